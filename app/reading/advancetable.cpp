// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/advancetable.h"

#include <QtCore/QChar>
#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

bool isIdeographic(char32_t c)
{
    return (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xf900 && c < 0xfb00) ||
           (c >= 0xfe30 && c < 0xfe50) || (c >= 0xff00 && c < 0xff61) ||
           (c >= 0xffe0 && c < 0xffe7) || (c >= 0x20000 && c < 0x40000);
}

bool isEmoji(char32_t c)
{
    return c >= 0x1f1e6 && c < 0x1fb00;
}

constexpr char32_t joiner = 0x200d;

bool isRightToLeft(char32_t c)
{
    return (c >= 0x590 && c < 0x900) || (c >= 0xfb1d && c < 0xff00);
}

bool isHangul(char32_t c)
{
    return c >= 0xac00 && c < 0xd7b0;
}

bool isZeroWidth(char32_t c)
{
    return QChar::isMark(c) || (c >= 0x200b && c <= 0x200f) || c == 0xfeff ||
           (c >= 0x202a && c <= 0x202e);
}

/// The code point at @p at, which moves behind it. @p at must be inside valid UTF-8.
char32_t next(const char *&at, const char *end)
{
    const auto lead = quint8(*at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    char32_t c = lead & (0x3f >> more);
    for (int i = 0; i < more && at < end; ++i)
        c = (c << 6) | (quint8(*at++) & 0x3f);
    return c;
}

/// Letters of one group and how wide they are when set as words.
struct Measured
{
    double width = 0;
    double letters = 0;

    void add(const QFontMetricsF &metrics, const QString &word)
    {
        width += metrics.horizontalAdvance(word);
        const auto isCounted = [](QChar c) {
            return !isZeroWidth(c.unicode());
        };
        letters += double(std::count_if(word.begin(), word.end(), isCounted));
    }
    void giveTo(float &mean) const
    {
        constexpr double enough = 40;
        if (letters >= enough)
            mean = float(width / letters);
    }
};

} // namespace

AdvanceTable::AdvanceTable(const QFont &font, const QString &sample)
{
    const QFontMetricsF metrics(font);
    for (std::size_t c = 0; c < exactCount; ++c) {
        const auto character = QChar(char16_t(c));
        if (!isZeroWidth(char32_t(c)))
            m_exact[c] = float(metrics.horizontalAdvance(character));
    }
    m_exact[u'\t'] = float(metrics.averageCharWidth() * 4);
    measure(font,
            u"的一是不了人我在有他的一是不了人我在有他的一是不了人我在有他的一是不了人我在有他 "
            "가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하 "
            "ولكن هذا المكان الذي كانت عليه الحكومة في السنوات الماضية قد تغير "
            "नमस्ते संसार สวัสดีชาวโลก გამარჯობა მსოფლიო বাংলা ভাষা தமிழ் மொழி"_s);
    measure(font, sample);
    measureEmoji(metrics);
}

void AdvanceTable::measureEmoji(const QFontMetricsF &metrics)
{
    // Whether sequences become one picture is a matter of the faces installed.
    const auto width = [&metrics](const QString &text) {
        return float(metrics.horizontalAdvance(text));
    };
    m_emoji = width(u"😀😃😄😁"_s) / 4;
    m_joinedEmoji = std::max(0.0f, (width(u"👩\u200d👩\u200d👧"_s) - width(u"👩"_s)) / 2);
    m_skin = std::max(0.0f, width(u"👍🏽"_s) - width(u"👍"_s));
    m_halfFlag = width(u"🇩🇪"_s) / 2;
}

float AdvanceTable::emojiAdvance(char32_t c, char32_t before) const
{
    if (c < 0x1f200)
        return m_halfFlag;
    if (c >= 0x1f3fb && c <= 0x1f3ff)
        return m_skin;
    return before == joiner ? m_joinedEmoji : m_emoji;
}

void AdvanceTable::measure(const QFont &font, const QString &sample)
{
    const QFontMetricsF metrics(font);
    Measured ideographic;
    Measured hangul;
    Measured arabic;
    Measured other;
    for (const QString &word : sample.split(u' ', Qt::SkipEmptyParts)) {
        const char32_t c = word.at(0).unicode();
        if (isIdeographic(c))
            ideographic.add(metrics, word);
        else if (isHangul(c))
            hangul.add(metrics, word);
        else if (isRightToLeft(c))
            arabic.add(metrics, word);
        else if (c >= exactCount && !(c >= 0x1e00 && c < 0x2100))
            other.add(metrics, word);
    }
    ideographic.giveTo(m_ideographic);
    hangul.giveTo(m_hangul);
    arabic.giveTo(m_arabic);
    other.giveTo(m_other);
}

float AdvanceTable::advance(char32_t c) const
{
    if (c < exactCount)
        return m_exact[c];
    if (isIdeographic(c))
        return m_ideographic;
    if (isZeroWidth(c))
        return 0;
    if (isHangul(c))
        return m_hangul;
    if (isRightToLeft(c))
        return m_arabic;
    if (c >= 0x1e00 && c < 0x2100)
        return m_exact[std::size_t(c == 0x2014 ? u'M' : u'n')];
    return m_other;
}

int AdvanceTable::rows(QByteArrayView utf8, double width) const
{
    const auto limit = float(width);
    int rows = 1;
    float x = 0;         // after the last character
    float wordStart = 0; // x where the present word began
    const char *at = utf8.begin();
    const char *const end = utf8.end();
    for (char32_t c = 0, before = 0; at < end; before = c) {
        c = next(at, end);
        const float w = isEmoji(c) ? emojiAdvance(c, before) : advance(c);
        if (c == u' ' || c == u'\t') {
            x += w; // white space hangs over the edge
            wordStart = x;
            continue;
        }
        const bool standsAlone = isIdeographic(c) || (isEmoji(c) && before != joiner);
        if (standsAlone)
            wordStart = x;
        if (x + w > limit && x > 0) {
            ++rows;
            // The word goes down whole, unless it fills a row itself.
            const float carried = x - wordStart;
            x = wordStart > 0 && carried + w <= limit ? carried : 0;
            wordStart = 0;
        }
        x += w;
        if (c == u'-' || standsAlone)
            wordStart = x;
    }
    return rows;
}

} // namespace diptych
