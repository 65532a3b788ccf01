// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

#include <initializer_list>

namespace diptych {

/// Builds a page by appending. What comes from outside gets in by text() and attribute() alone;
/// markup() takes literals and what this class has made. Hidden characters come out visible.
class HtmlWriter
{
public:
    HtmlWriter &markup(QByteArrayView html);
    /// Content of an element.
    HtmlWriter &text(QByteArrayView utf8);
    HtmlWriter &text(QStringView text);
    /// Value of an attribute, also content where no element may stand (title).
    HtmlWriter &attribute(QStringView text);
    /// Plain digits, for ids and classes.
    HtmlWriter &digits(qint64 value);
    /// A translated sentence whose %1, %2 … are pieces of markup.
    HtmlWriter &sentence(QStringView pattern, std::initializer_list<QByteArrayView> pieces);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }

private:
    enum class Place { Content, Attribute };
    void escape(QByteArrayView utf8, Place place);

    QByteArray m_bytes;
};

/// @p text as content, isolated: a name inside a sentence, whichever way it is written.
[[nodiscard]] QByteArray isolated(QStringView text);

} // namespace diptych
