// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarfile.h"

#include <QtCore/QTemporaryDir>

#include <functional>

namespace diptych::testing {

/// Our own writing, with characters of every size.
[[nodiscard]] QString sampleText();
[[nodiscard]] DocumentPtr
sampleDocument(const FilePath &path = FilePath::fromNative("statement.txt"));

/// An annotation on the words that stand once in the sample text.
[[nodiscard]] Annotation annotationOn(const QString &quote, const QStringList &tags = {},
                                      const QString &note = {});
/// A link from such words to others, in "other%20text.txt".
[[nodiscard]] Annotation linkFrom(const QString &quote, const QString &relation);
/// A pin of words that stand once in the sample text with some of another source.
[[nodiscard]] PinnedPair pinOn(const QString &quote,
                               const QString &partner = QStringLiteral("release.txt"),
                               PinnedPair::Kind kind = PinnedPair::Kind::Tie);
/// A tag of that name; the same name is the same tag.
[[nodiscard]] Tag tagNamed(const QString &name);

/// A sidecar of the sample document: two coders, several tags, a note, a confidence, an orphan.
[[nodiscard]] Sidecar sampleSidecar();
/// Many annotations on words all over the sample text.
[[nodiscard]] Sidecar largeSidecar(int count);

/// How one annotation of the sample is written, with @NAMES@ for what is computed.
[[nodiscard]] QByteArray writtenForm();

/// A folder with the sample text as "statement.txt": one of its own, or one by that name in it.
class Workplace
{
public:
    explicit Workplace(const QString &within = {});
    ~Workplace();
    Q_DISABLE_COPY_MOVE(Workplace)
    [[nodiscard]] FilePath path(const QByteArray &name) const;
    [[nodiscard]] FilePath source() const { return path("statement.txt"); }
    [[nodiscard]] FilePath sidecar() const { return path("statement.txt.annotations.json"); }
    [[nodiscard]] DocumentPtr document() const { return sampleDocument(source()); }
    [[nodiscard]] QByteArray read(const QByteArray &name) const;
    void write(const QByteArray &name, const QByteArray &bytes) const;
    /// Names in the folder, sorted, the lock left out.
    [[nodiscard]] QList<QByteArray> names() const;

private:
    QTemporaryDir m_root;
    QString m_folder;
};

/// True where @p work returns true in a process of its own.
[[nodiscard]] bool inChild(const std::function<bool()> &work);
/// From now on this process cannot write files beyond that size; the attempt is an error, no
/// signal.
void limitFileSize(qint64 bytes);

} // namespace diptych::testing
