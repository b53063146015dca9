// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of new messages without showing each: to those who read further down by a pill that leads to the top, and
// to those who listen by a summary at a readable pace.
const summaryMs = 10_000;
const nearTopPx = 120;

const language = document.documentElement.lang;

function words(element, count) {
  const form = count === 1 ? element.dataset.one : element.dataset.many;
  return form.replace("%n", count.toLocaleString(language));
}

export class Newcomers {
  #pill;
  #summary;
  #unseen = 0;
  #unspoken = 0;

  constructor(pill, summary) {
    this.#pill = pill;
    this.#summary = summary;
    pill.addEventListener("click", () => {
      window.scrollTo({ top: 0 });
      document.getElementById("main").focus({ preventScroll: true });
    });
    window.addEventListener("scroll", () => this.#seen(), { passive: true });
    setInterval(() => this.#speak(), summaryMs);
  }

  add(count) {
    this.#unspoken += count;
    if (window.scrollY < nearTopPx) return;
    this.#unseen += count;
    if (this.#unseen === 0) return;
    this.#pill.textContent = `↑ ${words(this.#pill, this.#unseen)}`;
    this.#pill.hidden = false;
  }

  #seen() {
    if (window.scrollY >= nearTopPx) return;
    this.#unseen = 0;
    this.#pill.hidden = true;
  }

  #speak() {
    if (this.#unspoken === 0) return;
    this.#summary.textContent = words(this.#summary, this.#unspoken);
    this.#unspoken = 0;
  }
}
