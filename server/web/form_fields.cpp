// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fields.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

Expected<QString> decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString result = decoder(QByteArray::fromPercentEncoding(bytes));
    if (decoder.hasError() || result.contains(QChar::Null))
        return failure(ErrorCode::InvalidInput, u"a field of the form is no text in UTF-8"_s);
    return result;
}

} // namespace

Expected<FormFields> FormFields::of(const AppRequest &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return failure(ErrorCode::InvalidInput, u"Content-Type must be application/x-www-form-urlencoded"_s);
    return parse(request.body);
}

Expected<FormFields> FormFields::parse(const QByteArray &body)
{
    if (body.size() > mostBytes)
        return failure(ErrorCode::TooLarge, u"a form has at most %1 bytes here"_s.arg(mostBytes));
    FormFields form;
    for (qsizetype start = 0; start < body.size();) {
        qsizetype end = body.indexOf('&', start);
        end = end < 0 ? body.size() : end;
        const QByteArrayView pair = QByteArrayView(body).sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return tl::unexpected((!name ? name : value).error());
        if (form.m_fields.contains(*name))
            return failure(ErrorCode::InvalidInput, u"field '%1' comes twice"_s.arg(name->left(64)));
        if (form.m_fields.size() >= mostFields)
            return failure(ErrorCode::InvalidInput, u"a form has at most %1 fields here"_s.arg(mostFields));
        form.m_fields.insert(*name, *value);
    }
    return form;
}
