// SPDX-License-Identifier: GPL-3.0-or-later
// The times of the filter are the reader's in the fields and UTC in the address, also when a browser has kept what was in the
// fields over a reload.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

process.env.TZ = "Europe/Berlin";
const source = await readFile(new URL("../../resources/static/search_form.js", import.meta.url), "utf8");
const { keepFilterTimes } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

test("a field that the browser has filled in before has the same time again", () => {
  const listeners = {};
  const field = { name: "from", defaultValue: "2026-11-22T20:15:00", value: "2026-11-22T20:15:00" };
  const empty = { name: "to", defaultValue: "", value: "" };
  const form = { querySelectorAll: () => [field, empty], addEventListener: (name, listener) => (listeners[name] = listener) };
  for (let load = 0; load < 3; ++load) {
    keepFilterTimes(form);
    assert.equal(field.value, "2026-11-22T21:15:00");
    assert.equal(empty.value, "");
  }
  const formData = new Map([["from", field.value], ["to", ""]]);
  listeners.formdata({ formData });
  assert.deepEqual([...formData], [["from", "2026-11-22T20:15:00.000Z"]]);
});
