// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QStringConverter>

bool isValidUtf8(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8();
}

Utf8 toValidUtf8(const QByteArray &bytes)
{
    Utf8 text = isValidUtf8(bytes) ? bytes : QString::fromLatin1(bytes).toUtf8();
    if (text.contains('\0'))
        text.replace('\0', QByteArray());
    return text;
}

qsizetype codePointCount(const Utf8 &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; });
}
