// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_layer.h"

#include "tls_keys.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// Used by scripts and tests around the server and not its configuration.
const QSet<QString> otherVariables{u"WEIR_CONFIG"_s, u"WEIR_BIN_DIR"_s, u"WEIR_SOURCE_DIR"_s};

const ConfigKey *keyOfVariable(const QString &variable)
{
    for (const ConfigKey &key : configKeys()) {
        if (key.environment() == variable)
            return &key;
    }
    return nullptr;
}

Outcome applySetting(Config &config, const ConfigSetting &setting, bool isFirst)
{
    const Outcome set = setting.key->set(config, setting.value, isFirst);
    if (set)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"%1: %2: %3; allowed is %4"_s.arg(setting.place, QString::fromLatin1(setting.key->name),
                                                      set.error().message,
                                                      QString::fromLatin1(setting.key->allowed)));
}

// What no key can know of by itself.
Outcome checkTogether(const Config &config)
{
    QStringList names;
    for (const IrcSettings &settings : config.irc)
        names.append(QString::fromUtf8(settings.name));
    for (auto login = config.ircLogins.cbegin(); login != config.ircLogins.cend(); ++login) {
        const QString source = QString::fromUtf8(login.key());
        if (names.contains(source))
            continue;
        return failure(ErrorCode::InvalidInput,
                       u"irc_login: there is no IRC source '%1'; there are: %2"_s.arg(
                           source.left(200), names.isEmpty() ? u"none"_s : names.join(u", ")));
    }
    if (config.twitch && config.twitch->login.isEmpty() != config.twitch->token.isEmpty()) {
        return failure(
            ErrorCode::InvalidInput,
            u"twitch_login and twitch_token are only of use together; without both, Twitch is read "
            "anonymously"_s);
    }
    return checkTlsPaths(config.tls);
}

} // namespace

Expected<ConfigLayer> readEnvironment(const QProcessEnvironment &environment)
{
    ConfigLayer layer;
    for (const QString &variable : environment.keys()) {
        if (!variable.startsWith("WEIR_"_L1))
            continue;
        const ConfigKey *key = keyOfVariable(variable);
        if (!key && otherVariables.contains(variable))
            continue;
        const QString place = u"the environment variable %1"_s.arg(variable);
        if (!key) {
            return failure(ErrorCode::InvalidInput,
                           u"%1 is unknown; known are WEIR_ and, in capitals, one of: %2"_s.arg(
                               place, configKeyNames()));
        }
        const QString value = environment.value(variable);
        const QStringList values =
            key->form == ConfigKey::Form::List ? value.split(u' ', Qt::SkipEmptyParts) : QStringList{value};
        for (const QString &each : values)
            layer.append({key, each, place});
    }
    return layer;
}

Expected<Config> mergeConfig(const QList<ConfigLayer> &layers)
{
    Config config;
    for (const ConfigLayer &layer : layers) {
        QSet<const ConfigKey *> seen;
        for (const ConfigSetting &setting : layer) {
            if (const Outcome applied = applySetting(config, setting, !seen.contains(setting.key)); !applied)
                return tl::unexpected(applied.error());
            seen.insert(setting.key);
        }
    }
    if (const Outcome checked = checkTogether(config); !checked)
        return tl::unexpected(checked.error());
    return config;
}
