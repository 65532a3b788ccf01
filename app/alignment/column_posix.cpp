// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/column.h"

#include <sys/mman.h>

namespace diptych {

void adviseLargePages([[maybe_unused]] void *from, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    madvise(from, bytes, MADV_HUGEPAGE);
#endif
}

} // namespace diptych
