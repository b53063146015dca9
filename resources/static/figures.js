// SPDX-License-Identifier: GPL-3.0-or-later
// A number that changes: its text, its plain value in data-value, and a tint that fades.
const tintMs = 150; // the fade after it is in the style

const fading = new WeakMap();

export function swapFigure(target, data) {
  const value = data.getAttribute("value");
  if (target.dataset.value === value) return;
  target.dataset.value = value;
  target.textContent = data.textContent;
  target.classList.add("changed");
  clearTimeout(fading.get(target));
  fading.set(target, setTimeout(() => target.classList.remove("changed"), tintMs));
}
