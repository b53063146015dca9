// SPDX-License-Identifier: GPL-3.0-or-later

const operators = new Set(["and", "or", "unless", "bool", "offset"]);
const clause = /\b(by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)/g;
const aggregation = /\b(sum|min|max|avg|count|topk|bottomk|group)\b/;

// What a PromQL expression speaks of, as far as dashboards and alert rules need it:
// metrics: [{ name, matchers: [{ label, operator, value }] }], grouping: the labels of its by() and on(),
// kept: the labels that its result can have besides those of its metrics, or null where all of theirs remain.
export function promqlWords(expression) {
  const grouping = [];
  const by = [];
  const bare = expression.replace(clause, (_, word, list) => {
    const labels = list.split(",").map((label) => label.trim()).filter(Boolean);
    grouping.push(...labels);
    if (word === "by") by.push(...labels);
    return " ";
  });
  const metrics = [];
  const selector = /\b([a-zA-Z_:][\w:]*)\s*(\(|\{((?:[^}"]|"(?:[^"\\]|\\.)*")*)\})?/g;
  const withoutRanges = bare.replace(/\[[^\]]*\]/g, " ");
  for (const [, name, open, inside] of withoutRanges.matchAll(selector)) {
    if (open === "(" || operators.has(name) || aggregation.test(name)) continue;
    metrics.push({ name, matchers: readMatchers(inside ?? "") });
  }
  if (metrics.length === 0) throw new Error(`no metric: ${expression}`);
  return { metrics, grouping, kept: aggregation.test(bare) ? by : null };
}

function readMatchers(text) {
  const matchers = [...text.matchAll(/\s*([a-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/g)];
  if (matchers.map(([whole]) => whole).join("") !== text) throw new Error(`no matchers: {${text}}`);
  return matchers.map(([, label, operator, value]) => ({ label, operator, value }));
}
