#!/usr/bin/env bash
# Sets up what the repository needs: Debian's packages, .venv (the engine's, isolated) and .venv-qgis (plugin tests).
# Usage: tools/setup.sh packages|backend|qgis. Says what it installs; what is there is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGES=(qgis python3-qgis python3-venv xvfb xauth gdal-bin python3-gdal fonts-dejavu-core ca-certificates)
PYTHON=/usr/bin/python3
TORCH=$(sed -n 's/^torch==//p' backend/requirements.txt)
CPU_INDEX=https://download.pytorch.org/whl/cpu

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

packages() {
    if ! command -v apt-get >/dev/null; then
        [ -x /usr/bin/qgis_process.bin ] || command -v qgis_process >/dev/null ||
            fail "this is not Debian: install QGIS 3.22 or later with its Python, python3-venv, xvfb and gdal-bin, then run make again"
        return 0
    fi
    local missing=()
    for package in "${PACKAGES[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "as root, run: apt-get install --no-install-recommends ${missing[*]}"
        root=(sudo)
    fi
    say "installing with apt: ${missing[*]} (QGIS brings about 2 GB; a few minutes)"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# make_venv DIR [option]: an environment on the system's Python; one that no longer starts is made anew.
make_venv() {
    local folder=$1
    shift
    [ -x "$PYTHON" ] || PYTHON=$(command -v python3) || fail "there is no python3"
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 10))' || fail "$PYTHON is older than Python 3.10"
    if [ -d "$folder" ] && ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
        say "$folder does not start any more: making it anew"
        rm -rf "$folder"
    fi
    [ -d "$folder" ] || { say "making $folder with $PYTHON"; "$PYTHON" -m venv "$@" "$folder"; }
}

pip() {
    local folder=$1
    shift
    "$folder/bin/python" -m pip --disable-pip-version-check "$@"
}

# torch without CUDA, whatever the machine can reach: first the package sources that pip is configured with (a folder
# of wheels, a mirror), where "+cpu" is found or refused at once; then PyTorch's index; last the plain name, which on
# Linux may bring CUDA's libraries along.
install_torch() {
    local has
    has=$(.venv/bin/python -c 'from importlib.metadata import version; print(version("torch"))' 2>/dev/null || true)
    [ "${has%%+*}" != "$TORCH" ] || return 0
    say "installing torch $TORCH, the build for CPUs, into .venv"
    pip .venv install -q "torch==$TORCH+cpu" 2>/dev/null && return 0
    say "taking it from $CPU_INDEX"
    pip .venv install -q --extra-index-url "$CPU_INDEX" "torch==$TORCH+cpu" && return 0
    say "that failed: taking torch $TORCH as the default index has it (on Linux this may bring several GB of CUDA)"
    pip .venv install -q "torch==$TORCH"
}

backend() {
    make_venv .venv
    install_torch
    say "installing backend/requirements.txt and tests/requirements.txt into .venv"
    pip .venv install -q -r backend/requirements.txt -r tests/requirements.txt
    # Development mode without a build: a path file and the command, which work offline too.
    local site
    site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$PWD/backend" >"$site/ssdiff.pth"
    cat >.venv/bin/ssdiff <<EOF
#!$PWD/.venv/bin/python
"""The command line of the checkout's backend."""
import sys

from ssdiff.cli import main

sys.exit(main(sys.argv[1:]))
EOF
    chmod +x .venv/bin/ssdiff
    touch .venv/.made
}

qgis() {
    make_venv .venv-qgis --system-site-packages
    say "installing tests/requirements-qgis.txt into .venv-qgis"
    pip .venv-qgis install -q -r tests/requirements-qgis.txt
    touch .venv-qgis/.made
}

case "${1:-}" in
    packages | backend | qgis) "$1" ;;
    *) fail "usage: tools/setup.sh packages|backend|qgis" ;;
esac
