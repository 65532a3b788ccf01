// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The sample's sidecars fit its texts: whoever edits a text has to make its sidecar anew.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void sidecar_quotesItsText_data() { texts(); }
    void sidecar_quotesItsText()
    {
        QFETCH(QString, name);
        const QByteArray bytes = contents(name);
        const QList<uint> text = QString::fromUtf8(bytes).toUcs4();
        const QJsonObject sidecar =
            QJsonDocument::fromJson(contents(name + ".annotations.json"_L1)).object();
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(sidecar["diptych:source"_L1]["sha256"_L1].toString(), QString::fromLatin1(sum));

        const QJsonArray items = sidecar["first"_L1]["items"_L1].toArray();
        QVERIFY(items.size() >= 8);
        for (const QJsonValue &item : items) {
            const QJsonArray selectors = item["target"_L1]["selector"_L1].toArray();
            const QString exact = selectors[0]["exact"_L1].toString();
            const auto start = selectors[1]["start"_L1].toInteger();
            const auto end = selectors[1]["end"_L1].toInteger();
            QVERIFY2(start >= 0 && end > start && end <= text.size(), qPrintable(exact));
            const QList<uint> span = text.sliced(start, end - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(span.constData()),
                                       span.size()),
                     exact);
        }
    }

    void footers_cutThroughSentences()
    {
        const QStringList lines =
            QString::fromUtf8(contents(u"statement-draft.txt"_s)).split(u'\n');
        int footers = 0;
        for (qsizetype i = 2; i + 2 < lines.size(); ++i) {
            if (!lines[i].startsWith(u'★'))
                continue;
            ++footers;
            QVERIFY(lines[i - 1].isEmpty() && lines[i + 1].isEmpty());
            QVERIFY2(!lines[i - 2].endsWith(u'.'), qPrintable(lines[i - 2]));
            QVERIFY2(lines[i + 2].at(0).isLower(), qPrintable(lines[i + 2]));
        }
        QCOMPARE(footers, 4);
    }

private:
    static void texts()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("draft") << u"statement-draft.txt"_s;
        QTest::newRow("release") << u"press-release.txt"_s;
    }

    static QByteArray contents(const QString &name)
    {
        QFile file(u":/diptych/sample/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

DIPTYCH_TEST(TestSample)

#include "tst_sample.moc"
