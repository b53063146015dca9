// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for a condition, never for a time: the condition is polled until it holds or the deadline is over.

// Under a sanitizer everything takes longer; scripts/test says how much.
export const patience = Number(process.env.WEIR_TEST_PATIENCE ?? 1);

const interval = 20;

// Resolves with what `check` returns once that is truthy. `check` may be async and may throw: what it threw last
// is the cause of the error when `within` ms (times patience) are over.
export async function eventually(what, check, within = 15_000) {
  const deadline = Date.now() + within * patience;
  let last;
  for (;;) {
    try {
      const value = await check();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const reason = last ? `; the last try said: ${last.message}` : "";
      throw new Error(`not within ${within * patience} ms: ${what}${reason}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

// `promise`, or an error once `within` ms (times patience) are over.
export function inTime(what, promise, within = 15_000) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${within * patience} ms: ${what}`)), within * patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
