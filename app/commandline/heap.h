// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace diptych {

/// Keeps the memory that this program frees, to be used again by it. What goes back to the system
/// is cleared when it is asked for next, which takes longer the less there is left: of aligning two
/// texts of 50 MB a third. For a program that ends soon. Does nothing where the C library has no
/// such choice.
void keepFreedMemory();

} // namespace diptych
