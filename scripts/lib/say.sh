# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What every script says, and how. Progress goes to standard error, so that standard output is the program's own.

say() { printf '\033[2m::\033[0m %s\n' "$*" >&2; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# print_help FILE: the comment at the top of a script, after its licence line, is its help.
print_help() {
    awk 'NR <= 2 { next } /^#/ { sub(/^# ?/, ""); print; next } { exit }' "$1"
}

# as_root COMMAND...: runs it as root, by sudo where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        die "this needs root: run it as root, or install sudo"
    fi
}

# took SECONDS: "2 min 5 s".
took() {
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    else
        printf '%d min %d s' $(($1 / 60)) $(($1 % 60))
    fi
}
