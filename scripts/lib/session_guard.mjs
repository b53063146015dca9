// SPDX-License-Identifier: GPL-3.0-or-later
import https from "node:https";

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

// Stands before a server that speaks TLS and passes everything on as it is, but for what would end the session of the cookie
// that a scanner has: it has found the button "sign out", presses it, and would see nothing more. A POST to one of `endings`
// with the form token `csrf` of that session is answered here as the server does; with any other it goes on. (wapiti has an
// option for addresses to leave out, which is broken in Debian 12.) Resolves with its address.
export async function sessionGuard(scope, server, { key, cert }, { endings, csrf }) {
  const agent = new https.Agent({ keepAlive: true, ca: cert });
  const pass = (request, body, answer) => {
    const options = { host: "127.0.0.1", port: server.port, path: request.url, method: request.method, headers: request.headers, agent, servername: "" };
    const onward = https.request(options, (back) => {
      answer.writeHead(back.statusCode, back.rawHeaders);
      back.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    onward.end(body);
  };
  const guard = https.createServer({ key, cert }, async (request, answer) => {
    const body = await bodyOf(request).catch(() => undefined);
    if (!body) return answer.destroy(); // the scanner has left
    const isEnding = request.method === "POST" && endings.some((path) => request.url.startsWith(path)) && body.includes(csrf);
    if (isEnding) answer.writeHead(303, { Location: "/", "Content-Length": 0 }).end();
    else pass(request, body, answer);
  });
  guard.keepAliveTimeout = 60_000;
  await new Promise((resolve) => guard.listen(0, "127.0.0.1", resolve));
  scope.after(() => {
    guard.close();
    guard.closeAllConnections();
    agent.destroy();
  });
  return `https://127.0.0.1:${guard.address().port}`;
}
