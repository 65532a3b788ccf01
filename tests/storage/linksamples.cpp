// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/linksamples.h"

namespace diptych::testing {

using namespace Qt::StringLiterals;

namespace {

const QByteArray quoted(R"({"type":"TextQuoteSelector","exact":"ice"})");

} // namespace

QByteArray foreignLink(const QByteArray &bodies)
{
    return R"({"id":"urn:x:1","type":"Annotation","motivation":"linking","body":)" + bodies +
           R"(,"target":{"source":"statement.txt","selector":[{"type":"TextQuoteSelector","exact":"spring"}]}})";
}

QList<LinkSample> linkSamples()
{
    return {
        {"as we write it",
         R"([{"type":"SpecificResource","source":"b.txt","selector":[)" + quoted +
             R"(]},{"type":"TextualBody","purpose":"classifying","value":"softens"}])",
         u"b.txt"_s,
         u"softens"_s,
         {}},
        {"one body, one selector",
         R"({"type":"SpecificResource","source":"http://example.org/b","selector":)" + quoted + "}",
         u"http://example.org/b"_s,
         {},
         {}},
        {"a relation before it, and a note",
         R"([{"type":"TextualBody","purpose":"classifying","value":"softens","ex:by":1.0},{"type":["SpecificResource"],"source":"b.txt","selector":[{"type":"TextPositionSelector","start":1,"end":4},)" +
             quoted +
             R"(],"ex:weight":2e1},{"value":"why","type":"TextualBody","purpose":"commenting"}])",
         u"b.txt"_s, u"softens"_s, u"why"_s},
        {"two relations and two ends",
         R"([{"type":"SpecificResource","source":"b.txt","selector":[)" + quoted +
             R"(]},{"type":"SpecificResource","source":"c.txt","selector":[)" + quoted +
             R"(]},{"type":"TextualBody","purpose":"classifying","value":"softens"},{"type":"TextualBody","purpose":"classifying","value":"drops number"}])",
         u"b.txt"_s, u"softens"_s, u"drops number"_s},
        {"states, known and unknown",
         R"([{"type":"SpecificResource","source":"b.txt","selector":[)" + quoted +
             R"(],"diptych:state":"gone west"}])",
         u"b.txt"_s,
         {},
         {}},
        {"a whole source", R"([{"type":"SpecificResource","source":"b.txt"}])", {}, {}, {}},
        {"a source that is an object",
         R"([{"type":"SpecificResource","source":{"id":"b.txt"},"selector":[)" + quoted + R"(]}])",
         {},
         {},
         {}},
        {"selectors of another kind",
         R"([{"type":"SpecificResource","source":"b.txt","selector":{"type":"FragmentSelector","value":"x"}},{"type":"TextualBody","purpose":"classifying","value":"softens"}])",
         {},
         {},
         u"softens"_s},
        {"an IRI", R"("http://example.org/b")", {}, {}, {}},
        {"hostile",
         R"([{"type":"SpecificResource","source":5,"selector":[[[{}]],null,{"type":"TextPositionSelector","start":-1,"end":1e9}]},{"type":"TextualBody","purpose":"classifying","value":{}},null,7])",
         {},
         {},
         {}},
    };
}

QByteArray writtenLink()
{
    return QByteArray(R"("body":[{"type":"SpecificResource","source":"other%20text.txt",)") +
           R"("selector":[{"type":"TextQuoteSelector","exact":"150 \"漢\"","prefix":"about ",)" +
           R"("suffix":" boats 📌"},{"type":"TextPositionSelector","start":12,"end":19}]},)" +
           R"({"type":"TextualBody","purpose":"classifying","value":"softens"}],)" +
           R"("target":{"source":"statement.txt",)";
}

QByteArray elaborateLink()
{
    return foreignLink(
        QByteArray(
            R"([{"type":"TextualBody","purpose":"classifying","value":"softens","ex:by":1.0},)") +
        R"({"type":["SpecificResource"],"ex:weight":2e1,"source":"b.txt","selector":[)" +
        R"({"type":"RangeSelector"},{"type":"TextQuoteSelector","exact":"ice","ex:q":0.10},)" +
        R"({"type":"TextPositionSelector","start":1,"end":4,"ex:p":-0}],"diptych:state":"exact"}])");
}

QByteArrayList elaborateFragments()
{
    return {R"({"type":"TextualBody","purpose":"classifying","value":"source of","ex:by":1.0})",
            QByteArray(R"({"type":["SpecificResource"],"source":"b.txt","selector":[)") +
                R"({"type":"TextQuoteSelector","exact":"ice","ex:q":0.10},)" +
                R"({"type":"TextPositionSelector","start":1,"end":4,"ex:p":-0},)" +
                R"({"type":"RangeSelector"}],"diptych:state":"exact","ex:weight":2e1})"};
}

QByteArray reversedLink()
{
    return foreignLink(R"({"type":"SpecificResource","source":"b.txt","selector":[)" + quoted +
                       R"(,{"type":"TextPositionSelector","start":9,"end":3}]})");
}

QByteArrayList linksWithAKeyTwice()
{
    return {foreignLink(
                R"([{"type":"SpecificResource","source":"b.txt","source":"c.txt","selector":[)" +
                quoted + "]}]"),
            foreignLink(QByteArray(R"([{"type":"SpecificResource","source":"b.txt","selector":[)") +
                        R"({"type":"TextQuoteSelector","exact":"a","exact":"b"}]}])")};
}

} // namespace diptych::testing
