// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_options.h"

#include "http_item_fields.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message + u"; see weir-server import --help"_s);
}

Outcome takeSource(ImportOptions &options, const QString &value)
{
    options.source = value.toUtf8();
    if (!isSourceName(options.source))
        return invalid(u"--source is a name of at most %1 letters, digits, '.', '_' and '-'"_s.arg(
            HttpItemFields::maxSourceBytes));
    return {};
}

Outcome takeFormat(ImportOptions &options, const QString &value)
{
    const auto format = importFormatFromName(value.toUtf8());
    if (!format)
        return invalid(u"--format is one of irc, ndjson, justlog"_s);
    options.format = *format;
    return {};
}

Outcome takeDataDir(ImportOptions &options, const QString &value)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.flag() == "--data-dir"_L1)
            options.line.flags.append({&key, value, u"the flag --data-dir"_s});
    }
    return {};
}

Outcome takeConfig(ImportOptions &options, const QString &value)
{
    options.line.configFile = value;
    return {};
}

using TakeValue = Outcome (*)(ImportOptions &, const QString &);

TakeValue valueOf(const QString &name)
{
    if (name == "--source"_L1)
        return takeSource;
    if (name == "--format"_L1)
        return takeFormat;
    if (name == "--data-dir"_L1)
        return takeDataDir;
    if (name == "--config"_L1)
        return takeConfig;
    return nullptr;
}

// False when the argument is no switch.
bool takeSwitch(ImportOptions &options, const QString &name)
{
    if (name == "--dry-run"_L1)
        options.dryRun = true;
    else if (name == "--restart"_L1)
        options.restart = true;
    else if (name == "--help"_L1 || name == "-h"_L1)
        options.help = true;
    else
        return false;
    return true;
}

// "--name value" or "--name=value".
Outcome takeValue(ImportOptions &options, const QString &argument, QStringList &rest)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals);
    const TakeValue take = valueOf(name);
    if (take == nullptr)
        return invalid(u"'%1' is unknown"_s.arg(name));
    if (equals >= 0)
        return take(options, argument.mid(equals + 1));
    if (rest.isEmpty() || rest.first().startsWith("--"_L1))
        return invalid(u"%1 needs a value"_s.arg(name));
    return take(options, rest.takeFirst());
}

Outcome checkWhole(const ImportOptions &options, bool hasFormat)
{
    if (options.files.isEmpty())
        return invalid(u"name the files to import, or '-' for the standard input"_s);
    if (options.files.count(u"-"_s) > 1)
        return invalid(u"the standard input can be read once"_s);
    if (options.source.isEmpty())
        return invalid(u"import needs --source NAME"_s);
    if (!hasFormat)
        return invalid(u"import needs --format irc, ndjson or justlog"_s);
    return {};
}

} // namespace

Expected<ImportOptions> parseImportOptions(const QStringList &arguments)
{
    ImportOptions options;
    QStringList rest = arguments;
    bool hasFormat = false;
    bool onlyFiles = false; // after "--"
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (!onlyFiles && argument == "--"_L1) {
            onlyFiles = true;
        } else if (onlyFiles || argument == "-"_L1 || !argument.startsWith(u'-')) {
            options.files.append(argument);
        } else if (!takeSwitch(options, argument)) {
            hasFormat = hasFormat || argument.startsWith("--format"_L1);
            if (const Outcome taken = takeValue(options, argument, rest); !taken)
                return tl::unexpected(taken.error());
        }
    }
    if (options.help)
        return options;
    if (const Outcome whole = checkWhole(options, hasFormat); !whole)
        return tl::unexpected(whole.error());
    return options;
}

QString importHelpText()
{
    QString text = u"weir-server import puts chat from files into the archive.\n\n"
                   "Usage:\n"
                   "  weir-server import FILE... --source NAME --format FORMAT [OPTIONS]\n\n"
                   "Options:\n"_s;
    const auto row = [&](const QString &flag, const QString &help) {
        text += u"  %1  %2\n"_s.arg(flag.leftJustified(18), help);
    };
    row(u"FILE"_s, u"Plain, or compressed by gzip, bzip2, xz, zstd or lz4; '-' is the standard input."_s);
    row(u"--source NAME"_s, u"The source the messages belong to; for a network Weir listens to, its name."_s);
    row(u"--format FORMAT"_s, u"irc      Raw IRC lines, with @time= or Twitch's tags."_s);
    row({}, u"ndjson   The items of POST /api/v1/messages, one a line, each with sent_at."_s);
    row({}, u"justlog  [2006-01-2 15:04:05] #channel user: text"_s);
    row(u"--dry-run"_s, u"Read and count only; store nothing."_s);
    row(u"--restart"_s, u"Do not go on where an interrupted import of the same file ended."_s);
    row(u"--data-dir DIR"_s, u"The server's data folder; default: data."_s);
    row(u"--config FILE"_s, u"The server's configuration."_s);
    row(u"--help"_s, u"Print this."_s);
    return text + u"\nWorks while the server runs, and while it does not. What is in the archive already is "
                  u"not stored\n"
                  "again, so files may overlap, and a file may be imported twice. Lines that cannot be "
                  "understood are\n"
                  "counted, and the first ten shown. Ends with 0 when all that can be read is stored, 1 when "
                  "a file or\n"
                  "the archive could not be used, 2 for a wrong command line, 130 when it was interrupted; "
                  "the same\n"
                  "command then goes on where it was.\n"_s;
}
