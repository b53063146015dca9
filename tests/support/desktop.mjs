// SPDX-License-Identifier: GPL-3.0-or-later
// A small desktop for the monitor: openbox, trayer as the tray, and a notification server, on the screen and the
// session bus that xvfb-run and dbus-run-session have given to the test.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ChildProgram } from "./child_program.mjs";
import { eventually, inTime } from "./eventually.mjs";
import { tempDir } from "./temp_dir.mjs";
import { binDir, cleanEnvironment } from "./weir_server.mjs";

export const screen = { width: 1280, height: 800 };

// ctest's environment is for tests without a screen; here there is one.
const environment = (extra = {}) => cleanEnvironment({ QT_QPA_PLATFORM: "xcb", QT_NO_GLIB: "", ...extra });

function run(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", env: environment() });
  if (error || (status !== 0 && stderr)) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

export const xdotool = (...args) => run("xdotool", ...args.map(String));

// Every window of the screen: { id, title, owner (its class), depth in the tree, x, y, width, height }.
export function windows() {
  const form = /^( +)(0x[0-9a-f]+) (?:"(.*)"|\(has no name\)): \((?:"[^"]*" "([^"]*)")?\) +(\d+)x(\d+)\S+ +\+(-?\d+)\+(-?\d+)$/;
  return run("xwininfo", "-root", "-tree")
    .split("\n")
    .map((line) => line.match(form))
    .filter(Boolean)
    .map(([, indent, id, title = "", owner = "", width, height, x, y]) => ({
      id, title, owner, depth: indent.length, width: Number(width), height: Number(height), x: Number(x), y: Number(y),
    }));
}

const isShown = ({ id }) => /Map State: IsViewable/.test(spawnSync("xwininfo", ["-id", id], { encoding: "utf8" }).stdout);

// The monitor's window whose title begins so, when it is to be seen.
export const monitorWindow = (title) => windows().find((one) => one.owner === "weir-monitor" && one.title.startsWith(title) && isShown(one));

// Where in the tray the monitor's icon is: the windows inside trayer's own.
export function trayIcon() {
  const all = windows();
  const panel = all.findIndex(({ owner }) => owner === "trayer");
  if (panel < 0) return undefined;
  const end = all.findIndex(({ depth }, index) => index > panel && depth <= all[panel].depth);
  return all.slice(panel + 1, end < 0 ? undefined : end).find(({ owner, width }) => owner === "weir-monitor" && width > 8);
}

// Of the window that has the keyboard; empty while none has.
export const activeTitle = () => spawnSync("xdotool", ["getactivewindow", "getwindowname"], { encoding: "utf8" }).stdout.trim();

// Two clicks at places that are apart (`at` is of the width) are no double click, however fast they come.
export function clickOn({ x, y, width, height }, { button = 1, at = 0.5 } = {}) {
  xdotool("mousemove", x + Math.floor(width * at), y + Math.floor(height / 2), "click", button);
}

// The desktop itself. Notifications that were shown are in `notices`.
export class Desktop {
  notices = [];
  #answers = [];
  #programs = [];

  async start() {
    this.#start("openbox", ["--sm-disable"]);
    this.witness = new ChildProgram(join(binDir, "weir-desktop-witness"), [], {
      env: environment(),
      onLine: (line) => this.#hear(JSON.parse(line)),
    });
    this.#programs.push(this.witness);
    await this.witness.output(/"ready"/);
    await eventually("openbox manages the screen", () => /window id #/.test(run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")));
  }

  async startTray() {
    const place = ["--edge", "top", "--align", "right", "--widthtype", "request", "--height", "24", "--expand", "true"];
    this.tray = this.#start("trayer", [...place, "--transparent", "false", "--tint", "0x2b2b2b"]);
    await eventually("trayer is there", () => windows().some(({ owner }) => owner === "trayer"));
  }

  stopTray() {
    return this.tray.stop("SIGTERM");
  }

  // The most frequent colours there, as #rrggbb.
  async coloursOf({ x, y, width, height }, file = "") {
    return (await this.#ask(`look ${x} ${y} ${width} ${height} ${file}`)).colours;
  }

  clickNotice(id) {
    return this.#ask(`click ${id}`);
  }

  // A weir-monitor with a home of its own, and settings as they stand in its file.
  startMonitor(t, args, settings = "") {
    const home = tempDir();
    const config = join(home, "config");
    mkdirSync(join(config, "weir"), { recursive: true });
    mkdirSync(join(home, "run"), { mode: 0o700 });
    writeFileSync(join(config, "weir", "monitor.ini"), settings);
    const monitor = new ChildProgram(join(binDir, "weir-monitor"), args, {
      env: environment({
        HOME: home,
        XDG_CONFIG_HOME: config,
        XDG_CACHE_HOME: join(home, "cache"),
        XDG_DATA_HOME: join(home, "data"),
        XDG_RUNTIME_DIR: join(home, "run"),
      }),
    });
    t.after(() => monitor.discard());
    return monitor;
  }

  async end() {
    for (const program of this.#programs.reverse()) await program.discard().catch(() => {});
  }

  #start(name, args) {
    const program = new ChildProgram(`/usr/bin/${name}`, args, { env: environment() });
    this.#programs.push(program);
    return program;
  }

  #hear(told) {
    if ("notice" in told) this.notices.push(told);
    else if (!("ready" in told)) this.#answers.shift()?.(told);
  }

  #ask(command) {
    const answer = new Promise((resolve) => this.#answers.push(resolve));
    this.witness.write(`${command}\n`);
    return inTime(`weir-desktop-witness answers '${command}'`, answer);
  }
}
