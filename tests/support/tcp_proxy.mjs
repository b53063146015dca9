// SPDX-License-Identifier: GPL-3.0-or-later
import { connect, createServer } from "node:net";

// Stands between a browser or an IRC client and its server, and can break the line.
//   pass: bytes go through   refuse: new connections are reset   hold: nothing goes through, nothing is closed
//   plain: a request for a WebSocket is answered with 403, everything else goes through
export class TcpProxy {
  #server = createServer((client) => this.#accept(client));
  #lines = new Set();
  #mode = "pass";
  upgrades = 0; // WebSocket requests that went through

  constructor(targetPort) {
    this.targetPort = targetPort;
  }

  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.port = this.#server.address().port;
    this.base = `http://127.0.0.1:${this.port}`;
    return this;
  }

  // Ends every connection ("rst": as a crash does, "fin": in order) and refuses new ones.
  cut(how = "rst") {
    this.#mode = "refuse";
    for (const line of this.#lines) line.forEach((socket) => (how === "rst" ? reset(socket) : socket.end()));
  }

  // From now on bytes vanish, in both directions, on connections old and new.
  hold() {
    this.#mode = "hold";
  }

  // Ends every WebSocket and refuses new ones, as a proxy does that knows none.
  refuseUpgrades() {
    this.#mode = "plain";
    for (const line of this.#lines) if (line.isUpgraded) line.forEach(reset);
  }

  // Lets bytes through again. What was held is lost, so its connections end here, as a line's do that is back.
  restore() {
    if (this.#mode === "hold") for (const line of this.#lines) line.forEach((socket) => socket.destroy());
    this.#mode = "pass";
  }

  close() {
    for (const line of this.#lines) line.forEach((socket) => socket.destroy());
    this.#server.close();
  }

  #accept(client) {
    if (this.#mode === "refuse") return reset(client);
    const upstream = connect(this.targetPort, "127.0.0.1");
    const line = [client, upstream];
    this.#lines.add(line);
    this.#join(client, upstream, line, (bytes) => this.#mayPass(line, bytes.toString("latin1")));
    this.#join(upstream, client, line);
  }

  #mayPass(line, text) {
    if (line.isUpgraded || !/\r\nupgrade: websocket/i.test(text)) return true;
    if (this.#mode === "plain") {
      line[0].end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      return false;
    }
    line.isUpgraded = true;
    this.upgrades++;
    return true;
  }

  #join(from, to, line, mayPass = () => true) {
    from.on("error", () => {});
    from.on("data", (bytes) => {
      if (this.#mode === "hold") return;
      if (mayPass(bytes) && !to.destroyed) to.write(bytes);
    });
    from.on("end", () => to.end());
    from.on("close", () => {
      to.destroy();
      this.#lines.delete(line);
    });
  }
}

// Node 18 spins for ever when it resets a connection that is already closing.
function reset(socket) {
  if (socket.readyState === "open") socket.resetAndDestroy();
  else socket.destroy();
}

export async function tcpProxy(t, targetPort) {
  const proxy = await new TcpProxy(targetPort).listen();
  t.after(() => proxy.close());
  return proxy;
}
