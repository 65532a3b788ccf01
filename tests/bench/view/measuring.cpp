// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuring.h"

#include "document/threadtime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace diptych::bench {

namespace {

double threadMs()
{
    return std::chrono::duration<double, std::milli>(threadTime()).count();
}

double processMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

} // namespace

Meter::Meter()
    : m_thread(threadMs())
    , m_process(processMs())
{
}

double Meter::thread() const
{
    return threadMs() - m_thread;
}

double Meter::process() const
{
    return processMs() - m_process;
}

void PaintCounter::watch(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool PaintCounter::eventFilter(QObject *, QEvent *event)
{
    m_count += event->type() == QEvent::Paint;
    return false;
}

Row &Row::time(int times, const std::function<void(int)> &step)
{
    for (int i = 0; i < times; ++i) {
        const Meter meter;
        step(i);
        settle();
        add(meter.thread(), meter.process());
    }
    return *this;
}

Row &Row::add(double thread, double process)
{
    m_thread.push_back(thread);
    m_process.push_back(process);
    return *this;
}

Row &Row::note(const QString &key, double value)
{
    m_notes.emplace_back(key, value);
    return *this;
}

void Row::tell() const
{
    QJsonObject row{{u"row"_s, m_name}};
    if (!m_thread.empty()) {
        row.insert(u"steps"_s, qint64(m_thread.size()));
        row.insert(u"median"_s, quantile(m_thread, 0.5));
        row.insert(u"p99"_s, quantile(m_thread, 0.99));
        row.insert(u"max"_s, quantile(m_thread, 1));
        row.insert(u"process"_s, quantile(m_process, 0.5));
    }
    for (const auto &[key, value] : m_notes)
        row.insert(key, value);
    std::puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void settle()
{
    // What an event posts comes in the next round.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // Left to a loop that exec() started, and there is none.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool waitFor(const std::function<bool()> &done, int seconds)
{
    // Asleep between events: waiting is to cost nothing that would be counted.
    QElapsedTimer timer;
    timer.start();
    QTimer tick;
    tick.start(10);
    while (!done()) {
        if (timer.elapsed() > seconds * 1000LL)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

double privateBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').at(1).toDouble() * 1024;
    }
    return 0;
}

} // namespace diptych::bench
