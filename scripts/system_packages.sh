#!/usr/bin/env bash
# Look for the system libraries that the window needs, and for what makes a virtual environment.
# Install what is missing where that is allowed; else print the line to type. Argument: the Python to use.
set -euo pipefail
python=$1
export PATH="$PATH:/sbin:/usr/sbin"

# library file : Debian package. The first group is for every start of Qt, the second for a window on X11.
libraries="
libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0
libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-icccm.so.4:libxcb-icccm4
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1
libxcb-image.so.0:libxcb-image0 libxcb-randr.so.0:libxcb-randr0 libxcb-render-util.so.0:libxcb-render-util0
"

missing_packages() {
    local known pair
    known=$(ldconfig -p)
    for pair in $libraries; do
        grep -qF "${pair%%:*} " <<<"$known" || echo "${pair##*:}"
    done
    "$python" -c "import ensurepip, venv" 2>/dev/null || echo python3-venv
}

[ "$(uname -s)" = Linux ] || exit 0
missing=$(missing_packages | tr '\n' ' ')
[ -n "${missing// /}" ] || exit 0

install() {
    # shellcheck disable=SC2086  # one word a package
    "$@" apt-get update -qq && "$@" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing
}

may_install=yes
if ! command -v apt-get >/dev/null; then
    may_install=no
elif [ "$(id -u)" = 0 ]; then
    as_root=env
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    may_install=no
fi

if [ "$may_install" = yes ]; then
    echo "Installing system packages: $missing"
    # shellcheck disable=SC2086  # a command and its option
    install $as_root >/dev/null || may_install=no
fi
if [ "$may_install" = no ]; then
    printf 'Missing system packages. Whoever may install them should type:\n  sudo apt-get install -y %s\n' "$missing" >&2
fi

if ! "$python" -c "import ensurepip, venv" 2>/dev/null; then
    echo "Without python3-venv there is no way on." >&2
    exit 1
fi
