// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlstyle.h"

#include "report/contrast.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// Of all grounds in report.css that a number stands on, the nearest to the ink: --moved in the
// light scheme, --right in the dark one.
constexpr quint32 lightGround = 0xf0eafb;
constexpr quint32 darkGround = 0x1d3828;

QByteArray hexColor(quint32 color)
{
    return "#" + QByteArray::number(color, 16).rightJustified(6, '0');
}

QByteArray lineName(LineStyle line)
{
    switch (line) {
    case LineStyle::Solid:
        return "solid";
    case LineStyle::Dashed:
        return "dashed";
    case LineStyle::Dotted:
        return "dotted";
    case LineStyle::Double:
        return "double";
    case LineStyle::Wavy:
        return "wavy";
    }
    Q_UNREACHABLE_RETURN({});
}

// Those that draw more than one stroke's height.
bool isThin(LineStyle line)
{
    return line == LineStyle::Double || line == LineStyle::Wavy;
}

} // namespace

QByteArray reportStyle(const TagCues &cues)
{
    QFile file(u":/report/report.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        Q_ASSERT_X(false, "reportStyle", "report.css is built in");
    QByteArray light;
    QByteArray dark;
    for (std::size_t i = 0; i < cues.all().size(); ++i) {
        const TagCue &cue = cues.all()[i];
        const QByteArray name = ".t" + QByteArray::number(i);
        light += name + "{--c:" + hexColor(readableOn(lightGround, cue.color)) +
                 ";--s:" + lineName(cue.line) + (isThin(cue.line) ? ";--w:1.3px}\n" : "}\n");
        dark += name + "{--c:" + hexColor(readableOn(darkGround, cue.color)) + "}\n";
    }
    QByteArray style = file.readAll();
    style += light;
    if (!dark.isEmpty())
        style += "@media screen and (prefers-color-scheme:dark){\n" + dark + "}\n";
    return style;
}

QByteArray securityPolicy(const QByteArray &style)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'";
}

} // namespace diptych
