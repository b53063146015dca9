// SPDX-License-Identifier: GPL-3.0-or-later
// Bad requests are answered with what is wrong with them, and the server goes on unharmed.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { send } from "../support/http_ingest.mjs";
import { rawExchange } from "../support/raw_http.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const host = "Host: 127.0.0.1\r\n";
const get = (target, fields = "") => `GET ${target} HTTP/1.1\r\n${host}${fields}\r\n`;
const smuggled = "GET /smuggled HTTP/1.1\r\n\r\n";

// name, bytes, the statuses that are right
const malformed = [
  ["no HTTP at all", "hello there\r\n\r\n", [400]],
  ["a bare line feed in the head", "GET / HTTP/1.1\nHost: x\r\n\r\n", [400]],
  ["no Host", "GET / HTTP/1.1\r\n\r\n", [400]],
  ["two Hosts", `GET / HTTP/1.1\r\n${host}${host}\r\n`, [400]],
  ["a space before the colon", get("/", "X-A : 1\r\n"), [400]],
  ["a NUL in a field", get("/", "X-A: a\0b\r\n"), [400]],
  ["an unknown version", `GET / HTTP/3.7\r\n${host}\r\n`, [400, 505]],
  ["Content-Length with Transfer-Encoding", `POST /api/v1/messages HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`, [400]],
  ["two Content-Lengths", `POST /api/v1/messages HTTP/1.1\r\n${host}Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc${smuggled}`, [400]],
  ["a negative Content-Length", `POST /api/v1/messages HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n${smuggled}`, [400]],
  ["an overflowing Content-Length", `POST /api/v1/messages HTTP/1.1\r\n${host}Content-Length: 18446744073709551617\r\n\r\n${smuggled}`, [400, 413]],
  ["an unknown Transfer-Encoding", `POST /api/v1/messages HTTP/1.1\r\n${host}Transfer-Encoding: gzip\r\n\r\n${smuggled}`, [400, 501]],
  ["a control character in the path", get("/messages%0A"), [400, 404]],
  ["a path that climbs", get("/static/..%2f..%2f..%2fetc%2fpasswd"), [400, 404]],
  ["a request line over 8 KiB", get(`/${"a".repeat(9_000)}`), [414]],
  ["a head over 16 KiB", get("/", `X-A: ${"a".repeat(20_000)}\r\n`), [431]],
  ["more than 100 fields", get("/", Array.from({ length: 120 }, (_, n) => `X-${n}: 1\r\n`).join("")), [431]],
  ["a body over 1 MiB", `POST /api/v1/messages HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 2000000\r\n\r\n`, [413]],
];

// name, path, request, status, what the sentence names
const refused = [
  ["an unknown view", "/live?view=kitchen", {}, 400, /view 'kitchen' is unknown; allowed are: home, messages, channels, channel, users, user, monitor, status/],
  ["no view", "/live", {}, 400, /view/],
  ["an unknown feed parameter", "/live?view=home&colour=red", {}, 400, /view 'home' knows no parameter 'colour'/],
  ["a bad format", "/live?view=home&format=xml", {}, 400, /format 'xml'/],
  ["a bad cursor", "/live?view=home&cursor=banana", {}, 400, /cursor 'banana' is not of the form EPOCH-ID/],
  ["a feed without upgrade", "/live?view=home", {}, 426, /WebSocket/i],
  ["an unknown API path", "/api/v1/nothing", {}, 404, /./],
  ["a wrong token", "/api/v1/messages", { method: "POST", headers: { Authorization: "Bearer wrong", "Content-Type": "application/json" }, body: "{}" }, 401, /token/],
  ["no token", "/api/v1/messages", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }, 401, /token/],
  ["a wrong token where none is needed", "/healthz", { headers: { Authorization: "Bearer wrong" } }, 401, /token/],
  ["a wrong method", "/api/v1/messages", { method: "DELETE" }, 405, /./],
];

describe("bad requests", () => {
  let server;

  before(async () => {
    server = await new WeirServer(tempDir(), []).listening();
  });
  after(() => server.discard());

  const upgrade = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" };

  for (const [name, bytes, statuses] of malformed) {
    test(`${name}: ${statuses.join(" or ")}`, async () => {
      const { status, text } = await rawExchange(server.port, bytes, { until: /\r\n\r\n[^]*\}\s*$/ });
      assert.ok(statuses.includes(status), `answered ${status}: ${text.slice(0, 300)}`);
      assert.equal(text.match(/^HTTP\/1\.1 /gm).length, 1, "one answer: nothing was smuggled");
    });
  }

  for (const [name, path, request, status, sentence] of refused) {
    test(`${name}: ${status}`, async () => {
      const isFeed = path.startsWith("/live") && status !== 426;
      const answer = await send(server.url(path), { ...request, headers: { ...(isFeed ? upgrade : {}), ...request.headers } });
      assert.equal(answer.status, status, answer.text);
      assert.equal(answer.body.error.status, status);
      assert.match(answer.body.error.message, sentence);
      if (status === 405) assert.match(answer.headers.allow, /POST/);
      if (status === 401) assert.match(answer.headers["www-authenticate"], /Bearer/);
    });
  }

  test("a token of another role: 403", async () => {
    const ingest = createToken(server.dataDir, "ingest");
    const answer = await send(server.url("/"), { headers: { Authorization: `Bearer ${ingest}` } });
    assert.equal(answer.status, 403, answer.text.slice(0, 300));
  });

  test("an upgrade from another site is refused", async () => {
    const headers = { ...upgrade, Origin: "http://evil.example" };
    const answer = await send(server.url("/live?view=home&format=json"), { headers });
    assert.equal(answer.status, 403, answer.text);
  });

  for (const path of ["/messages?before=nonsense", "/users?after=nonsense", "/nowhere", "/users/nobody-of-that-name"]) {
    test(`${path} answers with a page in words`, async () => {
      const answer = await send(server.url(path));
      assert.ok([400, 404].includes(answer.status), `${answer.status}`);
      assert.match(answer.headers["content-type"], /^text\/html/);
      assert.match(answer.text, /<h1/);
    });
  }

  test("every answer carries the security headers", async () => {
    for (const path of ["/", "/healthz", "/nowhere"]) {
      const { headers } = await send(server.url(path));
      assert.match(headers["content-security-policy"], /default-src 'none'/, path);
      assert.doesNotMatch(headers["content-security-policy"], /unsafe/, path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(headers["x-frame-options"], "DENY", path);
    }
  });

  test("the server is unharmed after all of it", async () => {
    const answer = await send(server.url("/healthz"));
    assert.equal(answer.status, 200);
    assert.equal(answer.body.status, "ok");
    const end = await server.stop("SIGTERM");
    assert.deepEqual(end, { code: 0, signal: null }, server.stderr);
  });
});
