// SPDX-License-Identifier: GPL-3.0-or-later
import { createServer } from "node:http";

// A web server on loopback that nobody has a reason to ask: who does was talked into it. It is also the proxy of a program
// that must stay on this machine: what that program wants of other hosts is noted and goes nowhere.
export class Witness {
  asked = []; // paths
  wanted = []; // hosts
  #server = createServer((request, answer) => this.#hear(request, answer));

  async listen() {
    this.#server.on("connect", (request, socket) => {
      this.wanted.push(request.url);
      socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    });
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.base = `http://127.0.0.1:${this.#server.address().port}/`;
    return this;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #hear(request, answer) {
    if (/^https?:/.test(request.url)) {
      this.wanted.push(new URL(request.url).host);
      return answer.writeHead(403).end();
    }
    // What a scanner asks itself when it has done: has anybody been here?
    if (/^\/(get_\w+\.php\?.*)?$/.test(request.url)) return answer.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    this.asked.push(request.url);
    answer.writeHead(200).end();
  }
}
