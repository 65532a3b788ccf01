// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace diptych {

class ColorPicker;

/// Everything of one tag: name, what it stands under, colour, key, description. Says at once what
/// cannot be. Opens over its window and deletes itself.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new tag under @p parentTag.
    TagDialog(const Codebook &codebook, const TagId &parentTag, QWidget *parent);
    TagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void tagAccepted(const diptych::Tag &tag);

private:
    void build();
    void fillParents();
    void check();
    [[nodiscard]] QString problem() const;
    /// The tag as the fields have it.
    [[nodiscard]] Tag edited() const;

    Codebook m_codebook;
    Tag m_tag;
    bool m_isNew;
    QLineEdit *m_name = nullptr;
    QComboBox *m_parent = nullptr;
    ColorPicker *m_color = nullptr;
    QLineEdit *m_key = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace diptych
