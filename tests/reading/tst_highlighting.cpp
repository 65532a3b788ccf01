// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/highlighting.h"

#include "reading/fixture.h"
#include "reading/linecolorizer.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *ownDefinition =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<language name=\"Speaker labels\" section=\"Other\" version=\"1\" "
    "kateversion=\"5.79\" extensions=\"*.debate\">\n"
    "<highlighting><contexts><context name=\"Line\" attribute=\"Text\" "
    "lineEndContext=\"#pop\"><RegExpr String=\"[A-Z]+:\" attribute=\"Label\" "
    "firstNonSpace=\"true\"/></context></contexts><itemDatas><itemData name=\"Text\" "
    "defStyleNum=\"dsNormal\"/><itemData name=\"Label\" defStyleNum=\"dsKeyword\"/>"
    "</itemDatas></highlighting></language>\n";

SourceInfo named(const QString &name)
{
    SourceInfo info;
    info.path = FilePath::fromString(name);
    return info;
}

} // namespace

class TestHighlighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Where this library looks for what users add, for all programs alike.
        const QDir data(m_data.path());
        QVERIFY(data.mkpath(u"org.kde.syntax-highlighting/syntax"_s));
        QFile file(data.filePath(u"org.kde.syntax-highlighting/syntax/speaker-labels.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ownDefinition);
        m_dataHome = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    }
    void cleanupTestCase()
    {
        m_dataHome.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_dataHome);
    }
    void init() { QTest::failOnWarning(); }

    void definition_isFoundByNameOrContent_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("definition");
        QTest::newRow("LaTeX") << u"talk.tex"_s << "x"_ba << u"LaTeX"_s;
        QTest::newRow("a name without a suffix") << u"CMakeLists"_s << "# notes"_ba << QString();
        QTest::newRow("XML by its beginning")
            << u"feed"_s << "<?xml version=\"1.0\"?>\n<rss/>"_ba << u"XML"_s;
        QTest::newRow("a script by its first line")
            << u"run"_s << "#!/bin/sh\necho\n"_ba << u"Bash"_s;
        QTest::newRow("prose without a suffix")
            << u"README"_s << "The harbour is safe.\n"_ba << QString();
        QTest::newRow("prose named so")
            << u"feed.txt"_s << "<?xml version=\"1.0\"?>\n"_ba << QString();
        QTest::newRow("no text") << u"unknown"_s << QByteArray() << QString();
        QTest::newRow("the reader's own")
            << u"session.debate"_s << "CHAIR: Order."_ba << u"Speaker labels"_s;
    }
    void definition_isFoundByNameOrContent()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QString, definition);
        const Highlighting highlighting;
        const KSyntaxHighlighting::Definition found = highlighting.definitionFor(named(file), text);
        QCOMPARE(found.isValid() ? found.name() : QString(), definition);
    }

    void ownDefinition_colours()
    {
        const Highlighting highlighting;
        LineColorizer colorizer;
        colorizer.begin(highlighting.definitionNamed(u"Speaker labels"_s),
                        highlighting.theme(false));
        const std::vector<ColorSpan> spans =
            colorizer.spans(TextUnits(documentOf(u"CHAIR: Order."_s)), 0);
        QVERIFY(!spans.empty());
        QCOMPARE(spans.front().start, 0);
        QCOMPARE(spans.front().length, 6);
    }

    void formats_areSortedAndCanBeHad()
    {
        const Highlighting highlighting;
        const QList<HighlightingFormat> formats = highlighting.formats();
        QVERIFY(formats.size() > 300);
        QStringList sections;
        for (const HighlightingFormat &format : formats) {
            QVERIFY2(highlighting.definitionNamed(format.name).isValid(), qPrintable(format.name));
            QVERIFY(!format.title.isEmpty());
            QVERIFY(format.name != u"Prose cues"_s);
            if (sections.isEmpty() || sections.constLast() != format.section) {
                QVERIFY2(!sections.contains(format.section), qPrintable(format.section));
                sections.append(format.section);
            }
        }
    }

    void everyFormat_marksProseWithoutAWarning()
    {
        const Highlighting highlighting;
        const TextUnits units(
            documentOf(u"# Of “200” <b>boats</b>, {3} \\sank & 'none' said\n\tso; 漢字 👍\n"_s));
        for (const HighlightingFormat &format : highlighting.formats()) {
            LineColorizer colorizer;
            colorizer.begin(highlighting.definitionNamed(format.name), highlighting.theme(true));
            for (const ColorSpan &span : colorizer.spans(units, 0))
                QVERIFY2(span.start >= 0 && span.length > 0, qPrintable(format.name));
        }
    }

private:
    QTemporaryDir m_data;
    QByteArray m_dataHome;
};

DIPTYCH_TEST(TestHighlighting)

#include "tst_highlighting.moc"
