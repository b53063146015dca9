// SPDX-License-Identifier: GPL-3.0-or-later
// 50,000 real messages through `weir-server import`: what is in the archive afterwards is what a plain scan of the
// file finds, whichever way they came, how often, and whatever was interrupted on the way.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { sharedData } from "../support/shared_data.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { runImport, startImport } from "../support/weir_import.mjs";
import { startServer } from "../support/weir_server.mjs";

const data = sharedData("ubuntu-50000.irc.xz");
const words = ["kernel", "apt", "nvidia", "thanks", "grub"];
const format = "irc";

// IRC's own lower case (RFC 1459), by which it tells users apart.
const fold = (nick) => nick.replace(/[A-Z[\]\\~]/g, (c) => ({ "[": "{", "]": "}", "\\": "|", "~": "^" })[c] ?? c.toLowerCase());

// What a plain scan finds: { total, users: Map of folded nick to count, hits: Map of word to count }.
function scan(text) {
  const found = { total: 0, users: new Map(), hits: new Map(words.map((word) => [word, 0])) };
  for (const line of text.split(/\r?\n/)) {
    const match = line.match(/^@time=\S+ :([^! ]+)!\S* PRIVMSG #\S+ :([^]*)$/);
    if (!match) continue;
    ++found.total;
    const user = fold(match[1]);
    found.users.set(user, (found.users.get(user) ?? 0) + 1);
    for (const word of words)
      if (new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(match[2]))
        found.hits.set(word, found.hits.get(word) + 1);
  }
  return found;
}

function check(archive, expected) {
  assert.equal(value(archive, "SELECT count(*) FROM messages"), expected.total);
  assert.equal(value(archive, "SELECT message_count FROM channels"), expected.total);
  const users = rows(archive, "SELECT u.login, u.message_count AS counted, count(*) AS stored FROM messages m JOIN users u ON u.id = m.user_id GROUP BY u.id");
  assert.equal(users.length, expected.users.size);
  for (const { login, counted, stored } of users) {
    assert.equal(stored, expected.users.get(fold(login)), login);
    assert.equal(counted, stored, login);
  }
  for (const [word, hits] of expected.hits)
    assert.equal(value(archive, `SELECT count(*) FROM messages_fts WHERE messages_fts MATCH '${word}'`), hits, word);
}

describe("import of 50,000 messages", { skip: data.skip }, () => {
  let expected;
  let plain;

  before(() => {
    const unpacked = spawnSync("xz", ["-dc", data.path], { maxBuffer: 1 << 28 });
    assert.equal(unpacked.status, 0);
    plain = join(tempDir(), "ubuntu.irc");
    writeFileSync(plain, unpacked.stdout);
    expected = scan(unpacked.stdout.toString("utf8"));
    assert.equal(expected.total, 50_000);
  });

  test("while no server runs, and again", async (t) => {
    const dir = tempDir();
    const archive = join(dir, "weir.db");
    const first = await runImport(t, dir, [data.path], { format });
    assert.deepEqual([first.code, first.messages, first.bad, first.stored, first.duplicates], [0, 50_000, 0, 50_000, 0], first.stderr);
    check(archive, expected);
    const second = await runImport(t, dir, [plain], { format });
    assert.deepEqual([second.code, second.stored, second.duplicates], [0, 0, 50_000]);
    check(archive, expected);
    checkSearchIndex(archive);
    assert.deepEqual(readdirSync(join(dir, "import")), [], "nothing is left to go on from");
  });

  test("while the server runs, and again", async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    const first = await runImport(t, dir, [data.path], { format });
    assert.deepEqual([first.code, first.messages, first.stored, first.duplicates], [0, 50_000, 50_000, 0], first.stderr);
    check(server.archive, expected);
    const second = await runImport(t, dir, [plain], { format });
    assert.deepEqual([second.code, second.stored, second.duplicates], [0, 0, 50_000]);
    check(server.archive, expected);
    assert.deepEqual(await server.stop(), { code: 0, signal: null });
    checkSearchIndex(server.archive);
  });

  const journals = (dir) => (existsSync(join(dir, "import")) ? readdirSync(join(dir, "import")).filter((name) => name.endsWith(".json")) : []);

  // Kills the import once its first chunk is stored.
  async function killInTheMiddle(t, dir) {
    const running = startImport(t, dir, [plain], { format });
    await eventually("a part is stored", () => journals(dir).length > 0 || running.exit);
    const end = await running.stop("SIGKILL");
    assert.equal(end.signal, "SIGKILL", `it was killed, and did not end by itself: ${running.stdout}`);
  }

  async function goOn(t, dir, archive) {
    const stored = value(archive, "SELECT count(*) FROM messages");
    assert.ok(stored > 0 && stored < expected.total, `${stored} are stored`);
    const rest = await runImport(t, dir, [plain], { format });
    assert.equal(rest.code, 0);
    assert.match(rest.stderr, /going on after line \d+/);
    assert.ok(rest.lines < expected.total, "what is stored is not sent again");
    check(archive, expected);
  }

  test("killed in the middle and taken up, no server", async (t) => {
    const dir = tempDir();
    await killInTheMiddle(t, dir);
    await goOn(t, dir, join(dir, "weir.db"));
  });

  test("killed in the middle and taken up, through the server", async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    await killInTheMiddle(t, dir);
    await goOn(t, dir, server.archive);
  });

  test("the server is killed in the middle", async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    const running = startImport(t, dir, [plain], { format });
    await eventually("a part is stored", () => journals(dir).length > 0 || running.exit);
    await server.stop("SIGKILL");
    const end = await running.result();
    assert.equal(end.code, 1);
    assert.match(end.stderr, /the server has gone/);
    await startServer(t, dir);
    await goOn(t, dir, server.archive);
  });
});
