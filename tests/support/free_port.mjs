// SPDX-License-Identifier: GPL-3.0-or-later
import { createServer } from "node:net";

// A loopback port that nobody listens on, for programs that cannot pick one themselves.
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
