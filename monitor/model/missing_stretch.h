// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QMap>
#include <QString>

// Messages that are not in a list though they belong there, and why. Stands as a row in their place, so that
// nobody takes the list for whole. A value.
struct MissingStretch
{
    enum class Why : quint8 {
        TooFast,      // this monitor could not keep up, and the server left them out
        NotConnected, // this monitor was not connected
        OtherArchive, // the server has another archive since: what was shown before is not in it
        NotHeard,     // the server itself did not hear the source: nobody has them
    };
    enum class Loading : quint8 { No, UnderWay, Failed };

    Why why = Why::TooFast;
    qint64 number = 0; // names it among those of a list

    // The archive has them: those with after < id <= upTo. Equal where there is nothing to load.
    qint64 after = 0;
    qint64 upTo = 0;
    qint64 count = -1; // of them; -1 while unknown
    Loading loading = Loading::No;
    QString problem; // why loading failed, a translated sentence

    // When it was, ms UTC; `to` is 0 while it is not over.
    qint64 from = 0;
    qint64 to = 0;

    // NotHeard: the source, its channels with the end of each (0: not over), and the server's reason.
    Utf8 source;
    QMap<Utf8, qint64> channels;
    Utf8 reason;

    bool canLoad() const { return upTo > after && loading != Loading::UnderWay; }
};

// "no data 20:10:12 – 20:10:40: twitch, reconnecting". Translated plain text, one line.
QString missingWords(const MissingStretch &missing);
