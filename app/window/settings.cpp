// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/settings.h"

#include <QtCore/QSettings>

#include <array>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype recentLimit = 10;
constexpr qsizetype mostLeftCopies = 200;

struct NamedNumbers
{
    MarginNumbers numbers;
    QLatin1StringView name;
};

constexpr std::array numbersNames{
    NamedNumbers{MarginNumbers::None, "none"_L1},
    NamedNumbers{MarginNumbers::Paragraphs, "paragraphs"_L1},
    NamedNumbers{MarginNumbers::Lines, "lines"_L1},
};

QString encoded(const FilePath &path)
{
    return QString::fromLatin1(path.native().toPercentEncoding("/"));
}

FilePath decoded(const QVariant &value)
{
    return FilePath::fromNative(QByteArray::fromPercentEncoding(value.toString().toLatin1()));
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{
    if (m_store)
        setValue("version", formatVersion);
}

Settings::~Settings() = default;
Settings::Settings(Settings &&) noexcept = default;

Settings Settings::ofUser()
{
    return Settings(std::make_unique<QSettings>(u"Diptych"_s, u"Diptych"_s));
}

Settings Settings::forgetful()
{
    return Settings(nullptr);
}

QVariant Settings::value(QAnyStringView key, const QVariant &fallback) const
{
    return m_store ? m_store->value(key, fallback) : m_own.value(key.toString(), fallback);
}

void Settings::setValue(QAnyStringView key, const QVariant &value)
{
    if (!m_store)
        m_own.insert(key.toString(), value);
    else if (m_store->value(key) != value)
        m_store->setValue(key, value);
}

Theme Settings::theme() const
{
    return m_themeOfRun.value_or(
        themeNamed(value("view/theme").toString()).value_or(Theme::System));
}

void Settings::setTheme(Theme theme)
{
    m_themeOfRun.reset();
    setValue("view/theme", themeName(theme));
}

ReadingStyle Settings::readingStyle() const
{
    ReadingStyle style;
    style.font = defaultReadingFont();
    QFont font;
    // A description begins with the family; QFont warns of any other.
    const QString name = value("reading/font").toString();
    if (!name.section(u',', 0, 0).trimmed().isEmpty() && font.fromString(name))
        style.font = font;
    const auto within = [this](QAnyStringView key, double fallback, double least, double most) {
        bool isNumber = false;
        const double number = value(key, fallback).toDouble(&isNumber);
        return isNumber && number >= least && number <= most ? number : fallback;
    };
    const auto flag = [this](QAnyStringView key, bool fallback) {
        return value(key, fallback).toBool();
    };
    style.zoom =
        within("reading/zoom", style.zoom, ReadingStyle::minimumZoom, ReadingStyle::maximumZoom);
    style.lineSpacing = within("reading/lineSpacing", style.lineSpacing, 1, 3);
    style.measure = int(within("reading/measure", style.measure, 0, 400));
    const QString numbers = value("reading/numbers").toString();
    for (const NamedNumbers &named : numbersNames) {
        if (named.name == numbers)
            style.numbers = named.numbers;
    }
    style.showDifferences = flag("reading/differences", style.showDifferences);
    style.showTags = flag("reading/tags", style.showTags);
    style.showCues = flag("reading/cues", style.showCues);
    style.showSyntax = flag("reading/syntax", style.showSyntax);
    style.calm = flag("reading/calm", style.calm);
    style.theme = theme();
    return style;
}

void Settings::setReadingStyle(const ReadingStyle &style)
{
    setValue("reading/font", style.font.toString());
    setValue("reading/zoom", style.zoom);
    setValue("reading/lineSpacing", style.lineSpacing);
    setValue("reading/measure", style.measure);
    for (const NamedNumbers &named : numbersNames) {
        if (named.numbers == style.numbers)
            setValue("reading/numbers", QString(named.name));
    }
    setValue("reading/differences", style.showDifferences);
    setValue("reading/tags", style.showTags);
    setValue("reading/cues", style.showCues);
    setValue("reading/syntax", style.showSyntax);
    setValue("reading/calm", style.calm);
}

QByteArray Settings::windowGeometry() const
{
    return value("window/geometry").toByteArray();
}

QByteArray Settings::windowState() const
{
    return value("window/layoutVersion").toInt() == layoutVersion
               ? value("window/layout").toByteArray()
               : QByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    setValue("window/geometry", geometry);
    setValue("window/layout", state);
    setValue("window/layoutVersion", layoutVersion);
}

QByteArray Settings::partState(QLatin1StringView part) const
{
    return value(QString("parts/"_L1 + part)).toByteArray();
}

void Settings::setPartState(QLatin1StringView part, const QByteArray &state)
{
    setValue(QString("parts/"_L1 + part), state);
}

bool Settings::isLinked() const
{
    return value("view/linked", true).toBool();
}

void Settings::setLinked(bool linked)
{
    setValue("view/linked", linked);
}

bool Settings::keepsTexts() const
{
    return value("file/keepTexts", true).toBool();
}

void Settings::setKeepsTexts(bool keepsTexts)
{
    setValue("file/keepTexts", keepsTexts);
}

QList<SourcePair> Settings::recentPairs() const
{
    QList<SourcePair> pairs;
    for (const QVariant &entry : value("recent").toList()) {
        const QVariantList parts = entry.toList();
        if (parts.size() == 2 && !parts.first().toString().isEmpty())
            pairs.append({decoded(parts.first()), decoded(parts.last())});
    }
    return pairs;
}

void Settings::addRecentPair(const SourcePair &pair)
{
    const SourcePair added{pair.left.absolute(),
                           pair.right.isEmpty() ? FilePath() : pair.right.absolute()};
    QList<SourcePair> pairs = recentPairs();
    // The same two in either order are one pair, and it takes the place of its first half alone.
    pairs.removeIf([&](const SourcePair &known) {
        return known == added || known == SourcePair{added.right, added.left} ||
               (known.right.isEmpty() && known.left == added.left);
    });
    pairs.prepend(added);
    QVariantList entries;
    for (const SourcePair &known : pairs.mid(0, recentLimit))
        entries.append(QVariant(QVariantList{encoded(known.left), encoded(known.right)}));
    setValue("recent", entries);
}

void Settings::clearRecentPairs()
{
    setValue("recent", QVariantList());
}

FilePath Settings::folder() const
{
    return decoded(value("folder"));
}

void Settings::setFolder(const FilePath &folder)
{
    setValue("folder", encoded(folder));
}

QString Settings::coderName() const
{
    return value("coder/name").toString();
}

void Settings::setCoderName(const QString &name)
{
    setValue("coder/name", name);
}

std::optional<QString> Settings::shortcut(const QString &actionId) const
{
    const QVariant own = value(QString("shortcuts/"_L1 + actionId));
    return own.isValid() ? std::optional(own.toString()) : std::nullopt;
}

bool Settings::isCopyLeft(const QByteArray &hash) const
{
    return value("merging/left").toStringList().contains(QString::fromLatin1(hash));
}

void Settings::leaveCopy(const QByteArray &hash)
{
    QStringList left = value("merging/left").toStringList();
    left.removeAll(QString::fromLatin1(hash));
    left.append(QString::fromLatin1(hash));
    setValue("merging/left", left.mid(std::max<qsizetype>(0, left.size() - mostLeftCopies)));
}

void Settings::sync()
{
    if (m_store)
        m_store->sync();
}

} // namespace diptych
