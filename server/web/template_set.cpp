// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_set.h"

#include "page_words.h"
#include "static_files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Sources = QHash<QByteArray, QByteArray>;

constexpr int deepestPartial = 8;
constexpr char layout[] = "layout";
constexpr std::array pages{"home",   "messages", "channels", "channel", "users",  "user",
                           "status", "sign_in",  "account",  "audit",   "problem"};
constexpr std::array fragments{"live", "live_status", "channel_manager", "row", "day", "skip_row"};

// The lines without their indentation: the parser keeps each blank as a piece of its own.
QByteArray withoutIndentation(const QByteArray &text)
{
    QByteArray result;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            result += trimmed + '\n';
    }
    if (result.endsWith('\n'))
        result.chop(1);
    return result;
}

Sources readSources(const QString &directory)
{
    Sources sources;
    const QDir dir(directory);
    for (const QString &name : dir.entryList({u"*.mustache"_s}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("template %s cannot be read", qPrintable(name));
        sources.insert(name.chopped(9).toLatin1(), withoutIndentation(file.readAll()));
    }
    if (!sources.contains(layout))
        qFatal("no templates are embedded under %s", qPrintable(directory));
    return sources;
}

// Replaces each match of `pattern` by what `replacement` makes of its first capture.
template <class Replacement>
QByteArray replaced(const QByteArray &text, const QRegularExpression &pattern, Replacement replacement)
{
    const QString source = QString::fromUtf8(text);
    QByteArray result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(source).sliced(from, match.capturedStart() - from).toUtf8();
        result += replacement(match.captured(1).toLatin1());
        from = match.capturedEnd();
    }
    return result + QStringView(source).sliced(from).toUtf8();
}

QByteArray withPartials(const QByteArray &text, const Sources &sources, int depth = 0)
{
    static const QRegularExpression partial(uR"(\{\{>\s*([a-z_]+)\s*\}\})"_s);
    if (depth > deepestPartial)
        qFatal("a template contains itself: %s",
               text.first(std::min<qsizetype>(text.size(), 80)).constData());
    return replaced(text, partial, [&](const QByteArray &name) {
        if (!sources.contains(name))
            qFatal("template partial %s does not exist", name.constData());
        return withPartials(sources.value(name), sources, depth + 1);
    });
}

// {{t.KEY}} is the text, {{t.KEY<}} what stands before its %1, and {{t.KEY>}} what stands after it.
QByteArray withWords(const QByteArray &text, const PageWords &words)
{
    static const QRegularExpression word(uR"(\{\{t\.([a-z0-9_.]+[<>]?)\}\})"_s);
    return replaced(text, word, [&](QByteArray key) {
        const bool isHead = key.endsWith('<');
        const bool isTail = key.endsWith('>');
        if (isHead || isTail)
            key.chop(1);
        QString translated = words.text(key);
        if (translated.isEmpty() || translated.contains(u"{{"))
            qFatal("template string %s is not in the catalogue or contains a tag", key.constData());
        const qsizetype gap = translated.indexOf("%1"_L1);
        if ((isHead || isTail) && gap < 0)
            qFatal("template string %s has no %%1", key.constData());
        if (isHead)
            translated.truncate(gap);
        if (isTail)
            translated.remove(0, gap + 2);
        return translated.toHtmlEscaped().toUtf8();
    });
}

QByteArray withStaticUrls(const QByteArray &text, const StaticFiles &files)
{
    static const QRegularExpression mention(uR"(\{\{s\.([a-z0-9._-]+)\}\})"_s);
    return replaced(text, mention, [&](const QByteArray &name) {
        if (files.url(name).isEmpty())
            qFatal("template names the static file %s, which does not exist", name.constData());
        return files.url(name);
    });
}

} // namespace

TemplateSet::TemplateSet(const QString &directory, const PageWords &words, const StaticFiles &files)
{
    const Sources sources = readSources(directory);
    const auto add = [&](const QByteArray &name, const QByteArray &source, const Sources &partials) {
        const QByteArray text = withStaticUrls(withWords(withPartials(source, partials), words), files);
        auto parsed = std::make_shared<Template>(text.toStdString());
        if (!parsed->is_valid())
            qFatal("template %s: %s", name.constData(), parsed->error_message().c_str());
        m_templates.insert(name, parsed);
    };
    for (const char *name : fragments)
        add(name, sources.value(name), sources);
    for (const char *name : pages) {
        Sources partials = sources;
        partials.insert("content", sources.value(name));
        add(name, sources.value(layout), partials);
    }
}

TemplateSet::Template &TemplateSet::get(const QByteArray &name) const
{
    const auto found = m_templates.constFind(name);
    if (found == m_templates.constEnd())
        qFatal("template %s does not exist", name.constData());
    return **found;
}
