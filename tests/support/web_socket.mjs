// SPDX-License-Identifier: GPL-3.0-or-later
import { createHash, randomBytes } from "node:crypto";
import http from "node:http";
import https from "node:https";

import { eventually } from "./eventually.mjs";

// A WebSocket client for the feed (RFC 6455): text frames in, control frames answered. Small on purpose, so that
// what the server puts on the wire is seen as it is.
export class WebSocketClient {
  #socket;
  #bytes = Buffer.alloc(0);
  frames = []; // the JSON of every text frame, in order
  closed = null; // { code, reason } once the connection is over

  // { status, body } of the refusal when the server does not upgrade. `ca`: whom to trust at https://.
  async connect(url, headers = {}, { ca } = {}) {
    const key = randomBytes(16).toString("base64");
    const { request } = url.startsWith("https:") ? https : http;
    const outgoing = request(url, {
      ca,
      headers: { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": 13, "Sec-WebSocket-Key": key, ...headers },
    });
    return new Promise((resolve, reject) => {
      outgoing.on("error", reject);
      outgoing.on("response", (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text) => (body += text));
        answer.on("end", () => {
          outgoing.destroy(); // a refusal may leave the connection open, and the test with it
          resolve({ status: answer.statusCode, body });
        });
      });
      outgoing.on("upgrade", (answer, socket, head) => {
        const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
        if (answer.headers["sec-websocket-accept"] !== accept) return reject(new Error("wrong Sec-WebSocket-Accept"));
        this.#open(socket, head);
        resolve({ status: 101 });
      });
      outgoing.end();
    });
  }

  // The first frame from `start` on that `matches`, as soon as it is there.
  frame(what, matches, { start = 0, within = 15_000 } = {}) {
    return eventually(what, () => this.frames.slice(start).find(matches), within);
  }

  type(name, options) {
    return this.frame(`a frame of type ${name}`, (frame) => frame.type === name, options);
  }

  send(text) {
    this.#write(0x1, Buffer.from(text));
  }

  // Ends the connection without a word, as a broken line does.
  destroy() {
    this.#socket?.destroy();
  }

  #open(socket, head) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#read(bytes));
    socket.on("error", () => {});
    socket.on("close", () => (this.closed ??= { code: 1006, reason: "" }));
    if (head.length) this.#read(head);
  }

  #read(bytes) {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (let frame = parseFrame(this.#bytes); frame; frame = parseFrame(this.#bytes)) {
      this.#bytes = this.#bytes.subarray(frame.size);
      this.#handle(frame);
    }
  }

  #handle({ opcode, payload }) {
    if (opcode === 0x1) this.frames.push(JSON.parse(payload.toString("utf8")));
    if (opcode === 0x9) this.#write(0xa, payload);
    if (opcode !== 0x8) return;
    this.closed = { code: payload.length > 1 ? payload.readUInt16BE(0) : 1005, reason: payload.subarray(2).toString("utf8") };
    this.#write(0x8, payload);
    this.#socket.end();
  }

  #write(opcode, payload) {
    if (payload.length > 125) throw new Error("this client sends small frames only");
    const mask = randomBytes(4);
    const masked = payload.map((byte, index) => byte ^ mask[index % 4]);
    this.#socket.write(Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | payload.length]), mask, masked]));
  }
}

// Server frames are whole and unmasked; anything else is a defect and ends the test.
function parseFrame(bytes) {
  if (bytes.length < 2) return null;
  if ((bytes[0] & 0xf0) !== 0x80) throw new Error(`unexpected first byte ${bytes[0]} of a frame`);
  if (bytes[1] & 0x80) throw new Error("a server's frame is masked");
  let length = bytes[1];
  let offset = 2;
  if (length === 126) {
    if (bytes.length < 4) return null;
    length = bytes.readUInt16BE(2);
    offset = 4;
  } else if (length === 127) {
    if (bytes.length < 10) return null;
    length = Number(bytes.readBigUInt64BE(2));
    offset = 10;
  }
  if (bytes.length < offset + length) return null;
  return { opcode: bytes[0] & 0x0f, payload: bytes.subarray(offset, offset + length), size: offset + length };
}

export async function openFeed(t, server, query, headers, options) {
  const client = new WebSocketClient();
  t.after(() => client.destroy());
  const answer = await client.connect(server.url(`/live?${new URLSearchParams(query)}`), headers, options);
  if (answer.status !== 101) throw new Error(`the feed was refused: ${answer.status} ${answer.body}`);
  return client;
}
