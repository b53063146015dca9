// SPDX-License-Identifier: GPL-3.0-or-later

// The unlabelled values of /metrics, by name.
export async function metrics(server) {
  const answer = await fetch(server.url("/metrics"));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`/metrics: ${answer.status} ${text.slice(0, 200)}`);
  return Object.fromEntries([...text.matchAll(/^(\w+) (\S+)$/gm)].map(([, name, value]) => [name, Number(value)]));
}
