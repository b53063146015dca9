// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal_text.h"

#include <QChar>
#include <QList>
#include <QString>

namespace {

bool isPlain(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QByteArray escaped(char32_t c)
{
    constexpr int hexadecimal = 16;
    const QByteArray digits = QByteArray::number(static_cast<uint>(c), hexadecimal);
    return c <= 0xFF ? "\\x" + digits.rightJustified(2, '0') : "\\u{" + digits + '}';
}

} // namespace

QByteArray terminalText(QByteArrayView bytes, qsizetype maxCharacters)
{
    constexpr qsizetype mostBytesPerCharacter = 4;
    const bool isLong = bytes.size() > maxCharacters * mostBytesPerCharacter;
    const auto characters =
        QString::fromUtf8(isLong ? bytes.first(maxCharacters * mostBytesPerCharacter) : bytes).toUcs4();
    QByteArray text;
    for (const char32_t c : characters.first(std::min(characters.size(), maxCharacters)))
        text += isPlain(c) ? QString::fromUcs4(&c, 1).toUtf8() : escaped(c);
    return isLong || characters.size() > maxCharacters ? text + "..." : text;
}
