// Runs a bundle in a page of a real Chromium: `node run-in-chromium.mjs <browser> <profile> <bundle> <addresses>`.
// Prints what the page gives.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { chromium } from "playwright-core";

const [executablePath, profile, bundle, addresses] = process.argv.slice(2);

/**
 * Serves the page, and passes on to a simulator what the page sends below `/<port>`: providers' servers do not let a
 * foreign page read their answers, so in a browser they are asked through one's own server too.
 */
const server = createServer((incoming, outgoing) => {
  const [, port, path] = /^\/(\d+)(\/.*)$/.exec(incoming.url) ?? [];
  if (port) return passOn(incoming, outgoing, port, path);
  const page = incoming.url === "/";
  outgoing.writeHead(200, { "content-type": page ? "text/html" : "text/javascript" });
  outgoing.end(page ? `<!doctype html><script type="module" src="/bundle.js"></script>` : readFileSync(bundle));
});

function passOn(incoming, outgoing, port, path) {
  const headers = { ...incoming.headers, host: `127.0.0.1:${port}` };
  const asked = request({ host: "127.0.0.1", port, path, method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on("error", () => outgoing.destroy());
  // The page gave up: so does what was sent for it.
  outgoing.on("close", () => asked.destroy());
  incoming.pipe(asked);
}

function throughServer(baseUrls, origin) {
  const entries = Object.entries(baseUrls).map(([name, url]) => {
    const { port, pathname } = new URL(url);
    return [name, `${origin}/${port}${pathname}`];
  });
  return Object.fromEntries(entries);
}

server.listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${server.address().port}`;
const stands = Object.entries(JSON.parse(addresses)).map(([name, urls]) => [name, throughServer(urls, origin)]);
const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(origin);
  await page
    .waitForFunction(() => "readCalls" in globalThis, undefined, { timeout: 10_000 })
    .catch((error) => {
      throw new Error(`The page has no program. ${troubles.join(" ")} ${error.message}`);
    });
  console.log(
    JSON.stringify(await page.evaluate((stands) => globalThis.readCalls(stands), Object.fromEntries(stands))),
  );
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
