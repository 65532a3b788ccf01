// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording.h"

#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

// The text with what differs in brackets, round where it is slight.
QString marked(const Wording &wording)
{
    QString text = wording.text;
    for (auto piece = wording.different.rbegin(); piece != wording.different.rend(); ++piece) {
        text.insert(piece->start + piece->length, piece->isSlight ? u')' : u']');
        text.insert(piece->start, piece->isSlight ? u'(' : u'[');
    }
    return text;
}

QString markedOf(const QByteArray &left, const QByteArray &right, Side side,
                 Position codePoints = 1000)
{
    const DocumentPtr a = Document::fromText(left);
    const DocumentPtr b = Document::fromText(right);
    const auto alignment = align(*a, *b);
    QStringList texts;
    for (const Passage &passage : (*alignment)->passages()) {
        if (passage.has(side) && passage.kind != PassageKind::Same)
            texts << marked(wordingOf(side == Side::Left ? *a : *b, passage, side, codePoints));
    }
    return texts.join(u'|');
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wording_marksWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("leftMarked");
        QTest::addColumn<QString>("rightMarked");
        QTest::newRow("word") << QByteArray("The ferry leaves the harbour at nine today.")
                              << QByteArray("The ferry leaves the harbour at ten today.")
                              << u"The ferry leaves the harbour at [nine] today."_s
                              << u"The ferry leaves the harbour at [ten] today."_s;
        QTest::newRow("case") << QByteArray("We ask that the Ferry leaves the harbour today.")
                              << QByteArray("We ask that the ferry leaves the harbour today.")
                              << u"We ask that the (Ferry) leaves the harbour today."_s
                              << u"We ask that the (ferry) leaves the harbour today."_s;
        QTest::newRow("broken lines")
            << QByteArray("The ferry we know leaves  the harbour each\n"
                          "day at nine and comes back in the evening as always.")
            << QByteArray("The ferry we know leaves the harbour each day at ten and "
                          "comes back in the evening as always.")
            << u"… we know leaves the harbour each day at [nine] and comes "
               "back in the evening as always."_s
            << u"… ferry we know leaves the harbour each day at [ten] and comes "
               "back in the evening as always."_s;
        QTest::newRow("beyond the first plane")
            << QByteArray("\xf0\x9f\x93\x8c The ferry leaves the harbour at nine today.")
            << QByteArray("\xf0\x9f\x93\x8c The ferry leaves the harbour at ten today.")
            << u"📌 The ferry leaves the harbour at [nine] today."_s
            << u"📌 The ferry leaves the harbour at [ten] today."_s;
        QTest::newRow("one side") << QByteArray("Alone with nobody near.") << QByteArray()
                                  << u"Alone with nobody near."_s << QString();
    }
    void wording_marksWhatDiffers()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QTEST(markedOf(left, right, Side::Left), "leftMarked");
        QTEST(markedOf(left, right, Side::Right), "rightMarked");
    }

    void wording_beginsShortlyBeforeTheFirstDifference()
    {
        QByteArray left;
        for (int word = 0; word < 60; ++word)
            left += "same" + QByteArray::number(word) + ' ';
        const QByteArray right = left + "later, as everybody knows.";
        left += "sooner, as everybody knows.";
        const QString text = markedOf(left, right, Side::Left, 60);
        QVERIFY2(text.startsWith(u"… same"), qPrintable(text));
        QVERIFY2(text.contains(u"same59 [sooner,] as"), qPrintable(text));
        const QString cut = markedOf(left, right, Side::Left, 50);
        QVERIFY2(cut.endsWith(u" …"), qPrintable(cut));
        QVERIFY(cut.size() < 70);
    }
};

DIPTYCH_TEST(TestWording)

#include "tst_wording.moc"
