// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AutostartTest final : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void isTurnedOnAndOff()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.filePath(u"config/autostart"_s),
                                  u"/opt/weir monitor/bin/weir-monitor"_s);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true).has_value());
        QVERIFY(autostart.isOn());
        QVERIFY(contents(autostart.fileName())
                    .contains("\nExec=\"/opt/weir monitor/bin/weir-monitor\" --hidden\n"));
        QVERIFY(autostart.set(false).has_value());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false).has_value());
    }

    // What a desktop's own settings turned off is off.
    void isOffWhereTheDesktopSaysSo()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path(), u"/bin/weir-monitor"_s);
        QFile file(autostart.fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nExec=weir-monitor\nHidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
    }

    void aPathIsQuotedAsTheSpecificationWants()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path(), u"/a\"b/$c/100%/`d`\\e"_s);
        QVERIFY(autostart.set(true).has_value());
        const QByteArray entry = contents(autostart.fileName());
        QVERIFY2(entry.contains("Exec=\"/a\\\\\"b/\\\\$c/100%%/\\\\`d\\\\`\\\\\\\\e\" --hidden\n"),
                 entry.constData());
    }

    void saysWhyItCannot()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(u"autostart"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Outcome refused = Autostart(blocker.fileName(), u"/bin/weir-monitor"_s).set(true);
        QVERIFY(!refused.has_value() && refused.error().message.contains("autostart"_L1));
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
