// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real monitor, in light and in dark colours: its window, the triage list, and the panel at the tray icon.
import { join } from "node:path";

import { eventually } from "../../tests/support/eventually.mjs";
import { freePort } from "../../tests/support/free_port.mjs";
import { startMonitorProbe } from "../../tests/support/monitor_probe.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { startServer } from "../../tests/support/weir_server.mjs";
import { told } from "./told_demo.mjs";

const palettes = { light: [], dark: ["--dark"] };
const rules = 2;
const shortestWord = 6;

async function startLive(scope, server, args) {
  const probe = startMonitorProbe(scope, server.base, { args });
  await eventually("the monitor is live", async () => (await probe.state()).state === "live", 30_000);
  return probe;
}

// The words that occur most often in these texts, so that a rule for each has something to find.
function frequentWords(texts, count) {
  const counts = new Map();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu))) if (word.length >= shortestWord) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, count).map(([word]) => word);
}

// One in each palette, each with rules that the texts to come will meet.
export async function openMonitors(scope, server, textsToCome) {
  const monitors = {};
  for (const [palette, args] of Object.entries(palettes)) {
    monitors[palette] = await startLive(scope, server, args);
    for (const word of frequentWords(textsToCome, rules)) await monitors[palette].ask(`rule ${word}`);
  }
  return monitors;
}

export async function windowPictures(monitors, folder) {
  for (const [palette, probe] of Object.entries(monitors)) {
    await eventually("the monitor shows it all", async () => (await probe.ask("metrics")).messages.value === told, 30_000);
    await probe.ask("size 1280 800");
    await probe.ask(`screenshot ${join(folder, `monitor-${palette}.png`)}`);
    await eventually("something is to be looked at", async () => (await probe.ask("triage")).triage.length > 2, 30_000);
    await probe.ask("panel triage");
    await probe.ask(`screenshot ${join(folder, `triage-${palette}.png`)}`);
  }
}

// With a source that is well and one that is not.
export async function inspectorPictures(scope, folder) {
  const nobody = await freePort();
  const server = await startServer(scope, tempDir(), ["--demo=20", "--irc", `irc://127.0.0.1:${nobody}/garden`]);
  for (const [palette, args] of Object.entries(palettes)) {
    const probe = await startLive(scope, server, args);
    await probe.ask("inspector");
    await eventually("all of it is known", async () => {
      const { lines } = await probe.ask("inspected");
      return lines.some((line) => /reconnecting/.test(line)) && lines.length > 10 && !lines.some((line) => /being measured/.test(line));
    }, 60_000);
    await probe.ask(`inspector-shot ${join(folder, `inspector-${palette}.png`)}`);
  }
}
