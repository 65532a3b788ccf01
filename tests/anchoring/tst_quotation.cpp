// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/quotation.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    Fit fit;
    QString words;
};

Found found(const Selector &selector, const QString &text)
{
    const DocumentPtr document = Document::fromText(text.toUtf8());
    FitSearch search;
    const Fit fit = Quotation(selector).bestFit(search, *document, {0, document->length()});
    return {fit, document->string(fit.range)};
}

const Selector ferry{{}, u"the ferry leaves at nine"_s, u"On Sundays "_s, u" from the old pier."_s};

} // namespace

class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("same");
        QTest::newRow("none") << u"On Sundays the ferry leaves at nine from the old pier."_s
                              << ferry.exact << true;
        QTest::newRow("lines broken elsewhere")
            << u"On Sundays the ferry\r\n  leaves at nine\nfrom the old pier."_s
            << u"the ferry\r\n  leaves at nine"_s << true;
        QTest::newRow("a word within")
            << u"On Sundays the ferry departs at nine from the old pier."_s
            << u"the ferry departs at nine"_s << false;
        QTest::newRow("its last word, longer")
            << u"On Sundays the ferry leaves at nineteen from the old pier."_s
            << u"the ferry leaves at nineteen"_s << false;
        QTest::newRow("its first word")
            << u"On Sundays our ferry leaves at nine from the old pier."_s
            << u"our ferry leaves at nine"_s << false;
        QTest::newRow("words around it")
            << u"On Mondays, too, the ferry leaves at nine, they say, from the old pier."_s
            << ferry.exact << true;
    }
    void changes()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(bool, same);
        const Found result =
            found(ferry, u"Some words before it. "_s + text + u" And more after."_s);
        QCOMPARE(result.words, words);
        QCOMPARE(result.fit.isSame, same);
        QVERIFY(result.fit.score > 0.7);
        QVERIFY(!result.fit.isClosed);
    }

    void score_isOneForTheWholeAndLowForOthers()
    {
        QCOMPARE(found(ferry, ferry.prefix + ferry.exact + ferry.suffix).fit.score, 1.0);
        QVERIFY(
            found(ferry, u"Nothing in this text speaks of boats or of their hours."_s).fit.score <
            0.45);
        QCOMPARE(found(ferry, QString()).fit.score, 0.0);
    }

    void missingContext_countsForNothing()
    {
        QCOMPARE(found({{}, u"nine"_s, {}, {}}, u"at nine"_s).fit.score, 1.0);
    }

    void scriptsWithoutSpaces_areNotWidened()
    {
        const Selector selector{{}, u"提交更新"_s, u"一样，未"_s, u"时有可能丢失"_s};
        QCOMPARE(found(selector, u"的系统一样，未提交更改时有可能丢失"_s).words, u"提交更改"_s);
    }
};

DIPTYCH_TEST(TestQuotation)

#include "tst_quotation.moc"
