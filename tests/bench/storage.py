# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""storage.py DIPTYCH BENCH_STORAGE RESULT.json [MEGABYTES [TAGS]]: what tags cost that are made durable
beside many others, against a bare program that appends and syncs as much, and against Qt's JSON
reader; and what it costs to find as many again in an edited text. Milliseconds are CPU time of the GUI
thread, those of durability elapsed time."""

import json
import os
import sys
import tempfile

import anchor
from view import run, table

BOUNDS = [
    ("tag added, p99", "tag added", "p99", 2.5, 5, "ms", None),
    ("tag durable : bare append", "tag durable", "ratio", 1.2, 3, "", None),
    ("sidecar read : QJsonDocument", "sidecar read", "ratio", 1.5, 2, "", None),
    ("re-anchoring on 10 MB, CPU", "re-anchoring", "seconds", 2, 3, "s", None),
    ("the same with the old text", "re-anchoring, old text", "seconds", 2, 4, "s", None),
]


def main(diptych, program, result, megabytes=100, tags=100_000):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(dir=os.path.dirname(result)) as folder:
        rows = run(program, folder, megabytes, tags) | anchor.measured(diptych, folder, tags=tags)
    rows["sidecar read"]["ratio"] = rows["sidecar read"]["median"] / rows["QJsonDocument"]["median"]
    good = table(rows, BOUNDS)
    with open(result, "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=1, sort_keys=True)
        file.write("\n")
    print(f"\nas JSON: {result}")
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
