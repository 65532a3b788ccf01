// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagdialog.h"

#include "support/testmain.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

Codebook book()
{
    Codebook made;
    for (const QString &path : {u"claim"_s, u"claim/number"_s, u"tone"_s}) {
        Tag tag = made.makeTag(path);
        if (path == u"claim")
            tag.key = u"c"_s;
        made.put(tag);
    }
    return made;
}

struct Fields
{
    explicit Fields(TagDialog &dialog)
        : name(dialog.findChild<QLineEdit *>("tagName"_L1))
        , key(dialog.findChild<QLineEdit *>("tagKey"_L1))
        , parent(dialog.findChild<QComboBox *>())
        , problem(dialog.findChild<QLabel *>("tagProblem"_L1))
        , ok(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok))
    {
    }
    QLineEdit *name;
    QLineEdit *key;
    QComboBox *parent;
    QLabel *problem;
    QPushButton *ok;
};

} // namespace

class TestTagDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void newTag_hasTheIdOfItsPath()
    {
        const TagId claim = book().findByName(u"claim")->id;
        auto *dialog = new TagDialog(book(), claim, nullptr);
        QSignalSpy accepted(dialog, &TagDialog::tagAccepted);
        Fields fields(*dialog);
        QVERIFY(!fields.ok->isEnabled());
        fields.name->setText(u" money  spent "_s);
        fields.key->setText(u"m"_s);
        QVERIFY(fields.ok->isEnabled());
        dialog->accept();
        QCOMPARE(accepted.count(), 1);
        const Tag tag = accepted.at(0).at(0).value<Tag>();
        QCOMPARE(tag.name, u"money spent"_s);
        QCOMPARE(tag.parent, claim);
        QCOMPARE(tag.key, u"m"_s);
        QCOMPARE(tag.id, Codebook::idForPath(u"claim/money spent"_s));
        QVERIFY(tag.color != 0);
    }

    void longName_isOnlyKeptWhereItIsThere()
    {
        Codebook codebook = book();
        Tag tag = codebook.makeTag(QString(1000, u'x'));
        codebook.put(tag);
        TagDialog dialog(codebook, tag, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(Fields(dialog).name->text(), tag.name);
        TagDialog other(codebook, codebook.tags().first(), nullptr);
        other.setAttribute(Qt::WA_DeleteOnClose, false);
        Fields(other).name->setText(tag.name);
        QCOMPARE(Fields(other).name->text().size(), Codebook::longestName);
    }

    void problem_isToldAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("fine") << u"irony"_s << u"i"_s << true;
        QTest::newRow("no key") << u"irony"_s << u""_s << true;
        QTest::newRow("no name") << u" "_s << u"i"_s << false;
        QTest::newRow("slash") << u"a/b"_s << u""_s << false;
        QTest::newRow("name taken, any case") << u"Tone"_s << u""_s << false;
        QTest::newRow("same name elsewhere in the tree") << u"number"_s << u""_s << true;
        QTest::newRow("key taken") << u"irony"_s << u"c"_s << false;
        QTest::newRow("key of the program") << u"irony"_s << u"t"_s << false;
    }
    void problem_isToldAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(bool, isGood);
        TagDialog dialog(book(), TagId(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        Fields fields(dialog);
        fields.name->setText(name);
        fields.key->setText(key);
        QCOMPARE(fields.ok->isEnabled(), isGood);
        QVERIFY(isGood || name.trimmed().isEmpty() || !fields.problem->text().isEmpty());
    }

    void editing_keepsIdAndOffersNoCircle()
    {
        const Tag claim = *book().findByName(u"claim");
        auto *dialog = new TagDialog(book(), claim, nullptr);
        QSignalSpy accepted(dialog, &TagDialog::tagAccepted);
        Fields fields(*dialog);
        QCOMPARE(fields.parent->findData(claim.id), -1);
        QCOMPARE(fields.parent->findData(book().findByName(u"number")->id), -1);
        QVERIFY(fields.parent->findData(book().findByName(u"tone")->id) > 0);
        QVERIFY(fields.ok->isEnabled()); // its own name and key are no clash
        fields.name->setText(u"assertion"_s);
        dialog->accept();
        const Tag tag = accepted.at(0).at(0).value<Tag>();
        QCOMPARE(tag.id, claim.id);
        QCOMPARE(tag.name, u"assertion"_s);
        QCOMPARE(tag.color, claim.color);
    }

    void colour_isChosenFromThePalette()
    {
        const Tag claim = *book().findByName(u"claim");
        auto *dialog = new TagDialog(book(), claim, nullptr);
        QSignalSpy accepted(dialog, &TagDialog::tagAccepted);
        QList<QToolButton *> swatches = dialog->findChildren<QToolButton *>();
        swatches.removeIf([](const QToolButton *button) { return !button->isCheckable(); });
        QCOMPARE(size_t(swatches.size()), Codebook::palette().size());
        swatches.at(3)->click();
        dialog->accept();
        QCOMPARE(accepted.at(0).at(0).value<Tag>().color, Codebook::palette()[3]);
    }
};

DIPTYCH_TEST(TestTagDialog)

#include "tst_tagdialog.moc"
