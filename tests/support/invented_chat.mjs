// SPDX-License-Identifier: GPL-3.0-or-later
// Items for POST /api/v1/messages, made up and the same in every run.

const channels = ["harbour", "garden", "workshop", "observatory"];
const people = ["ada", "bruno", "chiyo", "dariusz", "eleni", "farid", "greta", "hamza"];
const openings = ["the tide is", "my tomatoes are", "that joint is", "the comet is", "tomorrow will be", "this tea is"];
const endings = ["early today", "better than last year", "just visible", "a little crooked", "fine", "slow but steady"];

// Item number `index` (from 0) of the series `series`; its id and time never change, so that it can be sent again.
export function item(series, index) {
  return {
    id: `${series}-${index}`,
    channel: channels[index % channels.length],
    user: people[(index * 5 + Math.floor(index / 7)) % people.length],
    text: `${openings[index % openings.length]} ${endings[Math.floor(index / 3) % endings.length]} (${series} ${index})`,
    sent_at: start + index,
  };
}

// `count` items from `first` on.
export function items(series, first, count) {
  return Array.from({ length: count }, (_, offset) => item(series, first + offset));
}

// A little ago, and the same for the whole run: an item sent again is the same item.
const start = Date.now() - 120_000;
