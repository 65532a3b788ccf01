// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outlinemodel.h"

#include "support/testmain.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int level;
    const char *text;
};

DocumentPtr documentWith(const std::vector<Line> &lines)
{
    QByteArray text = "Before the first.\n";
    std::vector<Heading> headings;
    for (const Line &line : lines) {
        const auto start = Position(QString::fromUtf8(text).toUcs4().size());
        text += line.text;
        headings.push_back(
            {{start, start + Position(QString::fromUtf8(line.text).toUcs4().size())}, line.level});
        text += "\nwords\n";
    }
    return Document::fromText(text, {}, std::move(headings));
}

QString printed(const OutlineModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString tree;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        tree += QString(depth, u'.') + index.data().toString() + u'\n' +
                printed(model, index, depth + 1);
    }
    return tree;
}

} // namespace

class TestOutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void tree_followsLevels_data()
    {
        QTest::addColumn<std::vector<Line>>("lines");
        QTest::addColumn<QString>("tree");
        QTest::newRow("no headings") << std::vector<Line>{} << QString();
        QTest::newRow("one below another")
            << std::vector<Line>{{1, "A"}, {2, "B"}, {3, "C"}, {2, "D"}, {1, "E"}}
            << u"A\n.B\n..C\n.D\nE\n"_s;
        QTest::newRow("levels left out")
            << std::vector<Line>{{1, "A"}, {4, "B"}, {2, "C"}} << u"A\n.B\n.C\n"_s;
        QTest::newRow("begins deep")
            << std::vector<Line>{{3, "A"}, {2, "B"}, {3, "C"}} << u"A\nB\n.C\n"_s;
        QTest::newRow("beyond the basic plane")
            << std::vector<Line>{{1, "😀 A"}, {2, "B"}} << u"😀 A\n.B\n"_s;
    }
    void tree_followsLevels()
    {
        QFETCH(std::vector<Line>, lines);
        OutlineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDocument(documentWith({{1, "Another"}}));
        model.setDocument(documentWith(lines));
        QTEST(printed(model), "tree");
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void place_isUnderTheHeadingBeforeIt()
    {
        OutlineModel model;
        QVERIFY(!model.indexAt(0).isValid());
        const DocumentPtr document = documentWith({{1, "A"}, {2, "B"}});
        model.setDocument(document);
        const Heading &second = document->headings()[1];
        QVERIFY(!model.indexAt(0).isValid());
        QCOMPARE(model.indexAt(document->headings()[0].range.start).data().toString(), u"A"_s);
        QCOMPARE(model.indexAt(second.range.start - 1).data().toString(), u"A"_s);
        QCOMPARE(model.indexAt(second.range.start).data().toString(), u"B"_s);
        QCOMPARE(model.indexAt(document->length()).data().toString(), u"B"_s);
        QCOMPARE(model.range(model.indexAt(second.range.start)), second.range);
        QCOMPARE(model.range({}), Range());
    }

    void deepAndLong_staysQuick()
    {
        std::vector<Heading> headings;
        QByteArray text;
        for (int i = 0; i < 50000; ++i) {
            headings.push_back({{text.size(), text.size() + 1}, 1 + i % 6});
            text += "h\n";
        }
        OutlineModel model;
        model.setDocument(Document::fromText(text, {}, std::move(headings)));
        QCOMPARE(model.indexAt(99998).data().toString(), u"h"_s);
        QCOMPARE(model.rowCount(), 8334);
    }
};

DIPTYCH_TEST(TestOutlineModel)

#include "tst_outlinemodel.moc"
