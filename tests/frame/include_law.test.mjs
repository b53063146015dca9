// SPDX-License-Identifier: GPL-3.0-or-later
// The include law of ARCHITECTURE.md, file sizes, names, licence lines and Qt's versions; and that each of these can fail.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { tempDir } from "../support/temp_dir.mjs";
import { ownFiles, violations } from "./include_law.mjs";

const root = process.env.WEIR_SOURCE_DIR ?? fileURLToPath(new URL("../..", import.meta.url));
const top = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

// A tree with these files, each given its licence line (and guard) unless it begins with '!'.
function tree(files) {
  const dir = tempDir();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    const head = path.endsWith(".h") ? `${top}#pragma once\n` : top;
    writeFileSync(join(dir, path), text.startsWith("!") ? text.slice(1) : head + text);
  }
  return dir;
}

const sound = {
  "common/chat/line.h": "",
  "common/chat/archive_reader.h": '#include "chat/line.h"\n',
  "server/archive/archive_writer.h": "",
  "server/web/site.cpp": '#include "chat/archive_reader.h"\n',
};

test("the sources keep the law", () => {
  assert.ok(ownFiles(root).length > 40, "the sources were found");
  assert.deepEqual(violations(root), []);
});

test("a sound tree has no violation", () => {
  assert.deepEqual(violations(tree(sound), {}), []);
});

const cases = [
  ["a stage that includes another", { "server/live/hub.cpp": '#include "archive_writer.h"\n' }, /server\/live must not include server\/archive/],
  ["web behind the reader's back", { "server/web/site.cpp": '#include "archive_writer.h"\n' }, /server\/web must not include server\/archive/],
  ["common that knows a stage", { "common/chat/line.h": '#include "archive_writer.h"\n' }, /common must not include/],
  ["the monitor that includes the server", { "monitor/feed/client.cpp": '#include "archive_writer.h"\n' }, /monitor\/feed must not include server/],
  ["a path that climbs", { "server/web/site.cpp": '#include "../archive/archive_writer.h"\n' }, /climbs out/],
  ["a cycle", { "common/a.h": '#include "b.h"\n', "common/b.h": '#include "a.h"\n' }, /cycle of includes: common\/a\.h -> common\/b\.h -> common\/a\.h/],
  ["one name in two folders", { "server/web/line.cpp": "" }, /line: the same file name in common\/chat and server\/web/],
  ["a long file", { "server/web/site.cpp": "\n".repeat(301) }, /302 lines, over 300/],
  ["a missing licence", { "server/web/site.cpp": "!int x;\n" }, /SPDX/],
  ["a header without guard", { "common/chat/line.h": `!${top}` }, /pragma once/],
  ["a version of Qt that is asked for elsewhere", { "server/web/site.cpp": "#if QT_VERSION >= 0x060800\n#endif\n" }, /site\.cpp: QT_VERSION differs .* stands in common\/base\/qt_versions\.h only/],
  ["what the versions write differently", { "server/web/site.cpp": "auto f = QtFuture::makeReadyFuture(1);\n" }, /QtFuture::makeReadyFuture differs/],
  ["a file outside the rooms", { "server/cellar/wine.cpp": '#include "archive_writer.h"\n' }, /stands in no room/],
];

for (const [name, change, expected] of cases) {
  test(`finds ${name}`, () => {
    const found = violations(tree({ ...sound, ...change }), {});
    assert.equal(found.length > 0, true, "something is found");
    assert.match(found.join("\n"), expected);
  });
}

test("a long file needs a reason, and only while it is long", () => {
  const long = tree({ ...sound, "server/web/site.cpp": "\n".repeat(400) });
  assert.deepEqual(violations(long, { "server/web/site.cpp": "a table" }), []);
  assert.match(violations(tree(sound), { "server/web/site.cpp": "a table" }).join(), /no more/);
  assert.match(violations(tree(sound), { "server/web/gone.cpp": "a table" }).join(), /does not exist/);
});
