// SPDX-License-Identifier: GPL-3.0-or-later
//
// weir-desktop-witness
//
// What a desktop has beside its windows, for tests: the notification server of the session bus, and eyes.
// Every notification is told as one line of JSON on standard output. Reads one command a line from standard
// input and answers each with one line of JSON:
//   look X Y W H [FILE]  {"colours": [...]}: the most frequent ones of what is seen there; FILE: a picture of
//   it click ID             presses the notification with that id quit                 ends; so does the end
//   of standard input
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QScreen>
#include <QSocketNotifier>
#include <QVariantMap>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColours = 16;

void tell(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

// https://specifications.freedesktop.org/notification-spec: as much of it as programs ask for.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static constexpr auto name = "org.freedesktop.Notifications";
    static constexpr auto path = "/org/freedesktop/Notifications";

public Q_SLOTS:
    // The names are those of the interface.
    // NOLINTBEGIN(readability-identifier-naming)
    QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"actions"_s}; }

    QString GetServerInformation(QString &vendor, QString &version, QString &specVersion)
    {
        vendor = u"weir"_s;
        version = u"1"_s;
        specVersion = u"1.2"_s;
        return u"witness"_s;
    }

    uint Notify(const QString &program, uint, const QString &icon, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        tell({{u"notice"_s, static_cast<int>(++m_last)},
              {u"program"_s, program},
              {u"icon"_s, icon},
              {u"title"_s, title},
              {u"text"_s, text}});
        return m_last;
    }

    void CloseNotification(uint) {}
    // NOLINTEND(readability-identifier-naming)

private:
    uint m_last = 0;
};

class Witness final : public QObject
{
public:
    Witness()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Witness::readInput);
    }

private:
    void readInput()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_buffer.append(bytes, count);
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(m_buffer.first(end)).split(u' ', Qt::SkipEmptyParts);
            m_buffer.remove(0, end + 1);
            run(words);
        }
    }

    static void run(const QStringList &words)
    {
        const QString command = words.value(0);
        if (command == "look"_L1) {
            look(words);
        } else if (command == "click"_L1) {
            QDBusMessage signal =
                QDBusMessage::createSignal(QLatin1StringView(NotificationServer::path),
                                           QLatin1StringView(NotificationServer::name), u"ActionInvoked"_s);
            signal << words.value(1).toUInt() << u"default"_s;
            tell({{u"clicked"_s, QDBusConnection::sessionBus().send(signal)}});
        } else if (command == "quit"_L1) {
            QCoreApplication::quit();
        } else {
            tell({{u"error"_s, "unknown command: "_L1 + command}});
        }
    }

    static void look(const QStringList &words)
    {
        const auto number = [&words](int index) { return words.value(index).toInt(); };
        const QPixmap seen =
            QGuiApplication::primaryScreen()->grabWindow(0, number(1), number(2), number(3), number(4));
        const QImage image = seen.toImage().convertToFormat(QImage::Format_RGB32);
        QHash<QRgb, int> counts;
        for (int row = 0; row < image.height(); ++row) {
            for (int column = 0; column < image.width(); ++column)
                ++counts[image.pixel(column, row)];
        }
        QList<QRgb> colours = counts.keys();
        std::sort(colours.begin(), colours.end(),
                  [&counts](QRgb a, QRgb b) { return counts[a] > counts[b]; });
        QJsonArray names;
        for (const QRgb colour : colours.first(std::min(colours.size(), mostColours)))
            names.append(QColor::fromRgb(colour).name());
        if (words.size() > 5)
            seen.save(words.at(5));
        tell({{u"colours"_s, names}});
    }

    QSocketNotifier m_input;
    QByteArray m_buffer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    NotificationServer server;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(QLatin1StringView(NotificationServer::path), &server,
                            QDBusConnection::ExportAllSlots) ||
        !bus.registerService(QLatin1StringView(NotificationServer::name))) {
        std::fprintf(stderr, "no session bus: %s\n", qPrintable(bus.lastError().message()));
        return 1;
    }
    const Witness witness;
    tell({{u"ready"_s, true}});
    return QGuiApplication::exec();
}

#include "desktop_witness.moc"
