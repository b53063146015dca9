// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does beyond htmx: times in the reader's zone, and on live pages the feed. htmx and hx-ws carry the
// connection and the swaps; the parts imported here each do one thing to what arrives.
import { swapFigure } from "/static/figures.js";
import { watchFeed } from "/static/feed_link.js";
import { FeedStatus } from "/static/feed_status.js";
import { keepAges, localiseTimes } from "/static/local_time.js";
import { Newcomers } from "/static/newcomers.js";
import { swapStatus } from "/static/status_swap.js";
import { Timeline, strikeRows } from "/static/timeline.js";

const list = document.querySelector("ol.rows");
const timeline = list && new Timeline(list, document.getElementById("older"));
localiseTimes(document);
keepAges();
timeline?.arrangeDays();

const feed = document.getElementById("feed");
if (feed) {
  const newcomers = new Newcomers(document.getElementById("newcomers"), document.getElementById("summary"));
  const status = new FeedStatus(document.getElementById("feed-status"));

  let morph;

  // The swap styles that the server's fragments name. An empty list tells htmx that it has nothing to settle.
  const swaps = {
    timeline: (fragment) => newcomers.add(timeline.insert(fragment)),
    deleted: (fragment) => strikeRows(fragment),
    figure: (fragment, target) => swapFigure(target, fragment.querySelector("data")),
    status: (fragment, target) => swapStatus(fragment, target, morph),
  };
  window.htmx.registerExtension("weir", {
    init(internals) {
      morph = internals.morph;
    },
    handle_swap(style, target, fragment) {
      if (!Object.hasOwn(swaps, style)) return false;
      swaps[style](fragment, target);
      return [];
    },
  });
  watchFeed(feed, status);
}
