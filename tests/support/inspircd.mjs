// SPDX-License-Identifier: GPL-3.0-or-later
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { accepts } from "./accepts.mjs";
import { ChildProgram } from "./child_program.mjs";
import { eventually } from "./eventually.mjs";
import { freePort } from "./free_port.mjs";
import { tempDir } from "./temp_dir.mjs";

// Debian's InspIRCd on a loopback port, with the IRCv3 modules and without limits on what clients send: also those who
// are not in a channel may speak there. It can be stopped and started again on the same port; what it kept of a
// channel's history is then gone.
export class InspIrcd {
  #config;
  #process;

  constructor(dir, port, options) {
    this.port = port;
    this.#config = join(dir, "inspircd.conf");
    writeFileSync(this.#config, configuration(port, options), { mode: 0o644 });
  }

  async start() {
    const asRoot = process.getuid() === 0 ? ["--runasroot"] : [];
    const args = ["--nofork", "--nopid", "--nolog", "--config", this.#config, ...asRoot];
    this.#process = new ChildProgram("/usr/sbin/inspircd", args);
    await eventually(`InspIRCd accepts connections on port ${this.port}`, () => {
      if (this.#process.exit) throw new Error(`it ended: ${this.#process.stdout}${this.#process.stderr}`);
      return accepts(this.port);
    });
  }

  async stop(signal = "SIGTERM") {
    await this.#process?.stop(signal);
  }

  async discard() {
    await this.#process?.discard();
  }
}

// `history`: how many lines of each channel it keeps and plays to whoever joins (mode +H), also while nobody is in the
// channel; 0 for none.
export async function startInspircd(t, { history = 0 } = {}) {
  const ircd = new InspIrcd(tempDir(), await freePort(), { history });
  t.after(() => ircd.discard());
  await ircd.start();
  return ircd;
}

const modules = [
  ...["ircv3", "ircv3_accounttag", "ircv3_batch", "ircv3_capnotify", "ircv3_chghost", "ircv3_ctctags"],
  ...["ircv3_echomessage", "ircv3_labeledresponse", "ircv3_msgid", "ircv3_servertime"],
  ...["cap", "chanhistory", "namesx", "permchannels", "setname"],
];

function configuration(port, { history }) {
  return `<server name="irc.test.example" description="A server for a test" network="Test">
<admin name="nobody" nick="nobody" email="nobody@test.example">
<bind address="127.0.0.1" port="${port}" type="clients">
<connect allow="*" timeout="60" pingfreq="120" hardsendq="128M" softsendq="128M" recvq="64M" threshold="100000"
  commandrate="1000000000" fakelag="no" localmax="5000" globalmax="5000" maxchans="500" resolvehostnames="no"
  limit="5000">
<options defaultmodes="${history > 0 ? `tHP ${history}:1d` : "t"}">
<channels users="500">
<performance softlimit="5000" somaxconn="1024" netbuffersize="65534">
<limits maxline="1024" maxnick="40">
<security maxtargets="1">
<log method="file" type="* -USERINPUT -USEROUTPUT" level="default" target="/dev/stderr">
<whowas groupsize="0" maxgroups="0">
<chanhistory maxlines="${Math.max(history, 50)}" prefixmsg="no">
${modules.map((name) => `<module name="${name}">`).join("\n")}
`;
}
