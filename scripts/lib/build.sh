# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # $root is set by the script that includes this
# Configure and build a preset. Needs say.sh and $root.

# build_preset PRESET "CMAKE ARGUMENTS" TARGET...: into build/PRESET. Quiet while all is well; the log is
# shown when a step fails.
build_preset() {
    local preset=$1 arguments=$2 log="$root/build/$1.log" started=$SECONDS
    shift 2
    mkdir -p "$root/build"
    say "building ${*:-everything} ($preset); log: build/$preset.log"
    # shellcheck disable=SC2086 # the arguments are words
    (cd "$root" && cmake --preset "$preset" $arguments) >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        die "configuring the preset '$preset' failed; the whole log is build/$preset.log"
    }
    local targets=()
    [ "$#" -eq 0 ] || targets=(--target "$@")
    cmake --build "$root/build/$preset" "${targets[@]}" >>"$log" 2>&1 || {
        tail -n 60 "$log" >&2
        die "building the preset '$preset' failed; the whole log is build/$preset.log"
    }
    say "built in $(took $((SECONDS - started)))"
}

# cache_has PRESET LINE: whether the preset was configured with that line before.
cache_has() { grep -qx "$2" "$root/build/$1/CMakeCache.txt" 2>/dev/null; }
