"""Where a file lies: on a disk of this computer, or on one that loses locks and writes behind its back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lares_desk.errors import N_

MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = re.compile(
    r"(nfs\d*|cifs|smb\w*|9p|afs|afpfs|ncpfs|ceph|glusterfs|davfs\d*|fuse\.(sshfs|rclone|s3fs|gvfsd.*|davfs.*))"
)
_CLOUD = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "pcloud", "megasync")


def file_system(path: Path, mounts: str | None = None) -> str:
    """Return the kind of file system that a path lies on, such as "ext4"; empty where the system does not say."""
    table = _mount_table() if mounts is None else mounts
    lies_on = [(len(point.parts), kind) for point, kind in _mounts(table) if path.is_relative_to(point)]
    # Of two mounts on one point the later one is on top.
    return max(reversed(lies_on), key=lambda found: found[0])[1] if lies_on else ""


def warnings(path: Path, mounts: str | None = None) -> list[str]:
    """Return what speaks against keeping an agency file at this resolved path."""
    found = []
    kind = file_system(path, mounts)
    if _NETWORK.fullmatch(kind):
        found.append(
            N_("{name} lies on a network drive ({kind}): several computers can damage it. Keep it on this one.").format(
                name=path.name, kind=kind
            )
        )
    cloud = next((part for part in path.parts if part.casefold().startswith(_CLOUD)), None)
    if cloud:
        found.append(
            N_("{name} lies in a cloud folder ({folder}) that may replace it while it is open.").format(
                name=path.name, folder=cloud
            )
        )
    return found


def _mount_table() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _mounts(table: str) -> Iterator[tuple[Path, str]]:
    """Yield mount points and their file systems: field 5, and the first field behind the lone hyphen (proc(5))."""
    for line in table.splitlines():
        before, _, behind = line.partition(" - ")
        fields, kinds = before.split(), behind.split()
        if len(fields) > 4 and kinds:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            yield Path(point), kinds[0]
