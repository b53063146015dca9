// SPDX-License-Identifier: GPL-3.0-or-later
import { chromium } from "playwright-core";

import { eventually, patience } from "./eventually.mjs";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

// Debian's Chromium without a window. As root it cannot build its own sandbox.
export async function startBrowser(t) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid() === 0 ? ["--no-sandbox", ...quiet] : quiet,
    timeout: 60_000 * patience,
  });
  t.after(() => browser.close());
  return browser;
}

// A page of its own context, in English unless `options` say otherwise. `problems` gathers what must not happen:
// script errors, console errors (refusals of the content security policy are among them), requests to other hosts.
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000 * patience);
  const problems = [];
  const host = new URL(url).host;
  page.on("pageerror", (error) => problems.push(`script error: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && problems.push(`console: ${line.text()}`));
  const look = (address) => {
    const { protocol, host: other } = new URL(address);
    if (/^(http|ws)s?:$/.test(protocol) && other !== host) problems.push(`request to another host: ${address}`);
  };
  page.on("request", (request) => look(request.url()));
  page.on("websocket", (socket) => look(socket.url()));
  await page.goto(url, { waitUntil: "load" });
  return { page, problems };
}

export const feedState = (page) => page.getAttribute("#feed-status", "data-state");

export function live(page, within = 30_000) {
  return eventually("the page is live", async () => ["live", "idle"].includes(await feedState(page)), within);
}

// The rows of a list as a person sees them, from top to bottom.
export function shownRows(page, list) {
  return page.$$eval(`${list} .msg`, (rows) =>
    rows.map((row) => ({
      id: Number(row.dataset.id),
      sentAt: Number(row.dataset.sent),
      channel: row.querySelector(".channel").textContent.trim(),
      name: row.querySelector(".name").textContent.trim(),
      text: row.querySelector(".text").textContent.trim(),
    })),
  );
}

// Leaves a mark that only a reload of the page removes.
export const mark = (page) => page.evaluate(() => (window.notReloaded = true));
export const isMarked = (page) => page.evaluate(() => window.notReloaded === true);

// The plain integer of a metric.
export const metric = async (page, name) => Number(await page.getAttribute(`#metric-${name}`, "data-value"));
