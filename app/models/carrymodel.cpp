// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/carrymodel.h"

#include "models/roles.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <chrono>

namespace diptych {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Position shownCodePoints = 400;

/// The words that both wordings of a proposal have, as a passage of their own.
Passage passageOf(const CarryProposal &proposal, Side from, const Alignment &alignment)
{
    const Range own = proposal.annotation.selector.range;
    Passage passage;
    passage.kind = PassageKind::Edited;
    passage.left = from == Side::Left ? own : proposal.range;
    passage.right = from == Side::Left ? proposal.range : own;
    const auto isOfBoth = [&passage](const Pairing &pairing) {
        return !pairing.left.intersected(passage.left).isEmpty() &&
               !pairing.right.intersected(passage.right).isEmpty();
    };
    for (const qsizetype index : alignment.passagesIn(from, own)) {
        const Passage &whole = alignment.passages()[std::size_t(index)];
        std::ranges::copy_if(whole.words, std::back_inserter(passage.words), isOfBoth);
        std::ranges::copy_if(whole.changed, std::back_inserter(passage.changed), isOfBoth);
    }
    return passage;
}

} // namespace

CarryModel::CarryModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0ms);
    connect(&m_rest, &QTimer::timeout, this, &CarryModel::rework);
    const auto rework = [this] {
        m_rest.start();
    };
    connect(&session, &Session::changed, this, rework);
    connect(&session, &Session::coderChanged, this, rework);
    connect(&session, &Session::alignmentChanged, this, &CarryModel::rework);
    // What is shown must not outlive its texts.
    connect(&session, &Session::sourceOpened, this, &CarryModel::rework);
    connect(&session, &Session::sourceClosed, this, &CarryModel::rework);
}

void CarryModel::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) != isWatched)
        rework();
}

void CarryModel::setFrom(Side from)
{
    if (std::exchange(m_from, from) != from)
        rework();
}

void CarryModel::setLeast(double least)
{
    if (std::exchange(m_least, least) != least)
        rework();
}

void CarryModel::setShown(CarryState state, bool isShown)
{
    if (std::exchange(m_shown[std::size_t(state)], isShown) == isShown)
        return;
    beginResetModel();
    fillRows();
    endResetModel();
}

void CarryModel::rework()
{
    m_rest.stop();
    const Side to = otherSide(m_from);
    const auto alignment = m_isWatched ? m_session.sharedAlignment() : nullptr;
    const Document *document = m_session.document(to);
    // A source may have gone while the alignment that knew it is still here.
    const bool fits = alignment && document && document->length() == alignment->length(to) &&
                      m_session.document(m_from) &&
                      m_session.document(m_from)->length() == alignment->length(m_from);
    std::vector<CarryProposal> proposals;
    if (fits) {
        const CarryTarget target{*document, m_session.annotations(to), m_session.coder()};
        proposals =
            carryProposals(m_session.annotations(m_from), m_from, *alignment, target, m_least);
    }
    if (m_proposals.empty() && proposals.empty())
        return;
    beginResetModel();
    m_alignment = fits ? alignment : nullptr;
    m_proposals = std::move(proposals);
    m_counts = {};
    for (const CarryProposal &proposal : m_proposals)
        ++m_counts[std::size_t(proposal.state)];
    fillRows();
    endResetModel();
}

void CarryModel::fillRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        if (isShown(m_proposals[i].state))
            m_rows.push_back(quint32(i));
    }
}

const CarryProposal &CarryModel::proposal(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    return m_proposals[m_rows[std::size_t(index.row())]];
}

QModelIndex CarryModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](quint32 row) { return m_proposals[row].annotation.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), TagsColumn);
}

std::vector<CarryProposal> CarryModel::likely() const
{
    std::vector<CarryProposal> likely;
    std::ranges::copy_if(m_proposals, std::back_inserter(likely),
                         [](const CarryProposal &one) { return one.state == CarryState::New; });
    return likely;
}

int CarryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CarryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Wording CarryModel::wording(const CarryProposal &proposal, Side side) const
{
    const Passage passage = passageOf(proposal, m_from, *m_alignment);
    if (passage.on(side).isEmpty())
        return {};
    return wordingOf(*m_session.document(side), passage, side, shownCodePoints);
}

QString CarryModel::tags(const Annotation &annotation) const
{
    QStringList names;
    for (const TagId &id : annotation.tags)
        names << m_session.codebook().path(id);
    return names.isEmpty() ? tr("note") : QLocale().createSeparatedList(names);
}

QString CarryModel::text(const CarryProposal &proposal, int column) const
{
    switch (column) {
    case TagsColumn:
        return tags(proposal.annotation);
    case HereColumn:
        return wording(proposal, m_from).text;
    case ThereColumn:
        return wording(proposal, otherSide(m_from)).text;
    case SureColumn:
        return proposal.range.isEmpty() ? QString()
                                        : tr("%L1 %").arg(int(proposal.confidence * 100));
    default:
        return carryStateText(proposal.state);
    }
}

QVariant CarryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CarryProposal &at = proposal(index);
    const bool isWording = index.column() == HereColumn || index.column() == ThereColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(text(at, HereColumn).toHtmlEscaped(), text(at, ThereColumn).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return index.column() == SureColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                            : QVariant();
    case Role::AnnotationId:
        return at.annotation.id;
    case Role::PassageKind:
        return QVariant::fromValue(at.range.isEmpty() && m_from == Side::Right
                                       ? PassageKind::RightOnly
                                   : at.range.isEmpty() ? PassageKind::LeftOnly
                                                        : at.kind);
    case Role::Wording:
        return isWording ? QVariant::fromValue(wording(
                               at, index.column() == HereColumn ? m_from : otherSide(m_from)))
                         : QVariant();
    default:
        return {};
    }
}

QVariant CarryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TagsColumn:
        return tr("Tags");
    case HereColumn:
        return tr("Annotated words");
    case ThereColumn:
        return tr("Words on the other side");
    case SureColumn:
        return tr("Alike");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString carryStateText(CarryState state)
{
    switch (state) {
    case CarryState::New:
        return CarryModel::tr("likely", "carrying over");
    case CarryState::Present:
        return CarryModel::tr("there already", "carrying over");
    case CarryState::Uncertain:
        return CarryModel::tr("uncertain", "carrying over");
    case CarryState::Missing:
        return CarryModel::tr("not found", "carrying over");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace diptych
