#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh CLIENT DIPTYCH: the window on a display and a session bus of its own, read as a screen reader
# reads it. To be called by dbus-run-session.

set -u
client=$1 diptych=$2
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf -- "$work"' EXIT
export HOME=$work LC_ALL=C.UTF-8 LANGUAGE='' QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache

exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 2>/dev/null &
for ((i = 0; i < 600; i++)); do
    [[ -s $work/display ]] && break
    sleep 0.1
done
DISPLAY=:$(<"$work/display")
export DISPLAY

printf 'The harbour stayed open. All parties agree that forty ships 📌 came in winter. Nobody was asked.\n' >"$work/left.txt"
printf 'The harbour stayed open. Most parties agree that ships came in winter.\n' >"$work/right.txt"
"$diptych" annotate "$work/left.txt" --tag 'numeric claim/count' --quote 'forty ships' --coder AB >/dev/null || exit 1
"$diptych" "$work/left.txt" "$work/right.txt" 2>/dev/null &
# Qt's D-Bus library keeps a little for ever.
ASAN_OPTIONS=detect_leaks=0 "$client" 'Left text' 'forty' 'numeric claim/count' 1 'rhetorical framing'
