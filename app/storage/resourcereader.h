// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "storage/fields.h"
#include "storage/foreign.h"
#include "storage/w3cvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <initializer_list>

namespace diptych {

/// The parts of Annotation::foreign with what others wrote of a span of a source: members of the
/// resource, of its quotation and its position, and selectors that are neither.
struct ResourceParts
{
    QByteArrayView resource;
    QByteArrayView quote;
    QByteArrayView position;
    QByteArrayView selectors;
};
inline constexpr ResourceParts targetParts{"target", "quote", "position", "selectors"};
inline constexpr ResourceParts linkParts{"link", "linkQuote", "linkPosition", "linkSelectors"};

/// Reads the selectors of one W3C SpecificResource, an annotation's target or the far end of a
/// link. What it does not understand, or would write in another form, goes to the parts.
class ResourceReader
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)

public:
    ResourceReader(const ResourceParts &parts, ForeignBuilder &foreign);

    /// False where there is no selector at all.
    [[nodiscard]] bool read(QByteArrayView selectors);
    [[nodiscard]] const Selector &selector() const { return m_selector; }
    /// A quotation or a position was understood.
    [[nodiscard]] bool points() const { return m_hasQuote || m_hasPosition; }
    /// It was told where, but not so that we understand.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// What is wrong with the selectors that were not understood.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    /// The selectors stand as we write them.
    [[nodiscard]] bool isCanonical() const { return m_isCanonical; }
    /// A known key that stood twice in a selector.
    [[nodiscard]] const std::optional<json::Member> &repeated() const { return m_repeated; }

private:
    void readOne(QByteArrayView selector);
    bool readQuote(const Fields<selector::Count> &read);
    bool readPosition(const Fields<selector::Count> &read);
    void keepOthers(QByteArrayView part, const Fields<selector::Count> &read,
                    std::initializer_list<selector::Key> notOurs);

    enum class Kind { ByQuote, ByPosition, Other };
    void follow(Kind kind);

    ResourceParts m_parts;
    ForeignBuilder &m_foreign;
    QStringList m_faults;
    Selector m_selector;
    std::optional<json::Member> m_repeated;
    Kind m_last = Kind::ByQuote;
    bool m_hasQuote = false;
    bool m_hasPosition = false;
    bool m_isLost = false;
    bool m_isCanonical = true;
};

} // namespace diptych
