// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordidentity.h"
#include "support/testmain.h"

#include <QtCore/qendian.h>
#include <QtTest/QTest>

#include <cstring>
#include <random>

using namespace diptych;

class TestWordIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_agree_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char *word : {"a",
                                 "Word",
                                 "zebra",
                                 "word,",
                                 "\"Quoted\"",
                                 "(see",
                                 "1987",
                                 "1987.",
                                 "x1",
                                 "state-of",
                                 "people's",
                                 "12,500",
                                 "3.5",
                                 "...",
                                 "-",
                                 "Z",
                                 "abcdefgh",
                                 "abcdefghi",
                                 "(abcdefgh)",
                                 "abcdefghijklmnop",
                                 "((((((((((abcd))",
                                 "{|}~",
                                 "@[`"})
            QTest::newRow(word) << QByteArray(word);
    }
    void bothWays_agree()
    {
        QFETCH(QByteArray, word);
        checkAgreement(word);
    }

    void bothWays_agreeOnAnyAscii()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray word;
            for (unsigned i = 0; i <= random() % 16; ++i)
                word += char(0x21 + random() % 0x5e);
            checkAgreement(word);
        }
    }

    void kinds_tellWhatAWordSays()
    {
        WordReader reader;
        QCOMPARE(reader.identityOf("...").kind, quint8(0));
        QCOMPARE(reader.identityOf("of,").kind, quint8(2));
        QCOMPARE(reader.identityOf("sovereignty").kind, quint8(6));
        QCOMPARE(reader.identityOf("1,987").kind, WordIdentity::numeral);
        QCOMPARE(reader.identityOf("\xe4\xba\xba\xe6\xb0\x91").kind, quint8(4));
    }

    void longWords_areTakenWhole()
    {
        WordReader reader;
        const QByteArray one(1000, 'a');
        const QByteArray other = QByteArray(999, 'a') + 'b';
        QVERIFY(reader.identityOf(one).number != reader.identityOf(other).number);
        QCOMPARE(reader.identityOf(one), WordReader().identityOf(one));
    }

private:
    static void checkAgreement(const QByteArray &word)
    {
        std::array<quint64, 2> parts{};
        std::memcpy(parts.data(), word.constData(), std::size_t(word.size()));
        WordIdentity quick;
        const bool isQuick = identityOfAscii(
            qFromLittleEndian(parts[0]), qFromLittleEndian(parts[1]), unsigned(word.size()), quick);
        if (isQuick)
            QVERIFY2(quick == WordReader().identityOf(word), word.constData());
    }
};

DIPTYCH_TEST(TestWordIdentity)
#include "tst_wordidentity.moc"
