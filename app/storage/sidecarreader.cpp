// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"

#include "storage/annotationreader.h"
#include "storage/fields.h"
#include "storage/foreign.h"
#include "storage/jsonsyntax.h"
#include "storage/pinrecord.h"
#include "storage/sidecarkeys.h"
#include "storage/sourcerecord.h"
#include "storage/w3cvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// Namespace of the ids that collections without one, and annotations whose id is taken, get.
constexpr QUuid derivedNamespace{0x51d7a3e9, 0x0c84, 0x4e6f, 0x8d, 0x2b, 0x77,
                                 0xa0,       0x14,   0xc9,   0xe5, 0x38};

QString derivedId(const QString &from)
{
    return "urn:uuid:"_L1 +
           QUuid::createUuidV5(derivedNamespace, from.toUtf8()).toString(QUuid::WithoutBraces);
}

/// Reads one file that is valid JSON.
class SidecarReader
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)

public:
    SidecarReader(QByteArrayView text, const json::LargeContainers &large, const FilePath &path,
                  QList<Problem> *problems)
        : m_text(text)
        , m_large(large)
        , m_path(path)
        , m_problems(problems)
    {
    }

    Result<Sidecar> read()
    {
        const QByteArrayView root = m_text.trimmed();
        const QByteArrayView type = member(root, "type");
        if (json::kind(root) == json::Kind::Array) {
            m_items = root;
        } else if (isOfType(type, "Annotation") ||
                   (type.isEmpty() && !member(root, "target").isEmpty())) {
            m_single = root;
        } else if (isOfType(type, "AnnotationPage") ||
                   (type.isEmpty() && !member(root, "items").isEmpty())) {
            if (const Result<void> read = readPage(root); !read)
                return read.unexpected();
        } else if (isOfType(type, "AnnotationCollection") ||
                   (type.isEmpty() && !member(root, "first").isEmpty())) {
            if (const Result<void> read = readCollection(root); !read)
                return read.unexpected();
        } else {
            return Unexpected(error(ErrorCode::Syntax, root,
                                    tr("this is no collection of W3C annotations"),
                                    tr("name a file of annotations")));
        }
        readAnnotations();
        if (m_repeated) {
            return Unexpected(error(ErrorCode::Syntax, m_repeated->key,
                                    tr("the key \"%1\" stands twice in one object")
                                        .arg(QString::fromUtf8(json::keyName(m_repeated->key))),
                                    tr("remove the wrong one of the two")));
        }
        if (m_sidecar.id.isEmpty())
            m_sidecar.id = derivedId(u"collection:"_s + m_sidecar.sourceName);
        m_sidecar.foreign = m_foreign.take();
        return std::move(m_sidecar);
    }

private:
    Result<void> readCollection(QByteArrayView root)
    {
        const Fields<collection::Count> fields = read(root);
        keepContext(fields.known[collection::Context]);
        m_sidecar.id = text(fields, collection::Id, foreignRoot);
        if (fields.known[collection::Type] != "\"AnnotationCollection\"")
            keep(fields, collection::Type, foreignRoot);
        m_sidecar.label = text(fields, collection::Label, foreignRoot);
        const QByteArrayView source = fields.known[collection::Source];
        if (json::kind(source) == json::Kind::Object)
            m_sidecar.source = sourceRecordFrom(source);
        else
            keep(fields, collection::Source, foreignRoot);
        QList<QByteArrayView> rest;
        m_sidecar.codebook = codebookFrom(fields.known[collection::Codebook], rest);
        for (const QByteArrayView element : std::as_const(rest)) {
            m_foreign.addElement(foreignCodebook, element);
            tell(u"diptych:codebook"_s, tr("a tag has no id, no name or the id of another"));
        }
        readPins(fields);
        keepOthers(fields, foreignRoot);
        const QByteArrayView first = fields.known[collection::First];
        if (json::kind(first) == json::Kind::Object)
            return readPage(first);
        m_items = fields.known[collection::Items];
        const bool isEmpty = first.isEmpty() && json::integer(fields.known[collection::Total]) == 0;
        if (json::kind(m_items) == json::Kind::Array || isEmpty)
            return {};
        return Unexpected(error(ErrorCode::Unsupported, first.isEmpty() ? root : first,
                                tr("the annotations of this collection are not in the file"),
                                tr("fetch the collection with its pages embedded")));
    }

    void readPins(const Fields<collection::Count> &fields)
    {
        const QByteArrayView pins = fields.known[collection::Pins];
        if (json::kind(pins) != json::Kind::Array) {
            keep(fields, collection::Pins, foreignRoot);
            return;
        }
        QSet<QString> ids;
        json::Cursor cursor(pins);
        for (QByteArrayView element; cursor.nextElement(element);) {
            std::optional<PinnedPair> pin = pinFrom(element);
            if (pin && !ids.contains(pin->id)) {
                ids.insert(pin->id);
                m_sidecar.pins.append(std::move(*pin));
                continue;
            }
            m_foreign.addElement(foreignPins, element);
            tell(u"diptych:pins"_s, tr("a pin has no id, no kind, not both places or the id of "
                                       "another; it is kept as it is"));
        }
    }

    Result<void> readPage(QByteArrayView page)
    {
        const Fields<collection::Count> fields = read(page);
        if (!fields.known[collection::Context].isEmpty())
            keepContext(fields.known[collection::Context]);
        // The page's own id is ours as long as it is what we would call it.
        const QByteArrayView id = fields.known[collection::Id];
        if (m_sidecar.id.isEmpty() || json::string(id) != m_sidecar.id + "#page"_L1)
            keep(fields, collection::Id, foreignPage);
        if (fields.known[collection::Type] != "\"AnnotationPage\"")
            keep(fields, collection::Type, foreignPage);
        keep(fields, collection::Label, foreignPage);
        keepOthers(fields, foreignPage);
        m_items = fields.known[collection::Items];
        if (json::kind(m_items) == json::Kind::Array)
            return {};
        return Unexpected(error(ErrorCode::Syntax, page, tr("the page of annotations has no items"),
                                tr("restore it from a backup; it is left as it is")));
    }

    void readAnnotations()
    {
        m_sidecar.sourceName = nameOfSource();
        AnnotationReader reader(m_sidecar.codebook, m_sidecar.sourceName, m_problems);
        if (!m_single.isEmpty())
            m_sidecar.annotations.append(reader.read(m_single, 1));
        json::Cursor cursor(m_items, &m_large);
        qsizetype number = 0;
        for (QByteArrayView element; cursor.nextElement(element);) {
            ++number;
            if (isAnnotation(element)) {
                m_sidecar.annotations.append(reader.read(element, number));
            } else {
                m_foreign.addElement(foreignItems, element);
                tell(tr("item %1").arg(number), tr("this is no annotation; it is kept as it is"));
            }
        }
        m_sidecar.codebook = reader.codebook();
        if (!m_repeated)
            m_repeated = reader.repeated();
        makeIdsUnique();
    }

    void makeIdsUnique()
    {
        QSet<QStringView> ids;
        // From a taken id to one derived from it. What was gone through leads to the end at once:
        // where thousands have one id, none goes all the way again.
        QHash<QString, QString> derived;
        QStringList gone;
        ids.reserve(m_sidecar.annotations.size());
        for (qsizetype i = 0; i < m_sidecar.annotations.size(); ++i) {
            QString &id = m_sidecar.annotations[i].id;
            if (!ids.contains(id)) {
                ids.insert(id);
                continue;
            }
            tell(tr("item %1, id").arg(i + 1),
                 tr("another annotation has the same id; this one gets a new one"));
            for (gone.clear(); ids.contains(id);) {
                gone.append(id);
                const auto next = derived.constFind(id);
                id = next == derived.cend() ? derivedId(id) : *next;
            }
            for (const QString &from : std::as_const(gone))
                derived.insert(from, id);
            ids.insert(id);
        }
    }

    [[nodiscard]] static bool isAnnotation(QByteArrayView element)
    {
        if (json::kind(element) != json::Kind::Object)
            return false;
        const QByteArrayView type = json::member(element, "type");
        return isOfType(type, "Annotation") ||
               (type.isEmpty() && !json::member(element, "target").isEmpty());
    }

    /// What the first target that points into it calls it; without one what the sidecar's name
    /// says.
    [[nodiscard]] QString nameOfSource() const
    {
        json::Cursor cursor(m_items, &m_large);
        for (QByteArrayView element = m_single; !element.isEmpty() || cursor.nextElement(element);
             element = {}) {
            const QByteArrayView target = json::member(element, "target");
            QByteArrayView one = target;
            json::Cursor targets(target);
            while (json::kind(target) != json::Kind::Array || targets.nextElement(one)) {
                const QString source = json::string(json::member(one, "source"));
                if (!source.isEmpty() && !json::member(one, "selector").isEmpty())
                    return source;
                if (json::kind(target) != json::Kind::Array)
                    break;
            }
        }
        return sourceIri(sourcePath(m_path));
    }

    [[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView key) const
    {
        return json::member(object, key, &m_large);
    }

    Fields<collection::Count> read(QByteArrayView object)
    {
        Fields<collection::Count> fields = fieldsOf(object, collectionKeys, &m_large);
        if (!m_repeated)
            m_repeated = fields.repeated;
        return fields;
    }

    /// A string; what is none is kept.
    QString text(const Fields<collection::Count> &fields, collection::Key key, QByteArrayView part)
    {
        const QString text = json::string(fields.known[key]);
        if (text.isEmpty())
            keep(fields, key, part);
        return text;
    }

    void keep(const Fields<collection::Count> &fields, collection::Key key, QByteArrayView part)
    {
        if (!fields.known[key].isEmpty())
            m_foreign.addMember(part, collectionKeys[key], fields.known[key]);
    }

    void keepOthers(const Fields<collection::Count> &fields, QByteArrayView part)
    {
        for (const json::Member &member : fields.others)
            m_foreign.addMember(part, member.key, member.value);
    }

    void keepContext(QByteArrayView context)
    {
        const auto keepOne = [this](QByteArrayView one) {
            if (one == w3cContext)
                return;
            const QByteArray declared = json::compact(one);
            if (declared != ownContext && declared != ownContextWithPins)
                m_foreign.addElement(foreignContext, one);
        };
        if (json::kind(context) != json::Kind::Array) {
            keepOne(context);
            return;
        }
        json::Cursor cursor(context);
        for (QByteArrayView one; cursor.nextElement(one);)
            keepOne(one);
    }

    void tell(const QString &place, const QString &what)
    {
        if (m_problems)
            m_problems->append({place, what});
    }

    [[nodiscard]] Error error(ErrorCode code, QByteArrayView at, const QString &what,
                              const QString &remedy) const
    {
        return {code, m_path, linePlace(m_text, at.data() - m_text.data()), what, remedy};
    }

    QByteArrayView m_text;
    const json::LargeContainers &m_large;
    const FilePath &m_path;
    QList<Problem> *m_problems;
    QByteArrayView m_items;  ///< an array
    QByteArrayView m_single; ///< the root where it is an annotation itself
    Sidecar m_sidecar;
    ForeignBuilder m_foreign;
    std::optional<json::Member> m_repeated;
};

} // namespace

Result<Sidecar> parseSidecar(QByteArrayView text, const FilePath &path, QList<Problem> *problems)
{
    if (text.size() > maximumSidecarBytes) {
        return Unexpected(
            {ErrorCode::TooLarge,
             path,
             {},
             SidecarReader::tr("the annotations take more than %L1 bytes").arg(maximumSidecarBytes),
             SidecarReader::tr("split them into several files")});
    }
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (text.startsWith(mark))
        text = text.sliced(mark.size());
    json::LargeContainers large;
    if (const std::optional<JsonFault> fault = checkJson(text, &large))
        return Unexpected(
            {ErrorCode::Syntax, path, linePlace(text, fault->offset), fault->what, fault->remedy});
    return SidecarReader(text, large, path, problems).read();
}

} // namespace diptych
