// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/placesmodel.h"

#include "base/text.h"
#include "models/roles.h"
#include "session/session.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr Position shownCodePoints = 400;
constexpr std::size_t manyChanges = 1000;

/// Which words two wordings have in common, as one passage.
Passage compared(const Document &was, const Document &now)
{
    Passage whole;
    whole.kind = PassageKind::Edited;
    whole.left = {0, was.length()};
    whole.right = {0, now.length()};
    const auto alignment = align(was, now, {.sentences = false, .stop = {}, .progress = {}});
    if (!alignment)
        return whole;
    for (const Passage &passage : (*alignment)->passages()) {
        whole.words.insert(whole.words.end(), passage.words.begin(), passage.words.end());
        whole.changed.insert(whole.changed.end(), passage.changed.begin(), passage.changed.end());
    }
    return whole;
}

} // namespace

QString PlacesModel::stateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return tr("as it was");
    case AnchorState::Moved:
        return tr("moved");
    case AnchorState::Edited:
        return tr("words changed");
    case AnchorState::Uncertain:
        return tr("uncertain");
    case AnchorState::Orphan:
        return tr("not found");
    }
    Q_UNREACHABLE_RETURN({});
}

PlacesModel::PlacesModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::sourceOpened, this, &PlacesModel::reload);
    connect(&session, &Session::sourceClosed, this, &PlacesModel::reload);
    connect(&session, &Session::changed, this, &PlacesModel::apply);
    reload();
}

void PlacesModel::setShown(AnchorState state, bool isShown)
{
    if (std::exchange(m_shown[size_t(state)], isShown) != isShown)
        reload();
}

bool PlacesModel::isListed(AnchorState state) const
{
    return m_shown[size_t(state)];
}

void PlacesModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    for (const Side side : bothSides) {
        QHash<QString, Known> &known = m_known[sideIndex(side)];
        known.clear();
        for (const Annotation *annotation : m_session.annotations(side).all()) {
            if (annotation->state == AnchorState::Exact)
                continue;
            const Range range = annotation->selector.range;
            known.insert(annotation->id, {range, annotation->state});
            ++m_counts[size_t(annotation->state)];
            if (isListed(annotation->state))
                m_rows.push_back({side, range, annotation->id});
        }
    }
    std::ranges::sort(m_rows, {}, &Row::key);
    endResetModel();
    Q_EMIT countsChanged();
}

void PlacesModel::apply(const ChangeSet &changes)
{
    if (changes.size() > manyChanges)
        return reload();
    for (const auto &change : changes) {
        std::visit(
            [this](const auto &one) {
                if constexpr (requires { one.id; })
                    update(one.side, one.id);
            },
            change);
    }
}

void PlacesModel::update(Side side, const QString &id)
{
    QHash<QString, Known> &known = m_known[sideIndex(side)];
    const auto before = known.constFind(id);
    const Annotation *now = m_session.annotations(side).find(id);
    const bool isUnsure = now && now->state != AnchorState::Exact;
    if (before == known.constEnd() && !isUnsure)
        return;
    if (before != known.constEnd()) {
        const Row row{side, before->range, id};
        --m_counts[size_t(before->state)];
        known.erase(before);
        const auto at = std::ranges::lower_bound(m_rows, row.key(), {}, &Row::key);
        if (at != m_rows.end() && *at == row) {
            const int number = int(at - m_rows.begin());
            beginRemoveRows({}, number, number);
            m_rows.erase(at);
            endRemoveRows();
        }
    }
    if (isUnsure) {
        const Row row{side, now->selector.range, id};
        known.insert(id, {row.range, now->state});
        ++m_counts[size_t(now->state)];
        if (isListed(now->state)) {
            const auto at = std::ranges::lower_bound(m_rows, row.key(), {}, &Row::key);
            const int number = int(at - m_rows.begin());
            beginInsertRows({}, number, number);
            m_rows.insert(at, row);
            endInsertRows();
        }
    }
    Q_EMIT countsChanged();
}

Side PlacesModel::side(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    return m_rows[size_t(index.row())].side;
}

const Annotation *PlacesModel::annotation(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[size_t(index.row())];
    return m_session.annotations(row.side).find(row.id);
}

QModelIndex PlacesModel::indexOf(Side side, const QString &id) const
{
    const QHash<QString, Known> &known = m_known[sideIndex(side)];
    const auto found = known.constFind(id);
    if (found == known.constEnd())
        return {};
    const Row row{side, found->range, id};
    const auto at = std::ranges::lower_bound(m_rows, row.key(), {}, &Row::key);
    if (at == m_rows.end() || *at != row)
        return {};
    return index(int(at - m_rows.begin()), StateColumn);
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// What was quoted and what stands there now, the words that differ marked in both.
std::array<Wording, 2> PlacesModel::wordings(const QModelIndex &index) const
{
    const Annotation *at = annotation(index);
    const Document *document = at ? m_session.document(side(index)) : nullptr;
    if (!document)
        return {};
    const auto was = Document::fromText(at->selector.exact.left(shownCodePoints).toUtf8());
    const Range range = at->selector.range;
    const bool hasPlace = at->state != AnchorState::Orphan && range.end <= document->length();
    const Range shown{range.start, std::min(range.end, range.start + shownCodePoints)};
    const auto now =
        Document::fromText(hasPlace ? document->bytes(shown).toByteArray() : QByteArray());
    const Passage passage = compared(*was, *now);
    if (!hasPlace)
        return {Wording{elided(at->selector.exact, shownCodePoints), {}}, Wording()};
    return {wordingOf(*was, passage, Side::Left, shownCodePoints),
            wordingOf(*now, passage, Side::Right, shownCodePoints)};
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    const Annotation *at = annotation(index);
    if (!at)
        return {};
    const bool isWording = index.column() == WasColumn || index.column() == NowColumn;
    if (role == Role::Wording && isWording)
        return QVariant::fromValue(wordings(index)[index.column() == NowColumn ? 1 : 0]);
    if (role == Role::Side)
        return QVariant::fromValue(side(index));
    if (role == Role::AnnotationId)
        return at->id;
    if (role == Qt::ToolTipRole) {
        const QString quoted =
            u"…%1<b>%2</b>%3…"_s.arg(at->selector.prefix.right(120).toHtmlEscaped(),
                                     elided(at->selector.exact, 1000).toHtmlEscaped(),
                                     at->selector.suffix.left(120).toHtmlEscaped());
        return tr("<p>%1</p><p>was: %2</p>").arg(stateText(at->state), quoted);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return side(index) == Side::Left ? tr("%1, left").arg(stateText(at->state))
                                         : tr("%1, right").arg(stateText(at->state));
    case TagsColumn: {
        QStringList names;
        for (const TagId &tag : at->tags)
            names << m_session.codebook().path(tag);
        if (names.isEmpty() && !at->note.isEmpty())
            return elided(at->note, 80);
        return names.join(u", "_s);
    }
    default:
        return wordings(index)[index.column() == NowColumn ? 1 : 0].text;
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Place");
    case WasColumn:
        return tr("Quoted");
    case NowColumn:
        return tr("Stands there now");
    case TagsColumn:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace diptych
