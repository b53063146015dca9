// SPDX-License-Identifier: GPL-3.0-or-later
// The login of an IRC network, from the configuration to the wire: sent by SASL and only where nobody else can read
// it, unless it is allowed; and in no log, status or process list.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { eventually } from "../support/eventually.mjs";
import { startSaslServer } from "../support/sasl_server.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { runServer, startServer } from "../support/weir_server.mjs";

const longPassword = `p=:${"long ".repeat(99)}`; // in base64 more than a line of 400 bytes

const statusOf = async (server) => (await fetch(server.url("/api/v1/status"))).json();

async function ircSource(server, isReady) {
  return eventually("the source says so", async () => {
    const source = (await statusOf(server)).sources.find(({ kind }) => kind === "irc");
    return isReady(source) && source;
  });
}

test("a login of the configuration file is sent by SASL, in parts of 400 bytes", async (t) => {
  const ircd = await startSaslServer(t, { "weir-bot": longPassword });
  const dir = tempDir();
  const config = join(dir, "weir.toml");
  const url = `irc://127.0.0.1:${ircd.port}/weir`;
  const lines = [`irc = ["${url}"]`, `irc_login = ["127.0.0.1:${ircd.port}=weir-bot:${longPassword}"]`, "irc_login_without_tls = true"];
  writeFileSync(config, lines.join("\n"));
  const server = await startServer(t, dir, ["--config", config], { env: { QT_LOGGING_RULES: "weir.*=true" } });
  await ircSource(server, (source) => source.channels[0]?.state === "joined");
  assert.deepEqual(ircd.clients[0].login, ["weir-bot", longPassword]);
  assert.ok(ircd.clients[0].lines.filter((line) => line.startsWith("AUTHENTICATE ")).length === 3);

  const status = JSON.stringify(await statusOf(server));
  const processes = readFileSync(`/proc/${server.pid}/cmdline`, "utf8");
  await server.stop();
  for (const text of [server.stdout, server.stderr, status, processes]) assert.ok(!text.includes("long long"));
});

test("without TLS a login stays here, and the status says why", async (t) => {
  const ircd = await startSaslServer(t, { "weir-bot": "s3cr3t" });
  const env = { WEIR_IRC_LOGIN: `127.0.0.1:${ircd.port}=weir-bot:s3cr3t` };
  const server = await startServer(t, tempDir(), ["--irc", `irc://127.0.0.1:${ircd.port}/weir`], { env });
  const source = await ircSource(server, ({ channels }) => channels[0]?.state === "joined");
  assert.match(source.reason, /not sent without TLS/);
  assert.ok(!ircd.clients[0].lines.some((line) => line.startsWith("AUTHENTICATE")));
});

test("a wrong password is said, and the channels are read without it", async (t) => {
  const ircd = await startSaslServer(t, { "weir-bot": "another" });
  const env = { WEIR_IRC_LOGIN: `127.0.0.1:${ircd.port}=weir-bot:s3cr3t`, WEIR_IRC_LOGIN_WITHOUT_TLS: "true" };
  const server = await startServer(t, tempDir(), ["--irc", `irc://127.0.0.1:${ircd.port}/weir`], { env });
  const source = await ircSource(server, ({ channels }) => channels[0]?.state === "joined");
  assert.match(source.reason, /refused the login \(904/);
  assert.doesNotMatch(server.stderr, /s3cr3t/);
});

test("a login for a source that is not there stops the start", () => {
  const env = { WEIR_IRC_LOGIN: "irc.example.org=weir-bot:s3cr3t" };
  const refused = runServer(["--data-dir", tempDir(), "--irc", "irc://127.0.0.1:1/weir"], { env });
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /there is no IRC source 'irc.example.org'; there are: 127.0.0.1:1/);
  assert.doesNotMatch(refused.stderr, /s3cr3t/);
});
