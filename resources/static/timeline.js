// SPDX-License-Identifier: GPL-3.0-or-later
// A list of messages, newest first by (sentAt, id): keeps each message once and in its place however late it comes,
// keeps the days apart, and keeps the list short. What is being read does not move: rows in view are not taken away.
// A row of class "skip" stands for messages that are not here, and loads them.
import { dayLabel, dayOf, localiseRow } from "/static/local_time.js";

const isRow = (element) => element.classList.contains("msg");
const isSkip = (element) => element.classList.contains("skip");

/** Whether row `a` stands above row `b`. */
export function isNewer(a, b) {
  const difference = Number(a.dataset.sent) - Number(b.dataset.sent);
  return difference !== 0 ? difference > 0 : Number(a.dataset.id) > Number(b.dataset.id);
}

/** Takes the text of a row away that a moderator has taken off the screen; for moderators it is struck through. */
export function strikeRow(row, words) {
  if (row.classList.contains("deleted")) return;
  row.classList.add("deleted");
  const text = row.querySelector(".text");
  if (document.body.dataset.deleted !== "shown") {
    text.textContent = words;
    return;
  }
  const struck = document.createElement("del");
  struck.className = "text";
  struck.dir = "auto";
  struck.textContent = text.textContent;
  const spoken = document.createElement("span");
  spoken.className = "only-spoken";
  spoken.textContent = `${words}: `;
  text.replaceWith(spoken, struck);
}

export class Timeline {
  #list;
  #older; // the link to what is older than the last row, or null
  #cap;
  #count;

  constructor(list, older) {
    this.#list = list;
    this.#older = older;
    this.#cap = Number(list.dataset.cap ?? Infinity);
    this.#count = list.querySelectorAll(".msg").length;
  }

  get cap() {
    return this.#cap;
  }

  /** Whether one can go from its end to what is older; else it shows the newest alone. */
  get goesBack() {
    return this.#older !== null;
  }

  /** Whether a row with that id is shown. */
  has(row) {
    return document.getElementById(row.id) !== null;
  }

  /** Inserts rows, messages and skips, that are newest first. Returns how many messages were new. */
  insert(rows) {
    // What is older than the last row belongs to the next page, unless this list goes back to the beginning.
    const whole = this.#older ? this.#older.hidden : this.#count < this.#cap;
    let place = this.#nextRow(this.#list.firstElementChild);
    let inserted = 0;
    for (const row of rows) {
      if (this.has(row)) continue;
      if (isSkip(row)) {
        this.#insertSkip(row);
        continue;
      }
      while (place && isNewer(place, row)) place = this.#nextRow(place.nextElementSibling);
      if (!place && this.#count > 0 && !whole) continue;
      localiseRow(row);
      this.#list.insertBefore(row, this.#aboveSkips(place, row));
      this.#markDay(row);
      if (place) this.#markDay(place);
      this.#count++;
      inserted++;
    }
    this.#trim();
    return inserted;
  }

  /** Takes the rows of a channel away. */
  erase(channelId) {
    for (const row of this.#list.querySelectorAll(`.msg[data-channel="${CSS.escape(channelId)}"]`)) {
      row.remove();
      this.#count--;
    }
    this.arrangeDays();
  }

  /** Puts the days where they are in the reader's zone. */
  arrangeDays() {
    for (const day of this.#list.querySelectorAll(".day")) day.remove();
    for (const row of this.#list.querySelectorAll(".msg")) this.#markDay(row);
  }

  // Those that it stands for are newer than all whose id it does not reach.
  #insertSkip(skip) {
    let place = this.#list.firstElementChild;
    while (place && (!isRow(place) || Number(place.dataset.id) > Number(skip.dataset.to))) place = place.nextElementSibling;
    this.#list.insertBefore(skip, place);
  }

  // A row that came after what was skipped stands above the row that stands for it.
  #aboveSkips(place, row) {
    let above = place;
    for (let before = place?.previousElementSibling; before && !isRow(before); before = before.previousElementSibling)
      if (isSkip(before) && Number(before.dataset.to) < Number(row.dataset.id)) above = before;
    return above;
  }

  #nextRow(element) {
    while (element && !isRow(element)) element = element.nextElementSibling;
    return element;
  }

  // A row is headed by its day exactly when the row above it is of another one.
  #markDay(row) {
    const day = dayOf(Number(row.dataset.sent));
    let heading = row.previousElementSibling;
    if (heading && !heading.classList.contains("day")) heading = null;
    let above = heading ? heading.previousElementSibling : row.previousElementSibling;
    while (above && !isRow(above)) above = above.previousElementSibling;
    const starts = above ? dayOf(Number(above.dataset.sent)) !== day : day !== dayOf(Date.now()) || heading;
    if (!starts) {
      heading?.remove();
      return;
    }
    if (!heading) {
      heading = document.createElement("li");
      heading.className = "day";
      row.before(heading);
    }
    heading.textContent = dayLabel(Number(row.dataset.sent));
  }

  #trim() {
    if (this.#count <= this.#cap) return;
    const atTop = window.scrollY === 0;
    while (this.#count > this.#cap) {
      const last = this.#list.lastElementChild;
      const inView = !atTop && last.getBoundingClientRect().top < window.innerHeight;
      if (inView && this.#count <= 2 * this.#cap) break;
      if (isRow(last)) this.#count--;
      last.remove();
    }
    while (this.#list.lastElementChild && !isRow(this.#list.lastElementChild)) this.#list.lastElementChild.remove();
    this.#pointOlder();
  }

  #pointOlder() {
    const last = this.#list.lastElementChild;
    if (!this.#older || !last) return;
    const link = new URL(this.#older.href);
    link.searchParams.set("before", `${last.dataset.sent}-${last.dataset.id}`);
    this.#older.href = link.href;
    this.#older.hidden = false;
  }
}
