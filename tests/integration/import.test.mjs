// SPDX-License-Identifier: GPL-3.0-or-later
// `weir-server import`: every format and compression, bad lines, dry runs, what it shows, how it ends.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";

import { lockArchive } from "../support/archive_lock.mjs";
import { rows, value } from "../support/archive_query.mjs";
import { ChildProgram } from "../support/child_program.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { sharedData } from "../support/shared_data.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirImport, runImport, startImport } from "../support/weir_import.mjs";
import { binDir, cleanEnvironment, createToken, runServer, startServer } from "../support/weir_server.mjs";

const ndjson = (list) => list.map((item) => `${JSON.stringify(item)}\n`).join("");
const anonymous = (series, count) => items(series, 0, count).map(({ id, ...rest }) => rest);
const countOf = (dir) => value(join(dir, "weir.db"), "SELECT count(*) FROM messages");

function file(content, name = "log.txt") {
  const path = join(tempDir(), name);
  writeFileSync(path, content);
  return path;
}

describe("what is read", () => {
  for (const program of ["gzip", "xz", "zstd", "bzip2"]) {
    test(`${program}, told by its content`, async (t) => {
      const packed = spawnSync(program, ["-c"], { input: ndjson(items("packed", 0, 3_000)), maxBuffer: 1 << 26 });
      const dir = tempDir();
      const { code, stored, stderr } = await runImport(t, dir, [file(packed.stdout)], { format: "ndjson" });
      assert.deepEqual([code, stored], [0, 3_000], stderr);
      assert.equal(countOf(dir), 3_000);
    });
  }

  test("the standard input, packed or not", async (t) => {
    const dir = tempDir();
    const list = ndjson(items("input", 0, 500));
    const plain = await runImport(t, dir, ["-"], { format: "ndjson", input: list });
    assert.deepEqual([plain.code, plain.stored], [0, 500], plain.stderr);
    const packed = await runImport(t, dir, ["-"], { format: "ndjson", input: spawnSync("gzip", ["-c"], { input: list }).stdout });
    assert.deepEqual([packed.code, packed.stored, packed.duplicates], [0, 0, 500], packed.stderr);
  });

  test("a ban that concerns thousands is done when the command ends, also without a server", async (t) => {
    const dir = tempDir();
    const at = Date.UTC(2024, 4, 1);
    const said = Array.from({ length: 9_000 }, (_, i) => ({ channel: "harbour", user: i % 3 ? "bruno" : "ada", text: `line ${i}`, sent_at: at + i }));
    const ban = { type: "ban", channel: "harbour", user: "bruno", sent_at: at + 10_000 };
    const { code, stderr } = await runImport(t, dir, [file(ndjson([...said, ban]))], { format: "ndjson" });
    assert.equal(code, 0, stderr);
    assert.equal(value(join(dir, "weir.db"), "SELECT count(*) FROM messages WHERE deleted_at IS NOT NULL"), 6_000);
  });

  test("justlog, with what moderators did", async (t) => {
    const dir = tempDir();
    await startServer(t, dir);
    const log = [
      "[2019-09-5 03:04:05] #harbour ada: hello",
      "[2019-09-5 03:04:05] #harbour ada: hello", // said twice in one second
      "[2019-09-5 03:04:06] #harbour bruno: rude words",
      "[2019-09-5 03:04:07] #harbour bruno has been timed out for 600 seconds",
      "[2019-09-5 23:00:00] #harbour chat has been cleared",
      "",
    ].join("\r\n");
    const first = await runImport(t, dir, [file(log)], { format: "justlog", source: "twitch" });
    assert.deepEqual([first.code, first.messages, first.events, first.stored], [0, 3, 2, 5], first.stderr);
    const archive = join(dir, "weir.db");
    const texts = () => rows(archive, "SELECT text, sent_at, deleted_at IS NOT NULL AS deleted FROM messages ORDER BY id");
    const expected = [["hello", 5], ["hello", 5], ["rude words", 6]].map(([text, second]) => ({ text, sent_at: Date.UTC(2019, 8, 5, 3, 4, second), deleted: 1 }));
    await eventually("the clearing concerns all of them", () => texts().every(({ deleted }) => deleted === 1));
    assert.deepEqual(texts(), expected);
    const again = await runImport(t, dir, [file(log)], { format: "justlog", source: "twitch" });
    assert.deepEqual([again.code, again.stored, again.duplicates], [0, 0, 5], again.stdout);
    assert.deepEqual(texts(), expected);
  });

  const lines = sharedData("twitch-lines-1500.irc.gz");
  test("real lines of a Twitch channel", { skip: lines.skip }, async (t) => {
    const dir = tempDir();
    const text = gunzipSync(readFileSync(lines.path)).toString("utf8");
    const count = (command) => text.match(new RegExp(`^@\\S+ :\\S+ ${command} #`, "gm"))?.length ?? 0;
    const first = await runImport(t, dir, [lines.path], { format: "irc", source: "twitch" });
    assert.deepEqual([first.code, first.bad], [0, 0], first.stderr);
    assert.equal(first.messages, count("PRIVMSG") + count("USERNOTICE"));
    assert.equal(first.events, count("CLEARCHAT") + count("CLEARMSG"));
    assert.equal(first.stored + first.duplicates, first.messages + first.events);
    const ids = new Set([...text.matchAll(/^@(?:\S*;)?id=([^; ]+)/gm)].map(([, id]) => id));
    const stored = rows(join(dir, "weir.db"), "SELECT source_message_id AS id FROM messages");
    assert.deepEqual(new Set(stored.map(({ id }) => id)), ids);
    assert.equal(stored.length, ids.size);
    const again = await runImport(t, dir, [lines.path], { format: "irc", source: "twitch" });
    assert.deepEqual([again.stored, again.duplicates], [0, first.messages + first.events]);
  });

  test("files that overlap store each line once", async (t) => {
    const dir = tempDir();
    const list = anonymous("overlap", 300);
    const twice = [...list, list.at(-1), list.at(-1)]; // the last was said three times
    const one = await runImport(t, dir, [file(ndjson(list.slice(0, 200))), file(ndjson(twice.slice(100)))], { format: "ndjson" });
    assert.deepEqual([one.code, one.stored, one.duplicates], [0, 302, 100]);
    assert.equal(countOf(dir), 302);
  });

  test("what was heard live is not stored again", async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
    t.after(() => ingest.close());
    const list = [...items("live", 0, 50), ...anonymous("live too", 50)];
    assert.equal((await ingest.post(list)).body.accepted, 100);
    const { stored, duplicates } = await runImport(t, dir, [file(ndjson(list))], { format: "ndjson", source: "http" });
    assert.deepEqual([stored, duplicates], [0, 100]);
  });
});

describe("what is told", () => {
  test("bad lines are counted, and the first ten shown", async (t) => {
    const dir = tempDir();
    const bad = Array.from({ length: 25 }, (_, index) => `{"n\u001b[31m\u202e": ${index}\n`).join("");
    const path = file(ndjson(items("good", 0, 5)) + bad + ndjson(items("better", 0, 5)));
    const { code, messages, bad: counted, stderr } = await runImport(t, dir, [path], { format: "ndjson" });
    assert.deepEqual([code, messages, counted], [0, 10, 25]);
    const shown = stderr.split("\n").filter((line) => line.startsWith(`${path}:`));
    assert.equal(shown.length, 10);
    assert.match(shown[0], /:6: not a JSON object.*\\x1b\[31m\\u\{202e\}/);
    assert.doesNotMatch(stderr, /[\u001b\u202e\r]/, "nothing of it reaches the terminal");
  });

  // An admin had its history erased, and nobody has added it again.
  test("what belongs to an erased channel is said not to be stored", async (t) => {
    const dir = tempDir();
    await runImport(t, dir, [file(ndjson([{ channel: "harbour", user: "ada", text: "first", sent_at: Date.UTC(2024, 4, 1) }]))], { format: "ndjson" });
    const erased = "INSERT INTO listening (source, channel, state, changed_at) VALUES ('irc.example.org', '#garden', 'erased', 1)";
    assert.equal(spawnSync("sqlite3", ["-bail", join(dir, "weir.db"), erased]).status, 0);
    const list = ["garden", "harbour"].flatMap((channel) => anonymous(channel, 50).map((item) => ({ ...item, channel })));
    const without = await runImport(t, dir, [file(ndjson(list))], { format: "ndjson", source: "irc.example.org" });
    assert.deepEqual([without.code, without.stored, without.duplicates], [1, 50, 0], without.stderr);
    assert.match(without.stderr, /50 were not stored: the history of their channel was erased/);
    const server = await startServer(t, dir);
    const through = await runImport(t, dir, [file(ndjson(list))], { format: "ndjson", source: "irc.example.org" });
    assert.deepEqual([through.code, through.stored, through.duplicates], [1, 0, 50], through.stderr);
    assert.match(through.stderr, /50 were not stored/);
    assert.match(await (await fetch(server.url("/metrics"))).text(), /^weir_archive_dropped_total 50$/m);
  });

  test("a dry run stores nothing", async (t) => {
    const dir = join(tempDir(), "data");
    const { code, messages, bad, stdout } = await runImport(t, dir, [file(ndjson(items("dry", 0, 100)) + "oops\n")], { format: "ndjson", args: ["--dry-run"] });
    assert.deepEqual([code, messages, bad], [0, 100, 1]);
    assert.match(stdout, /dry run: nothing was stored/);
    assert.ok(!existsSync(dir));
  });

  test("a file that cannot be read is told; the others are stored", async (t) => {
    const dir = tempDir();
    const packed = spawnSync("gzip", ["-c"], { input: ndjson(items("cut", 0, 5_000)) }).stdout;
    const files = [join(dir, "missing"), file(packed.subarray(0, packed.length / 2)), file(ndjson(items("whole", 0, 100)))];
    const { code, stored, stderr } = await runImport(t, dir, files, { format: "ndjson" });
    assert.equal(code, 1);
    assert.match(stderr, /missing: there is no such file/);
    assert.match(stderr, /reading ends after line \d+: .*truncated/i);
    assert.ok(stored > 100, "what could be read of the damaged one is stored, too");
    assert.equal(value(join(dir, "weir.db"), "SELECT count(*) FROM messages WHERE source_message_id LIKE 'whole-%'"), 100);
  });

  test("a wrong command line ends with 2 and says what is right", () => {
    const path = file("");
    const wrong = [
      [["import"], /name the files/],
      [["import", path], /--source NAME/],
      [["import", path, "--source", "a b", "--format", "irc"], /letters, digits/],
      [["import", path, "--source", "a"], /--format irc, ndjson or justlog/],
      [["import", path, "--source", "a", "--format", "txt"], /irc, ndjson, justlog/],
      [["import", path, "--source", "a", "--format", "irc", "--fast"], /'--fast' is unknown/],
      [["import", "-", "-", "--source", "a", "--format", "irc"], /standard input/],
      [["import", path, "--source"], /--source needs a value/],
    ];
    for (const [args, message] of wrong) {
      const { status, stderr } = runServer(args);
      assert.equal(status, 2, args.join(" "));
      assert.match(stderr, message);
    }
    const help = runServer(["import", "--help"]);
    assert.equal(help.status, 0);
    for (const word of ["--source", "--format", "--dry-run", "--restart", "ndjson", "justlog"]) assert.ok(help.stdout.includes(word));
    assert.match(runServer(["--help"]).stdout, /weir-server import/);
  });
});

describe("a long import", () => {
  const many = 200_000;
  const long = (series) => file(ndjson(items(series, 0, many)));
  const started = (dir, running) => eventually("a part is stored", () => (existsSync(join(dir, "import")) && readdirSync(join(dir, "import")).some((name) => name.endsWith(".json"))) || running.exit);

  test("ends at SIGINT after what is in hand, and goes on", async (t) => {
    const dir = tempDir();
    const path = long("interrupted");
    const running = startImport(t, dir, [path], { format: "ndjson" });
    await started(dir, running);
    process.kill(running.pid, "SIGINT");
    const end = await running.result();
    assert.equal(end.code, 130, end.stderr);
    assert.match(end.stderr, /the same command goes on where it was/);
    assert.equal(end.stored, countOf(dir));
    assert.ok(end.stored < many);
    const rest = await runImport(t, dir, [path], { format: "ndjson" });
    assert.deepEqual([rest.code, rest.stored, rest.duplicates], [0, many - end.stored, 0], rest.stdout);
    assert.equal(countOf(dir), many);
    const again = await runImport(t, dir, [path], { format: "ndjson", args: ["--dry-run"] });
    assert.equal(again.messages, many);
  });

  test("a log that has grown is read on; one that was written anew is read from its start", async (t) => {
    const dir = tempDir();
    const path = long("grown");
    const running = startImport(t, dir, [path], { format: "ndjson" });
    await started(dir, running);
    await running.stop("SIGKILL");
    appendFileSync(path, ndjson(items("appended", 0, 10)));
    const rest = startImport(t, dir, [path], { format: "ndjson" });
    await eventually("it goes on", () => /going on after line/.test(rest.stderr) || rest.exit);
    await rest.stop("SIGKILL");
    assert.match(rest.stderr, /going on after line/);
    writeFileSync(path, ndjson(items("anew", 0, 20)));
    const anew = await runImport(t, dir, [path], { format: "ndjson" });
    assert.deepEqual([anew.code, anew.stored], [0, 20]);
    assert.doesNotMatch(anew.stderr, /going on/);
  });

  test("shows a bar on a terminal, and plain text elsewhere", async (t) => {
    const path = long("shown");
    const command = [join(binDir, "weir-server"), "import", path, "--source", "net", "--format", "ndjson", "--data-dir", tempDir()];
    const terminal = new ChildProgram("script", ["-qec", `stty cols 200; ${command.join(" ")}`, "/dev/null"], { env: cleanEnvironment() });
    t.after(() => terminal.discard());
    const { code } = await terminal.ended(120_000);
    assert.equal(code, 0, terminal.stdout);
    assert.match(terminal.stdout, /\r\[#*\.*\] \d+ %, \d+ rows, \d+ rows\/s, [\d.]+ [kMG]?B of [\d.]+ [kMG]?B, \d+:\d\d left, \S+log\.txt\x1b\[K/);
    assert.match(terminal.stdout, /\r\x1b\[K200000 lines: 200000 messages/, "the bar goes when it is done");
    const plain = await runImport(t, tempDir(), [path], { format: "ndjson" });
    assert.doesNotMatch(plain.stderr + plain.stdout, /[\r\x1b]/);
  });

  test("waits for an archive that is locked", async (t) => {
    const dir = tempDir();
    await runImport(t, dir, [file("")], { format: "ndjson" }); // makes the archive
    const lock = await lockArchive(t, join(dir, "weir.db"));
    const running = startImport(t, dir, [file(ndjson(items("locked", 0, 100)))], { format: "ndjson" });
    await eventually("it says that it waits", () => /waiting: .*locked/.test(running.stderr) || running.exit, 30_000);
    assert.equal(running.exit, null, running.stderr);
    await lock.release();
    const { code, stored } = await running.result();
    assert.deepEqual([code, stored], [0, 100]);
  });
});

describe("with a server", () => {
  test("the socket is its owner's alone", async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    await eventually("it listens", () => existsSync(join(dir, "import.sock")));
    assert.equal(statSync(join(dir, "import.sock")).mode & 0o077, 0);
    await server.stop();
    assert.ok(!existsSync(join(dir, "import.sock")));
  });

  test("the data folder's path may be long", async (t) => {
    const dir = join(tempDir(), "d".repeat(100), "e".repeat(100));
    await startServer(t, dir);
    const { code, stored, stderr } = await runImport(t, dir, [file(ndjson(items("far", 0, 100)))], { format: "ndjson" });
    assert.deepEqual([code, stored], [0, 100], stderr);
  });

  test("no server starts beside an import", async (t) => {
    const dir = tempDir();
    const running = new WeirImport(dir, ["-"], { format: "ndjson", keepOpen: true });
    t.after(() => running.discard());
    running.write(ndjson(items("open", 0, 10)));
    await eventually("it has the lock", () => existsSync(join(dir, "weir.lock")));
    const { status, stderr } = runServer(["--data-dir", dir, "--listen", "127.0.0.1:0"]);
    assert.equal(status, 1);
    assert.match(stderr, /uses the data folder/);
    running.closeInput();
    assert.equal((await running.result()).code, 0);
    assert.equal(countOf(dir), 10);
  });
});
