// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include <QtWidgets/QApplication>

#include <cstdio>

using namespace diptych::bench;
using namespace Qt::StringLiterals;

/// Measures one scene and prints what it found as lines of JSON; `view.py` calls it.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    const QStringList arguments = QApplication::arguments().mid(1);
    const auto number = [&](qsizetype index) {
        return arguments.value(index).toInt();
    };
    const QString scene = arguments.value(0);
    bool done = false;
    if (scene == "make"_L1)
        done = makeFiles(arguments.value(1), number(2), number(3));
    else if (scene == "open"_L1)
        done = measureOpening(arguments.value(1));
    else if (scene == "pair"_L1)
        done = measurePair(arguments.value(1));
    else if (scene == "alone"_L1)
        done = measureAlone(arguments.value(1));
    else if (scene == "odd"_L1)
        done = measureOddTexts();
    else if (scene == "peer"_L1)
        done = measurePlainTextEdit(arguments.value(1), number(2));
    else
        std::fputs("usage: bench_view make FOLDER MEGABYTES TAGS | open FOLDER | pair FOLDER | "
                   "alone FILE | odd | peer FILE TAGS\n",
                   stderr);
    return done ? 0 : 1;
}
