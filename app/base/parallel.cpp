// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace diptych {

void inParallel(std::size_t count, std::size_t most,
                const std::function<void(std::size_t begin, std::size_t end)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto takeParts = [&] {
        for (std::size_t begin; (begin = next.fetch_add(most)) < count;)
            work(begin, std::min(begin + most, count));
    };
    const std::size_t parts = (count + most - 1) / most;
    const std::size_t workers =
        std::min<std::size_t>(parts, std::max(std::thread::hardware_concurrency(), 1u));
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < workers; ++i)
            others.emplace_back(takeParts);
    } catch (const std::system_error &) {
        takeParts(); // the system has no more threads to give: those that are there do it all
        return;
    }
    takeParts();
}

} // namespace diptych
