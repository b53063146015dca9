// SPDX-License-Identifier: GPL-3.0-or-later
// Times in the reader's zone and the page's language. The server writes UTC, for browsers that run no script.
const language = document.documentElement.lang;
const full = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long", hourCycle: "h23" });
const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" });
const longDay = new Intl.DateTimeFormat(language, { dateStyle: "full" });

const ago = new Intl.RelativeTimeFormat(language, { style: "narrow" });
const steps = [["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];

// How far the reader's clock is from the server's, where the page tells the server's time.
const serverTime = Number(document.querySelector("[data-time]")?.dataset.time ?? 0);
const clockError = serverTime > 0 ? Date.now() - serverTime : 0;

const two = (n) => String(n).padStart(2, "0");

function clock(time) {
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}

// How far away a time is, from the server's point of view: in the largest unit that fits.
function distance(time, bound) {
  const seconds = bound(0, Math.round((time.getTime() + clockError - Date.now()) / 1000));
  const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps.at(-1);
  return ago.format(Math.trunc(seconds / length), unit);
}

const age = (time) => distance(time, (zero, seconds) => Math.min(-zero, seconds)); // "12s ago"
const until = (time) => distance(time, Math.max); // "in 3m"

// The clock alone says enough of a time today.
function recent(time) {
  return dayOf(time.getTime()) === dayOf(Date.now()) ? clock(time) : date.format(time);
}

const shows = { clock, age, until, recent, date: (time) => date.format(time), day: (time) => longDay.format(time) };

function localise(element, format) {
  const time = new Date(element.dateTime);
  element.textContent = format(time);
  element.title = full.format(time);
}

/** The time of one message row. */
export function localiseRow(row) {
  localise(row.querySelector(".time"), clock);
}

/** All times below `root`, and the footer's word on the zone. */
export function localiseTimes(root) {
  for (const row of root.querySelectorAll(".msg")) localiseRow(row);
  for (const element of root.querySelectorAll("time[data-show]"))
    localise(element, shows[element.dataset.show]);
  const note = root.querySelector(".zone-note");
  if (!note) return;
  note.textContent = note.dataset.template.replace("%1", Intl.DateTimeFormat().resolvedOptions().timeZone);
  root.querySelector(".utc-note").hidden = true;
}

/** Lets ages grow, once a second. */
export function keepAges() {
  const tick = () => {
    for (const element of document.querySelectorAll('time:is([data-show="age"], [data-show="until"])')) {
      const text = shows[element.dataset.show](new Date(element.dateTime));
      if (element.textContent !== text) element.textContent = text;
    }
  };
  if (document.querySelector("[data-time]")) setInterval(tick, 1_000);
}

/** A number that two times share exactly when they are on the same day here. */
export function dayOf(ms) {
  const time = new Date(ms);
  return (time.getFullYear() * 12 + time.getMonth()) * 31 + time.getDate();
}

export function dayLabel(ms) {
  return longDay.format(new Date(ms));
}
