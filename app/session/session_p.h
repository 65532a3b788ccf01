// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/editcommand.h"
#include "session/session.h"
#include "session/sidecarsaver.h"
#include "session/sidecarwatch.h"
#include "storage/conflictcopies.h"

#include "annotation/quoteindex.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>

#include <stop_token>

namespace diptych {

struct History;

/// One open source: what Session holds for a side.
struct OpenSide
{
    int number = 0;      ///< of this source in this session; edits name it by this
    LoadOptions options; ///< it was read with
    DocumentPtr document;
    Sidecar envelope; ///< everything of the sidecar but annotations and codebook
    AnnotationSet annotations;
    QList<PinnedPair> pins;                   ///< also those with other sources
    std::shared_ptr<const QuoteIndex> quotes; ///< of the document's text; none until it is made
    bool isIndexing = false;                  ///< it is made, or being made
    /// By id: how the sidecar has the links whose far ends are shown where they stand now.
    QHash<QString, Link> keptLinks;
    Recovery recovery;
    std::unique_ptr<SidecarSaver> saver; ///< none: there is no place for a sidecar
    std::unique_ptr<SidecarWatch> watch;
    Holding holding;
    std::optional<Presence> asking; ///< that it is wanted from another window
    int asks = 0;
    bool insists = false; ///< on editing what another window holds
    QList<ConflictCopy> copies;
    FileStamp copiesFolder; ///< when they were last looked for
    bool isLookingForCopies = false;
    SaveState state = SaveState::Clean;
    Error error;
    int edits = 0; ///< so far

    [[nodiscard]] bool isReadOnly() const { return !saver || holding.isElsewhere; }
};

struct Session::Private
{
    explicit Private(Session *session)
        : q(session)
    {
    }

    [[nodiscard]] OpenSide *open(Side side) { return sides[sideIndex(side)].get(); }
    [[nodiscard]] std::optional<Side> sideOf(int number) const;

    // Opening
    void install(Side side, OpenedSource source);
    struct Rereading;
    void finishReload(Side side, Rereading &reading);

    // Edits
    [[nodiscard]] Result<OpenSide *> editable(Side side);
    [[nodiscard]] Result<void> codebookIsKept();
    [[nodiscard]] Result<Annotation> annotation(Side side, const QString &id);
    /// An annotation of an editable side with the words of @p range.
    [[nodiscard]] Result<AnnotationEdit> placedAt(Side side, const Annotation &before, Range range);
    void push(const QString &text, Edit edit);
    [[nodiscard]] QUndoCommand *command(const QString &text, Edit edit);
    void apply(const Edit &edit, bool focus);
    [[nodiscard]] static AnnotationEdit put(const OpenSide &side, std::optional<Annotation> before,
                                            Annotation after);

    // Links: their far ends are shown where the other side's text has them, and kept as they are.
    [[nodiscard]] static Annotation kept(const OpenSide &side, Annotation shown);
    /// Takes @p annotation, as it is kept, into the set, and shows its far end.
    void take(Side side, const Annotation &annotation);
    [[nodiscard]] bool leadsToOther(Side side, const Link &link);
    /// All of that side anew; nothing is told.
    void showFarEnds(Side side);
    void showFarEnd(Side side, const Annotation &kept);
    void showFarEnd(Side side, const Annotation &kept, const Link &shown);
    /// What does not stand where it stood is looked for in a worker, and told then.
    void findFarEnds();

    // Pins
    static void applyPin(QList<PinnedPair> &pins, const PinStep &step);
    /// Finds out which pins there are between the two sources; tells where that is another.
    void refreshPins();
    void setPins(std::vector<PlacedPin> placed);
    [[nodiscard]] std::optional<PinEdit> removal(const QString &id);

    // Saving
    void connectSaver(int number, SidecarSaver &saver);
    void save(Side side, std::vector<AnnotationStep> steps, std::vector<PinStep> pins);
    void takeFromOthers(int number, const SidecarKeeper::FromOthers &theirs);
    void setSaveState(Side side, SaveState state, const Error &error = {});

    // Other windows and programs
    void hold(OpenSide &opened, Tenure tenure);
    void read(OpenSide &source, const Holding &holding);
    void write(Side side);
    void updateClaim(OpenSide &source);
    void startWatching(int number);
    void look(int number);
    void takeTenure(int number, Tenure tenure, bool isWanted);
    void handOver(Side side);
    void stopAsking(int number, int asks);
    void findCopies(int number);
    void readCopies(int number, const QList<FilePath> &paths);

    /// Makes the index of a text that is annotated, once. It takes a third of the text's bytes: who
    /// only reads does without.
    void indexQuotes(Side side);

    // Undo across restarts
    /// What is open and can be edited, by path; nothing where both sides are one file.
    [[nodiscard]] std::vector<OpenSide *> sources();
    [[nodiscard]] FilePath historyPath(const std::vector<OpenSide *> &sources) const;
    void keepHistory();
    /// Where the reader did nothing yet and everything stands as the steps left it.
    void restoreHistory();
    [[nodiscard]] bool fits(const History &history, const std::vector<OpenSide *> &open) const;

    // Alignment
    void realign();
    /// The same; what there is stays until the new one is there.
    void realignInPlace();
    /// What fits no longer is not to be looked at in the meantime.
    void dropAlignment();
    void stopAligning();

    Session *q;
    std::array<std::unique_ptr<OpenSide>, 2> sides;
    struct LostFarEnd
    {
        int source = 0; ///< that the link is kept with
        QString id;
        Link link; ///< as it is kept
    };
    std::vector<LostFarEnd> lostFarEnds; ///< to be looked for
    /// By side and IRI, whether it means what is open on the other side: painting asks often.
    std::array<QHash<QString, bool>, 2> known;
    std::array<int, 2> opening{}; ///< number of the load under way, 0 for none
    std::array<std::stop_source, 2> openingStop;
    int lastNumber = 0;
    Codebook codebook = Codebook::defaults();
    Coder coder;
    bool keepsTexts = false;
    bool claims = true;
    QUndoStack undoStack;
    FilePath historyFolder;
    int restoredSteps = 0;    ///< so many has the stack from before, if nothing was done since
    bool isRestoring = false; ///< steps go on the stack that are in what is open already
    std::shared_ptr<const Alignment> alignment;
    std::vector<PlacedPin> pins;
    int aligning = 0; ///< number of the alignment under way, 0 for none
    std::stop_source alignStop;
    QThreadPool workers; ///< for reading and aligning; idle before the session goes
};

} // namespace diptych
