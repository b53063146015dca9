# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2034 # $root comes from, $runner goes to the script that includes this
# What the sanitizers' runtimes are told. Needs $root. Sets $runner, the words to put before a command.

# use_sanitizers PRESET
use_sanitizers() {
    local support="$root/tests/support"
    runner=()
    # A sanitizer makes five minutes of the minute that the plain run takes.
    [ "$1" = ci ] || export WEIR_CHAOS_SECONDS=${WEIR_CHAOS_SECONDS:-20}
    case $1 in
        asan)
            export ASAN_OPTIONS="suppressions=$support/asan.supp:detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
            export LSAN_OPTIONS="suppressions=$support/lsan.supp:print_suppressions=0${LSAN_OPTIONS:+:$LSAN_OPTIONS}"
            export UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
            export WEIR_TEST_PATIENCE=3
            ;;
        tsan)
            export TSAN_OPTIONS="suppressions=$support/tsan.supp:ignore_noninstrumented_modules=1:second_deadlock_stack=1:history_size=7${TSAN_OPTIONS:+:$TSAN_OPTIONS}"
            export WEIR_TEST_PATIENCE=5
            # GCC 12's runtime cannot place its shadow memory under the address randomisation of newer kernels.
            if setarch "$(uname -m)" -R true 2>/dev/null; then
                runner=(setarch "$(uname -m)" -R)
            fi
            ;;
    esac
}
