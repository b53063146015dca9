// SPDX-License-Identifier: GPL-3.0-or-later
import { connect } from "node:net";

// Whether something listens on that loopback port.
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => (socket.destroy(), resolve(true)));
    socket.on("error", () => resolve(false));
  });
}
