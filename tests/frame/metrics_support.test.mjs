// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of metrics, expressions and YAML find what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";

import { readYaml } from "../support/plain_yaml.mjs";
import { readExposition } from "../support/prometheus_text.mjs";
import { promqlWords } from "../support/promql_words.mjs";

const head = (name, type) => `# HELP ${name} What it is.\n# TYPE ${name} ${type}\n`;
const histogram = (buckets, count) =>
  `${head("a_seconds", "histogram")}a_seconds_count ${count}\na_seconds_sum 1.5\n` +
  buckets.map(([le, value]) => `a_seconds_bucket{le="${le}"} ${value}\n`).join("");

test("an exposition is read", () => {
  const { families, series } = readExposition(
    `${head("a_total", "counter")}a_total{x="say \\"hi\\", \\\\ and }",y="2"} 3\na_total{x="z",y="2"} 4e+06\n${histogram([[0.5, 1], [1, 2], ["+Inf", 2]], 2)}`,
  );
  assert.deepEqual([...families.keys()], ["a_total", "a_seconds"]);
  assert.deepEqual(series.get("a_total"), [{ labels: { x: 'say "hi", \\ and }', y: "2" }, value: 3 }, { labels: { x: "z", y: "2" }, value: 4e6 }]);
  assert.equal(series.get("a_seconds_bucket").length, 3);
});

const badTexts = [
  ["a sample without HELP and TYPE", "a_total 3\n", /no HELP/],
  ["a sample without TYPE", "# HELP a What.\na 3\n", /no HELP and TYPE/],
  ["a sample of another family", `${head("a", "gauge")}b 3\n`, /no HELP/],
  ["a family in two places", `${head("a", "gauge")}a 3\n${head("b", "gauge")}b 3\n${head("a", "gauge")}a 4\n`, /two places/],
  ["a family without a sample", head("a", "gauge"), /no sample/],
  ["a series twice", `${head("a", "gauge")}a{x="1",y="2"} 3\na{y="2",x="1"} 4\n`, /twice/],
  ["a counter's name", `${head("a", "counter")}a 3\n`, /_total/],
  ["a gauge's name", `${head("a_total", "gauge")}a_total 3\n`, /_total/],
  ["a counter below 0", `${head("a_total", "counter")}a_total -1\n`, /below 0/],
  ["labels that do not end", `${head("a", "gauge")}a{x="1} 3\n`, /no labels/],
  ["what is no number", `${head("a", "gauge")}a three\n`, /no number/],
  ["buckets that are not cumulative", histogram([[1, 2], [2, 1], ["+Inf", 2]], 2), /cumulative/],
  ["bounds that do not ascend", histogram([[2, 1], [1, 2], ["+Inf", 2]], 2), /ascend/],
  ["no +Inf", histogram([[1, 2]], 2), /Inf/],
  ["+Inf that is not the count", histogram([[1, 2], ["+Inf", 2]], 3), /Inf/],
  ["a histogram without a sum", histogram([["+Inf", 2]], 2).replace(/a_seconds_sum.*\n/, ""), /no sum/],
];
for (const [name, text, expected] of badTexts) test(`found in an exposition: ${name}`, () => assert.throws(() => readExposition(text), expected));

test("metrics, matchers and labels of an expression are found", () => {
  assert.deepEqual(promqlWords('histogram_quantile(0.9, sum by (le, route) (rate(a_bucket{x=~"b|{c}", y!="d"}[5m]))) > 1'), {
    metrics: [{ name: "a_bucket", matchers: [{ label: "x", operator: "=~", value: "b|{c}" }, { label: "y", operator: "!=", value: "d" }] }],
    grouping: ["le", "route"],
    kept: ["le", "route"],
  });
  const joined = promqlWords("a / b{} > 0.9 and on (job) c");
  assert.deepEqual(joined.metrics.map(({ name }) => name), ["a", "b", "c"]);
  assert.deepEqual([joined.grouping, joined.kept], [["job"], null]);
  assert.deepEqual(promqlWords("sum(rate(a_total[$__rate_interval]))").kept, []);
  assert.throws(() => promqlWords("1 + 2"), /no metric/);
  assert.throws(() => promqlWords("a{b}"), /no matchers/);
});

test("YAML of maps, lists and folded text is read", () => {
  const text = '# note\nlist:\n  - name: one\n    map:\n      key: a {{ $b }} "c"\n  - name: "two: \\"quoted\\""\n    text: >-\n      one\n      line\nend: 5m\n';
  assert.deepEqual(readYaml(text), {
    list: [{ name: "one", map: { key: 'a {{ $b }} "c"' } }, { name: 'two: "quoted"', text: "one line" }],
    end: "5m",
  });
});

const badYaml = ["a: 1\na: 2\n", "a:\n", "a: b: c\n", "a: {{ b }}\n", "a: 'b'\n", "a: b # c\n", "  a: 1\n", "a: 1\n  b: 2\n", "a: |\n  b\n", "just text\n"];
for (const text of badYaml) test(`not taken for YAML: ${JSON.stringify(text)}`, () => assert.throws(() => readYaml(text), /line/));
