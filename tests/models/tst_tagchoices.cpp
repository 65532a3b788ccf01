// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagchoices.h"

#include "models/roles.h"
#include "support/testmain.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

Codebook book()
{
    Codebook made;
    const auto add = [&](const QString &path, const QString &key) {
        Tag tag = made.makeTag(path);
        tag.key = key;
        made.put(tag);
    };
    add(u"claim"_s, u"1"_s);
    add(u"claim/number"_s, u"2"_s);
    add(u"round number"_s, {});
    add(u"num"_s, {});
    return made;
}

QStringList shown(const TagChoices &choices)
{
    QStringList names;
    for (int row = 0; row < choices.rowCount(); ++row)
        names << choices.index(row).data().toString();
    return names;
}

} // namespace

class TestTagChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void text_ordersTheBestFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing typed: the tree")
            << u""_s << QStringList{u"claim"_s, u"number"_s, u"round number"_s, u"num"_s};
        QTest::newRow("whole name, start, word, and no new one")
            << u"num"_s << QStringList{u"num"_s, u"number"_s, u"round number"_s};
        QTest::newRow("any case, a new name")
            << u"NUMB"_s << QStringList{u"number"_s, u"round number"_s, u"Create tag “NUMB”"_s};
        QTest::newRow("part of a path")
            << u"aim/"_s << QStringList{u"number"_s, u"Create tag “aim/”"_s};
        QTest::newRow("a whole path") << u"claim/number"_s << QStringList{u"number"_s};
        QTest::newRow("nothing like it")
            << u" irony  of it "_s << QStringList{u"Create tag “irony of it”"_s};
    }
    void text_ordersTheBestFirst()
    {
        QFETCH(QString, text);
        TagChoices choices(book());
        const QAbstractItemModelTester tester(
            &choices, QAbstractItemModelTester::FailureReportingMode::Fatal);
        choices.setText(text);
        QTEST(shown(choices), "names");
    }

    void lastRow_makesATagUnderItsParent()
    {
        TagChoices choices(book());
        choices.setText(u"claim/money"_s);
        const QModelIndex index = choices.index(choices.rowCount() - 1);
        QVERIFY(index.data(Role::CreatesTag).toBool());
        const Tag tag = choices.tag(index);
        QCOMPARE(tag.name, u"money"_s);
        QCOMPARE(tag.parent, book().findByName(u"claim")->id);
        QCOMPARE(tag.id, Codebook::idForPath(u"claim/money"_s));
    }

    void row_tellsTheTag()
    {
        const TagChoices choices(book());
        const QModelIndex index = choices.index(1);
        QCOMPARE(choices.tag(index), *book().findByName(u"number"));
        QCOMPARE(index.data(Role::TagKey).toString(), u"2"_s);
        QCOMPARE(index.data(Role::TagPath).toString(), u"claim/number"_s);
        QVERIFY(!index.data(Role::CreatesTag).toBool());
        QVERIFY(choices.tag({}).id.isNull());
    }
};

DIPTYCH_TEST(TestTagChoices)

#include "tst_tagchoices.moc"
