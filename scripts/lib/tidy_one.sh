# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# tidy_one.sh BUILD SOURCE: clang-tidy of one source, unless it was clean in exactly this state before. The state
# is the preprocessed text, the rules and the version of the program.
set -euo pipefail
build=$1 source=$2

state=$({
    clang-tidy --version
    cat .clang-tidy
    node scripts/lib/tidy_sources.mjs --preprocess "$build" "$source"
} | sha256sum | cut -d ' ' -f 1)
[ ! -e "$build/clean/$state" ] || exit 0

if output=$(clang-tidy --quiet -p "$build" "$source" 2>&1); then
    touch "$build/clean/$state"
else
    printf '%s\n' "$output" | grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' >&2
    exit 1
fi
