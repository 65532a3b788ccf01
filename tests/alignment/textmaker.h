// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <random>

namespace diptych::testing {

using namespace Qt::StringLiterals;

/// Makes texts of made-up words and edits them, the same for the same seed.
class TextMaker
{
public:
    explicit TextMaker(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned bound) { return unsigned(m_random() % bound); }
    bool chance(unsigned percent) { return below(100) < percent; }

    QString word()
    {
        static const QStringList beginnings{u"ba"_s, u"ko"_s,  u"ri"_s, u"tel"_s, u"mun"_s,
                                            u"sa"_s, u"vor"_s, u"ne"_s, u"qui"_s, u"zé"_s};
        static const QStringList ends{u"n"_s, u"ster"_s, u"lo"_s, u"ding"_s,
                                      u"m"_s, u"tion"_s, u"ka"_s, u""_s};
        if (chance(35))
            return QStringList{u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s}.at(below(5));
        if (chance(4))
            return QString::number(below(5000));
        QString made;
        for (unsigned i = 0; i <= below(3); ++i)
            made += beginnings.at(below(10));
        return made + ends.at(below(8));
    }

    QString sentence()
    {
        QStringList words;
        for (unsigned i = 0; i < 4 + below(16); ++i)
            words += word();
        words.first()[0] = words.first()[0].toUpper();
        return words.join(u' ') + u'.';
    }

    using Paragraph = QStringList; ///< of sentences
    QList<Paragraph> paragraphs(unsigned count)
    {
        QList<Paragraph> text;
        for (unsigned p = 0; p < count; ++p) {
            text.append(Paragraph());
            for (unsigned s = 0; s <= below(5); ++s)
                text.last() += sentence();
        }
        return text;
    }

    /// Words replaced, sentences dropped, added and moved, paragraphs moved.
    QList<Paragraph> edited(QList<Paragraph> text)
    {
        for (Paragraph &paragraph : text) {
            for (QString &sentence : paragraph) {
                QStringList words = sentence.split(u' ');
                for (QString &w : words) {
                    if (chance(5))
                        w = word();
                }
                sentence = words.join(u' ');
            }
            if (chance(10))
                paragraph.insert(qsizetype(below(unsigned(paragraph.size()) + 1)), sentence());
            if (paragraph.size() > 1 && chance(10))
                paragraph.removeAt(qsizetype(below(unsigned(paragraph.size()))));
        }
        for (qsizetype i = 0; i < text.size() / 10; ++i)
            text.move(qsizetype(below(unsigned(text.size()))),
                      qsizetype(below(unsigned(text.size()))));
        return text;
    }

    /// Characters of many scripts, white space of all kinds, marks, punctuation and surrogate
    /// pairs.
    QString noise(unsigned length)
    {
        static const QStringList pieces{u"a"_s,
                                        u"B"_s,
                                        u"e\u0301"_s,
                                        u"\u00df"_s,
                                        u" "_s,
                                        u" "_s,
                                        u" "_s,
                                        u"\n"_s,
                                        u"\r\n"_s,
                                        u"\r"_s,
                                        u"\n\n"_s,
                                        u"\t"_s,
                                        u"\u00a0"_s,
                                        u"\u2028"_s,
                                        u"\u3000"_s,
                                        u"."_s,
                                        u". "_s,
                                        u"? "_s,
                                        u","_s,
                                        u"-"_s,
                                        u"\u2014"_s,
                                        u"\u201c"_s,
                                        u"'"_s,
                                        u"12,500"_s,
                                        u"3.5"_s,
                                        u"the "_s,
                                        u"the "_s,
                                        u"word"_s,
                                        u"Mr. "_s,
                                        u"\u6211\u4eec"_s,
                                        u"\u3002"_s,
                                        u"\u4eba"_s,
                                        u"\u0642\u0627\u0644 "_s,
                                        u"\u0e01\u0e32\u0e23"_s,
                                        u"\u05e9\u05dc\u05d5\u05dd "_s,
                                        u"\u200f"_s,
                                        u"\u00ad"_s,
                                        u"\U0001f4cc"_s,
                                        u"\U00020000"_s,
                                        u"\u0301"_s,
                                        u"\ufeff"_s,
                                        u"CHAPTER 8.\n"_s,
                                        u"\u2605 p. 3 \u2605\n\n"_s};
        QString text;
        while (text.size() < qsizetype(length))
            text += pieces.at(qsizetype(below(unsigned(pieces.size()))));
        return text;
    }

    /// A text with stretches of it left out, doubled, moved, and noise put in.
    QString withNoise(QString text, unsigned edits)
    {
        for (; edits > 0 && !text.isEmpty(); --edits) {
            const qsizetype from = edge(text, qsizetype(below(unsigned(text.size()))));
            const qsizetype to = edge(text, std::min(text.size(), from + qsizetype(below(120))));
            const QString cut = text.sliced(from, to - from);
            if (chance(70))
                text.remove(from, to - from);
            text.insert(edge(text, qsizetype(below(unsigned(text.size()) + 1))),
                        chance(60) ? cut : noise(below(40)));
        }
        return text;
    }

    static QString joined(const QList<Paragraph> &text, const QString &between = u"\n\n"_s)
    {
        QStringList paragraphs;
        for (const Paragraph &paragraph : text)
            paragraphs += paragraph.join(u' ');
        return paragraphs.join(between);
    }

private:
    // Never inside a surrogate pair.
    static qsizetype edge(const QString &text, qsizetype at)
    {
        return at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
    }

    std::mt19937 m_random;
};

} // namespace diptych::testing
