// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/printcontroller.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/filecontroller.h"
#include "window/messages.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr Position mostCodePoints = 2'000'000; // some seven hundred pages, a few seconds of layout

} // namespace

PrintController::PrintController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, this, act);
    };
    on({"file.print"_L1,
        tr("&Print…"),
        "document-print"_L1,
        {QKeySequence::Print},
        tr("Print the selected words, else the text of this side, with its tags")},
       &PrintController::print);
    on({"file.print-preview"_L1,
        tr("Print Pre&view…"),
        "document-print-preview"_L1,
        {},
        tr("Look at the pages before they are printed")},
       &PrintController::preview);
    connect(&m_bench.session, &Session::sourceOpened, this, &PrintController::updateActions);
    connect(&m_bench.session, &Session::sourceClosed, this, &PrintController::updateActions);
    updateActions();
}

void PrintController::updateActions()
{
    const bool isOpen =
        m_bench.session.document(Side::Left) || m_bench.session.document(Side::Right);
    for (const auto id : {"file.print"_L1, "file.print-preview"_L1})
        m_bench.actions.action(id)->setEnabled(isOpen);
}

std::optional<PrintedText> PrintController::part()
{
    const ReadingView *view = m_bench.pair.activeView();
    const Session &session = m_bench.session;
    const DocumentPtr document = session.sharedDocument(view->side());
    const Range range = view->hasSelection() ? view->selection() : Range{0, document->length()};
    m_bench.messages.withdraw(u"print"_s);
    if (range.length() > mostCodePoints) {
        m_bench.messages.post(
            u"print"_s, view->side(), MessageBar::Kind::Warning,
            tr("This text is too long to be printed whole. Select the part to print."));
        return std::nullopt;
    }
    const ReadingStyle &style = m_bench.pair.readingStyle();
    std::vector<PrintedMark> marks;
    if (style.showTags) {
        for (const Annotation *annotation : session.annotations(view->side()).overlapping(range)) {
            QStringList names;
            for (const TagId &id : annotation->tags) {
                const Tag *tag = session.codebook().find(id);
                names << (tag ? tag->name : session.codebook().path(id));
            }
            const Tag *first = annotation->tags.isEmpty()
                                   ? nullptr
                                   : session.codebook().find(annotation->tags.first());
            marks.push_back({annotation->selector.range, names.join(u", "_s),
                             first ? QColor::fromRgb(first->color) : QColor(Qt::darkGray)});
        }
        std::ranges::stable_sort(marks, {},
                                 [](const PrintedMark &mark) { return mark.range.start; });
    }
    QFont font = style.font;
    font.setPointSizeF(std::clamp(font.pointSizeF(), 8.0, 16.0));
    return PrintedText(document, range, std::move(marks), font, style.lineSpacing);
}

std::unique_ptr<QPrinter> PrintController::makePrinter() const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins({22, 18, 18, 18},
                            QPageLayout::Millimeter); // its own are as narrow as it can print
    const Document *document = m_bench.session.document(m_bench.pair.activeSide());
    printer->setDocName(document ? pairTitle({document->info().path, {}}) : QString());
    printer->setCreator(u"Diptych"_s);
    return printer;
}

void PrintController::print()
{
    const std::optional<PrintedText> text = part();
    if (!text)
        return;
    const std::shared_ptr<QPrinter> printer = makePrinter();
    auto *dialog = new QPrintDialog(printer.get(), &m_bench.window);
    dialog->setObjectName("printDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, text, printer](QPrinter *) { send(*text, *printer); });
    dialog->open();
}

void PrintController::preview()
{
    const std::optional<PrintedText> text = part();
    if (!text)
        return;
    const std::shared_ptr<QPrinter> printer = makePrinter();
    auto *dialog = new QPrintPreviewDialog(printer.get(), &m_bench.window);
    dialog->setObjectName("printPreview"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_bench.window.size() * 0.9);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, text, printer](QPrinter *) { send(*text, *printer); });
    dialog->open();
}

void PrintController::send(const PrintedText &text, QPrinter &printer)
{
    if (!text.print(printer, {std::max(1, printer.fromPage()), printer.toPage()})) {
        m_bench.messages.post(
            u"print"_s, m_bench.pair.activeSide(), MessageBar::Kind::Error,
            tr("Nothing could be printed. Check the printer, or the file that it prints to."));
    }
}

} // namespace diptych
