// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_store.h"

#include "sample_feed.h"
#include "triage_model.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TriageStoreTest final : public QObject
{
    Q_OBJECT

    static TriageEntries entries(qint64 firstId, qsizetype count)
    {
        TriageEntries result;
        for (const ChatMessage &message : sampleMessages(firstId, count))
            result.append(triageEntry(message, {u"a"_s, u"b"_s}, RuleHue::Teal, 1000));
        return result;
    }

    static TriageEntries all()
    {
        TriageEntries result = entries(1, 3);
        result[0].state = TriageState::Done;
        result[1].state = TriageState::Snoozed;
        result[1].snoozedUntil = 5000;
        result[2].isDeleted = true;
        ChatAlert alert;
        alert.kind = AlertKind::Repeat;
        alert.channel = "garden";
        alert.text = "buy";
        alert.user = "ada";
        alert.people = 1;
        alert.count = 6;
        result.append(triageEntry(alert, 2000));
        return result;
    }

private Q_SLOTS:
    void keepsTheListOfEachServer()
    {
        const QTemporaryDir folder;
        TriageEntries stored = all();
        {
            TriageStore store(folder.path());
            store.save(stored); // of no server: nothing
            QVERIFY(store.open(u"http://one"_s).entries.isEmpty());
            store.save(stored);
            QVERIFY(store.open(u"http://two"_s).entries.isEmpty());
            store.save(entries(50, 1));
        }
        TriageStore store(folder.path());
        const auto [one, notice] = store.open(u"http://one"_s);
        QVERIFY(notice.isEmpty());
        stored[3].isOver = true; // nobody has watched it since
        QCOMPARE(one, stored);
        QCOMPARE(store.open(u"http://two"_s).entries.size(), 1);
        QCOMPARE(QFile::permissions(store.fileName()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void writesTheNewestOfWhatWaits()
    {
        const QTemporaryDir folder;
        {
            TriageStore store(folder.path());
            store.open(u"s"_s);
            for (qint64 i = 1; i <= 100; ++i)
                store.save(entries(i, 10));
        }
        TriageStore store(folder.path());
        QCOMPARE(store.open(u"s"_s).entries.first().messageId, 100);
    }

    void setsABrokenFileAside()
    {
        const QTemporaryDir folder;
        TriageStore store(folder.path());
        store.open(u"s"_s);
        store.save(entries(1, 1));
        store.finish();
        QFile file(store.fileName());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        const auto [broken, notice] = store.open(u"s"_s);
        QVERIFY(broken.isEmpty() && notice.contains("set aside"_L1));
        QCOMPARE(QDir(folder.path()).entryList({u"*.broken-*"_s}).size(), 1);
        store.save(entries(1, 2));
        store.finish();
        QCOMPARE(store.open(u"s"_s).entries.size(), 2);
    }

    void saysOnceThatItCannotWrite()
    {
        TriageStore store(u"/dev/null/nowhere"_s);
        QSignalSpy failed(&store, &TriageStore::failed);
        store.open(u"s"_s);
        store.save(entries(1, 1));
        QVERIFY(failed.wait());
        store.save(entries(1, 2));
        store.finish();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TriageStoreTest)
#include "triage_store_test.moc"
