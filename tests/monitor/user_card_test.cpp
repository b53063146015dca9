// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_card.h"

#include "archive_client.h"
#include "http_answer_server.h"
#include "message_model.h"
#include "user_card_model.h"
#include "user_note.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The same answer to both questions: a profile with messages beside it.
const QByteArray ada = R"({"cursor":"k3-90","total":2,"elsewhere":["irc.other.org"],
 "user":{"id":17,"source":"irc.example.org","login":"ada","display_name":"Ada <b>L</b>","count":812,
         "messages":812,"message_count":812,"first_seen_at":1700000000000,"last_seen_at":1700000900000},
 "channels":[{"source":"irc.example.org","channel":"garden","messages":800},
             {"source":"irc.example.org","channel":"work","messages":12}],
 "names":[{"login":"ada","display_name":"Ada","first_seen_at":1700000500000},
          {"login":"lovelace","display_name":"Lovelace","first_seen_at":1700000000000}],
 "messages":[{"id":9,"source":"irc.example.org","channel":"garden","user":"ada","user_id":17,"display_name":"Ada",
              "kind":"message","text":"hi","sent_at":1700000900000,"received_at":1700000900001}]})";

struct Card
{
    explicit Card(const QByteArray &answer, const QString &folder)
        : server(answer)
        , notes(folder)
        , model(&archive, &notes)
        , card(&model)
    {
        archive.setServer(*ServerAddress::parse(server.address()), {});
    }

    HttpAnswerServer server;
    ArchiveClient archive;
    NoteStore notes;
    UserCardModel model;
    UserCard card;
};

} // namespace

class UserCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoItIs()
    {
        const QTemporaryDir folder;
        Card shown(HttpAnswerServer::json(200, ada), folder.path());
        QVERIFY(shown.card.shownName().isEmpty());
        shown.model.show("irc.example.org", "ada");
        QCOMPARE(shown.model.state(), UserCardModel::State::Loading);
        QTRY_COMPARE(shown.model.messages()->rowCount(), 1);
        QCOMPARE(shown.card.shownName(), u"Ada <b>L</b>"_s);
        QVERIFY2(shown.card.shownFacts().contains("812"_L1), qPrintable(shown.card.shownFacts()));
        QCOMPARE(shown.card.channels()->rowCount(), 2);
        QCOMPARE(shown.card.channels()->item(0, 0)->text(), u"#garden"_s);
        QStringList words;
        for (const QLabel *label : shown.card.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
            words.append(label->text());
        }
        QVERIFY(words.join(u' ').contains("formerly Lovelace"_L1));
        QVERIFY(words.join(u' ').contains("irc.other.org"_L1));
    }

    void whatModeratorsTakeAwayIsTakenFromTheCard()
    {
        const QTemporaryDir folder;
        Card shown(HttpAnswerServer::json(200, ada), folder.path());
        shown.model.show("irc.example.org", "ada");
        QTRY_COMPARE(shown.model.messages()->rowCount(), 1);
        const auto isDeleted = [&] { return shown.model.messages()->row(0).message.deletedAt != 0; };
        shown.model.noteDeleted({9, 10});
        QVERIFY(isDeleted());

        // The archive has read before the next one, and answers after it.
        shown.server.answerAt("/api/v1/messages",
                              HttpAnswerServer::json(200, R"({"cursor":"k3-90","messages":[]})"));
        shown.model.reload();
        QTRY_COMPARE(shown.model.messages()->rowCount(), 0);
        shown.server.answerAt("/api/v1/messages", {});
        QSignalSpy changed(&shown.model, &UserCardModel::changed);
        shown.model.reload();
        QVERIFY(changed.wait()); // who it is; the messages are being asked for
        shown.model.noteDeleted({9});
        QTRY_COMPARE(shown.model.messages()->rowCount(), 1);
        QVERIFY(isDeleted());
        shown.model.noteErased({0});
        QCOMPARE(shown.model.messages()->rowCount(), 0);
    }

    // The answer that is under way may have been read before.
    void whoSpeaksWhileTheArchiveIsAskedIsAskedForAgain()
    {
        const QTemporaryDir folder;
        Card shown({}, folder.path());
        shown.model.show({}, "Ada");
        QTRY_COMPARE(shown.server.requests(), 1);
        ChatMessage said;
        said.user = "ada";
        said.userId = 17;
        shown.model.noteArrived({said});
        shown.server.answer(HttpAnswerServer::json(200, ada));
        QTRY_COMPARE(shown.model.messages()->rowCount(), 1);
        const int requests = shown.server.requests();
        QTRY_VERIFY_WITH_TIMEOUT(shown.server.requests() > requests, 15'000);
    }

    void saysWhyNothingIsThere()
    {
        const QTemporaryDir folder;
        Card shown(HttpAnswerServer::json(404, R"({"error":{"message":"no user has this login"}})"),
                   folder.path());
        shown.model.show({}, "nobody");
        QTRY_COMPARE(shown.model.state(), UserCardModel::State::Failed);
        QCOMPARE(shown.model.problem(), u"no user has this login"_s);
        QCOMPARE(shown.card.shownName(), u"nobody"_s);
    }

    void aNoteIsKeptAndFound()
    {
        const QTemporaryDir folder;
        {
            Card shown(HttpAnswerServer::json(200, ada), folder.path());
            shown.model.show("irc.example.org", "ada");
            QTRY_COMPARE(shown.model.messages()->rowCount(), 1);
            QTest::keyClicks(shown.card.note()->edit(), u"likes tomatoes"_s);
            shown.model.show("irc.example.org", "bob"); // keeps what was typed for ada
        }
        QVERIFY(
            !(QFile::permissions(folder.filePath(u"notes.json"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
        Card again(HttpAnswerServer::json(200, ada), folder.path());
        again.model.show("irc.example.org", "ada");
        QTRY_COMPARE(again.card.note()->edit()->toPlainText(), u"likes tomatoes"_s);
    }
};

QTEST_MAIN(UserCardTest)
#include "user_card_test.moc"
