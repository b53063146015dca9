// SPDX-License-Identifier: GPL-3.0-or-later
// When a page tries again, and from where it goes on. Pure functions, which need no browser.
const firstCeilingMs = 500;
const longestMs = 30_000;
const shortestMs = 250;

/** A random delay before try number `tries`, counted from 0. */
export function retryDelay(tries, random = Math.random) {
  const ceiling = Math.min(firstCeilingMs * 2 ** (tries + 1), longestMs);
  return Math.round(shortestMs + random() * (ceiling - shortestMs));
}

/** The same feed address with another cursor, for a page that is not new any more. */
export function withCursor(url, cursor) {
  const next = new URL(url);
  next.searchParams.delete("page");
  next.searchParams.set("cursor", cursor);
  return next.href;
}

/** The cursor in a feed address. */
export const cursorOf = (url) => new URL(url).searchParams.get("cursor");

/** The address to poll for the feed at `url`, a WebSocket's. */
export function pollAddress(url) {
  const address = new URL(url);
  address.protocol = address.protocol.replace("ws", "http");
  address.pathname = "/live/poll";
  return address.href;
}
