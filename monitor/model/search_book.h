// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_query.h"

#include <QList>
#include <QObject>

struct SavedSearch
{
    QString name;
    SearchQuery query;
};

// The searches of a person: those made lately, and those they keep under a name. Knows no file: whoever has
// one gives its JSON and keeps it when `changed` comes. On the GUI's thread.
//
// Bounds: `mostRecent`, of which the oldest goes; `mostSaved`, beyond which saving is refused with a
// sentence; names of `longestName` characters.
class SearchBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBook)

public:
    static constexpr qsizetype mostRecent = 20;
    static constexpr qsizetype mostSaved = 50;
    static constexpr qsizetype longestName = 60;

    explicit SearchBook(QObject *parent = nullptr);

    // The latest first, each once.
    const QList<SearchQuery> &recent() const { return m_recent; }
    void remember(const SearchQuery &query);
    void clearRecent();

    // By name.
    const QList<SavedSearch> &saved() const { return m_saved; }
    // Keeps the query under a name; one of that name (in any case of letters) is replaced. Error: a
    // translated sentence.
    tl::expected<void, QString> save(const QString &name, const SearchQuery &query);
    tl::expected<void, QString> rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    bool has(const QString &name) const { return indexOf(name) >= 0; }

    QByteArray toJson() const;
    // Replaces everything; what cannot be read is left out. Emits nothing.
    void setJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const QString &name) const;
    void sortSaved();

    QList<SearchQuery> m_recent;
    QList<SavedSearch> m_saved;
};
