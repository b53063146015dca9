// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the part of YAML that packaging/ is written in: maps and lists by indentation, plain and double-quoted
// scalars on one line, folded ones (>-), comments on lines of their own. Anything else is an error. Scalars stay text.
export function readYaml(text) {
  const lines = text
    .split("\n")
    .map((raw, index) => ({ indent: raw.search(/\S/), text: raw.trim(), number: index + 1 }))
    .filter(({ text: line }) => line && !line.startsWith("#"));
  const value = readBlock(lines, 0);
  if (lines.length) throw wrong(lines[0]);
  return value;
}

function wrong(line) {
  return new Error(`line ${line?.number}: not understood: ${line?.text}`);
}

// Takes the lines it reads from the front of `lines`.
function readBlock(lines, indent) {
  if (lines[0]?.indent !== indent) throw wrong(lines[0]);
  return lines[0].text.startsWith("- ") ? readList(lines, indent) : readMap(lines, indent);
}

function readList(lines, indent) {
  const list = [];
  while (lines[0]?.indent === indent && lines[0].text.startsWith("- ")) {
    lines[0] = { ...lines[0], indent: indent + 2, text: lines[0].text.slice(2) };
    list.push(readBlock(lines, indent + 2));
  }
  return list;
}

function readMap(lines, indent) {
  const map = {};
  while (lines[0]?.indent === indent && !lines[0].text.startsWith("- ")) {
    const line = lines.shift();
    const [, key, value] = line.text.match(/^(\w+):(?: (.+))?$/) ?? [];
    if (!key || key in map) throw wrong(line);
    if (value === undefined) map[key] = readBlock(lines, lines[0]?.indent > indent ? lines[0].indent : -1);
    else if (value === ">-") map[key] = readFolded(lines, indent);
    else map[key] = readScalar(value, line);
  }
  return map;
}

function readFolded(lines, indent) {
  const parts = [];
  while (lines[0]?.indent > indent) parts.push(lines.shift().text);
  return parts.join(" ");
}

function readScalar(text, line) {
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return JSON.parse(text);
  if (/^[[\]{}&*!|>'"%@`,?#-]|: | #|:$/.test(text)) throw wrong(line);
  return text;
}
