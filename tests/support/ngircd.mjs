// SPDX-License-Identifier: GPL-3.0-or-later
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { accepts } from "./accepts.mjs";
import { ChildProgram } from "./child_program.mjs";
import { eventually } from "./eventually.mjs";
import { freePort } from "./free_port.mjs";

// Debian's ngIRCd on a loopback port; it can be stopped and started again on the same one.
export class NgIrcd {
  #config;
  #process;

  // `dir` must be readable for "nobody": as root, ngIRCd gives up its rights.
  constructor(dir, port) {
    this.port = port;
    this.#config = join(dir, "ngircd.conf");
    writeFileSync(this.#config, configuration(port), { mode: 0o644 });
  }

  async start() {
    this.#process = new ChildProgram("/usr/sbin/ngircd", ["--nodaemon", "--config", this.#config]);
    await eventually(`ngIRCd accepts connections on port ${this.port}`, () => {
      if (this.#process.exit) throw new Error(`it ended: ${this.#process.stdout}${this.#process.stderr}`);
      return accepts(this.port);
    });
  }

  async stop() {
    await this.#process?.stop("SIGTERM");
  }

  async discard() {
    await this.#process?.discard();
  }
}

export async function startNgIrcd(t, dir) {
  const ircd = new NgIrcd(dir, await freePort());
  t.after(() => ircd.discard());
  await ircd.start();
  return ircd;
}

function configuration(port) {
  const user = process.getuid() === 0 ? "ServerUID = nobody\n    ServerGID = nogroup" : "";
  return `[Global]
    Name = irc.test.example
    Info = A server for a test
    Listen = 127.0.0.1
    Ports = ${port}
    ${user}
[Limits]
    ConnectRetry = 0
    MaxConnections = 100
    MaxConnectionsIP = 0
    MaxPenaltyTime = 0
    PingTimeout = 120
    PongTimeout = 20
[Options]
    DNS = no
    Ident = no
    PAM = no
    SyslogFacility = local1
`;
}
