// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QPushButton>

#include <filesystem>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// A text was renamed without its annotations.
class TestMovedSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("b.txt", "Another text.");
        const FilePath source = m_folder->write("a.txt", "The mayor spoke first.\n");
        Session before;
        openNow(before, Side::Left, source);
        QVERIFY(before.annotate(Side::Left, {4, 9}, {}, u"who?"_s));
        QVERIFY(before.flush());
        std::filesystem::rename(source.native().toStdString(),
                                m_folder->path("renamed.txt").native().toStdString());
    }

    void annotationsAreOffered()
    {
        WindowFixture w(*m_folder);
        w.open("renamed.txt", "b.txt");
        QTRY_VERIFY(button(w, u"Use Them Here"_s));
        QVERIFY(w.messages().join(u'\n').contains(u"“a.txt”"));
        QTest::mouseClick(button(w, u"Use Them Here"_s), Qt::LeftButton);
        QTRY_COMPARE(w.session.annotations(Side::Left).count(), 1);
        QCOMPARE(w.session.annotations(Side::Left).toList().first().note, u"who?"_s);
        QTRY_VERIFY(!button(w, u"Use Them Here"_s));
        QVERIFY(fileStamp(sidecarPath(m_folder->path("a.txt"))));
    }

    void textWithAnnotationsOfItsOwn_isLeftAlone()
    {
        {
            Session own;
            openNow(own, Side::Left, m_folder->path("renamed.txt"));
            QVERIFY(own.annotate(Side::Left, {0, 3}, {}, u"mine"_s));
        }
        WindowFixture w(*m_folder);
        w.open("renamed.txt", "b.txt");
        QTest::qWait(200);
        QVERIFY(!button(w, u"Use Them Here"_s));
    }

    void missingFile_isFoundByItsText()
    {
        WindowFixture w(*m_folder);
        w.window.files().openPair({m_folder->path("a.txt"), m_folder->path("b.txt")});
        QTRY_VERIFY(button(w, u"Open “renamed.txt”"_s));
        QTest::mouseClick(button(w, u"Open “renamed.txt”"_s), Qt::LeftButton);
        QTRY_VERIFY(w.session.document(Side::Left));
        QCOMPARE(w.session.document(Side::Left)->info().path.fileName(), "renamed.txt");
        QTRY_VERIFY(button(w, u"Use Them Here"_s));
    }

private:
    static QPushButton *button(WindowFixture &w, const QString &text)
    {
        for (auto *button : w.window.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestMovedSources)

#include "tst_movedsources.moc"
