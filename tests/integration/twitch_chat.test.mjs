// SPDX-License-Identifier: GPL-3.0-or-later
// What Twitch's chat says arrives in the archive: messages, what moderators do, and who is who.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { testCertificate } from "../support/test_certificate.mjs";
import { twitchFlags, twitchServer } from "../support/twitch_server.mjs";
import { startServer } from "../support/weir_server.mjs";

// A server that is in its channels.
async function listening(t, channels, options = {}) {
  const twitch = await twitchServer(t, channels);
  const weir = await startServer(t, tempDir(), twitchFlags(twitch, channels), options);
  await inChannels(twitch, channels);
  return { twitch, weir };
}

const inChannels = (twitch, channels) =>
  eventually("weir-server is in all channels", () =>
    channels.every((name) => twitch.openClients.some((client) => client.channels.has(name))));

const stored = (weir, where) => rows(weir.archive, `SELECT m.*, c.name AS channel, u.login FROM messages m
  JOIN channels c ON c.id = m.channel_id JOIN users u ON u.id = m.user_id WHERE ${where} ORDER BY m.id`);

const isStored = (weir, id) =>
  eventually(`${id} is stored`, () => stored(weir, `m.source_message_id = '${id}'`).length === 1);

test("messages are stored once, with the server's time and the ids of room and user", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor", "lamp"]);
  const at = Date.now() - 1234;
  const id = twitch.say("harbor", "  exactly \u{e0000}this ", { displayName: "Ada\\sL", at });
  twitch.say("harbor", "  exactly \u{e0000}this ", { displayName: "Ada\\sL", at, id });
  const last = twitch.say("lamp", "\u0001ACTION waves");
  await isStored(weir, last);
  const [row, ...others] = stored(weir, `m.source_message_id = '${id}'`);
  assert.equal(others.length, 0);
  assert.equal(row.text, "  exactly \u{e0000}this ");
  assert.equal(row.sent_at, at);
  assert.equal(stored(weir, `m.source_message_id = '${last}'`)[0].kind, "action");
  assert.equal(value(weir.archive, "SELECT display_name FROM users"), "ada", "the last name counts");
});

test("CLEARMSG without a room-id marks the row it means", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor", "lamp"]);
  // The same id in two rooms: only the channel tells which is meant.
  const at = Date.now();
  twitch.say("harbor", "mean words", { id: "same", at });
  twitch.say("lamp", "kind words", { id: "same", at });
  await eventually("both are stored", () => stored(weir, "m.source_message_id = 'same'").length === 2);
  twitch.deleteMessage("harbor", "same", "ada", "mean words");
  await eventually("it is marked", () => stored(weir, "m.deleted_at IS NOT NULL").length === 1);
  const [row] = stored(weir, "m.deleted_at IS NOT NULL");
  assert.equal(row.channel, "harbor");
  assert.equal(row.text, "mean words", "its text stays");
  const events = rows(weir.archive, "SELECT kind, target_message_id AS target, marked_count AS marked FROM moderation");
  assert.deepEqual(events, [{ kind: "delete", target: "same", marked: 1 }]);
});

test("a deletion that comes before its message still marks it", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor"]);
  twitch.deleteMessage("harbor", "early", "ada", "x");
  twitch.say("harbor", "x", { id: "early" });
  await isStored(weir, "early");
  await eventually("it is marked", () => stored(weir, "m.deleted_at IS NOT NULL").length === 1);
});

test("timeout, ban and clear take what was said before off the screen", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor", "lamp"]);
  const before = Date.now() - 1_000;
  const say = (channel, id, login, userId) => twitch.say(channel, "words", { id, login, userId, at: before });
  say("harbor", "h-ada", "ada", "77");
  say("harbor", "h-bo", "bo", "78");
  say("lamp", "l-ada", "ada", "77");
  await isStored(weir, "l-ada");
  twitch.clearChat("harbor", { login: "ada", userId: "77", seconds: 600 });
  await eventually("ada's is marked", () => stored(weir, "m.deleted_at IS NOT NULL").length === 1);
  assert.equal(stored(weir, "m.deleted_at IS NOT NULL")[0].source_message_id, "h-ada");
  twitch.say("harbor", "back", { id: "later", at: Date.now() + 1_000 });
  twitch.clearChat("harbor", { login: "bo", userId: "78" });
  twitch.clearChat("lamp");
  await isStored(weir, "later");
  await eventually("all three are marked", () => stored(weir, "m.deleted_at IS NOT NULL").length === 3);
  assert.equal(stored(weir, "m.source_message_id = 'later'")[0].deleted_at, null);
  const events = rows(weir.archive, "SELECT kind, user_login AS user, duration_ms AS ms FROM moderation ORDER BY id");
  assert.deepEqual(events, [
    { kind: "timeout", user: "ada", ms: 600_000 },
    { kind: "ban", user: "bo", ms: 0 },
    { kind: "clear", user: "", ms: 0 },
  ]);
});

test("a rename keeps one user", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor"]);
  twitch.say("harbor", "before", { login: "oldname", userId: "99", displayName: "OldName" });
  const last = twitch.say("harbor", "after", { login: "newname", userId: "99", displayName: "NewName" });
  await isStored(weir, last);
  const users = rows(weir.archive, "SELECT login, display_name AS name, message_count AS count FROM users");
  assert.deepEqual(users, [{ login: "newname", name: "NewName", count: 2 }]);
  const names = rows(weir.archive, "SELECT login FROM user_names ORDER BY first_seen_at, login DESC");
  assert.deepEqual(names.map(({ login }) => login), ["oldname", "newname"]);
});

test("shared chat is stored in each room, with its origin", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor", "lamp"]);
  twitch.say("harbor", "to both", { id: "s-1", tags: "source-id=s-1;source-room-id=9001" });
  twitch.say("lamp", "to both", { id: "c-1", tags: "source-id=s-1;source-room-id=9001" });
  await isStored(weir, "c-1");
  const shared = rows(weir.archive, `SELECT c.name, m.origin_channel AS origin FROM messages m
    JOIN channels c ON c.id = m.channel_id ORDER BY c.name`);
  assert.deepEqual(shared, [{ name: "harbor", origin: null }, { name: "lamp", origin: "9001" }]);
  const counts = rows(weir.archive, "SELECT name, message_count AS count FROM channels ORDER BY name");
  assert.deepEqual(counts, [{ name: "harbor", count: 1 }, { name: "lamp", count: 1 }]);
});

test("what the platform says is kept beside what the user says", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor"]);
  twitch.send("harbor", `@display-name=Ada;id=sub-1;login=ada;msg-id=resub;room-id=9001;system-msg=Ada\\ssubscribed.;tmi-sent-ts=${Date.now()};user-id=77 :tmi.twitch.tv USERNOTICE #harbor :nine months`);
  twitch.send("harbor", `@id=new-1;login=ada;msg-id=lighthousevisit;room-id=9001;system-msg=Ada\\svisits.;tmi-sent-ts=${Date.now()};user-id=77 :tmi.twitch.tv USERNOTICE #harbor`);
  await isStored(weir, "new-1");
  const kept = stored(weir, "1").map(({ kind, text, system_text: system }) => [kind, text, system]);
  assert.deepEqual(kept, [["subscription", "nine months", "Ada subscribed."], ["event", "", "Ada visits."]]);
});

test("a login with its token, and none of it in the logs", async (t) => {
  const twitch = await twitchServer(t, ["harbor"]);
  twitch.accounts.set("weirbot", "s3cr3ttoken");
  const env = { WEIR_TWITCH_LOGIN: "WeirBot", WEIR_TWITCH_TOKEN: "s3cr3ttoken", QT_LOGGING_RULES: "weir.*=true" };
  const weir = await startServer(t, tempDir(), twitchFlags(twitch, ["harbor"]), { env });
  await inChannels(twitch, ["harbor"]);
  assert.equal(twitch.clients[0].nick, "weirbot");
  await weir.stop();
  assert.doesNotMatch(weir.stdout + weir.stderr, /s3cr3ttoken/);
});

test("over TLS, with the certificate checked", async (t) => {
  const certificate = testCertificate();
  const twitch = await twitchServer(t, ["harbor"], certificate);
  const flags = twitchFlags(twitch, ["harbor"], "ircs");
  const weir = await startServer(t, tempDir(), [...flags, "--irc-ca-file", certificate.file]);
  await inChannels(twitch, ["harbor"]);
  await isStored(weir, twitch.say("harbor", "kept safe"));

  const wary = await startServer(t, tempDir(), flags); // the system knows nothing of that certificate
  const why = await eventually("it says why it does not connect", async () => {
    const { sources } = await (await fetch(wary.url("/api/v1/status"))).json();
    return sources.find(({ name }) => name === "twitch").reason;
  });
  assert.match(why, /certificate is refused/);
});

test("thrown out of a channel: a gap with that reason", async (t) => {
  const { twitch, weir } = await listening(t, ["harbor", "lamp"]);
  await isStored(weir, twitch.say("harbor", "before"));
  const [client] = twitch.openClients;
  client.channels.delete("harbor");
  client.send(`:${client.nick}!${client.nick}@${client.nick}.tmi.twitch.tv PART #harbor`);
  const gaps = () => rows(weir.archive, "SELECT channel_name AS channel, reason, to_at FROM gaps");
  await eventually("the gap is there", () => gaps().length === 1);
  assert.deepEqual(gaps(), [{ channel: "harbor", reason: "removed from the channel by the server", to_at: null }]);
  await isStored(weir, twitch.say("lamp", "still heard"));
});
