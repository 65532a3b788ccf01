// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.");
        m_folder->write("b.txt", "One two four.");
    }

    void print_writesAFile()
    {
        WindowFixture w(*m_folder);
        QVERIFY(!w.action("file.print").isEnabled());
        w.open("a.txt", "b.txt");
        QVERIFY(w.session.toggleTag(Side::Left, {4, 7}, w.session.codebook().tags().first().id));
        w.press(Side::Left, Qt::Key_P, Qt::ControlModifier);
        auto *dialog = w.find<QPrintDialog>("printDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->printer()->pageLayout().margins(QPageLayout::Millimeter).left() > 15);
        const QString output = m_folder->path("out.pdf").toString();
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(output);
        Q_EMIT dialog->accepted(dialog->printer());
        dialog->reject();
        const Result<QByteArray> bytes = readFile(m_folder->path("out.pdf"), 1 << 24);
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("%PDF"));
        QVERIFY(w.messages().isEmpty());
    }

    void preview_paintsPages()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.action("file.print-preview").trigger();
        auto *dialog = w.find<QPrintPreviewDialog>("printPreview");
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QPrintPreviewWidget *>()->pageCount(), 1);
        dialog->reject();
    }

    void longText_asksForAPart()
    {
        m_folder->write("long.txt", QByteArray("A line of words that goes on.\n").repeated(80000));
        WindowFixture w(*m_folder);
        w.window.files().open(Side::Left, m_folder->path("long.txt"));
        QTRY_VERIFY(w.session.document(Side::Left));
        w.action("file.print").trigger();
        QVERIFY(!w.find<QPrintDialog>("printDialog"));
        QVERIFY(w.messages().join(u'\n').contains(u"too long"));
        w.select(Side::Left, {0, 300});
        w.action("file.print").trigger();
        QVERIFY(w.find<QPrintDialog>("printDialog"));
        QVERIFY(!w.messages().join(u'\n').contains(u"too long"));
        w.find<QPrintDialog>("printDialog")->reject();
    }

private:
    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestPrinting)

#include "tst_printing.moc"
