// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationmodel.h"

#include "models/roles.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

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

QStringList rows(const AnnotationModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines << u"%1 %2-%3"_s
                     .arg(index.data(Role::Side).value<Side>() == Side::Left ? QChar(u'L')
                                                                             : QChar(u'R'))
                     .arg(index.data(Role::Start).toLongLong())
                     .arg(index.data(Role::End).toLongLong());
    }
    return lines;
}

} // namespace

class TestAnnotationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_session = std::make_unique<Session>();
        openNow(*m_session, Side::Left,
                m_folder.write("a.txt", "One two three.\n\nFour five six."));
        openNow(*m_session, Side::Right, m_folder.write("b.txt", "One two 3.\n\nSeven."));
        m_tag = m_session->codebook().tags().first().id;
        m_model = std::make_unique<AnnotationModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
        for (const char *name : {"a.txt.annotations.json", "b.txt.annotations.json"})
            QFile::remove(m_folder.path(name).toString());
    }

    void rows_goLeftBeforeRightAndByPlace()
    {
        tag(Side::Right, {4, 7});
        tag(Side::Left, {16, 20});
        tag(Side::Left, {4, 7});
        tag(Side::Right, {0, 3});
        QCOMPARE(rows(*m_model), (QStringList{u"L 4-7"_s, u"L 16-20"_s, u"R 0-3"_s, u"R 4-7"_s}));
    }

    void adding_isOneRow()
    {
        tag(Side::Left, {0, 3});
        tag(Side::Left, {8, 13});
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        tag(Side::Left, {4, 7});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 1);
        QCOMPARE(inserted.at(0).at(2).toInt(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void undo_isOneRow()
    {
        tag(Side::Left, {0, 3});
        tag(Side::Left, {8, 13});
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_session->undoStack()->undo();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(1).toInt(), 1);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_session->undoStack()->redo();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(rows(*m_model), (QStringList{u"L 0-3"_s, u"L 8-13"_s}));
    }

    void changing_tellsThatRow()
    {
        tag(Side::Left, {0, 3});
        const QString id = tag(Side::Left, {8, 13});
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_session->setNote(Side::Left, id, u"a\nnote"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->index(1, 0));
        QCOMPARE(m_model->index(1, AnnotationModel::NoteColumn).data().toString(), u"a note"_s);
    }

    void removingSeveral_isOneRowEach()
    {
        QStringList ids;
        for (const Position at : {0, 4, 8})
            ids << tag(Side::Left, {at, at + 3});
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QVERIFY(m_session->removeAnnotations(Side::Left, {ids.at(0), ids.at(2)}));
        QCOMPARE(removed.count(), 2);
        QCOMPARE(rows(*m_model), (QStringList{u"L 4-7"_s}));
    }

    void cells_sayWhatThereIs()
    {
        m_session->setCoder(coderNamed(u"AB"_s));
        tag(Side::Left, {16, 25});
        const auto cell = [&](AnnotationModel::Column column) {
            return m_model->index(0, column).data().toString();
        };
        QCOMPARE(cell(AnnotationModel::QuoteColumn), u"Four five"_s);
        QCOMPARE(cell(AnnotationModel::TagsColumn), m_session->codebook().find(m_tag)->name);
        QCOMPARE(cell(AnnotationModel::CoderColumn), u"AB"_s);
        QCOMPARE(cell(AnnotationModel::SideColumn), u"left"_s);
        QCOMPARE(cell(AnnotationModel::PlaceColumn), u"¶ 2"_s);
        const auto colors = m_model->index(0, 0).data(Role::TagColors).value<QList<QColor>>();
        QCOMPARE(colors, QList<QColor>{QColor::fromRgb(m_session->codebook().find(m_tag)->color)});
    }

    void change_isToldWhenTheAlignmentIsThere()
    {
        tag(Side::Left, {0, 7});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        if (!m_session->alignment())
            QTRY_VERIFY(m_session->alignment());
        QCOMPARE(m_model->index(0, AnnotationModel::ChangeColumn).data().toString(),
                 changeText(PassageKind::Same));
        m_session->close(Side::Right);
        QVERIFY(m_model->index(0, AnnotationModel::ChangeColumn).data().toString().isEmpty());
    }

    void closingASide_takesItsRows()
    {
        tag(Side::Left, {0, 3});
        tag(Side::Right, {0, 3});
        m_session->close(Side::Left);
        QCOMPARE(rows(*m_model), QStringList{u"R 0-3"_s});
    }

    void swapping_swapsTheRows()
    {
        tag(Side::Left, {0, 3});
        m_session->swapSides();
        QCOMPARE(rows(*m_model), QStringList{u"R 0-3"_s});
    }

    void sameFileTwice_keepsRowsApart()
    {
        openNow(*m_session, Side::Right, m_folder.path("a.txt"));
        const QString id = tag(Side::Left, {0, 3});
        QVERIFY(m_model->indexOf(Side::Left, id).isValid());
        QVERIFY(!m_model->indexOf(Side::Right, id).isValid());
        QVERIFY(!m_model->indexOf(Side::Left, u"nobody"_s).isValid());
        QVERIFY(!m_model->annotation({}));
    }

    // Ten thousand rows: every index is still found, and a change is still one row.
    void manyRows_areFoundById()
    {
        openNow(*m_session, Side::Left,
                m_folder.write("long.txt", QByteArray("word ").repeated(20000)));
        QStringList ids;
        m_session->undoStack()->beginMacro(u"many"_s);
        for (Position at = 0; at < 2000; ++at)
            ids << tag(Side::Left, {at * 37 % 90000, at * 37 % 90000 + 4});
        m_session->undoStack()->endMacro();
        QCOMPARE(m_model->rowCount(), 2000);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(m_model->indexOf(Side::Left, id).data(Role::AnnotationId).toString(), id);
        QVERIFY(m_session->removeAnnotations(Side::Left, ids)); // beyond what is told row by row
        QCOMPARE(m_model->rowCount(), 0);
        m_session->undoStack()->undo();
        QCOMPARE(m_model->rowCount(), 2000);
    }

    void randomEdits_keepModelAndSessionAlike()
    {
        QRandomGenerator random(815);
        for (int step = 0; step < 300; ++step) {
            const Side side = random.bounded(2) ? Side::Left : Side::Right;
            const auto all = m_session->annotations(side).all();
            const Position start = random.bounded(10);
            switch (random.bounded(5)) {
            case 0:
            case 1:
                tag(side, {start, start + 1 + random.bounded(5)});
                break;
            case 2:
                if (!all.empty())
                    QVERIFY(m_session->removeAnnotations(
                        side, {all.at(size_t(random.bounded(int(all.size()))))->id}));
                break;
            case 3:
                m_session->undoStack()->undo();
                break;
            default:
                m_session->undoStack()->redo();
                break;
            }
            QStringList expected;
            for (const Side each : bothSides) {
                for (const Annotation *annotation : m_session->annotations(each).all()) {
                    expected << u"%1 %2-%3"_s.arg(each == Side::Left ? QChar(u'L') : QChar(u'R'))
                                    .arg(annotation->selector.range.start)
                                    .arg(annotation->selector.range.end);
                }
            }
            QCOMPARE(rows(*m_model), expected);
        }
    }

private:
    QString tag(Side side, Range range)
    {
        const Result<QString> id = m_session->toggleTag(side, range, m_tag);
        return id ? *id : QString();
    }

    TextFolder m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TagId m_tag;
};

DIPTYCH_TEST(TestAnnotationModel)

#include "tst_annotationmodel.moc"
