# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""scroll.py BENCH_SCROLL RESULT.json SAMPLE_FOLDER [LEFT RIGHT]...: linked scrolling in numbers, for the
sample pair, a generated one and those given: a slow wheel from end to end, both ways, either side leading.
`jump` is how far the led side went at once, as a multiple of the turn; `waits` the share of steps in which
the leading side stood while the other passed text of its own; `level` the share of frames in which the word
at the reading line has its counterpart within two lines, of those that have one; of those among them that
stand in order; and of these but for the steps that were waits and where the led text's end lets it go no
further."""

import json
import os
import subprocess
import sys
import tempfile

GENERATED_KILOBYTES = 300
LONGEST_JUMP = 1.25  # times the turn: rounding to whole pixels is in it
LEAST_LEVEL = 0.85   # over a whole ride; words that were turned within a sentence cannot be level


def rides(program, left, right):
    output = subprocess.run([program, "ride", left, right], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
    return [json.loads(line) for line in output.splitlines()]


def row(ride):
    jump = ride["led moved at most"] / ride["turn"]
    back = ride["led moved back"] / ride["turn"]
    print(f"  {ride['lead']:5} {ride['direction']:4}{ride['steps']:>7}{jump:>8.2f}{back:>8.2f}"
          f"{100 * ride['waiting']:>8.1f}{100 * ride['with counterpart']:>12.1f}"
          f"{100 * ride['within two lines']:>8.1f}{100 * ride['within two lines, in order']:>10.1f}"
          f"{100 * ride['within two lines, going']:>8.1f}")
    return max(jump, back) <= LONGEST_JUMP and ride["within two lines, going"] >= LEAST_LEVEL


def main(program, result, sample, *files):
    good = True
    recorded = {}
    with tempfile.TemporaryDirectory() as folder:
        made = [os.path.join(folder, name) for name in ("left.txt", "right.txt")]
        subprocess.run([program, "make", *made, str(GENERATED_KILOBYTES)], check=True,
                       env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        pairs = {"sample": [os.path.join(sample, name) for name in ("statement-draft.txt", "press-release.txt")],
                 "generated": made}
        for i in range(0, len(files) - 1, 2):
            pairs[" | ".join(map(os.path.basename, files[i:i + 2]))] = files[i:i + 2]
        print(f"{'':12}{'steps':>7}{'jump':>8}{'back':>8}{'waits %':>8}{'matched %':>12}{'level %':>8}"
              f"{'in order':>10}{'going':>8}")
        for name, pair in pairs.items():
            print(name)
            recorded[name] = rides(program, *pair)
            # Pairs given by hand are looked at, not judged.
            judged = [row(ride) for ride in recorded[name]]
            good = good and (all(judged) or name not in ("sample", "generated"))
    with open(result, "w", encoding="utf-8") as file:
        json.dump(recorded, file, indent=1)
        file.write("\n")
    print(f"\nas JSON: {result}")
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
