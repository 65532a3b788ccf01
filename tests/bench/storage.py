# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""storage.py BENCH_STORAGE RESULT.json [MEGABYTES [TAGS]]: what tags cost that are made durable beside
many others, against a bare program that appends and syncs as much, and against Qt's JSON reader.
Milliseconds are CPU time of the GUI thread, those of durability elapsed time."""

import json
import os
import sys
import tempfile

from view import run, table

BOUNDS = [
    ("tag added, p99", "tag added", "p99", 2.5, 5, "ms", None),
    ("tag durable : bare append", "tag durable", "ratio", 1.2, 3, "", None),
    ("sidecar read : QJsonDocument", "sidecar read", "ratio", 1.5, 2, "", None),
]


def main(program, result, megabytes=100, tags=100_000):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(dir=os.path.dirname(result)) as folder:
        rows = run(program, folder, megabytes, tags)
    rows["sidecar read"]["ratio"] = rows["sidecar read"]["median"] / rows["QJsonDocument"]["median"]
    good = table(rows, BOUNDS)
    with open(result, "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=1, sort_keys=True)
        file.write("\n")
    print(f"\nas JSON: {result}")
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
