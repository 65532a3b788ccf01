// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmltree.h"

#include "document/threadtime.h"

#include <QtCore/QCoreApplication>

#include <gumbo.h>

#include <csetjmp>
#include <cstddef>
#include <memory_resource>
#include <new>

namespace diptych {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Html)
};

} // namespace

/// What the parser allocates: pooled, counted, and freed at once in the end. The parser can't be
/// told to stop, but it is C and asks for memory all the time; beyond a limit the request does not
/// return but jumps out of it, and what it held is freed here.
class HtmlTree::Memory
{
public:
    enum class Outcome { Done, TooLarge, TooSlow, Cancelled };

    Memory(qsizetype most, std::chrono::nanoseconds longest, std::stop_token stop)
        : m_most(most)
        , m_deadline(threadTime() + longest)
        , m_stop(std::move(stop))
    {
    }
    ~Memory() = default;
    Q_DISABLE_COPY_MOVE(Memory)

    [[nodiscard]] Outcome parse(QByteArrayView utf8)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Memory::allocate;
        options.deallocator = &Memory::deallocate;
        options.userdata = this;
        options.max_errors = 0;
        if (setjmp(m_exit) == 0)
            m_output = gumbo_parse_with_options(&options, utf8.data(), size_t(utf8.size()));
        return m_outcome;
    }

    [[nodiscard]] const GumboNode *document() const { return m_output->document; }

private:
    /// Stands before each piece of memory, as the pool wants to know sizes back.
    struct alignas(std::max_align_t) Header
    {
        size_t bytes;
    };

    static void *allocate(void *userdata, size_t bytes)
    {
        auto *const self = static_cast<Memory *>(userdata);
        // Multiples of the alignment, as the pool aligns by size.
        const size_t whole =
            sizeof(Header) + (bytes + sizeof(Header) - 1) / sizeof(Header) * sizeof(Header);
        self->checkLimits(whole);
        void *const raw = self->take(whole);
        if (!raw)
            self->leave(Outcome::TooLarge);
        self->m_used += qsizetype(whole);
        return new (raw) Header{whole} + 1;
    }

    static void deallocate(void *userdata, void *memory)
    {
        if (!memory)
            return;
        auto *const self = static_cast<Memory *>(userdata);
        Header *const header = static_cast<Header *>(memory) - 1;
        self->m_used -= qsizetype(header->bytes);
        self->m_pool.deallocate(header, header->bytes);
    }

    /// No exception may pass through the parser.
    [[nodiscard]] void *take(size_t bytes)
    {
        try {
            return m_pool.allocate(bytes);
        } catch (const std::bad_alloc &) {
            return nullptr;
        }
    }

    void checkLimits(size_t bytes)
    {
        if (m_used + qsizetype(bytes) > m_most)
            leave(Outcome::TooLarge);
        // Looking at the clock costs more than most requests.
        constexpr unsigned every = 64;
        if (++m_requests % every != 0)
            return;
        if (m_stop.stop_requested())
            leave(Outcome::Cancelled);
        if (threadTime() > m_deadline)
            leave(Outcome::TooSlow);
    }

    [[noreturn]] void leave(Outcome outcome)
    {
        m_outcome = outcome;
        std::longjmp(m_exit, 1);
    }

    std::pmr::unsynchronized_pool_resource m_pool;
    qsizetype m_used = 0;
    qsizetype m_most;
    std::chrono::nanoseconds m_deadline;
    std::stop_token m_stop;
    unsigned m_requests = 0;
    Outcome m_outcome = Outcome::Done;
    GumboOutput *m_output = nullptr;
    std::jmp_buf m_exit;
};

HtmlTree::HtmlTree(std::unique_ptr<Memory> memory)
    : m_memory(std::move(memory))
    , m_document(m_memory->document())
{
}

HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(QByteArrayView utf8, const HtmlLimits &limits,
                                 const std::stop_token &stop)
{
    const auto tooLarge = [](const QString &what) {
        return Unexpected({ErrorCode::TooLarge,
                           {},
                           {},
                           what,
                           Words::tr("make text of the page in a browser and open that")});
    };
    if (utf8.size() > limits.bytes)
        return tooLarge(
            Words::tr("the page is larger than the limit of %L1 bytes").arg(limits.bytes));
    auto memory =
        std::make_unique<Memory>(limits.memory + limits.memoryPerByte * utf8.size(),
                                 limits.time + limits.timePerMegabyte * (utf8.size() >> 20), stop);
    switch (memory->parse(utf8)) {
    case Memory::Outcome::TooLarge:
        return tooLarge(Words::tr("the page would take too much memory"));
    case Memory::Outcome::TooSlow:
        return tooLarge(Words::tr("the page is built so that reading it would take too long"));
    case Memory::Outcome::Cancelled:
        return Unexpected({ErrorCode::Cancelled, {}, {}, Words::tr("opening was cancelled"), {}});
    case Memory::Outcome::Done:
        break;
    }
    return HtmlTree(std::move(memory));
}

} // namespace diptych
