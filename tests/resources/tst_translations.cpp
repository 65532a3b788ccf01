// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir &folder()
{
    static const QDir translations(QStringLiteral(DIPTYCH_TRANSLATIONS));
    return translations;
}

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< the translation, one for each grammatical number
    bool isCounted = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isCounted) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

/// The letters that stand behind a single "&".
QString mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(&|[^\\s])"_s);
    QString letters;
    for (const QRegularExpressionMatch &match : mnemonic.globalMatch(text)) {
        if (match.captured(1) != "&"_L1)
            letters += match.captured(1).toLower();
    }
    return letters;
}

/// In a terminal, where a Chinese character is as wide as two Latin ones.
qsizetype columns(const QString &line)
{
    return line.size() + std::ranges::count_if(line, [](QChar c) {
               return (c.unicode() >= 0x3000 && c.unicode() < 0xd7b0) || c.unicode() >= 0xff00;
           });
}

QByteArray shown(const Message &message)
{
    return (message.context + u": "_s + message.source).toUtf8();
}

} // namespace

/// The catalogues: complete, true to their sources, and no text of the program is missing in them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void catalogue_isComplete_data() { nameCatalogues(); }
    void catalogue_isComplete()
    {
        QFETCH(QString, name);
        const QList<Message> messages = messagesOf(name);
        QVERIFY(!messages.isEmpty());
        const qsizetype numbers = name.contains("_zh"_L1) ? 1 : 2;
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, shown(message).constData());
            QVERIFY2(message.forms.size() == (message.isCounted ? numbers : 1),
                     shown(message).constData());
            QVERIFY2(!message.forms.contains(QString()), shown(message).constData());
        }
    }

    void translation_keepsPlaceholders_data() { nameCatalogues(); }
    void translation_keepsPlaceholders()
    {
        QFETCH(QString, name);
        for (const Message &message : messagesOf(name)) {
            for (const QString &form : message.forms)
                QVERIFY2(placeholders(form) == placeholders(message.source),
                         shown(message).constData());
        }
    }

    void translation_keepsEllipsisAndMnemonic_data() { nameCatalogues(); }
    void translation_keepsEllipsisAndMnemonic()
    {
        QFETCH(QString, name);
        for (const Message &message : messagesOf(name)) {
            for (const QString &form : message.forms) {
                QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'),
                         shown(message).constData());
                QVERIFY2(mnemonics(form).size() == mnemonics(message.source).size(),
                         shown(message).constData());
            }
        }
    }

    // What can be told from the catalogue: texts of one context that English tells apart.
    void mnemonics_stayApart_data() { nameCatalogues(); }
    void mnemonics_stayApart()
    {
        QFETCH(QString, name);
        QHash<QString, QHash<QString, QString>> sourceLetters; // by context, then by letter
        for (const Message &message : messagesOf(name)) {
            const QString letter = mnemonics(message.forms.first());
            if (letter.isEmpty())
                continue;
            const QString sourceLetter = mnemonics(message.source);
            QHash<QString, QString> &taken = sourceLetters[message.context];
            QVERIFY2(taken.value(letter, sourceLetter) == sourceLetter, shown(message).constData());
            taken.insert(letter, sourceLetter);
        }
    }

    void commandLine_fitsATerminal_data() { nameCatalogues(); }
    void commandLine_fitsATerminal()
    {
        QFETCH(QString, name);
        for (const Message &message : messagesOf(name)) {
            if (message.context != "diptych::CommandLine"_L1 || !message.source.contains(u'\n'))
                continue;
            for (const QString &line : message.forms.first().split(u'\n'))
                QVERIFY2(columns(line) <= 80, line.toUtf8().constData());
        }
    }

    void catalogues_haveAllTextsOfTheProgram()
    {
        const QTemporaryDir copies;
        QVERIFY(copies.isValid());
        const auto copyOf = [&](const QString &name) {
            return copies.filePath(name);
        };
        for (const QString &name : catalogues())
            QVERIFY(QFile::copy(folder().filePath(name), copyOf(name)));
        const QStringList options{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        const QString app = QStringLiteral(DIPTYCH_APP);
        const QStringList sources{u"-I"_s, app, app, u"-ts"_s};
        const auto collect = [&](const QStringList &arguments) {
            QProcess lupdate;
            lupdate.setProcessChannelMode(QProcess::MergedChannels);
            lupdate.start(QStringLiteral(DIPTYCH_LUPDATE), arguments);
            QVERIFY(lupdate.waitForFinished(diptych::testing::patienceMs));
            QCOMPARE(lupdate.exitCode(), 0);
            // A text that lupdate cannot place would never be translated.
            QCOMPARE(lupdate.readAll(), QByteArray());
        };
        collect(options + sources +
                QStringList{copyOf(u"diptych_de.ts"_s), copyOf(u"diptych_zh_CN.ts"_s)});
        collect(options + QStringList{u"-pluralonly"_s} + sources +
                QStringList{copyOf(u"diptych_en.ts"_s)});
        for (const QString &name : catalogues()) {
            QFile now(copyOf(name));
            QFile kept(folder().filePath(name));
            QVERIFY(now.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
            QVERIFY2(now.readAll() == kept.readAll(),
                     qPrintable(name + " is not up to date: ./dev translations"_L1));
        }
    }

private:
    static QStringList catalogues() { return folder().entryList({u"*.ts"_s}); }

    static void nameCatalogues()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : catalogues())
            QTest::newRow(qPrintable(name)) << name;
    }
};

DIPTYCH_TEST(TestTranslations)
#include "tst_translations.moc"
