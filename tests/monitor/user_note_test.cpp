// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_note.h"

#include "archive_client.h"
#include "http_answer_server.h"
#include "user_card_model.h"

#include <QLockFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The profile of the user with number 17, and messages beside it: the same answer to both questions.
QByteArray profile(const QByteArray &epoch, const QByteArray &login)
{
    const QByteArray body =
        R"({"cursor":"EPOCH-90","total":0,"elsewhere":[],"channels":[],"names":[],"messages":[],
        "user":{"id":17,"source":"irc","login":"LOGIN","display_name":"LOGIN","count":1,"message_count":1,
                "first_seen_at":1700000000000,"last_seen_at":1700000900000}})";
    return HttpAnswerServer::json(200, QByteArray(body).replace("EPOCH", epoch).replace("LOGIN", login));
}

QByteArray busy()
{
    return HttpAnswerServer::json(503, R"({"error":{"message":"too busy"}})");
}

const NotedUser ada{"k3", 17, "irc", "ada"};

} // namespace

// The note of the user card while the archive or the file of the notes cannot be had.
class UserNoteTest final : public QObject
{
    Q_OBJECT

    struct Card
    {
        Card() { archive.setServer(*ServerAddress::parse(server.address()), {}); }

        bool showAda()
        {
            model.show("irc", "ada");
            return QTest::qWaitFor([this] { return model.state() == UserCardModel::State::Known; });
        }
        // What a run that began now would know.
        QString stored(const NotedUser &user) const { return NoteStore(folder.path()).note(user); }
        QString text() { return note.edit()->toPlainText(); }

        QTemporaryDir folder;
        HttpAnswerServer server{profile("k3", "ada")};
        ArchiveClient archive;
        NoteStore notes{folder.path()};
        UserCardModel model{&archive, &notes, {20ms, 20ms, 20ms}, nullptr};
        UserNote note{&model};
    };

private Q_SLOTS:
    void isKeptThoughMessagesCannotBeHad()
    {
        Card card;
        card.server.answerAt("/api/v1/messages", busy());
        QVERIFY(card.showAda());
        QTRY_VERIFY(!card.model.problem().isEmpty());
        QVERIFY(card.note.edit()->isEnabled());
        QTest::keyClicks(card.note.edit(), u"likes tomatoes"_s);
        QTRY_COMPARE(card.stored(ada), u"likes tomatoes"_s);
        QCOMPARE(card.note.problemText(), QString());
        // And the card recovers without a hand.
        card.server.answerAt("/api/v1/messages", {});
        QTRY_COMPARE(card.model.problem(), QString());
        QCOMPARE(card.text(), u"likes tomatoes"_s);
    }

    void isKeptThoughAskingAgainFails()
    {
        Card card;
        card.notes.set(ada, u"stored"_s);
        QVERIFY(card.showAda());
        QTRY_COMPARE(card.text(), u"stored"_s);
        QTest::keyClicks(card.note.edit(), u"half "_s);
        card.server.answerAt("/api/v1/users/ada", busy());
        card.model.reload();
        QTRY_VERIFY(!card.model.problem().isEmpty());
        QCOMPARE(card.model.state(), UserCardModel::State::Known);
        QVERIFY(card.note.edit()->isEnabled());
        QTest::keyClicks(card.note.edit(), u"typed "_s);
        QCOMPARE(card.text(), u"half typed stored"_s);
        QTRY_COMPARE(card.stored(ada), u"half typed stored"_s);
        card.server.answerAt("/api/v1/users/ada", {});
        QTRY_COMPARE(card.model.problem(), QString());
        QCOMPARE(card.text(), u"half typed stored"_s);
    }

    void recoversThoughItWasNeverKnown()
    {
        Card card;
        card.notes.set(ada, u"stored"_s);
        card.server.answerAt("/api/v1/users/ada", busy());
        card.model.show("irc", "ada");
        QTRY_COMPARE(card.model.state(), UserCardModel::State::Failed);
        QVERIFY(!card.note.edit()->isEnabled());
        card.server.answerAt("/api/v1/users/ada", {});
        QTRY_COMPARE(card.model.state(), UserCardModel::State::Known);
        QCOMPARE(card.text(), u"stored"_s);
    }

    void whoIsNotThereIsNotAskedForAgain()
    {
        Card card;
        card.server.answerAt("/api/v1/users/ada",
                             HttpAnswerServer::json(404, R"({"error":{"message":"nobody"}})"));
        card.model.show("irc", "ada");
        QTRY_COMPARE(card.model.state(), UserCardModel::State::Failed);
        QTest::qWait(200); // ten pauses
        QCOMPARE(card.server.requests(), 1);
    }

    // Row 17 of another archive is somebody else.
    void belongsToTheArchiveThatWasAsked()
    {
        Card card;
        card.notes.set(ada, u"about ada"_s);
        QVERIFY(card.showAda());
        QTRY_COMPARE(card.text(), u"about ada"_s);
        HttpAnswerServer other(profile("z9", "bob"));
        other.answerAt("/api/v1/messages", busy());
        card.model.clear();
        QCOMPARE(card.text(), QString());
        card.archive.setServer(*ServerAddress::parse(other.address()), {});
        card.model.show("irc", "bob");
        QTRY_VERIFY(!card.model.problem().isEmpty());
        QCOMPARE(card.text(), QString());
        QTest::keyClicks(card.note.edit(), u"about bob"_s);
        QTRY_COMPARE(card.stored({"z9", 17, "irc", "bob"}), u"about bob"_s);
        QCOMPARE(card.stored(ada), u"about ada"_s);
    }

    void isNotTakenWhereNobodyIsKnown()
    {
        Card card;
        const NoteOutcome outcome = card.model.setNote(u"of nobody"_s);
        QVERIFY(!outcome.isKept);
        QVERIFY(!outcome.words.isEmpty());
    }

    void staysInTheFieldWhileTheFileIsLocked()
    {
        Card card;
        QVERIFY(card.showAda());
        QLockFile lock(card.folder.filePath(u"notes.json.lock"_s));
        QVERIFY(lock.lock());
        QTest::keyClicks(card.note.edit(), u"patience"_s);
        QTRY_VERIFY(card.note.problemText().contains(u"about ada is not kept yet"_s));
        card.model.reload();
        QSignalSpy changed(&card.model, &UserCardModel::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(card.text(), u"patience"_s);
        lock.unlock();
        QTRY_COMPARE(card.note.problemText(), QString());
        QCOMPARE(card.stored(ada), u"patience"_s);
    }

    void isKeptLaterThoughAnotherUserIsShown()
    {
        Card card;
        card.server.answerAt("/api/v1/users/bob", profile("k3", "bob").replace("\"id\":17", "\"id\":18"));
        QVERIFY(card.showAda());
        QLockFile lock(card.folder.filePath(u"notes.json.lock"_s));
        QVERIFY(lock.lock());
        QTest::keyClicks(card.note.edit(), u"about ada"_s);
        card.model.show("irc", "bob");
        QTRY_COMPARE(card.model.state(), UserCardModel::State::Known);
        QCOMPARE(card.text(), QString());
        QVERIFY(card.note.problemText().contains(u"about ada is not kept yet"_s));
        lock.unlock();
        QTRY_COMPARE(card.note.problemText(), QString());
        QCOMPARE(card.stored(ada), u"about ada"_s);
        QCOMPARE(card.text(), QString());
    }

    void isKeptAtTheEnd()
    {
        const QTemporaryDir folder;
        HttpAnswerServer server(profile("k3", "ada"));
        ArchiveClient archive;
        archive.setServer(*ServerAddress::parse(server.address()), {});
        NoteStore notes(folder.path());
        UserCardModel model(&archive, &notes);
        {
            UserNote note(&model);
            model.show("irc", "ada");
            QTRY_COMPARE(model.state(), UserCardModel::State::Known);
            QTest::keyClicks(note.edit(), u"last words"_s);
        }
        QCOMPARE(NoteStore(folder.path()).note(ada), u"last words"_s);
    }
};

QTEST_MAIN(UserNoteTest)
#include "user_note_test.moc"
