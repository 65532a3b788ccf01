// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/windowarguments.h"

#include "commandline/arguments.h"
#include "commandline/commandlinewords.h"
#include "commandline/output.h"

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

Result<QSize> sizeOf(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('x');
    bool wide = false;
    bool high = false;
    const QSize size =
        parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    if (!wide || !high || size.width() < 320 || size.height() < 240 || size.width() > 16384 ||
        size.height() > 16384)
        return wrongUsage(CommandLine::tr("--size takes WIDTHxHEIGHT in pixels, such as 1440x900"));
    return size;
}

Result<WindowRequest> read(const QList<QByteArray> &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words, {{"sample", {}, {}, false},
                                 {"screenshot", u"FILE"_s, {}, false},
                                 {"size", u"WxH"_s, {}, false},
                                 {"theme", u"THEME"_s, {}, false}});
    if (!arguments)
        return arguments.unexpected();
    WindowRequest request;
    const QList<QByteArray> &files = arguments->positional();
    if (files.size() > 2)
        return wrongUsage(CommandLine::tr("at most two files can be opened"));
    if (!files.isEmpty())
        request.left = FilePath::fromNative(files[0]);
    if (files.size() > 1)
        request.right = FilePath::fromNative(files[1]);
    request.sample = arguments->has("sample");
    request.screenshot =
        FilePath::fromNative(arguments->value("screenshot").value_or(QByteArray()));
    if (const std::optional<QByteArray> size = arguments->value("size")) {
        const Result<QSize> pixels = sizeOf(*size);
        if (!pixels)
            return pixels.unexpected();
        request.size = *pixels;
    }
    const Result<QString> theme = arguments->text("theme");
    if (!theme)
        return theme.unexpected();
    if (!theme->isEmpty() && !QStringList{u"system"_s, u"light"_s, u"dark"_s, u"sepia"_s,
                                          u"black-on-white"_s, u"white-on-black"_s}
                                  .contains(*theme))
        return wrongUsage(CommandLine::tr(
            "--theme is system, light, dark, sepia, black-on-white or white-on-black"));
    request.theme = *theme;
    return request;
}

} // namespace

std::optional<WindowRequest> windowRequest(const QList<QByteArray> &words)
{
    const Result<WindowRequest> request = read(words);
    if (request)
        return *request;
    tell(request.error().what);
    tell(CommandLine::tr("see diptych --help"));
    return std::nullopt;
}

} // namespace diptych
