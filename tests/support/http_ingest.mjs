// SPDX-License-Identifier: GPL-3.0-or-later
import http, { Agent } from "node:http";
import https from "node:https";

// Posts to /api/v1/messages over one kept connection.
export class HttpIngest {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(base, token) {
    this.base = base;
    this.token = token;
  }

  // { status, headers, body } with the body read as JSON. `items`: an object or an array.
  post(items) {
    return this.postText(JSON.stringify(items), "application/json");
  }

  postText(text, type, headers = {}) {
    return send(new URL("/api/v1/messages", this.base), {
      method: "POST",
      agent: this.#agent,
      headers: { Authorization: `Bearer ${this.token}`, "Content-Type": type, ...headers },
      body: text,
    });
  }

  close() {
    this.#agent.destroy();
  }
}

// One HTTP request, without fetch's own ideas of redirects, retries and keep-alive. `ca`: whom to trust at https://.
export function send(url, { method = "GET", headers = {}, body = "", agent, ca } = {}) {
  return new Promise((resolve, reject) => {
    const length = method === "GET" || method === "HEAD" ? {} : { "Content-Length": Buffer.byteLength(body) };
    const { request } = String(url).startsWith("https:") ? https : http;
    const outgoing = request(url, { method, agent, ca, headers: { ...length, ...headers } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        resolve({ status: answer.statusCode, headers: answer.headers, text, body: asJson(text, answer.headers) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function asJson(text, headers) {
  return /json/.test(headers["content-type"] ?? "") ? JSON.parse(text) : undefined;
}
