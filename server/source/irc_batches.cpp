// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_batches.h"

#include "irc_tags.h"

void IrcBatches::begin(const IrcLine &line)
{
    const QByteArrayView reference = line.param(0);
    if (reference.size() < 2 || reference.size() > maxReferenceBytes || reference[0] != '+')
        return;
    const IrcBatch *around = batchOf(line);
    if (around != nullptr && around->depth >= maxDepth)
        return;
    IrcBatch batch;
    batch.reference = reference.sliced(1).toByteArray();
    batch.type = line.param(1).toByteArray();
    batch.target = line.param(2).toByteArray();
    batch.label = ircTagValue(line.rawTags, "label").value_or(QByteArray());
    batch.isHistory = batch.type == "chathistory" || batch.type == "znc.in/playback";
    if (around != nullptr) {
        batch.depth = around->depth + 1;
        batch.isHistory = batch.isHistory || around->isHistory;
        if (batch.label.isEmpty())
            batch.label = around->label;
    }
    m_open.remove_if([&](const IrcBatch &open) { return open.reference == batch.reference; });
    if (m_open.size() >= maxOpen)
        m_open.pop_front();
    m_open.push_back(std::move(batch));
}

std::optional<IrcBatch> IrcBatches::end(const IrcLine &line)
{
    const QByteArrayView reference = line.param(0);
    if (!reference.startsWith('-'))
        return std::nullopt;
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const IrcBatch &open) {
        return open.reference == reference.sliced(1);
    });
    if (found == m_open.end())
        return std::nullopt;
    IrcBatch batch = std::move(*found);
    m_open.erase(found);
    return batch;
}

IrcBatch *IrcBatches::batchOf(const IrcLine &line)
{
    if (m_open.empty())
        return nullptr;
    const auto reference = ircTagValue(line.rawTags, "batch");
    return reference ? find(*reference) : nullptr;
}

IrcBatch *IrcBatches::find(QByteArrayView reference)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const IrcBatch &open) { return open.reference == reference; });
    return found == m_open.end() ? nullptr : &*found;
}
