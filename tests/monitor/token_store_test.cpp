// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Without a keychain: what is kept in the file, and who can read it.
class TokenStoreTest final : public QObject
{
    Q_OBJECT

    static QString loadFrom(TokenStore &store, const QString &server)
    {
        QSignalSpy loaded(&store, &TokenStore::loaded);
        store.load(server);
        if (loaded.isEmpty() && !loaded.wait())
            return u"(no answer)"_s;
        return loaded.first().at(1).toString();
    }

    static QString saveTo(TokenStore &store, const QString &server, const QString &token)
    {
        QSignalSpy saved(&store, &TokenStore::saved);
        store.save(server, token);
        if (saved.isEmpty() && !saved.wait())
            return u"(no answer)"_s;
        return saved.first().at(1).toString();
    }

private Q_SLOTS:
    void keepsOneTokenPerServer()
    {
        const QTemporaryDir folder;
        TokenStore store(folder.filePath(u"new/weir"_s), TokenStore::Backend::FileOnly);
        QCOMPARE(loadFrom(store, u"http://a:1"_s), QString());
        QCOMPARE(saveTo(store, u"http://a:1"_s, u"token-a"_s), QString());
        QCOMPARE(saveTo(store, u"http://b:1/path"_s, u"token-b"_s), QString());
        TokenStore later(folder.filePath(u"new/weir"_s), TokenStore::Backend::FileOnly);
        QCOMPARE(loadFrom(later, u"http://a:1"_s), u"token-a"_s);
        QCOMPARE(loadFrom(later, u"http://b:1/path"_s), u"token-b"_s);
        QCOMPARE(loadFrom(later, u"http://c:1"_s), QString());
        QCOMPARE(later.place(), TokenStore::Place::File);
    }

    void onlyTheOwnerCanReadIt()
    {
        const QTemporaryDir folder;
        TokenStore store(folder.path(), TokenStore::Backend::FileOnly);
        for (const QString &token : {u"one"_s, u"two"_s}) {
            QCOMPARE(saveTo(store, u"http://a:1"_s, token), QString());
            const auto others = QFile::permissions(store.fileName()) &
                                (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QCOMPARE(static_cast<int>(others), 0);
        }
    }

    void anEmptyTokenIsRemoved()
    {
        const QTemporaryDir folder;
        TokenStore store(folder.path(), TokenStore::Backend::FileOnly);
        QCOMPARE(saveTo(store, u"http://a:1"_s, u"sesame-1234"_s), QString());
        QCOMPARE(saveTo(store, u"http://a:1"_s, QString()), QString());
        QCOMPARE(loadFrom(store, u"http://a:1"_s), QString());
        QFile file(store.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sesame"));
    }

    void saysWhenItCannotBeKept()
    {
        const QTemporaryDir folder;
        // A directory stands where the file should be.
        QVERIFY(QDir(folder.path()).mkpath(u"tokens.ini"_s));
        TokenStore store(folder.path(), TokenStore::Backend::FileOnly);
        QVERIFY(saveTo(store, u"http://a:1"_s, u"x"_s).contains("could not be kept"_L1));
    }

    // Tests run without a desktop, so this is the real way from a keychain that is not there to the file.
    void fallsBackToTheFileWithoutAKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        const QTemporaryDir folder;
        TokenStore store(folder.path(), TokenStore::Backend::KeychainFirst);
        QCOMPARE(saveTo(store, u"http://a:1"_s, u"token-a"_s), QString());
        QCOMPARE(store.place(), TokenStore::Place::File);
        QCOMPARE(loadFrom(store, u"http://a:1"_s), u"token-a"_s);
    }
};

QTEST_MAIN(TokenStoreTest)
#include "token_store_test.moc"
