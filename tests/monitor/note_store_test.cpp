// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_store.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The file of notes: what it keeps, and what becomes of a note when it cannot be read or written, or when
// another monitor has it, too.
class NoteStoreTest final : public QObject
{
    Q_OBJECT

    const NotedUser m_ada{"k3", 17, "irc", "ada"};
    const NotedUser m_bob{"k3", 18, "irc", "bob"};

private Q_SLOTS:
    void aNoteFollowsARenameAndAnotherArchive()
    {
        const QTemporaryDir folder;
        NoteStore notes(folder.path());
        QVERIFY(notes.set(m_ada, u"mine"_s).isKept);
        QCOMPARE(notes.note({"k3", 17, "irc", "lovelace"}), u"mine"_s);
        QCOMPARE(notes.note({"other", 3, "irc", "ADA"}), u"mine"_s);
        QCOMPARE(notes.note({"k3", 18, "irc", "ada"}), QString()); // somebody else in the same archive
        QVERIFY(notes.set({"k3", 17, "irc", "lovelace"}, u"  "_s).isKept);
        QCOMPARE(NoteStore(folder.path()).note(m_ada), QString());
    }

    void aBrokenFileIsSetAsideAndSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"notes\": [");
        file.close();
        NoteStore notes(folder.path());
        QVERIFY(notes.problem().contains("notes.json.broken"_L1));
        QCOMPARE(QDir(folder.path()).entryList({u"notes.json.broken*"_s}).size(), 1);
        QVERIFY(notes.set(m_ada, u"anew"_s).isKept);
        QVERIFY(NoteStore(folder.path()).problem().isEmpty());
    }

    void notesAreBounded()
    {
        const QTemporaryDir folder;
        NoteStore notes(folder.path());
        notes.set(m_ada, QString(NoteStore::longest + 100, u'x'));
        QCOMPARE(notes.note(m_ada).size(), NoteStore::longest);
    }

    void twoMonitorsKeepEachOthersNotes()
    {
        const QTemporaryDir folder;
        NoteStore first(folder.path());
        NoteStore second(folder.path());
        first.set(m_ada, u"of the first"_s);
        second.set(m_bob, u"of the second"_s);
        const NoteStore both(folder.path());
        QCOMPARE(both.note(m_ada), u"of the first"_s);
        QCOMPARE(both.note(m_bob), u"of the second"_s);
        QCOMPARE(second.note(m_ada), u"of the first"_s); // read before it was written
        // What one has removed, the other does not bring back.
        second.set(m_ada, {});
        first.set(m_bob, u"changed"_s);
        const NoteStore later(folder.path());
        QCOMPARE(later.note(m_ada), QString());
        QCOMPARE(later.note(m_bob), u"changed"_s);
    }

    void whatAnotherMonitorHasWrittenIsReadWhenAsked()
    {
        const QTemporaryDir folder;
        NoteStore first(folder.path());
        NoteStore second(folder.path());
        second.set(m_ada, u"new"_s);
        QCOMPARE(first.note(m_ada), QString());
        first.refresh();
        QCOMPARE(first.note(m_ada), u"new"_s);
    }

    void whatCannotBeWrittenIsSaidAndWrittenLater()
    {
        const QTemporaryDir folder;
        NoteStore notes(folder.path());
        notes.set(m_ada, u"before"_s);
        QLockFile lock(folder.filePath(u"notes.json.lock"_s));
        QVERIFY(lock.lock());
        const NoteOutcome outcome = notes.set(m_ada, u"meanwhile"_s);
        QVERIFY(!outcome.isKept);
        QVERIFY2(outcome.words.contains(u"about ada is not kept yet"_s), qPrintable(outcome.words));
        QVERIFY2(outcome.words.contains(u"another monitor"_s), qPrintable(outcome.words));
        QCOMPARE(notes.note(m_ada), u"meanwhile"_s);
        QCOMPARE(NoteStore(folder.path()).note(m_ada), u"before"_s);
        lock.unlock();
        QVERIFY(notes.keepUnsaved().isKept);
        QCOMPARE(NoteStore(folder.path()).note(m_ada), u"meanwhile"_s);
    }

    void whatCouldNotBeWrittenGoesWithTheNextAndAtTheEnd()
    {
        const QTemporaryDir folder;
        {
            NoteStore notes(folder.path());
            NoteStore other(folder.path());
            other.set(m_bob, u"of the other"_s);
            QLockFile lock(folder.filePath(u"notes.json.lock"_s));
            QVERIFY(lock.lock());
            QVERIFY(!notes.set(m_ada, u"one"_s).isKept);
            notes.set(m_bob, {}); // knows of none, so takes none away
            lock.unlock();
            QVERIFY(notes.set({"k3", 19, "irc", "cid"}, u"two"_s).isKept);
            QCOMPARE(NoteStore(folder.path()).note(m_ada), u"one"_s);
            QVERIFY(lock.lock());
            QVERIFY(!notes.set(m_ada, u"three"_s).isKept);
            lock.unlock();
        }
        const NoteStore later(folder.path());
        QCOMPARE(later.note(m_ada), u"three"_s);
        QCOMPARE(later.note(m_bob), u"of the other"_s);
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        const QTemporaryDir folder;
        NoteStore notes(folder.path());
        notes.set(m_ada, u"mine"_s);
        // Not even root reads a folder as a file.
        QVERIFY(QFile::remove(folder.filePath(u"notes.json"_s)));
        QVERIFY(QDir(folder.path()).mkdir(u"notes.json"_s));
        const NoteOutcome outcome = notes.set(m_bob, u"his"_s);
        QVERIFY(!outcome.isKept);
        QVERIFY2(outcome.words.contains(u"cannot be read"_s), qPrintable(outcome.words));
        QCOMPARE(notes.note(m_ada), u"mine"_s);
        QCOMPARE(notes.note(m_bob), u"his"_s);
        QVERIFY(QDir(folder.path()).rmdir(u"notes.json"_s));
        QVERIFY(notes.keepUnsaved().isKept);
        QCOMPARE(NoteStore(folder.path()).note(m_ada), u"mine"_s);
        QCOMPARE(NoteStore(folder.path()).note(m_bob), u"his"_s);
    }
};

QTEST_GUILESS_MAIN(NoteStoreTest)
#include "note_store_test.moc"
