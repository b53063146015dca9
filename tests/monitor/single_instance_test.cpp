// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

// As another process would: the first one must be free to answer.
bool tellFromElsewhere(const QString &folder, const QString &wish)
{
    bool isTold = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance later(folder);
        isTold = later.claim() == SingleInstance::Claim::Later && later.tell(wish);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    return finished.wait(10'000) && thread->wait() && isTold;
}

} // namespace

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterStartTellsTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy told(&first, &SingleInstance::told);
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        QVERIFY(tellFromElsewhere(folder.path(), u"weir:https://example.org/messages?before=1-2"_s));
        QVERIFY(tellFromElsewhere(folder.path(), {}));
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0][0].toString(), u"weir:https://example.org/messages?before=1-2"_s);
        QCOMPARE(told[1][0].toString(), QString());
    }

    void onlyItsUserMayOpenTheSocket()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(folder.filePath(u"weir-monitor.socket"_s)).permissions() & others));
    }

    // One that was killed leaves its socket behind.
    void aSocketThatNobodyHearsIsTaken()
    {
        const QTemporaryDir folder;
        QFile stale(folder.filePath(u"weir-monitor.socket"_s));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        SingleInstance first(folder.path());
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        QVERIFY(tellFromElsewhere(folder.path(), u"hello"_s));
    }

    void whatIsTooLongIsCutOff()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy told(&first, &SingleInstance::told);
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        QLocalSocket rude;
        QSignalSpy gone(&rude, &QLocalSocket::disconnected);
        rude.connectToServer(folder.filePath(u"weir-monitor.socket"_s));
        QVERIFY(rude.waitForConnected());
        rude.write(QByteArray(100'000, 'x'));
        QVERIFY(gone.wait());
        QCOMPARE(told.size(), 0);
        QVERIFY(tellFromElsewhere(folder.path(), u"and the next is heard"_s));
        QCOMPARE(told.size(), 1);
    }

    void withoutAFolderItRunsAlone()
    {
        SingleInstance lonely(u"/nonexistent/folder"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"other starts cannot find this one"_s));
        QCOMPARE(lonely.claim(), SingleInstance::Claim::Alone);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
