# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""view.py BENCH_VIEW RESULT.json [MEGABYTES [TAGS]]: the reading view against its bounds, and against
KWrite and QPlainTextEdit with the same texts in the same run. Milliseconds are CPU time of the GUI
thread; beside them stands that of the whole process, which is what KWrite's figure is."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

from startup import display, seconds_to_idle

KWRITE_ROUNDS = 3
OPENING_ROUNDS = 5

# What, row, field, bound, limit, unit, the peer's row. Past a bound is told, past a limit fails.
BOUNDS = [
    ("first paint of the pair", "first paint", "median", 200, 300, "ms", "kwrite opens one"),
    ("wheel step, both views, p99", "wheel step", "p99", 8, 12, "ms", "peer wheel step"),
    ("jump anywhere, both views, p99", "jump", "p99", 33, 50, "ms", "peer jump"),
    ("page down, both views, p99", "page down", "p99", 33, 50, "ms", None),
    ("tag added, p99", "tag added", "p99", 2.5, 5, "ms", "peer tag added"),
    ("tag added, the view's part, p99", "tag added, the view's part", "p99", 2.5, 5, "ms", None),
    ("splitter step, both, p99", "splitter step", "p99", 33, 60, "ms", "peer resize step"),
    ("resize step, both, p99", "resize step", "p99", 33, 60, "ms", "peer resize step"),
    ("hide what is equal, or show it, p99", "hide what is equal, or show it", "p99", 100, 200, "ms", None),
    ("fold opened, p99", "fold opened", "p99", 33, 100, "ms", None),
    ("private memory of a text", "memory", "bytes per byte", 1.2, 1.2, "B/B", "peer memory"),
    ("height known after opening", "extent known", "seconds after opening", 1.5, 3, "s", None),
    ("height's error", "extent known", "error %", 0.5, 0.5, "%", None),
]


def run(program, *arguments):
    """The rows that a scene tells, by name."""
    output = subprocess.run([program, *map(str, arguments)], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, check=True).stdout
    return {row["row"]: row for row in map(json.loads, output.splitlines())}


def opening(program, folder):
    rows = [run(program, "open", folder)["first paint"] for _ in range(OPENING_ROUNDS)]
    return dict(rows[0], steps=len(rows), max=max(row["max"] for row in rows),
                median=statistics.median(row["median"] for row in rows),
                process=statistics.median(row["process"] for row in rows))


def kwrite(file):
    if shutil.which("kwrite") is None:
        return {}
    with tempfile.TemporaryDirectory() as home:
        seconds_to_idle(["kwrite", file], home)
        spent = [1000 * seconds_to_idle(["kwrite", file], home) for _ in range(KWRITE_ROUNDS)]
    return {"kwrite opens one": {"row": "kwrite opens one", "median": statistics.median(spent),
                                 "process": statistics.median(spent)}}


def measure(program, folder, megabytes, tags):
    run(program, "make", folder, megabytes, tags)
    text = os.path.join(folder, "alone.txt")
    rows = {"first paint": opening(program, folder)}
    rows.update(kwrite(text))
    pair = run(program, "pair", folder)
    del pair["first paint"]
    rows.update(pair)
    rows.update(run(program, "alone", text))
    rows.update(run(program, "odd"))
    rows.update(run(program, "peer", text, tags))
    return rows


def table(rows, bounds):
    """Prints every bound with what was measured; true where none of the limits is passed."""
    good = True
    print(f"{'':34}{'measured':>10}{'bound':>8}{'process':>9}{'peer':>10}{'ratio':>7}")
    for what, row, field, bound, limit, unit, peer in bounds:
        value = abs(rows[row][field])
        process = f"{rows[row]['process']:.1f}" if "process" in rows[row] else ""
        beside = rows.get(peer, {}).get(field, rows.get(peer, {}).get("median"))
        compared = f"{beside:>10.2f}{value / beside:>7.2f}" if beside else f"{'-':>10}{'-':>7}"
        verdict = "" if value <= bound else "  over the bound" if value <= limit else "  OVER THE LIMIT"
        good = good and value <= limit
        print(f"{what:34}{value:>7.2f} {unit:3}{bound:>7}{process:>9}{compared}{verdict}")
    print()
    for name, row in rows.items():
        print(f"{name:34}" + ", ".join(f"{key} {value:.2f}" if isinstance(value, float) else f"{key} {value}"
                                       for key, value in row.items() if key != "row"))
    return good


def main(program, result, megabytes=100, tags=100_000):
    server = display()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        with tempfile.TemporaryDirectory() as folder:
            rows = measure(program, folder, int(megabytes), int(tags))
    finally:
        server.terminate()
    good = table(rows, BOUNDS)
    with open(result, "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=1, sort_keys=True)
        file.write("\n")
    print(f"\nas JSON: {result}")
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
