// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/outerends.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestOuterEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_holdWhatIsBetween_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("held"); // null: nothing
        const QByteArray pattern = m_pattern;
        const QByteArray edited = QByteArray(pattern).replace("two hundred", "some");
        const QByteArray head = pattern.first(16);
        QTest::newRow("as it was") << pattern << pattern;
        QTest::newRow("within a text") << "Before it. " + pattern + " After it." << pattern;
        QTest::newRow("edited between its ends") << "Before. " + edited + " After." << edited;
        QTest::newRow("first letters edited") << "Long before: on a Sunday" + pattern.sliced(11)
                                              << "before: on a Sunday" + pattern.sliced(11);
        QTest::newRow("last letters edited")
            << pattern.chopped(8) + "village." << pattern.chopped(8) + "village.";
        QTest::newRow("nothing of it")
            << QByteArray("Some other words stand in this text.") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("twice") << pattern + pattern << QByteArray();
        QTest::newRow("end before beginning")
            << pattern.sliced(pattern.size() / 2) + pattern.first(pattern.size() / 2)
            << QByteArray();
        QTest::newRow("far apart")
            << head + QByteArray(400, '.') + pattern.last(60) << QByteArray();
    }
    void ends_holdWhatIsBetween()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, held);
        const auto bytes = betweenOuterEnds(m_pattern, text);
        QCOMPARE(bytes.has_value(), !held.isNull());
        if (bytes)
            QCOMPARE(text.sliced(bytes->first, bytes->second - bytes->first), held);
    }

    void shortPattern_isHeldByNothing()
    {
        const QByteArray pattern = m_pattern.first(63);
        QVERIFY(!betweenOuterEnds(pattern, pattern));
        QVERIFY(!betweenOuterEnds({}, pattern));
    }

private:
    const QByteArray m_pattern = "On a Monday in spring two hundred delegates came together in the "
                                 "old hall by the river to hear what the chair had to say.";
};

DIPTYCH_TEST(TestOuterEnds)

#include "tst_outerends.moc"
