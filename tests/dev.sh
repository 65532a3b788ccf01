#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

# dev.sh DEV: what can be said of ./dev in no time and without network.
set -euo pipefail

dev=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_CACHE_HOME=$work/cache

fail() { echo "$*" >&2; exit 1; }

bash -n "$dev"

help=$("$dev" --help)
[[ $help == *'./dev COMMAND'* ]] || fail "no help: $help"
[[ $("$dev") == "$help" ]] || fail 'without a command there is no help'

# Each command that the help names is there, and no other.
named=$(sed -n 's/^  \([a-z]*\) .*/\1/p' <<<"$help" | sort)
known=$(sed -n 's/^command_\([a-z]*\)() .*/\1/p' "$dev" | sort)
[[ $named == "$known" ]] || fail "the help names: $named; there are: $known"

status=0
"$dev" conquer >"$work/out" 2>"$work/err" || status=$?
((status == 2)) || fail "an unknown command ends with $status"
[[ ! -s $work/out && -s $work/err ]] || fail 'wrong usage is not told on standard error'
[[ ! -e $XDG_CACHE_HOME ]] || fail 'asking for help sets something up'

# No host is named in it: packages come from where the system gets its own.
if grep -nE '(https?|ftp)://[a-z]' "$dev"; then fail 'a host is named'; fi
