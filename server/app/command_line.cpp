// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

using namespace Qt::StringLiterals;

namespace {

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

Outcome takeArgument(CommandLine &line, Arguments &arguments)
{
    const QString &name = arguments.name();
    const bool isToken = line.command == CommandLine::Command::CreateToken;
    if (name == "--help"_L1 || name == "-h"_L1)
        line.command = CommandLine::Command::Help;
    else if (name == "--version"_L1)
        line.command = CommandLine::Command::Version;
    else if (name == "--config"_L1)
        return takeInto(line.configFile, arguments, u"FILE"_s);
    else if (isToken && name == "--role"_L1)
        return takeInto(line.tokenRole, arguments, u"ROLE"_s);
    else if (isToken && name == "--name"_L1)
        return takeInto(line.tokenName, arguments, u"NAME"_s);
    else if (isToken && name == "--if-first"_L1)
        line.onlyIfFirst = true;
    else
        return takeFlag(line, arguments);
    return {};
}

} // namespace

Expected<CommandLine> parseCommandLine(const QStringList &given)
{
    CommandLine line;
    QStringList rest = given;
    if (rest.value(0) == "token"_L1) {
        if (rest.value(1) != "create"_L1)
            return invalid(u"after 'token' comes 'create'"_s);
        line.command = CommandLine::Command::CreateToken;
        rest.remove(0, 2);
    }
    Arguments arguments(rest);
    while (arguments.next()) {
        if (const Outcome taken = takeArgument(line, arguments); !taken)
            return tl::unexpected(taken.error());
    }
    if (line.command == CommandLine::Command::CreateToken &&
        (line.tokenRole.isEmpty() || line.tokenName.isEmpty()))
        return invalid(u"token create needs --role and --name"_s);
    return line;
}

QString helpText()
{
    QString text =
        u"weir-server archives live chat and shows it while it happens.\n\n"
        "Usage:\n"
        "  weir-server [OPTIONS]\n"
        "  weir-server token create --role ROLE --name NAME [--if-first] [--data-dir DIR]\n"
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
    row(u"--if-first"_s, u"Do nothing when there is a token of that role already."_s);
    return text + u"\nEvery option is also read from the environment (WEIR_LISTEN, WEIR_DATA_DIR ...); flags "
                  u"win over the\n"
                  "environment, and that over the file. The archive is DIR/weir.db.\n"_s;
}
