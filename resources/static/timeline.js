// SPDX-License-Identifier: GPL-3.0-or-later
// A list of messages, newest first by (sentAt, id): keeps each message once and in its place however late it comes,
// keeps the days apart, and keeps the list short. What is being read does not move: the browser's scroll anchoring
// holds it, and rows in view are not taken away.
import { dayLabel, dayOf, localiseRow } from "/static/local_time.js";

const isRow = (element) => element.classList.contains("msg");

/** Whether row `a` stands above row `b`. */
export function isNewer(a, b) {
  const difference = Number(a.dataset.sent) - Number(b.dataset.sent);
  return difference !== 0 ? difference > 0 : Number(a.dataset.id) > Number(b.dataset.id);
}

/** Takes the texts of deleted rows away; the fragment names them, and says what stands there instead. */
export function strikeRows(fragment) {
  const words = fragment.querySelector("span").textContent;
  for (const { value } of fragment.querySelectorAll("data")) {
    const row = document.getElementById(`m${value}`);
    if (!row) continue;
    row.classList.add("deleted");
    row.querySelector(".text").textContent = words;
  }
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

  /** Inserts the new rows of the fragment, which are newest first. Returns how many were new. */
  insert(fragment) {
    const rows = [...fragment.children].filter((row) => isRow(row) && !document.getElementById(row.id));
    // What is older than the last row belongs to the next page, unless this list goes back to the beginning.
    const whole = this.#older ? this.#older.hidden : this.#count < this.#cap;
    let place = this.#nextRow(this.#list.firstElementChild);
    let inserted = 0;
    for (const row of rows) {
      while (place && isNewer(place, row)) place = this.#nextRow(place.nextElementSibling);
      if (!place && this.#count > 0 && !whole) break;
      localiseRow(row);
      this.#list.insertBefore(row, place);
      this.#markDay(row);
      if (place) this.#markDay(place);
      this.#count++;
      inserted++;
    }
    this.#trim();
    return inserted;
  }

  /** Puts the days where they are in the reader's zone. */
  arrangeDays() {
    for (const day of this.#list.querySelectorAll(".day")) day.remove();
    for (const row of this.#list.querySelectorAll(".msg")) this.#markDay(row);
  }

  #nextRow(element) {
    while (element && !isRow(element)) element = element.nextElementSibling;
    return element;
  }

  // A row is headed by its day exactly when the row above it is of another one.
  #markDay(row) {
    const day = dayOf(Number(row.dataset.sent));
    let heading = row.previousElementSibling;
    if (heading && isRow(heading)) heading = null;
    const above = heading ? heading.previousElementSibling : row.previousElementSibling;
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
    this.#older.href = `/messages?before=${last.dataset.sent}-${last.dataset.id}`;
    this.#older.hidden = false;
  }
}
