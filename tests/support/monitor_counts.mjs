// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";

import { rows } from "./archive_query.mjs";
import { eventually } from "./eventually.mjs";

// The monitor's channels and its total come to be what the archive of that server has.
export function monitorCountsAgree(server, probe) {
  const channels = rows(server.archive, "SELECT c.name AS channel, count(*) AS count FROM messages m JOIN channels c ON c.id = m.channel_id GROUP BY c.id ORDER BY 1");
  const total = channels.reduce((sum, { count }) => sum + count, 0);
  return eventually("the monitor's counts are the archive's", async () => {
    const shown = (await probe.ask("channels")).channels.map(({ channel, count }) => ({ channel, count }));
    assert.deepEqual(shown.sort((a, b) => (a.channel < b.channel ? -1 : 1)), channels);
    assert.equal((await probe.ask("metrics")).messages.value, total);
    return true;
  }, 30_000);
}
