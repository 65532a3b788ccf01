// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace diptych {

class FlowLayout;
struct Error;

/// A line of news at the edge of what it concerns, with buttons for what to do next. Never takes
/// the keyboard; tells assistive technology. Where there is too little room beside the words, the
/// buttons stand below them. Goes by its close button, by a button that settles the matter, or when
/// whoever posted it deletes it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// A button that closes the bar when it is used. Connect to its clicked().
    QPushButton *addButton(const QString &text);
    /// Any other control, between text and buttons.
    void addControl(QWidget *control);
    /// Hides the bar now and deletes it soon.
    void dismiss();

Q_SIGNALS:
    /// The bar goes while it has the keyboard.
    void keyboardLeft();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateColors();
    void placeControls();

    Kind m_kind;
    QLabel *m_sign;
    QLabel *m_text;
    QGridLayout *m_grid;
    FlowLayout *m_controls;
    bool m_isBelow = false; ///< the controls stand under the words
};

/// "What; what to do." as two sentences for a message bar.
[[nodiscard]] QString sentences(const Error &error);

} // namespace diptych
