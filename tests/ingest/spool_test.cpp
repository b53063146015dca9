// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_support.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr qint64 small = 4'096; // bytes of a segment

// Everything that is left, in order.
QList<int> readAll(Spool &spool)
{
    QList<int> numbers;
    while (spool.hasUnread()) {
        const auto portion = spool.read(7);
        if (!portion)
            return {};
        numbers += numbersOf(portion->events);
    }
    return numbers;
}

} // namespace

class SpoolTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(QStringLiteral("spool")); }

    std::unique_ptr<Spool> open(qint64 committed = 0, qint64 maxBytes = 1'000'000) const
    {
        auto spool = Spool::open({folder(), maxBytes, small}, committed);
        return spool ? std::move(*spool) : nullptr;
    }

    // Records of three events each, numbered from 1.
    static bool fill(Spool &spool, int first, int last)
    {
        for (int number = first; number < last; number += 3) {
            if (!spool.append(numbered(number, 3), number + 2))
                return false;
        }
        return true;
    }

    // Overwrites a byte in the middle of a file.
    static void damage(const QString &path, qsizetype at)
    {
        QByteArray bytes = contentOf(path);
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        QVERIFY(setContent(path, bytes));
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void anEmptySpoolTouchesNothing()
    {
        const auto spool = open(17);
        QVERIFY(spool);
        QVERIFY(!spool->hasUnread());
        QCOMPARE(spool->lastNumber(), 17);
        QVERIFY(!QDir(folder()).exists());
        QVERIFY(spool->read(10)->events.isEmpty());
    }

    void givesBackInOrderOverManyFiles()
    {
        const auto spool = open();
        QVERIFY(fill(*spool, 1, 300));
        QVERIFY(spoolFiles(folder()).size() > 3);
        QCOMPARE(spool->waitingEvents(), 300);
        QCOMPARE(readAll(*spool), fromTo(1, 300));
        QVERIFY(fill(*spool, 301, 330)); // what is added later comes later
        QCOMPARE(readAll(*spool), fromTo(301, 330));
        spool->release(330);
        QCOMPARE(spool->bytes(), 0);
        QCOMPARE(spool->waitingEvents(), 0);
        QVERIFY(spoolFiles(folder()).isEmpty());
    }

    void filesGoWhenAllInThemIsCommitted()
    {
        const auto spool = open();
        QVERIFY(fill(*spool, 1, 300));
        const qsizetype before = spoolFiles(folder()).size();
        const auto portion = spool->read(150);
        QCOMPARE(spoolFiles(folder()).size(), before); // read is not committed
        spool->release(portion->position);
        QVERIFY(spoolFiles(folder()).size() < before);
        QVERIFY(spool->waitingEvents() <= 150);
        QCOMPARE(numbersOf(portion->events) + readAll(*spool), fromTo(1, 300));
    }

    void goesOnExactlyAfterARestart()
    {
        qint64 committed = 0;
        {
            const auto spool = open();
            QVERIFY(fill(*spool, 1, 300));
            committed = spool->read(100)->position;
            QVERIFY(spool->read(100)->position > committed); // taken, but not committed
        }
        const auto spool = open(committed);
        QCOMPARE(spool->lastNumber(), 300);
        QVERIFY(fill(*spool, 301, 360));
        QCOMPARE(readAll(*spool), fromTo(static_cast<int>(committed) + 1, 360));
    }

    void oldFilesOfWhichAllIsCommittedGoAtTheStart()
    {
        QVERIFY(fill(*open(), 1, 300));
        const auto spool = open(300);
        QVERIFY(!spool->hasUnread());
        QVERIFY(spoolFiles(folder()).isEmpty());
        QVERIFY(fill(*spool, 301, 303));
        QCOMPARE(readAll(*spool), fromTo(301, 303));
    }

    void aTornEndIsCutWhereverItTears()
    {
        QVERIFY(fill(*open(), 1, 9));
        const QString path = spoolFiles(folder()).first();
        const QByteArray whole = contentOf(path);
        const qsizetype record = whole.size() / 3;
        for (qsizetype left = 2 * record + 1; left < whole.size(); ++left) {
            QVERIFY(setContent(path, whole.first(left)));
            const auto spool = open();
            QCOMPARE(spool->lastNumber(), 6);
            QCOMPARE(QFileInfo(path).size(), 2 * record);
            QCOMPARE(spool->damagedBytes(), 0);
            QVERIFY(spool->append(numbered(7, 1), 7));
            QCOMPARE(readAll(*spool), fromTo(1, 7));
            for (const QString &each : spoolFiles(folder()))
                QVERIFY(QFile::remove(each));
        }
    }

    void aFileThatIsAllTornGoes()
    {
        QVERIFY(fill(*open(), 1, 3));
        const QString path = spoolFiles(folder()).first();
        for (const QByteArray &bytes : {QByteArray(), QByteArray(100, '\0'), contentOf(path).first(20)}) {
            QVERIFY(setContent(path, bytes));
            const auto spool = open();
            QVERIFY(spool);
            QVERIFY(!spool->hasUnread());
            QVERIFY(spoolFiles(folder()).isEmpty());
            QVERIFY(fill(*spool, 1, 3));
            QCOMPARE(readAll(*spool), fromTo(1, 3));
        }
    }

    void aDamagedRecordIsSteppedOver()
    {
        QVERIFY(fill(*open(), 1, 30));
        const QString path = spoolFiles(folder()).first();
        const QByteArray whole = contentOf(path);
        const qsizetype record = SpoolRecord::headBytes + readSpoolRecordHead(whole)->bodyBytes;
        for (qsizetype at = record; at < 2 * record; ++at) { // every byte of the second record
            QVERIFY(setContent(path, whole));
            damage(path, at);
            const auto spool = open();
            QCOMPARE(readAll(*spool), fromTo(1, 3) + fromTo(7, 30));
            QCOMPARE(spool->damagedBytes(), record);
        }
    }

    void aFileFullOfNonsenseIsSteppedOver()
    {
        QVERIFY(fill(*open(), 1, 300));
        const QString path = spoolFiles(folder()).at(1);
        const QByteArray whole = contentOf(path);
        QVERIFY(setContent(path, QByteArray("WSP\x01").repeated(whole.size() / 4)));
        const auto spool = open();
        const QList<int> numbers = readAll(*spool);
        QCOMPARE(numbers.first(), 1);
        QCOMPARE(numbers.last(), 300);
        QVERIFY(numbers.size() < 300);
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        QVERIFY(spool->damagedBytes() > whole.size() - 4);
        spool->release(300);
        QVERIFY(spoolFiles(folder()).isEmpty());
    }

    void theEndOfItDamagedAndStillReadToTheEnd()
    {
        const auto spool = open();
        QVERIFY(fill(*spool, 1, 9));
        const QString path = spoolFiles(folder()).first();
        damage(path, QFileInfo(path).size() - 1);
        const auto portion = spool->read(100);
        QCOMPARE(numbersOf(portion->events), fromTo(1, 6));
        QCOMPARE(portion->position, 9); // nothing will come of the rest
        QVERIFY(!spool->hasUnread());
    }

    void theLimitHolds()
    {
        const auto spool = open(0, 10'000);
        int number = 1;
        while (spool->append(numbered(number, 1), number))
            ++number;
        QVERIFY(number > 30);
        QVERIFY(spool->bytes() <= 10'000);
        QCOMPARE(spool->append(numbered(number, 1), number).error().code, ErrorCode::Busy);
        spool->release(spool->read(40)->position);
        QVERIFY(spool->append(numbered(number, 1), number));
        QCOMPARE(readAll(*spool).last(), number);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QVERIFY(setContent(folder(), "a file"));
        const auto spool = open();
        QVERIFY(spool);
        QCOMPARE(spool->append(numbered(1, 1), 1).error().code, ErrorCode::Unavailable);
        QVERIFY(!spool->hasUnread());
    }

    void aRecordLongerThanASegmentHasOneForItself()
    {
        const auto spool = open();
        QVERIFY(spool->append(numbered(1, 200), 200));
        QVERIFY(spool->append(numbered(201, 200), 400));
        QCOMPARE(spoolFiles(folder()).size(), 2);
        QCOMPARE(readAll(*spool), fromTo(1, 400));
    }

    void otherFilesAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(folder()));
        const QString path = folder() + QStringLiteral("/notes.txt");
        QVERIFY(setContent(path, "mine"));
        const auto spool = open();
        QVERIFY(fill(*spool, 1, 3));
        QCOMPARE(readAll(*spool), fromTo(1, 3));
        spool->release(3);
        QCOMPARE(spoolFiles(folder()), QStringList{path});
    }

    void appendCost()
    {
        const auto spool = open(0, 1'000'000'000);
        int number = 0;
        QBENCHMARK
        {
            ++number;
            QVERIFY(spool->append(numbered(number, 1), number));
        }
    }
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"
