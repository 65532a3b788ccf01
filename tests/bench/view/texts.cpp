// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts.h"

#include "annotation/codebook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diptych::bench {

namespace {

std::size_t below(std::mt19937 &random, std::size_t limit)
{
    return random() % limit;
}

/// A language of its own, the frequent words short.
std::vector<QByteArray> lexicon(Script script)
{
    std::mt19937 random(7 + unsigned(script));
    const QString letters = script == Script::Arabic ? u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s
                                                     : u"etaoinshrdlucmfwypvbgkqjxz"_s;
    std::vector<QByteArray> words;
    for (int i = 0; i < 8000; ++i) {
        QString word;
        if (script == Script::Chinese) {
            for (std::size_t n = 1 + below(random, 3); n > 0; --n)
                word += QChar(char16_t(0x4e00 + below(random, 0x3000)));
        } else {
            for (std::size_t n = 2 + below(random, i < 300 ? 3 : 9); n > 0; --n)
                word += letters.at(qsizetype(std::min(below(random, 26), below(random, 26))));
        }
        words.push_back(word.toUtf8());
    }
    return words;
}

const std::vector<QByteArray> &words(Script script)
{
    static const std::array all{lexicon(Script::Latin), lexicon(Script::Chinese),
                                lexicon(Script::Arabic)};
    return all[std::size_t(script)];
}

const QByteArray &word(std::mt19937 &random, Script script)
{
    const Script one = script != Script::Mixed
                           ? script
                           : std::array{Script::Latin, Script::Latin, Script::Chinese,
                                        Script::Arabic}[below(random, 4)];
    const std::size_t rank =
        std::min({below(random, 8000), below(random, 8000), below(random, 8000)});
    return words(one)[rank];
}

void addLine(std::mt19937 &random, QByteArray &text, qsizetype bytes, Script script)
{
    const qsizetype end = text.size() + bytes;
    const bool spaced = script != Script::Chinese;
    int inSentence = 0;
    while (text.size() < end) {
        text += word(random, script);
        const bool ends = ++inSentence > 8 && below(random, 9) == 0;
        if (ends)
            inSentence = 0;
        text += ends ? (spaced ? ". " : "。") : spaced ? " " : below(random, 6) == 0 ? "，" : "";
    }
    text += spaced ? "." : "。";
}

} // namespace

QByteArray prose(std::mt19937 &random, qsizetype bytes, Script script)
{
    QByteArray text;
    text.reserve(bytes + 4096);
    while (text.size() < bytes) {
        addLine(random, text, 200 + qsizetype(below(random, 1800)), script);
        text += '\n';
    }
    return text;
}

QByteArray shortLines(std::mt19937 &random, int lines)
{
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        addLine(random, text, 20 + qsizetype(below(random, 80)), Script::Latin);
        text += '\n';
    }
    return text;
}

QByteArray giantLine(std::mt19937 &random, qsizetype bytes, Script script)
{
    QByteArray text;
    addLine(random, text, bytes, script);
    return text;
}

QByteArray edited(std::mt19937 &random, const QByteArray &text)
{
    QByteArray other;
    other.reserve(text.size() + text.size() / 20);
    QByteArray held; // a paragraph on its way to another place
    for (QByteArray paragraph : text.split('\n')) {
        const std::size_t fate = below(random, 200);
        if (fate < 3)
            continue;
        if (fate < 6)
            addLine(random, other, 600, Script::Latin);
        if (fate == 6 && held.isEmpty()) {
            held = paragraph;
            continue;
        }
        for (int change = fate < 60 ? 3 : 0; change > 0 && paragraph.size() > 100; --change) {
            const qsizetype at = paragraph.indexOf(
                ' ', qsizetype(below(random, std::size_t(paragraph.size() - 60))));
            const qsizetype end = paragraph.indexOf(' ', at + 1);
            if (at > 0 && end > at)
                paragraph.replace(at + 1, end - at - 1, word(random, Script::Latin));
        }
        other += paragraph + '\n';
        if (!held.isEmpty() && below(random, 30) == 0)
            other += std::exchange(held, {}) + '\n';
    }
    return other;
}

QList<Annotation> annotations(std::mt19937 &random, const Document &document, int count)
{
    constexpr Position context = 32;
    const QList<Tag> tags = Codebook::defaults().tags();
    const Position length = document.length();
    QList<Annotation> result;
    for (int i = 0; i < count; ++i) {
        const Position start = length / count * i + Position(below(random, 200));
        const Range range{start, std::min(length, start + 20 + Position(below(random, 180)))};
        Annotation annotation;
        annotation.id = newAnnotationId();
        annotation.motivation = u"tagging"_s;
        annotation.creator = coderNamed(u"AB"_s);
        annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
        annotation.selector = {
            range, document.string(range),
            document.string({std::max<Position>(0, range.start - context), range.start}),
            document.string({range.end, std::min(length, range.end + context)})};
        annotation.tags = {tags.at(qsizetype(below(random, std::size_t(tags.size())))).id};
        result.append(annotation);
    }
    return result;
}

} // namespace diptych::bench
