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
        static const QStringList beginnings{u"ba"_s, u"ko"_s, u"ri"_s, u"tel"_s, u"mun"_s, u"sa"_s, u"vor"_s, u"ne"_s, u"qui"_s, u"zé"_s};
        static const QStringList ends{u"n"_s, u"ster"_s, u"lo"_s, u"ding"_s, u"m"_s, u"tion"_s, u"ka"_s, u""_s};
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
            text.move(qsizetype(below(unsigned(text.size()))), qsizetype(below(unsigned(text.size()))));
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
    std::mt19937 m_random;
};

} // namespace diptych::testing
