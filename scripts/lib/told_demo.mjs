// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's chat for pictures: told once quickly to one server, and then, spread over half an hour, to the server that is
// looked at, the end of it while that is looked at.
import { eventually } from "../../tests/support/eventually.mjs";
import { HttpIngest } from "../../tests/support/http_ingest.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { openFeed } from "../../tests/support/web_socket.mjs";
import { createToken, startServer } from "../../tests/support/weir_server.mjs";

export const told = 4_000;
const halfAnHour = 30 * 60_000;
const toldLive = 30;

// What the scripts here use of a test's life: things to do at its end, the last first.
export class Scope {
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

// A server with all of it but the end, which tellRest() tells.
export async function toldServer(scope) {
  const chat = await demoChat(scope);
  const dir = tempDir();
  const server = await startServer(scope, dir);
  const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
  scope.after(() => ingest.close());
  const tell = async (items) => {
    const { status, text } = await ingest.post(items);
    if (status !== 200) throw new Error(`${status}: ${text.slice(0, 300)}`);
  };
  const rest = spread(chat, Date.now());
  const before = rest.splice(0, told - toldLive);
  for (let first = 0; first < before.length; first += 1_000) await tell(before.slice(first, first + 1_000));
  const tellRest = async () => {
    for (const item of rest) await tell([item]);
  };
  return { server, tellRest, restTexts: rest.map(({ text }) => text) };
}
