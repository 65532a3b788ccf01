// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "annotation/quoting.h"
#include "base/text.h"
#include "session/opening.h"

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

Result<Range> spanOf(const Arguments &arguments, const Document &document)
{
    const bool byPosition = arguments.has("start") || arguments.has("end");
    if (byPosition == arguments.has("quote"))
        return wrongUsage(CommandLine::tr("give either --start and --end or --quote"));
    if (!byPosition) {
        const Result<QString> quote = arguments.text("quote");
        const Result<QString> prefix = arguments.text("prefix");
        const Result<QString> suffix = arguments.text("suffix");
        for (const Result<QString> *text : {&quote, &prefix, &suffix}) {
            if (!*text)
                return text->unexpected();
        }
        return findQuote(document, *quote, *prefix, *suffix);
    }
    if (!arguments.has("start") || !arguments.has("end"))
        return wrongUsage(CommandLine::tr("--start and --end go together"));
    const Result<qint64> start = arguments.number("start");
    const Result<qint64> end = arguments.number("end");
    if (!start)
        return start.unexpected();
    if (!end)
        return end.unexpected();
    return Range{*start, *end};
}

/// The ids of the tags named; those that are new are added to @p codebook.
Result<QList<TagId>> tagsOf(const Arguments &arguments, Codebook &codebook)
{
    QList<TagId> tags;
    for (const QByteArray &bytes : arguments.values("tag")) {
        const QString name = QString::fromUtf8(bytes).trimmed();
        if (name.isEmpty() || !bytes.isValidUtf8())
            return wrongUsage(CommandLine::tr("a tag needs a name in UTF-8"));
        const Tag *known = codebook.findByName(name);
        if (!known && codePointCount(name) > Codebook::longestName)
            return wrongUsage(CommandLine::tr("the name of a tag has at most %1 characters")
                                  .arg(Codebook::longestName));
        const Tag tag = known ? *known : codebook.makeTag(name);
        if (!known)
            codebook.put(tag);
        if (!tags.contains(tag.id))
            tags.append(tag.id);
    }
    return tags;
}

Result<int> run(const Arguments &arguments)
{
    if (!arguments.has("tag"))
        return wrongUsage(CommandLine::tr("--tag is missing"));
    Result<OpenedSource> opened = openForCommand(arguments, arguments.positional().first());
    if (!opened)
        return opened.unexpected();
    if (!opened->file) {
        return Unexpected(opened->whyNoFile.value_or(Error()));
    }
    const Result<QString> note = arguments.text("note");
    const Result<Coder> coder = coderOf(arguments);
    if (!note)
        return note.unexpected();
    if (!coder)
        return coder.unexpected();
    const Result<Range> span = spanOf(arguments, *opened->document);
    if (!span) {
        Error error = span.error();
        if (error.file.isEmpty() && !isWrongUsage(error))
            error.file = opened->document->info().path;
        return Unexpected(error);
    }
    Result<Selector> selector = selectorFor(*opened->document, *span);
    if (!selector) {
        Error error = selector.error();
        error.file = opened->document->info().path;
        return Unexpected(error);
    }

    Codebook codebook = opened->sidecar.codebook.united(Codebook::defaults());
    const Result<QList<TagId>> tags = tagsOf(arguments, codebook);
    if (!tags)
        return tags.unexpected();
    Annotation annotation;
    annotation.id = newAnnotationId();
    annotation.motivation = u"tagging"_s;
    annotation.creator = *coder;
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    annotation.selector = std::move(*selector);
    annotation.tags = *tags;
    annotation.note = *note;

    Sidecar sidecar = opened->sidecar;
    sidecar.codebook = sidecar.codebook.united(codebook.restrictedTo(*tags));
    describeSource(sidecar.source, *opened->document);
    sidecar.annotations.append(annotation);
    const Result<Sidecar> saved = opened->file->save(sidecar);
    if (!saved)
        return saved.unexpected();
    if (const Result<void> written = writeOutput({}, QByteArray(annotation.id.toUtf8() + '\n'));
        !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand annotateCommand()
{
    return {
        .name = "annotate",
        .operands = CommandLine::tr("SOURCE --tag TAG (--start N --end N | --quote TEXT)"),
        .summary = CommandLine::tr("adds one annotation to a source"),
        .details = CommandLine::tr("Prints the annotation's id (urn:uuid:…) once it is durable in\n"
                                   "SOURCE.annotations.json beside the source."),
        .options =
            {
                {"tag", CommandLine::tr("TAG"),
                 CommandLine::tr("a tag's name or path (“attribution/direct quote”);\n"
                                 "an unknown one is made; may be given several times"),
                 true},
                {"start", u"N"_s, CommandLine::tr("first position of the span"), false},
                {"end", u"N"_s, CommandLine::tr("the position behind the span"), false},
                {"quote", CommandLine::tr("TEXT"),
                 CommandLine::tr("the words of the span, which must stand there once"), false},
                {"prefix", CommandLine::tr("TEXT"),
                 CommandLine::tr("what stands right before the quotation"), false},
                {"suffix", CommandLine::tr("TEXT"), CommandLine::tr("what stands right after it"),
                 false},
                {"note", CommandLine::tr("TEXT"), CommandLine::tr("a note on the span"), false},
                coderOption(),
                encodingOption(),
            },
        .run = run,
    };
}

} // namespace diptych
