// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reportcontroller.h"

#include "base/file.h"
#include "session/reporting.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/saveguard.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// "draft.txt" becomes "draft-report.html" beside it.
FilePath suggestedOutput(const Session &session)
{
    const Document *document = session.document(Side::Left);
    if (!document)
        document = session.document(Side::Right);
    const FilePath source = document->info().path;
    QByteArray name = source.fileName();
    if (const qsizetype dot = name.lastIndexOf('.'); dot > 0)
        name.truncate(dot);
    return source.sibling(name + "-report.html");
}

} // namespace

ReportController::ReportController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    QAction *write = m_bench.actions.add(
        {"report.write"_L1,
         tr("&Write Report…"),
         "document-export"_L1,
         {QKeySequence(Qt::CTRL | Qt::Key_E)},
         tr("Both texts with tags, notes and differences, as HTML, Markdown or CSV")});
    connect(write, &QAction::triggered, this, &ReportController::chooseFile);
    const auto update = [this, write] {
        write->setEnabled(m_bench.session.document(Side::Left) ||
                          m_bench.session.document(Side::Right));
    };
    connect(&m_bench.session, &Session::sourceOpened, this, update);
    connect(&m_bench.session, &Session::sourceClosed, this, update);
    update();
}

void ReportController::chooseFile()
{
    auto *dialog = new QFileDialog(&m_bench.window, tr("Write Report"));
    dialog->setObjectName("reportDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Markdown (*.md)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(u'.');
        dialog->setDefaultSuffix(filter.sliced(dot + 1).chopped(1));
    });
    const FilePath output = suggestedOutput(m_bench.session);
    dialog->setDirectory(output.absolute().folder().toString());
    dialog->selectFile(QString::fromUtf8(output.fileName()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &name) { writeReport(FilePath::fromString(name)); });
    dialog->open();
}

void ReportController::writeReport(const FilePath &output)
{
    Q_EMIT m_bench.guard.aboutToSave();
    const Result<ReportFormat> format = reportFormat(output);
    if (!format)
        return tell(output, format.unexpected());
    m_bench.messages.post(u"report"_s, std::nullopt, MessageBar::Kind::Info,
                          tr("Writing the report…"));
    QtConcurrent::run([input = reportInput(m_bench.session), format = *format, output] {
        return writeFileAtomically(output, reportBytes(makeReport(input), format));
    }).then(this, [this, output](const Result<void> &written) { tell(output, written); });
}

void ReportController::tell(const FilePath &output, const Result<void> &written)
{
    if (!written) {
        MessageBar *bar = m_bench.messages.post(
            u"report"_s, std::nullopt, MessageBar::Kind::Error,
            tr("The report was not written. %1").arg(sentences(written.error())));
        connect(bar->addButton(tr("Choose Another File…")), &QPushButton::clicked, this,
                &ReportController::chooseFile);
        return;
    }
    MessageBar *bar = m_bench.messages.post(u"report"_s, std::nullopt, MessageBar::Kind::Info,
                                            tr("The report is in %1.").arg(output.display()));
    connect(bar->addButton(tr("Open")), &QPushButton::clicked, this, [output] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(output.absolute().toString()));
    });
}

} // namespace diptych
