// SPDX-License-Identifier: GPL-3.0-or-later
// node screenshots.mjs DIR: the pictures of README. The chat is the demo's; it is told once quickly to one server,
// and then, spread over half an hour, to the server that is looked at, the end of it while that is looked at.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { live, openPage, startBrowser } from "../../tests/support/browser.mjs";
import { eventually } from "../../tests/support/eventually.mjs";
import { HttpIngest } from "../../tests/support/http_ingest.mjs";
import { startMonitorProbe } from "../../tests/support/monitor_probe.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { openFeed } from "../../tests/support/web_socket.mjs";
import { createToken, startServer } from "../../tests/support/weir_server.mjs";

const told = 4_000;
const halfAnHour = 30 * 60_000;
const toldLive = 30;

// What the scripts here use of a test's life: things to do at its end, the last first.
class Scope {
  #endings = [];

  after(ending) {
    this.#endings.unshift(ending);
  }

  async end() {
    for (const ending of this.#endings) await ending();
  }
}

async function demoChat(scope) {
  const server = await startServer(scope, tempDir(), ["--demo=1000"]);
  const feed = await openFeed(scope, server, { view: "monitor", format: "json" });
  const heard = () => feed.frames.flatMap((frame) => frame.messages ?? []);
  await eventually("the demo has told enough", () => heard().length >= told, 60_000);
  await server.stop();
  return heard().slice(0, told);
}

// Moves the chat into the last half hour, with a tide in it.
function spread(messages, end) {
  const weight = (index) => 1 + 0.55 * Math.sin((index / messages.length) * 9) + 0.25 * Math.sin((index / messages.length) * 31);
  const gaps = messages.map((_, index) => 1 / weight(index));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  let time = end - halfAnHour;
  return messages.map(({ channel, user, display_name, text, kind }, index) => {
    time += (gaps[index] / total) * halfAnHour;
    return { channel, user, display_name, text, kind, sent_at: Math.floor(time) };
  });
}

async function main(folder) {
  const scope = new Scope();
  try {
    mkdirSync(folder, { recursive: true });
    const chat = await demoChat(scope);
    const dir = tempDir();
    const server = await startServer(scope, dir);
    const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
    scope.after(() => ingest.close());
    const tell = async (items) => {
      const { status, text } = await ingest.post(items);
      if (status !== 200) throw new Error(`${status}: ${text.slice(0, 300)}`);
    };
    const spreadOut = spread(chat, Date.now());
    const before = spreadOut.splice(0, told - toldLive);
    for (let first = 0; first < before.length; first += 1_000) await tell(before.slice(first, first + 1_000));

    const browser = await startBrowser(scope);
    const { page } = await openPage(browser, server.url("/"), { colorScheme: "dark", viewport: { width: 1280, height: 800 } });
    const probe = startMonitorProbe(scope, server.base);
    await live(page);
    await eventually("the monitor is live", async () => (await probe.state()).state === "live", 30_000);
    for (const item of spreadOut) await tell([{ ...item, sent_at: Date.now() }]);
    await eventually("they are all shown", async () => (await page.getAttribute("#metric-messages", "data-value")) === String(told));
    await page.screenshot({ path: join(folder, "home-dark.png") });
    await probe.ask(`screenshot ${join(folder, "monitor.png")}`);
  } finally {
    await scope.end();
  }
}

const [folder] = process.argv.slice(2);
await main(folder);
