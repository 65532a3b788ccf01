// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz_NAME CORPUS [RUNS [SEED]]: every file of the folder CORPUS, then RUNS random changes of
// them, for compilers without libFuzzer. The same arguments do the same. An input that ends the run
// is left beside the program, in fuzz_NAME.input.

#include "fuzz/fuzz.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <csignal>
#include <random>
#include <string>
#include <vector>

namespace {

std::string inputName;
QByteArray input;

extern "C" void keepInput(int)
{
    if (std::FILE *file = std::fopen(inputName.c_str(), "wb")) {
        std::fwrite(input.constData(), 1, std::size_t(input.size()), file);
        std::fclose(file);
    }
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

/// Changes bytes, and copies, cuts and joins pieces as they come.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray changed(const std::vector<QByteArray> &seeds)
    {
        QByteArray bytes = seeds[below(seeds.size())];
        for (std::size_t count = 1 + below(8); count > 0; --count)
            change(bytes, seeds[below(seeds.size())]);
        return bytes.left(1 << 16);
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % std::max<std::size_t>(bound, 1); }

    void change(QByteArray &bytes, const QByteArray &other)
    {
        static const std::vector<QByteArray> odd{"\"",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 "\\u0000",
                                                 "\\ud800",
                                                 "\xef\xbb\xbf",
                                                 "\xff",
                                                 "<",
                                                 "&#x0;",
                                                 "-1",
                                                 "1e999",
                                                 "9223372036854775808",
                                                 "\r",
                                                 "\xe2\x80\xa8",
                                                 "\xf0\x9f\x93\x8c",
                                                 "\xcc\x81",
                                                 QByteArray(1, '\0')};
        const auto at = qsizetype(below(std::size_t(bytes.size()) + 1));
        const auto length = qsizetype(below(std::size_t(1) << below(10)));
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(m_random());
            break;
        case 1:
            bytes.insert(at, odd[below(odd.size())]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(qsizetype(below(std::size_t(bytes.size()) + 1)), length));
            break;
        case 4:
            bytes.insert(at, other.mid(qsizetype(below(std::size_t(other.size()) + 1)), length));
            break;
        default:
            bytes.truncate(at);
        }
    }

    std::mt19937 m_random;
};

} // namespace

int main(int argc, char **argv)
{
    const QDir corpus(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    const long runs = argc > 2 ? std::atol(argv[2]) : 0;
    inputName = std::string(argv[0]) + ".input";
    std::signal(SIGABRT, keepInput);
    std::vector<QByteArray> seeds;
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        seeds.push_back(file.readAll());
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no corpus in %s\n", qPrintable(corpus.path()));
        return EXIT_FAILURE;
    }
    for (const QByteArray &seed : seeds) {
        input = seed;
        diptych::fuzz::run(input);
    }
    Mutator mutator(argc > 3 ? unsigned(std::atol(argv[3])) : 1);
    for (long i = 0; i < runs; ++i) {
        input = mutator.changed(seeds);
        diptych::fuzz::run(input);
    }
    std::printf("%zu seeds, %ld changes of them\n", seeds.size(), runs);
    return EXIT_SUCCESS;
}
