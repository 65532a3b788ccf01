// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwords.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

QString ReportWords::languageCode()
{
    //: BCP 47 code of the language you translate to: de, zh-Hans …
    return tr("en", "language code");
}

QLocale ReportWords::locale()
{
    const QLocale own(languageCode());
    const QLocale chosen;
    return chosen.language() == own.language() ? chosen : own;
}

QString ReportWords::side(Side side)
{
    return side == Side::Left ? tr("left") : tr("right");
}

QString ReportWords::kind(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return tr("same");
    case PassageKind::Edited:
        return tr("edited");
    case PassageKind::Moved:
        return tr("moved");
    case PassageKind::MovedEdited:
        return tr("moved and edited");
    case PassageKind::LeftOnly:
        return tr("only left");
    case PassageKind::RightOnly:
        return tr("only right");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReportWords::change(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return tr("same wording");
    case PassageKind::Edited:
        return tr("reworded");
    case PassageKind::Moved:
        return tr("moved, same wording");
    case PassageKind::MovedEdited:
        return tr("moved and reworded");
    case PassageKind::LeftOnly:
    case PassageKind::RightOnly:
        return tr("missing");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReportWords::state(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return tr("in place");
    case AnchorState::Moved:
        return tr("found again elsewhere in the text");
    case AnchorState::Edited:
        return tr("found again in changed words");
    case AnchorState::Uncertain:
        return tr("place uncertain");
    case AnchorState::Orphan:
        return tr("no longer in the text");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReportWords::changeName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return u"same"_s;
    case PassageKind::Edited:
        return u"edited"_s;
    case PassageKind::Moved:
        return u"moved"_s;
    case PassageKind::MovedEdited:
        return u"moved-edited"_s;
    case PassageKind::LeftOnly:
    case PassageKind::RightOnly:
        return u"missing"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReportNumbers::percent(double share) const
{
    const int whole = int(std::clamp(share, 0.0, 1.0) * 100 + 1e-9);
    //: A percentage; in German, for instance, with a space before the sign.
    return ReportWords::tr("%1%", "percentage").arg(m_locale.toString(whole));
}

} // namespace diptych
