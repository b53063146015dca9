// SPDX-License-Identifier: GPL-3.0-or-later
// The fields with which the archive is searched: the key / leads to them, and times are the reader's while the address
// holds them in UTC.

/** The key / goes to the field, from wherever nothing is being typed. */
export function goToSearch(field) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const two = (n) => String(n).padStart(2, "0");

function localValue(time) {
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date}T${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}

/** `form` may be null. Empty fields do not go into the address. */
export function keepFilterTimes(form) {
  if (!form) return;
  const times = [...form.querySelectorAll('input[type="datetime-local"]')];
  // Browsers may keep what was in a field over a reload: what the server has written is the default.
  for (const input of times) if (input.defaultValue) input.value = localValue(new Date(`${input.defaultValue}Z`));
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    for (const { name, value } of times) if (value) formData.set(name, new Date(value).toISOString());
  });
}
