// SPDX-License-Identifier: GPL-3.0-or-later
import { connect } from "node:net";

import { inTime } from "./eventually.mjs";

// Sends bytes as they are and resolves with everything that came back: { status, text }. By default it waits for
// the server to close; `until` ends it earlier. A status of 0: closed without an answer.
export function rawExchange(port, bytes, { until } = {}) {
  const exchange = new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const done = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1] ?? 0), text });
    };
    socket.setEncoding("latin1").on("data", (part) => {
      text += part;
      if (until?.test(text)) done();
    });
    socket.on("error", done).on("close", done);
  });
  return inTime("the server answers and closes", exchange, 60_000);
}
