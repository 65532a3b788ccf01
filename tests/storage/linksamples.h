// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace diptych::testing {

/// The bodies of a link as another program may write them.
struct LinkSample
{
    const char *name;
    QByteArray bodies;
    QString source; ///< of the link that is seen in them; empty for none
    QString relation;
    QString note;
};
[[nodiscard]] QList<LinkSample> linkSamples();

/// An annotation of another program with such bodies.
[[nodiscard]] QByteArray foreignLink(const QByteArray &bodies);

/// Part of what we write for linkFrom("spring", "softens").
[[nodiscard]] QByteArray writtenLink();
/// A link with more than we understand, and pieces that stay when its relation becomes "source of".
[[nodiscard]] QByteArray elaborateLink();
[[nodiscard]] QByteArrayList elaborateFragments();
/// One whose far end ends before it starts.
[[nodiscard]] QByteArray reversedLink();
[[nodiscard]] QByteArrayList linksWithAKeyTwice();

} // namespace diptych::testing
