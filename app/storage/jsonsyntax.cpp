// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonsyntax.h"

#include "base/text.h"
#include "storage/jsonblock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>
#include <charconv>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumDepth = 512;
// Containers whose ends are told: so many bytes at least, and no deeper than a sidecar's
// annotations.
constexpr qsizetype largeContainer = 512;
constexpr qsizetype toldDepth = 4;

constexpr bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Goes over JSON text once; stops at the first fault.
class JsonChecker
{
    Q_DECLARE_TR_FUNCTIONS(diptych::JsonSyntax)

public:
    JsonChecker(QByteArrayView text, json::LargeContainers *large)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_large(large)
    {
    }

    std::optional<JsonFault> check()
    {
        const bool whole = values();
        if (m_large)
            std::ranges::sort(*m_large, {}, &json::Span::start);
        if (whole && m_at != m_end)
            fail(tr("something follows after the end of the JSON text"));
        return std::exchange(m_fault, std::nullopt);
    }

private:
    /// One value with all it holds; the open containers are kept as their closing characters.
    bool values()
    {
        struct Open
        {
            char closing;
            const char *start;
        };
        QVarLengthArray<Open, 64> open;
        const auto close = [&] {
            ++m_at;
            if (m_large && open.size() <= toldDepth && m_at - open.back().start > largeContainer)
                m_large->push_back({open.back().start, m_at});
            open.removeLast();
        };
        bool first = false; // a container was opened just now and may close at once
        for (;;) {
            space();
            if (first && m_at != m_end && *m_at == open.back().closing) {
                close();
            } else {
                if (!open.isEmpty() && open.back().closing == '}' && !key())
                    return false;
                first = m_at != m_end && (*m_at == '{' || *m_at == '[');
                if (!first) {
                    if (!scalar())
                        return false;
                } else if (open.size() == maximumDepth) {
                    return fail(tr("it is nested too deeply"));
                } else {
                    open.append({*m_at == '{' ? '}' : ']', m_at});
                    ++m_at;
                    continue;
                }
            }
            // A value is complete: close what ends here.
            space();
            while (!open.isEmpty() && m_at != m_end && *m_at == open.back().closing) {
                close();
                space();
            }
            if (open.isEmpty())
                return true;
            if (m_at == m_end || *m_at != ',')
                return unexpected(open.back().closing == '}'
                                      ? tr("\",\" or \"}\" is expected here")
                                      : tr("\",\" or \"]\" is expected here"));
            ++m_at;
            first = false;
        }
    }

    bool key()
    {
        if (m_at == m_end || *m_at != '"')
            return unexpected(tr("a name in quotes is expected here"));
        if (!string())
            return false;
        space();
        if (m_at == m_end || *m_at != ':')
            return unexpected(tr("\":\" is expected here"));
        ++m_at;
        space();
        return true;
    }

    bool scalar()
    {
        if (m_at == m_end)
            return unexpected({});
        switch (*m_at) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(std::string_view wanted)
    {
        const auto length = std::min(std::ptrdiff_t(wanted.size()), m_end - m_at);
        if (std::string_view(m_at, std::size_t(length)) != wanted)
            return unexpected(tr("a value is expected here"));
        m_at += length;
        return true;
    }

    bool number()
    {
        const char *const start = m_at;
        if (m_at != m_end && *m_at == '-')
            ++m_at;
        const char *const whole = m_at;
        if (!digits() || (*whole == '0' && m_at - whole > 1)) {
            m_at = start;
            return unexpected(tr("a value is expected here"));
        }
        bool plain = m_at - whole < 300;
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return unexpected(tr("a digit is expected here"));
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return unexpected(tr("a digit is expected here"));
            plain = false;
        }
        double value = 0;
        if (!plain && std::from_chars(start, m_at, value).ec != std::errc() && !isTiny(start)) {
            m_at = start;
            return fail(tr("the number is too large"));
        }
        return true;
    }

    /// Underflow is no fault: from_chars reports it as it does overflow.
    [[nodiscard]] bool isTiny(const char *start) const
    {
        const std::string_view text(start, std::size_t(m_at - start));
        return text.find("e-") != text.npos || text.find("E-") != text.npos;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }

    bool string()
    {
        for (++m_at;;) {
            skipPlain();
            if (m_at == m_end)
                return unexpected({});
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\')
                return fail(tr("there is a raw control character in a string"));
            if (!escape())
                return false;
        }
    }

    bool escape()
    {
        if (++m_at == m_end)
            return unexpected({});
        if (*m_at != 'u') {
            if (!std::strchr("\"\\/bfnrt", *m_at) || *m_at == '\0')
                return fail(tr("this escape is unknown"));
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end)
                return unexpected({});
            if (!isHexadecimal(*m_at))
                return fail(tr("this escape is unknown"));
        }
        return true;
    }

    /// To the next quote, backslash, control character or the end.
    void skipPlain()
    {
        const auto marks = [](const json::Block &block) {
            return block.marks('"') | block.marks('\\') | block.controls();
        };
        const auto isWanted = [](char c) {
            return c == '"' || c == '\\' || uchar(c) < 0x20;
        };
        m_at = json::findInBlocks(m_at, m_end, marks, isWanted);
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool unexpected(const QString &what)
    {
        return fail(m_at == m_end ? tr("the file ends too early") : what);
    }

    bool fail(const QString &what)
    {
        m_fault = JsonFault{m_at - m_begin, what, {}};
        return false;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    json::LargeContainers *m_large;
    std::optional<JsonFault> m_fault;
};

struct JsonSyntax
{
    Q_DECLARE_TR_FUNCTIONS(diptych::JsonSyntax)
};

/// The bytes of the sequence at the start of @p text, 0 where it is invalid.
qsizetype sequenceLength(QByteArrayView text)
{
    for (qsizetype length = 1; length <= qMin<qsizetype>(4, text.size()); ++length) {
        if (text.first(length).isValidUtf8())
            return length;
    }
    return 0;
}

/// @p text is invalid somewhere.
qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    // Line by line up to the bad one: no sequence holds a newline.
    for (;;) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        if (!text.sliced(at, end - at).isValidUtf8())
            break;
        at = end;
    }
    while (const qsizetype length = sequenceLength(text.sliced(at)))
        at += length;
    return at;
}

bool isConflictMarker(QByteArrayView text, qsizetype offset)
{
    const qsizetype line = offset == 0 ? 0 : text.first(offset).lastIndexOf('\n') + 1;
    const QByteArrayView start = text.sliced(line).first(qMin<qsizetype>(7, text.size() - line));
    return start == "<<<<<<<" || start == "=======" || start == ">>>>>>>" || start == "|||||||";
}

} // namespace

std::optional<JsonFault> checkJson(QByteArrayView text, json::LargeContainers *large)
{
    const QString restore = JsonSyntax::tr("restore it from a backup; it is left as it is");
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    };
    if (std::ranges::all_of(text, isBlank))
        return JsonFault{0, JsonSyntax::tr("the file is empty"), restore};
    if (std::ranges::all_of(text, [](char c) { return c == '\0'; }))
        return JsonFault{0, JsonSyntax::tr("the file holds nothing but zero bytes"), restore};
    if (!text.isValidUtf8())
        return JsonFault{firstInvalidUtf8(text), JsonSyntax::tr("this byte is not valid UTF-8"),
                         restore};
    std::optional<JsonFault> fault = JsonChecker(text, large).check();
    if (!fault)
        return fault;
    fault->remedy = restore;
    if (isConflictMarker(text, fault->offset)) {
        fault->what = JsonSyntax::tr("the file has an unresolved merge conflict");
        fault->remedy = JsonSyntax::tr("resolve the conflict or take one of the two versions");
    }
    return fault;
}

QString linePlace(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView head = text.first(qMin(offset, text.size()));
    const qsizetype line = head.isEmpty() ? 0 : head.lastIndexOf('\n') + 1;
    const qsizetype column =
        std::ranges::count_if(head.sliced(line), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
    return QString::number(std::ranges::count(head, '\n') + 1) + u':' + QString::number(column + 1);
}

} // namespace diptych
