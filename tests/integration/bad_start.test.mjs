// SPDX-License-Identifier: GPL-3.0-or-later
// What stops the start: a configuration that is wrong, an archive that is not ours. Each with a sentence that says
// what and where, and with nothing changed on disk.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, runServer, startServer } from "../support/weir_server.mjs";

const start = (dir, ...args) => runServer(["--listen", "127.0.0.1:0", "--data-dir", dir, ...args]);

function contents(dir) {
  const hash = (name) => createHash("sha256").update(readFileSync(join(dir, name))).digest("hex");
  return Object.fromEntries(readdirSync(dir).filter((name) => name.startsWith("weir.db")).sort().map((name) => [name, hash(name)]));
}

function refusal(done, sentence) {
  assert.notEqual(done.status, 0, "the start is refused");
  assert.notEqual(done.status, null, `by itself: it was still running or has crashed (${done.signal})\n${done.stderr}`);
  assert.doesNotMatch(done.stdout, /listening on/);
  assert.match(done.stderr, sentence);
}

test("an archive of a newer schema is left untouched", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  await server.stop();
  // Wherever the version is kept, the future has a higher one.
  const archive = join(dir, "weir.db");
  const version = value(archive, "PRAGMA user_version");
  const sql = version > 0 ? "PRAGMA user_version = 9999" : "UPDATE archive SET schema_version = 9999";
  assert.equal(spawnSync("sqlite3", ["-bail", archive, sql]).status, 0);
  const before = contents(dir);
  refusal(start(dir), /newer|9999/);
  assert.deepEqual(contents(dir), before);
  refusal(runServer(["token", "create", "--role", "ingest", "--name", "x", "--data-dir", dir]), /newer|9999/);
  assert.deepEqual(contents(dir), before);
});

const strangers = {
  "a file that is no database": () => Buffer.from("This is a letter and no database.\n".repeat(100)),
  "a short file": () => Buffer.from("x"),
  "a picture": () => Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array(4096).fill(7)]),
};
for (const [name, make] of Object.entries(strangers)) {
  test(`${name} in the archive's place is left untouched`, () => {
    const dir = tempDir();
    writeFileSync(join(dir, "weir.db"), make());
    const before = contents(dir);
    refusal(start(dir), /weir\.db/);
    assert.deepEqual(contents(dir), before);
  });
}

test("another program's database in the archive's place is left untouched", () => {
  const dir = tempDir();
  const made = spawnSync("sqlite3", [join(dir, "weir.db"), "CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('bread');"]);
  assert.equal(made.status, 0);
  const before = contents(dir);
  refusal(start(dir), /weir\.db/);
  assert.deepEqual(contents(dir), before);
});

test("an unknown key is named with its file, its line and what is allowed", () => {
  const dir = tempDir();
  const file = join(dir, "weir.toml");
  writeFileSync(file, '# a comment\n\nlisten = "127.0.0.1:0"\ncolour = "red"\n');
  const done = start(dir, "--config", file);
  refusal(done, /colour/);
  assert.match(done.stderr, /weir\.toml:4|line 4/);
  assert.match(done.stderr, /listen/, "what is allowed is named");
});

const wrong = [
  ["a file that is no TOML", 'listen = "127.0.0.1:0"\nlisten = = 3\n', /line 2|:2/],
  ["a value of the wrong kind", "\nlisten = 17\n", /listen/],
];
for (const [name, text, sentence] of wrong) {
  test(`${name} stops the start`, () => {
    const dir = tempDir();
    writeFileSync(join(dir, "weir.toml"), text);
    refusal(start(dir, "--config", join(dir, "weir.toml")), sentence);
  });
}

const flags = [
  [["--listen", "nowhere"], /listen|nowhere/],
  [["--irc", "http://example.org/"], /irc/],
  [["--irc", "irc://user:secret@127.0.0.1/x"], /password|user/i],
  [["--demo=lots"], /demo/],
  [["--no-such-flag"], /no-such-flag/],
  [["--config", "/nonexistent/weir.toml"], /\/nonexistent\/weir\.toml/],
  [["--tls-certificate", "cert.pem"], /tls_key is missing/],
  [["--tls-certificate", "/nonexistent/cert.pem", "--tls-key", "/nonexistent/key.pem"], /certificate.*\/nonexistent\/cert\.pem/],
  [["--listen", "0.0.0.0:0", "--read-access", "anonymous"], /tls_certificate.*trusted_proxies.*read_access.*--open-to-everyone/],
];
for (const [args, sentence] of flags) {
  test(`${args.join(" ")} stops the start`, () => {
    const done = start(tempDir(), ...args);
    refusal(done, sentence);
    assert.doesNotMatch(done.stderr, /secret/, "no secret in the log");
  });
}

test("an unknown WEIR_ variable stops the start by its name", () => {
  const done = runServer(["--listen", "127.0.0.1:0", "--data-dir", tempDir()], { env: { WEIR_COLOUR: "red" } });
  refusal(done, /WEIR_COLOUR/);
});

test("an address that is taken stops the start", async (t) => {
  const server = await startServer(t, tempDir());
  refusal(start(tempDir(), "--listen", `127.0.0.1:${server.port}`), new RegExp(`${server.port}`));
});

test("an archive that is in use by another server stops the start", async (t) => {
  const dir = tempDir();
  await startServer(t, dir);
  refusal(start(dir), /in use|another|lock/i);
});

test("a token command with a bad role says which are allowed", () => {
  const done = runServer(["token", "create", "--role", "king", "--name", "x", "--data-dir", tempDir()]);
  refusal(done, /king.*ingest, reader, moderator, admin/);
});

test("token create --if-first makes one, once", () => {
  const dir = tempDir();
  const args = ["token", "create", "--role", "admin", "--name", "first", "--if-first", "--data-dir", dir];
  const first = runServer(args);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /^\S{20,}\n$/);
  const second = runServer(args);
  assert.deepEqual([second.status, second.stdout], [0, ""]);
  assert.notEqual(createToken(dir, "admin", "second"), first.stdout.trim());
});
