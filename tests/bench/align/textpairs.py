# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes pairs of prose-like texts with known counterparts, of made-up words, the same for the same
seed. write_pair() leaves PREFIX.left.txt, PREFIX.right.txt and PREFIX.truth.json:

  spans        [left start, left end, right start, right end, kind] of words kept as they were, in
               code points; kind 0 in place, 1 in a moved paragraph, 2 in a moved sentence
  paraphrases  [left start, left end, right start, right end] of reworded sentences
"""

import itertools
import json
import random

COMMON = """the of and to in a that is was he it his for with as not be at by on her she but from which
they have all this were an or their him are my we so said one them no who there when what would if been
will more out up into do then could now your some its has than other only very time did any such about
must before our over these after like may two can should great first how own see much every where""".split()

# Chances: per word, per sentence, per paragraph, and characters from one page footer to the next.
PROFILES = {
    "edition": {"word": 0.03, "drop": 0.004, "add": 0.004, "sentence": 0.02, "reword": 0.01,
                "move": 0.005, "paragraph": 0.03, "digit": 0.25, "page": 2900},
    "heavy": {"word": 0.15, "drop": 0.02, "add": 0.02, "sentence": 0.06, "reword": 0.04,
              "move": 0.02, "paragraph": 0.08, "digit": 0.4, "page": 2000},
}

BLOCK = 1_000_000  # characters written at a time; nothing moves farther


class Language:
    """Words by Zipf's law, stock phrases, and sentences of them."""

    def __init__(self, rng, size=60_000):
        self.rng = rng
        starts = "b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh sl st str th tr".split() + [""] * 4
        middles = "a e i o u ai ea ee ie ou oo".split()
        ends = ["", "", "n", "r", "l", "t", "s", "m", "d", "st", "nd", "nt", "ck", "ng"]
        suffixes = ["", "", "", "ed", "ing", "s", "ly", "ness", "er", "tion", "ment", "ous", "able"]
        words = dict.fromkeys(COMMON)
        while len(words) < size:
            syllables = 1 if len(words) < 900 else rng.choice((1, 2, 2, 3))
            word = "".join(rng.choice(starts) + rng.choice(middles) + rng.choice(ends) for _ in range(syllables))
            if len(words) > 700:
                word += rng.choice(suffixes)
            if 2 <= len(word) <= 16:
                words[word.replace("e", "é", 1) if rng.random() < 0.01 else word] = None
        self.words = list(words)
        self.weights = list(itertools.accumulate(1 / (rank + 2.5) for rank in range(len(self.words))))
        self.buffer = []
        self.phrases = [[self.word() for _ in range(rng.choice((2, 3, 3, 4, 5)))] for _ in range(8000)]
        self.refrains = [self.sentence() for _ in range(60)]

    def word(self):
        if not self.buffer:
            self.buffer = self.rng.choices(self.words, cum_weights=self.weights, k=20_000)
        return self.buffer.pop()

    def sentence(self):
        rng = self.rng
        length = max(3, min(80, int(rng.lognormvariate(2.85, 0.55))))
        words = []
        while len(words) < length:
            chance = rng.random()
            if chance < 0.12:
                words += rng.choice(self.phrases)
            elif chance < 0.13:
                words.append(str(rng.choice((rng.randint(1, 99), rng.randint(1500, 1999)))))
            else:
                words.append(self.word())
        words = [word + rng.choice(",,,;:") if rng.random() < 0.07 else word for word in words]
        words[0] = words[0].capitalize()
        words[-1] = words[-1].rstrip(",;:") + rng.choice("......?!")
        if rng.random() < 0.08:
            words[0] = "“" + words[0]
            words[-1] += "”"
        return words

    def paragraph(self):
        count = max(1, min(14, int(self.rng.lognormvariate(1.4, 0.6))))
        return [self.rng.choice(self.refrains) if self.rng.random() < 0.003 else self.sentence() for _ in range(count)]


class Sentence:
    """A sentence of the right: its words, each with the number of the left word it was kept from."""

    def __init__(self, words, origins, kind=0, reworded=False, source=None):
        self.words, self.origins, self.kind, self.reworded, self.source = words, origins, kind, reworded, source


def misspelt(rng, word):
    at = rng.randrange(len(word))
    swaps = {"e": "c", "m": "rn", "l": "1", "h": "b", "n": "u", "o": "0"}
    return word[:at] + swaps.get(word[at], rng.choice("aeinrt")) + word[at + 1:]


def changed(language, word, reword):
    rng = language.rng
    chance = 0 if reword else rng.random()
    if chance < 0.55:
        return language.word()
    if chance < 0.85:
        return misspelt(rng, word)
    return word.rstrip(",;:") if word[-1] in ",;:" else word + ","


def edited(language, profile, words, first, source):
    """The sentence as it stands on the right; `first` is the number of its first word."""
    rng = language.rng
    reword = rng.random() < profile["reword"]
    out, origins = [], []
    for number, word in enumerate(words, first):
        if word.strip(",;:.?!").isdigit() and rng.random() < profile["digit"]:
            if len(word) > 1 and rng.random() < 0.4:
                out.append(word[1:])
                origins.append(-1)
            continue
        chance = rng.random()
        if chance < (0.45 if reword else profile["word"]):
            new = changed(language, word, reword)
            out.append(new)
            origins.append(number if new == word else -1)
        elif chance <= 1 - profile["drop"]:
            out.append(word)
            origins.append(number)
            if rng.random() < profile["add"]:
                out.append(language.word())
                origins.append(-1)
    if reword and len(out) > 8:
        cut = rng.randrange(3, len(out) - 3)
        out, origins = out[cut:] + out[:cut], origins[cut:] + origins[:cut]
    return Sentence(out, origins, 0, reword, source)


def edited_paragraphs(language, profile, left):
    """The right as paragraphs of sentences, some of both moved."""
    rng = language.rng
    right, moved, number = [], [], 0
    for place, paragraph in enumerate(left):
        out = []
        for index, words in enumerate(paragraph):
            first, number = number, number + len(words)
            if len(words) == 2 and words[0] == "CHAPTER":
                out.append(Sentence(words, [first, first + 1], 0, False, (place, index)))
                continue
            if rng.random() < profile["sentence"]:
                continue
            sentence = edited(language, profile, words, first, (place, index))
            if rng.random() < profile["move"]:
                sentence.kind = 2
                moved.append((len(right), sentence))
                continue
            out.append(sentence)
            if rng.random() < profile["sentence"]:
                new = language.sentence()
                out.append(Sentence(new, [-1] * len(new)))
        right.append(out)
    for at, sentence in moved:
        target = right[max(0, min(len(right) - 1, at + rng.choice((-1, 1)) * rng.randint(1, 40)))]
        target.insert(rng.randint(0, len(target)), sentence)
    blocks = max(1, int(len(right) * profile["paragraph"] / 2.5)) if len(right) > 20 else 0
    for _ in range(blocks):
        size = rng.randint(1, 4)
        start = rng.randrange(len(right) - size)
        block = right[start:start + size]
        if any(sentence.kind for paragraph in block for sentence in paragraph):
            continue
        del right[start:start + size]
        far = rng.random() < 0.5
        to = rng.randrange(len(right)) if far else start + rng.choice((-1, 1)) * rng.randint(3, 30)
        to = max(0, min(len(right), to))
        if abs(to - start) < 3:
            to = start
        else:
            for paragraph in block:
                for sentence in paragraph:
                    sentence.kind = 1
        right[to:to] = block
    return [paragraph for paragraph in right if any(sentence.words for sentence in paragraph)]


class PairWriter:
    """Writes block after block of both texts and collects the truth."""

    def __init__(self, language, profile, left, right):
        self.language, self.profile = language, profile
        self.files = (left, right)
        self.at = [0, 0]
        self.pages = 0
        self.since_page = 0
        self.spans, self.paraphrases = [], []

    def put(self, side, text):
        self.files[side].write(text)
        self.at[side] += len(text)

    def write_left(self, paragraphs):
        places, sentences = [], {}
        for number, paragraph in enumerate(paragraphs):
            for index, words in enumerate(paragraph):
                at = self.at[0]
                start = at
                for word in words:
                    places.append((at, at + len(word)))
                    at += len(word) + 1
                sentences[number, index] = (start, at - 1)
                self.put(0, " ".join(words) + (" " if index + 1 < len(paragraph) else "\n\n"))
        return places, sentences

    def footer(self, inside):
        self.pages += 1
        self.since_page = 0
        text = self.language.rng.choice(("Digitized by Vuto %d", "%d THE HISTORY OF MAROND.", "— %d —")) % self.pages
        self.put(1, ("\n\n" if inside else "") + text + "\n\n")

    def write_right(self, paragraphs, places, sentences):
        rng = self.language.rng
        for paragraph in paragraphs:
            count = 0
            for sentence in paragraph:
                run, start = None, None
                for word, origin in zip(sentence.words, sentence.origins):
                    if self.since_page > self.profile["page"] and (count == 0 or (count > 5 and rng.random() < 0.2)):
                        self.footer(count > 0)
                        run = self.flush(run)
                    elif count > 0:
                        self.put(1, " ")
                    at = self.at[1]
                    start = at if start is None else start
                    self.put(1, word)
                    self.since_page += len(word) + 1
                    count += 1
                    if run and origin == run[5] + 1:
                        run[1], run[3], run[5] = places[origin][1], self.at[1], origin
                        continue
                    run = self.flush(run)
                    if origin >= 0:
                        run = [*places[origin], at, self.at[1], sentence.kind, origin]
                self.flush(run)
                if sentence.reworded and start is not None:
                    self.paraphrases.append([*sentences[sentence.source], start, self.at[1]])
            self.put(1, "\n\n")

    def flush(self, run):
        if run:
            self.spans.append(run[:5])


def write_pair(prefix, megabytes, profile, seed):
    rng = random.Random(seed)
    language = Language(rng)
    chances = PROFILES[profile]
    target = int(megabytes * 1e6)
    chapter = 0
    with open(prefix + ".left.txt", "w", encoding="utf-8", newline="\n") as left, \
            open(prefix + ".right.txt", "w", encoding="utf-8", newline="\n") as right:
        writer = PairWriter(language, chances, left, right)
        while writer.at[0] < target:
            wanted = min(BLOCK, target - writer.at[0])
            paragraphs, size = [], 0
            while size < wanted:
                if len(paragraphs) % 60 == 0:
                    chapter += 1
                    paragraphs.append([["CHAPTER", f"{chapter}."]])
                paragraphs.append(language.paragraph())
                size += sum(len(word) + 1 for sentence in paragraphs[-1] for word in sentence)
            places, sentences = writer.write_left(paragraphs)
            writer.write_right(edited_paragraphs(language, chances, paragraphs), places, sentences)
    with open(prefix + ".truth.json", "w", encoding="utf-8") as truth:
        json.dump({"spans": writer.spans, "paraphrases": writer.paraphrases}, truth, separators=(",", ":"))
