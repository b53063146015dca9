// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { tempDir } from "./temp_dir.mjs";

// A certificate that signs itself, for 127.0.0.1: { key, cert } for a server, `file` for who is to trust it, and
// `keyFile`.
export function testCertificate() {
  const dir = tempDir();
  const [keyFile, file] = [join(dir, "key.pem"), join(dir, "cert.pem")];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=weir test", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = spawnSync("openssl", ["req", ...kind, ...names, "-keyout", keyFile, "-out", file], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  return { key: readFileSync(keyFile), cert: readFileSync(file), file, keyFile };
}
