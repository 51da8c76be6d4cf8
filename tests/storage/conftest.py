"""An agency file for each test of the storage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import agency_file
from lares_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = agency_file(tmp_path)
    yield session
    session.close()
