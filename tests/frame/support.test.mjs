// SPDX-License-Identifier: GPL-3.0-or-later
// The means of the other tests can be trusted: a program that dies is noticed, a wait ends, a proxy cuts.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { test } from "node:test";

import { ChildProgram } from "../support/child_program.mjs";
import { eventually, inTime, patience } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { WebSocketClient } from "../support/web_socket.mjs";

test("a condition that never holds ends with what was said last", async () => {
  const check = () => {
    throw new Error("the kettle is cold");
  };
  await assert.rejects(eventually("tea", check, 50 / patience), /tea; the last try said: the kettle is cold/);
});

test("a program's exit and output are told", async () => {
  const program = new ChildProgram("/bin/sh", ["-c", "echo ready; echo oops >&2; exit 3"]);
  await program.output(/^ready$/m);
  assert.deepEqual(await program.ended(), { code: 3, signal: null });
  assert.equal(program.stderr, "oops\n");
  const quiet = new ChildProgram("/bin/true", []);
  await assert.rejects(quiet.output(/ready/), /ended with/);
});

test("a program is ended by its own pid", async () => {
  const program = new ChildProgram("/bin/sleep", ["600"]);
  assert.deepEqual(await program.stop("SIGKILL"), { code: null, signal: "SIGKILL" });
});

test("the proxy passes, cuts, and passes again", async (t) => {
  const server = createServer((_, answer) => answer.end("through")).listen(0, "127.0.0.1");
  t.after(() => (server.close(), server.closeAllConnections()));
  await eventually("the server listens", () => server.listening);
  const proxy = await tcpProxy(t, server.address().port);
  const ask = () => send(proxy.base);
  assert.equal((await ask()).text, "through");
  proxy.cut();
  await assert.rejects(ask(), /ECONNRESET|socket hang up/);
  proxy.restore();
  assert.equal((await ask()).text, "through");
  proxy.hold();
  await assert.rejects(inTime("an answer", ask(), 200 / patience), /not within/);
  proxy.restore();
  assert.equal((await ask()).text, "through");
});

test("the proxy ends an open connection in the way asked for", async (t) => {
  const arrived = [];
  const server = createTcpServer((socket) => {
    t.after(() => socket.destroy());
    socket.on("error", () => {}).on("data", (bytes) => arrived.push(bytes));
  }).listen(0, "127.0.0.1");
  t.after(() => server.close());
  await eventually("the server listens", () => server.listening);
  for (const [how, expected] of [["rst", "ECONNRESET"], ["fin", "end"]]) {
    const proxy = await tcpProxy(t, server.address().port);
    const socket = connect(new URL(proxy.base).port, "127.0.0.1").resume();
    t.after(() => socket.destroy());
    const outcome = new Promise((resolve) => {
      socket.on("error", (error) => resolve(error.code)).on("end", () => resolve("end"));
    });
    const before = arrived.length;
    socket.write("hello");
    await eventually("the line stands from end to end", () => arrived.length > before);
    proxy.cut(how);
    assert.equal(await inTime("the connection ends", outcome), expected);
  }
});

test("a refused WebSocket says with what", async (t) => {
  const server = createServer((_, answer) => answer.writeHead(403).end("no")).listen(0, "127.0.0.1");
  t.after(() => (server.close(), server.closeAllConnections()));
  await eventually("the server listens", () => server.listening);
  const client = new WebSocketClient();
  assert.deepEqual(await client.connect(`http://127.0.0.1:${server.address().port}/live`), { status: 403, body: "no" });
});

test("the proxy refuses WebSockets and nothing else", async (t) => {
  const server = createServer((_, answer) => answer.end("through")).listen(0, "127.0.0.1");
  server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\n\r\n"));
  t.after(() => (server.close(), server.closeAllConnections()));
  await eventually("the server listens", () => server.listening);
  const proxy = await tcpProxy(t, server.address().port);
  const upgrade = async () => (await new WebSocketClient().connect(`${proxy.base}/live`)).status;
  proxy.refuseUpgrades();
  assert.equal(await upgrade(), 403);
  assert.equal(proxy.upgrades, 0);
  assert.equal((await send(proxy.base)).text, "through");
  proxy.restore();
  assert.equal(await upgrade(), 426, "it is the server that answers");
  assert.equal(proxy.upgrades, 1);
});
