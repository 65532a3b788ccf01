// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebookmodel.h"

#include "models/roles.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtGui/QColor>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u'.') + index.data().toString() + u'\n' +
                printed(model, index, depth + 1);
    }
    return text;
}

QString printed(const Codebook &book, const TagId &parent = {}, int depth = 0)
{
    QString text;
    for (const TagId &id : book.children(parent))
        text += QString(depth, u'.') + book.find(id)->name + u'\n' + printed(book, id, depth + 1);
    return text;
}

Tag tagNamed(const QString &name, const TagId &parent = {})
{
    Tag tag;
    tag.id = Codebook::idForPath(name);
    tag.name = name;
    tag.parent = parent;
    tag.color = 0x123456;
    return tag;
}

} // namespace

class TestCodebookModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void tree_isTheCodebook()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(printed(model), printed(session.codebook()));
    }

    void newTag_isOneRow()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const TagId top = session.codebook().children().first();
        const int before = model.rowCount(model.indexOf(top));
        QVERIFY(session.putTag(tagNamed(u"irony"_s, top)));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(0).toModelIndex(), model.indexOf(top));
        QCOMPARE(inserted.at(0).at(1).toInt(), before);
        QCOMPARE(inserted.at(0).at(2).toInt(), before);
        QCOMPARE(moved.count() + reset.count(), 0);
        const QModelIndex index = model.indexOf(Codebook::idForPath(u"irony"_s));
        QCOMPARE(index.data(Role::TagColor).value<QColor>(), QColor(0x12, 0x34, 0x56));
        QCOMPARE(index.data(Role::TagPath).toString(),
                 session.codebook().find(top)->name + u"/irony"_s);
    }

    void removedTag_leavesItsChildrenToItsParent()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        const TagId top = session.codebook().children().first();
        QVERIFY(!session.codebook().children(top).isEmpty());
        const QPersistentModelIndex child = model.indexOf(session.codebook().children(top).first());
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(session.removeTag(top));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(printed(model), printed(session.codebook()));
        QVERIFY(child.isValid());
        QVERIFY(!child.parent().isValid());
        session.undoStack()->undo();
        QCOMPARE(printed(model), printed(session.codebook()));
        QCOMPARE(child.parent(), model.indexOf(top));
    }

    void renaming_isACommand()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex index = model.index(0, 0);
        const QString before = index.data().toString();
        QVERIFY(model.setData(index, u"  another \n name "_s, Qt::EditRole));
        QCOMPARE(session.codebook().find(model.tagId(index))->name, u"another name"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), index);
        session.undoStack()->undo();
        QCOMPARE(index.data().toString(), before);
    }

    void renaming_refusesWhatIsNoName()
    {
        Session session;
        CodebookModel model(session);
        const QModelIndex index = model.index(0, 0);
        QVERIFY(!model.setData(index, u"  "_s, Qt::EditRole));
        QVERIFY(!model.setData(index, index.data(), Qt::EditRole));
        QVERIFY(!model.setData(index, QString(Codebook::longestName + 1, u'x'), Qt::EditRole));
        QVERIFY(
            !model.setData(index.siblingAtColumn(CodebookModel::KeyColumn), u"x"_s, Qt::EditRole));
        QVERIFY(!session.undoStack()->canUndo());
    }

    void dropping_movesUnderTheTarget()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        const QModelIndex first = model.index(0, 0);
        const QModelIndex second = model.index(1, 0);
        const TagId movedTag = model.tagId(second);
        const TagId target = model.tagId(first);
        const std::unique_ptr<QMimeData> data(model.mimeData({second}));
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, first));
        QCOMPARE(session.codebook().parentOf(movedTag), target);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(printed(model), printed(session.codebook()));
    }

    void dropping_refusesCirclesAndStrangers()
    {
        Session session;
        CodebookModel model(session);
        const QModelIndex top = model.index(0, 0);
        QVERIFY(model.rowCount(top) > 0);
        const std::unique_ptr<QMimeData> data(model.mimeData({top}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0, top)));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, top));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.index(1, 0)));
        QMimeData stranger;
        stranger.setText(u"no tag"_s);
        QVERIFY(!model.dropMimeData(&stranger, Qt::MoveAction, -1, -1, model.index(1, 0)));
        QVERIFY(!model.mimeData({}));
    }

    void counts_followTheAnnotations()
    {
        const TextFolder folder;
        Session session;
        openNow(session, Side::Left, folder.write("a.txt", "One two three."));
        openNow(session, Side::Right, folder.write("b.txt", "One two four."));
        const CodebookModel model(session);
        const TagId tag = session.codebook().tags().first().id;
        const auto count = [&](int role) {
            return model.indexOf(tag).data(role).toInt();
        };
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(session.toggleTag(Side::Left, {0, 3}, tag));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(CodebookModel::LeftColumn));
        QVERIFY(session.toggleTag(Side::Right, {0, 3}, tag));
        QVERIFY(session.toggleTag(Side::Right, {4, 7}, tag));
        QCOMPARE(count(Role::CountLeft), 1);
        QCOMPARE(count(Role::CountRight), 2);
        QCOMPARE(model.indexOf(tag).siblingAtColumn(CodebookModel::RightColumn).data().toString(),
                 u"2"_s);
        session.undoStack()->undo();
        QCOMPARE(count(Role::CountRight), 1);
        session.close(Side::Left);
        QCOMPARE(count(Role::CountLeft), 0);
        QVERIFY(model.indexOf(tag)
                    .siblingAtColumn(CodebookModel::LeftColumn)
                    .data()
                    .toString()
                    .isEmpty());
    }

    // Any change of the tree must arrive, and views must be able to follow it.
    void randomEdits_keepModelAndCodebookAlike()
    {
        Session session;
        CodebookModel model(session);
        const QAbstractItemModelTester tester(&model, fatal);
        QRandomGenerator random(4711);
        for (int step = 0; step < 300; ++step) {
            const QList<Tag> tags = session.codebook().tags();
            const auto any = [&] {
                return tags.at(random.bounded(tags.size()));
            };
            switch (tags.isEmpty() ? 0 : random.bounded(5)) {
            case 0: {
                const TagId parent = tags.isEmpty() || random.bounded(3) == 0 ? TagId() : any().id;
                QVERIFY(session.putTag(tagNamed(u"tag %1"_s.arg(step), parent)));
                break;
            }
            case 1:
                QVERIFY(session.removeTag(any().id));
                break;
            case 2: {
                Tag tag = any();
                tag.parent = random.bounded(4) == 0 ? TagId() : any().id; // circles count as none
                QVERIFY(session.putTag(tag));
                break;
            }
            case 3:
                session.undoStack()->undo();
                break;
            default:
                session.undoStack()->redo();
                break;
            }
            QCOMPARE(printed(model), printed(session.codebook()));
        }
    }
};

DIPTYCH_TEST(TestCodebookModel)

#include "tst_codebookmodel.moc"
