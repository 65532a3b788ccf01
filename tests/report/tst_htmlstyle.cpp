// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/contrast.h"
#include "report/htmlstyle.h"
#include "report/samplereport.h"
#include "support/testmain.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestHtmlStyle : public QObject
{
    Q_OBJECT

    // The values of "--NAME:#rrggbb" in a piece of the style sheet.
    static QList<quint32> colors(const QString &style, const QString &name)
    {
        QList<quint32> found;
        const QRegularExpression property(u"--%1: ?#([0-9a-f]{6})"_s.arg(name));
        for (const QRegularExpressionMatch &match : property.globalMatch(style))
            found << match.captured(1).toUInt(nullptr, 16);
        return found;
    }

private Q_SLOTS:
    void tagColors_areReadableOnEveryGround()
    {
        ReportInput input = inputOf(documentNamed("a.txt", "one"));
        for (quint32 color = 0; color <= 0xffffff; color += 0x0707f1)
            input.codebook.put(tagNamed(QString::number(color), {}, color));
        const QString style = QString::fromUtf8(reportStyle(TagCues(makeReport(input))));
        // The fixed part and the part of the tags each have a light and a dark half, in that order.
        for (const char *ground : {"paper", "card", "left", "right", "moved"}) {
            const QList<quint32> grounds = colors(style, QString::fromLatin1(ground));
            QVERIFY(grounds.size() >= 2);
            const QList<quint32> tags = colors(style, u"c"_s);
            QCOMPARE(tags.size(), 2 * input.codebook.tags().size());
            for (qsizetype i = 0; i < tags.size(); ++i) {
                const bool isDark = i >= tags.size() / 2;
                QVERIFY2(contrast(tags[i], grounds[isDark ? 1 : 0]) >= 4.5,
                         qPrintable(QString::number(tags[i], 16) + QLatin1StringView(ground)));
            }
        }
    }

    void words_areReadableOnEveryGround_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ground");
        for (const char *ground : {"paper", "card", "left", "right", "moved", "edited"})
            QTest::addRow("ink on %s", ground) << u"ink"_s << QString::fromLatin1(ground);
        for (const char *ground : {"paper", "card", "left", "right", "moved"})
            QTest::addRow("quiet on %s", ground) << u"quiet"_s << QString::fromLatin1(ground);
        for (const char *edge : {"edited", "moved", "left", "right"}) {
            for (const char *ground : {"paper", "card"})
                QTest::addRow("%s-edge on %s", edge, ground)
                    << QString::fromLatin1(edge) + u"-edge" << QString::fromLatin1(ground);
        }
    }
    void words_areReadableOnEveryGround()
    {
        QFETCH(QString, words);
        QFETCH(QString, ground);
        const QString style = QString::fromUtf8(
            reportStyle(TagCues(makeReport(inputOf(documentNamed("a.txt", "one"))))));
        for (qsizetype scheme : {0, 1}) {
            const quint32 front = colors(style, words).at(scheme);
            QVERIFY(contrast(front, colors(style, ground).at(scheme)) >= 4.5);
        }
    }

    void securityPolicy_namesTheHashOfTheStyle()
    {
        QCOMPARE(securityPolicy("x"),
                 QByteArray("default-src 'none'; "
                            "style-src 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='; "
                            "base-uri 'none'; form-action 'none'"));
    }
};

DIPTYCH_TEST(TestHtmlStyle)

#include "tst_htmlstyle.moc"
