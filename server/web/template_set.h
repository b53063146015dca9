// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kainjow/mustache.hpp>

#include <QByteArray>
#include <QHash>

#include <memory>

class PageWords;
class StaticFiles;

// The templates of one language, parsed once. Before parsing, partials ({{>name}}) are put in place,
// {{t.KEY}} is replaced by the translated and escaped text ({{t.KEY<}} and {{t.KEY>}} by what stands before
// and after the %1 in it, for markup in between), {{s.FILE}} by the URL of a static file, and
// indentation is taken away; what remains for each request are the values. Main thread only: rendering
// changes the parsed template.
class TemplateSet final
{
public:
    using Template = kainjow::mustache::mustache;

    // Reads every *.mustache of the resource directory. A template that cannot be read, a partial, key or
    // file that does not exist is a defect of the build, found by a test: qFatal names it.
    TemplateSet(const QString &directory, const PageWords &words, const StaticFiles &files);
    Q_DISABLE_COPY_MOVE(TemplateSet)

    // A page inside the layout ("home", "messages", "channels", "channel", "users", "user", "status",
    // "sign_in", "account", "audit", "problem") or a fragment ("live", "live_status", "channel_manager",
    // "row", "day", "skip_row"). The name must be one of these.
    Template &get(const QByteArray &name) const;

private:
    QHash<QByteArray, std::shared_ptr<Template>> m_templates;
};
