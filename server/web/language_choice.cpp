// SPDX-License-Identifier: GPL-3.0-or-later
#include "language_choice.h"

#include "cookies.h"
#include "forgery_check.h"
#include "form_fields.h"
#include "own_path.h"
#include "page_languages.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rememberedSeconds = 365LL * 24 * 60 * 60;

} // namespace

WebHandler chooseLanguage()
{
    return [](const WebRequest &request) {
        const auto form = FormFields::of(request.http);
        if (!form)
            return answered(tl::unexpected(form.error()));
        if (const Outcome own = forgery_check::isOwnChoice(request.http); !own)
            return answered(tl::unexpected(own.error()));
        AppResponse back = redirect(ownPath(form->text(u"next"_s)));
        if (const auto language = spokenLanguage(form->text(u"to"_s).toUtf8())) {
            back.headers.append(cookies::set(request.http, cookies::languageName(request.http), *language,
                                             rememberedSeconds, cookies::SameSite::Lax));
        }
        return answered(back);
    };
}
