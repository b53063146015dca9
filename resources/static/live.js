// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does beyond htmx: times in the reader's zone, and on live pages the feed. htmx and hx-ws carry the
// connection and the swaps; the parts imported here each do one thing to what arrives.
import { watchFeed } from "/static/feed_link.js";
import { FeedStatus } from "/static/feed_status.js";
import { addToFigure, swapFigure } from "/static/figures.js";
import { keepAges, localiseTimes } from "/static/local_time.js";
import { LiveList } from "/static/live_list.js";
import { swapPart } from "/static/part_swap.js";
import { RowsTable } from "/static/rows_table.js";
import { goToSearch, keepFilterTimes } from "/static/search_form.js";
import { Timeline } from "/static/timeline.js";

const rows = document.querySelector("ol.rows");
const timeline = rows && new Timeline(rows, document.getElementById("older"));
localiseTimes(document);
keepAges();
goToSearch(document.getElementById("search"));
keepFilterTimes(document.getElementById("filter"));
timeline?.arrangeDays();

const feed = document.getElementById("feed");
if (feed) {
  const status = new FeedStatus(document.getElementById("feed-status"));
  const list = timeline && new LiveList(timeline, rows, status);
  const tables = new Map([...document.querySelectorAll("tbody[id]")].map((body) => [body, new RowsTable(body)]));

  let morph;
  let link;

  // How many of those that are gone a filter had let through is not known here.
  const erase = (fragment) => {
    list.erase(fragment);
    if (document.querySelector("#messages-total[data-filtered]")) link.beginAnew("erased");
  };

  // The swap styles that the server's fragments name. An empty list tells htmx that it has nothing to settle.
  const swaps = {
    timeline: (fragment) => list.arrived(fragment),
    deleted: (fragment) => list.strike(fragment),
    erased: erase,
    figure: (fragment, target) => swapFigure(target, fragment.querySelector("data")),
    add: (fragment, target) => addToFigure(target, fragment.querySelector("data")),
    table: (fragment, target) => tables.get(target).update(fragment),
    order: (fragment, target) => tables.get(target).arrange(fragment),
    part: (fragment, target) => {
      swapPart(fragment, target, morph);
      const gone = document.getElementById("gone");
      if (gone) gone.hidden = true; // whom the page is about is there again
    },
    gone: (_, target) => (target.hidden = false),
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
  link = watchFeed(feed, status, (text) =>
    window.htmx.swap({ sourceElement: feed, target: feed, swap: "none swapEmpty:false", text, transition: false }),
  );
}
