// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"

#include "annotation/codebook.h"
#include "annotation/quoting.h"

#include <QtCore/QThreadPool>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diptych::testing {

DocumentPtr documentOf(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

RowMetrics metricsOf(int width)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(15);
    return rowMetrics(font, 1.45, width);
}

Annotation annotationOn(const Document &document, Range range, int tag, const QString &note)
{
    Annotation annotation;
    annotation.id = newAnnotationId();
    annotation.motivation = u"tagging"_s;
    annotation.creator = coderNamed(u"AB"_s);
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    annotation.selector = selectorFor(document, range).value();
    annotation.tags = {Codebook::defaults().tags().at(tag).id};
    annotation.note = note;
    return annotation;
}

void open(Session &session, Side side, const QString &text, const QList<Annotation> &annotations,
          const QString &name)
{
    OpenedSource source;
    SourceInfo info;
    info.path = FilePath::fromString(name);
    source.document = Document::fromText(text.toUtf8(), info);
    source.sidecar.codebook = Codebook::defaults();
    source.sidecar.annotations = annotations;
    session.setSource(side, std::move(source));
}

QString randomText(std::mt19937 &random, int words)
{
    static const std::array vocabulary{
        u"the"_s,
        u"statement"_s,
        u"of"_s,
        u"countries"_s,
        u"200"_s,
        u"“quoted”"_s,
        u"📌"_s,
        u"👩‍👩‍👧‍👦"_s,
        u"é"_s,
        u"naïve"_s,
        u"人权发展"_s,
        u"全球。"_s,
        u"السلام"_s,
        u"عليكم"_s,
        u"שלום"_s,
        u"हिन्दी"_s,
        u"ไทยภาษา"_s,
        u"a-b-c"_s,
        u"unbreakable0123456789012345678901234567890123"_s,
        u"𝔘𝔫𝔦"_s,
        u"\t"_s,
        u"\u202e"_s,
        u"\u00a0"_s,
        u"\u0001"_s,
    };
    static const std::array separators{u" "_s,    u" "_s,  u" "_s,    u" "_s,     u"\n"_s,
                                       u"\r\n"_s, u"\r"_s, u"\n\n"_s, u"\u2028"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += vocabulary[random() % vocabulary.size()] + separators[random() % separators.size()];
    return text;
}

QString prose(std::mt19937 &random, int paragraphs, int wordsEach)
{
    static const std::array words{u"all"_s,
                                  u"parties"_s,
                                  u"are"_s,
                                  u"of"_s,
                                  u"the"_s,
                                  u"view"_s,
                                  u"that"_s,
                                  u"common"_s,
                                  u"goals"_s,
                                  u"matter"_s,
                                  u"responsibility"_s,
                                  u"forty"_s,
                                  u"delegates"_s,
                                  u"in"_s,
                                  u"attendance"_s,
                                  u"harbour"_s,
                                  u"winter"_s,
                                  u"quay"_s};
    QString text;
    for (int p = 0; p < paragraphs; ++p) {
        for (int w = 0; w < wordsEach; ++w)
            text += words[random() % words.size()] + (w + 1 == wordsEach ? u"."_s : u" "_s);
        text += u'\n';
    }
    return text;
}

void settle()
{
    // One estimate may bring another.
    for (int round = 0; round < 3; ++round) {
        QTest::qWait(100); // longer than the view waits for the next change
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

QImage onScreen(const QWidget &window)
{
    return window.screen()->grabWindow(window.winId()).toImage();
}

PageFixture::PageFixture(const QString &text, int width, int height)
{
    flow.setDocument(documentOf(text));
    flow.setMetrics(metricsOf(width));
    page.setGeometry({width + 40, height}, 20);
    page.relayOut();
    page.setOffset(0);
}

} // namespace diptych::testing
