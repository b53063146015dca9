# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # $root is set by the script that includes this
# Debian packages: reads scripts/packages.txt and installs what is missing. Needs say.sh and $root.

# packages_of GROUP...: the names of these groups, one a line.
packages_of() {
    local group
    for group in "$@"; do
        grep -q "^\[$group\]" "$root/scripts/packages.txt" || die "scripts/packages.txt has no group [$group]"
        awk -v wanted="[$group]" '
            { sub(/#.*/, ""); gsub(/[ \t]+/, "") }
            /^\[/ { inside = ($0 == wanted); next }
            inside && NF { print }' "$root/scripts/packages.txt"
    done
}

# missing_packages GROUP...: those that dpkg does not know as installed.
missing_packages() {
    local name
    packages_of "$@" | while read -r name; do
        # shellcheck disable=SC2016 # the ${...} is dpkg-query's own
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
    done
}

# need_packages GROUP...: installs the missing ones. Asks the network for nothing when none is missing.
need_packages() {
    command -v dpkg-query >/dev/null 2>&1 || die "this script knows Debian only; elsewhere install the like of scripts/packages.txt and use the CMake presets"
    local groups=("$@") missing
    command -v npm >/dev/null 2>&1 || groups+=(node)
    mapfile -t missing < <(missing_packages "${groups[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root apt-get -qq update >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 install "${missing[@]}" >&2
}

# unpack_packages GROUP DIRECTORY: the files of these packages, under DIRECTORY. They are not installed, so that none of
# their services is started. Does nothing when just these are there.
unpack_packages() {
    local names
    mapfile -t names < <(packages_of "$1")
    [ "$(cat "$2/.complete" 2>/dev/null)" != "${names[*]}" ] || return 0
    say "unpacking ${names[*]} into $2"
    rm -rf "$2"
    mkdir -p "$2/packages"
    as_root apt-get -qq update >&2
    (cd "$2/packages" && apt-get -qq download "${names[@]}" >&2)
    local package
    for package in "$2"/packages/*.deb; do
        dpkg -x "$package" "$2"
    done
    echo "${names[*]}" >"$2/.complete"
}
