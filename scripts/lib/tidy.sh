# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # $root is set by the script that includes this
# clang-tidy over files, in parallel, with a memory of what was clean. Needs say.sh and $root.

tidy_build="build/lint"

# Configures a build that clang understands (no precompiled headers: they are GCC's; no ccache in the commands)
# and generates what AUTOMOC would, because sources include it; nothing is compiled for that.
prepare_tidy() {
    local log=build/lint.log
    mkdir -p build
    # Those of targets that are gone name sources that are gone; configuring writes the others anew.
    [ ! -d "$tidy_build" ] || find "$tidy_build" -name AutogenInfo.json -delete
    cmake --preset dev -B "$tidy_build" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DWEIR_CCACHE=OFF >"$log" 2>&1 || { tail -n 40 "$log" >&2 && die "configuring build/lint failed"; }
    # The step by itself: as a target it would first compile everything that its target links.
    find "$tidy_build" -name AutogenInfo.json -print0 \
        | xargs -0 -P "$(nproc)" -I{} cmake -E cmake_autogen {} Debug >>"$log" 2>&1 \
        || { tail -n 40 "$log" >&2 && die "generating the sources of build/lint failed"; }
}

# tidy_files FILE...: a header is checked through one of the sources that include it.
tidy_files() {
    prepare_tidy
    mkdir -p "$tidy_build/clean"
    local sources
    mapfile -t sources < <(node scripts/lib/tidy_sources.mjs "$tidy_build" "$@")
    say "clang-tidy: ${#sources[@]} sources"
    [ "${#sources[@]}" -gt 0 ] || return 0
    printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" bash scripts/lib/tidy_one.sh "$tidy_build"
}
