# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Texts made to take an aligner long or to break its promises: repetition, nothing in common, no
borders, other scripts. Each is measured at a size and at four times the size, where the time may
not be much more than four times as long."""

import itertools
import json
import os
import random
import re

import aligners
import textpairs

ROUNDS = 3
SIZE = 1_000_000  # characters a side
TIMES = 4
MOST_GROWTH = 6.0  # from one size to four times the size: n times its root would be 8; the near caches hold a megabyte
SLOWEST = 4.0      # seconds for a megabyte a side
FEW = ["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st", "uv"]
TOO_SHORT = 0.2    # seconds that no growth can be told from


def prose(seed, characters):
    language = textpairs.Language(random.Random(seed), 8000)
    paragraphs, size = [], 0
    while size < characters:
        paragraphs.append(" ".join(" ".join(sentence) for sentence in language.paragraph()))
        size += len(paragraphs[-1]) + 2
    return paragraphs


def repeated(text, characters):
    return text * (characters // len(text))


def without_borders(paragraphs):
    return re.sub(r"[.?!;:,“”]", "", " ".join(paragraphs)).lower()


def shuffled(parts, seed):
    parts = list(parts)
    random.Random(seed).shuffle(parts)
    return parts


def from_few(words, characters, seed):
    rng = random.Random(seed)
    return " ".join(rng.choices(words, k=characters // 4))


def de_bruijn(words, order, characters):
    """Every run of so many of the words once (by Fredricksen and Maiorana), or as many as there is room for."""
    letters, text = [0] * (order + 1), []

    def extend(t, p):
        if len(text) * 3 > characters:
            return
        if t > order:
            if order % p == 0:
                text.extend(letters[1:p + 1])
            return
        letters[t] = letters[t - p]
        extend(t + 1, p)
        for letter in range(letters[t - p] + 1, len(words)):
            letters[t] = letter
            extend(t + 1, t)

    extend(1, 1)
    return " ".join(words[letter] for letter in text)[:characters]


def han(characters, seed, edited):
    rng = random.Random(seed)
    text = [chr(rng.randrange(0x4e00, 0x5200)) if rng.random() > 0.06 else "。" for _ in range(characters)]
    if edited:
        for _ in range(characters // 20):
            text[rng.randrange(characters)] = chr(rng.randrange(0x4e00, 0x5200))
    return "".join(text)


def arabic(characters, seed, edited):
    rng = random.Random(seed)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = ["".join(rng.choices(letters, k=rng.randint(2, 7))) for _ in range(4000)]
    text = [rng.choice(words) + (rng.choice((".", "،", "؟")) if rng.random() < 0.1 else "") for _ in range(characters // 6)]
    if edited:
        for _ in range(len(text) // 20):
            text[rng.randrange(len(text))] = rng.choice(words)
    return " ".join(text)


def hard_pairs(size):
    """(name, left, right); each text about `size` characters long."""
    paragraphs = prose(1, size)
    sentences = re.split(r"(?<=[.?!]) ", " ".join(paragraphs))
    foreign = re.split(r"(?<=[.?!]) ", " ".join(prose(2, size)))
    mixed = list(itertools.chain.from_iterable(zip(sentences[::2], foreign[::2])))
    text = "\n\n".join(paragraphs)
    return [
        ("equal", text, text),
        ("nothing in common", text, without_borders(prose(3, size)).upper().translate(str.maketrans("AEIOU", "ÄÊÏÖÛ"))),
        ("other prose of the same words", text, "\n\n".join(prose(2, size))),
        ("one letter", "a" * size, "a" * (size - 1)),
        ("one word", repeated("word ", size), repeated("word ", size - size // 50)),
        ("two words", repeated("tick tock ", size), repeated("tock tick tick ", size)),
        ("two words at random", from_few(["tick", "tock"], size, 1), from_few(["tick", "tock"], size, 2)),
        ("fifty words at random", from_few(textpairs.COMMON[:50], size, 1), from_few(textpairs.COMMON[:50], size, 2)),
        ("periods of seven words and eleven", repeated("a b c d e f g ", size), repeated("a b c d e f g h i j k ", size)),
        ("periods, a stranger now and then", repeated("one two three four five six seven ", size),
         repeated("one two three four five six seven " * 5 + "stranger ", size)),
        ("lines with a word of their own", "\n".join(f"The same line but for {i}." for i in range(size // 26)),
         "\n".join(f"The same line but for {i}." for i in shuffled(range(size // 26), 1))),
        ("each run of six words once", de_bruijn(FEW, 6, size), de_bruijn(FEW[::-1], 6, size)),
        ("no word twice", " ".join(map(str, range(size // 7))), " ".join(map(str, shuffled(range(size // 7), 1)))),
        ("equal lines", repeated("The same line.\n", size), repeated("The same line.\n", size - size // 30)),
        ("equal lines, strangers between", repeated("The same line.\n", size),
         repeated("The same line.\nThe same line.\nA stranger here.\n", size)),
        ("a refrain after each line", "\n".join(line + "\nAnd so say all of us, my friends." for line in sentences),
         "\n".join(line + "\nAnd so say all of us, my friends." for line in shuffled(sentences, 1))),
        ("one inside the other a hundred times", text[:size // 100], (text[:size // 100] + "\n\n") * 100),
        ("no paragraphs", " ".join(paragraphs), text),
        ("no sentences", without_borders(paragraphs), text),
        ("no sentences against strangers between", without_borders(paragraphs), " ".join(mixed)),
        ("all paragraphs shuffled", text, "\n\n".join(shuffled(paragraphs, 1))),
        ("all sentences shuffled", text, " ".join(shuffled(sentences, 1))),
        ("all words backwards", text, " ".join(reversed(text.split()))),
        ("Han", han(size // 3, 1, False), han(size // 3, 1, True)),
        ("Arabic", arabic(size // 2, 1, False), arabic(size // 2, 1, True)),
    ]


def written(folder, side, text):
    path = os.path.join(folder, f"hard.{side}.txt")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return aligners.Text(path)


def growth(diptych, folder):
    """{name: seconds at both sizes, the least of several runs}."""
    output = os.path.join(folder, "output")
    seconds = {}
    for size in (SIZE, TIMES * SIZE):
        for name, left, right in hard_pairs(size):
            left, right = written(folder, "left", left), written(folder, "right", right)
            results = [aligners.run(diptych.command(left, right), output) for _ in range(ROUNDS)]
            seconds.setdefault(name, []).append(
                min(result.seconds if result.output else aligners.LIMIT for result in results))
    for name, (once, longer) in seconds.items():
        print(f"  {name:<40} {once:6.2f} s {longer:6.2f} s   {longer / max(once, 0.01):5.2f}", flush=True)
    return seconds


def verdicts(seconds):
    slowest = max(once for once, _ in seconds.values())
    steepest = max(longer / once for once, longer in seconds.values() if longer > TOO_SHORT)
    return [("hard texts: slowest megabyte, seconds", slowest, SLOWEST, slowest <= SLOWEST),
            ("hard texts: growth where four times as long", steepest, MOST_GROWTH, steepest <= MOST_GROWTH)]


def contract_faults(diptych, left, right, output):
    """What is wrong with the output for two texts, and with doing it again."""
    first = aligners.run(diptych.command(left, right), output)
    with open(first.output, "rb") as file:
        text = file.read()
    aligners.run(diptych.command(left, right), output)
    faults = []
    with open(output, "rb") as file:
        if file.read() != text:
            faults.append("a second run gave another result")
    passages = json.loads(text)["passages"]
    for side, name in ((left, "left"), (right, "right")):
        at = 0
        for start, end in sorted(passage[name] for passage in passages if passage[name]):
            if start != at or end <= start:
                faults.append(f"{name}: a gap, an overlap or an empty passage at {at}")
            at = end
        if at != len(side.characters):
            faults.append(f"{name}: the passages end at {at}")
    for passage in passages:
        faults += passage_faults(passage, left, right)
    return faults


def passage_faults(passage, left, right):
    if not passage["left"] or not passage["right"]:
        return []
    faults = []
    texts = [side.characters[slice(*passage[name])].split() for side, name in ((left, "left"), (right, "right"))]
    if (passage["kind"] in ("same", "moved")) != (texts[0] == texts[1]):
        faults.append(f"{passage['kind']} at {passage['left'][0]}")
    for kind in ("words", "changed"):
        for run in passage[kind]:
            ranges = (left, run[:2], passage["left"]), (right, run[2:], passage["right"])
            for side, (start, end), (first, last) in ranges:
                i, stop = side.within(start, end)
                if i == stop or side.starts[i] != start or side.ends[stop - 1] != end:
                    faults.append(f"{kind} off a word's edge at {start}")
                if start < first or end > last:
                    faults.append(f"{kind} outside the passage at {start}")
            if kind == "words" and left.characters[slice(*run[:2])].split() != right.characters[slice(*run[2:])].split():
                faults.append(f"unlike words at {run[0]}")
    return faults
