// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3'650;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message + u"; see weir-server --help"_s);
}

// Walks through "--name value" and "--name=value".
class Arguments final
{
public:
    explicit Arguments(QStringList arguments)
        : m_left(std::move(arguments))
    {}

    // Moves to the next argument.
    bool next()
    {
        if (m_left.isEmpty())
            return false;
        const QString argument = m_left.takeFirst();
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        m_name = equals < 0 ? argument : argument.left(equals);
        m_inlineValue = equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1));
        return true;
    }

    const QString &name() const { return m_name; }
    const std::optional<QString> &inlineValue() const { return m_inlineValue; }

    // The value of the argument, taken from after it when it is not in it.
    Expected<QString> value(const QString &placeholder)
    {
        if (m_inlineValue)
            return *m_inlineValue;
        if (m_left.isEmpty() || m_left.first().startsWith("--"_L1))
            return invalid(u"%1 needs a value: %1 %2"_s.arg(m_name, placeholder));
        return m_left.takeFirst();
    }

private:
    QStringList m_left;
    QString m_name;
    std::optional<QString> m_inlineValue;
};

const ConfigKey *keyOfFlag(const QString &flag)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.flag() == flag)
            return &key;
    }
    return nullptr;
}

Outcome takeFlag(CommandLine &line, Arguments &arguments)
{
    const ConfigKey *key = keyOfFlag(arguments.name());
    if (!key)
        return invalid(u"'%1' is unknown"_s.arg(arguments.name()));
    if (key->isSecret) {
        return invalid(
            u"%1 is refused: everybody could read it in the process list; put %2 into the file, or %3 into "
            "the environment"_s.arg(key->flag(), QString::fromLatin1(key->name), key->environment()));
    }
    const QString place = u"the flag %1"_s.arg(key->flag());
    if (key->form == ConfigKey::Form::OptionalValue) {
        line.flags.append({key, arguments.inlineValue().value_or(QString::fromLatin1(key->alone)), place});
        return {};
    }
    const auto value = arguments.value(QString::fromLatin1(key->placeholder));
    if (!value)
        return tl::unexpected(value.error());
    line.flags.append({key, *value, place});
    return {};
}

Outcome takeInto(QString &target, Arguments &arguments, const QString &placeholder)
{
    auto value = arguments.value(placeholder);
    if (!value)
        return tl::unexpected(value.error());
    target = *value;
    return {};
}

Outcome takeDays(int &days, Arguments &arguments)
{
    const auto value = arguments.value(u"DAYS"_s);
    if (!value)
        return tl::unexpected(value.error());
    bool isNumber = false;
    days = value->toInt(&isNumber);
    if (!isNumber || days < 1 || days > mostDays)
        return invalid(
            u"--expires-in: '%1' is no whole number of days from 1 to %2"_s.arg(*value).arg(mostDays));
    return {};
}

// What the commands about tokens know beside the options of all.
std::optional<Outcome> takeTokenArgument(CommandLine &line, Arguments &arguments)
{
    const QString &name = arguments.name();
    const bool isCreate = line.command == CommandLine::Command::CreateToken;
    if ((isCreate || line.command == CommandLine::Command::RevokeToken) && name == "--name"_L1)
        return takeInto(line.tokenName, arguments, u"NAME"_s);
    if (isCreate && name == "--role"_L1)
        return takeInto(line.tokenRole, arguments, u"ROLE"_s);
    if (isCreate && name == "--expires-in"_L1)
        return takeDays(line.tokenDays, arguments);
    if (isCreate && name == "--if-first"_L1) {
        line.onlyIfFirst = true;
        return Outcome();
    }
    return {};
}

Outcome takeArgument(CommandLine &line, Arguments &arguments)
{
    if (const auto taken = takeTokenArgument(line, arguments))
        return *taken;
    const QString &name = arguments.name();
    if (name == "--help"_L1 || name == "-h"_L1)
        line.command = CommandLine::Command::Help;
    else if (name == "--version"_L1)
        line.command = CommandLine::Command::Version;
    else if (name == "--config"_L1)
        return takeInto(line.configFile, arguments, u"FILE"_s);
    else
        return takeFlag(line, arguments);
    return {};
}

Expected<CommandLine::Command> tokenCommand(const QString &name)
{
    if (name == "create"_L1)
        return CommandLine::Command::CreateToken;
    if (name == "list"_L1)
        return CommandLine::Command::ListTokens;
    if (name == "revoke"_L1)
        return CommandLine::Command::RevokeToken;
    if (name == "--help"_L1 || name == "-h"_L1)
        return CommandLine::Command::Help;
    return invalid(u"after 'token' comes create, list or revoke"_s);
}

} // namespace

Expected<CommandLine> parseCommandLine(const QStringList &given)
{
    CommandLine line;
    QStringList rest = given;
    if (rest.value(0) == "token"_L1) {
        const auto command = tokenCommand(rest.value(1));
        if (!command)
            return tl::unexpected(command.error());
        line.command = *command;
        rest.remove(0, std::min<qsizetype>(rest.size(), 2));
    }
    Arguments arguments(rest);
    while (arguments.next()) {
        if (const Outcome taken = takeArgument(line, arguments); !taken)
            return tl::unexpected(taken.error());
    }
    if (line.command == CommandLine::Command::CreateToken &&
        (line.tokenRole.isEmpty() || line.tokenName.isEmpty()))
        return invalid(u"token create needs --role and --name"_s);
    if (line.command == CommandLine::Command::RevokeToken && line.tokenName.isEmpty())
        return invalid(u"token revoke needs --name"_s);
    return line;
}

QString helpText()
{
    QString text =
        u"weir-server archives live chat and shows it while it happens.\n\n"
        "Usage:\n"
        "  weir-server [OPTIONS]\n"
        "  weir-server token create --role ROLE --name NAME [--expires-in DAYS] [--if-first] [--data-dir "
        "DIR]\n"
        "  weir-server token list [--data-dir DIR]\n"
        "  weir-server token revoke --name NAME [--data-dir DIR]\n"
        "  weir-server import FILE... --source NAME --format FORMAT [OPTIONS]    (see import --help)\n\n"
        "Options:\n"_s;
    const auto row = [&](const QString &flag, const QString &help) {
        text += u"  %1  %2\n"_s.arg(flag.leftJustified(26), help);
    };
    for (const ConfigKey &key : configKeys()) {
        const QString placeholder = QString::fromLatin1(key.placeholder);
        if (key.isSecret) {
            row(key.environment(),
                QString::fromLatin1(key.help) + u" Only in the environment or the file."_s);
            continue;
        }
        row(key.form == ConfigKey::Form::OptionalValue ? u"%1[=%2]"_s.arg(key.flag(), placeholder)
                                                       : u"%1 %2"_s.arg(key.flag(), placeholder),
            QString::fromLatin1(key.help));
    }
    row(u"--config FILE"_s, u"Settings in TOML, under the names of the flags with '_' for '-'."_s);
    row(u"--help, --version"_s, u"Print this, or the version."_s);
    text += u"\nToken options:\n"_s;
    row(u"--role ROLE"_s, u"ingest (may post messages), reader, moderator or admin."_s);
    row(u"--name NAME"_s, u"What the token is for; unique."_s);
    row(u"--expires-in DAYS"_s, u"The token ends after so many days; unless told, never."_s);
    row(u"--if-first"_s, u"Do nothing when there is a token of that role already."_s);
    return text + u"\nEvery option is also read from the environment (WEIR_LISTEN, WEIR_DATA_DIR ...); flags "
                  u"win over the\n"
                  "environment, and that over the file. The archive is DIR/weir.db.\n"_s;
}
