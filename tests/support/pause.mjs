// SPDX-License-Identifier: GPL-3.0-or-later

// For the pace of something, never in place of waiting for it.
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
