// SPDX-License-Identifier: GPL-3.0-or-later

// Reads Prometheus' text format and insists on what it promises. { families, series }:
// families: name -> { help, type, samples }; series: the name of a sample -> [{ labels, value }].
export function readExposition(text) {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  const families = new Map();
  let family;
  for (const line of text.split("\n").slice(0, -1)) {
    const [, word, name, rest] = line.match(/^# (HELP|TYPE) ([a-z_]\w*) (.+)$/) ?? [];
    if (word === "HELP") {
      if (families.has(name)) throw new Error(`${name} stands in two places`);
      families.set(name, (family = { name, help: rest, type: undefined, samples: [] }));
    } else if (word === "TYPE") {
      if (family?.name !== name || family.type) throw new Error(`TYPE of ${name} does not follow its HELP`);
      family.type = rest;
    } else {
      addSample(family, line);
    }
  }
  for (const one of families.values()) checkFamily(one);
  return { families, series: bySeries(families) };
}

function addSample(family, line) {
  const [, name, labelText, number] = line.match(/^([a-z_]\w*)(?:\{(.*)\})? (\S+)$/) ?? [];
  if (!name) throw new Error(`not understood: ${line}`);
  const allowed = family?.type === "histogram" ? ["_bucket", "_sum", "_count"] : [""];
  if (!allowed.some((suffix) => name === `${family?.name}${suffix}`) || !family.type) throw new Error(`no HELP and TYPE: ${line}`);
  const value = asNumber(number);
  if (Number.isNaN(value)) throw new Error(`no number: ${line}`);
  family.samples.push({ name, labels: readLabels(labelText ?? ""), value });
}

function asNumber(text) {
  return text === "+Inf" ? Infinity : Number(text);
}

function readLabels(text) {
  const labels = {};
  let rest = text;
  while (rest) {
    const [whole, name, value] = rest.match(/^([a-z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,(?=.)|$)/) ?? [];
    if (!whole || name in labels) throw new Error(`no labels: ${text}`);
    labels[name] = value.replace(/\\(.)/g, (_, char) => (char === "n" ? "\n" : char));
    rest = rest.slice(whole.length);
  }
  return labels;
}

function keyOf(labels) {
  return JSON.stringify(Object.entries(labels).sort());
}

function checkFamily({ name, type, samples }) {
  if (!["counter", "gauge", "histogram"].includes(type)) throw new Error(`${name} is a ${type}`);
  if ((type === "counter") !== name.endsWith("_total")) throw new Error(`${name} is a ${type}: counters end in _total`);
  const keys = samples.map((sample) => sample.name + keyOf(sample.labels));
  if (new Set(keys).size !== keys.length) throw new Error(`${name}: one series twice`);
  if (samples.length === 0) throw new Error(`${name} has no sample`);
  if (type === "counter" && samples.some(({ value }) => !(value >= 0))) throw new Error(`${name} is below 0`);
  if (type === "histogram") checkHistogram(name, samples);
}

function checkHistogram(name, samples) {
  const groups = new Map();
  for (const sample of samples) {
    const { le, ...labels } = sample.labels;
    const group = groups.get(keyOf(labels)) ?? { buckets: [] };
    groups.set(keyOf(labels), group);
    if (sample.name === `${name}_bucket`) group.buckets.push({ le: asNumber(le), value: sample.value });
    else group[sample.name.slice(name.length)] = sample.value;
  }
  for (const [labels, { buckets, _sum: sum, _count: count }] of groups) {
    const wrong = (what) => new Error(`${name}${labels}: ${what}`);
    if (sum === undefined || count === undefined) throw wrong("no sum or count");
    if (buckets.at(-1)?.le !== Infinity || buckets.at(-1).value !== count) throw wrong("+Inf is not the count");
    for (let i = 1; i < buckets.length; ++i) {
      if (!(buckets[i - 1].le < buckets[i].le)) throw wrong("bounds do not ascend");
      if (buckets[i - 1].value > buckets[i].value) throw wrong("buckets are not cumulative");
    }
  }
}

function bySeries(families) {
  const series = new Map();
  for (const { name, labels, value } of [...families.values()].flatMap((family) => family.samples)) {
    if (!series.has(name)) series.set(name, []);
    series.get(name).push({ labels, value });
  }
  return series;
}
