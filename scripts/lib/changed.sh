# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Which files a lint looks at. Runs in the checkout's root.

# merge_base: where this branch left its upstream; else the last commit older than a day; else nothing.
merge_base() {
    git merge-base HEAD '@{upstream}' 2>/dev/null && return 0
    git rev-list -1 --before='1 day ago' HEAD
}

# files_to_lint "" | changed: | changed:BASE: paths that exist, one a line; not yet added ones are among them.
files_to_lint() {
    local from
    if [ -z "$1" ]; then
        git ls-files --cached --others --exclude-standard
    else
        from=${1#changed:}
        [ -n "$from" ] || from=$(merge_base)
        # A history that is younger than a day has no base: everything in it is new.
        [ -n "$from" ] || from=$(git hash-object -t tree /dev/null)
        git diff --name-only --diff-filter=d "$from" --
        git ls-files --others --exclude-standard
    fi | sort -u | while read -r file; do [ -f "$file" ] && printf '%s\n' "$file"; done
}
