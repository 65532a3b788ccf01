// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::puts("diptych " DIPTYCH_VERSION);
        return 0;
    }
    std::fputs("usage: diptych --version\n", stderr);
    return 2;
}
