// SPDX-License-Identifier: GPL-3.0-or-later
// node screenshots.mjs DIR: the pictures of README and docs/monitor.md, of the demo's chat.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { live, openPage, startBrowser } from "../../tests/support/browser.mjs";
import { eventually } from "../../tests/support/eventually.mjs";
import { inspectorPictures, openMonitors, windowPictures } from "./monitor_pictures.mjs";
import { Scope, told, toldServer } from "./told_demo.mjs";

async function main(folder) {
  const scope = new Scope();
  try {
    mkdirSync(folder, { recursive: true });
    const { server, tellRest, restTexts } = await toldServer(scope);
    const browser = await startBrowser(scope);
    const { page } = await openPage(browser, server.url("/"), { colorScheme: "dark", viewport: { width: 1280, height: 800 } });
    const monitors = await openMonitors(scope, server, restTexts);
    await live(page);
    await tellRest();
    await eventually("they are all shown", async () => (await page.getAttribute("#metric-messages", "data-value")) === String(told));
    await page.screenshot({ path: join(folder, "home-dark.png") });
    await windowPictures(monitors, folder);
    await inspectorPictures(scope, folder);
  } finally {
    await scope.end();
  }
}

const [folder] = process.argv.slice(2);
await main(folder);
