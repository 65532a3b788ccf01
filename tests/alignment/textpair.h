// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/box.h"
#include "alignment/unitlinks.h"

#include <QtCore/QStringList>

namespace diptych::testing {

using namespace Qt::StringLiterals;

/// Two texts as the steps of an alignment see them: words, a map that starts empty, and sentences.
class TextPair
{
public:
    TextPair(const QString &leftText, const QString &rightText)
        : left(Document::fromText(leftText.toUtf8()))
        , right(Document::fromText(rightText.toUtf8()))
        , words(weighed(*left, *right))
        , map(words.left().size(), words.right().size())
    {
    }

    /// The sentences; those of plain paragraphs are one where the words are tied.
    [[nodiscard]] UnitPair units() const
    {
        Paragraphs ofLeft(*left, words.left());
        Paragraphs ofRight(*right, words.right());
        findPlainParagraphs(ofLeft, ofRight, map);
        return {words, Units(words.left(), ofLeft), Units(words.right(), ofRight)};
    }
    /// The sentences of both texts, none of them plain.
    [[nodiscard]] UnitPair sentences() const
    {
        return {words, Units(words.left(), Paragraphs(*left, words.left())),
                Units(words.right(), Paragraphs(*right, words.right()))};
    }
    [[nodiscard]] Box box() const { return {0, words.left().size(), 0, words.right().size()}; }

    [[nodiscard]] QString word(Side side, quint32 token) const
    {
        return QString::fromUtf8(words.on(side).bytes(token));
    }
    /// The @p nth place of a word; noToken where there is none.
    [[nodiscard]] quint32 find(Side side, const QString &wanted, int nth = 0) const
    {
        for (quint32 i = 0; i < words.on(side).size(); ++i) {
            if (word(side, i) == wanted && nth-- == 0)
                return i;
        }
        return noToken;
    }
    void tie(const QString &leftWord, const QString &rightWord)
    {
        map.tie(find(Side::Left, leftWord), find(Side::Right, rightWord));
    }
    /// Ties @p count words in a row.
    void tieRun(quint32 leftToken, quint32 rightToken, quint32 count)
    {
        for (quint32 i = 0; i < count; ++i)
            map.tie(leftToken + i, rightToken + i);
    }
    /// The tied words of the left with the places of their partners: "ship>2 river>0".
    [[nodiscard]] QString tied() const
    {
        QStringList pairs;
        for (quint32 i = 0; i < words.left().size(); ++i) {
            if (map.toRight(i) != noToken)
                pairs += word(Side::Left, i) + u'>' + QString::number(map.toRight(i));
        }
        return pairs.join(u' ');
    }

    DocumentPtr left;
    DocumentPtr right;
    TokenPair words;
    WordMap map;

private:
    static TokenPair weighed(const Document &leftText, const Document &rightText)
    {
        Tokens leftTokens(leftText);
        Tokens rightTokens(rightText, {}, &leftTokens);
        weigh(leftTokens, rightTokens);
        return {{std::move(leftTokens), std::move(rightTokens)}};
    }
};

} // namespace diptych::testing
