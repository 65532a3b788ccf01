// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplereport.h"
#include "report/textcursor.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;

class TestTextCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readTo_givesTheTextOfEachPiece_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ascii") << QByteArray("plain words ").repeated(700);
        QTest::newRow("mixed") << QByteArray("ä漢📌a\r\n").repeated(1500);
    }
    void readTo_givesTheTextOfEachPiece()
    {
        QFETCH(QByteArray, text);
        const DocumentPtr document = documentNamed("a.txt", text);
        QRandomGenerator random(5);
        for (int run = 0; run < 20; ++run) {
            Position at = random.bounded(50);
            TextCursor cursor(*document, at);
            while (at < document->length()) {
                // Now and then further than is walked.
                const Position to = std::min(
                    document->length(), at + random.bounded(random.bounded(8) == 0 ? 3000 : 40));
                const QByteArrayView expected = document->bytes({at, to});
                const QByteArrayView read = cursor.readTo(to);
                QCOMPARE(read.data() - document->text().data(), document->byteOffset(at));
                QCOMPARE(read.size(), expected.size());
                QCOMPARE(cursor.position(), to);
                at = to;
            }
        }
    }
};

DIPTYCH_TEST(TestTextCursor)

#include "tst_textcursor.moc"
