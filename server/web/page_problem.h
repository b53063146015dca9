// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What a reader is told when a page cannot be shown: what happened, what was kept, what to do. The words come
// from the catalogue, chosen by the status: 400, 403, 404, 405, 503, and 500 for all others.
struct PageProblem
{
    int status = 500;
    QString detail; // one English sentence naming the part of the request at fault, or empty
};

// The catalogue's keys for a status: "problem.404.title", "problem.404.what", "problem.404.kept",
// "problem.404.todo".
QByteArray problemKey(int status, QByteArrayView part);
