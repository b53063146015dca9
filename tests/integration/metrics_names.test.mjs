// SPDX-License-Identifier: GPL-3.0-or-later
// /metrics is sound, and dashboard, alert rules and docs/metrics.md speak of what is in it.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { lockArchive } from "../support/archive_lock.mjs";
import { eventually } from "../support/eventually.mjs";
import { freePort } from "../support/free_port.mjs";
import { HttpIngest, send } from "../support/http_ingest.mjs";
import { readYaml } from "../support/plain_yaml.mjs";
import { readExposition } from "../support/prometheus_text.mjs";
import { promqlWords } from "../support/promql_words.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { testCertificate } from "../support/test_certificate.mjs";
import { openFeed } from "../support/web_socket.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const root = process.env.WEIR_SOURCE_DIR ?? fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");

// What Prometheus itself adds to every series of a target.
const ofTheTarget = ["job", "instance"];

const dashboard = JSON.parse(read("packaging/grafana/weir.json"));
const panels = dashboard.panels.filter((panel) => panel.type !== "row");
const rules = readYaml(read("packaging/prometheus/weir-alerts.yml")).groups.flatMap((group) => group.rules);

// Each expression with the text that is shown with it.
const expressions = [
  ...panels.flatMap(({ title, targets }) => targets.map((target) => ({ where: `panel "${title}"`, expr: target.expr, text: target.legendFormat }))),
  ...dashboard.annotations.list.filter(({ expr }) => expr).map(({ name, expr, titleFormat }) => ({ where: `annotation "${name}"`, expr, text: titleFormat })),
  ...rules.map(({ alert, expr, annotations }) => ({ where: `alert ${alert}`, expr, text: JSON.stringify(annotations) })),
].map((one) => ({ ...one, shown: labelsShown(one.text) }));

// {{label}} in Grafana, {{ $labels.label }} in Prometheus.
function labelsShown(text) {
  return [...text.matchAll(/\{\{\s*(?:\$labels\.)?([a-z]\w*)\s*\}\}/g)].map(([, label]) => label);
}

describe("metrics", () => {
  let server;
  let ingest;
  let exposition;
  let sizes; // of the archive's files, before and after

  before(async () => {
    const ircPort = await freePort(); // nobody listens there
    server = await new WeirServer(tempDir(), ["--demo=50", "--irc", `irc://127.0.0.1:${ircPort}/garden`]).listening();
    ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
    await someOfEverything();
    sizes = [sizesNow()];
    exposition = readExposition((await send(server.url("/metrics"))).text);
    sizes.push(sizesNow());
    await addThoseOfTls();
  });
  after(async () => {
    ingest.close();
    await server.discard();
  });

  // They are only there where there is a certificate.
  async function addThoseOfTls() {
    const { cert, file, keyFile } = testCertificate();
    const withTls = await new WeirServer(tempDir(), ["--tls-certificate", file, "--tls-key", keyFile]).listening();
    const { families, series } = readExposition((await send(withTls.url("/metrics"), { ca: cert })).text);
    await withTls.discard();
    for (const [name, family] of families) {
      if (!name.startsWith("weir_tls_")) continue;
      assert.ok(!exposition.families.has(name), `${name} without TLS`);
      exposition.families.set(name, family);
      exposition.series.set(name, series.get(name));
    }
    const expiry = valueOf("weir_tls_certificate_expiry_seconds") - Date.now() / 1000;
    assert.ok(expiry > 86_400 && expiry < 3 * 86_400, `in ${expiry} s`);
  }

  const sizesNow = () => ({ file: statSync(server.archive).size, wal: statSync(`${server.archive}-wal`).size });

  async function someOfEverything() {
    const item = { id: "1", channel: "harbour", user: "ada", text: "hello", sent_at: 1_750_000_000_000 };
    assert.equal((await ingest.post([item, item, { channel: "harbour" }])).status, 200);
    assert.equal((await ingest.postText("{", "application/json")).status, 400);
    for (const path of ["/", "/messages", "/channels", "/users", "/users/ada", "/status", "/healthz", "/static/weir.css", "/metrics"])
      assert.equal((await send(server.url(path))).status, 200, path);
    assert.equal((await send(server.url("/users/nobody"))).status, 404);
    assert.equal((await send(server.url("/users/somebody"))).status, 404);
    assert.equal((await send(server.url("/no/such/page"))).status, 404);
    assert.equal((await send(server.url("/messages"), { method: "DELETE" })).status, 405);
    assert.equal((await send(server.url("/"), { method: "HEAD" })).status, 200);
    assert.equal((await send(server.url("/"), { method: "PUT" })).status, 405);
    assert.equal((await send(server.url(`/${"x".repeat(9_000)}`))).status, 414, "the gate refuses it");
    const feed = await openFeed({ after: (end) => ends.push(end) }, server, { view: "monitor", format: "json" });
    await feed.frame("an update", (frame) => frame.type === "update" && !frame.snapshot);
  }
  const ends = [];
  after(() => ends.forEach((end) => end()));

  const valueOf = (name, labels = {}, from = exposition) =>
    from.series.get(name)?.find((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value))?.value;
  const labelsOf = (name) => new Set((exposition.series.get(name) ?? []).flatMap(({ labels }) => Object.keys(labels)));

  test("answers are counted by route, method and status", () => {
    const answers = (route, method, code) => valueOf("weir_http_responses_total", { route, method, code: String(code) });
    assert.equal(answers("/users/*", "GET", 404), 2);
    assert.equal(answers("/users/*", "GET", 200), 1);
    assert.equal(answers("none", "GET", 404), 1);
    assert.equal(answers("/messages", "DELETE", 405), 1);
    assert.equal(answers("/", "HEAD", 200), 1);
    assert.equal(answers("/", "other", 405), 1);
    assert.equal(answers("/api/v1/messages", "POST", 200), 1);
    assert.equal(answers("/api/v1/messages", "POST", 400), 1);
    assert.equal(valueOf("weir_http_response_seconds_count", { route: "/users/*" }), 3);
    assert.ok(valueOf("weir_http_bad_requests_total") >= 1);
    const all = exposition.series.get("weir_http_responses_total").reduce((sum, { value }) => sum + value, 0);
    assert.equal(valueOf("weir_http_requests_total"), all + 1, "all but the one that asks");
  });

  test("sources tell their state", () => {
    const irc = exposition.series.get("weir_source_state").map(({ labels }) => labels.source).find((name) => name.startsWith("127.0.0.1"));
    assert.equal(valueOf("weir_source_state", { source: "demo", state: "live" }), 1);
    assert.equal(valueOf("weir_source_state", { source: "demo", state: "offline" }), 0);
    assert.equal(valueOf("weir_source_state", { source: irc, state: "live" }), 0);
    assert.equal(valueOf("weir_source_channels", { source: irc, state: "pending" }), 1);
    assert.equal(valueOf("weir_source_unparsable_total", { source: "http" }), 1);
    assert.equal(valueOf("weir_gaps_open", { source: irc }), 0);
  });

  test("commits are told in number, size and time", () => {
    const commits = valueOf("weir_archive_commits_total");
    assert.ok(commits > 0);
    assert.equal(valueOf("weir_archive_commit_seconds_count"), commits);
    assert.equal(valueOf("weir_archive_batch_messages_count"), commits);
    assert.equal(valueOf("weir_archive_batch_messages_sum"), valueOf("weir_archive_stored_messages"));
    const mean = valueOf("weir_archive_commit_seconds_sum") / commits;
    assert.ok(mean > 1e-5 && mean < 10, `a commit took ${mean} s`);
    assert.ok(valueOf("weir_archive_duplicates_total") >= 1);
    assert.equal(valueOf("weir_archive_healthy"), 1);
    const [earlier, later] = sizes;
    for (const file of ["file", "wal"]) {
      const told = valueOf(`weir_archive_${file}_bytes`);
      assert.ok(earlier[file] > 0 && earlier[file] <= told && told <= later[file], `${file}: ${told} of ${JSON.stringify(sizes)}`);
    }
  });

  test("an archive that cannot be written is told, and that it can again", async (t) => {
    const told = async () => readExposition((await send(server.url("/metrics"))).text).series.get("weir_archive_healthy")[0].value;
    const lock = await lockArchive(t, server.archive);
    await eventually("it is not healthy", async () => (await told()) === 0, 30_000);
    await lock.release();
    await eventually("it is healthy", async () => (await told()) === 1, 30_000);
  });

  test("server and process say who they are", () => {
    const started = valueOf("weir_start_time_seconds") * 1_000;
    assert.ok(started > Date.now() - 3_600_000 && started <= Date.now(), `started at ${started}`);
    assert.match(exposition.series.get("weir_build_info")[0].labels.version, /^\d+\.\d+\.\d+$/);
    assert.equal(valueOf("weir_build_info"), 1);
    assert.ok(valueOf("process_resident_memory_bytes") > 5_000_000);
    assert.ok(valueOf("process_open_fds") > 5);
  });

  for (const { where, expr, shown } of expressions) {
    test(`${where} speaks of what is there: ${expr}`, () => {
      const { metrics, grouping, kept } = promqlWords(expr);
      const own = metrics.filter(({ name }) => name !== "up");
      for (const { name, matchers } of own) {
        assert.ok(exposition.series.has(name), `${name} is not in /metrics`);
        for (const { label, operator, value } of matchers) checkMatcher(name, label, operator, value);
      }
      const known = new Set([...ofTheTarget, ...own.flatMap(({ name }) => [...labelsOf(name)])]);
      for (const label of grouping) assert.ok(known.has(label), `no metric here has the label ${label}`);
      for (const label of shown) assert.ok((kept ?? [...known]).includes(label), `${label} is shown but not in the result`);
    });
  }

  function checkMatcher(name, label, operator, value) {
    if (ofTheTarget.includes(label)) return;
    assert.ok(labelsOf(name).has(label), `${name} has no label ${label}`);
    const values = exposition.series.get(name).map(({ labels }) => labels[label]);
    if (operator === "=" || operator === "!=") assert.ok(values.includes(value), `${name} is never of ${label} "${value}"`);
  }

  test("docs/metrics.md names every metric with its type and labels, and no other", () => {
    const rows = [...read("docs/metrics.md").matchAll(/^\| `(\w+)` \| (\w+) \|([^|]*)\| .+ \|$/gm)].map(([, name, type, labels]) => ({
      name,
      type,
      labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label),
    }));
    const names = rows.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, "each stands there once");
    assert.deepEqual([...exposition.families.keys()].filter((name) => !names.includes(name)), [], "not documented");
    assert.deepEqual(names.filter((name) => !exposition.families.has(name)), [], "not in /metrics");
    for (const { name, type, labels } of rows) {
      const family = exposition.families.get(name);
      assert.equal(type, family.type, name);
      const used = new Set(family.samples.flatMap((sample) => Object.keys(sample.labels)).filter((label) => label !== "le"));
      assert.deepEqual([...labels].sort(), [...used].sort(), name);
    }
  });
});

describe("the dashboard", () => {
  test("its rows stand in the order in which data flows", () => {
    const rows = dashboard.panels.filter((panel) => panel.type === "row").map((panel) => panel.title.split(":")[0]);
    assert.deepEqual(rows, ["Ingest", "Archive", "Feed", "HTTP", "Process"]);
    assert.ok(dashboard.schemaVersion >= 39);
  });

  test("every panel says what it shows, in which unit, and from where", () => {
    assert.ok(panels.length >= 30);
    for (const { title, description, datasource, fieldConfig, targets } of panels) {
      assert.ok(title && description?.endsWith("."), `${title}: ${description}`);
      assert.ok(fieldConfig.defaults.unit, `${title} has a unit`);
      assert.equal(new Set(targets.map(({ refId }) => refId)).size, targets.length, title);
      for (const one of [{ datasource }, ...targets]) assert.deepEqual(one.datasource, { type: "prometheus", uid: "${datasource}" }, title);
    }
    const titles = panels.map((panel) => panel.title);
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(new Set(dashboard.panels.map((panel) => panel.id)).size, dashboard.panels.length);
    assert.equal(dashboard.templating.list.find(({ name }) => name === "datasource").query, "prometheus");
  });

  test("no panel lies on another", () => {
    const taken = new Map();
    for (const { title, gridPos } of dashboard.panels) {
      assert.ok(gridPos.x + gridPos.w <= 24, title);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; ++x) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; ++y) {
          assert.equal(taken.get(`${x},${y}`), undefined, `${title} lies there, too`);
          taken.set(`${x},${y}`, title);
        }
      }
    }
  });
});

describe("the alert rules", () => {
  for (const rule of rules) {
    test(`${rule.alert} is complete`, () => {
      assert.match(rule.alert, /^Weir[A-Z]\w+$/);
      assert.match(rule.for, /^\d+[mh]$/);
      assert.match(rule.labels.severity, /^(critical|warning)$/);
      assert.match(rule.annotations.summary, /\$labels\.(instance|source)/, "says which one");
      assert.match(rule.annotations.description, /\w.{60,}\.$/, "says what to do");
    });
  }

  test("each has a name of its own", () => {
    assert.ok(rules.length >= 15);
    assert.equal(new Set(rules.map(({ alert }) => alert)).size, rules.length);
  });
});
