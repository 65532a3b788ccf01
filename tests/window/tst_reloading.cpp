// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtCore/QFile>
#include <QtWidgets/QPushButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestReloading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.");
        m_folder->write("b.txt", "One two four.");
    }

    void change_isToldAndReadWhenAsked_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced by another file") << true;
    }
    void change_isToldAndReadWhenAsked()
    {
        QFETCH(bool, isReplaced);
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QVERIFY(w.session.toggleTag(Side::Left, {4, 7}, w.session.codebook().tags().first().id));
        QVERIFY(w.session.flush());
        if (isReplaced)
            m_folder->write("a.txt", "At first: One two three.");
        else
            overwrite("a.txt", "At first: One two three.");
        QTRY_COMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().contains(u"has changed"));
        QCOMPARE(w.session.document(Side::Left)->length(), 14); // nothing is read unasked
        QTest::mouseClick(w.window.findChildren<MessageBar *>().first()->findChild<QPushButton *>(),
                          Qt::LeftButton);
        QTRY_COMPARE(w.session.document(Side::Left)->length(), 24);
        QCOMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().startsWith(u"Read again: 1 annotation"));
        QCOMPARE(w.session.annotations(Side::Left).all().front()->selector.range, (Range{14, 17}));
    }

    void change_isToldAgainAfterReading()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        for (const QByteArray text : {"Second text here.", "The third text that is here."}) {
            m_folder->write("b.txt", text);
            QTRY_COMPARE(w.messages().size(), 1);
            QTest::mouseClick(
                w.window.findChildren<MessageBar *>().first()->findChild<QPushButton *>(),
                Qt::LeftButton);
            QTRY_COMPARE(w.session.document(Side::Right)->length(), text.size());
            QTRY_VERIFY(w.messages().isEmpty());
        }
    }

    void readingPlace_isKeptByItsWords_data()
    {
        QTest::addColumn<Side>("active");
        QTest::addColumn<bool>("isLinked");
        QTest::newRow("on the side that is read") << Side::Left << true;
        QTest::newRow("on the other side") << Side::Right << true;
        QTest::newRow("unlinked") << Side::Left << false;
    }
    void readingPlace_isKeptByItsWords()
    {
        QFETCH(Side, active);
        QFETCH(bool, isLinked);
        QByteArray many;
        for (int i = 0; i < 300; ++i)
            many += "Paragraph " + QByteArray::number(i) + " has its own few words.\n\n";
        m_folder->write("c.txt", many);
        m_folder->write("d.txt", QByteArray(many).replace("few", "many"));
        WindowFixture w(*m_folder);
        w.open("c.txt", "d.txt");
        w.window.pair().setLinked(isLinked);
        w.window.pair().activate(active);
        const auto placeOf = [&w](Side side) {
            return double(findQuote(*w.session.document(side), u"Paragraph 200 has"_s)->start);
        };
        for (const Side side : bothSides) {
            w.view(side).setCaret(Position(placeOf(side)) + 4);
            if (side == active || !isLinked)
                w.view(side).scrollTo(Position(placeOf(side)));
        }
        QTest::qWait(50);
        const std::array before{w.view(Side::Left).yOf(placeOf(Side::Left)),
                                w.view(Side::Right).yOf(placeOf(Side::Right))};
        m_folder->write("c.txt", "Much new at the head.\n\nAnd more of it.\n\n" + many.mid(500));
        QTRY_COMPARE(w.messages().size(), 1);
        w.action(active == Side::Left ? "file.reload" : "go.other-side").trigger();
        if (active == Side::Right) {
            w.action("file.reload").trigger();
            w.window.pair().activate(Side::Right);
        }
        QTRY_VERIFY(w.session.document(Side::Left)->length() != many.size());
        QTest::qWait(50);
        for (const Side side : bothSides) {
            // The side that leads stands still; the other is level by what is there now.
            const double off = w.view(side).yOf(placeOf(side)) - before[sideIndex(side)];
            const double most = side == active || !isLinked ? 3 : 80;
            QVERIFY2(std::abs(off) < most, qPrintable(QString::number(off)));
            QCOMPARE(double(w.view(side).caret()), placeOf(side) + 4);
        }
    }

    void emptiedFile_isSaidToBe()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        overwrite("a.txt", "");
        QTRY_COMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().contains(u"is empty now"));
        overwrite("a.txt", "One two three four.");
        QTRY_VERIFY(w.messages().first().contains(u"has changed"));
    }

    void lostAnnotations_areTold()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        m_folder->write("a.txt", "The ferry was sold to a trader from the coast before winter.");
        w.window.files().open(Side::Left, m_folder->path("a.txt"));
        QTRY_COMPARE(w.session.document(Side::Left)->length(), 60);
        QVERIFY(w.session.annotate(Side::Left, {4, 36}, {}, u"sold?"_s));
        m_folder->write("a.txt", "Nobody slept that night; 12 lamps were burning.");
        w.window.files().reload(Side::Left);
        QTRY_COMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().contains(u"1 no longer found"));
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
    }

    void otherFiles_areNobodysBusiness()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        m_folder->write("c.txt", "Beside.");
        QVERIFY(w.session.toggleTag(Side::Left, {4, 7}, w.session.codebook().tags().first().id));
        QVERIFY(w.session.flush());
        w.action("file.close-right").trigger();
        overwrite("b.txt", "Closed meanwhile.");
        QTest::qWait(600); // longer than a change takes to be told
        for (const QString &message : w.messages())
            QVERIFY2(!message.contains(u"has changed"), qPrintable(message));
    }

    void deletedFile_saysNothingUntilItIsBack()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QVERIFY(QFile::remove(m_folder->path("a.txt").toString()));
        QTest::qWait(600);
        QVERIFY(w.messages().isEmpty());
        m_folder->write("a.txt", "Back with other words.");
        QTRY_COMPARE(w.messages().size(), 1);
    }

private:
    void overwrite(const QByteArray &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->path(name).toString());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestReloading)

#include "tst_reloading.moc"
