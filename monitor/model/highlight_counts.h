// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class TriageModel;

// How many highlighted messages of each channel nobody has dealt with: the new ones of the triage list, so
// that table and list cannot disagree. Channels are those of the archive that the server has now. On the
// GUI's thread; bounded as the list is.
class HighlightCounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightCounts)

public:
    // `triage` must outlive it.
    explicit HighlightCounts(TriageModel *triage, QObject *parent = nullptr);

    int count(qint64 channelId) const { return m_counts.value(channelId); }
    const QHash<qint64, int> &counts() const { return m_counts; }

Q_SIGNALS:
    // Ids of channels whose count is another; at most a few times a tick.
    void changed(const QList<qint64> &channels);

private:
    void recount();

    TriageModel *m_triage;
    QHash<qint64, int> m_counts; // channels with at least one
};
