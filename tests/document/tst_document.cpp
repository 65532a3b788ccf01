// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

/// Not by QString, which drops a U+FEFF at the beginning.
QByteArray utf8(const QList<char32_t> &points)
{
    QByteArray bytes;
    for (const char32_t c : points) {
        const auto add = [&](char32_t byte) {
            bytes += char(byte);
        };
        const auto continuation = [&](int shift) {
            add(0x80 | (c >> shift & 0x3f));
        };
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xc0 | c >> 6);
            continuation(0);
        } else if (c < 0x10000) {
            add(0xe0 | c >> 12);
            continuation(6);
            continuation(0);
        } else {
            add(0xf0 | c >> 18);
            continuation(12);
            continuation(6);
            continuation(0);
        }
    }
    return bytes;
}

bool isNewline(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// The lines of a text, found the slow way.
QList<Range> slowLines(const QList<char32_t> &points)
{
    QList<Range> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!isNewline(points[i]))
            continue;
        lines.append({start, i});
        if (points[i] == U'\r' && i + 1 < points.size() && points[i + 1] == U'\n')
            ++i;
        start = i + 1;
    }
    lines.append({start, points.size()});
    return lines;
}

/// Everything that moves positions: several bytes, pairs, marks, newlines of all kinds, BOMs.
QList<char32_t> randomPoints(QRandomGenerator &random, int length)
{
    static constexpr char32_t alphabet[] = {
        U'a', U'b', U' ',  U' ',  U'\n',   U'\r',   0x85,   0x2028, 0x2029,
        0xa0, U'é', 0x301, U'世', 0x1f4cc, 0x1f468, 0x200d, 0xfeff, 0x10ffff,
        0xc2, 0xe2, U'\0', 0x1c,  0x202e,  0x7ff,   0x800,  0xffff};
    QList<char32_t> points(length);
    const bool ascii = random.bounded(8) == 0;
    for (char32_t &c : points) {
        // Runs of letters, so that words of eight bytes are seen whole as well.
        c = random.bounded(2) ? U'x'
                              : alphabet[random.bounded(ascii ? 6 : int(std::size(alphabet)))];
    }
    return points;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void lines_areThoseOfAnEditor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<Newline>("newline");
        QTest::newRow("empty") << ""_ba << QByteArrayList{""} << Newline::None;
        QTest::newRow("one line") << "a"_ba << QByteArrayList{"a"} << Newline::None;
        QTest::newRow("final newline") << "a\n"_ba << QByteArrayList{"a", ""} << Newline::Lf;
        QTest::newRow("CRLF") << "a\r\n\r\nb"_ba << QByteArrayList{"a", "", "b"} << Newline::CrLf;
        QTest::newRow("lone CR") << "a\r\rb"_ba << QByteArrayList{"a", "", "b"} << Newline::Cr;
        QTest::newRow("LF then CR")
            << "a\n\rb"_ba << QByteArrayList{"a", "", "b"} << Newline::Mixed;
        QTest::newRow("CR at the end") << "a\r"_ba << QByteArrayList{"a", ""} << Newline::Cr;
        QTest::newRow("Unicode's own")
            << "a\u0085b\u2028c\u2029d"_ba << QByteArrayList{"a", "b", "c", "d"} << Newline::Mixed;
        QTest::newRow("CRLF across eight bytes")
            << "1234567\r\n12345678\r\n"_ba << QByteArrayList{"1234567", "12345678", ""}
            << Newline::CrLf;
        QTest::newRow("look-alikes") << "a\u00a0b\u2027c\u202ad"_ba
                                     << QByteArrayList{"a\u00a0b\u2027c\u202ad"} << Newline::None;
    }
    void lines_areThoseOfAnEditor()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, lines);
        const DocumentPtr document = Document::fromText(text);
        QByteArrayList found;
        for (qsizetype i = 0; i < document->lineCount(); ++i) {
            found.append(document->lineText(i).toByteArray());
            QCOMPARE(document->bytes(document->line(i)).toByteArray(), found.last());
        }
        QCOMPARE(found, lines);
        QTEST(document->info().newline, "newline");
    }

    void positions_agreeWithASlowCount_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("tiny") << 5;
        QTest::newRow("short") << 60;
        QTest::newRow("several KiB") << 5000;
    }
    void positions_agreeWithASlowCount()
    {
        QFETCH(int, length);
        QRandomGenerator random{quint32(length)};
        for (int round = 0; round < 60; ++round) {
            const QList<char32_t> points = randomPoints(random, random.bounded(length + 1));
            const DocumentPtr document = Document::fromText(utf8(points));
            QCOMPARE(document->length(), points.size());
            qsizetype offset = 0;
            for (qsizetype at = 0; at < points.size(); ++at) {
                QCOMPARE(document->byteOffset(at), offset);
                const qsizetype bytes = QByteArray(utf8({points[at]})).size();
                for (qsizetype i = 0; i < bytes; ++i)
                    QCOMPARE(document->position(offset + i), at);
                offset += bytes;
            }
            QCOMPARE(offset, document->text().size());
            QCOMPARE(document->position(offset), points.size());
            QCOMPARE(document->byteOffset(points.size()), offset);
        }
    }

    void lines_agreeWithASlowSearch()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const QList<char32_t> points = randomPoints(random, random.bounded(3000));
            const DocumentPtr document = Document::fromText(utf8(points));
            const QList<Range> lines = slowLines(points);
            QCOMPARE(document->lineCount(), lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QCOMPARE(document->line(i), lines[i]);
                QCOMPARE(document->lineAt(lines[i].start), i);
                QCOMPARE(document->lineAt(lines[i].end), i);
            }
        }
    }

    void string_keepsEveryCodePoint()
    {
        const QString text = u"\ufeffa\ufeff📌\0b"_s;
        const DocumentPtr document =
            Document::fromText("\xef\xbb\xbf" + u"a\ufeff📌\0b"_s.toUtf8());
        QCOMPARE(document->length(), 6);
        QCOMPARE(document->string({0, 6}), text);
        QCOMPARE(document->string({2, 4}), u"\ufeff📌"_s);
    }

    void outOfRange_isClamped()
    {
        const DocumentPtr document = Document::fromText("aé\nb"_ba);
        QCOMPARE(document->byteOffset(-5), 0);
        QCOMPARE(document->byteOffset(99), 5);
        QCOMPARE(document->position(-5), 0);
        QCOMPARE(document->position(99), 4);
        QCOMPARE(document->string({-3, 2}), u"aé"_s);
        QCOMPARE(document->string({3, 99}), u"b"_s);
        QCOMPARE(document->string({3, 1}), QString());
        QCOMPARE(document->lineAt(-1), 0);
        QCOMPARE(document->lineAt(99), 1);
        QCOMPARE(document->paragraphAt(-1), 0);
        QCOMPARE(Document::fromText({})->paragraphAt(0), -1);
    }

    void hashes_areOfTheTextAndOfTheFile()
    {
        const auto sha256 = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        };
        const QByteArray text = "text\n";
        const DocumentPtr plain = Document::fromText(text);
        QCOMPARE(plain->textSha256(), sha256(text));
        QCOMPARE(plain->sha256(), sha256(text));
        SourceInfo info;
        info.hasBom = true;
        const DocumentPtr marked = Document::fromText(text, info);
        QCOMPARE(marked->textSha256(), sha256(text));
        QCOMPARE(marked->sha256(), sha256("\xef\xbb\xbf" + text));
        const DocumentPtr given = Document::fromText(text, {}, {}, "abc");
        QCOMPARE(given->textSha256(), sha256(text));
        QCOMPARE(given->sha256(), "abc"_ba);
    }
};

DIPTYCH_TEST(TestDocument)

#include "tst_document.moc"
