// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history.h"

#include "base/file.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_comesBack()
    {
        const History history = sample();
        const QByteArray text = historyText(history, codebook());
        QCOMPARE(text.count('\n'), 4);
        const std::optional<History> read = parseHistory(text, codebook());
        QVERIFY(read);
        QCOMPARE(*read, history);
    }

    void anyDamage_isNothing()
    {
        const QByteArray text = historyText(sample(), codebook());
        for (qsizetype i = 0; i < text.size(); i += 7) {
            QByteArray damaged = text;
            damaged[i] = damaged[i] == 'x' ? 'y' : 'x';
            QVERIFY(!parseHistory(damaged, codebook()));
            const std::optional<History> cut = parseHistory(text.first(i), codebook());
            QVERIFY(!cut || cut->done <= qsizetype(cut->steps.size()));
        }
        QVERIFY(!parseHistory({}, codebook()));
        QVERIFY(!parseHistory("{}\n", codebook()));
    }

    void shortened_keepsTheLast()
    {
        const History history = sample();
        QCOMPARE(history.shortened(1000), history);
        const History two = history.shortened(5);
        QCOMPARE(two.steps.size(), 2U);
        QCOMPARE(two.steps.back(), history.steps.back());
        QCOMPARE(two.done, 1);
        QCOMPARE(two.sources, history.sources);
        QVERIFY(history.shortened(0).steps.empty());
        QCOMPARE(history.shortened(0).done, 0);
    }

    void path_isOfTheSetOfSources()
    {
        const FilePath folder = FilePath::fromNative("/state");
        const FilePath a = FilePath::fromNative("/x/a");
        const FilePath b = FilePath::fromNative("/x/b\xff\n");
        QCOMPARE(historyPath(folder, {a, b}), historyPath(folder, {b, a}));
        QVERIFY(historyPath(folder, {a}) != historyPath(folder, {a, b}));
        QCOMPARE(historyPath(folder, {a}).folder(), folder);
    }

    void writing_makesAPrivateFolder()
    {
        const QTemporaryDir root;
        const FilePath folder = FilePath::fromString(root.filePath(u"state/history"_s));
        const FilePath path = historyPath(folder, {FilePath::fromNative("/x/a")});
        QVERIFY(writeHistory(path, "one"));
        QVERIFY(writeHistory(path, "two"));
        QCOMPARE(*readFile(path, 100), "two");
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder.toString()) & others));
    }

private:
    static Codebook codebook() { return sampleSidecar().codebook.united(Codebook::defaults()); }

    static History sample()
    {
        const Sidecar sidecar = sampleSidecar();
        Annotation changed = sidecar.annotations.at(1);
        changed.note = u"\u202e other \"words\"\n"_s;
        Codebook more = codebook();
        more.put(tagNamed(u"irony"_s));
        History history;
        history.sources = {{sidecar.sourceName, "aa"}, {u"b\u2028.txt"_s, "bb"}};
        history.steps.resize(3);
        for (HistoryStep &step : history.steps)
            step.edits.resize(2);
        history.steps[0].text = u"Tag: “irony”"_s;
        history.steps[0].edits[0].codebook = {codebook(), more};
        history.steps[0].edits[0].annotations = {{std::nullopt, sidecar.annotations.at(0)}};
        history.steps[1].text = u"Write note"_s;
        history.steps[1].mergeKey = u"note urn:x"_s;
        history.steps[1].edits[0].annotations = {{sidecar.annotations.at(1), changed}};
        history.steps[2].edits[1].annotations = {
            {std::nullopt, linkFrom(u"Nobody asked"_s, u"drops"_s)}};
        history.steps[2].edits[0].pins = {{std::nullopt, pinOn(u"Nobody asked"_s)}};
        history.done = 2;
        return history;
    }
};

DIPTYCH_TEST(TestHistory)

#include "tst_history.moc"
