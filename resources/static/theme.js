// SPDX-License-Identifier: GPL-3.0-or-later
// The two switches of the header, theme and row height, remembered in this browser. Runs in the head, before the
// first paint, so that nothing flashes.
(() => {
  const switches = { theme: ["auto", "light", "dark"], rows: ["dense", "comfortable"] };
  const root = document.documentElement;

  function remembered(name) {
    try {
      const value = localStorage.getItem(`weir-${name}`);
      return switches[name].includes(value) ? value : switches[name][0];
    } catch {
      return switches[name][0]; // storage is refused: the choice lasts as long as the page
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(`weir-${name}`, value);
    } catch {
      // Nothing to do: see remembered().
    }
  }

  function show(name, value) {
    root.dataset[name] = value;
    const button = document.getElementById(`${name}-switch`);
    if (button) button.textContent = button.dataset[value];
  }

  for (const name of Object.keys(switches)) show(name, remembered(name));

  document.addEventListener("DOMContentLoaded", () => {
    for (const name of Object.keys(switches)) {
      show(name, remembered(name));
      document.getElementById(`${name}-switch`).addEventListener("click", () => {
        const values = switches[name];
        const next = values[(values.indexOf(root.dataset[name]) + 1) % values.length];
        remember(name, next);
        show(name, next);
      });
    }
    document.querySelector(".view").hidden = false;
  });
})();
