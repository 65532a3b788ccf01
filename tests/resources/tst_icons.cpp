// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtGui/QIcon>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void drawing_fillsItsSquareAtEverySize_data()
    {
        if (!QImageReader::supportedImageFormats().contains("svg"))
            QSKIP("Qt cannot read SVG here");
        QTest::addColumn<QString>("file");
        const QDir folder(u":/diptych/icons"_s);
        QVERIFY(folder.exists(u"diptych.svg"_s));
        const QStringList names = folder.entryList();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void drawing_fillsItsSquareAtEverySize()
    {
        QFETCH(QString, file);
        const QIcon icon(file);
        for (const int size : {16, 22, 32, 64, 256}) {
            const QImage image = icon.pixmap(QSize(size, size), 1).toImage();
            QCOMPARE(image.size(), QSize(size, size));
            const QRect drawn = inked(image);
            QVERIFY2(std::max(drawn.width(), drawn.height()) * 8 >= size * 5,
                     qPrintable(QString::number(size)));
            QVERIFY2(qAbs(drawn.center().x() * 2 - size) * 5 <= size * 2,
                     qPrintable(QString::number(size)));
            QVERIFY2(qAbs(drawn.center().y() * 2 - size) * 5 <= size * 2,
                     qPrintable(QString::number(size)));
        }
    }

    void actionIcon_hasOneInk_data() { drawing_fillsItsSquareAtEverySize_data(); }
    void actionIcon_hasOneInk()
    {
        QFETCH(QString, file);
        if (file.endsWith("/diptych.svg"_L1))
            return;
        const QImage image =
            QIcon(file).pixmap(QSize(64, 64), 1).toImage().convertToFormat(QImage::Format_ARGB32);
        const QColor ink(0x232629);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                // Edges that lie on each other are blended and may round by one.
                if (color.alpha() > 250) {
                    QVERIFY(qAbs(color.red() - ink.red()) <= 1 &&
                            qAbs(color.green() - ink.green()) <= 1 &&
                            qAbs(color.blue() - ink.blue()) <= 1);
                }
            }
        }
    }

private:
    static QRect inked(const QImage &image)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 60)
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    }
};

DIPTYCH_TEST(TestIcons)

#include "tst_icons.moc"
