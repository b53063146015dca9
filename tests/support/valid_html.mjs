// SPDX-License-Identifier: GPL-3.0-or-later
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // HTML takes either; here it is written small.
    "doctype-style": ["error", { style: "lowercase" }],
    // What ARIA lets be named may be named: a list, say.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The search in the header is one field and is sent by Enter; every form of more has its button.
    "wcag/h32": "off",
  },
});

// What a browser makes of a document is written by other habits than a person's: the serialiser has no choice of
// style, and says nothing of what the server sent, so these are not looked at there.
const notOfTheDom = {
  "attribute-boolean-style": "off", // hidden=""
  "attribute-empty-style": "off", // the same
  "no-trailing-whitespace": "off", // where comments and scripts of templates were
  "no-raw-characters": "off", // > is not escaped in text
};

// What is wrong with a document, a line for each; `isDom`: it is a browser's outerHTML.
export async function wrongHtml(html, { isDom = false } = {}) {
  const text = isDom ? `<!doctype html>\n${html}` : html;
  const report = await validator.validateString(text, isDom ? { rules: notOfTheDom } : undefined);
  const lines = text.split("\n");
  return report.results.flatMap(({ messages }) => messages).map(
    ({ ruleId, message, line, column }) => `${ruleId}: ${message} at ${lines[line - 1].slice(Math.max(0, column - 40), column + 60)}`,
  );
}
