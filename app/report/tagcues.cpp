// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tagcues.h"

#include <algorithm>
#include <utility>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// A … Z, AA, AB …
QString signNumber(qsizetype index)
{
    QString sign;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        sign.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return sign;
}

} // namespace

TagCues::TagCues(const ReportModel &model)
{
    addTree(model.input.codebook);
    countRows(model.rows);
    sumUp();
    giveSigns();
}

void TagCues::addTree(const Codebook &codebook)
{
    QHash<TagId, QList<const Tag *>> children;
    for (const Tag &tag : codebook.tags())
        children[codebook.parentOf(tag.id)] << &tag;
    addBelow({}, {}, 0, children);
}

// The codebook bounds how deep its tree is.
void TagCues::addBelow(const TagId &parent, const QString &path, int depth,
                       const QHash<TagId, QList<const Tag *>> &children)
{
    for (const Tag *tag : children.value(parent)) {
        TagCue cue;
        cue.id = tag->id;
        cue.name = tag->name;
        cue.path = path.isEmpty() ? tag->name : path + u" › "_s + tag->name;
        cue.description = tag->description;
        cue.color = tag->color;
        cue.depth = depth;
        m_index.insert(tag->id, qsizetype(m_cues.size()));
        m_cues.push_back(cue);
        addBelow(tag->id, cue.path, depth + 1, children);
    }
}

void TagCues::countRows(const std::vector<ReportRow> &rows)
{
    for (const ReportRow &row : rows) {
        for (const TagId &id : row.annotation.tags) {
            if (!m_index.contains(id)) {
                m_index.insert(id, qsizetype(m_cues.size()));
                TagCue cue;
                cue.id = id;
                cue.name = cue.path = id.toString(QUuid::WithoutBraces);
                cue.color = 0x808080;
                m_cues.push_back(std::move(cue));
            }
            if (!row.farEnd)
                ++m_cues[std::size_t(m_index.value(id))].counts[sideIndex(row.side)];
        }
    }
}

void TagCues::sumUp()
{
    // Depth first: the parent of a cue is the last one before it that is one less deep.
    std::vector<std::size_t> above;
    for (std::size_t i = 0; i < m_cues.size(); ++i) {
        above.resize(std::size_t(m_cues[i].depth));
        for (const std::size_t parent : above) {
            for (std::size_t side = 0; side < 2; ++side)
                m_cues[parent].countsBelow[side] += m_cues[i].counts[side];
        }
        above.push_back(i);
    }
}

void TagCues::giveSigns()
{
    qsizetype used = 0;
    for (TagCue &cue : m_cues) {
        if (cue.count() == 0)
            continue;
        cue.sign = signNumber(used);
        cue.line = LineStyle(used % 5);
        ++used;
    }
}

QString TagCues::signsOf(const Annotation &annotation) const
{
    QStringList signs;
    for (const TagId &id : annotation.tags)
        signs << at(indexOf(id)).sign;
    const bool areLetters =
        std::ranges::all_of(signs, [](const QString &sign) { return sign.size() == 1; });
    return signs.join(areLetters ? QString() : u"+"_s);
}

QString TagCues::pathsOf(const Annotation &annotation) const
{
    QStringList paths;
    for (const TagId &id : annotation.tags)
        paths << at(indexOf(id)).path;
    return paths.join(u", "_s);
}

} // namespace diptych
