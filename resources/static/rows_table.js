// SPDX-License-Identifier: GPL-3.0-or-later
// A table that lives: rows come, change in place with a tint on the cells that did, and move to their place; but not
// under the pointer or the keyboard. Then they move when it has left.
import { localiseTimes } from "/static/local_time.js";

const tintMs = 150; // the fade after it is in the style

export class RowsTable {
  #body;
  #order = null; // waits until the table is let alone
  #isTouched = false;

  constructor(body) {
    this.#body = body;
    const frame = body.closest(".table");
    frame.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && (this.#isTouched = true));
    frame.addEventListener("pointerleave", () => this.#leave());
    frame.addEventListener("focusin", (event) => (this.#isTouched = event.target.matches(":focus-visible")));
    // Going on within the table is no leaving it.
    frame.addEventListener("focusout", (event) => frame.contains(event.relatedTarget) || this.#leave());
  }

  /** Rows that changed or came. */
  update(fragment) {
    localiseTimes(fragment);
    for (const row of [...fragment.querySelectorAll("tr")]) {
      const shown = document.getElementById(row.id);
      if (shown) this.#change(shown, row);
      else this.#body.append(row);
    }
  }

  /** The ids of all rows in their order; the others go. */
  arrange(fragment) {
    const value = fragment.querySelector("data").getAttribute("value");
    this.#order = value ? value.split(",") : [];
    if (!this.#isTouched) this.#apply();
  }

  #leave() {
    this.#isTouched = false;
    if (this.#order) this.#apply();
  }

  #apply() {
    const rows = new Map([...this.#body.rows].map((row) => [row.dataset.id, row]));
    let place = this.#body.firstElementChild;
    for (const id of this.#order) {
      const row = rows.get(id);
      if (!row) continue;
      rows.delete(id);
      if (row === place) place = place.nextElementSibling;
      else this.#body.insertBefore(row, place);
    }
    for (const row of rows.values()) row.remove();
    this.#order = null;
  }

  // The cells stay, so that what is focused or selected in the others does.
  #change(shown, row) {
    [...row.cells].forEach((cell, index) => {
      const old = shown.cells[index];
      if (old.innerHTML === cell.innerHTML) return;
      const isFigure = old.dataset.value !== undefined && old.dataset.value !== cell.dataset.value;
      old.replaceChildren(...cell.childNodes);
      if (!isFigure) return;
      old.dataset.value = cell.dataset.value;
      old.classList.add("changed");
      setTimeout(() => old.classList.remove("changed"), tintMs);
    });
  }
}
