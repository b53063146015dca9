// SPDX-License-Identifier: GPL-3.0-or-later
import { after } from "node:test";

// For what a whole suite uses: call it in describe(), and hand the result to what takes a test. What they leave to be
// done is done after the last test of the suite, latest first.
export function suiteEnds() {
  const ends = [];
  after(async () => {
    for (const end of ends) await end();
  });
  return { after: (end) => ends.unshift(end) };
}
