// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/codebook.h"
#include "support/testmain.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

TagId numbered(uint number)
{
    return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Tag make(uint id, const QString &name, uint parent = 0, const QString &key = {})
{
    Tag tag;
    tag.id = numbered(id);
    tag.name = name;
    tag.parent = numbered(parent);
    tag.key = key;
    return tag;
}

// framing(1) > loaded(2), euphemism(3) > soft(4); quote(5) > direct(6); direct(7)
Codebook sample()
{
    return Codebook({make(1, u"framing"_s, 0, u"f"_s), make(2, u"loaded"_s, 1),
                     make(3, u"Euphemism"_s, 1), make(4, u"soft"_s, 3), make(5, u"quote"_s),
                     make(6, u"direct"_s, 5), make(7, u"direct"_s)});
}

QList<TagId> numberedList(const QList<uint> &numbers)
{
    QList<TagId> ids;
    for (const uint number : numbers)
        ids.append(numbered(number));
    return ids;
}

} // namespace

class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults_areATreeWithDistinctKeysAndColours()
    {
        const Codebook &codebook = Codebook::defaults();
        QVERIFY(codebook.tags().size() >= 12);
        QSet<QString> keys;
        for (const Tag &tag : codebook.tags()) {
            QVERIFY2(!tag.id.isNull() && !tag.name.isEmpty(), qPrintable(tag.name));
            QVERIFY2(tag.parent.isNull() || codebook.find(tag.parent), qPrintable(tag.name));
            QVERIFY2(tag.key.isEmpty() || !keys.contains(tag.key), qPrintable(tag.name));
            keys.insert(tag.key);
        }
        QVERIFY(codebook.findByName(u"attribution/direct quote"));
        QVERIFY(codebook.findByName(u"numeric claim/count"));
        QVERIFY(codebook.findByName(u"rhetorical framing/loaded language"));
    }

    void children_andSubtree_followTheOrder()
    {
        const Codebook codebook = sample();
        QCOMPARE(codebook.children(), numberedList({1, 5, 7}));
        QCOMPARE(codebook.children(numbered(1)), numberedList({2, 3}));
        QCOMPARE(codebook.children(numbered(99)), QList<TagId>());
        QCOMPARE(codebook.subtree(numbered(1)), numberedList({1, 2, 3, 4}));
        QCOMPARE(codebook.subtree(numbered(99)), QList<TagId>());
    }

    void circlesAndMissingParents_countAsTopLevel()
    {
        const Codebook codebook({make(1, u"a"_s, 2), make(2, u"b"_s, 1), make(3, u"c"_s, 3),
                                 make(4, u"d"_s, 99), make(5, u"e"_s, 4)});
        QCOMPARE(codebook.children(), numberedList({1, 2, 3, 4}));
        QCOMPARE(codebook.path(numbered(1)), u"a"_s);
        QCOMPARE(codebook.path(numbered(5)), u"d/e"_s);
        QCOMPARE(codebook.subtree(numbered(1)), numberedList({1}));
    }

    void deepChains_endAtTheLimit()
    {
        QList<Tag> chain;
        for (uint i = 1; i <= 2000; ++i)
            chain.append(make(i, QString::number(i), i - 1));
        const Codebook codebook(chain);
        QVERIFY(codebook.path(numbered(2000)).size() < 200);
        QVERIFY(codebook.subtree(numbered(1)).size() <= 33);
        QCOMPARE(codebook.restrictedTo({numbered(3)}).tags().size(), 3);
    }

    void path_ofUnknownTag_isItsId()
    {
        QCOMPARE(sample().path(numbered(4)), u"framing/Euphemism/soft"_s);
        QCOMPARE(sample().path(numbered(99)), numbered(99).toString(QUuid::WithoutBraces));
    }

    void findByName_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<uint>("found");
        QTest::newRow("whole path") << u"framing/loaded"_s << 2u;
        QTest::newRow("name that one tag has") << u"loaded"_s << 2u;
        QTest::newRow("path wins over a shared name") << u"direct"_s << 7u;
        QTest::newRow("path of the other") << u"quote/direct"_s << 6u;
        QTest::newRow("case does not matter") << u"FRAMING/euphemism"_s << 3u;
        QTest::newRow("name in another case") << u"euphemism"_s << 3u;
        QTest::newRow("half a path") << u"Euphemism/soft"_s << 0u;
        QTest::newRow("nothing") << u""_s << 0u;
        QTest::newRow("unknown") << u"irony"_s << 0u;
    }
    void findByName()
    {
        QFETCH(QString, asked);
        QFETCH(uint, found);
        const Codebook codebook = sample();
        const Tag *tag = codebook.findByName(asked);
        QCOMPARE(tag ? tag->id : TagId(), numbered(found));
    }

    void findByName_ofASharedName_isNone()
    {
        const Codebook codebook(
            {make(1, u"a"_s), make(2, u"x"_s, 1), make(3, u"b"_s), make(4, u"x"_s, 3)});
        QVERIFY(!codebook.findByName(u"x"));
    }

    void findByKey_needsAKey()
    {
        QCOMPARE(sample().findByKey(u"f")->id, numbered(1));
        QVERIFY(!sample().findByKey(u""));
        QVERIFY(!sample().findByKey(u"F"));
    }

    void remove_movesChildrenUp()
    {
        Codebook codebook = sample();
        codebook.remove(numbered(3));
        QVERIFY(!codebook.find(numbered(3)));
        QCOMPARE(codebook.path(numbered(4)), u"framing/soft"_s);
        QCOMPARE(codebook.indexOf(numbered(4)), 2);
        codebook.remove(numbered(99));
        QCOMPARE(codebook.tags().size(), 6);
    }

    void insert_andPut_keepRowsRight()
    {
        Codebook codebook = sample();
        codebook.insert(0, make(8, u"first"_s));
        codebook.put(make(9, u"last"_s));
        codebook.put(make(2, u"renamed"_s, 1));
        for (qsizetype row = 0; row < codebook.tags().size(); ++row)
            QCOMPARE(codebook.indexOf(codebook.tags()[row].id), row);
        QCOMPARE(codebook.tags().constFirst().name, u"first"_s);
        QCOMPARE(codebook.tags().constLast().name, u"last"_s);
        QCOMPARE(codebook.path(numbered(2)), u"framing/renamed"_s);
        QCOMPARE(codebook.tags().size(), 9);
    }

    void constructor_dropsNullAndRepeatedIds()
    {
        const Codebook codebook({make(1, u"a"_s), make(0, u"none"_s), make(1, u"b"_s)});
        QCOMPARE(codebook.tags().size(), 1);
        QCOMPARE(codebook.find(numbered(1))->name, u"a"_s);
        QVERIFY(!codebook.find({}));
    }

    void united_letsOursWin()
    {
        const Codebook ours({make(1, u"ours"_s)});
        const Codebook both = ours.united(Codebook({make(2, u"new"_s), make(1, u"theirs"_s)}));
        QCOMPARE(both.tags().size(), 2);
        QCOMPARE(both.find(numbered(1))->name, u"ours"_s);
        QCOMPARE(both.tags().constLast().name, u"new"_s);
    }

    void restrictedTo_takesAncestorsAlong()
    {
        const Codebook part = sample().restrictedTo({numbered(6), numbered(4), numbered(99)});
        QList<TagId> kept;
        for (const Tag &tag : part.tags())
            kept.append(tag.id);
        QCOMPARE(kept, numberedList({1, 3, 4, 5, 6}));
    }

    void makeTag_isTheSameForTheSamePath()
    {
        QCOMPARE(Codebook().makeTag(u"irony"_s).id, sample().makeTag(u"  Irony "_s).id);
        QCOMPARE(sample().makeTag(u"framing/irony"_s).id, Codebook::idForPath(u"framing/irony"_s));
        QVERIFY(sample().makeTag(u"framing/irony"_s).id != sample().makeTag(u"irony"_s).id);
    }

    void makeTag_takesAnExistingParentOnly()
    {
        const Tag below = sample().makeTag(u"framing/Euphemism/very soft"_s);
        QCOMPARE(below.name, u"very soft"_s);
        QCOMPARE(below.parent, numbered(3));
        const Tag whole = sample().makeTag(u"and/or"_s);
        QCOMPARE(whole.name, u"and/or"_s);
        QVERIFY(whole.parent.isNull());
        QCOMPARE(sample().makeTag(u"framing/"_s).name, u"framing/"_s);
    }

    void makeTag_neverTakesATakenId()
    {
        Codebook codebook;
        Tag irony = codebook.makeTag(u"irony"_s);
        irony.name = u"sarcasm"_s;
        codebook.put(irony);
        const Tag again = codebook.makeTag(u"irony"_s);
        QVERIFY(again.id != irony.id);
        QCOMPARE(again.name, u"irony"_s);
    }

    void makeTag_coloursDifferUntilThePaletteIsUsedUp()
    {
        Codebook codebook;
        QSet<quint32> colors;
        for (int i = 0; i < 15; ++i) {
            const Tag tag = codebook.makeTag(QString::number(i));
            colors.insert(tag.color);
            codebook.put(tag);
        }
        QCOMPARE(colors.size(), 15);
        QVERIFY(colors.contains(codebook.makeTag(u"one more"_s).color));
    }

    void idForPath_staysTheSameForEver()
    {
        QCOMPARE(Codebook::idForPath(u"framing/irony"_s).toString(QUuid::WithoutBraces),
                 u"ce136971-6be8-5ffc-909b-ff76283d98e5"_s);
        QCOMPARE(Codebook::idForPath(u" Framing / IRONY"_s),
                 Codebook::idForPath(u"framing/irony"_s));
        QCOMPARE(Codebook::idForPath(u"na\u00efve"_s), Codebook::idForPath(u"NAI\u0308VE"_s));
    }
};

DIPTYCH_TEST(TestCodebook)

#include "tst_codebook.moc"
