// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fields.h"

#include "base/qt_versions.h"
#include "base/time_text.h"
#include "page_words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

PageFields &PageFields::text(const char *key, const QString &value)
{
    return text(key, value.toUtf8());
}

PageFields &PageFields::text(const char *key, const Utf8 &value)
{
    m_data.set(key, kainjow::mustache::data(value.toStdString()));
    return *this;
}

PageFields &PageFields::flag(const char *key, bool value)
{
    m_data.set(key, kainjow::mustache::data(value));
    return *this;
}

PageFields &PageFields::markup(const char *key, const std::string &rendered)
{
    m_data.set(key, kainjow::mustache::data(rendered));
    return *this;
}

PageFields &PageFields::number(const char *key, qint64 value, const PageWords &words)
{
    return object(key,
                  PageFields().text("value", QByteArray::number(value)).text("text", words.number(value)));
}

PageFields &PageFields::time(const char *key, qint64 utcMs, const PageWords &words)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs, utc);
    const QString shown = words.locale().toString(time.date(), QLocale::ShortFormat) + u' ' +
                          time.time().toString(u"HH:mm:ss") + u" UTC"_s;
    return object(key, PageFields().text("iso", toRfc3339(utcMs)).text("text", shown));
}

PageFields &PageFields::object(const char *key, const PageFields &value)
{
    m_data.set(key, value.m_data);
    return *this;
}

PageFields &PageFields::list(const char *key, const std::vector<PageFields> &items)
{
    kainjow::mustache::data list(kainjow::mustache::data::type::list);
    for (const PageFields &item : items)
        list.push_back(item.m_data);
    m_data.set(key, list);
    return *this;
}
