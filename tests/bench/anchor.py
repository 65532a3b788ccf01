# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""anchor.py DIPTYCH [MEGABYTES [TAGS]]: what it costs to find tags again in a text that was edited,
by their quotations alone and with the text as it was, and how many of the answers are right: each
word's place in the edited text is known."""

import bisect
import collections
import json
import os
import random
import statistics
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "align"))
import aligners
import textpairs

SEED = 977
ROUNDS = 3
CONTEXT = 32
LENGTHS = (8, 20, 40, 60, 120)


def spans(text, count):
    """Spans of whole words, of various lengths and anywhere."""
    rng = random.Random(SEED)
    for _ in range(count):
        start = text.rindex(" ", 0, rng.randrange(1000, len(text) - 1000)) + 1
        yield start, text.index(" ", start + rng.choice(LENGTHS))


def write_page(path, text, places):
    """As many programs keep annotations: a page with quotations, their context and positions."""
    items = [{"id": f"urn:uuid:{number:08x}-0000-4000-8000-000000000000", "type": "Annotation",
              "motivation": "tagging", "body": {"type": "TextualBody", "purpose": "tagging", "value": "claim"},
              "target": {"source": "left.txt", "selector": [
                  {"type": "TextQuoteSelector", "exact": text[start:end],
                   "prefix": text[start - CONTEXT:start], "suffix": text[end:end + CONTEXT]},
                  {"type": "TextPositionSelector", "start": start, "end": end}]}}
             for number, (start, end) in enumerate(places)]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}, file,
                  ensure_ascii=False)


def where(truth, start, end):
    """The place of a span that stands in the edited text as it was; None for others."""
    at = bisect.bisect_right(truth, [start, 1 << 60]) - 1
    left, left_end, right = truth[at][:3]
    return (right + start - left, right + end - left) if at >= 0 and end <= left_end else None


def judged(output, places, truth):
    """Of the spans that were left whole, the share found; of all sure answers on them, the share that is wrong."""
    counts = collections.Counter()
    with open(output, encoding="utf-8") as file:
        for line, place in zip(map(json.loads, file), places):
            true = where(truth, *place)
            if true is None:
                continue
            is_sure = line["state"] in ("exact", "moved", "edited")
            counts["whole"] += 1
            counts["sure"] += is_sure
            counts["right"] += is_sure and (line["start"], line["end"]) == true
    return {"found %": 100 * counts["right"] / max(1, counts["whole"]),
            "surely wrong %": 100 * (counts["sure"] - counts["right"]) / max(1, counts["sure"])}


def measured(diptych, folder, megabytes=10.0, tags=100_000):
    """Rows of the table: seconds of CPU of the whole command, reading and writing as well."""
    prefix = os.path.join(folder, "edition")
    textpairs.write_pair(prefix, float(megabytes), "edition", SEED)
    with open(prefix + ".left.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    with open(prefix + ".truth.json", encoding="utf-8") as file:
        truth = sorted(json.load(file)["spans"])
    places = list(spans(text, int(tags)))
    page = prefix + ".json"
    write_page(page, text, places)
    command = [diptych, "anchor", prefix + ".right.txt", "--annotations", page, "--format", "jsonl"]
    rows = {}
    for name, more in (("re-anchoring", []), ("re-anchoring, old text", ["--previous", prefix + ".left.txt"])):
        runs = [aligners.run(command + more, prefix + ".found") for _ in range(ROUNDS + 1)][1:]
        rows[name] = {"row": name, "seconds": statistics.median(run.seconds for run in runs),
                      "megabytes": max(run.megabytes for run in runs)} | judged(prefix + ".found", places, truth)
    return rows


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        print(json.dumps(measured(sys.argv[1], made, *sys.argv[2:]), indent=1))
