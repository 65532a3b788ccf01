// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace diptych {

/// Writes JSON text, a newline at its end. Keys come in the order they are given in; that none
/// comes twice is the caller's affair.
class JsonWriter
{
public:
    enum class Layout {
        Indented, ///< as our files have it: one member or element a line, two spaces a level
        OneLine,  ///< no space between anything
    };
    explicit JsonWriter(Layout layout = Layout::Indented)
        : m_isIndented(layout == Layout::Indented)
    {
    }

    void beginObject();
    void endObject() { close('}'); }
    void beginArray();
    void endArray() { close(']'); }

    /// @p name is written as it is: ASCII, or a key as it stood in JSON text.
    void key(QByteArrayView name);
    void string(QStringView text);
    void string(QByteArrayView ascii);
    void integer(qint64 number);
    /// The shortest form that reads back as the same number.
    void number(double value);
    void boolean(bool value);
    void null();
    /// JSON text from elsewhere: strings and numbers to the letter, laid out as all else.
    void raw(QByteArrayView json);

    void member(QByteArrayView name, QStringView text);
    void member(QByteArrayView name, QByteArrayView ascii);

    /// The whole text; the writer is empty then.
    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void startItem();
    void startLine();
    void colon();

    const bool m_isIndented;
    QByteArray m_out;
    int m_depth = 0;
    bool m_empty = true; ///< nothing stands in the innermost container yet
    bool m_afterKey = false;
};

} // namespace diptych
