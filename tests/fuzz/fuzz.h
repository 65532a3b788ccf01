// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <cstdio>
#include <cstdlib>

namespace diptych::fuzz {

/// What a target does with one input; each target defines it. Whatever the bytes are, it neither
/// crashes nor breaks a promise of the headers it calls.
void run(QByteArrayView input);

/// Ends the run where a promise is broken.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

/// Two texts of one input: what stands before and after the first byte 0xff, which UTF-8 never has.
struct Halves
{
    QByteArrayView first;
    QByteArrayView second;
};
inline Halves halves(QByteArrayView input)
{
    const qsizetype at = input.indexOf('\xff');
    return at < 0 ? Halves{input, {}} : Halves{input.first(at), input.sliced(at + 1)};
}

} // namespace diptych::fuzz
