// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_layer.h"

#include <QFile>

#include <sstream>

#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &file, const toml::source_region &region)
{
    return u"%1, line %2"_s.arg(file).arg(region.begin.line);
}

// A scalar as text, as it would stand on the command line.
std::optional<QString> scalarText(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return QString::number(number->get());
    if (const auto *number = node.as_floating_point())
        return QString::number(number->get());
    if (const auto *flag = node.as_boolean())
        return flag->get() ? u"true"_s : u"false"_s;
    return {};
}

Outcome addValue(ConfigLayer &layer, const ConfigKey *key, const toml::node &node, const QString &place)
{
    const auto value = scalarText(node);
    if (!value) {
        return failure(ErrorCode::InvalidInput,
                       u"%1: %2 has a value of the wrong kind; allowed is %3"_s.arg(
                           place, QString::fromLatin1(key->name), QString::fromLatin1(key->allowed)));
    }
    layer.append({key, *value, place});
    return {};
}

Outcome addKey(ConfigLayer &layer, const QString &file, const toml::key &name, const toml::node &node)
{
    const QString place = placeOf(file, name.source());
    const QString text = QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size()));
    const ConfigKey *key = findConfigKey(text);
    if (!key) {
        return failure(ErrorCode::InvalidInput,
                       u"%1: unknown key '%2'; allowed are: %3"_s.arg(place, text, configKeyNames()));
    }
    const toml::array *list = node.as_array();
    if (!list || key->form != ConfigKey::Form::List)
        return addValue(layer, key, node, place);
    for (const toml::node &element : *list) {
        if (Outcome added = addValue(layer, key, element, placeOf(file, element.source())); !added)
            return added;
    }
    return {};
}

} // namespace

Expected<ConfigLayer> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       u"cannot read the configuration %1: %2"_s.arg(path, file.errorString()));
    std::istringstream text(file.readAll().toStdString());
    try {
        const toml::table table = toml::parse(text);
        ConfigLayer layer;
        for (const auto &[name, node] : table) {
            if (Outcome added = addKey(layer, path, name, node); !added)
                return tl::unexpected(added.error());
        }
        return layer;
    } catch (const toml::parse_error &error) { // the library's way of saying it; it goes no further than here
        return failure(ErrorCode::InvalidInput,
                       u"%1: this is not TOML: %2"_s.arg(placeOf(path, error.source()),
                                                         QString::fromUtf8(error.description().data())));
    }
}
