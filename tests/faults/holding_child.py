"""Hold an agency file open until somebody ends this process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from builders import opened

session = opened(Path(sys.argv[1]))
os.write(1, b"ready\n")
sys.stdin.read()
