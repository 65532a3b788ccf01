// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuring.h"
#include "scenes.h"

#include "reading/readingstyle.h"

#include <QtCore/QFile>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include <random>

using namespace Qt::StringLiterals;

namespace diptych::bench {

namespace {

QTextEdit::ExtraSelection mark(const QTextDocument &document, int start, int length)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(const_cast<QTextDocument *>(&document)); // reads only
    selection.cursor.setPosition(start);
    selection.cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    selection.format.setBackground(QColor(0xffe0a0));
    return selection;
}

} // namespace

bool measurePlainTextEdit(const QString &path, int tags)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const double before = privateBytes();
    QPlainTextEdit edit;
    edit.setFont(defaultReadingFont());
    edit.resize(900, 1000);
    const Meter meter;
    edit.show();
    qsizetype bytes = 0;
    {
        const QByteArray read = file.readAll();
        bytes = read.size();
        edit.setPlainText(QString::fromUtf8(read));
    }
    settle();
    Row(u"peer first paint"_s).add(meter.thread(), meter.process()).tell();
    Row(u"peer memory"_s)
        .note(u"bytes per byte"_s, (privateBytes() - before) / double(bytes))
        .tell();

    std::mt19937 random(3);
    QScrollBar &bar = *edit.verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    settle();
    Row(u"peer wheel step"_s).time(500, [&](int) { bar.setValue(bar.value() + 3); }).tell();
    Row(u"peer jump"_s)
        .time(150, [&](int) { bar.setValue(int(random() % unsigned(bar.maximum()))); })
        .tell();
    Row(u"peer resize step"_s).time(30, [&](int i) { edit.resize(700 + 4 * i, 1000); }).tell();

    QList<QTextEdit::ExtraSelection> selections;
    const int length = edit.document()->characterCount() - 300;
    for (int i = 0; i < tags; ++i)
        selections.append(
            mark(*edit.document(), int(qint64(length) * i / tags), 20 + int(random() % 180)));
    edit.setExtraSelections(selections);
    settle();
    Row(u"peer tag added"_s)
        .time(15,
              [&](int) {
                  selections.append(
                      mark(*edit.document(), edit.cursorForPosition({200, 200}).position(), 30));
                  edit.setExtraSelections(selections);
              })
        .tell();
    return true;
}

} // namespace diptych::bench
