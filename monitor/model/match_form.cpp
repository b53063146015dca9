// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_form.h"

#include "chat/irc_formatting.h"

namespace {

// Characters that show nothing, or only strike through what is before them. With them clients get around a
// server's refusal of repeated lines, and people around filters.
bool isInvisible(char32_t c)
{
    if (c < 0xad)
        return false;
    return c == 0xad || c == 0x34f || (c >= 0x335 && c <= 0x338) || c == 0x61c || c == 0x115f ||
           c == 0x1160 || (c >= 0x180b && c <= 0x180f) || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0x2800 || c == 0x3164 ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfffb) ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

bool isBlank(char16_t c)
{
    return c <= 0x20 || c == 0x7f || (c >= 0x80 && QChar(c).isSpace()) || (c >= 0x80 && c < 0xa0);
}

QString withoutInvisible(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode();
        if (!isInvisible(code)) {
            kept += c;
            if (pair)
                kept += text[i + 1];
        }
        i += pair ? 1 : 0;
    }
    return kept;
}

// White space and control characters as single spaces, none at the ends; cut at the limit.
void settleBlanks(QString &text)
{
    QChar *const characters = text.data();
    qsizetype to = 0;
    bool blank = true; // nothing at the beginning
    for (qsizetype from = 0; from < text.size() && to < matchFormLimit; ++from) {
        const QChar c = characters[from];
        const bool isOneMore = isBlank(c.unicode());
        if (!isOneMore)
            characters[to++] = c;
        else if (!blank)
            characters[to++] = u' ';
        blank = isOneMore;
    }
    if (to > 0 && text.at(to - 1) == u' ')
        --to;
    if (to > 0 && text.at(to - 1).isHighSurrogate())
        --to;
    text.truncate(to);
}

bool isAscii(const Utf8 &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QString matchForm(const Utf8 &text)
{
    const Utf8 plain = stripIrcFormatting(text);
    QString form;
    if (isAscii(plain)) {
        form = QString::fromLatin1(plain);
    } else {
        // Four times as much as can be left: invisible characters and blanks may go.
        const QString all = QString::fromUtf8(plain).left(4 * matchFormLimit);
        form = withoutInvisible(all).normalized(QString::NormalizationForm_KC);
    }
    settleBlanks(form);
    return form;
}

QString matchForm(const QString &text)
{
    return matchForm(text.toUtf8());
}

QStringList matchForms(const ChatMessages &messages)
{
    QStringList forms;
    forms.reserve(messages.size());
    for (const ChatMessage &message : messages)
        forms.append(matchForm(message.text.isEmpty() ? message.systemText : message.text));
    return forms;
}

QString bareForm(const QString &form)
{
    QString bare = form.toCaseFolded();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return bare;
}
