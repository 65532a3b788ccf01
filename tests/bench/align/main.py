# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""main.py DIPTYCH FOLDER [--sizes 0.1,1,10,50] [--generator GEN_PAIR.PY]

Aligns pairs of texts whose counterparts are known, by Diptych and by what else aligns words, and
prints quality, CPU time and memory of each; then the contract of the output and how time grows on
texts made to be hard. FOLDER keeps the pairs from run to run and gets the results as align.json.
The sizes, in megabytes, also come from DIPTYCH_BENCH_SIZES, the generator of pairs from
DIPTYCH_PAIR_GENERATOR: a program with the options --mb, --profile, --seed and --out whose files are
as textpairs.py describes them. Fails where a bound is passed."""

import argparse
import json
import os
import statistics
import subprocess
import sys

import aligners
import hardtexts
import textpairs

SEED = 4217
ROUNDS = 5  # of Diptych and of the peer that it is held against, by turns
PEER = "git patience, a word a line"
GAUGED = 10.0  # the size the bounds are for, in megabytes
BOUNDS = {
    "edition": {"f1": 0.999, "moved": 0.99},
    "heavy": {"f1": 0.993, "moved": 0.95, "reworded": 0.75},
}
MOST_OF_PEER = 0.5
MOST_GROWTH = 5.5  # from 10 to 50 MB
MOST_BYTES = 12.0  # per byte of both texts


class Pair:
    """Two texts and which word of one is which of the other."""

    def __init__(self, prefix):
        self.left = aligners.Text(prefix + ".left.txt")
        self.right = aligners.Text(prefix + ".right.txt")
        self.bytes = sum(os.path.getsize(text.path) for text in (self.left, self.right))
        with open(prefix + ".truth.json", encoding="utf-8") as file:
            truth = json.load(file)
        self.pairs = aligners.no_pairs(self.left)
        self.kinds = bytearray(len(self.left))
        self.reworded = bytearray(len(self.left))
        for *span, kind in truth["spans"]:
            i, stop = self.left.within(*span[:2])
            j, right_stop = self.right.within(*span[2:])
            for step in range(min(stop - i, right_stop - j)):
                self.pairs[i + step] = j + step
                self.kinds[i + step] = kind
        for left_start, left_end, *_ in truth["paraphrases"]:
            for i in range(*self.left.within(left_start, left_end)):
                self.reworded[i] = 1

    def score(self, found):
        hits = [0] * 4  # all, in place, moved, reworded
        total = [0] * 4
        predicted = 0
        for i, (true, got) in enumerate(zip(self.pairs, found)):
            predicted += got != aligners.ALONE
            if true == aligners.ALONE:
                continue
            for group in (0, 2 if self.kinds[i] else 1, *((3,) if self.reworded[i] else ())):
                total[group] += 1
                hits[group] += got == true
        precision, recall = hits[0] / max(1, predicted), hits[0] / max(1, total[0])
        shares = [hit / max(1, all_) for hit, all_ in zip(hits, total)]
        return {"f1": 2 * precision * recall / max(1e-9, precision + recall), "precision": precision,
                "recall": recall, "in place": shares[1], "moved": shares[2], "reworded": shares[3]}


def made_pair(folder, megabytes, profile, generator):
    name = f"{profile}-{megabytes:g}" + ("-" + os.path.basename(generator) if generator else "")
    prefix = os.path.join(folder, name)
    if not os.path.exists(prefix + ".truth.json"):
        print(f"making {prefix}", flush=True)
        if generator:
            subprocess.run([sys.executable, generator, "--mb", f"{megabytes:g}", "--profile", profile, "--seed",
                            str(SEED), "--out", prefix], check=True, stdout=subprocess.DEVNULL)
        else:
            textpairs.write_pair(prefix, megabytes, profile, SEED)
    return Pair(prefix)


def by_turns(rounds, commands, output):
    """The runs of each command, one after the other and again. Where there are several rounds, one before
    the first does not count: it finds the machine's memory as others left it."""
    runs = [[] for _ in commands]
    for turn in range(rounds + 1 if rounds > 1 else 1):
        for place, command in enumerate(commands):
            run = aligners.run(command, f"{output}{place}")
            if turn > 0 or rounds == 1:
                runs[place].append(run)
    return runs


def measured(rounds, some, pair, output):
    """Rows of the table for some aligners, run by turns: the least of each one's times counts, and the
    median of what each run of the first took of the next one's time. Only times and memory where one did
    not get done."""
    runs = by_turns(rounds, [aligner.command(pair.left, pair.right) for aligner in some], output)
    rows = []
    for aligner, own in zip(some, runs):
        best = min(own, key=lambda one: one.seconds)
        row = {"name": aligner.name, "seconds": best.seconds, "megabytes": best.megabytes}
        if best.output is None:
            row["limit"] = aligners.LIMIT
        else:
            row |= pair.score(aligner.pairs(own[-1].output, pair.left, pair.right))
        rows.append(row)
    if len(some) > 1:
        rows[0]["of peer"] = statistics.median(one.seconds / other.seconds for one, other in zip(*runs[:2]))
    return rows


def printed(row):
    start = f"  {row['name']:<29}"
    memory = f" {row['megabytes']:7.0f} MB"
    if "limit" in row:
        return f"{start} over {row['limit']:3} s{memory}   stopped there"
    return (f"{start} {row['seconds']:8.2f} s{memory}   F1 {row['f1']:.4f}   in place {row['in place']:.4f}"
            f"   moved {row['moved']:.4f}   reworded {row['reworded']:.4f}")


def quality(diptych, folder, sizes, generator):
    """The tables, as {profile: {megabytes: rows}}, and the commands that aligned each pair, likewise."""
    others = aligners.peers()
    tables = {}
    commands = {}
    for profile in BOUNDS:
        hopeless = set()
        for megabytes in sizes:
            pair = made_pair(folder, megabytes, profile, generator)
            commands.setdefault(profile, {})[megabytes] = diptych.command(pair.left, pair.right)
            print(f"\n{profile}, {megabytes:g} MB", flush=True)
            rows = tables.setdefault(profile, {})[megabytes] = []
            turns = [[diptych, *(other for other in others if other.name == PEER)]]
            turns += [[other] for other in others if other.name != PEER]
            for some in turns:
                if some[0].name in hopeless:
                    continue
                rounds = ROUNDS if len(some) > 1 else 1
                for row in measured(rounds, some, pair, os.path.join(folder, "output")):
                    row["bytes per byte"] = row["megabytes"] * 1024 * 1024 / pair.bytes
                    rows.append(row)
                    print(printed(row), flush=True)
                    if "limit" in row:
                        hopeless.add(row["name"])
    return tables, commands


def growth(commands, folder):
    """{profile: how many times the seconds the large pair takes}: the median of what each run took of the
    run of the small pair right before it."""
    result = {}
    for profile, by_size in commands.items():
        if {GAUGED, 5 * GAUGED} <= by_size.keys():
            pair = [by_size[GAUGED], by_size[5 * GAUGED]]
            small, large = by_turns(ROUNDS, pair, os.path.join(folder, "output"))
            result[profile] = statistics.median(more.seconds / less.seconds for less, more in zip(small, large))
    return result


def verdicts(tables, growths):
    """Lines of (what, value, bound, whether it holds)."""
    result = []

    def at_least(what, value, bound):
        result.append((what, value, bound, value >= bound))

    def at_most(what, value, bound):
        result.append((what, value, bound, value <= bound))

    for profile, sizes in tables.items():
        by_name = {size: {row["name"]: row for row in rows} for size, rows in sizes.items()}
        if GAUGED in by_name:
            ours = by_name[GAUGED]["diptych"]
            for what, bound in BOUNDS[profile].items():
                at_least(f"{profile}: {what}", ours[what], bound)
            at_most(f"{profile}: bytes per byte", ours["bytes per byte"], MOST_BYTES)
            if profile == "edition" and "of peer" in ours:
                at_most(f"{profile}: CPU time to {PEER}", ours["of peer"], MOST_OF_PEER)
        if GAUGED in by_name and 5 * GAUGED in by_name:
            small, large = by_name[GAUGED]["diptych"], by_name[5 * GAUGED]["diptych"]
            what = f"{5 * GAUGED:g} to {GAUGED:g} MB"
            at_most(f"{profile}: seconds, {what}", growths[profile], MOST_GROWTH)
            at_most(f"{profile}: megabytes, {what}", large["megabytes"] / small["megabytes"], MOST_GROWTH)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--sizes", default=os.environ.get("DIPTYCH_BENCH_SIZES", "0.1,1,10,50"))
    parser.add_argument("--generator", default=os.environ.get("DIPTYCH_PAIR_GENERATOR"))
    arguments = parser.parse_args()
    os.makedirs(arguments.folder, exist_ok=True)
    diptych = aligners.Diptych(arguments.program)
    sizes = [float(size) for size in arguments.sizes.split(",")]

    tables, commands = quality(diptych, arguments.folder, sizes, arguments.generator)
    print("\nThe contract of the output", flush=True)
    faults = []
    for profile in BOUNDS:
        pair = made_pair(arguments.folder, min(GAUGED, max(sizes)), profile, arguments.generator)
        faults += hardtexts.contract_faults(diptych, pair.left, pair.right, os.path.join(arguments.folder, "output"))
    print("\n".join("  " + fault for fault in faults) if faults else "  is kept")
    print("\nHard texts: CPU time, and how it grows where both are four times as long", flush=True)
    hard = hardtexts.growth(diptych, arguments.folder)
    print("\nBounds")
    growths = growth(commands, arguments.folder)
    bounds = verdicts(tables, growths) + hardtexts.verdicts(hard)
    for what, value, bound, holds in bounds:
        print(f"  {what:<55} {value:8.4g}   bound {bound:<6g} {'' if holds else '  NOT MET'}")
    results = os.path.join(arguments.folder, "align.json")
    with open(results, "w", encoding="utf-8") as file:
        json.dump({"tables": tables, "faults": faults, "growth": growths, "hard": hard,
                   "bounds": [dict(zip(("what", "value", "bound", "holds"), line)) for line in bounds]}, file, indent=1)
    print(f"\nAll of it, for programs: {results}")
    return 1 if faults or not all(holds for *_, holds in bounds) else 0


if __name__ == "__main__":
    sys.exit(main())
