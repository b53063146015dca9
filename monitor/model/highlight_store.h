// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"
#include "json_file.h"

#include <QObject>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

// The highlight rules: kept in `folder`/rules.json, in the order in which they count. At most
// HighlightRule::ruleLimit; one that cannot be used is kept, but switched off. All on the GUI's thread;
// blocks for the file, which is written only when a person or a guard changes a rule. Several monitors may
// have the same file: it is read anew before each change.
class HighlightStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightStore)

public:
    explicit HighlightStore(const QString &folder, QObject *parent = nullptr);

    // Reads the file, at the start and where another monitor may have written it since. Empty, or a
    // translated notice for a person: something was set aside.
    QString load();

    const HighlightRules &rules() const { return m_rules; }

    // Checks and keeps them in place of rules(). Error: a translated sentence; nothing is written then. One
    // says that another monitor has changed the rules meanwhile: rules() are those from then on, and saving
    // once more replaces them.
    tl::expected<void, QString> save(const HighlightRules &rules);

    // Changes of one rule by name; nothing where there is none. Return as save().
    tl::expected<void, QString> snooze(const QString &name, qint64 untilMs);
    // What a guard has switched off stays off until a person switches it on.
    tl::expected<void, QString> switchOff(const QString &name, const QString &reason);

    // Rules of a file that was exported. Error: a translated sentence.
    static tl::expected<HighlightRules, QString> importFrom(const QString &file);
    static tl::expected<void, QString> exportTo(const QString &file, const HighlightRules &rules);

    QString fileName() const { return m_file.path(); }

Q_SIGNALS:
    void changed();

private:
    // What rules() are to become; called when the file was read anew, with those of before.
    using Change = std::function<tl::expected<HighlightRules, QString>(const HighlightRules &before)>;

    // Replaces rules() where the file holds others than when it was last read or written here. Gives a
    // translated notice, or nothing.
    QString takeIn();
    tl::expected<void, QString> change(const Change &change);
    tl::expected<void, QString> write(const HighlightRules &rules, const QString &notice);

    JsonFile m_file;
    HighlightRules m_rules;
    std::optional<QJsonObject> m_known; // what the file held; none: to be read in any case
};
