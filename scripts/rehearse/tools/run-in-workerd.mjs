// Runs a bundle in Cloudflare's workerd, by miniflare: `node run-in-workerd.mjs <bundle> <addresses>`. Prints what the
// worker answers.
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [bundle, addresses] = process.argv.slice(2);
const worker = new Miniflare({
  modules: true,
  script: readFileSync(bundle, "utf8"),
  compatibilityDate: "2026-04-01",
  // No flag: neither Node's modules nor its globals are there.
  compatibilityFlags: [],
});
try {
  const answer = await worker.dispatchFetch("http://worker/", { method: "POST", body: addresses });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  console.log(text);
} finally {
  await worker.dispose();
}
