// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <optional>

namespace diptych {

/// Ties a span of one text to a span of the other in three steps, each by key or mouse: what is
/// meant on one side (L), what it leads to on the other, where the counterpart is proposed (Enter),
/// and what the one is to the other (a box). A bar over the text says which step it is; Esc leaves.
class LinkController : public QObject
{
    Q_OBJECT

public:
    LinkController(const Workbench &bench, QObject *parent);

    /// Asks for another relation of a link, over the window.
    void changeRelation(Side from, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Span
    {
        Side side = Side::Left;
        Range range;
    };
    void makeActions();
    void updateActions();
    void begin();
    void askForEnd();
    void askForRelation();
    void make(Range end, const QString &relation);
    void cancel();
    void tell(Side side, const Error &error);
    void say(const QString &text);
    [[nodiscard]] QString words(const Span &span) const;

    Workbench m_bench;
    std::optional<Span> m_start; ///< of the link being made
};

} // namespace diptych
