// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a part of the status page up to date in place: what is focused, selected or opened stays so.
import { localiseTimes } from "/static/local_time.js";

/** `morph` is htmx's own. */
export function swapStatus(fragment, target, morph) {
  localiseTimes(fragment);
  for (const details of fragment.querySelectorAll("details[id]")) {
    const shown = document.getElementById(details.id);
    if (shown) details.open = shown.open;
  }
  morph(target, fragment, true);
}
