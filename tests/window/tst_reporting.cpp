// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("a.txt", "One two three.");
        m_folder.write("b.txt", "One two four.");
    }

    void report_isWrittenByItsName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("HTML") << "r.html"_ba << "<!DOCTYPE html>"_ba;
        QTest::newRow("Markdown") << "r.md"_ba << "#"_ba;
        QTest::newRow("CSV") << "r.csv"_ba << "\xef\xbb\xbf"_ba;
    }
    void report_isWrittenByItsName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, begin);
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("report.write").trigger();
        auto *dialog = w.find<QFileDialog>("reportDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_folder.path(name).toString());
        dialog->reject();
        QTRY_VERIFY(w.messages().join(u'\n').contains(QString::fromUtf8(name)));
        const Result<QByteArray> bytes = readFile(m_folder.path(name), 1 << 24);
        QVERIFY(bytes);
        QVERIFY2(bytes->startsWith(begin), bytes->left(40).constData());
    }

    void failure_isToldWithAWayOn()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("report.write").trigger();
        auto *dialog = w.find<QFileDialog>("reportDialog");
        Q_EMIT dialog->fileSelected(m_folder.path("report.xyz").toString());
        dialog->reject();
        QTRY_VERIFY(w.messages().join(u'\n').contains(u"not written"));
        QVERIFY(!QFile::exists(m_folder.path("report.xyz").toString()));
    }

    void action_needsAText()
    {
        WindowFixture w(m_folder);
        QVERIFY(!w.action("report.write").isEnabled());
        w.window.files().open(Side::Left, m_folder.path("a.txt"));
        QTRY_VERIFY(w.action("report.write").isEnabled());
    }

private:
    TextFolder m_folder;
};

DIPTYCH_TEST(TestReporting)

#include "tst_reporting.moc"
