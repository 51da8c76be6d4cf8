#!/usr/bin/env bash
# Make .venv with the program and its tools, at the versions of constraints.txt. Run by `make setup`.
set -euo pipefail
cd "$(dirname "$0")/.."

find_python() {
    local candidate
    for candidate in python3.13 python3.12 python3.11 python3; do
        # Trying is the only proof: a shim of that name may stand for nothing.
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    echo "Lares Desk needs Python 3.11 or newer, and there is none. Install python3.11 (or newer) and try again." >&2
    exit 1
}

python=$(find_python)
bash scripts/system_packages.sh "$python"
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing into .venv (some minutes the first time)"
pip=(.venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt)
# What builds the package comes first and stays, so that Qt is not fetched a second time into a build of its own.
"${pip[@]}" hatchling editables PySide6-Essentials
"${pip[@]}" --no-build-isolation --editable '.[dev]'
touch .venv/.ready
echo "Ready."
