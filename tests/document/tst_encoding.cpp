// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/conversion.h"
#include "document/encoding.h"
#include "document/loader.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

const QString english =
    u"The harbour was closed on Tuesday – nobody was hurt, said the mayor’s café owner.\n"_s;
const QString german =
    u"Der Hafen blieb am Dienstag geschlossen; für die Fähren über die Förde hieß das: zurück. "
    "Niemand wurde verletzt, erklärte die Behörde, doch mußten viele Gäste übernachten.\n"_s;
const QString russian =
    u"Порт был закрыт во вторник, после того как кран упал на северный причал. Никто не "
    "пострадал, сообщили власти, но три парома вернулись в море.\n"_s;
const QString greek =
    u"Το λιμάνι έκλεισε την Τρίτη, αφού ένας γερανός έπεσε στη βόρεια αποβάθρα. Κανείς δεν "
    "τραυματίστηκε, είπε η αρχή του λιμανιού.\n"_s;
const QString polish =
    u"Port został zamknięty we wtorek, gdy żuraw przewrócił się na północne nabrzeże. Nikt nie "
    "został ranny, ale trzy promy musiały wrócić na morze.\n"_s;
const QString hebrew =
    u"הנמל נסגר ביום שלישי לאחר שמנוף נפל על הרציף הצפוני. איש לא נפגע, אמרה רשות הנמל.\n"_s;
const QString arabic =
    u"أغلق الميناء يوم الثلاثاء بعد أن سقطت رافعة على الرصيف الشمالي. لم يصب أحد، قالت السلطات.\n"_s;
const QString chinese =
    u"港口于星期二关闭，因为一台起重机倒在北码头上。没有人受伤，港务局说，但三艘渡轮被送回海上。\n"_s;
const QString traditional =
    u"港口於星期二關閉，因為一台起重機倒在北碼頭上。沒有人受傷，港務局說，但三艘渡輪被送回海上。\n"_s;
const QString japanese =
    u"クレーンが北の埠頭に倒れたため、港は火曜日に閉鎖された。けが人はいなかったと当局は述べた。\n"_s;
const QString korean =
    u"크레인이 북쪽 부두에 쓰러진 뒤 항구는 화요일에 폐쇄되었다. 다친 사람은 없다고 당국은 밝혔다.\n"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    Q_ASSERT(encoder.isValid());
    return encoder(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void encodingIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const QString &text, const char *codec,
                            const char *found = nullptr) {
            QTest::newRow(name) << text << QByteArray(codec) << QByteArray(found ? found : codec);
        };
        row("ASCII", u"plain"_s, "UTF-8");
        row("UTF-8", chinese + russian, "UTF-8");
        row("UTF-16LE", english, "UTF-16LE");
        row("UTF-16BE", english, "UTF-16BE");
        row("UTF-16LE, Chinese", chinese, "UTF-16LE");
        row("UTF-16BE, Chinese", chinese, "UTF-16BE");
        row("UTF-16LE, Russian", russian, "UTF-16LE");
        row("UTF-16BE, Arabic", arabic, "UTF-16BE");
        row("UTF-16LE, one word", u"hi"_s, "UTF-16LE");
        row("UTF-16LE, emoji", u"one 📌 two\n"_s, "UTF-16LE");
        row("UTF-32LE", german, "UTF-32LE");
        row("UTF-32BE", chinese, "UTF-32BE");
        row("windows-1252", german + english, "windows-1252");
        // Where the bytes at hand mean the same in both, the standard is as good as Windows' own.
        row("windows-1250", polish.repeated(3), "windows-1250", "ISO-8859-2");
        row("windows-1250 with quotes", polish + u"„Źle”, „źle”.\n"_s, "windows-1250");
        row("windows-1251", russian, "windows-1251");
        row("KOI8-R", russian, "KOI8-R");
        row("windows-1253", greek, "windows-1253", "ISO-8859-7");
        row("windows-1255", hebrew, "windows-1255", "ISO-8859-8");
        row("windows-1256", arabic, "windows-1256");
        row("GB18030", chinese, "GB18030");
        row("Big5", traditional, "Big5");
        row("Shift_JIS", japanese, "Shift_JIS");
        row("EUC-JP", japanese, "EUC-JP");
        row("ISO-2022-JP", japanese, "ISO-2022-JP");
        row("EUC-KR", korean, "EUC-KR");
        row("late accents in a long text", u"plain words "_s.repeated(20'000) + german,
            "windows-1252");
    }
    void encodingIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, codec);
        const auto decoded = decodeText(encoded(text, codec.constData()));
        QVERIFY(decoded);
        QCOMPARE(QString::fromUtf8(decoded->utf8), text);
        QTEST(decoded->encoding.toLatin1(), "found");
        QVERIFY(!decoded->hasBom);
        QCOMPARE(decoded->warning, QString());
    }

    void byteOrderMark_decides_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("UTF-8") << "\xef\xbb\xbf"_ba << "UTF-8"_ba;
        QTest::newRow("UTF-16LE") << "\xff\xfe"_ba << "UTF-16LE"_ba;
        QTest::newRow("UTF-16BE") << "\xfe\xff"_ba << "UTF-16BE"_ba;
        QTest::newRow("UTF-32LE") << QByteArray("\xff\xfe\0\0", 4) << "UTF-32LE"_ba;
        QTest::newRow("UTF-32BE") << QByteArray("\0\0\xfe\xff", 4) << "UTF-32BE"_ba;
    }
    void byteOrderMark_decides()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QByteArray, codec);
        // A second mark is a character.
        for (const QString &text : {u"ab"_s, u"a\ufeffb 📌"_s, u""_s, chinese}) {
            const auto decoded = decodeText(mark + encoded(text, codec.constData()));
            QVERIFY(decoded);
            QCOMPARE(QString::fromUtf8(decoded->utf8), text);
            QCOMPARE(decoded->encoding, QString::fromLatin1(codec));
            QVERIFY(decoded->hasBom);
        }
    }

    void choice_overridesDetection()
    {
        const QByteArray bytes = encoded(russian, "KOI8-R");
        const auto chosen = decodeText(bytes, {u"koi8-r"_s, {}, {}});
        QVERIFY(chosen);
        QCOMPARE(QString::fromUtf8(chosen->utf8), russian);
        QCOMPARE(chosen->encoding, u"KOI8-R"_s);

        const auto family =
            decodeText("\xff\xfe" + encoded(german, "UTF-16LE"), {u"UTF-16"_s, {}, {}});
        QVERIFY(family);
        QCOMPARE(QString::fromUtf8(family->utf8), german);
        QVERIFY(family->hasBom);

        const auto unknown = decodeText(bytes, {u"klingon"_s, {}, {}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Encoding);

        const auto wrong = decodeText(bytes, {u"UTF-8"_s, {}, {}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Encoding);
    }

    void declaration_decidesBeforeDetection()
    {
        // Three letters that are Polish in one encoding and something else in others.
        const QByteArray bytes = encoded(u"Łódź"_s, "ISO-8859-2");
        const auto decoded = decodeText(bytes, {{}, u"iso-8859-2"_s, {}});
        QVERIFY(decoded);
        QCOMPARE(QString::fromUtf8(decoded->utf8), u"Łódź"_s);
        const auto nonsense = decodeText(bytes, {{}, u"klingon"_s, {}});
        QVERIFY(nonsense);
        // Valid UTF-8 is no accident: wrong declarations are common.
        const auto valid = decodeText(russian.toUtf8(), {{}, u"windows-1251"_s, {}});
        QVERIFY(valid);
        QCOMPARE(QString::fromUtf8(valid->utf8), russian);
    }

    void damagedSequences_areReplacedAndCounted()
    {
        const QByteArray bytes =
            russian.toUtf8() + "two\nline\xff three \xe2\x82 end\n" + russian.toUtf8();
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(QString::fromUtf8(decoded->utf8),
                 QString(russian + u"two\nline\ufffd three \ufffd end\n"_s + russian));
        const QString place = u"line 3 at byte %1"_s.arg(russian.toUtf8().size() + 8);
        QVERIFY2(decoded->warning.contains(place), qPrintable(decoded->warning));
        QVERIFY(decoded->warning.startsWith(u'2'));
    }

    void binaryData_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QByteArray random(20'000, '\0');
        QRandomGenerator generator(1);
        generator.generate(random.begin(), random.end());
        QTest::newRow("random") << random;
        QTest::newRow("zeros between letters") << QByteArray("a\0b\0\0c\n", 7).repeated(100);
        QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04\x05 a").repeated(100);
    }
    void binaryData_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Encoding);
        QVERIFY(!decoded.error().remedy.isEmpty());
    }

    void oddities_areText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("one zero") << QByteArray("a,b\n1,\0\n", 8);
        QTest::newRow("a terminal's recording")
            << "\x1b[2J\x1b]0;title\x07\x1b[31m red\n"_ba.repeated(20);
        QTest::newRow("form feeds") << "page\fpage\f"_ba;
        QTest::newRow("half a character at the end of UTF-16") << "\xff\xfeh\0e\0l"_ba;
        QTest::newRow("noncharacters") << "a\xef\xbf\xbf\xef\xb7\x90"_ba;
    }
    void oddities_areText()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().describe()));
        QVERIFY(decoded->utf8.isValidUtf8());
    }

    void anyBytes_becomeValidUtf8OrAnError()
    {
        QRandomGenerator random(3);
        const QStringList encodings{
            QString(),        u"UTF-8"_s,     u"UTF-16"_s,       u"UTF-32LE"_s, u"GB18030"_s,
            u"ISO-2022-JP"_s, u"Shift_JIS"_s, u"windows-1252"_s, u"EUC-KR"_s,   u"UTF-7"_s};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(random.bounded(64), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(3) ? random.bounded(0x20, 0x7f) : random.bounded(0x100));
            const auto decoded = decodeText(bytes, {encodings[round % encodings.size()], {}, {}});
            if (decoded)
                QVERIFY(decoded->utf8.isValidUtf8());
            else
                QCOMPARE(decoded.error().code, ErrorCode::Encoding);
        }
    }

    void aLongText_isConvertedWhole()
    {
        // Longer than the chunks of the conversion, with pairs across their ends.
        const QString text = u"x"_s + u"📌é"_s.repeated(100'000);
        const auto decoded = decodeText(encoded(text, "UTF-16BE"));
        QVERIFY(decoded);
        QCOMPARE(QString::fromUtf8(decoded->utf8), text);
    }

    void conversion_canBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        const auto decoded =
            decodeText(encoded(russian, "KOI8-R"), {u"KOI8-R"_s, {}, source.get_token()});
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Cancelled);
    }

    void availableEncodings_canAllBeChosen()
    {
        const QStringList names = availableEncodings();
        QCOMPARE(names.first(), u"UTF-8"_s);
        QVERIFY(names.size() > 40);
        for (const QString &name : names)
            QVERIFY2(!canonicalEncoding(name).isEmpty(), qPrintable(name));
        QCOMPARE(canonicalEncoding(u"latin1"_s), u"ISO-8859-1"_s);
        QCOMPARE(canonicalEncoding(u""_s), QString());
    }
};

DIPTYCH_TEST(TestEncoding)

#include "tst_encoding.moc"
