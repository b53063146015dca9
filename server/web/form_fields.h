// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "http/app_request.h"

#include <QHash>
#include <QString>

// The fields of a form that a browser sent as application/x-www-form-urlencoded
// (https://url.spec.whatwg.org/#urlencoded-parsing), each once. Pure.
class FormFields final
{
public:
    static constexpr int mostFields = 32;
    static constexpr qsizetype mostBytes = 16'384;

    // Errors: InvalidInput for another Content-Type, a field that comes twice, too many, or bytes that are no
    // UTF-8; TooLarge.
    static Expected<FormFields> of(const AppRequest &request);
    static Expected<FormFields> parse(const QByteArray &body);

    // Empty where there is none.
    QString text(const QString &name) const { return m_fields.value(name); }

private:
    QHash<QString, QString> m_fields;
};
