// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/measuring.h"
#include "view/texts.h"

#include "document/segmentation.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "reading/scrolllink.h"
#include "session/session.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThreadPool>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace diptych;
using namespace diptych::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int turn = 20; ///< pixels that the wheel asks for at each step

/// What a slow wheel from one end of a text to the other did.
struct Ride
{
    int steps = 0;
    int waits = 0;        ///< steps in which the leading side went less than half a turn
    double mostLed = 0;   ///< pixels that the led side went at once
    double mostApart = 0; ///< pixels by which the led side went further than the leading one
    double mostBack = 0;  ///< pixels that the led side went against the wheel
    int matched = 0;      ///< frames in which the word at the reading line has a counterpart
    int near = 0;         ///< of those: it stands within two lines
    int matchedInOrder = 0;
    int nearInOrder = 0;
    int matchedGoing = 0; ///< in order, neither waiting nor held back by the led text's end
    int nearGoing = 0;
};

/// Rides through a pair as a reader does who turns the wheel slowly, and looks at every frame.
class Rider
{
public:
    Rider(PairView &pair, Session &session, Side lead)
        : m_lead(*pair.view(lead))
        , m_led(*pair.view(otherSide(lead)))
        , m_alignment(*session.alignment())
    {
    }

    Ride ride(int sign)
    {
        // Both ends within reach, whatever was done before.
        m_lead.scrollBy(-sign * 100'000'000);
        settle();
        Ride ride;
        const int most = int(4 * (m_lead.scrollMaximum() + m_led.scrollMaximum()) / turn);
        for (int rest = 0; rest < 3 && ride.steps < most; ++ride.steps) {
            const double moved = step(ride, sign);
            rest = moved < 0.5 ? rest + 1 : 0;
        }
        return ride;
    }

private:
    /// How far what stands in the middle of a view goes up.
    class Watch
    {
    public:
        explicit Watch(const ReadingView &view)
            : m_view(view)
            , m_middle(view.viewport()->height() / 2.0)
            , m_position(view.positionAtY(m_middle))
            , m_y(view.yOf(m_position))
        {
        }
        [[nodiscard]] double moved() const { return m_y - m_view.yOf(m_position); }

    private:
        const ReadingView &m_view;
        double m_middle;
        double m_position;
        double m_y;
    };

    double step(Ride &ride, int sign)
    {
        const Watch lead(m_lead);
        const Watch led(m_led);
        wheel(-sign * turn);
        settle();
        const double leadMoved = sign * lead.moved();
        const double ledMoved = sign * led.moved();
        ride.waits += leadMoved < turn / 2.0;
        ride.mostLed = std::max(ride.mostLed, ledMoved);
        ride.mostApart = std::max(ride.mostApart, ledMoved - std::max(leadMoved, double(turn)));
        ride.mostBack = std::max(ride.mostBack, -ledMoved);
        look(ride, leadMoved < turn / 2.0);
        return std::abs(leadMoved) + std::abs(ledMoved);
    }

    void wheel(int pixels)
    {
        const QPointF where(100, 100);
        QWheelEvent event(where, m_lead.viewport()->mapToGlobal(where), {0, pixels}, {0, pixels},
                          {}, Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(m_lead.viewport(), &event);
    }

    void look(Ride &ride, bool waits)
    {
        const double page = m_lead.viewport()->height();
        const double line = page * ScrollLink::levelShare(double(m_lead.scrollOffset()),
                                                          double(m_lead.scrollMaximum()), page);
        const Range word = wordAt(m_lead.document(), Position(m_lead.positionAtY(line)));
        const Counterpart other = m_alignment.counterpart(m_lead.side(), word);
        if (word.isEmpty() || other.range.isEmpty())
            return;
        const auto [top, bottom] = m_lead.rowsOf(word);
        const double apart = m_led.rowsOf(other.range).first + offsetBetween() - top;
        const bool isNear = std::abs(apart) <= 2 * (bottom - top) + 1;
        ++ride.matched;
        ride.near += isNear;
        const qsizetype index = m_alignment.passageAt(m_lead.side(), word.start);
        const bool isInOrder = !m_alignment.passages()[std::size_t(index)].isMoved();
        ride.matchedInOrder += isInOrder;
        ride.nearInOrder += isInOrder && isNear;
        // Where the led text ends, nothing could bring it nearer.
        const bool isAtEnd = apart > 0 ? m_led.scrollOffset() >= m_led.scrollMaximum() - 1
                                       : m_led.scrollOffset() <= 1;
        const bool isGoing = isInOrder && !waits && (isNear || !isAtEnd);
        ride.matchedGoing += isGoing;
        ride.nearGoing += isGoing && isNear;
    }

    /// By how many pixels the led view stands lower on the screen.
    [[nodiscard]] double offsetBetween() const
    {
        return m_led.viewport()->mapToGlobal(QPoint()).y() -
               m_lead.viewport()->mapToGlobal(QPoint()).y();
    }

    ReadingView &m_lead;
    ReadingView &m_led;
    const Alignment &m_alignment;
};

void tell(const Ride &ride, Side lead, int sign)
{
    const auto share = [](int part, int whole) {
        return whole > 0 ? double(part) / whole : 1.0;
    };
    const QJsonObject row{
        {u"lead"_s, lead == Side::Left ? u"left"_s : u"right"_s},
        {u"direction"_s, sign > 0 ? u"down"_s : u"up"_s},
        {u"steps"_s, ride.steps},
        {u"turn"_s, turn},
        {u"led moved at most"_s, ride.mostLed},
        {u"further than the reader turned"_s, ride.mostApart},
        {u"led moved back"_s, ride.mostBack},
        {u"waiting"_s, share(ride.waits, ride.steps)},
        {u"with counterpart"_s, share(ride.matched, ride.steps)},
        {u"within two lines"_s, share(ride.near, ride.matched)},
        {u"within two lines, in order"_s, share(ride.nearInOrder, ride.matchedInOrder)},
        {u"within two lines, going"_s, share(ride.nearGoing, ride.matchedGoing)}};
    std::puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool record(const QString &left, const QString &right)
{
    Session session;
    PairView pair(session);
    pair.resize(1400, 900);
    pair.show();
    for (const Side side : bothSides) {
        // Without their sidecars: nothing is to be written beside the texts.
        Result<OpenedSource> source =
            openSource(FilePath::fromString(side == Side::Left ? left : right));
        if (!source)
            return false;
        OpenedSource alone;
        alone.document = source->document;
        session.setSource(side, std::move(alone));
    }
    if (!waitFor([&] { return session.alignment() != nullptr; }, 900))
        return false;
    QThreadPool::globalInstance()->waitForDone();
    settle();
    for (const Side lead : bothSides) {
        Rider rider(pair, session, lead);
        for (const int sign : {1, -1})
            tell(rider.ride(sign), lead, sign);
    }
    return true;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool makePair(const QString &left, const QString &right, int kilobytes)
{
    std::mt19937 random(5);
    const QByteArray text = prose(random, qsizetype(kilobytes) * 1000);
    return write(left, text) && write(right, edited(random, text));
}

} // namespace

/// Records linked scrolling through a pair of files as lines of JSON; `scroll.py` calls it.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    const QStringList arguments = QApplication::arguments().mid(1);
    bool done = false;
    if (arguments.size() == 3 && arguments.at(0) == "ride"_L1)
        done = record(arguments.at(1), arguments.at(2));
    else if (arguments.size() == 4 && arguments.at(0) == "make"_L1)
        done = makePair(arguments.at(1), arguments.at(2), arguments.at(3).toInt());
    else
        std::fputs("usage: bench_scroll make LEFT RIGHT KILOBYTES | ride LEFT RIGHT\n", stderr);
    return done ? 0 : 1;
}
