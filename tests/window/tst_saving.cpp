// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"
#include "storage/snapshot.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.");
        m_folder->write("b.txt", "One two four.");
    }

    void status_saysSaved()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        auto *saved = w.find<QLabel>("saved");
        QVERIFY(saved->text().isEmpty());
        tag(w);
        QTRY_COMPARE(saved->text(), u"Saved ✓"_s);
    }

    void copyOfTheText_isKeptUnlessTheReaderDoesNotWantIt_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("not wanted") << false;
    }
    void copyOfTheText_isKeptUnlessTheReaderDoesNotWantIt()
    {
        QFETCH(bool, isKept);
        WindowFixture w(*m_folder);
        if (!isKept)
            w.action("file.keep-texts").trigger();
        w.open("a.txt", "b.txt");
        tag(w);
        QVERIFY(w.session.flush());
        const FilePath source = m_folder->path("a.txt");
        const QByteArray hash = w.session.document(Side::Left)->textSha256();
        QCOMPARE(readSnapshot(source, hash) != nullptr, isKept);
        QCOMPARE(QFileInfo::exists(source.sibling(".diptych").toString()), isKept);
    }

    void failure_isLoudAndCanBeTriedAgain()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        breakSaving();
        tag(w);
        QTRY_COMPARE(w.find<QLabel>("saved")->text(), u"Not saved!"_s);
        QVERIFY(w.messages().join(u'\n').contains(u"not saved"));
        mendSaving();
        QTRY_VERIFY(button(w, u"Try Again"_s));
        QTest::mouseClick(button(w, u"Try Again"_s), Qt::LeftButton);
        QTRY_COMPARE(w.find<QLabel>("saved")->text(), u"Saved ✓"_s);
        QTRY_VERIFY(!w.messages().join(u'\n').contains(u"not saved"));
    }

    void closing_asksWhereSavingFailed()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        breakSaving();
        tag(w);
        w.window.close();
        QVERIFY(w.window.isVisible());
        auto *box = w.find<QMessageBox>("notSaved");
        QVERIFY(box && box->isVisible());
        box->button(QMessageBox::NoButton);
        box->reject();
        QVERIFY(w.window.isVisible());
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        mendSaving();
        w.session.retrySave();
        w.window.close();
        QVERIFY(!w.window.isVisible());
        QVERIFY(QFile::exists(sidecarPath(m_folder->path("a.txt")).toString()));
    }

    void closing_canGiveUp()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        breakSaving();
        tag(w);
        w.window.close();
        auto *box = w.find<QMessageBox>("notSaved");
        QVERIFY(box);
        for (QAbstractButton *candidate : box->buttons()) {
            if (box->buttonRole(candidate) == QMessageBox::DestructiveRole)
                QTest::mouseClick(candidate, Qt::LeftButton);
        }
        QTRY_VERIFY(!w.window.isVisible());
    }

    void elsewhere_writesTheSidecar()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        breakSaving();
        tag(w);
        QTRY_VERIFY(button(w, u"Save a Copy Elsewhere…"_s));
        QTest::mouseClick(button(w, u"Save a Copy Elsewhere…"_s), Qt::LeftButton);
        auto *dialog = w.find<QFileDialog>("saveElsewhere");
        QVERIFY(dialog);
        const FilePath copy = m_folder->path("copy.json");
        Q_EMIT dialog->fileSelected(copy.toString());
        dialog->reject();
        const Result<QByteArray> bytes = readFile(copy, 1 << 20);
        QVERIFY(bytes);
        const Result<Sidecar> sidecar = parseSidecar(*bytes, copy);
        QVERIFY(sidecar);
        QCOMPARE(sidecar->annotations.size(), 1);
        QCOMPARE(sidecar->annotations.first().selector.exact, u"One"_s);
    }

private:
    void tag(WindowFixture &w)
    {
        QVERIFY(w.session.toggleTag(Side::Left, {0, 3}, w.session.codebook().tags().first().id));
    }
    // A folder in the sidecar's place: nothing can be exchanged for it, whoever runs the test.
    void breakSaving() const
    {
        QVERIFY(QDir().mkpath(sidecarPath(m_folder->path("a.txt")).toString() + u"/x"_s));
    }
    void mendSaving() const
    {
        QVERIFY(QDir(sidecarPath(m_folder->path("a.txt")).toString()).removeRecursively());
    }
    static QPushButton *button(WindowFixture &w, const QString &text)
    {
        for (QPushButton *candidate : w.window.findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestSaving)

#include "tst_saving.moc"
