// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "storage/sidecar.h"
#include "support/testmain.h"

#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sidecarName = "draft.txt.annotations.json";

QMap<QString, Annotation> byId(const Sidecar &sidecar)
{
    QMap<QString, Annotation> all;
    for (const Annotation &annotation : sidecar.annotations)
        all.insert(annotation.id, annotation);
    return all;
}

} // namespace

/// `diptych merge` by itself and as git's merge driver, set up as its help says.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QByteArray text;
        for (int word = 0; word < 400; ++word)
            text += "word" + QByteArray::number(word) + ' ';
        m_document = Document::fromText(text);
    }

    void merge_keepsBothVersions()
    {
        Sidecar base = newSidecar(*m_document);
        base.annotations = {annotationOn(3), annotationOn(7)};
        Sidecar ours = base;
        Sidecar theirs = base;
        ours.annotations[0].note = u"ours"_s;
        theirs.annotations[0].note = u"theirs"_s;
        theirs.annotations.append(annotationOn(9));
        write("base", base);
        write("ours", ours);
        write("theirs", theirs);
        QProcess process;
        QCOMPARE(run(process, QStringLiteral(DIPTYCH_PROGRAM),
                     {u"merge"_s, u"base"_s, u"ours"_s, u"theirs"_s}),
                 1);
        const QByteArray told = process.readAllStandardError();
        const QByteArray place = "diptych: ours:" + base.annotations[0].id.toUtf8();
        QVERIFY2(told.startsWith(place), told.constData());
        QVERIFY(told.contains("word3"));
        const Result<Sidecar> both =
            parseSidecar(process.readAllStandardOutput(), FilePath::fromNative("out"));
        QVERIFY(both);
        QCOMPARE(both->annotations.size(), 4);
        QStringList notes;
        for (const Annotation &annotation : both->annotations)
            notes << annotation.note;
        QVERIFY(notes.contains(u"ours"_s) && notes.contains(u"theirs"_s));
    }

    void merge_takesAnEmptyBaseOnly()
    {
        Sidecar one = newSidecar(*m_document);
        one.annotations = {annotationOn(3)};
        write("one", one);
        QVERIFY(writeFileAtomically(path("empty"), {}));
        QProcess process;
        QCOMPARE(run(process, QStringLiteral(DIPTYCH_PROGRAM),
                     {u"merge"_s, u"empty"_s, u"one"_s, u"one"_s, u"--output"_s, u"out"_s}),
                 0);
        QCOMPARE(*readFile(path("out"), 1 << 20), *readFile(path("one"), 1 << 20));
        for (const auto &words : {QStringList{u"one"_s, u"empty"_s, u"one"_s},
                                  QStringList{u"one"_s, u"one"_s, u"empty"_s}}) {
            QCOMPARE(run(process, QStringLiteral(DIPTYCH_PROGRAM), QStringList{u"merge"_s} + words),
                     1);
            QVERIFY(process.readAllStandardError().startsWith("diptych: empty"));
            QCOMPARE(process.readAllStandardOutput(), QByteArray());
        }
    }

    // DIPTYCH_MERGE_PAIRS random pairs of branches from DIPTYCH_MERGE_SEED on, else a few.
    void driver_losesNothingInGit()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("there is no git here to merge with");
        setUpRepository();
        const int pairs = qEnvironmentVariable("DIPTYCH_MERGE_PAIRS", u"6"_s).toInt();
        const auto seed = qEnvironmentVariable("DIPTYCH_MERGE_SEED", u"1"_s).toUInt();
        int contradicted = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            m_random.seed(seed + unsigned(pair));
            const Sidecar base = commitBase();
            git({u"checkout"_s, u"-q"_s, u"-B"_s, u"theirs"_s, u"main"_s});
            const Sidecar theirs = commitEdits(base);
            git({u"checkout"_s, u"-q"_s, u"-B"_s, u"ours"_s, u"main"_s});
            const Sidecar ours = commitEdits(base);
            QProcess merge;
            const int code =
                run(merge, u"git"_s, {u"merge"_s, u"-q"_s, u"--no-edit"_s, u"theirs"_s});
            const QByteArray context = "pair " + QByteArray::number(pair) + ": " +
                                       merge.readAllStandardOutput() + merge.readAllStandardError();
            verify(base, ours, theirs, code != 0, context);
            if (QTest::currentTestFailed())
                return;
            contradicted += code != 0 ? 1 : 0;
            if (code != 0)
                git({u"merge"_s, u"--abort"_s});
            git({u"checkout"_s, u"-q"_s, u"main"_s});
        }
        qInfo("%d pairs, %d with contradictions", pairs, contradicted);
    }

private:
    [[nodiscard]] FilePath path(const char *name) const
    {
        return FilePath::fromString(m_folder->filePath(QString::fromUtf8(name)));
    }

    void write(const char *name, const Sidecar &sidecar) const
    {
        QVERIFY(writeFileAtomically(path(name), serialized(sidecar)));
    }

    int run(QProcess &process, const QString &program, const QStringList &words) const
    {
        process.setWorkingDirectory(m_folder->path());
        process.start(program, words);
        const bool ended = process.waitForFinished(patienceMs);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    void git(const QStringList &words) const
    {
        QProcess process;
        const int code = run(process, u"git"_s, words);
        QVERIFY2(code == 0, process.readAllStandardError().constData());
    }

    void setUpRepository()
    {
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"config"_s, u"user.name"_s, u"AB"_s});
        git({u"config"_s, u"user.email"_s, u"ab@example.org"_s});
        git({u"config"_s, u"merge.diptych.driver"_s,
             u"'%1' merge %O %A %B --output %A"_s.arg(QStringLiteral(DIPTYCH_PROGRAM))});
        QVERIFY(writeFileAtomically(path(".gitattributes"), "*.annotations.json merge=diptych\n"));
    }

    Annotation annotationOn(int word)
    {
        const QString quote = u"word%1"_s.arg(word);
        const QString text = m_document->string({0, m_document->length()});
        const auto start = Position(text.indexOf(quote + u' '));
        Annotation made;
        made.id = newAnnotationId();
        made.motivation = u"tagging"_s;
        made.creator = coderNamed(u"AB"_s);
        made.created = made.modified = QDateTime::fromSecsSinceEpoch(1'750'000'000, QTimeZone::UTC);
        made.selector = *selectorFor(*m_document, {start, start + quote.size()});
        return made;
    }

    Sidecar commitBase()
    {
        Sidecar base = newSidecar(*m_document);
        for (int count = 0; count < 12; ++count)
            base.annotations.append(annotationOn(any(400)));
        write(sidecarName, base);
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"base"_s});
        return base;
    }

    /// Adds, changes and removes some annotations of @p base on the branch checked out.
    Sidecar commitEdits(const Sidecar &base)
    {
        Sidecar edited = base;
        for (int edits = 1 + any(6); edits > 0; --edits) {
            Annotation &one = edited.annotations[any(int(edited.annotations.size()))];
            switch (any(5)) {
            case 0:
                edited.annotations.append(annotationOn(any(400)));
                break;
            case 1:
                one.note = u"note %1"_s.arg(any(1'000'000));
                break;
            case 2:
                one.confidence = any(100) / 100.0;
                break;
            case 3:
                one.creator = coderNamed(u"coder %1"_s.arg(any(100)));
                break;
            default:
                if (edited.annotations.size() > 1)
                    edited.annotations.removeAt(any(int(edited.annotations.size())));
            }
        }
        edited.label = u"draft"_s;
        write(sidecarName, edited);
        git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-a"_s, u"-m"_s, u"edits"_s});
        return edited;
    }

    void verify(const Sidecar &baseSidecar, const Sidecar &ourSidecar, const Sidecar &theirSidecar,
                bool isConflict, const QByteArray &context)
    {
        const Result<QByteArray> bytes = readFile(path(sidecarName), 1 << 24);
        const Result<Sidecar> result = parseSidecar(*bytes, path(sidecarName));
        QVERIFY2(result, context.constData());
        const auto base = byId(baseSidecar);
        const auto ours = byId(ourSidecar);
        const auto theirs = byId(theirSidecar);
        const auto both = byId(*result);
        bool contradicts = false;
        const auto stays = [&](const Annotation &annotation,
                               const QMap<QString, Annotation> &other) {
            // Gone over there counts only where nobody changed it here.
            return other.contains(annotation.id) || base.value(annotation.id) != annotation;
        };
        for (const Annotation &own : ours) {
            QVERIFY2(both.contains(own.id) == stays(own, theirs), context.constData());
            const auto other = theirs.constFind(own.id);
            if (other == theirs.cend())
                continue;
            const auto differ = [&](auto field) {
                const auto was = base.value(own.id);
                return own.*field != was.*field && *other.*field != was.*field &&
                       own.*field != *other.*field;
            };
            const bool differs = differ(&Annotation::note) || differ(&Annotation::confidence) ||
                                 differ(&Annotation::creator);
            contradicts = contradicts || differs;
            QStringList notes;
            for (const Annotation &annotation : both) {
                if (annotation.selector == own.selector)
                    notes << annotation.note;
            }
            if (own.note != base.value(own.id).note)
                QVERIFY2(notes.contains(own.note), context.constData());
            if (other->note != base.value(own.id).note)
                QVERIFY2(notes.contains(other->note), context.constData());
        }
        for (const Annotation &other : theirs)
            QVERIFY2(both.contains(other.id) == stays(other, ours), context.constData());
        QVERIFY2(isConflict == contradicts, context.constData());
    }

    int any(int below) { return int(m_random() % unsigned(below)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    DocumentPtr m_document;
    std::mt19937 m_random;
};

DIPTYCH_TEST(TestMerging)

#include "tst_merging.moc"
