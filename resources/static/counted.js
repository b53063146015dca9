// SPDX-License-Identifier: GPL-3.0-or-later
// Words with a number in them: the forms stand in the element's data, as the server wrote them in the page's language.
const language = document.documentElement.lang;

/** The form for `count`, with the number grouped for reading. */
export function counted(element, count, one = "one", many = "many") {
  const form = count === 1 ? element.dataset[one] : element.dataset[many];
  return form.replace("%n", count.toLocaleString(language));
}
