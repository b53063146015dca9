// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_progress.h"

#include "terminal_text.h"

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 terminalEveryMs = 200;
constexpr qint64 plainEveryMs = 10'000;
constexpr int barWidth = 20;

int terminalWidth()
{
    winsize size{};
    constexpr int usual = 80;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

QString bytesText(qint64 bytes)
{
    constexpr double kilo = 1e3;
    constexpr double mega = 1e6;
    constexpr double giga = 1e9;
    const auto value = static_cast<double>(bytes);
    if (value < mega)
        return u"%1 kB"_s.arg(value / kilo, 0, 'f', 1);
    return value < giga ? u"%1 MB"_s.arg(value / mega, 0, 'f', 1) : u"%1 GB"_s.arg(value / giga, 0, 'f', 2);
}

QString durationText(qint64 seconds)
{
    constexpr qint64 sixty = 60;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (seconds < sixty * sixty)
        return u"%1:%2"_s.arg(seconds / sixty).arg(two(seconds % sixty));
    return u"%1:%2:%3"_s.arg(seconds / sixty / sixty).arg(two(seconds / sixty % sixty), two(seconds % sixty));
}

} // namespace

ImportProgress::ImportProgress(bool dryRun)
    : m_dryRun(dryRun)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_running.start();
    m_sinceUpdate.start();
}

void ImportProgress::update(const ImportCounts &counts, const QString &trouble)
{
    if (!trouble.isEmpty() && trouble != m_trouble)
        say("weir-server: waiting: " + trouble.toUtf8());
    m_trouble = trouble;
    if (m_sinceUpdate.elapsed() < (m_isTerminal ? terminalEveryMs : plainEveryMs))
        return;
    m_sinceUpdate.start();
    draw(text(counts));
}

QString ImportProgress::bar(const ImportCounts &counts) const
{
    if (!m_isTerminal || counts.allBytes <= 0)
        return {};
    const auto filled =
        static_cast<int>(std::min(counts.bytes, counts.allBytes) * barWidth / counts.allBytes);
    return u'[' + QString(filled, u'#') + QString(barWidth - filled, u'.') + u"] "_s;
}

QString ImportProgress::text(const ImportCounts &counts) const
{
    constexpr qint64 msPerSecond = 1000;
    constexpr qint64 hundred = 100;
    const qint64 ms = std::max<qint64>(m_running.elapsed(), 1);
    const qint64 rows = counts.rows(m_dryRun);
    QString text = bar(counts);
    if (counts.allBytes > 0)
        text += u"%1 %, "_s.arg(std::min(counts.bytes, counts.allBytes) * hundred / counts.allBytes);
    text += u"%1 rows, %2 rows/s, %3"_s.arg(rows).arg(rows * msPerSecond / ms).arg(bytesText(counts.bytes));
    if (counts.allBytes > 0)
        text += u" of %1"_s.arg(bytesText(counts.allBytes));
    if (counts.bytes > 0 && counts.allBytes >= counts.bytes) {
        const double left =
            static_cast<double>(counts.allBytes - counts.bytes) / static_cast<double>(counts.bytes);
        const double seconds = left * static_cast<double>(ms) / static_cast<double>(msPerSecond);
        text += u", %1 left"_s.arg(durationText(static_cast<qint64>(seconds)));
    }
    return text + u", "_s + QString::fromUtf8(terminalText(m_file.toUtf8()));
}

void ImportProgress::draw(const QString &text)
{
    const QByteArray shown = (m_isTerminal ? text.left(terminalWidth() - 1) : text).toUtf8();
    std::fputs(m_isTerminal ? ("\r" + shown + "\x1b[K").constData() : (shown + '\n').constData(), stderr);
    std::fflush(stderr);
    m_isDrawn = m_isTerminal;
}

void ImportProgress::say(const QByteArray &text)
{
    clear();
    std::fputs((text + '\n').constData(), stderr);
    std::fflush(stderr);
}

void ImportProgress::clear()
{
    if (std::exchange(m_isDrawn, false))
        std::fputs("\r\x1b[K", stderr);
}
