// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"
#include "feed/text_frame.h"
#include "frame_book.h"
#include "frame_splitter.h"

#include <QTest>

namespace {

struct Frame
{
    std::string kept;
    uint64_t length = 0;
    bool operator==(const Frame &) const = default;
};

std::string updateWith(const QList<qint64> &ids)
{
    FeedUpdate update;
    update.cursor = {"e1", ids.last()};
    for (const qint64 id : ids) {
        ChatMessage message;
        message.id = id;
        message.text = QByteArray(60, 'x');
        update.messages.append(message);
    }
    return toJson(update).toStdString();
}

} // namespace

// How weir-load takes the bytes of a feed apart, and knows a frame again.
class LoadFramesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<bool>("keepsWhole");
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 2, 7, 500, 70'000, 1'000'000}) {
            QTest::addRow("whole, %d bytes at a time", chunk) << true << chunk;
            QTest::addRow("heads, %d bytes at a time", chunk) << false << chunk;
        }
    }

    void framesComeOutAsTheyWentIn()
    {
        QFETCH(bool, keepsWhole);
        QFETCH(int, chunk);
        std::string stream;
        std::vector<Frame> expected;
        for (const int size : {0, 1, 125, 126, 511, 512, 513, 65'535, 65'536, 3, 100'000, 0}) {
            const std::string payload(static_cast<std::size_t>(size), static_cast<char>('a' + size % 26));
            stream += TextFrame(QByteArray::fromStdString(payload)).bytes().toStdString();
            expected.push_back(
                {keepsWhole ? payload : payload.substr(0, FrameSplitter::headBytes), payload.size()});
        }
        std::vector<Frame> seen;
        FrameSplitter splitter([=](std::string_view, uint64_t) { return keepsWhole; },
                               [&](uint8_t opcode, std::string_view kept, uint64_t length) {
                                   QCOMPARE(opcode, FrameSplitter::Text);
                                   seen.push_back({std::string(kept), length});
                               });
        for (std::size_t at = 0; at < stream.size();) {
            const auto unseen = static_cast<std::size_t>(splitter.discardable());
            const std::size_t here = std::min(
                {static_cast<std::size_t>(chunk), stream.size() - at, unseen > 0 ? unseen : stream.size()});
            if (unseen > 0)
                splitter.discard(here);
            else
                splitter.feed(std::string_view(stream).substr(at, here));
            at += here;
        }
        QVERIFY(seen == expected);
    }

    void theFirstToMeetAFrameReadsItWhole()
    {
        FrameBook book;
        const std::string payload = updateWith({11, 12, 13, 14, 15});
        const std::string head = payload.substr(0, FrameSplitter::headBytes);
        const auto claimed = book.claim(head, payload.size());
        QVERIFY(claimed && !book.claim(head, payload.size()));
        book.release(*claimed); // its connection has ended
        QCOMPARE(book.claim(head, payload.size()), claimed);
        QCOMPARE(book.take(payload, payload.size()), *claimed);
        QVERIFY(book.content(*claimed) && !book.claim(head, payload.size()));
        book.take(payload, payload.size());
        QCOMPARE(book.mistaken(), 0);
        std::string other = payload;
        other.replace(other.rfind("15"), 2, "16");
        QCOMPARE(book.take(other, other.size()), *claimed);
        QCOMPARE(book.mistaken(), 1);
    }
};

QTEST_GUILESS_MAIN(LoadFramesTest)
#include "load_frames_test.moc"
