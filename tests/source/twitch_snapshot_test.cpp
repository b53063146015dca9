// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_mapper.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 receivedAt = 1'790'000'009'999;
constexpr int leastCases = 80;

const char *const files[] = {"messages", "events", "moderation", "notices", "shared_chat", "hostile"};

QByteArray utf8Of(char32_t code)
{
    return QString::fromUcs4(&code, 1).toUtf8();
}

// Signs that cannot be seen, or are no UTF-8, stand in the files as "<xE9>" (a byte) and "<uE0000>" (a code
// point).
QByteArray readSigns(QByteArray text)
{
    for (qsizetype at = 0; (at = text.indexOf('<', at)) >= 0; ++at) {
        const qsizetype end = text.indexOf('>', at);
        const char form = at + 1 < text.size() ? text[at + 1] : '\0';
        bool isNumber = false;
        const uint code = end < 0 ? 0 : text.mid(at + 2, end - at - 2).toUInt(&isNumber, 16);
        if (!isNumber || (form != 'x' && form != 'u'))
            continue;
        const QByteArray sign = form == 'x' ? QByteArray(1, static_cast<char>(code)) : utf8Of(code);
        text.replace(at, end - at + 1, sign);
    }
    return text;
}

QByteArray showSigns(const QByteArray &text)
{
    QByteArray shown;
    for (const uint code : QString::fromUtf8(text).toUcs4()) {
        if (code < 0x20 || code == 0x34F || code >= 0xE0000)
            shown += "<u" + QByteArray::number(code, 16).toUpper() + '>';
        else
            shown += utf8Of(code);
    }
    return shown;
}

// One line for each field that is not empty. Values end with a bar, so that blanks at the end are seen.
class Snapshot final
{
public:
    void add(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_text += QByteArray(name) + ": " + showSigns(value) + "|\n";
    }
    void add(const char *name, qint64 value) { add(name, QByteArray::number(value)); }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

QByteArray describe(const ChatMessage &message)
{
    Snapshot shot;
    shot.add("message", kindName(message.kind).toByteArray());
    shot.add("channel", message.channel);
    shot.add("channelIdentity", message.channelIdentity);
    shot.add("user", message.user);
    shot.add("userIdentity", message.userIdentity);
    shot.add("displayName", message.displayName);
    shot.add("text", message.text);
    shot.add("systemText", message.systemText);
    if (message.undated)
        shot.add("undated", message.sentAt);
    else
        shot.add("sentAt", message.sentAt);
    shot.add("id", message.sourceMessageId);
    shot.add("replyTo", message.replyTo);
    shot.add("originChannel", message.originChannel);
    shot.add("tags", message.tags);
    return shot.text();
}

QByteArray describe(const ModerationEvent &event)
{
    Snapshot shot;
    shot.add("moderation", moderationKindName(event.kind).toByteArray());
    shot.add("channel", event.channel);
    shot.add("channelIdentity", event.channelIdentity);
    shot.add("user", event.user);
    shot.add("userIdentity", event.userIdentity);
    shot.add("target", event.targetMessageId);
    shot.add("reason", event.reason);
    if (event.kind == ModerationKind::Timeout)
        shot.add("durationMs", event.durationMs);
    shot.add("at", event.at);
    return shot.text();
}

QByteArray describe(const TwitchMapper::Result &result)
{
    if (result.verdict == TwitchMapper::Verdict::Malformed)
        return "malformed\n";
    if (result.verdict == TwitchMapper::Verdict::NotArchived)
        return "not archived\n";
    if (const ChatMessage *message = result.event.message())
        return describe(*message);
    const auto *moderation = std::get_if<ModerationEvent>(&result.event.body);
    return moderation == nullptr ? QByteArray("something else\n") : describe(*moderation);
}

struct Case
{
    QByteArray name;
    QByteArray line;
    QByteArray expected;
};

// "# name", the line, and what becomes of it; an empty line ends a case.
QList<Case> readCases(const QString &path)
{
    QFile file(path);
    QList<Case> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    bool isNew = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("# ")) {
            cases.append({line.mid(2), {}, {}});
            isNew = true;
        } else if (!cases.isEmpty() && isNew) {
            cases.last().line = line;
            isNew = false;
        } else if (!cases.isEmpty() && !line.isEmpty()) {
            cases.last().expected += line + '\n';
        }
    }
    return cases;
}

} // namespace

// Lines as Twitch sends them, of every kind, with invented people and words: what of them is stored, to the
// letter. The lines of one file are heard one after the other by one mapper. With WEIR_SNAPSHOTS_WRITE=1 the
// files are written anew; the difference is then to be read line by line.
class TwitchSnapshotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void coversEnough();

private:
    int m_cases = 0;
};

void TwitchSnapshotTest::understands_data()
{
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("expected");
    const bool writes = qEnvironmentVariableIsSet("WEIR_SNAPSHOTS_WRITE");
    m_cases = 0;
    for (const char *name : files) {
        const QString path = QFINDTESTDATA(u"twitch_snapshots/%1.txt"_s.arg(QLatin1StringView(name)));
        TwitchMapper mapper("twitch");
        QByteArray written;
        for (const Case &one : readCases(path)) {
            const QByteArray bytes = readSigns(one.line);
            const auto line = IrcLine::parse(bytes);
            const QByteArray actual =
                line ? describe(mapper.map(*line, receivedAt)) : QByteArray("no line\n");
            QTest::newRow((QByteArray(name) + ": " + one.name).constData()) << actual << one.expected;
            written += "# " + one.name + '\n' + one.line + '\n' + actual + '\n';
            ++m_cases;
        }
        QFile file(path);
        if (writes && file.open(QIODevice::WriteOnly))
            file.write(written);
    }
}

void TwitchSnapshotTest::understands()
{
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, expected);
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(expected));
}

void TwitchSnapshotTest::coversEnough()
{
    QVERIFY2(m_cases >= leastCases, qPrintable(QString::number(m_cases)));
}

QTEST_GUILESS_MAIN(TwitchSnapshotTest)
#include "twitch_snapshot_test.moc"
