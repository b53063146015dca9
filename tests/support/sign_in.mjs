// SPDX-License-Identifier: GPL-3.0-or-later
import { createToken } from "./weir_server.mjs";

// Fills the form that the page shows, and waits for where it leads.
export async function giveToken(page, token) {
  await page.fill('input[name="token"]', token);
  await Promise.all([page.waitForNavigation(), page.click('main button[type="submit"]')]);
}

// Signs the page's browser in with a new token of that role, and goes to `path`.
export async function signIn(page, server, role, path = "/", name = `test-${role}`) {
  await page.goto(server.url(`/login?next=${encodeURIComponent(path)}`));
  await giveToken(page, createToken(server.dataDir, role, name));
}
