#!/usr/bin/env bash
# Make the sample season and some of its papers once, then open the window on it. Run by `make run`.
set -euo pipefail
cd "$(dirname "$0")/.."
desk=.venv/bin/lares-desk
sample=build/sample/sample.lares
papers=build/sample/papers

if [ ! -e "$sample" ]; then
    mkdir -p build/sample
    rm -rf "$papers"
    "$desk" new "$sample" --sample
fi

# The next three departures that somebody goes on.
next_departures() {
    "$desk" departures "$sample" --from "$(date +%F)" --json | .venv/bin/python -c '
import json, sys
going = [found["code"] for found in json.load(sys.stdin) if found["booked"] and found["status"] != "cancelled"]
print(*going[:3], sep="\n")'
}

if [ ! -d "$papers" ]; then
    for code in $(next_departures); do
        "$desk" print "$sample" "$code" --paper all --out "$papers/$code" >/dev/null
    done
fi

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display to show the window on. The sample season is $sample, its papers are in $papers."
    exit 0
fi
exec "$desk" "$sample"
