// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/settings.h"

#include "session/account.h"
#include "support/testmain.h"

#include <QtCore/QSettings>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

SourcePair pair(const char *left, const char *right)
{
    return {FilePath::fromNative(left), FilePath::fromNative(right)};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        QSettings(u"Diptych"_s, u"Diptych"_s).clear();
    }

    void values_areThereNextTime()
    {
        {
            Settings settings = Settings::ofUser();
            ReadingStyle style = settings.readingStyle();
            style.zoom = 1.5;
            style.measure = 0;
            style.showCues = false;
            style.numbers = MarginNumbers::Lines;
            style.font.setPointSizeF(13.5);
            settings.setReadingStyle(style);
            settings.setTheme(Theme::Sepia);
            settings.setLinked(false);
            settings.setKeepsTexts(false);
            settings.setWindow("geometry"_ba, "state"_ba);
            settings.setPartState("columns"_L1, "bytes"_ba);
            settings.setCoderName(u"Zoë"_s);
            settings.setFolder(FilePath::fromNative("/x/\xff"));
        }
        const Settings again = Settings::ofUser();
        QCOMPARE(again.theme(), Theme::Sepia);
        QCOMPARE(again.readingStyle().zoom, 1.5);
        QCOMPARE(again.readingStyle().measure, 0);
        QCOMPARE(again.readingStyle().font.pointSizeF(), 13.5);
        QCOMPARE(again.readingStyle().theme, Theme::Sepia);
        QVERIFY(!again.readingStyle().showCues);
        QCOMPARE(again.readingStyle().numbers, MarginNumbers::Lines);
        QVERIFY(again.readingStyle().showTags);
        QVERIFY(!again.isLinked());
        QVERIFY(!again.keepsTexts());
        QCOMPARE(again.windowGeometry(), "geometry"_ba);
        QCOMPARE(again.windowState(), "state"_ba);
        QCOMPARE(again.partState("columns"_L1), "bytes"_ba);
        QCOMPARE(again.coderName(), u"Zoë"_s);
        QCOMPARE(savedCoderName(), u"Zoë"_s); // the command line reads the same
        QCOMPARE(again.folder().native(), "/x/\xff"_ba);
    }

    void senselessValues_readAsDefaults()
    {
        {
            QSettings store(u"Diptych"_s, u"Diptych"_s);
            store.setValue("view/theme", u"plaid"_s);
            store.setValue("reading/zoom", u"huge"_s);
            store.setValue("reading/measure", -5);
            store.setValue("reading/lineSpacing", 1000);
            store.setValue("reading/font", u",,,"_s);
            store.setValue("reading/numbers", u"roman"_s);
            store.setValue("recent", u"nothing"_s);
            store.setValue("window/layout", "from the future"_ba);
            store.setValue("window/layoutVersion", Settings::layoutVersion + 1);
        }
        const Settings settings = Settings::ofUser();
        const ReadingStyle usual;
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.readingStyle().zoom, usual.zoom);
        QCOMPARE(settings.readingStyle().measure, usual.measure);
        QCOMPARE(settings.readingStyle().lineSpacing, usual.lineSpacing);
        QCOMPARE(settings.readingStyle().numbers, usual.numbers);
        QVERIFY(settings.recentPairs().isEmpty());
        QVERIFY(settings.windowState().isEmpty());
    }

    void recentPairs_goNewestFirstAndKeepEveryName()
    {
        Settings settings = Settings::ofUser();
        settings.addRecentPair(pair("/a b/\xff\n%2F.txt", "/c,\"d\".txt"));
        settings.addRecentPair(pair("/e", ""));
        const Settings again = Settings::ofUser();
        QCOMPARE(again.recentPairs(),
                 (QList<SourcePair>{pair("/e", ""), pair("/a b/\xff\n%2F.txt", "/c,\"d\".txt")}));
    }

    void recentPairs_holdEachPairOnce()
    {
        Settings settings = Settings::forgetful();
        settings.addRecentPair(pair("/a", ""));
        settings.addRecentPair(pair("/a", "/b")); // its first half stood alone before
        settings.addRecentPair(pair("/c", "/d"));
        settings.addRecentPair(pair("/b", "/a")); // swapped
        QCOMPARE(settings.recentPairs(), (QList<SourcePair>{pair("/b", "/a"), pair("/c", "/d")}));
        for (int i = 0; i < 20; ++i)
            settings.addRecentPair({FilePath::fromString(u"/%1"_s.arg(i)), {}});
        QCOMPARE(settings.recentPairs().size(), 10);
        settings.clearRecentPairs();
        QVERIFY(settings.recentPairs().isEmpty());
    }

    void themeOfARun_isNotRemembered()
    {
        Settings settings = Settings::ofUser();
        settings.useTheme(Theme::Dark);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(Settings::ofUser().theme(), Theme::System);
        settings.setTheme(Theme::Light);
        QCOMPARE(settings.theme(), Theme::Light);
    }

    void forgetful_writesNothing()
    {
        Settings settings = Settings::forgetful();
        settings.setCoderName(u"nobody"_s);
        QCOMPARE(settings.coderName(), u"nobody"_s);
        settings.sync();
        QVERIFY(QSettings(u"Diptych"_s, u"Diptych"_s).allKeys().isEmpty());
    }

    void shortcuts_areTheReadersOwn()
    {
        QSettings(u"Diptych"_s, u"Diptych"_s).setValue("shortcuts/edit.find", u"Ctrl+K"_s);
        const Settings settings = Settings::ofUser();
        QCOMPARE(settings.shortcut(u"edit.find"_s), std::optional(u"Ctrl+K"_s));
        QVERIFY(!settings.shortcut(u"edit.copy"_s));
    }
};

DIPTYCH_TEST(TestSettings)

#include "tst_settings.moc"
