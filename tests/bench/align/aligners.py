# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs Diptych and its peers on two texts, with a limit of CPU time, and reads which words of one
text they take for which of the other. Words are runs of characters that are no white space."""

import array
import bisect
import dataclasses
import json
import os
import re
import resource
import shutil
import subprocess
import sys

LIMIT = 60  # seconds of CPU time
ALONE = -1


class Text:
    """The words of a file and where they stand, in code points."""

    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8", newline="") as file:
            self.characters = file.read()
        self.starts, self.ends = array.array("I"), array.array("I")
        for match in re.finditer(r"\S+", self.characters):
            self.starts.append(match.start())
            self.ends.append(match.end())

    def __len__(self):
        return len(self.starts)

    def within(self, start, end):
        """The numbers of the words that stand whole in a range."""
        return bisect.bisect_left(self.starts, start), bisect.bisect_right(self.ends, end)


@dataclasses.dataclass
class Run:
    """What a program took and what it wrote; `output` is None where it was stopped at the limit."""
    seconds: float
    megabytes: float
    output: str | None


def run(command, output):
    """Through a small process of its own: a child counts the memory of the process it was forked from."""
    told = subprocess.run([sys.executable, __file__, output, *command], capture_output=True, check=True).stdout
    seconds, megabytes, status = json.loads(told)
    return Run(seconds, megabytes, output if status in (0, 1) else None)


def run_here(output, *command):
    with open(output, "wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT)))
        status, usage = os.wait4(process.pid, 0)[1:]
    process.returncode = os.waitstatus_to_exitcode(status)
    print(json.dumps([usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode]))


def no_pairs(left):
    return array.array("i", [ALONE]) * len(left)


def pairs_of_runs(runs, left, right):
    pairs = no_pairs(left)
    for left_start, left_end, right_start, right_end in runs:
        i, left_stop = left.within(left_start, left_end)
        j, right_stop = right.within(right_start, right_end)
        if left_stop - i == right_stop - j:
            for step in range(left_stop - i):
                pairs[i + step] = j + step
    return pairs


class Diptych:
    name = "diptych"

    def __init__(self, program):
        self.program = program

    def command(self, left, right):
        return [self.program, "align", left.path, right.path, "--words", "--format", "json"]

    def pairs(self, output, left, right):
        with open(output, encoding="utf-8") as file:
            passages = json.load(file)["passages"]
        return pairs_of_runs((words for passage in passages for words in passage.get("words", ())), left, right)


class Git:
    """On one word per line, which it is given for nothing."""

    def __init__(self, algorithm):
        self.name = f"git {algorithm}, a word a line"
        self.algorithm = algorithm

    def command(self, left, right):
        return ["git", "diff", "--no-index", "--no-color", "-U0", f"--diff-algorithm={self.algorithm}",
                lines_of(left), lines_of(right)]

    def pairs(self, output, left, right):
        pairs = no_pairs(left)
        i = j = 0

        def same_until(stop):
            nonlocal i, j
            while i < stop:
                pairs[i] = j
                i += 1
                j += 1

        hunk = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
        with open(output, encoding="utf-8") as file:
            for line in file:
                if found := hunk.match(line):
                    start, count, _, other = (1 if part is None else int(part) for part in found.groups())
                    same_until(start - 1 if count else start)
                    i += count
                    j += other
        same_until(len(left))
        return pairs


class WordDiff:
    """wdiff and dwdiff, which mark what is not the same."""

    def __init__(self, program):
        self.name = program
        self.program = program

    def command(self, left, right):
        return [self.program, "-w", "\1", "-x", "\2", "-y", "\3", "-z", "\4", left.path, right.path]

    def pairs(self, output, left, right):
        pairs = no_pairs(left)
        i = j = 0
        state = "\2"
        with open(output, encoding="utf-8", newline="") as file:
            for token in re.finditer(r"[\1\2\3\4]|[^\s\1\2\3\4]+", file.read()):
                if token[0] in "\1\2\3\4":
                    state = token[0]
                    continue
                if state == "\1":
                    i += 1
                elif state == "\3":
                    j += 1
                else:
                    pairs[i] = j
                    i += 1
                    j += 1
        return pairs


class DiffMatchPatch:
    """Its default, characters within a second, in a process of its own as the others are."""

    name = "diff-match-patch"
    script = """if True:
        import json, sys, diff_match_patch
        texts = [open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:]]
        print(json.dumps(diff_match_patch.diff_match_patch().diff_main(*texts)))"""

    def command(self, left, right):
        return ["python3", "-c", self.script, left.path, right.path]

    def pairs(self, output, left, right):
        runs, i, j = [], 0, 0
        with open(output, encoding="utf-8") as file:
            for kind, text in json.load(file):
                if kind == 0:
                    runs.append((i, i + len(text), j, j + len(text)))
                i += len(text) if kind <= 0 else 0
                j += len(text) if kind >= 0 else 0
        return pairs_of_runs(runs, left, right)


def lines_of(text):
    """The file with one word a line beside a text's own."""
    path = text.path + ".words"
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as file:
            for start, end in zip(text.starts, text.ends):
                file.write(text.characters[start:end] + "\n")
    return path


def peers():
    found = [Git("patience"), Git("histogram"), Git("myers")] if shutil.which("git") else []
    found += [WordDiff(program) for program in ("wdiff", "dwdiff") if shutil.which(program)]
    has_dmp = subprocess.run(["python3", "-c", "import diff_match_patch"], capture_output=True, check=False).returncode == 0
    return found + ([DiffMatchPatch()] if has_dmp else [])


if __name__ == "__main__":
    run_here(*sys.argv[1:])
