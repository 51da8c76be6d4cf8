"""Drives that lose locks are named before they lose an agency's bookings."""

from __future__ import annotations

from pathlib import Path

from lares_desk.services.disks import file_system, warnings

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:44 / /mnt/office\040share rw,relatime - cifs //nas/office rw
41 22 0:45 / /mnt/ssh rw - fuse.sshfs ana@host: rw
42 22 0:46 / /mnt/office\040share/local rw - tmpfs tmpfs rw
43 22 0:47 / /mnt/local rw - nfs4 nas:/x rw
44 22 0:48 / /mnt/local rw - ext4 /dev/sdb1 rw
"""


def test_the_mount_nearest_to_the_file_decides() -> None:
    assert file_system(Path("/home/ana/a.lares"), MOUNTS) == "ext4"
    assert file_system(Path("/mnt/office share/a.lares"), MOUNTS) == "cifs"
    assert file_system(Path("/mnt/office share/local/a.lares"), MOUNTS) == "tmpfs"
    assert file_system(Path("/mnt/sshfs/a.lares"), MOUNTS) == "ext4"


def test_the_later_of_two_mounts_on_one_point_is_on_top() -> None:
    assert file_system(Path("/mnt/local/a.lares"), MOUNTS) == "ext4"


def test_a_network_drive_is_warned_of() -> None:
    for path in ("/mnt/office share/a.lares", "/mnt/ssh/a.lares"):
        (warning,) = warnings(Path(path), MOUNTS)
        assert "network drive" in warning
    assert warnings(Path("/home/ana/a.lares"), MOUNTS) == []


def test_a_cloud_folder_is_warned_of() -> None:
    (warning,) = warnings(Path("/home/ana/OneDrive - Treks/a.lares"), MOUNTS)
    assert "cloud folder (OneDrive - Treks)" in warning


def test_a_system_that_tells_no_mounts_is_no_reason_to_warn() -> None:
    assert file_system(Path("/home/ana/a.lares"), "") == ""
    assert warnings(Path("/home/ana/a.lares"), "no table at all") == []
