// SPDX-License-Identifier: GPL-3.0-or-later
// What admins do on /channels: add, pause, resume and remove what is listened to, through /api/v1/channels.
const firstLookMs = 300;
const longestLookMs = 4_000;
const looks = 12; // after a change, until what is under way has come to rest

const panel = document.getElementById("manage");
const manager = document.getElementById("manager");
const answer = document.getElementById("manage-answer");
// Goes with the session's cookie where something is changed; who came with a bearer token has neither.
const csrf = document.querySelector('meta[name="csrf"]')?.content;
const dialog = document.getElementById("remove-dialog");
let looking = 0;

function say(text, failed = false) {
  answer.classList.toggle("failed", failed);
  answer.textContent = text;
}

// The answer, or undefined after having said what is wrong.
async function ask(path, options = {}) {
  const headers = { ...options.headers, ...(csrf && { "X-CSRF-Token": csrf }) };
  try {
    const response = await fetch(path, { ...options, headers });
    if (response.ok) return response;
    const isJson = response.headers.get("content-type")?.includes("json");
    const message = isJson ? (await response.json()).error.message : `HTTP ${response.status}`;
    say(`${panel.dataset.failed} ${message}`, true);
  } catch (error) {
    say(`${panel.dataset.failed} ${error.message}`, true);
  }
  return undefined;
}

async function fetchManager() {
  const response = await ask(`/manage/channels?lang=${document.documentElement.lang}`);
  if (!response) return undefined;
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  return document.adoptNode(parsed.body);
}

async function open() {
  const fetched = await fetchManager();
  if (!fetched) return;
  manager.replaceChildren(...fetched.childNodes);
  document.getElementById("channel-add")?.addEventListener("submit", add);
}

const nameOf = (button) => button && [button.closest("tr")?.dataset.channel, button.dataset.act].join(" ");

// Replaces the table alone, so that what is being typed stays; the focus stays on the same button, or its row.
async function refresh() {
  const fetched = await fetchManager();
  const shown = document.getElementById("managed");
  const fresh = fetched?.querySelector("#managed");
  if (!shown || !fresh) return false;
  const focused = shown.contains(document.activeElement) ? document.activeElement : null;
  const row = focused?.closest("tr")?.dataset.channel;
  shown.replaceWith(fresh);
  if (focused) {
    const buttons = [...fresh.querySelectorAll("button")];
    const same = buttons.find((button) => nameOf(button) === nameOf(focused));
    (same ?? buttons.find((button) => button.closest("tr").dataset.channel === row) ?? panel.querySelector("summary")).focus();
  }
  return fresh.querySelector("[data-moving]") !== null;
}

// Looks until nothing moves any more; a later change begins anew.
async function lookAfter() {
  const mine = ++looking;
  for (let look = 0; look < looks && mine === looking; look++) {
    if (!(await refresh())) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(firstLookMs * 2 ** look, longestLookMs)));
  }
}

async function change(path, method, body) {
  const options = body ? { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : { method };
  const response = await ask(path, options);
  if (response) say(panel.dataset.done);
  lookAfter();
  return Boolean(response);
}

async function add(event) {
  event.preventDefault();
  const form = event.target;
  const { source, channel } = Object.fromEntries(new FormData(form));
  if (await change("/api/v1/channels", "POST", { source, channel })) form.elements.channel.value = "";
}

// "keep", "erase", or undefined when it was called off.
function askForHistory(channel) {
  const form = dialog.querySelector("form");
  form.reset();
  nameTheButton();
  document.getElementById("remove-subject").textContent = channel;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "remove" ? form.elements.history.value : undefined), { once: true }),
  );
}

function nameTheButton() {
  const go = document.getElementById("remove-go");
  go.textContent = go.dataset[dialog.querySelector("form").elements.history.value];
}

async function act(button) {
  const { source, channel } = button.closest("tr").dataset;
  const path = "/api/v1/channels";
  if (button.dataset.act === "add") return change(path, "POST", { source, channel });
  if (button.dataset.act === "pause") return change(path, "PATCH", { source, channel, state: "paused" });
  if (button.dataset.act === "resume") return change(path, "PATCH", { source, channel, state: "listening" });
  const history = await askForHistory(channel);
  return history && change(`${path}?${new URLSearchParams({ source, channel, history })}`, "DELETE");
}

manager.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-act]");
  if (button) act(button);
});
dialog.addEventListener("change", nameTheButton);
panel.addEventListener("toggle", () => panel.open && !manager.hasChildNodes() && open());
panel.open = true;
