// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <vector>

class QWidget;

namespace diptych::bench {

/// CPU milliseconds used since it was made: by this thread, and by all threads of the process.
class Meter
{
public:
    Meter();
    [[nodiscard]] double thread() const;
    [[nodiscard]] double process() const;

private:
    double m_thread;
    double m_process;
};

/// Counts the paint events of widgets.
class PaintCounter : public QObject
{
public:
    void watch(QWidget &widget);
    [[nodiscard]] int count() const { return m_count; }
    void reset() { m_count = 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
};

/// One measured thing, told as a line of JSON on standard output.
class Row
{
public:
    explicit Row(const QString &name)
        : m_name(name)
    {
    }
    /// Runs @p step so often, each with all events it leads to; GUI-thread CPU of each.
    Row &time(int times, const std::function<void(int)> &step);
    Row &add(double thread, double process);
    Row &note(const QString &key, double value);
    void tell() const;

private:
    QString m_name;
    std::vector<double> m_thread;
    std::vector<double> m_process;
    std::vector<std::pair<QString, double>> m_notes;
};

/// Handles all events there are, the paint events among them.
void settle();
/// Until @p done, or for so many seconds; false for the latter.
bool waitFor(const std::function<bool()> &done, int seconds);
/// Bytes of memory that belong to the process alone.
[[nodiscard]] double privateBytes();

} // namespace diptych::bench
