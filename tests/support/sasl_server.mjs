// SPDX-License-Identifier: GPL-3.0-or-later
// An IRC server that asks for a login by SASL PLAIN and knows no other commands than those of a registration and JOIN.
import { once } from "node:events";
import { createServer } from "node:net";

const name = "sasl.test";

class SaslClient {
  lines = []; // all that it has sent
  login = null; // [account, password] as it has given them
  #rest = "";
  #parts = "";
  #nick = "*";

  constructor(server, socket) {
    this.server = server;
    this.socket = socket;
    socket.setEncoding("utf8");
    socket.on("error", () => {});
    socket.on("data", (text) => this.#read(text));
  }

  #send(line) {
    this.socket.write(`:${name} ${line}\r\n`);
  }

  #read(text) {
    const lines = (this.#rest + text).split("\r\n");
    this.#rest = lines.pop();
    for (const line of lines) {
      this.lines.push(line);
      this.#take(line);
    }
  }

  #take(line) {
    const [command, ...words] = line.split(" ");
    if (command === "CAP" && words[0] === "LS") this.#send(`CAP * LS :sasl=PLAIN,EXTERNAL server-time`);
    else if (command === "CAP" && words[0] === "REQ") this.#send(`CAP * ACK ${words.slice(1).join(" ")}`);
    else if (command === "AUTHENTICATE" && words[0] === "PLAIN") this.socket.write("AUTHENTICATE +\r\n");
    else if (command === "AUTHENTICATE") this.#authenticate(words[0]);
    else if (command === "NICK") this.#nick = words[0];
    else if (command === "CAP" && words[0] === "END") this.#send(`001 ${this.#nick} :Welcome`);
    else if (command === "JOIN") this.#join(words[0]);
    else if (command === "PING") this.#send(`PONG ${name} ${words.join(" ")}`);
  }

  // 400 bytes a line; a shorter one, or "+", ends it. https://ircv3.net/specs/extensions/sasl-3.1
  #authenticate(part) {
    if (part !== "+") this.#parts += part;
    if (part.length === 400) return;
    this.login = Buffer.from(this.#parts, "base64").toString("utf8").split("\0").slice(1);
    const isRight = this.server.accounts.get(this.login[0]) === this.login[1];
    this.#send(isRight ? `903 ${this.#nick} :SASL authentication successful` : `904 ${this.#nick} :SASL authentication failed`);
  }

  #join(channels) {
    for (const channel of channels.split(",")) {
      this.socket.write(`:${this.#nick}!weir@test JOIN ${channel}\r\n`);
      this.#send(`366 ${this.#nick} ${channel} :End of /NAMES list.`);
    }
  }
}

// On a free loopback port, until the end of the test. `accounts`: name -> password.
export async function startSaslServer(t, accounts) {
  const server = { accounts: new Map(Object.entries(accounts)), clients: [] };
  const listener = createServer((socket) => server.clients.push(new SaslClient(server, socket)));
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  server.port = listener.address().port;
  t.after(() => {
    server.clients.forEach((client) => client.socket.destroy());
    listener.close();
  });
  return server;
}
