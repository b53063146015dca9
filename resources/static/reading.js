// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody reads the list right now, so that nothing may move in it: it is scrolled into, the pointer rests on
// it, the keyboard is in it, or the reader has said so (the button, or the key p).
const listensTo = (target) => !target.closest?.("input, textarea, select, [contenteditable]");

export class Reading {
  #list;
  #button;
  #changed;
  #isHovered = false;
  #isFocused = false;
  #isScrolled = false;
  #isHeld = false;

  /** `changed` is called when `isPaused` is another. */
  constructor(log, list, button, changed) {
    this.#list = list;
    this.#button = button;
    this.#changed = changed;
    log.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.#set(() => (this.#isHovered = true)));
    log.addEventListener("pointerleave", () => this.#set(() => (this.#isHovered = false)));
    log.addEventListener("focusin", (event) => this.#set(() => (this.#isFocused = event.target !== log && event.target.matches(":focus-visible"))));
    // Going on within the list is no leaving it.
    log.addEventListener("focusout", (event) => log.contains(event.relatedTarget) || this.#set(() => (this.#isFocused = false)));
    window.addEventListener("scroll", () => this.#look(), { passive: true });
    document.addEventListener("keydown", (event) => this.#pressed(event));
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => this.toggle());
  }

  get isPaused() {
    return this.#isHovered || this.#isFocused || this.#isScrolled || this.#isHeld;
  }

  toggle() {
    this.#set(() => (this.#isHeld = !this.#isHeld));
  }

  /** Back to the top and to what is new, wherever the pointer is. */
  resume() {
    window.scrollTo({ top: 0, behavior: "instant" });
    this.#set(() => (this.#isHovered = this.#isFocused = this.#isScrolled = this.#isHeld = false));
  }

  #pressed(event) {
    if (event.key !== "p" || event.ctrlKey || event.metaKey || event.altKey || !listensTo(event.target)) return;
    event.preventDefault();
    this.toggle();
  }

  // Scrolled into: the top of the list is above what can be seen.
  #look() {
    const header = document.querySelector(".top").getBoundingClientRect().bottom;
    const isScrolled = window.scrollY > 0 && this.#list.getBoundingClientRect().top < header;
    if (isScrolled !== this.#isScrolled) this.#set(() => (this.#isScrolled = isScrolled));
  }

  #set(change) {
    const was = this.isPaused;
    change();
    this.#label();
    if (was !== this.isPaused) this.#changed(this.isPaused);
  }

  #label() {
    if (!this.#button) return;
    this.#button.setAttribute("aria-pressed", String(this.#isHeld));
    this.#button.querySelector(".words").textContent = this.#button.dataset[this.#isHeld ? "resume" : "pause"];
  }
}
