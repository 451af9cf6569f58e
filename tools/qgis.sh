#!/usr/bin/env bash
# Runs the plugin's tests on another QGIS: tools/qgis.sh VERSION [what pytest shall run]. The system's own QGIS where it is
# that version; else the one of a Debian system in .roots/VERSION, which is made once. Namespaces of its own hold the
# mounts and processes, so that however it ends nothing of them is left.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
version=${1:-}
root=$checkout/.roots/$version

say() { printf 'qgis: %s\n' "$*"; }
fail() { printf 'qgis: %s\n' "$*" >&2; exit 1; }

case $version in
    3.22) suite=bookworm from=bookworm ;;
    3.40) suite=bookworm from=bookworm-backports ;;
    3.44) suite=trixie from=trixie-backports ;;
    *) fail "give VERSION=3.22, 3.40 or 3.44" ;;
esac
shift

# pytests COMMAND..: what was asked for, else both kinds of tests, one run of pytest each.
pytests() {
    local status=0
    if [ ${#asked[@]} -gt 0 ]; then
        "$@" -m pytest -p no:cacheprovider "${asked[@]}"
        return
    fi
    for part in tests/plugin tests/e2e; do
        "$@" -m pytest -p no:cacheprovider "$part" || status=$?
    done
    return $status
}

# The mirror of Debian that this machine uses.
mirror() {
    local uri
    uri=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 2>/dev/null | sed -n 's/^Debian //p' | head -n 1)
    printf '%s' "${uri:-http://deb.debian.org/debian}"
}

# show PATH..: what this machine has there, to be read in the root at the same place.
show() {
    for path in "$@"; do
        [ -e "$path" ] || continue
        if [ -d "$path" ]; then mkdir -p "$root$path"; else mkdir -p "$root${path%/*}" && touch "$root$path"; fi
        mount --bind -o ro "$path" "$root$path"
    done
}

# in_root COMMAND..: in the root, with this machine's way to the network and nothing else of its environment.
in_root() {
    local kept=() name
    while read -r name; do
        kept+=("$name=${!name}")
    done < <(compgen -e | grep -E '^(PIP_.*|SSL_CERT_.*|SSDIFF_DATA|SSDIFF_TEST_.*|(https?|no|all)_proxy)$' || true)
    env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin PYTHONDONTWRITEBYTECODE=1 \
        DEBIAN_FRONTEND=noninteractive "${kept[@]}" chroot "$root" "$@"
}

make_root() {
    command -v debootstrap >/dev/null || fail "this needs debootstrap: apt-get install debootstrap"
    local packages source
    packages=$(sed -n 's/^PACKAGES=(\(.*\))$/\1/p' tools/setup.sh)
    source=$(mirror)
    say "making $root with QGIS of $from (about 2 GB; a few minutes)"
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$source" >"$root.log" 2>&1 ||
        fail "debootstrap failed; $root.log says why"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast" # what a crash breaks is made anew
    printf 'deb %s %s main\n' "$source" "$suite" >"$root/etc/apt/sources.list"
    [ "$from" = "$suite" ] || printf 'deb %s %s main\n' "$source" "$from" >>"$root/etc/apt/sources.list"
    mount_root
    show /etc/apt/apt.conf.d /etc/apt/auth.conf /etc/apt/auth.conf.d /etc/resolv.conf /etc/hosts
    # shellcheck disable=SC2086  # a list of words
    { in_root apt-get update -q && in_root apt-get install -y -q --no-install-recommends -t "$from" $packages; } \
        >>"$root.log" 2>&1 || fail "apt-get failed; $root.log says why"
    in_root apt-get clean
    local has
    has=$(in_root dpkg-query -W -f '${Version}' qgis)
    [[ $has == "$version".* ]] || fail "$from has QGIS $has by now, not $version"
    touch "$root.made"
}

# The root's own /proc and devices, this machine's certificates.
mount_root() {
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    show /etc/ssl/certs
}

# The tests' packages, where the root's Python finds them. All are plain Python: this machine's pip serves the root's.
install_tests() {
    local site python
    python=$(in_root /usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    site=$root/usr/local/lib/python$python/dist-packages
    [ "$root.tests" -nt tests/requirements-qgis.txt ] && return
    say "installing tests/requirements-qgis.txt for Python $python"
    .venv/bin/python -m pip --disable-pip-version-check install -qq --upgrade --target "$site" --python-version "$python" \
        --only-binary=:all: -r tests/requirements-qgis.txt
    touch "$root.tests"
}

# The engine stays this machine's: its Python need not be the root's. In the root the checkout's .venv/bin/python leads to it.
# What a test mounts under /tmp in the root, the engine sees too: a small disk.
mount_checkout() {
    mkdir -p "$root/engine" "$root$checkout"
    mount --rbind /tmp /tmp
    mount --make-shared /tmp
    mount --rbind / "$root/engine"
    mount -t proc proc "$root/engine/proc"
    mount --rbind /tmp "$root/tmp"
    mount --rbind "$checkout" "$root$checkout"
    [ -z "${SSDIFF_DATA:-}" ] || show "$SSDIFF_DATA"
    local bin=$root$checkout/.venv/bin
    mount -t tmpfs tmpfs "$bin"
    printf '#!/bin/sh\nexec chroot /engine %s/.venv/bin/python "$@"\n' "$checkout" >"$bin/python"
    chmod +x "$bin/python"
}

if [ "${1:-}" = --inside ]; then
    shift
    asked=("$@")
    mount -t proc proc /proc
    exec 9>"$root.lock"
    flock 9
    if [ -e "$root.made" ]; then mount_root; else make_root; fi
    install_tests
    flock -u 9
    mount_checkout
    say "QGIS $(in_root dpkg-query -W -f '${Version}' qgis), $(in_root /usr/bin/python3 -V)"
    pytests in_root env -C "$checkout" QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH="$checkout/build/plugin" \
        SSDIFF_PYTHON="$checkout/.venv/bin/python" /usr/bin/python3
    exit
fi

asked=("$@")
if [[ $(dpkg-query -W -f '${Version}' qgis 2>/dev/null) == "$version".* ]]; then
    say "the system's own QGIS is $version"
    pytests env -u PYTHONPATH -u PYTHONHOME PATH=/usr/sbin:/usr/bin:/sbin:/bin QT_QPA_PLATFORM=offscreen \
        QGIS_PLUGINPATH="$checkout/build/plugin" SSDIFF_PYTHON="$checkout/.venv/bin/python" .venv-qgis/bin/python
    exit
fi
[ "$(id -u)" -eq 0 ] || fail "QGIS $version runs in a root of its own, which root alone can make: sudo make test-qgis VERSION=$version"
mkdir -p .roots
unshare --mount --propagation private --pid --fork --kill-child "$0" "$version" --inside "$@" &
# unshare itself would ignore these.
trap 'kill -KILL $!; exit 130' INT TERM HUP
wait $!
