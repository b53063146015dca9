// SPDX-License-Identifier: GPL-3.0-or-later
// A number that changes: its text, its plain value in data-value, and a tint that fades.
import { counted } from "/static/counted.js";

const tintMs = 150; // the fade after it is in the style

const fading = new WeakMap();

export function swapFigure(target, data) {
  const value = data.getAttribute("value");
  if (target.dataset.value === value) return;
  show(target, value, data.textContent);
}

/** Adds to a count whose words stand in data-forms. What is "more than so many" stays that. */
export function addToFigure(target, data) {
  if (target.dataset.more) return;
  const value = Number(target.dataset.value) + Number(data.getAttribute("value"));
  show(target, String(value), counted(target, value));
}

function show(target, value, text) {
  target.dataset.value = value;
  target.textContent = text;
  target.classList.add("changed");
  clearTimeout(fading.get(target));
  fading.set(target, setTimeout(() => target.classList.remove("changed"), tintMs));
}
