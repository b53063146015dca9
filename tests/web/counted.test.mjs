// SPDX-License-Identifier: GPL-3.0-or-later
// Words with a number in them: the browser takes the form that the server wrote for numbers of that kind, in whatever
// language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const source = await readFile(new URL("../../resources/static/counted.js", import.meta.url), "utf8");

// What it makes of numbers on a page in that language; `forms` as PageWords::forms() writes them.
async function words(language, forms, numbers) {
  globalThis.document = { documentElement: { lang: language } };
  const { counted } = await import(`data:text/javascript,${encodeURIComponent(`// ${language}\n${source}`)}`);
  return numbers.map((number) => counted({ dataset: { forms: JSON.stringify(forms) } }, number));
}

test("two forms, one form", async () => {
  assert.deepEqual(await words("en", { 1: "%n line", 2: "%n lines" }, [0, 1, 2, 1_500]), ["0 lines", "1 line", "2 lines", "1,500 lines"]);
  assert.deepEqual(await words("de", { 1: "die Zeile", 2: "%n Zeilen" }, [1, 1_500]), ["die Zeile", "1.500 Zeilen"]);
  assert.deepEqual(await words("es", { 1: "%n línea", 2: "%n líneas" }, [0, 1, 21, 1_000_000]), ["0 líneas", "1 línea", "21 líneas", "1.000.000 líneas"]);
  assert.deepEqual(await words("ja", { 1: "%n行" }, [0, 1, 1_500]), ["0行", "1行", "1,500行"]);
});

test("languages that count in another way", async () => {
  assert.deepEqual(await words("fr", { 1: "%n ligne", 2: "%n lignes" }, [0, 1, 2]), ["0 ligne", "1 ligne", "2 lignes"]);
  const polish = { 1: "%n wiersz", 2: "%n wiersze", 5: "%n wierszy" };
  assert.deepEqual(await words("pl", polish, [0, 1, 3, 12, 22, 25]), ["0 wierszy", "1 wiersz", "3 wiersze", "12 wierszy", "22 wiersze", "25 wierszy"]);
});
