// SPDX-License-Identifier: GPL-3.0-or-later
// Words with a number in them. Their forms stand in the element's data, as the server wrote them in the page's
// language: JSON, each under a number that it is for, so that no rule of any language has to stand here.
const language = document.documentElement.lang;
const rules = new Intl.PluralRules(language);

/** The form for `count`, with the number grouped for reading. */
export function counted(element, count, name = "forms") {
  const forms = JSON.parse(element.dataset[name]);
  const samples = Object.keys(forms);
  const like = samples.find((sample) => rules.select(Number(sample)) === rules.select(count)) ?? samples.at(-1);
  return forms[like].replace("%n", count.toLocaleString(language));
}
