"""Bring an agency file to this program's version, step by frozen step."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lares_desk.errors import N_, StorageTrouble
from lares_desk.storage.connection import connect
from lares_desk.storage.journal import install_triggers

SCHEMA_FOLDER = Path(__file__).parent / "schema"


@dataclass(frozen=True, slots=True)
class Migration:
    """One frozen step: the SQL that makes version `version` from the one before."""

    version: int
    sql: str


def known_migrations(folder: Path = SCHEMA_FOLDER) -> tuple[Migration, ...]:
    """Return the numbered SQL files of `folder` in order."""
    return tuple(
        Migration(int(re.match(r"\d+", file.name)[0]), file.read_text("utf-8"))  # type: ignore[index]
        for file in sorted(folder.glob("[0-9]*.sql"))
    )


def is_older(db: sqlite3.Connection, migrations: Sequence[Migration]) -> bool:
    """Tell whether a step is missing in the file, or its version cannot be read."""
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0]) < migrations[-1].version
    except sqlite3.DatabaseError:
        return True


def migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> Path | None:
    """Apply the missing steps, each in a transaction of its own; return the verified backup made before, if any.

    A step that fails is rolled back whole and the file stays at the version before it.
    """
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    missing = [step for step in migrations if step.version > version]
    if not missing:
        return None
    backup = (
        back_up(path, path.with_name(f"{path.stem}.before-v{missing[-1].version}{path.suffix}")) if version else None
    )
    for step in missing:
        _apply(db, step)
    return backup


def back_up(source: Path, target: Path) -> Path:
    """Copy the file through SQLite's own backup, on a connection of its own, and prove that the copy is whole."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    origin, copy = connect(source, read_only=True), sqlite3.connect(part)
    try:
        origin.backup(copy)
        if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise StorageTrouble(N_("The backup {path} is not whole; the file was left as it was."), path=target)
    finally:
        origin.close()
        copy.close()
    return part.replace(target)


def _apply(db: sqlite3.Connection, step: Migration) -> None:
    db.execute("BEGIN EXCLUSIVE")
    try:
        for statement in _statements(step.sql):
            db.execute(statement)
        install_triggers(db)
        db.execute(f"PRAGMA user_version = {step.version}")
        _refuse_broken_references(db, step)
    except BaseException:
        # A full disk has rolled back by itself.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _refuse_broken_references(db: sqlite3.Connection, step: Migration) -> None:
    if db.execute("PRAGMA foreign_key_check").fetchall():
        raise StorageTrouble(
            N_("The file does not fit version {version}; it was left as it was."), version=step.version
        )


def _statements(sql: str) -> Iterator[str]:
    """Split a script by statements: `executescript` would commit the transaction that keeps a step whole."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
