// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

/// Writes what is marked in a paragraph as "Format[words]", one after the other; text that is not
/// marked is left out.
class Tracer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Tracer(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
    }

    QString trace(const QString &paragraph)
    {
        m_text = paragraph;
        m_runs.clear();
        m_state = highlightLine(m_text, {});
        QString traced;
        for (const Run &run : std::as_const(m_runs))
            traced += (traced.isEmpty() ? u""_s : u" "_s) + run.format + u'[' + run.text + u']';
        return traced;
    }

    [[nodiscard]] KSyntaxHighlighting::State stateAtEnd() const { return m_state; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString text = m_text.sliced(offset, length);
        if (format.name() == "Normal Text"_L1)
            return;
        if (!m_runs.isEmpty() && m_runs.last().format == format.name() &&
            m_runs.last().end == offset)
            m_runs.last().text += text;
        else
            m_runs.append({format.name(), text, 0});
        m_runs.last().end = offset + length;
    }

private:
    struct Run
    {
        QString format;
        QString text;
        qsizetype end = 0;
    };

    QString m_text;
    QList<Run> m_runs;
    KSyntaxHighlighting::State m_state;
};

} // namespace

/// Each row is a paragraph of our own and what of it has to be marked.
class TestProseCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void definition_loadsWithoutAWarning()
    {
        const auto definition = proseCues();
        QVERIFY(definition.isValid());
        QVERIFY(!definition.isHidden());
        QVERIFY(definition.extensions().isEmpty());
        QVERIFY(!definition.formats().isEmpty());
        QVERIFY(!definition.includedDefinitions().contains(definition));
    }

    void paragraph_isMarked_data();
    void paragraph_isMarked()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, marks);
        QCOMPARE(Tracer(proseCues()).trace(paragraph), marks);
    }

    void paragraph_leavesTheStateOfAnEmptyOne_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("open curly quotation") << u"He said: “We shall see"_s;
        QTest::newRow("open straight quotation") << u"He said: \"We shall see"_s;
        QTest::newRow("open low quotation") << u"„Wir werden sehen"_s;
        QTest::newRow("open corner quotation") << u"「何"_s;
        QTest::newRow("every opener") << u"“ „ « »a ‘a \"a 「"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void paragraph_leavesTheStateOfAnEmptyOne()
    {
        QFETCH(QString, paragraph);
        Tracer tracer(proseCues());
        tracer.trace({});
        const KSyntaxHighlighting::State empty = tracer.stateAtEnd();
        tracer.trace(paragraph);
        QCOMPARE(tracer.stateAtEnd(), empty);
    }

    void hostileParagraphs_areMarkedWithoutAWarning_data()
    {
        QTest::addColumn<QString>("paragraph");
        const qsizetype many = 20'000;
        QTest::newRow("digits") << QString(many, u'7');
        QTest::newRow("grouped digits") << u"123,"_s.repeated(many);
        QTest::newRow("opening quotes") << QString(many, u'“');
        QTest::newRow("single quotes") << u"‘a "_s.repeated(many);
        QTest::newRow("inward guillemets") << u"»a "_s.repeated(many);
        QTest::newRow("guillemets") << u"«a "_s.repeated(many);
        QTest::newRow("straight quotes") << u" \"a"_s.repeated(many);
        QTest::newRow("half an address") << u"a.b"_s.repeated(many);
        QTest::newRow("approximators") << u"at least "_s.repeated(many);
        QTest::newRow("number words") << u"two hundred and "_s.repeated(many);
        QTest::newRow("words without spaces") << u"这是一个没有空格的句子"_s.repeated(many / 10);
        QTest::newRow("lone surrogates") << QString(many, QChar(0xD800));
    }
    void hostileParagraphs_areMarkedWithoutAWarning()
    {
        QFETCH(QString, paragraph);
        Tracer(proseCues()).trace(paragraph);
        QVERIFY(true);
    }

private:
    KSyntaxHighlighting::Definition proseCues()
    {
        if (!m_repository) {
            m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
            m_repository->addCustomSearchPath(u":/diptych/syntax-highlighting"_s);
        }
        return m_repository->definitionForName(u"Prose cues"_s);
    }

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

void TestProseCues::paragraph_isMarked_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const QString &paragraph, const QString &marks) {
        QTest::newRow(name) << paragraph << marks;
    };

    row("count with an approximator", u"The storm reached over 200 villages."_s,
        u"Numeric Claim[over 200 villages]"_s);
    row("count with a magnitude", u"It touched 7 billion people and 2 million lives."_s,
        u"Numeric Claim[7 billion people] Numeric Claim[2 million lives]"_s);
    row("words between number and unit",
        u"They kept 46 remaining connections and 700 new sleeping cars."_s,
        u"Numeric Claim[46 remaining connections] Numeric Claim[700 new sleeping cars]"_s);
    row("plural that no list names", u"The 61 lighthouses and 12 gardens are open."_s,
        u"Numeric Claim[61 lighthouses] Numeric Claim[12 gardens]"_s);
    row("per cent", u"Between 12 %, 12.5% and 38 per cent, it rose by two percentage points."_s,
        u"Numeric Claim[Between 12 %] Numeric Claim[12.5%] Numeric Claim[38 per cent]"
        " Numeric Claim[two percentage points]"_s);
    row("money", u"A fund of US$ 3.5 billion, €2m, 40 euros or £1,250.50 is needed."_s,
        u"Numeric Claim[US$ 3.5 billion] Numeric Claim[€2m] Numeric Claim[40 euros] Numeric Claim[£1,250.50]"_s);
    row("decimal commas and points in thousands",
        u"Es waren 3,5 km und 1.250.000 kg; 8 400 tonnes followed."_s,
        u"Numeric Claim[3,5 km] Numeric Claim[1.250.000 kg] Numeric Claim[8 400 tonnes]"_s);
    row("numbers in words",
        u"Seven countries, twenty-one ministers and three hundred thousand people came."_s,
        u"Numeric Claim[Seven countries] Numeric Claim[twenty-one ministers]"
        " Numeric Claim[three hundred thousand people]"_s);
    row("rough numbers and shares",
        u"Dozens of towns, nearly a third of the seats and two out of five operators."_s,
        u"Numeric Claim[Dozens of] Numeric Claim[nearly a third] Numeric Claim[two out of five]"_s);
    row("ranks and multiples", u"It ranks second, has doubled, and carries twice as many guests."_s,
        u"Numeric Claim[ranks second] Numeric Claim[doubled] Numeric Claim[twice as many]"_s);
    row("range", u"Some 10–15 boats or 3 to 5 ferries sailed."_s,
        u"Numeric Claim[Some 10–15 boats] Numeric Claim[3 to 5 ferries]"_s);
    row("number glued to its unit", u"A 200-kilometre line for 19-year-old guests, 12km long."_s,
        u"Numeric Claim[200-kilometre line] Numeric Claim[19-year] Numeric Claim[12km]"_s);
    row("bare number", u"The answer is 42, the 3rd time."_s, u"Number[42] Number[3rd]"_s);
    row("part of a name", u"COVID-19, the A320, G20, H2O, MH-17 and version 6.8.2 are names."_s,
        u""_s);
    row("number that names something",
        u"Article 5, No. 12, pp. 3–4, Resolution 99, Example 10-4 shows, Section IV [7]."_s, u""_s);
    row("numbered paragraph", u"3.1) Fine. We go on."_s, u""_s);
    row("dates", u"On 14 May 2025, May 14, 2025, 14–16 May, 2025-05-14 and 14.05.2025 at 19:40."_s,
        u"Date[14 May 2025] Date[May 14, 2025] Date[14–16 May] Date[2025-05-14] Date[14.05.2025] Date[19:40]"_s);
    row("years", u"In 2015 prices fell; by 2035, the 2030 plan and the 1990s are history."_s,
        u"Date[2015] Date[2035] Date[2030] Date[1990s]"_s);
    row("a count that looks like a year", u"More than 2000 people and 1950 houses."_s,
        u"Numeric Claim[More than 2000 people] Numeric Claim[1950 houses]"_s);
    row("month that is no hedge", u"May was warm, it may rain, Mayors wait."_s, u"Hedge[may]"_s);
    row("reporting verb, also at the head of a sentence", u"Said Ada. SAID she. Told twice."_s,
        u"Reporting Verb[Said] Reporting Verb[SAID] Reporting Verb[Told]"_s);
    row("verb inside other words", u"Aforesaid, unsaid, saidel, toldo and retold are none."_s,
        u""_s);
    row("verb beside curly quotes and dashes", u"“Yes,”said Ada—claimed “nobody”—denied…"_s,
        u"Quotation[“Yes,”] Reporting Verb[said] Reporting Verb[claimed] Quotation[“nobody”]"
        " Reporting Verb[denied]"_s);
    row("verb that is a noun elsewhere",
        u"The report states that all states report to the state."_s, u"Reporting Verb[states]"_s);
    row("verb after a quotation", u"“A quiet night,” adds the host."_s,
        u"Quotation[“A quiet night,”] Reporting Verb[adds]"_s);
    row("straight quotation", u"It was \"a 5\" step\", they said."_s,
        u"Quotation[\"a ] Number[5] Quotation[\"] Reporting Verb[said]"_s);
    row("inches are no quotation", u"A 5\" pipe and a 6\" pipe."_s, u"Number[5] Number[6]"_s);
    row("single quotation and apostrophes",
        u"The parties’ view: ‘we don’t’, the towns’ and Ada’s."_s, u"Quotation[‘we don’t’]"_s);
    row("other quotation marks", u"„So“, «ainsi», »so« and 「如此」."_s,
        u"Quotation[„So“] Quotation[«ainsi»] Quotation[»so«] Quotation[「如此」]"_s);
    row("numbers and judgement inside a quotation", u"“Over 40 shameless lies,” they wrote"_s,
        u"Quotation[“] Numeric Claim[Over 40 shameless lies] Quotation[,”]"_s);
    row("quotation that goes on", u"“It is late"_s, u"Quotation[“It is late]"_s);
    row("attribution", u"According to the survey, sources close to the talks pointed out a gap."_s,
        u"Attribution[According to] Attribution[sources close to] Reporting Verb[pointed out]"_s);
    row("hedges", u"Perhaps it could, allegedly, tend to fail with might and main."_s,
        u"Hedge[Perhaps] Hedge[could] Hedge[allegedly] Hedge[tend to]"_s);
    row("loaded wording",
        u"The so-called plan is cooked-up propaganda under the pretext of order."_s,
        u"Loaded Wording[so-called] Loaded Wording[cooked-up] Loaded Wording[propaganda]"
        " Loaded Wording[under the pretext of]"_s);
    row("addresses", u"See https://example.org/2025/14-reports?x=3 or 12team@example.org."_s,
        u""_s);
    row("no-break spaces", u"Over 200 villages and 12 % paid US$ 5."_s,
        u"Numeric Claim[Over 200 villages] Numeric Claim[12 %] Numeric Claim[US$ 5]"_s);
    row("another language is left alone",
        u"★ Änderungswünsche bitte umgehend an den Sprachendienst ★"_s, u""_s);
}

DIPTYCH_TEST(TestProseCues)

#include "tst_prosecues.moc"
