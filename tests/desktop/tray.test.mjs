// SPDX-License-Identifier: GPL-3.0-or-later
// The real monitor on a real (small) desktop: its icon docks in the tray and shows the connection, a click opens the
// inspector, one notification tells of an outage and one of its end, none in quiet hours; and what closing the window
// means with a tray, with one that goes away, and without any.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Desktop, activeTitle, clickOn, monitorWindow, screen, trayIcon, xdotool } from "../support/desktop.mjs";
import { eventually } from "../support/eventually.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

// As resources/icons/tray-*.svg have them.
const green = "#1c9a5b";
const amber = "#b97800";

const inspector = "Connection";

describe("the monitor on a desktop", () => {
  const desktop = new Desktop();
  before(() => desktop.start());
  after(() => desktop.end());

  const icon = () => eventually("the icon is in the tray", trayIcon, 30_000);
  const shows = (colour) =>
    eventually(`the icon shows ${colour}`, async () => (await desktop.coloursOf(await icon())).includes(colour), 60_000);
  const shown = (title) => eventually(`the window '${title}' is shown`, () => monitorWindow(title), 30_000);
  const gone = (title) => eventually(`the window '${title}' is gone`, () => !monitorWindow(title), 30_000);

  const focused = (title) =>
    eventually(`the window '${title}' has the focus`, () => activeTitle().startsWith(title), 30_000);
  const close = async (title) => {
    xdotool("windowactivate", "--sync", (await shown(title)).id);
    await focused(title);
    xdotool("key", "alt+F4");
  };

  // What was told of this; alerts about the demo's chat are told as well.
  const toldOf = (title) => desktop.notices.filter((notice) => title.test(notice.title));
  const outages = () => toldOf(/^Weir (has a problem|is well again)$/);
  const toldTimes = (count, what) =>
    eventually(what, () => {
      assert.equal(outages().length, count, outages().map(({ title, text }) => `${title}: ${text}`).join("; "));
      return true;
    }, 60_000);

  // A demo server, and the same again on its port with its archive after it was killed.
  async function demo(t) {
    const dir = tempDir();
    let server = await startServer(t, dir, ["--demo=20"]);
    const { base, port } = server;
    return {
      base,
      kill: () => server.stop("SIGKILL"),
      restart: async () => (server = await startServer(t, dir, ["--demo=20", "--listen", `127.0.0.1:${port}`])),
    };
  }

  test("the icon follows the connection; an outage is told once, and its end once", async (t) => {
    const server = await demo(t);
    await desktop.startTray();
    desktop.startMonitor(t, ["--server", server.base]);
    const { width, height } = await icon();
    assert.ok(width >= 16 && width <= 24 && height >= 16 && height <= 24, `${width}x${height} fits the panel`);
    await shows(green);
    assert.equal(outages().length, 0, "being connected is no news");

    for (const outage of [1, 2]) {
      await server.kill();
      await shows(amber);
      await toldTimes(2 * outage - 1, "the outage is told");
      assert.match(outages().at(-1).title, /has a problem/);
      assert.match(outages().at(-1).text, /127\.0\.0\.1|lost|Nothing answers/);
      await server.restart();
      await shows(green);
      await toldTimes(2 * outage, "its end is told");
      assert.match(outages().at(-1).title, /well again/);
    }
    assert.deepEqual(outages().map(({ program }) => program), Array(4).fill("weir-monitor"));
  });

  test("a click on the icon opens the inspector there, Escape and another click close it", async (t) => {
    const server = await demo(t);
    desktop.startMonitor(t, ["--server", server.base]);
    await shows(green);
    clickOn(await icon());
    const window = await shown(inspector);
    const { x, width, height } = await icon();
    assert.ok(window.width >= 360 && window.width < 480 && window.height > 200, JSON.stringify(window));
    assert.ok(window.x >= 0 && window.x + window.width <= screen.width, "it is on the screen");
    assert.ok(window.y >= height && window.y + window.height <= screen.height, "it is below the panel");
    assert.ok(window.x < x + width && window.x + window.width > x, "it is at the icon");
    await focused(inspector);
    xdotool("key", "Escape");
    await gone(inspector);
    await focused(server.base); // the focus is back, so it is not taken from the next one

    clickOn(await icon(), { at: 0.2 });
    await focused(inspector);
    clickOn(await icon(), { at: 0.8 });
    await gone(inspector);
    await focused(server.base);

    clickOn(await icon(), { at: 0.2 });
    await focused(inspector);
    clickOn(await shown(server.base)); // elsewhere
    await gone(inspector);
  });

  test("closed, it goes on in the tray and says so once; a tray that goes away gives the window back", async (t) => {
    const server = await demo(t);
    const monitor = desktop.startMonitor(t, ["--server", server.base]);
    await shows(green);
    desktop.notices.length = 0;
    await close(server.base);
    await gone(server.base);
    const goesOn = () => toldOf(/goes on in the tray/);
    await eventually("that it goes on is told", () => goesOn().length === 1);

    await desktop.clickNotice(goesOn()[0].notice);
    await shown(server.base);
    await close(server.base);
    await gone(server.base);
    clickOn(await icon(), { button: 2 });
    await shown(server.base);
    await close(server.base);
    await gone(server.base);

    await desktop.stopTray();
    await shown(server.base);
    await desktop.startTray();
    await shows(green);
    assert.equal(goesOn().length, 1, "it is told once");
    assert.equal(monitor.exit, null);
  });

  test("in quiet hours nothing pops up", async (t) => {
    const server = await demo(t);
    const monitor = desktop.startMonitor(t, ["--server", server.base], "[notifications]\nquiet=00:00-00:00 1111111\n");
    await shows(green);
    desktop.notices.length = 0;
    await server.kill();
    await shows(amber);
    await eventually("the outage is held back", () => /not told in quiet hours: an outage:/.test(monitor.stderr), 30_000);
    await server.restart();
    await shows(green);
    await eventually("its end is held back", () => /not told in quiet hours: an outage is over/.test(monitor.stderr), 30_000);
    assert.deepEqual(desktop.notices, []);
  });

  test("without a tray it says once that closing ends it, and then it does", async (t) => {
    await desktop.stopTray();
    const server = await demo(t);
    const monitor = desktop.startMonitor(t, ["--server", server.base]);
    await close(server.base);
    await focused("Closing ends the monitor");
    xdotool("key", "Escape");
    await gone("Closing ends the monitor");
    assert.ok(monitorWindow(server.base), "it was kept open");
    await close(server.base);
    assert.deepEqual(await monitor.ended(), { code: 0, signal: null });
  });
});
