// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "base/result.h"
#include "base/side.h"
#include "session/changeset.h"
#include "session/holding.h"
#include "session/opening.h"
#include "session/pinning.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

#include <array>
#include <memory>

namespace diptych {

struct CarryProposal;
struct ConflictCopy;

/// What came of reading a source again.
struct Reloaded
{
    std::shared_ptr<const Alignment> change; ///< the text before (left) and now (right)
    int moved = 0;                           ///< annotations found at another place
    int edited = 0;                          ///< those whose words changed
    int uncertain = 0;                       ///< those whose place is in doubt
    int lost = 0;                            ///< those that have none any more
    int restored = 0;                        ///< those that had none and have one again
};

/// What other programs did to the annotations of a source that is open.
struct FromElsewhere
{
    int added = 0;
    int changed = 0;
    int removed = 0;
    QList<Contradiction> contradictions; ///< both versions are there
};

enum class SaveState { Clean, Saving, Saved, Failed, ReadOnly };

/// What is open now: two documents, their annotations, one codebook, their alignment with its pins,
/// one undo stack across both sides. The only thing that changes these is a command on that stack;
/// every change, also by undo, is told as one ChangeSet and made durable in a worker: Saved means
/// that the disk holds it, in the sidecar or in the journal beside it, which flush() and a quiet
/// moment take into the sidecar. What other programs write there is noticed and merged in. A source
/// that another program's session has open is for reading, until that one ends or hands over. Lives
/// in the GUI thread; views read const references, valid until the next change.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Reads a source in a worker and shows it on @p side; sourceOpened() or openFailed() follows.
    void open(Side side, const FilePath &path, const LoadOptions &options = {});
    /// Ends a read under way; openFailed() follows with Cancelled.
    void cancelOpening(Side side);
    /// Takes a source that is read already.
    void setSource(Side side, OpenedSource source);
    /// Reads that side's source again in a worker, sets annotations and pins where their words are
    /// now and aligns anew: all at once, what was open stays until then. reloaded() follows, or
    /// openFailed(), after which what was open stays open. The undo stack goes.
    void reload(Side side);
    void close(Side side);
    /// Left becomes right; the undo stack goes with them.
    void swapSides();

    [[nodiscard]] bool isOpening(Side side) const;
    /// Null where nothing is open on that side.
    [[nodiscard]] const Document *document(Side side) const;
    [[nodiscard]] DocumentPtr sharedDocument(Side side) const;
    [[nodiscard]] const AnnotationSet &annotations(Side side) const;
    [[nodiscard]] const SourceRecord &source(Side side) const;
    /// What that side's journal brought back when it was opened, after a sudden end.
    [[nodiscard]] const Recovery &recovery(Side side) const;
    [[nodiscard]] const Codebook &codebook() const;
    /// Where the far end of a link of that side stands in the other side's text, surely or not
    /// (Link::state says it). Nothing where it has no place there, or where the link leads into a
    /// source that is not the one open there.
    [[nodiscard]] std::optional<Range> farEnd(Side side, const Annotation &link) const;
    /// Null until both sides are open and aligned.
    [[nodiscard]] const Alignment *alignment() const;
    [[nodiscard]] std::shared_ptr<const Alignment> sharedAlignment() const;
    [[nodiscard]] bool isAligning() const;
    /// Ends an alignment under way; the sides stay as they are, without one where there was none,
    /// until either is opened anew or a pin is made.
    void cancelAlignment();
    /// The pins of the open pair, in the order they were made; alignment() keeps to those that act
    /// as soon as it is done. New ones go to the left sidecar, to the right one where the left
    /// cannot be written, and stay there when the sides are swapped: both sidecars are read.
    [[nodiscard]] const std::vector<PlacedPin> &pins() const;

    /// Who makes the annotations from now on.
    void setCoder(const Coder &coder);
    [[nodiscard]] const Coder &coder() const;

    [[nodiscard]] QUndoStack *undoStack();

    // --- edits, each one command. Errors: OutOfRange for a span that is not in the text, NoMatch
    // for an annotation or tag that is not there, NotWritable where the side is read-only.

    /// Gives or takes @p tag on exactly this span by the present coder: makes the annotation, adds
    /// the tag, takes it, and removes the annotation with its last tag unless it has a note.
    /// Returns the annotation's id, empty where it is gone.
    Result<QString> toggleTag(Side side, Range range, const TagId &tag);
    /// An annotation with these tags and this note, as one command.
    Result<QString> annotate(Side side, Range range, const QList<TagId> &tags,
                             const QString &note = {});
    /// Ties @p here on @p from to @p there on the other side: `here` contradicts, softens …
    /// `there`, as @p relation says it. The link is an annotation of @p from, beside others on the
    /// same words; its far end follows the other text while both are open. Returns its id.
    Result<QString> link(Side from, Range here, Range there, const QString &relation);
    Result<void> setRelation(Side side, const QString &id, const QString &relation);
    Result<void> setTags(Side side, const QString &id, const QList<TagId> &tags);
    /// Successive calls for one annotation merge into one undo step while it stays the last edit.
    Result<void> setNote(Side side, const QString &id, const QString &note);
    Result<void> setConfidence(Side side, const QString &id, std::optional<double> confidence);
    /// Signs annotations with another coder: those made before the reader said who codes.
    Result<void> setCreator(Side side, const QStringList &ids, const Coder &coder);
    Result<void> removeAnnotations(Side side, const QStringList &ids);
    /// Puts an annotation where the reader says, with the words that stand there: it is Exact then.
    Result<void> place(Side side, const QString &id, Range range);
    /// The reader says that annotations are right where they were found in the changed text: each
    /// gets the words that stand there. Orphans have no such place: NoMatch.
    Result<void> confirmPlaces(Side side, const QStringList &ids);
    /// Adds or changes a tag of the codebook.
    Result<void> putTag(const Tag &tag);
    /// Removes a tag from the codebook and from every annotation; annotations left without tag and
    /// note go with it.
    Result<void> removeTag(const TagId &id);

    /// Ties two places or keeps them apart, without the white space around them; a pin on exactly
    /// these two is replaced. The alignment is made anew in a worker, the one before stays until
    /// then. Returns the pin's id. OutOfRange also where a side has no words there.
    Result<QString> pin(Pin::Kind kind, Range left, Range right);
    Result<void> removePins(const QStringList &ids);
    /// Makes on the other side what @p proposals of @p from say, as one command; those that end on
    /// the same words become one annotation. Returns the ids of what was made or changed there.
    Result<QStringList> carry(Side from, const std::vector<CarryProposal> &proposals);

    // --- saving

    /// Whether copies of annotated texts are kept beside their sources (keepSnapshot()), from the
    /// next source on that is opened. Not unless said.
    void setKeepsTexts(bool keepsTexts);

    /// Where the undo stack of what is open is kept when it is closed, to be gone on with when the
    /// same sources are opened again, as they were. Nowhere unless said.
    void setHistoryFolder(const FilePath &folder);

    /// ReadOnly where the source came without a place for a sidecar or with one that cannot be
    /// read, and where another window holds it: saveError() says why, and edits of that side are
    /// refused.
    [[nodiscard]] SaveState saveState(Side side) const;
    [[nodiscard]] Error saveError(Side side) const;
    /// What that side's sidecar is to be, whether it could be written or not. Something must be
    /// open.
    [[nodiscard]] Sidecar sidecar(Side side) const;
    /// Waits until the sidecars hold all edits. False where a save failed; its error is kept.
    bool flush();
    /// Tries again after a failure; a sidecar that was removed is written anew.
    void retrySave();
    /// Moves a sidecar that has become unreadable out of the way, to the name returned, and saves.
    Result<FilePath> setSidecarAside(Side side);

    // --- other windows and programs

    /// From now on sources are opened without a claim to them: for pictures.
    void setClaiming(bool claims);
    [[nodiscard]] Holding holding(Side side) const;
    /// Asks the window that holds the source to hand it over. holdingChanged() follows when it did,
    /// and when it did not in good time.
    void takeOver(Side side);
    /// Edits though another window holds the source: what both write is merged by id.
    void editAnyway(Side side);
    /// Copies that sync tools made of that side's sidecar with something in them that it has not.
    [[nodiscard]] QList<ConflictCopy> conflictCopies(Side side) const;
    /// Takes in what such a copy has, as one command; where both say something else of the same
    /// annotation, both versions stay. What was taken from where is told as changedElsewhere().
    /// The copy is left as it is.
    Result<void> mergeCopy(Side side, const ConflictCopy &copy);

Q_SIGNALS:
    void openingStarted(diptych::Side side);
    void sourceOpened(diptych::Side side);
    void openFailed(diptych::Side side, const diptych::Error &error);
    /// After sourceOpened(): it was the same source.
    void reloaded(diptych::Side side, const diptych::Reloaded &what);
    /// Whoever holds back an edit of that side makes it now: it is the last moment.
    void sourceAboutToClose(diptych::Side side);
    void sourceClosed(diptych::Side side);
    /// The undo stack, which says nothing of it itself, has the steps of an earlier session.
    void historyRestored();
    void changed(const diptych::ChangeSet &changes);
    void alignmentStarted();
    void alignmentProgressed(double fraction);
    /// Also when it went: alignment() may be null.
    void alignmentChanged();
    void saveStateChanged(diptych::Side side);
    void holdingChanged(diptych::Side side);
    /// Whoever holds back an edit of that side makes it now: what others wrote is about to be
    /// merged with it.
    void aboutToMerge(diptych::Side side);
    /// After changed().
    void changedElsewhere(diptych::Side side, const diptych::FromElsewhere &what);
    void conflictCopiesChanged(diptych::Side side);
    /// Links came, went or changed, or their far ends found or lost their place. Follows changed()
    /// where that is emitted.
    void linksChanged();
    void coderChanged();
    /// Undo and redo bring what they changed into view.
    void focusRequested(diptych::Side side, diptych::Range range);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diptych

Q_DECLARE_METATYPE(diptych::Side)
