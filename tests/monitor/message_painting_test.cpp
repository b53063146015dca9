// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"
#include "message_panel.h"
#include "message_view.h"
#include "sample_feed.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

// What this thread has computed: other programs on the same cores must not make a test fail.
qint64 threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 stallLimit = 500; // instrumented code is slow
#else
constexpr qint64 stallLimit = 50;
#endif

} // namespace

// How rows look, and that no text takes longer to paint than a person notices.
class MessagePaintingTest final : public QObject
{
    Q_OBJECT

    struct List
    {
        explicit List(qsizetype count)
        {
            panel.resize(900, 500);
            panel.show();
            model.append(sampleMessages(1, count));
            model.flush();
        }

        MessageView *view() { return panel.view(); }

        MessageModel model;
        MessagePanel panel{&model, u"All messages"_s};
    };

private Q_SLOTS:
    void hostileTextIsPaintedInTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'W');
        QTest::newRow("thin letters") << QByteArray(100'000, 'i');
        QTest::newRow("marks") << (u"e"_s + QString(10'000, QChar(0x0301))).toUtf8();
        QTest::newRow("marks everywhere") << (u"e"_s + QString(6, QChar(0x0301))).repeated(2000).toUtf8();
        QTest::newRow("nothing wide") << QString(10'000, QChar(0x200B)).toUtf8();
        QTest::newRow("joiners") << u"x\u200D"_s.repeated(5000).toUtf8();
        QTest::newRow("right to left") << u"\u202Eשלום <b>x</b> "_s.repeated(500).toUtf8();
        QTest::newRow("nul") << QByteArray(10'000, '\0');
    }

    void hostileTextIsPaintedInTime()
    {
        QFETCH(QByteArray, text);
        for (const bool wraps : {false, true}) {
            List list(30);
            list.view()->setWrapping(wraps);
            list.panel.grab(); // fonts are loaded
            ChatMessages messages = sampleMessages(31, 3);
            for (ChatMessage &message : messages)
                message.text = message.channel = message.displayName = text;
            const qint64 start = threadMs();
            list.model.append(messages);
            list.model.flush();
            list.panel.grab();
            const qint64 took = threadMs() - start;
            QVERIFY2(took < stallLimit, qPrintable(QString::number(took)));
        }
    }

    void missingRowsAreOneLineAcrossAllColumns()
    {
        List list(5);
        MissingStretch missing;
        missing.upTo = 10;
        missing.count = 10;
        list.model.appendMissing(missing);
        const QImage shown = list.view()->viewport()->grab().toImage();
        const int y = list.view()->rowViewportPosition(5) + 3;
        const QColor sunken = list.view()->palette().color(QPalette::Window);
        const QColor base = list.view()->palette().color(QPalette::Base);
        for (const int x : {3, 100, 300, 700})
            QCOMPARE(shown.pixelColor(x, y), sunken);
        QCOMPARE(shown.pixelColor(3, y - 24), base);
    }
};

QTEST_MAIN(MessagePaintingTest)
#include "message_painting_test.moc"
