// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_speakers.h"

#include "page_languages.h"

using namespace Qt::StringLiterals;

// The resource stands in a static library; naming it keeps the linker from dropping it. A function outside
// of any namespace, as Q_INIT_RESOURCE asks.
static void keepWebResources()
{
    Q_INIT_RESOURCE(web);
}

namespace {

const QString &staticDirectory()
{
    keepWebResources();
    static const QString directory = u":/weir/static"_s;
    return directory;
}

} // namespace

PageSpeakers::PageSpeakers()
    : m_files(staticDirectory())
{
    for (const QByteArray &language : pageLanguages())
        m_speakers.push_back(std::make_unique<PageSpeaker>(language, u":/weir/templates"_s, m_files));
}

PageSpeaker &PageSpeakers::in(const QByteArray &language)
{
    const auto spoken = spokenLanguage(language);
    const auto found = std::find_if(m_speakers.begin(), m_speakers.end(),
                                    [&](const auto &one) { return one->words.language() == spoken; });
    return found == m_speakers.end() ? *m_speakers.front() : **found;
}

QByteArray rendered(PageSpeaker &speaker, const char *name, const PageFields &fields)
{
    return QByteArray::fromStdString(speaker.templateSet.get(name).render(fields.data()));
}
