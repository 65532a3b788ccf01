// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/heightestimate.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <numeric>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestHeightEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimate_isNearTheLaidOutHeight_data()
    {
        QTest::addColumn<QString>("text");
        std::mt19937 random(3);
        QString ideographs;
        QString arabic;
        for (int paragraph = 0; paragraph < 60; ++paragraph) {
            const int length = 20 + int(random() % 200);
            for (int i = 0; i < length; ++i)
                ideographs += QChar(char16_t(0x4e00 + random() % 2000));
            ideographs += u'\n';
            for (int i = 0; i < length / 3; ++i)
                arabic +=
                    QStringList{u"ولكن "_s, u"هذا "_s, u"المكان "_s, u"الذي "_s, u"الحكومة "_s}.at(
                        int(random() % 5));
            arabic += u'\n';
        }
        QTest::newRow("prose") << prose(random, 60, 120);
        QTest::newRow("short lines") << prose(random, 400, 4);
        QTest::newRow("ideographs") << ideographs;
        QTest::newRow("arabic") << arabic;
        const QString faces = u"😀😃😄😁😆"_s.repeated(40);
        const QString among =
            u"Wir 📌 sind 👍🏽 hier 👩‍👩‍👧‍👦, in 🇩🇪 und 🇨🇳; 1️⃣ "_s
                .repeated(9);
        QTest::newRow("emoji") << QString(among + u'\n' + faces + u'\n').repeated(8);
        QTest::newRow("blank lines") << u"one\n\n\n\ntwo\n\n"_s.repeated(30);
    }
    void estimate_isNearTheLaidOutHeight()
    {
        QFETCH(QString, text);
        const TextUnits units(documentOf(text));
        const RowMetrics metrics = metricsOf(420);
        const std::vector<qint32> heights =
            estimatedHeights(units, metrics, advancesFor(units, metrics.font), {});
        QCOMPARE(qsizetype(heights.size()), units.count());
        qint64 exact = 0;
        for (qsizetype unit = 0; unit < units.count(); ++unit)
            exact += UnitLayout(units, unit, metrics).height();
        const auto estimated = std::accumulate(heights.begin(), heights.end(), qint64(0));
        const double error = std::abs(double(estimated - exact)) / double(exact);
        QVERIFY2(error < 0.03, qPrintable(u"%1 instead of %2"_s.arg(estimated).arg(exact)));
    }

    void coarse_hasTheRightOrder()
    {
        std::mt19937 random(4);
        const TextUnits units(documentOf(prose(random, 60, 120)));
        const RowMetrics metrics = metricsOf(420);
        const std::vector<qint32> fine =
            estimatedHeights(units, metrics, advancesFor(units, metrics.font), {});
        const std::vector<qint32> coarse = coarseHeights(units, metrics);
        const auto a = double(std::accumulate(fine.begin(), fine.end(), qint64(0)));
        const auto b = double(std::accumulate(coarse.begin(), coarse.end(), qint64(0)));
        QVERIFY(b / a > 0.7 && b / a < 1.4);
    }

    void stopped_givesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const TextUnits units(documentOf(u"a\nb"_s));
        const RowMetrics metrics = metricsOf(300);
        QVERIFY(estimatedHeights(units, metrics, advancesFor(units, metrics.font), stop.get_token())
                    .empty());
    }
};

DIPTYCH_TEST(TestHeightEstimate)

#include "tst_heightestimate.moc"
