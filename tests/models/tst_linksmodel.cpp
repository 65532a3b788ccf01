// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/linksmodel.h"

#include "models/linkends.h"
#include "models/relationchoices.h"
#include "models/roles.h"
#include "models/wordfilter.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Range three{8, 13};     ///< "three" on the left
constexpr Range digit{8, 9};      ///< "3" on the right
constexpr Range seven{12, 17};    ///< "Seven" on the right
constexpr Range fourFive{16, 25}; ///< "Four five" on the left

} // namespace

class TestLinksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<TextFolder>();
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"Ada"_s));
        openNow(*m_session, Side::Left,
                m_folder->write("a.txt", "One two three.\n\nFour five six."));
        openNow(*m_session, Side::Right, m_folder->write("b.txt", "One two 3.\n\nSeven."));
        m_model = std::make_unique<LinksModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void rows_readAsSentences()
    {
        (void)*m_session->link(Side::Right, seven, fourFive, u"my own"_s);
        (void)*m_session->link(Side::Left, three, digit, u"softens"_s);
        QCOMPARE(lines(),
                 QStringList({u"three|softens →|3||Ada"_s, u"Four five|← my own|Seven||Ada"_s}));
        QCOMPARE(
            m_model->index(0, LinksModel::RelationColumn).data(Qt::AccessibleTextRole).toString(),
            u"from left to right: softens"_s);
        QCOMPARE(m_model->index(1, 0).data(Role::Side).value<Side>(), Side::Right);
    }

    void edits_touchTheirRowsOnly()
    {
        const QString second = *m_session->link(Side::Left, fourFive, seven, u"softens"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QString first = *m_session->link(Side::Left, three, digit, u"softens"_s);
        QCOMPARE(m_model->indexOf(Side::Left, first).row(), 0);
        QCOMPARE(m_model->indexOf(Side::Left, second).row(), 1);
        QVERIFY(m_session->setRelation(Side::Left, second, u"source of"_s));
        QCOMPARE(lines().last(), u"Four five|source of →|Seven||Ada"_s);
        QVERIFY(m_session->removeAnnotations(Side::Left, {first}));
        QVERIFY(!m_model->indexOf(Side::Left, first).isValid());
        m_session->undoStack()->undo();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void sides_comeAndGo()
    {
        const QString id = *m_session->link(Side::Left, three, digit, u"softens"_s);
        m_session->close(Side::Right);
        QCOMPARE(lines(), QStringList({u"three|softens →|3|in b.txt, which is not open|Ada"_s}));
        openNow(*m_session, Side::Right, m_folder->path("b.txt"));
        QCOMPARE(lines(), QStringList({u"three|softens →|3||Ada"_s}));
        m_session->swapSides();
        QCOMPARE(lines(), QStringList({u"3|← softens|three||Ada"_s}));
        m_session->close(Side::Right);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->link(m_model->indexOf(Side::Left, id)));
    }

    void farEndThatIsLost_isTold()
    {
        (void)*m_session->link(Side::Left, three, digit, u"softens"_s);
        m_session->close(Side::Right);
        (void)m_folder->write("b.txt", "Nothing of it remains here.");
        openNow(*m_session, Side::Right, m_folder->path("b.txt"));
        QTRY_COMPARE(lines(), QStringList({u"three|softens →|3|no place in the text|Ada"_s}));
    }

    void filter_wantsEveryWord()
    {
        (void)*m_session->link(Side::Left, three, digit, u"softens"_s);
        (void)*m_session->link(Side::Left, fourFive, seven, u"source of"_s);
        WordFilter filter(*m_model);
        filter.setText(u" SOF ada"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), u"three"_s);
        filter.setText(u"sof seven"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void ends_areFoundOnBothSides()
    {
        const QString id = *m_session->link(Side::Left, three, digit, u"softens"_s);
        using Ends = std::vector<LinkEnd>;
        QCOMPARE(linkEndsAt(*m_session, Side::Left, {8, 8}),
                 Ends({{Side::Left, id, three, false}}));
        QCOMPARE(linkEndsAt(*m_session, Side::Right, {0, 20}),
                 Ends({{Side::Left, id, digit, true}}));
        QCOMPARE(linkEndsAt(*m_session, Side::Left, {13, 13}), Ends());
        QCOMPARE(linkEndsAt(*m_session, Side::Right, {9, 20}), Ends());
    }

    void relations_usedMostComeFirst()
    {
        (void)*m_session->link(Side::Left, three, digit, u"my own"_s);
        (void)*m_session->link(Side::Right, digit, three, u"softens"_s);
        (void)*m_session->link(Side::Right, seven, fourFive, u"softens"_s);
        QCOMPARE(knownRelations(*m_session),
                 QStringList({u"softens"_s, u"my own"_s, u"contradicts"_s, u"source of"_s,
                              u"drops number"_s}));
    }

    void choices_goByHowWellTheyMatch()
    {
        const QStringList known{u"drops number"_s, u"softens"_s, u"of note"_s, u"source of"_s};
        QCOMPARE(relationChoices(known, {}), known);
        QCOMPARE(relationChoices(known, u" OF "_s),
                 QStringList({u"of note"_s, u"source of"_s, u"softens"_s, u"OF"_s}));
        QCOMPARE(relationChoices(known, u"Softens"_s), QStringList({u"softens"_s}));
        QCOMPARE(relationChoices(known, u"echoes"_s), QStringList({u"echoes"_s}));
    }

private:
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < LinksModel::ColumnCount; ++column)
                cells.append(m_model->index(row, column).data().toString());
            all.append(cells.join(u'|'));
        }
        return all;
    }

    std::unique_ptr<TextFolder> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LinksModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

DIPTYCH_TEST(TestLinksModel)

#include "tst_linksmodel.moc"
