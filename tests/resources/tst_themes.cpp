// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QtGui/QColor>
#include <QtTest/QTest>

#include <cmath>

using KSyntaxHighlighting::Theme;
using namespace Qt::StringLiterals;

namespace {

double linear(float channel)
{
    const double c = double(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

class TestThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void inks_canBeReadOnTheirGround_data() { themes(); }
    void inks_canBeReadOnTheirGround()
    {
        QFETCH(QString, name);
        const Theme theme = m_repository.theme(name);
        QVERIFY(theme.isValid());
        const QColor ground = QColor::fromRgba(theme.editorColor(Theme::BackgroundColor));
        for (int style = Theme::Normal; style <= Theme::Others; ++style) {
            const QColor ink = QColor::fromRgba(theme.textColor(Theme::TextStyle(style)));
            QVERIFY2(contrast(ink, ground) >= 6.5,
                     qPrintable(QString::number(style) + u' ' + ink.name()));
        }
    }

    void cues_haveInksOfTheirOwn_data() { themes(); }
    void cues_haveInksOfTheirOwn()
    {
        QFETCH(QString, name);
        const Theme theme = m_repository.theme(name);
        const QColor ground = QColor::fromRgba(theme.editorColor(Theme::BackgroundColor));
        QSet<QRgb> inks;
        const auto formats = m_repository.definitionForName(u"Prose cues"_s).formats();
        for (const KSyntaxHighlighting::Format &format : formats) {
            const QColor ink = format.textColor(theme);
            QVERIFY2(contrast(ink, ground) >= 6.5, qPrintable(format.name()));
            QVERIFY2(!inks.contains(ink.rgb()), qPrintable(format.name()));
            // Bold and italic letters are wider or narrower: a switch of colours must not wrap
            // anew.
            QVERIFY2(!format.isBold(theme) && !format.isItalic(theme), qPrintable(format.name()));
            inks.insert(ink.rgb());
        }
        QCOMPARE(inks.size(), 9);
    }

private:
    void themes()
    {
        if (!m_repository.theme(u"Diptych Light"_s).isValid())
            m_repository.addCustomSearchPath(u":/diptych/syntax-highlighting"_s);
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << u"Diptych Light"_s;
        QTest::newRow("dark") << u"Diptych Dark"_s;
    }

    KSyntaxHighlighting::Repository m_repository;
};

DIPTYCH_TEST(TestThemes)

#include "tst_themes.moc"
