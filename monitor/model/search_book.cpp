// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_book.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString tidy(const QString &name)
{
    return name.simplified().left(SearchBook::longestName);
}

} // namespace

SearchBook::SearchBook(QObject *parent)
    : QObject(parent)
{}

void SearchBook::remember(const SearchQuery &query)
{
    if (query.isEmpty())
        return;
    m_recent.removeAll(query);
    m_recent.prepend(query);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    Q_EMIT changed();
}

void SearchBook::clearRecent()
{
    m_recent.clear();
    Q_EMIT changed();
}

tl::expected<void, QString> SearchBook::save(const QString &name, const SearchQuery &query)
{
    const QString kept = tidy(name);
    if (kept.isEmpty())
        return tl::unexpected<QString>(tr("A search needs a name to be kept under."));
    if (const qsizetype at = indexOf(kept); at >= 0) {
        m_saved[at] = {kept, query};
    } else if (m_saved.size() >= mostSaved) {
        return tl::unexpected<QString>(
            tr("There are %n searches already, and more are not kept. Delete one first.", nullptr,
               static_cast<int>(mostSaved)));
    } else {
        m_saved.append({kept, query});
    }
    sortSaved();
    Q_EMIT changed();
    return {};
}

tl::expected<void, QString> SearchBook::rename(const QString &name, const QString &newName)
{
    const QString kept = tidy(newName);
    const qsizetype at = indexOf(name);
    if (at < 0)
        return {};
    if (kept.isEmpty())
        return tl::unexpected<QString>(tr("A search needs a name to be kept under."));
    if (const qsizetype other = indexOf(kept); other >= 0 && other != at)
        return tl::unexpected<QString>(tr("Another search has this name."));
    m_saved[at].name = kept;
    sortSaved();
    Q_EMIT changed();
    return {};
}

void SearchBook::remove(const QString &name)
{
    if (const qsizetype at = indexOf(name); at >= 0) {
        m_saved.removeAt(at);
        Q_EMIT changed();
    }
}

qsizetype SearchBook::indexOf(const QString &name) const
{
    const QString wanted = tidy(name);
    const auto found = std::find_if(m_saved.cbegin(), m_saved.cend(), [&](const SavedSearch &saved) {
        return saved.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_saved.cend() ? -1 : found - m_saved.cbegin();
}

void SearchBook::sortSaved()
{
    std::sort(m_saved.begin(), m_saved.end(), [](const SavedSearch &a, const SavedSearch &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

QByteArray SearchBook::toJson() const
{
    QJsonArray recent;
    for (const SearchQuery &query : m_recent)
        recent.append(query.toJson());
    QJsonArray saved;
    for (const SavedSearch &search : m_saved)
        saved.append(QJsonObject{{u"name"_s, search.name}, {u"query"_s, search.query.toJson()}});
    return QJsonDocument(QJsonObject{{u"recent"_s, recent}, {u"saved"_s, saved}})
        .toJson(QJsonDocument::Compact);
}

void SearchBook::setJson(const QByteArray &json)
{
    m_recent.clear();
    m_saved.clear();
    const QJsonObject book = QJsonDocument::fromJson(json).object();
    for (const QJsonValue value : book.value("recent"_L1).toArray()) {
        const SearchQuery query = SearchQuery::fromJson(value.toObject());
        if (!query.isEmpty() && m_recent.size() < mostRecent && !m_recent.contains(query))
            m_recent.append(query);
    }
    for (const QJsonValue value : book.value("saved"_L1).toArray()) {
        const QString name = tidy(value.toObject().value("name"_L1).toString());
        if (!name.isEmpty() && m_saved.size() < mostSaved && !has(name))
            m_saved.append({name, SearchQuery::fromJson(value.toObject().value("query"_L1).toObject())});
    }
    sortSaved();
}
