// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the feed's script that need no browser: when to try again, and from where to go on.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const file = new URL("../../resources/static/resume.js", import.meta.url);
const source = await readFile(file, "utf8");
const { pollAddress, retryDelay, withCursor } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

test("the delay grows from half a second to thirty, with full jitter", () => {
  for (let tries = 0; tries < 12; ++tries) {
    assert.equal(retryDelay(tries, () => 0), 250, "the shortest is the same for every try");
    const longest = retryDelay(tries, () => 1);
    assert.equal(longest, Math.min(500 * 2 ** (tries + 1), 30_000));
  }
  const many = new Set(Array.from({ length: 50 }, () => retryDelay(6)));
  assert.ok(many.size > 40, "fifty clients do not come back in the same moments");
});

test("another cursor changes nothing else of the address, but the page is not new any more", () => {
  const next = withCursor("ws://host:8080/live?view=home&format=html&lang=de&cursor=abc-1&page=new", "abc-17");
  assert.equal(next, "ws://host:8080/live?view=home&format=html&lang=de&cursor=abc-17");
});

test("an address without a cursor gets one", () => {
  assert.equal(withCursor("wss://host/live?view=home", "e-3"), "wss://host/live?view=home&cursor=e-3");
});

test("polling asks for the same over HTTP", () => {
  assert.equal(pollAddress("wss://host:8443/live?view=users&q=a%2Bb&cursor=e-3"), "https://host:8443/live/poll?view=users&q=a%2Bb&cursor=e-3");
  assert.equal(pollAddress("ws://host/live?view=home"), "http://host/live/poll?view=home");
});
