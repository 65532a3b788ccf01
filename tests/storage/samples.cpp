// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samples.h"

#include "annotation/quoting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <system_error>
#include <tuple>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace diptych::testing {

using namespace Qt::StringLiterals;

QString sampleText()
{
    return u"The council of Würden met on Monday. 📌 \"We counted over 200 boats,\" the harbour "
           u"master said.\r\n"
           "Officials spoke of a \"modest adjustment\" \u2014 fares rise by 12.5 per cent.\u2028"
           "Nobody asked the e\u0301tudiants or 漢字 readers; people familiar with the matter "
           "did.\n"
           "A second vote follows in spring.\n"_s;
}

DocumentPtr sampleDocument(const FilePath &path)
{
    SourceInfo info;
    info.path = path;
    info.encoding = u"UTF-8"_s;
    return Document::fromText(sampleText().toUtf8(), info);
}

Tag tagNamed(const QString &name)
{
    Tag tag;
    tag.id = Codebook::idForPath(name);
    tag.name = name;
    tag.color = 0x0072b2;
    return tag;
}

Annotation annotationOn(const QString &quote, const QStringList &tags, const QString &note)
{
    const DocumentPtr document = sampleDocument();
    Annotation annotation;
    annotation.id =
        "urn:uuid:"_L1 + QUuid::createUuidV5(QUuid(), quote).toString(QUuid::WithoutBraces);
    annotation.motivation = u"tagging"_s;
    annotation.creator = coderNamed(u"Ada Byron"_s);
    annotation.created = QDateTime(QDate(2026, 3, 1), QTime(9, 30, 0, 123), QTimeZone::UTC);
    annotation.modified = QDateTime(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::UTC);
    const Result<Range> range = findQuote(*document, quote);
    Q_ASSERT(range);
    annotation.selector = *selectorFor(*document, *range);
    for (const QString &tag : tags)
        annotation.tags.append(tagNamed(tag).id);
    annotation.note = note;
    return annotation;
}

Annotation linkFrom(const QString &quote, const QString &relation)
{
    Annotation annotation = annotationOn(quote);
    annotation.id.replace(9, 4, u"11a0"_s);
    annotation.motivation = u"linking"_s;
    annotation.link = Link{u"other%20text.txt"_s,
                           {{12, 19}, u"150 \"漢\""_s, u"about "_s, u" boats 📌"_s},
                           relation,
                           AnchorState::Exact};
    return annotation;
}

PinnedPair pinOn(const QString &quote, const QString &partner, PinnedPair::Kind kind)
{
    const Annotation words = annotationOn(quote);
    PinnedPair pin;
    pin.id = "urn:uuid:"_L1 +
             QUuid::createUuidV5(QUuid(), quote + partner).toString(QUuid::WithoutBraces);
    pin.kind = kind;
    pin.created = words.created;
    pin.own = words.selector;
    pin.partner = partner;
    pin.there = {{7, 19}, u"boats, \"some\""_s, u"the "_s, u"\n漢"_s};
    return pin;
}

Sidecar sampleSidecar()
{
    const DocumentPtr document = sampleDocument();
    Sidecar sidecar = newSidecar(*document);
    sidecar.id = u"urn:uuid:0f6d1c52-3d0b-4f3e-9a55-1f1f0f3f8b11"_s;
    describeSource(sidecar.source, *document);
    sidecar.source.title = u"Statement, first draft"_s;
    Tag framing = tagNamed(u"framing"_s);
    framing.key = u"f"_s;
    framing.description = u"Wording that frames the \"matter\"."_s;
    Tag euphemism = tagNamed(u"euphemism"_s);
    euphemism.parent = framing.id;
    sidecar.codebook = Codebook({framing, euphemism, tagNamed(u"count"_s)});
    Annotation soft =
        annotationOn(u"modest adjustment"_s, {u"framing"_s, u"euphemism"_s}, u"says\nwho?"_s);
    soft.confidence = 0.75;
    Annotation boats = annotationOn(u"over 200 boats"_s, {u"count"_s});
    boats.creator = coderNamed(u"Zoë 漢"_s);
    Annotation lost = annotationOn(u"harbour master"_s, {u"count"_s});
    lost.selector.exact = u"dock warden"_s;
    lost.state = AnchorState::Orphan;
    Annotation pin = annotationOn(u"📌 \"We"_s, {}, u"📌"_s);
    pin.motivation = u"commenting"_s;
    // In the order that files have.
    sidecar.annotations = {pin, boats, lost, soft};
    return sidecar;
}

Sidecar largeSidecar(int count)
{
    const DocumentPtr document = sampleDocument();
    Sidecar sidecar = newSidecar(*document);
    describeSource(sidecar.source, *document);
    sidecar.codebook = Codebook({tagNamed(u"one"_s), tagNamed(u"two"_s)});
    const Annotation pattern = annotationOn(u"harbour master"_s, {u"one"_s, u"two"_s}, u"note"_s);
    for (int i = 0; i < count; ++i) {
        Annotation annotation = pattern;
        annotation.id =
            "urn:uuid:"_L1 +
            QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toString(QUuid::WithoutBraces);
        const Position start = i % (document->length() - 10);
        annotation.selector = {{start, start + 5},
                               document->string({start, start + 5}),
                               document->string({start - 32, start}),
                               document->string({start + 5, start + 37})};
        annotation.note = QString::number(i);
        sidecar.annotations.append(annotation);
    }
    std::ranges::sort(sidecar.annotations, [](const Annotation &a, const Annotation &b) {
        return std::tie(a.selector.range, a.id) < std::tie(b.selector.range, b.id);
    });
    return sidecar;
}

// Here, as moc stumbles over raw strings with quotes.
QByteArray writtenForm()
{
    return R"({
  "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {
      "diptych": "urn:diptych:ns#",
      "diptych:source": {
        "@id": "diptych:source",
        "@type": "@json"
      },
      "diptych:codebook": {
        "@id": "diptych:codebook",
        "@type": "@json"
      },
      "diptych:tag": {
        "@id": "diptych:tag",
        "@type": "@id"
      }
    }
  ],
  "id": "urn:uuid:0f6d1c52-3d0b-4f3e-9a55-1f1f0f3f8b11",
  "type": "AnnotationCollection",
  "label": "statement.txt",
  "diptych:source": {
    "sha256": "@FILEHASH@",
    "textSha256": "@TEXTHASH@",
    "length": @LENGTH@,
    "encoding": "UTF-8",
    "bom": false,
    "newline": "mixed",
    "title": "Statement, first draft"
  },
  "diptych:codebook": [
    {
      "id": "urn:uuid:@FRAMING@",
      "name": "framing",
      "color": "#0072b2",
      "key": "f",
      "description": "Wording that frames the \"matter\"."
    },
    {
      "id": "urn:uuid:@EUPHEMISM@",
      "name": "euphemism",
      "parent": "urn:uuid:@FRAMING@",
      "color": "#0072b2"
    },
    {
      "id": "urn:uuid:@COUNT@",
      "name": "count",
      "color": "#0072b2"
    }
  ],
  "first": {
    "id": "urn:uuid:0f6d1c52-3d0b-4f3e-9a55-1f1f0f3f8b11#page",
    "type": "AnnotationPage",
    "items": [
      {
        "id": "@ANNOTATION@",
        "type": "Annotation",
        "motivation": "tagging",
        "creator": {
          "id": "@CODER@",
          "type": "Person",
          "name": "Ada Byron"
        },
        "created": "2026-03-01T09:30:00.123Z",
        "modified": "2026-03-02T10:00:00Z",
        "body": [
          {
            "type": "TextualBody",
            "purpose": "tagging",
            "value": "framing",
            "diptych:tag": "urn:uuid:@FRAMING@"
          },
          {
            "type": "TextualBody",
            "purpose": "tagging",
            "value": "euphemism",
            "diptych:tag": "urn:uuid:@EUPHEMISM@"
          },
          {
            "type": "TextualBody",
            "purpose": "commenting",
            "value": "says\nwho?"
          }
        ],
        "target": {
          "source": "statement.txt",
          "selector": [
            {
              "type": "TextQuoteSelector",
              "exact": "mod",
              "prefix": "a \"",
              "suffix": "est"
            },
            {
              "type": "TextPositionSelector",
              "start": 5,
              "end": 8
            }
          ]
        },
        "diptych:confidence": 0.75
      }
    ]
  }
}
)";
}

Workplace::Workplace(const QString &within)
    : m_folder(QDir::cleanPath(m_root.filePath(within)))
{
    const bool made = QDir().mkpath(m_folder);
    Q_ASSERT(made);
    write("statement.txt", sampleText().toUtf8());
}

Workplace::~Workplace()
{
    // QTemporaryDir leaves files behind whose names are no text.
    std::error_code ignored;
    std::filesystem::remove_all(m_root.path().toStdString(), ignored);
}

FilePath Workplace::path(const QByteArray &name) const
{
    return FilePath::fromNative(QFile::encodeName(m_folder) + '/' + name);
}

QByteArray Workplace::read(const QByteArray &name) const
{
    const Result<QByteArray> bytes = readFile(path(name), maximumSidecarBytes);
    return bytes ? *bytes : QByteArray();
}

void Workplace::write(const QByteArray &name, const QByteArray &bytes) const
{
    QFile file(path(name).toString());
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
}

QList<QByteArray> Workplace::names() const
{
    QList<QByteArray> names;
    const QStringList entries = QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot |
                                                         QDir::Hidden | QDir::System);
    for (const QString &name : entries) {
        if (!name.endsWith(".lock"_L1))
            names.append(QFile::encodeName(name));
    }
    std::ranges::sort(names);
    return names;
}

bool inChild(const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

void limitFileSize(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace diptych::testing
