// SPDX-License-Identifier: GPL-3.0-or-later
// A server that keeps the rules of Twitch's chat, on a loopback port. The test says what is said in the channels.
import { createServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";

const joinsAllowed = 20;
const joinWindow = 10_000;
const authsAllowed = 20;

// One client. `channels` are those it is in; `lines` all that it has sent, with the server's time.
class TwitchClient {
  channels = new Set();
  capabilities = new Set();
  lines = [];
  nick = null;
  isOpen = true;
  isDeaf = false; // it is held: nothing is read from it or sent to it
  #rest = "";
  #token = null;

  constructor(server, socket, number) {
    this.server = server;
    this.socket = socket;
    this.number = number;
    socket.setEncoding("utf8").setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => (this.isOpen = false));
    socket.on("data", (text) => this.#read(text));
  }

  send(line) {
    if (this.isOpen && !this.isDeaf) this.socket.write(`${line}\r\n`);
  }

  // As a line that has gone dead: nothing more comes, and nothing says so.
  hold() {
    this.isDeaf = true;
    this.socket.pause();
  }

  close() {
    this.socket.destroy();
  }

  #read(text) {
    const lines = (this.#rest + text).split("\r\n");
    this.#rest = lines.pop();
    for (const line of lines) {
      this.lines.push({ at: Date.now(), line });
      this.#take(line);
    }
  }

  #take(line) {
    const [command, ...words] = line.split(" ");
    if (command === "PING") this.send(`:tmi.twitch.tv PONG tmi.twitch.tv :${words.join(" ").replace(/^:/, "")}`);
    else if (command === "CAP" && words[0] === "REQ") this.#askCapabilities(words.slice(1).join(" ").replace(/^:/, ""));
    else if (command === "PASS") this.#token = words[0];
    else if (command === "NICK") this.#logIn(words[0]);
    else if (command === "JOIN") words[0].split(",").forEach((name) => this.#join(name.slice(1)));
    else if (command === "PART") words[0].split(",").forEach((name) => this.#part(name.slice(1)));
  }

  #askCapabilities(names) {
    const known = names.split(" ").every((name) => /^twitch\.tv\/(tags|commands|membership)$/.test(name));
    this.send(`:tmi.twitch.tv CAP * ${known ? "ACK" : "NAK"} :${names}`);
    if (known) names.split(" ").forEach((name) => this.capabilities.add(name));
  }

  #logIn(nick) {
    const account = this.server.accounts.get(nick);
    const isAnonymous = /^justinfan\d+$/.test(nick);
    if (!this.server.countLogin()) return this.close();
    if (!isAnonymous && (account === undefined || this.#token !== `oauth:${account}`))
      return this.send(":tmi.twitch.tv NOTICE * :Login authentication failed");
    this.nick = nick;
    this.send(`:tmi.twitch.tv 001 ${nick} :Welcome, GLHF!`);
    this.send(`:tmi.twitch.tv 002 ${nick} :Your host is tmi.twitch.tv`);
    this.send(`:tmi.twitch.tv 003 ${nick} :This server is rather new`);
    this.send(`:tmi.twitch.tv 004 ${nick} :-`);
    this.send(`:tmi.twitch.tv 375 ${nick} :-`);
    this.send(`:tmi.twitch.tv 372 ${nick} :You are in a maze of twisty passages.`);
    this.send(`:tmi.twitch.tv 376 ${nick} :>`);
  }

  #join(name) {
    if (!this.nick || !this.server.countJoin(this, name)) return;
    const room = this.server.rooms.get(name);
    if (room === undefined) return; // Twitch says nothing about a channel that is not there
    if (room.refusal) return this.send(`@msg-id=${room.refusal} :tmi.twitch.tv NOTICE #${name} :You are not let in.`);
    this.channels.add(name);
    const answer = () => {
      if (!this.channels.has(name)) return;
      this.send(`:${this.nick}!${this.nick}@${this.nick}.tmi.twitch.tv JOIN #${name}`);
      this.send(`:${this.nick}.tmi.twitch.tv 353 ${this.nick} = #${name} :${this.nick}`);
      this.send(`:${this.nick}.tmi.twitch.tv 366 ${this.nick} #${name} :End of /NAMES list`);
      if (this.capabilities.has("twitch.tv/commands"))
        this.send(`@emote-only=0;followers-only=-1;r9k=0;room-id=${room.id};slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE #${name}`);
    };
    if (this.server.joinDelay > 0) setTimeout(answer, this.server.joinDelay);
    else answer();
  }

  #part(name) {
    if (this.channels.delete(name)) this.send(`:${this.nick}!${this.nick}@${this.nick}.tmi.twitch.tv PART #${name}`);
  }
}

export class TwitchServer {
  clients = [];
  rooms = new Map(); // name -> { id, refusal }
  accounts = new Map(); // login -> token
  joins = []; // { at, client, channel }, by this clock
  joinDelay = 0; // ms until a JOIN is answered
  rejected = 0; // clients that were thrown out for too many JOINs
  #logins = [];
  #said = 0;
  #server;

  // `tls`: { key, cert } for TLS.
  constructor(tls) {
    const accept = (socket) => this.clients.push(new TwitchClient(this, socket, this.clients.length + 1));
    this.#server = tls ? createTlsServer(tls, accept) : createServer(accept);
  }

  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.port = this.#server.address().port;
    return this;
  }

  get openClients() {
    return this.clients.filter((client) => client.isOpen);
  }

  addRoom(name, id, refusal = null) {
    this.rooms.set(name, { id: String(id), refusal });
  }

  // To everybody in the channel.
  send(channel, line) {
    for (const client of this.openClients) if (client.channels.has(channel)) client.send(line);
  }

  // A message, with an id of its own, which is returned.
  say(channel, text, { login = "ada", userId = "77", displayName = login, id = `said-${++this.#said}`, tags = "", at = Date.now() } = {}) {
    const room = this.rooms.get(channel);
    const all = `badges=;color=;display-name=${displayName};emotes=;id=${id};room-id=${room.id};tmi-sent-ts=${at};user-id=${userId}${tags && `;${tags}`}`;
    this.send(channel, `@${all} :${login}!${login}@${login}.tmi.twitch.tv PRIVMSG #${channel} :${text}`);
    return id;
  }

  // A moderator takes off one message; as on Twitch the room-id is empty.
  deleteMessage(channel, id, login, text) {
    this.send(channel, `@login=${login};room-id=;target-msg-id=${id};tmi-sent-ts=${Date.now()} :tmi.twitch.tv CLEARMSG #${channel} :${text}`);
  }

  // Without a user everything is cleared, without a duration it is a ban.
  clearChat(channel, { login, userId, seconds } = {}) {
    const tags = [`room-id=${this.rooms.get(channel).id}`, `tmi-sent-ts=${Date.now()}`];
    if (login) tags.push(`target-user-id=${userId}`);
    if (seconds) tags.unshift(`ban-duration=${seconds}`);
    this.send(channel, `@${tags.join(";")} :tmi.twitch.tv CLEARCHAT #${channel}${login ? ` :${login}` : ""}`);
  }

  // Asks the client to come again, and closes its connection after `grace` ms.
  reconnect(client, grace) {
    client.send(":tmi.twitch.tv RECONNECT");
    return setTimeout(() => client.close(), grace);
  }

  // False, and the client is thrown out, when it is one too many.
  countJoin(client, channel) {
    const at = Date.now();
    this.joins.push({ at, client: client.number, channel });
    if (this.mostJoinsInAWindow(at) <= joinsAllowed) return true;
    ++this.rejected;
    client.close();
    return false;
  }

  // The account is the same for all clients here.
  countLogin() {
    const at = Date.now();
    this.#logins.push(at);
    return this.#logins.filter((time) => time > at - joinWindow).length <= authsAllowed;
  }

  // In any window of 10 s, or in those that end at `end`.
  mostJoinsInAWindow(end) {
    const ends = end ? [end] : this.joins.map(({ at }) => at);
    return Math.max(0, ...ends.map((last) => this.joins.filter(({ at }) => at > last - joinWindow && at <= last).length));
  }

  close() {
    this.clients.forEach((client) => client.close());
    this.#server.close();
  }
}

// One that ends with the test `t`; `rooms` are names, with room-ids from 9001.
export async function twitchServer(t, rooms, tls) {
  const server = await new TwitchServer(tls).listen();
  t.after(() => server.close());
  rooms.forEach((name, index) => server.addRoom(name, 9001 + index));
  return server;
}

// The flags with which weir-server listens to it.
export function twitchFlags(server, channels, scheme = "irc") {
  return ["--twitch-server", `${scheme}://127.0.0.1:${server.port}`, "--twitch", channels.join(",")];
}
