// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    // What a program of the system makes of `content`.
    static QByteArray filtered(const QString &program, const QByteArray &content)
    {
        QProcess process;
        process.start(program, {u"-c"_s});
        process.write(content);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    static QList<QByteArray> linesOf(const QString &path, QString *problem = nullptr)
    {
        ImportFile file;
        QList<QByteArray> lines;
        if (const Outcome opened = file.open(path); !opened) {
            if (problem != nullptr)
                *problem = opened.error().message;
            return lines;
        }
        for (;;) {
            const auto step = file.next();
            if (!step && problem != nullptr)
                *problem = step.error().message;
            if (!step || *step == ImportFile::Step::End)
                return lines;
            lines.append(*step == ImportFile::Step::TooLong ? QByteArray("too long")
                                                            : file.line().toByteArray());
        }
    }

private Q_SLOTS:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<QByteArray>>("lines");
        const QByteArray most(ImportFile::maxLineBytes, 'x');
        using Lines = QList<QByteArray>;
        QTest::newRow("empty") << QByteArray() << Lines{};
        QTest::newRow("one") << QByteArray("a\n") << Lines{"a"};
        QTest::newRow("no end") << QByteArray("a\nb") << Lines{"a", "b"};
        QTest::newRow("blank lines") << QByteArray("\n\r\na\r\n") << Lines{"", "", "a"};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a\nb\n")
                                         << Lines{"a", "b"};
        QTest::newRow("longest") << most + "\nb\n" << Lines{most, "b"};
        QTest::newRow("too long") << "a\n" + most + "x\nb\n" << Lines{"a", "too long", "b"};
        QTest::newRow("far too long") << "a\n" + most.repeated(9) + "\nb\n" << Lines{"a", "too long", "b"};
        QTest::newRow("too long at the end") << "a\n" + most.repeated(9) << Lines{"a", "too long"};
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << Lines{QByteArray("a\0b", 3)};
    }

    void readsLines()
    {
        QFETCH(QByteArray, content);
        QFETCH(QList<QByteArray>, lines);
        QCOMPARE(linesOf(write(u"plain"_s, content)), lines);
    }

    void tellsCompressionByContent_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("gzip") << u"gzip"_s;
        QTest::newRow("xz") << u"xz"_s;
        QTest::newRow("zstd") << u"zstd"_s;
        QTest::newRow("bzip2") << u"bzip2"_s;
    }

    void tellsCompressionByContent()
    {
        QFETCH(QString, program);
        QList<QByteArray> lines;
        for (int i = 0; i < 100'000; ++i)
            lines.append("line number " + QByteArray::number(i));
        const QByteArray content = lines.join('\n') + '\n';
        const QByteArray packed = filtered(program, content);
        QVERIFY2(!packed.isEmpty(), qPrintable(program));
        QVERIFY(packed.size() < content.size() / 2);
        QCOMPARE(linesOf(write(u"log.txt"_s, packed)), lines);
        QCOMPARE(linesOf(write(u"log.txt"_s, packed + packed)),
                 lines + lines); // logs are put together like that
        QString problem;
        const auto some = linesOf(write(u"log.txt"_s, packed.first(packed.size() / 2)), &problem);
        QVERIFY2(!problem.isEmpty(), "what is cut off is told");
        QCOMPARE(some, lines.first(some.size()));
    }

    void countsWhatItHasRead()
    {
        const QString path = write(u"plain"_s, QByteArray("0123456789abcde\n").repeated(100'000));
        ImportFile file;
        QVERIFY(file.open(path));
        QCOMPARE(file.size(), 1'600'000);
        QVERIFY(*file.next() == ImportFile::Step::Line);
        QCOMPARE(file.lineNumber(), 1);
        QVERIFY(file.bytesRead() > 0 && file.bytesRead() < file.size());
        while (*file.next() == ImportFile::Step::Line) {
        }
        QCOMPARE(file.lineNumber(), 100'000);
        QCOMPARE(file.bytesRead(), file.size());
    }

    void tellsALineThatMayGoOn()
    {
        const QString plain = write(u"plain"_s, "a\nb");
        const qint64 now = QFileInfo(plain).lastModified().toMSecsSinceEpoch();
        ImportFile file;
        QVERIFY(file.open(plain));
        QVERIFY(*file.next() == ImportFile::Step::Line);
        QVERIFY(file.hasLineEnd());
        QVERIFY(*file.next() == ImportFile::Step::Line);
        QVERIFY(!file.hasLineEnd());
        QVERIFY(file.isBeingWritten(now + 59'999));
        QVERIFY(!file.isBeingWritten(now + 60'000));
        QVERIFY(!file.isBeingWritten(now - 60'000)); // its time is wrong, and would be for long

        ImportFile packed;
        QVERIFY(packed.open(write(u"packed"_s, filtered(u"gzip"_s, "a\nb"))));
        QVERIFY(*packed.next() == ImportFile::Step::Line);
        QVERIFY(*packed.next() == ImportFile::Step::Line);
        QVERIFY(!packed.hasLineEnd());
        QVERIFY(!packed.isBeingWritten(now));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("missing") << m_folder.filePath(u"nothing"_s) << u"no such file"_s;
        QTest::newRow("folder") << m_folder.path() << u"this is a folder"_s;
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        QString problem;
        QVERIFY(linesOf(path, &problem).isEmpty());
        QVERIFY2(problem.contains(why), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "import_file_test.moc"
