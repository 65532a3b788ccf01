// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
        QTRY_VERIFY(w.messages().isEmpty());
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
