// SPDX-License-Identifier: GPL-3.0-or-later
// Times in the reader's zone and the page's language. The server writes UTC, for browsers that run no script.
const language = document.documentElement.lang;
const full = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long", hourCycle: "h23" });
const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" });
const longDay = new Intl.DateTimeFormat(language, { dateStyle: "full" });

const two = (n) => String(n).padStart(2, "0");

function clock(time) {
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}

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
    localise(element, element.dataset.show === "clock" ? clock : (time) => date.format(time));
  const note = root.querySelector(".zone-note");
  if (!note) return;
  note.textContent = note.dataset.template.replace("%1", Intl.DateTimeFormat().resolvedOptions().timeZone);
  root.querySelector(".utc-note").hidden = true;
}

/** A number that two times share exactly when they are on the same day here. */
export function dayOf(ms) {
  const time = new Date(ms);
  return (time.getFullYear() * 12 + time.getMonth()) * 31 + time.getDate();
}

export function dayLabel(ms) {
  return longDay.format(new Date(ms));
}
