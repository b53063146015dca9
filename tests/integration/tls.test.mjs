// SPDX-License-Identifier: GPL-3.0-or-later
// The server with a certificate of its own: pages and feed over TLS, and new certificates without a restart.
import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { connect } from "node:tls";

import { eventually } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { testCertificate } from "../support/test_certificate.mjs";
import { openFeed } from "../support/web_socket.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const certificate = testCertificate();

// A server that shows it, from files that the test may replace.
async function startWithTls(t, args = []) {
  const dir = tempDir();
  const files = { cert: join(dir, "cert.pem"), key: join(dir, "key.pem") };
  replaceFiles(files, certificate);
  const server = await startServer(t, dir, ["--tls-certificate", files.cert, "--tls-key", files.key, ...args]);
  return { server, files };
}

function replaceFiles(files, { file, keyFile }) {
  copyFileSync(file, files.cert);
  copyFileSync(keyFile, files.key);
}

const page = (server, ca, path = "/") => send(server.url(path), { ca, agent: false });

async function reload(server, pattern) {
  const before = server.stderr.length;
  process.kill(server.pid, "SIGHUP");
  await eventually(`the log says ${pattern}`, () => pattern.test(server.stderr.slice(before)));
}

// What becomes of a handshake: its protocol, or the code of the error.
function handshake(t, server, options) {
  return new Promise((resolve) => {
    const socket = connect({ port: server.port, host: "127.0.0.1", ca: certificate.cert, ...options });
    t.after(() => socket.destroy());
    socket.on("secureConnect", () => resolve({ protocol: socket.getProtocol(), socket }));
    socket.on("error", ({ code }) => resolve({ code }));
  });
}

test("pages, posting and feed go over TLS", async (t) => {
  const { server } = await startWithTls(t);
  assert.match(server.base, /^https:/);
  const home = await page(server, certificate.cert);
  assert.equal(home.status, 200);
  assert.match(home.headers["strict-transport-security"], /max-age=\d+/);

  const feed = await openFeed(t, server, { view: "messages", format: "json" }, {}, { ca: certificate.cert });
  await feed.type("hello");
  const posted = await send(server.url("/api/v1/messages"), {
    method: "POST",
    ca: certificate.cert,
    agent: false,
    headers: { Authorization: `Bearer ${createToken(server.dataDir, "ingest")}`, "Content-Type": "application/json" },
    body: JSON.stringify({ channel: "garden", user: "ada", text: "The tomatoes are red." }),
  });
  assert.equal(posted.status, 200);
  await feed.frame("the message", (frame) => JSON.stringify(frame).includes("The tomatoes are red."));
  assert.deepEqual(await server.stop(), { code: 0, signal: null });
  assert.equal(feed.closed.code, 1001);
});

test("who does not trust the certificate, or speaks plain HTTP, learns nothing", async (t) => {
  const { server } = await startWithTls(t);
  await assert.rejects(page(server, testCertificate().cert), /self-signed|certificate/);
  await assert.rejects(send(server.url("/").replace("https:", "http:"), { agent: false }), /socket hang up|ECONNRESET/);
  assert.equal((await page(server, certificate.cert)).status, 200);
});

test("TLS 1.2 and 1.3 are spoken, older ones and renegotiation are not", async (t) => {
  const { server } = await startWithTls(t);
  assert.equal((await handshake(t, server, {})).protocol, "TLSv1.3");
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" };
  assert.equal((await handshake(t, server, old)).code, "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION");
  const { protocol, socket } = await handshake(t, server, { maxVersion: "TLSv1.2" });
  assert.equal(protocol, "TLSv1.2");
  const refused = new Promise((resolve) => socket.on("error", ({ code }) => resolve(code)));
  socket.renegotiate({}, () => {});
  assert.equal(await refused, "ERR_SSL_NO_RENEGOTIATION");
});

test("SIGHUP: the new certificate is for new connections, and the old ones stay", async (t) => {
  const { server, files } = await startWithTls(t, ["--demo=20"]);
  const feed = await openFeed(t, server, { view: "messages", format: "json" }, {}, { ca: certificate.cert });
  await feed.type("update");
  const next = testCertificate();
  replaceFiles(files, next);
  await reload(server, /new connections get the certificate/);

  assert.equal((await page(server, next.cert)).status, 200);
  await assert.rejects(page(server, certificate.cert), /self-signed|certificate/);
  await feed.type("update", { start: feed.frames.length });
  assert.equal(feed.closed, null);
});

test("SIGHUP: files that cannot be used change nothing", async (t) => {
  const { server, files } = await startWithTls(t);
  const other = testCertificate();
  const broken = [
    [() => writeFileSync(files.cert, "gone\n"), /stays as it was: there is no certificate in .*cert\.pem/],
    [() => copyFileSync(other.file, files.cert), /stays as it was: the key in .* does not belong to/],
    [() => writeFileSync(files.key, ""), /stays as it was: there is no private key in .*key\.pem/],
  ];
  for (const [breakFiles, sentence] of broken) {
    breakFiles();
    await reload(server, sentence);
    assert.equal((await page(server, certificate.cert)).status, 200);
  }
  const metrics = async () => (await page(server, certificate.cert, "/metrics")).text;
  assert.match(await metrics(), /^weir_tls_reload_failures_total 3$/m);
  replaceFiles(files, certificate);
  await reload(server, /new connections get the certificate/);
  assert.match(await metrics(), /^weir_tls_reloads_total 4$/m);
  assert.ok(!server.stderr.includes(certificate.key.toString().split("\n")[1]), "no key in the log");
});

test("SIGHUP without TLS is survived and says that there is nothing to do", async (t) => {
  const server = await startServer(t, tempDir());
  await reload(server, /nothing to read again/);
  assert.equal((await send(server.url("/healthz"))).status, 200);
});

const elsewhere = [
  [["--read-access", "anonymous", "--open-to-everyone"], /everybody who reaches 0\.0\.0\.0 may read/],
  [["--read-access", "token"], /listening on 0\.0\.0\.0 without TLS/],
];
for (const [args, warning] of elsewhere) {
  test(`0.0.0.0 with ${args.join(" ")}: it starts, and warns`, async (t) => {
    const server = await startServer(t, tempDir(), ["--listen", "0.0.0.0:0", ...args]);
    assert.match(server.stderr, warning);
  });
}

test("0.0.0.0 with a certificate: it starts without a word", async (t) => {
  const { server } = await startWithTls(t, ["--listen", "0.0.0.0:0", "--read-access", "anonymous"]);
  assert.doesNotMatch(server.stderr, /warning/);
});
