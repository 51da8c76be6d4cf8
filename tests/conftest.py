"""Windows without a screen, agency files, and a clock that stands still."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

# Before anything imports the toolkit; a screen is wanted only where it is named.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from builders import TODAY
from lares_desk.services import files
from lares_desk.services.clock import FixedClock


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample season of the tests' day, made once; copy it before writing to it."""
    path = tmp_path_factory.mktemp("sample") / "sample.lares"
    files.create_sample(path, FixedClock(TODAY), "ana").close()
    return path


@pytest.fixture
def sample_copy(sample_file: Path, tmp_path: Path) -> Path:
    """Return a sample season of one's own."""
    path = tmp_path / "season.lares"
    shutil.copyfile(sample_file, path)
    return path
