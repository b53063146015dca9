// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a part of a page up to date in place: what is focused, selected or opened stays so.
import { localiseTimes } from "/static/local_time.js";

/** `morph` is htmx's own. */
export function swapPart(fragment, target, morph) {
  localiseTimes(fragment);
  for (const details of fragment.querySelectorAll("details[id]")) {
    const shown = document.getElementById(details.id);
    if (shown) details.open = shown.open;
  }
  morph(target, fragment, true);
}
