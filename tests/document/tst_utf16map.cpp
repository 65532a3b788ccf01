// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "document/utf16map.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestUtf16Map : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void utf16_keepsEveryCodePoint()
    {
        const QString text = u"\ufeff\ufeffa📌\u0000"_s;
        QCOMPARE(utf16(QByteArray(u"\ufeff"_s.toUtf8() + u"\ufeffa📌\u0000"_s.toUtf8())), text);
        QCOMPARE(utf16({}), QString());
    }

    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("plain") << u"plain text"_s << 7;
        QTest::newRow("pairs") << u"📌a📌📌b"_s << 0;
        QTest::newRow("a family of emoji") << u"x👨‍👩‍👧‍👦y"_s << 1000;
        QTest::newRow("combining marks") << u"e\u0301\u0323o"_s << 3;
        QTest::newRow("newlines") << u"a\r\nb\rc\u2028d\u2029"_s << 3;
        QTest::newRow("BOM in the middle") << u"a\ufeff📌\ufeff"_s << 5;
        QTest::newRow("right to left") << u"אב 📌 \u202eab"_s << 5;
    }
    void converts()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        const Utf16Map map(text, start);
        Position at = start;
        for (qsizetype unit = 0; unit < text.size(); ++unit) {
            const bool inPair = text[unit].isLowSurrogate();
            if (!inPair)
                QCOMPARE(map.unit(at), unit);
            QCOMPARE(map.position(unit), inPair ? at - 1 : at);
            at += inPair ? 0 : 1;
        }
        QCOMPARE(map.unit(at), text.size());
        QCOMPARE(map.position(text.size()), at);
        // Clamped on both sides.
        QCOMPARE(map.unit(start - 1), 0);
        QCOMPARE(map.unit(at + 9), text.size());
        QCOMPARE(map.position(-1), start);
        QCOMPARE(map.position(text.size() + 9), at);
    }

    void agreesWithTheDocument()
    {
        static constexpr char32_t alphabet[] = {U'a',   U'\n', U'\r',   U'é',     0x301,
                                                0x2028, U'世', 0x1f4cc, 0x10ffff, 0xfeff};
        QRandomGenerator random(6);
        for (int round = 0; round < 200; ++round) {
            QString text = u"x"_s;
            for (int i = random.bounded(200); i > 0; --i)
                text +=
                    QString::fromUcs4(alphabet + random.bounded(int(std::size(alphabet)) - 1), 1);
            const DocumentPtr document = Document::fromText(text.toUtf8());
            for (qsizetype i = 0; i < document->lineCount(); ++i) {
                const Range line = document->line(i);
                const QString units = document->string(line);
                const Utf16Map map(units, line.start);
                for (Position at = line.start; at <= line.end; ++at) {
                    QCOMPARE(map.unit(at), document->string({line.start, at}).size());
                    QCOMPARE(map.position(map.unit(at)), at);
                }
            }
        }
    }
};

DIPTYCH_TEST(TestUtf16Map)

#include "tst_utf16map.moc"
