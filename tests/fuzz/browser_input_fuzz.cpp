// SPDX-License-Identifier: GPL-3.0-or-later
// What browsers send by themselves: cookies and forms. Whatever it is, it is read within its limits.
#include "access_check.h"
#include "cookies.h"
#include "forgery_check.h"
#include "form_fields.h"
#include "fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    AppRequest request;
    request.method = "POST";
    request.isSecure = size % 2 == 1;
    request.headers = {{"cookie", bytes}, {"content-type", "application/x-www-form-urlencoded"}};
    request.body = bytes;

    const QByteArray session = cookies::value(request, cookies::sessionName(request));
    mustHold(session.size() <= bytes.size() && !session.contains(';'));
    const auto credentials = presentedCredentials(request);
    mustHold(credentials && credentials->bearer.isEmpty() && credentials->session.size() <= 256);

    const auto form = FormFields::parse(bytes);
    mustHold(form || !form.error().message.isEmpty());
    if (form) {
        mustHold(form->text(QStringLiteral("token")).size() <= FormFields::mostBytes);
        mustHold(!form->text(QStringLiteral("next")).contains(QChar::Null));
    }
    // Nothing that fits by chance: the token of a form is made of the cookie by a secret function.
    mustHold(!forgery_check::isOwnForm(request));
    return 0;
}
