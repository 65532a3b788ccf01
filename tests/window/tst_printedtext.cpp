// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/printedtext.h"

#include "support/testmain.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestPrintedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void pages_areAsManyAsTheTextNeeds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
        QTest::newRow("a line") << "One line."_ba << 1 << 1;
        QTest::newRow("many lines") << "Line.\n"_ba.repeated(200) << 4 << 12;
        QTest::newRow("one paragraph over pages") << "word "_ba.repeated(4000) << 4 << 20;
        QTest::newRow("one word over pages") << "x"_ba.repeated(20000) << 3 << 20;
        QTest::newRow("right to left")
            << "\xd9\x83\xd9\x84\xd9\x85\xd8\xa9 "_ba.repeated(3000) << 2 << 20;
        QTest::newRow("blank lines") << "\n"_ba.repeated(2000) << 1 << 1;
    }
    void pages_areAsManyAsTheTextNeeds()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, least);
        QFETCH(int, most);
        const DocumentPtr document = Document::fromText(text);
        const PrintedText printed(document, {0, document->length()}, {}, font(), 1.45);
        const int pages = pagesOf(pdf(printed));
        QVERIFY2(pages >= least && pages <= most, qPrintable(QString::number(pages)));
        QBuffer nowhere;
        QVERIFY(nowhere.open(QIODevice::WriteOnly));
        const QPdfWriter writer(&nowhere);
        QCOMPARE(printed.pageCount(writer), pages);
    }

    void part_isAllThatIsPrinted()
    {
        const DocumentPtr document = Document::fromText("Line.\n"_ba.repeated(1000));
        QCOMPARE(pagesOf(pdf({document, {0, 30}, {}, font(), 1.45})), 1);
        QCOMPARE(pagesOf(pdf({document, {5990, 999999}, {}, font(), 1.45})), 1);
    }

    void pages_canBeChosen()
    {
        const DocumentPtr document = Document::fromText("Line.\n"_ba.repeated(1000));
        const PrintedText printed(document, {0, document->length()}, {}, font(), 1.45);
        QCOMPARE(pagesOf(pdf(printed, {2, 4})), 3);
        QCOMPARE(pagesOf(pdf(printed, {1, 1})), 1);
    }

    void marks_narrowTheTextAndShow()
    {
        const DocumentPtr document = Document::fromText("word "_ba.repeated(4000));
        const QByteArray bare = pdf({document, {0, document->length()}, {}, font(), 1.45});
        std::vector<PrintedMark> marks;
        for (int i = 0; i < 100; ++i)
            marks.push_back({{i * 100, i * 100 + 14}, u"count, money"_s, Qt::red});
        const QByteArray marked = pdf({document, {0, document->length()}, marks, font(), 1.45});
        QVERIFY(pagesOf(marked) > pagesOf(bare));
        QVERIFY(marked.size() > bare.size());
    }

    void crowdedMarks_areNoTrouble()
    {
        const DocumentPtr document = Document::fromText("😀 one two three\n"_ba);
        std::vector<PrintedMark> marks;
        for (int i = 0; i < 500; ++i)
            marks.push_back({{i % 3, 9}, QString(300, u'x'), Qt::blue});
        std::ranges::stable_sort(marks, {},
                                 [](const PrintedMark &mark) { return mark.range.start; });
        QCOMPARE(pagesOf(pdf({document, {0, document->length()}, marks, font(), 1.45})), 1);
    }

    void deviceThatCannotBeWritten_isToldOf()
    {
        const DocumentPtr document = Document::fromText("One.");
        QTemporaryDir folder;
        QPdfWriter writer(folder.path() + u"/missing/file.pdf"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY(!PrintedText(document, {0, 4}, {}, font(), 1.45).print(writer));
    }

private:
    static QFont font()
    {
        QFont font;
        font.setPointSizeF(11);
        return font;
    }
    static QByteArray pdf(const PrintedText &text, PrintedPages pages = {})
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly))
            return {};
        QPdfWriter writer(&buffer);
        return text.print(writer, pages) ? bytes : QByteArray();
    }
    static int pagesOf(const QByteArray &bytes)
    {
        static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
        const QString text = QString::fromLatin1(bytes);
        int count = 0;
        for (auto match = page.globalMatch(text); match.hasNext(); match.next())
            ++count;
        return count;
    }
};

DIPTYCH_TEST(TestPrintedText)

#include "tst_printedtext.moc"
