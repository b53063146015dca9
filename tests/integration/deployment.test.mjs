// SPDX-License-Identifier: GPL-3.0-or-later
// The configurations of docs/deployment.md, as they stand there but for names, ports and paths, in the real programs.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";

import { ChildProgram } from "../support/child_program.mjs";
import { eventually } from "../support/eventually.mjs";
import { freePort } from "../support/free_port.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { testCertificate } from "../support/test_certificate.mjs";
import { binDir, cleanEnvironment, createToken } from "../support/weir_server.mjs";

// scripts/test has unpacked them there.
const proxies = fileURLToPath(new URL("../../build/peers", import.meta.url));
const document = readFileSync(new URL("../../docs/deployment.md", import.meta.url), "utf8");
const block = (file) => new RegExp(`\`\`\`\\w+\\n# ${file}\\n([\\s\\S]*?)\`\`\``).exec(document)[1];

function replaced(text, pairs) {
  for (const [from, to] of pairs) {
    assert.ok(text.includes(from), `the document says ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

// Programs over TLS that trust the certificate: { status, headers, text }.
function askedOf(site) {
  return (path, { method = "GET", headers = {}, body = "" } = {}) =>
    new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port: site.port, path, method, ca: site.cert, servername: "", headers: { Host: `127.0.0.1:${site.port}`, ...headers } };
      const outgoing = request(options, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => (text += part)).on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
}

// The first bytes that a WebSocket is answered with.
function upgraded(site, cookie, origin) {
  const socket = connect({ host: "127.0.0.1", port: site.port, ca: site.cert, ALPNProtocols: ["http/1.1"] });
  const fields = [`Host: 127.0.0.1:${site.port}`, `Origin: ${origin}`, `Cookie: ${cookie}`, "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];
  socket.write(`GET /live?view=home HTTP/1.1\r\n${fields.join("\r\n")}\r\n\r\n`);
  let text = "";
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("data", (part) => {
      text += part.toString("latin1");
      if (!/\r\n\r\n/.test(text) || (/ 101 /.test(text) && !/hello/.test(text))) return;
      socket.destroy();
      resolve(text);
    });
  });
}

async function holds(site, token) {
  const ask = askedOf(site);
  await eventually("the proxy answers", async () => (await ask("/healthz").catch(() => ({}))).status === 200);
  const form = await ask("/login");
  const first = form.headers["set-cookie"][0];
  assert.match(first, /^__Host-weir_form=\S+; .*; Secure$/, "Weir knows that it came by TLS");
  assert.match(form.headers["strict-transport-security"], /max-age/);
  assert.equal((await ask("/")).status, 401);
  assert.equal((await ask("/metrics")).status, 401);

  const csrf = /name="csrf" value="([^"]+)"/.exec(form.text)[1];
  const origin = `https://127.0.0.1:${site.port}`;
  const signIn = (from) =>
    ask("/login", { method: "POST", headers: { Origin: from, Cookie: first.split(";")[0], "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ csrf, token, next: "/account" }).toString() });
  assert.equal((await signIn("https://evil.example")).status, 403);
  const signedIn = await signIn(origin);
  assert.equal(signedIn.status, 303, signedIn.text);
  const cookie = signedIn.headers["set-cookie"].find((one) => one.startsWith("__Host-weir_session=")).split(";")[0];
  assert.match(await upgraded(site, cookie, origin), /^HTTP\/1\.1 101 [\s\S]*"hello"/);
  assert.match(await upgraded(site, cookie, "https://evil.example"), /^HTTP\/1\.1 403 /);

  // What a client writes about itself is not believed.
  const forged = await ask("/account", { headers: { Cookie: cookie, "X-Forwarded-For": "203.0.113.7", Forwarded: "for=203.0.113.8" } });
  assert.equal(forged.status, 200);
  assert.doesNotMatch(forged.text, /203\.0\.113/);
  assert.match(forged.text, /127\.0\.0\.1/);
}

// Weir with a file of the document; returns a token.
async function weirWith(t, name, pairs) {
  const dir = tempDir();
  const file = join(dir, "weir.toml");
  writeFileSync(file, replaced(block(name), [["/var/lib/weir", dir], ...pairs]));
  const weir = new ChildProgram(join(binDir, "weir-server"), ["--config", file], { env: cleanEnvironment() });
  t.after(() => weir.discard());
  await weir.output(/^listening on/m);
  return createToken(dir, "admin");
}

const weirBehind = (t, port) => weirWith(t, "/etc/weir.toml", [["127.0.0.1:8080", `127.0.0.1:${port}`]]);

test("behind nginx", async (t) => {
  const [weirPort, port, tls, dir] = [await freePort(), await freePort(), testCertificate(), tempDir()];
  const token = await weirBehind(t, weirPort);
  const server = replaced(block("/etc/nginx/conf.d/weir.conf"), [
    ["listen 443", `listen 127.0.0.1:${port}`],
    ["weir.example.org", "127.0.0.1"],
    ["/etc/ssl/weir/cert.pem", tls.file],
    ["/etc/ssl/weir/key.pem", tls.keyFile],
    ["127.0.0.1:8080", `127.0.0.1:${weirPort}`],
  ]);
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${dir}/${kind};`).join("\n");
  const file = join(dir, "nginx.conf");
  writeFileSync(file, `daemon off; pid ${dir}/pid; error_log stderr;\nevents {}\nhttp { access_log off;\n${temp}\n${server}\n}\n`);
  const nginx = new ChildProgram(join(proxies, "usr/sbin/nginx"), ["-c", file, "-p", dir, "-e", "stderr"]);
  t.after(() => nginx.stop()); // and with it the worker that it has started
  await holds({ port, cert: tls.cert }, token);
});

test("behind Caddy", async (t) => {
  const [weirPort, port, tls, dir] = [await freePort(), await freePort(), testCertificate(), tempDir()];
  const token = await weirBehind(t, weirPort);
  const site = replaced(block("/etc/caddy/Caddyfile"), [
    ["weir.example.org {", `https://127.0.0.1:${port} {\n    tls ${tls.file} ${tls.keyFile}`],
    ["127.0.0.1:8080", `127.0.0.1:${weirPort}`],
  ]);
  const file = join(dir, "Caddyfile");
  writeFileSync(file, `{\n    admin off\n    auto_https disable_redirects\n}\n${site}`);
  const caddy = new ChildProgram(join(proxies, "usr/bin/caddy"), ["run", "--config", file, "--adapter", "caddyfile"], { env: { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir } });
  t.after(() => caddy.discard());
  await holds({ port, cert: tls.cert }, token);
});

test("directly", async (t) => {
  const [port, tls] = [await freePort(), testCertificate()];
  const token = await weirWith(t, "/etc/weir-direct.toml", [["[::]:443", `127.0.0.1:${port}`], ["/etc/ssl/weir/cert.pem", tls.file], ["/etc/ssl/weir/key.pem", tls.keyFile]]);
  await holds({ port, cert: tls.cert }, token);
});
