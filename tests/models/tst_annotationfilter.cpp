// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationfilter.h"

#include "models/annotationmodel.h"
#include "models/roles.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestAnnotationFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        openNow(m_session, Side::Left,
                m_folder.write("a.txt", "Many states agreed.\n\nOver 200 cities joined."));
        openNow(m_session, Side::Right, m_folder.write("b.txt", "All states agreed."));
        m_session.setCoder(coderNamed(u"Ada"_s));
        const Tag irony = m_session.codebook().makeTag(u"irony"_s);
        QVERIFY(m_session.putTag(irony));
        QVERIFY(m_session.annotate(Side::Left, {21, 36}, {irony.id}, u"who counted?"_s));
        QVERIFY(m_session.annotate(Side::Left, {0, 11}, {}, u"vague"_s));
        QVERIFY(m_session.annotate(Side::Right, {0, 10}, {irony.id}));
    }
    void init()
    {
        QTest::failOnWarning();
        m_filter.setText({});
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << u""_s << 3;
        QTest::newRow("in the quote") << u"cities"_s << 1;
        QTest::newRow("any case") << u"STATES"_s << 2;
        QTest::newRow("in the tag") << u"iron"_s << 2;
        QTest::newRow("in the note") << u"counted"_s << 1;
        QTest::newRow("in the coder") << u"ada"_s << 3;
        QTest::newRow("all words are needed") << u"states irony"_s << 1;
        QTest::newRow("in different places") << u"  irony   200 "_s << 1;
        QTest::newRow("nowhere") << u"absent"_s << 0;
        QTest::newRow("a pattern is text") << u".*"_s << 0;
    }
    void words()
    {
        QFETCH(QString, text);
        m_filter.setText(text);
        QTEST(m_filter.rowCount(), "rows");
    }

    void sorting_fallsBackToPlace()
    {
        m_filter.sort(AnnotationModel::TagsColumn, Qt::AscendingOrder);
        QCOMPARE(quotes(), (QStringList{u"Many states"_s, u"Over 200 cities"_s, u"All states"_s}));
        m_filter.sort(AnnotationModel::QuoteColumn, Qt::AscendingOrder);
        QCOMPARE(quotes(), (QStringList{u"All states"_s, u"Many states"_s, u"Over 200 cities"_s}));
        m_filter.sort(AnnotationModel::PlaceColumn, Qt::DescendingOrder);
        QCOMPARE(quotes(), (QStringList{u"All states"_s, u"Over 200 cities"_s, u"Many states"_s}));
    }

    void tester_findsNoFault()
    {
        const QAbstractItemModelTester tester(
            &m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_filter.setText(u"states"_s);
        m_session.undoStack()->undo();
        m_session.undoStack()->redo();
        m_filter.setText({});
    }

private:
    QStringList quotes() const
    {
        QStringList texts;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            texts << m_filter.index(row, AnnotationModel::QuoteColumn).data().toString();
        return texts;
    }

    TextFolder m_folder;
    Session m_session;
    AnnotationModel m_model{m_session};
    AnnotationFilter m_filter{m_model};
};

DIPTYCH_TEST(TestAnnotationFilter)

#include "tst_annotationfilter.moc"
