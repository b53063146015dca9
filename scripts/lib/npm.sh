# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # $root is set by the script that includes this
# npm packages by lock file. Needs say.sh and $root.

# need_npm run|all: those that are embedded in the program, or also those that tests use. Runs npm only when
# node_modules is not what the lock file says; no package's install scripts are run.
need_npm() {
    local omit=()
    [ "$1" = all ] || omit=(--omit=dev)
    if node "$root/scripts/lib/npm_current.mjs" "$root" "$1"; then
        return 0
    fi
    say "fetching the npm packages of package-lock.json"
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error "${omit[@]}" >&2)
}
