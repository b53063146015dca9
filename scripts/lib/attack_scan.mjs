// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts/attack wapiti does: every page is attacked as a moderator with a session, as one with a token, and by
// somebody who is nobody. Over TLS, as on a public address.
import { send } from "../../tests/support/http_ingest.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { testCertificate } from "../../tests/support/test_certificate.mjs";
import { createToken, startServer } from "../../tests/support/weir_server.mjs";
import { Witness } from "../../tests/support/witness.mjs";
import { sessionGuard } from "./session_guard.mjs";
import { WapitiScan } from "./wapiti.mjs";

// Each kind of page once or twice, and what programs ask for, with every parameter that there is.
const paths = [
  "/", "/messages", "/messages?channel=garden&user=ada&source=http&q=tomatoes&from=2026-01-01&to=2030-01-01", "/messages?before=9999999999999-9",
  "/messages/skipped?after=1&up_to=9&channel=garden", "/channels", "/channels?sort=name", "/channels/garden", "/channels/garden?source=http",
  "/users", "/users?sort=name&name=a", "/users?after=1-1", "/users/ada", "/users/ada?source=http", "/status", "/audit", "/audit?before=5",
  "/manage/channels", "/login", "/login?next=/messages", "/account", "/static/weir.css", "/healthz", "/metrics", "/live?view=home",
  "/live/poll?view=messages&format=html&channel=garden&user=ada&q=tomatoes&cursor=e-1", "/api/v1/status", "/api/v1/channels",
  "/api/v1/messages?channel=garden&q=tomatoes&limit=5", "/api/v1/messages?after=1&up_to=9&limit=5&user=ada", "/api/v1/messages?before=9999999999999-9",
];

// What the paths above and the forms on those pages lead to; POST /api/v1/messages is fuzzed and not scanned (scripts/fuzz).
const routes = [
  "/", "/messages", "/messages/skipped", "/channels", "/channels/*", "/users", "/users/*", "/status", "/audit", "/manage/channels", "/login",
  "/account", "/static/*", "/healthz", "/metrics", "/live", "/live/poll", "/api/v1/status", "/api/v1/channels", "/api/v1/messages",
];

// These end the session that attacks them: see sessionGuard(). Who comes with a token goes there.
const endings = ["/logout", "/account/end"];

// Few people and channels, so that each kind of page is attacked and not each of a hundred alike; and pages to turn.
async function tell(base, token, ca) {
  const chat = Array.from({ length: 250 }, (_, i) => ({ id: `m${i}`, channel: i % 5 ? "garden" : "workshop", user: ["ada", "bo", "cy"][i % 3], text: `The tomatoes are red, ${i} times.` }));
  const items = [...chat, { type: "delete", channel: "garden", target_id: "m1" }, { type: "ban", channel: "workshop", user: "cy", reason: "no reason" }];
  const { status, text } = await send(`${base}/api/v1/messages`, { method: "POST", ca, headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" }, body: JSON.stringify(items) });
  if (status !== 200) throw new Error(`${status}: ${text}`);
}

const csrfOf = (page) => /name="csrf" value="([^"]+)"/.exec(page)[1];

// Signs in as a browser does: { name, value } of the session's cookie, and the token of its forms.
async function sessionOf(base, token, ca) {
  const form = await send(`${base}/login`, { ca });
  const headers = { Cookie: form.headers["set-cookie"][0].split(";")[0], "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await send(`${base}/login`, { method: "POST", ca, headers, body: new URLSearchParams({ csrf: csrfOf(form.text), token, next: "/" }).toString() });
  const [, name, value] = /^(\S+?)=([^;]+)/.exec(answer.headers["set-cookie"].find((one) => /session=/.test(one)));
  const { text } = await send(`${base}/account`, { ca, headers: { Cookie: `${name}=${value}` } });
  return { name, value, csrf: csrfOf(text) };
}

// Of every answer so far, by route and status.
async function answers(base, token, ca) {
  const { text } = await send(`${base}/metrics`, { ca, headers: { Authorization: `Bearer ${token}` } });
  return [...text.matchAll(/^weir_http_responses_total\{route="([^"]*)",method="([^"]*)",code="(\d+)"\} (\d+)$/gm)].map(([, route, method, code, count]) => ({ route, method, code, count: Number(count) }));
}

export async function attackByWapiti(scope, moduleSeconds) {
  const tls = testCertificate();
  const { cert, file, keyFile } = tls;
  const dir = tempDir();
  const server = await startServer(scope, dir, ["--tls-certificate", file, "--tls-key", keyFile, "--read-access", "anonymous"]);
  const base = server.base.replace(/\/$/, "");
  const witness = await new Witness().listen();
  scope.after(() => witness.close());
  await tell(base, createToken(dir, "ingest"), cert);
  const [moderator, admin] = [createToken(dir, "moderator", "mia"), createToken(dir, "admin", "ada")];
  const cookie = await sessionOf(base, moderator, cert);
  await sessionOf(base, moderator, cert); // another one, to be ended
  const problems = [];
  let before = 0;
  const total = async () => (await answers(base, admin, cert)).reduce((sum, { count }) => sum + count, 0);

  // A page of another site cannot make a browser send a token, so with one a form needs nothing else; and nobody has no
  // name that it could act in. What a form changes for them is their own browser's language.
  const attackers = [
    ["a moderator with a session", await sessionGuard(scope, server, tls, { endings, csrf: cookie.csrf }), { cookie }],
    ["a moderator with a token", base, { headers: [`Authorization: Bearer ${moderator}`], without: "csrf" }],
    ["nobody", base, { without: "csrf" }],
  ];
  for (const [who, address, identity] of attackers) {
    const begin = performance.now();
    const scan = await new WapitiScan(scope, address, { witness, paths, moduleSeconds, ...identity }).run();
    const asked = (await total()) - before;
    before += asked;
    console.log(`wapiti      ${who}: ${scan.addresses} addresses and forms, ${asked} requests in ${((performance.now() - begin) / 1_000).toFixed(0)} s, ${scan.findings.length} findings`);
    for (const alarm of new Set(scan.falseAlarms)) console.log(`  no finding: ${alarm}`);
    for (const finding of scan.findings) console.log(`  FINDING: ${finding}`);
    problems.push(...scan.findings);
    if (scan.cut.length) problems.push(`for ${who} time ran out in ${scan.cut.join(", ")}; give it more`);
    if (who.includes("session")) {
      const { text } = await send(`${base}/account`, { ca: cert, headers: { Cookie: `${cookie.name}=${cookie.value}` } });
      if (!text.includes("mia")) problems.push(`${who} was signed out on the way, so the rest was seen by nobody`);
    }
  }
  const all = await answers(base, admin, cert);
  problems.push(...routes.filter((route) => !all.some((one) => one.route === route && one.method === "GET")).map((route) => `nobody asked for ${route}`));
  problems.push(...["/login", ...endings].filter((route) => !all.some((one) => one.route === route && one.method === "POST")).map((route) => `nobody posted to ${route}`));
  // 503 is what the limits say to one that asks for too much at a time; nothing else may go wrong.
  problems.push(...all.filter(({ code }) => code >= 500 && code !== "503").map(({ route, method, code, count }) => `${count} answers ${code} to ${method} ${route}`));
  problems.push(...witness.asked.map((path) => `something asked the witness for ${path}`));
  if (witness.wanted.length) console.log(`  not let through to ${[...new Set(witness.wanted)].join(", ")}: ${witness.wanted.length} times`);
  const { code } = await server.stop();
  if (code !== 0) problems.push(`the server ended with ${code}`);
  return problems;
}
