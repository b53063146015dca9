// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor as assistive technology sees it, through AT-SPI: it can be connected, filtered and paused by that alone, and
// wherever one gets by its menus, no control is without a name.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { AssistiveTechnology } from "../support/assistive_technology.mjs";
import { Desktop } from "../support/desktop.mjs";
import { eventually } from "../support/eventually.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// What one can do something with. Whatever takes the keyboard is one, too.
const controls = new Set([
  "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button", "slider",
  "table", "tree table", "tree", "list", "menu item", "page tab", "dialog", "link",
]);

const isControl = ({ role, states }) => controls.has(role) || states.includes("focusable");
const isShown = ({ states, area }) => states.includes("showing") && area > 0;

function flaws(objects) {
  const nameless = objects.filter((one) => isShown(one) && isControl(one) && !one.name.trim());
  const coded = objects.filter(({ name, description }) => /<\/?(p|b|br|span|html)\b/.test(name + description));
  return [...nameless.map(({ path }) => `no name: ${path}`), ...coded.map(({ path }) => `HTML is read out: ${path}`)];
}

describe("the monitor by assistive technology", () => {
  const desktop = new Desktop();
  before(() => desktop.start());
  after(() => desktop.end());

  // With a server that asks for a token, connected by the first start's dialog.
  async function connected(t) {
    const dir = tempDir();
    const server = await startServer(t, dir, ["--demo=20", "--read-access", "token"]);
    const user = await new AssistiveTechnology().start(t);
    desktop.startMonitor(t, []);
    await eventually("the first start's dialog is there", () => user.look("dialog", "Welcome to Weir"), 30_000);
    assert.deepEqual(flaws(await user.walk()), []);
    await user.type("text", "Server address", server.base);
    await user.type("password text", "Token", createToken(dir, "moderator"));
    await user.press("push button", "Test and connect");
    await eventually("the feed is said to be live", () => user.look("push button", "State of the feed: live"), 30_000);
    return { server, user };
  }

  test("connect, filter and pause", async (t) => {
    const { user } = await connected(t);
    const channels = () => user.cells("table", "Channels");
    await eventually("all channels are told", async () => (await channels()).length > 3, 30_000);
    const [one] = (await channels()).map((row) => row.find((text) => text.startsWith("#")));
    await user.type("text", "Filter channels", one.slice(1));
    await eventually("one is left", async () => (await channels()).length === 1);
    assert.ok((await channels())[0].includes(one));
    await user.type("text", "Filter channels", "");
    await eventually("all are back", async () => (await channels()).length > 3);

    const messages = () => user.cells("table", "Messages: All messages");
    await eventually("messages are told", async () => (await messages()).length > 5, 30_000);
    await user.press("push button", "Pause");
    await eventually("that it is paused is said", () => user.look("label", "paused .*"));
    await eventually("what came meanwhile is counted", () => user.look("push button", "First unread: \\d+ new.*"), 30_000);
    await user.press("push button", "Resume");
    await eventually("it follows again", () => user.look("push button", "Pause"));
  });

  test("every window, panel and menu", async (t) => {
    const { user } = await connected(t);
    const found = new Set();
    const visited = new Set(); // titles of dialogs and panels
    const check = async (where) => {
      const objects = await user.walk();
      flaws(objects).forEach((flaw) => found.add(`${where}: ${flaw}`));
      objects.filter((one) => isShown(one) && /^(dialog|frame)$/.test(one.role)).forEach(({ name }) => visited.add(name));
    };
    const isItem = ({ role, name, states, children }) => role === "menu item" && name && states.includes("enabled") && children === 0;
    // Those that end the program, start another one, or change how the desktop starts.
    const left = /^(Quit|Open in browser|Start with the desktop|About.*)$/;
    const items = (await user.walk()).filter((one) => isItem(one) && !left.test(one.name)).map(({ name, path }) => ({ name, path }));
    assert.ok(items.length > 25, `${items.length} menu items`);
    for (const { name, path } of items) {
      if (!(await user.look("menu item", exactly(name)))?.states.includes("enabled")) continue;
      await user.press("menu item", exactly(name));
      await check(path.split(" > menu bar").at(-1));
      const isOpen = () => user.look("push button", "Close|Cancel|OK", "dialog '");
      while (await isOpen()) {
        await user.press("push button", "Close|Cancel|OK", "dialog '");
        await eventually(`what '${name}' opened is closed`, async () => !(await isOpen()));
      }
    }
    assert.deepEqual([...found], []);
    for (const title of ["Highlight rules", "Alerts", "Notifications", "Servers?", "New tab", "Jump to time", "Shortcuts"])
      assert.ok([...visited].some((name) => new RegExp(title).test(name)), `${title} is among ${[...visited].join(", ")}`);
  });

  const exactly = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
});
