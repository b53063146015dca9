// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ChildProgram } from "../../tests/support/child_program.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";

// All that need no network. Left out: nikto and wapp, which look for other programs' known files and names by lists that
// they would have to fetch.
const modules = [
  ..."backup blindsql brute_login_form buster cookieflags crlf csp csrf exec file htaccess http_headers".split(" "),
  ..."methods permanentxss redirect shellshock sql ssrf xss xxe".split(" "),
];

// What wapiti reports and is none, each with its reason. Nothing else is left out.
const falseAlarms = [
  {
    category: "HTTP Secure Headers",
    info: /^X-XSS-Protection is not set$/,
    because: "the filter that it turns on is gone from browsers, and where it was it could be used against pages; the content security policy runs no inline script",
  },
  {
    category: "Htaccess Bypass",
    info: /bypassable weak restriction/,
    because: "it asks with the method ABC where GET was refused, and takes the answer 501 (RFC 9110 15.6.2), which says nothing of the page, for its text",
  },
];

// Wapiti against every page at an address, within bounds: it sees no other host than this one (`witness` is its proxy for all
// others, and what it wants the server to ask), keeps nothing, sends nothing home, and is ended after a time.
export class WapitiScan {
  // `paths`: where it begins; `headers`, `cookie` ({ name, value }): who it is; `without`: a module that makes no sense so.
  constructor(scope, base, { witness, paths, headers = [], cookie, without, moduleSeconds }) {
    Object.assign(this, { scope, base, witness, paths, headers, cookie, without, moduleSeconds });
    this.dir = tempDir();
  }

  // { findings, falseAlarms, addresses, cut (modules that ran out of time) }. Throws where it did not run as it should.
  async run() {
    const report = join(this.dir, "report.json");
    const program = new ChildProgram("wapiti", this.#words(report), { env: this.#environment(), cwd: this.dir, onLine: (line) => this.#tell(line) });
    this.scope.after(() => program.discard());
    await program.ended(modules.length * this.moduleSeconds * 1_000);
    const output = program.stdout + program.stderr;
    if (/^ +File "/m.test(output) || /requests were skipped/.test(output)) throw new Error(`wapiti did not go through: ${output}`);
    const { vulnerabilities, anomalies, additionals } = JSON.parse(readFileSync(report, "utf8"));
    const all = [vulnerabilities, anomalies, additionals].flatMap((kinds) => Object.entries(kinds).flatMap(([category, list]) => list.map((one) => ({ category, ...one }))));
    const alarmOf = ({ category, info }) => falseAlarms.find((alarm) => alarm.category === category && alarm.info.test(info));
    return {
      findings: all.filter((one) => !alarmOf(one)).map(({ category, method, path, info, parameter }) => `${category}: ${method} ${path} ${parameter || ""} ${info}`),
      falseAlarms: all.map((one) => ({ one, alarm: alarmOf(one) })).filter(({ alarm }) => alarm).map(({ one, alarm }) => `${one.info}: ${alarm.because}`),
      addresses: Number(/found (\d+) URLs and forms/.exec(output)?.[1] ?? 0),
      cut: [...output.matchAll(/Max attack time was reached for module (\w+)/g)].map(([, name]) => name),
    };
  }

  // It takes long, so that one would like to know how far it is.
  #tell(line) {
    const [, name] = /Launching module (\w+)/.exec(line) ?? [];
    if (name) console.error(`${new Date().toISOString().slice(11, 19)}  ${name}`);
  }

  #words(report) {
    const url = (path) => this.base + path;
    const words = ["-u", url("/"), "--scope", "domain", "-m", modules.filter((name) => name !== this.without).join(","), "-l", "2", "-v", "0", "-t", "20", "-f", "json", "-o", report];
    words.push("--store-session", join(this.dir, "session"), "--store-config", this.#config(), "--flush-session", "--no-bugreport");
    words.push("--endpoint", this.witness.base, "--max-scan-time", "300", "--max-attack-time", String(this.moduleSeconds));
    // One step from where it begins: further on there are only more combinations of the same filters.
    words.push("-d", "1", "--max-links-per-page", "100", "--max-files-per-dir", "200");
    for (const path of this.paths) words.push("-s", url(path));
    for (const header of this.headers) words.push("-H", header);
    if (this.cookie) words.push("-c", this.#cookieFile());
    return words;
  }

  // Other hosts than ours go through a proxy that lets nothing through.
  #environment() {
    const proxies = Object.fromEntries(["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].map((name) => [name, this.witness.base]));
    return { ...process.env, ...proxies, no_proxy: "127.0.0.1", NO_PROXY: "127.0.0.1", HOME: this.dir, PYTHONUNBUFFERED: "1" };
  }

  // With an empty list where it would look for one and, not finding it, fetch it.
  #config() {
    const config = join(this.dir, "config");
    mkdirSync(config);
    writeFileSync(join(config, "apps.json"), "{}");
    return config;
  }

  #cookieFile() {
    const file = join(this.dir, "cookies.json");
    const { name, value } = this.cookie;
    writeFileSync(file, JSON.stringify({ "127.0.0.1": { "/": { [name]: { value, expires: null, secure: true, port: null, version: 0 } } } }));
    return file;
  }
}
