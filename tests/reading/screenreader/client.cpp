// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTextStream>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusVariant>

#include <functional>

using namespace Qt::StringLiterals;

/// A place on the accessibility bus.
struct Node
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Node &node)
{
    argument.beginStructure();
    argument << node.service << node.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Node &node)
{
    argument.beginStructure();
    argument >> node.service >> node.path;
    argument.endStructure();
    return argument;
}

Q_DECLARE_METATYPE(Node)

namespace {

/// Does what a screen reader does: finds the left text by its name, reads a sentence by each kind
/// of piece, moves the caret into it, and writes down what it was told. Speaks AT-SPI over D-Bus.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(const QDBusConnection &bus)
        : m_bus(bus)
    {
        for (const QString &event :
             {u"TextCaretMoved"_s, u"TextSelectionChanged"_s, u"Announcement"_s})
            m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, event, this,
                          SLOT(take(QDBusMessage)));
        QDBusMessage ask = QDBusMessage::createMethodCall(
            u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
            u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        ask << u"object:"_s << QStringList() << QString();
        m_bus.call(ask);
    }

    bool findText(const QString &name)
    {
        const Node root{u"org.a11y.atspi.Registry"_s,
                        QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        return waitFor([&] { return find(root, name, 0); });
    }

    /// True where all that was promised came.
    bool read(const QString &word, const QString &tag)
    {
        const int count = property(u"CharacterCount"_s).toInt();
        const QString all = textCall(u"GetText"_s, {0, count}).arguments().value(0).toString();
        const int at = int(all.toUcs4().indexOf(word.at(0).unicode(),
                                                all.left(all.indexOf(word)).toUcs4().size()));
        say(u"characters"_s, QString::number(count));
        bool good = count == all.toUcs4().size() && all.contains(word);
        for (const auto &[granularity, piece] :
             {std::pair(0U, u"character"_s), std::pair(1U, u"word"_s), std::pair(2U, u"sentence"_s),
              std::pair(3U, u"line"_s), std::pair(4U, u"paragraph"_s)}) {
            const QList<QVariant> told =
                textCall(u"GetStringAtOffset"_s, {at, granularity}).arguments();
            say(piece, u"[%1, %2) “%3”"_s.arg(told.value(1).toInt())
                           .arg(told.value(2).toInt())
                           .arg(told.value(0).toString().trimmed()));
            good = good && told.value(1).toInt() <= at && told.value(2).toInt() > at &&
                   !told.value(0).toString().isEmpty();
        }
        const QList<QVariant> box = textCall(u"GetCharacterExtents"_s, {at, 0U}).arguments();
        say(u"box"_s, u"%1 × %2 pixels"_s.arg(box.value(2).toInt()).arg(box.value(3).toInt()));
        good = good && box.value(2).toInt() > 0 && box.value(3).toInt() > 0;
        m_told.clear();
        textCall(u"SetCaretOffset"_s, {at});
        const bool heard = waitFor([&] {
            return m_told.contains(u"TextCaretMoved %1"_s.arg(at)) &&
                   m_told.contains(u"Announcement “%1”"_s.arg(tag));
        });
        for (const QString &event : std::as_const(m_told))
            say(u"event"_s, event);
        return good && heard && property(u"CaretOffset"_s).toInt() == at;
    }

    /// True where the tag of @p key, given to what is selected, was announced.
    bool tagWith(const QString &key, const QString &tag)
    {
        m_told.clear();
        QProcess::execute(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Diptych"_s,
                                         u"key"_s, key});
        const bool heard =
            waitFor([&] { return m_told.contains(u"Announcement “Tag: %1”"_s.arg(tag)); });
        for (const QString &event : std::as_const(m_told))
            say(u"event"_s, event);
        return heard;
    }

private Q_SLOTS:
    void take(const QDBusMessage &message)
    {
        const QVariant any = message.arguments().value(3).value<QDBusVariant>().variant();
        if (message.member() == "Announcement"_L1)
            m_told.append(u"Announcement “%1”"_s.arg(any.toString()));
        else
            m_told.append(message.member() + u' ' +
                          QString::number(message.arguments().value(1).toInt()));
    }

private:
    static void say(const QString &what, const QString &text)
    {
        QTextStream(stdout) << what << ": " << text << Qt::endl;
    }

    static bool waitFor(const std::function<bool()> &done)
    {
        QElapsedTimer timer;
        timer.start();
        while (!done()) {
            if (timer.elapsed() > 60'000)
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        return true;
    }

    QDBusMessage call(const Node &node, const QString &interface, const QString &method,
                      const QVariantList &arguments = {})
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(node.service, node.path.path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::BlockWithGui, 20'000);
    }
    QDBusMessage textCall(const QString &method, const QVariantList &arguments)
    {
        return call(m_text, u"org.a11y.atspi.Text"_s, method, arguments);
    }
    QVariant get(const Node &node, const QString &interface, const QString &name)
    {
        const QDBusMessage reply =
            call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }
    QVariant property(const QString &name) { return get(m_text, u"org.a11y.atspi.Text"_s, name); }

    bool find(const Node &node, const QString &name, int depth)
    {
        constexpr int deepest = 12;
        if (get(node, u"org.a11y.atspi.Accessible"_s, u"Name"_s).toString() == name) {
            m_text = node;
            const QDBusMessage role = call(node, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s);
            say(u"found"_s, u"“%1”, %2"_s.arg(name, role.arguments().value(0).toString()));
            return true;
        }
        if (depth == deepest)
            return false;
        const QDBusMessage reply = call(node, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
        const auto children = qdbus_cast<QList<Node>>(reply.arguments().value(0));
        return std::any_of(children.begin(), children.end(),
                           [&](const Node &child) { return find(child, name, depth + 1); });
    }

    QDBusConnection m_bus;
    Node m_text;
    QStringList m_told;
};

} // namespace

/// client NAME WORD TAG KEY NEXT: 0 where the text of that accessible name could be read at WORD,
/// TAG was announced there, and then NEXT as what KEY gave.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Node>();
    qDBusRegisterMetaType<QList<Node>>();
    const QStringList arguments = QCoreApplication::arguments();
    QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
    const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
    if (arguments.size() != 6 || !address.isValid()) {
        QTextStream(stderr)
            << "usage: client NAME WORD TAG KEY NEXT, where there is an accessibility bus\n";
        return 2;
    }
    Client client(QDBusConnection::connectToBus(address.value(), u"accessibility"_s));
    if (!client.findText(arguments.at(1))) {
        QTextStream(stderr) << "no such text\n";
        return 1;
    }
    return client.read(arguments.at(2), arguments.at(3)) &&
                   client.tagWith(arguments.at(4), arguments.at(5))
               ? 0
               : 1;
}

#include "client.moc"
