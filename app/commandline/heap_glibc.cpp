// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace diptych {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int noLess = 1 << 30; // bytes; a larger piece is still one of its own
    mallopt(M_MMAP_THRESHOLD, noLess);
    mallopt(M_TRIM_THRESHOLD, noLess);
#endif
}

} // namespace diptych
