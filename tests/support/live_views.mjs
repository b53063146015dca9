// SPDX-License-Identifier: GPL-3.0-or-later
// The live pages: where they are, what of them is compared, and which SQL says the same from the archive.
import { rows, value } from "./archive_query.mjs";

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

const messages = "messages m JOIN channels c ON c.id = m.channel_id JOIN users u ON u.id = m.user_id";
const count = (archive, table, where = "1") => value(archive, `SELECT count(*) FROM ${table} WHERE ${where}`);

// Rows of a list, newest first: `text` is null where a moderator has taken it off the screen. What a skip row stands for
// is not there; what is older than the page was when it was opened neither, unless that page was the whole list.
function listed(archive, where, { cap, oldest, skips }) {
  const present = skips.map(({ from, to }) => `NOT (m.id > ${from} AND m.id <= ${to})`);
  if (oldest) present.push(`(m.sent_at, m.id) >= (${oldest.sentAt}, ${oldest.id})`);
  return rows(
    archive,
    `SELECT m.id, CASE WHEN m.deleted_at IS NULL THEN m.text END AS text FROM ${messages}
     WHERE ${[where, ...present].join(" AND ")} ORDER BY m.sent_at DESC, m.id DESC LIMIT ${cap}`,
  );
}

// How many messages each skip row stands for.
const skipped = (archive, where, { skips }) =>
  skips.map(({ from, to }) => ({ from, to, count: count(archive, messages, `${where} AND m.id > ${from} AND m.id <= ${to}`) }));

const stream = (where) => (archive, seen) => ({ rows: listed(archive, where, seen), skips: skipped(archive, where, seen) });

// A page that was opened when there were more than it counts says so, and goes on saying it.
const toldTotal = (all, { total }) => (typeof total === "string" && all > Number(/\d+/.exec(total)) ? total : all);

// `/messages`, and what a filter leaves of it.
function list(name, query, where = "1") {
  return {
    name,
    path: `/messages${query}`,
    cap: 1_000,
    truth: (archive, seen) => ({ total: toldTotal(count(archive, messages, where), seen), ...stream(where)(archive, seen) }),
  };
}

// A search finds nothing that moderators have taken off the screen; what they took off while it was shown stays as a row
// without its text.
function search(name, query, where) {
  const view = list(name, query);
  const found = (struck) => `${where} AND (m.deleted_at IS NULL OR m.id IN (${struck.join(",")}))`;
  const struckOf = (seen) => seen.rows.filter(({ text }) => text === null).map(({ id }) => id);
  return { ...view, truth: (archive, seen) => list(name, query, found(struckOf(seen))).truth(archive, seen) };
}

const home = {
  name: "home",
  path: "/",
  cap: 50,
  truth: (archive, seen) => ({
    metrics: {
      messages: count(archive, "messages"),
      channels: count(archive, "channels"),
      active: count(archive, "channels", `last_message_at >= ${Date.now() - 300_000}`),
      users: count(archive, "users"),
    },
    ...stream("1")(archive, seen),
  }),
};

// Counted from the messages themselves, so that the archive's own counters are proved as well.
const channels = {
  name: "channels",
  path: "/channels",
  truth: (archive) => ({
    total: count(archive, "channels"),
    table: rows(
      archive,
      `SELECT c.id, c.name, count(*) AS count, max(m.sent_at) AS last FROM ${messages}
       GROUP BY c.id ORDER BY last DESC, c.id LIMIT 500`,
    ),
  }),
};

const users = {
  name: "users",
  path: "/users",
  truth: (archive) => ({
    total: count(archive, "users"),
    table: rows(
      archive,
      `SELECT u.id, u.display_name AS name, count(*) AS count, max(m.sent_at) AS last FROM ${messages}
       GROUP BY u.id ORDER BY count DESC, u.id LIMIT 100`,
    ),
  }),
};

function channel(name) {
  const where = `c.name = ${quoted(name)}`;
  return {
    name: "channel",
    path: `/channels/${name}`,
    cap: 500,
    truth: (archive, seen) => ({
      facts: {
        messages: count(archive, messages, where),
        people: value(archive, `SELECT count(DISTINCT m.user_id) FROM ${messages} WHERE ${where}`),
      },
      activity: rows(
        archive,
        `SELECT u.display_name AS name, count(*) AS count FROM ${messages} WHERE ${where}
         GROUP BY u.id ORDER BY count DESC, u.id LIMIT 15`,
      ),
      ...stream(where)(archive, seen),
    }),
  };
}

// Who has had one name alone has no list of them.
function namesOf(archive, where) {
  const names = rows(
    archive,
    `SELECT n.display_name AS name FROM user_names n JOIN users u ON u.id = n.user_id WHERE ${where}
     ORDER BY n.first_seen_at DESC`,
  );
  return names.length > 1 ? names.map((row) => row.name) : [];
}

function user(login) {
  const where = `u.login = ${quoted(login)}`;
  return {
    name: "user",
    path: `/users/${login}`,
    cap: 500,
    truth: (archive, seen) => ({
      facts: { messages: count(archive, messages, where) },
      activity: rows(
        archive,
        `SELECT '#' || c.name AS name, count(*) AS count FROM ${messages} WHERE ${where}
         GROUP BY c.id ORDER BY count DESC, c.id LIMIT 50`,
      ),
      names: namesOf(archive, where),
      ...stream(where)(archive, seen),
    }),
  };
}

export const views = {
  home,
  messages: list("messages", ""),
  channels,
  channel: channel("harbour"),
  users,
  user: user("ada"),
};

export const filteredViews = {
  byChannel: list("messages of a channel", "?channel=garden", "c.name = 'garden'"),
  byUser: list("messages of a user", "?user=ada", "u.login = 'ada'"),
  byWords: search("messages with a word", "?q=otter", "m.text LIKE '%otter%'"),
};

// What a page shows, by the names that the truth of its view has. Runs in the page.
export function readShown() {
  const number = (element) => Number(element.dataset.value);
  const figures = (prefix) => Object.fromEntries([...document.querySelectorAll(`dd[id^="${prefix}-"]`)].map((dd) => [dd.id.slice(prefix.length + 1), number(dd)]));
  const total = document.querySelector('[id$="-total"]');
  const digits = (text) => Number(text.replaceAll(/\D/g, ""));
  return {
    metrics: figures("metric"),
    facts: { ...figures("channel"), ...figures("user") },
    total: total && (total.dataset.more ? `more than ${number(total)}` : number(total)),
    rows: [...document.querySelectorAll("ol.rows .msg")].map((row) => ({
      id: Number(row.dataset.id),
      text: row.classList.contains("deleted") ? null : row.querySelector(".text").textContent,
    })),
    skips: [...document.querySelectorAll("ol.rows .skip")].map((row) => ({
      from: Number(row.dataset.from),
      to: Number(row.dataset.to),
      count: digits(row.querySelector(".words").textContent),
    })),
    table: [...document.querySelectorAll("tbody[id] tr")].map((row) => ({
      id: Number(row.dataset.id),
      name: row.querySelector("th a").textContent.replace(/^#/, ""),
      count: number(row.querySelector("td.figure")),
      last: Date.parse(row.querySelector("td:last-child time").dateTime),
    })),
    activity: [...document.querySelectorAll(".activity li")].map((line) => ({
      name: line.querySelector("a").textContent,
      count: digits(line.querySelector(".figure").firstChild.textContent),
    })),
    names: [...document.querySelectorAll(".names bdi:not(.login)")].map((name) => name.textContent),
  };
}
