// Bytes that each task adds to a bundle: minified, then gzip at its strongest.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { providers, type ProviderEntry } from "@trunkline/scripts/providers";
import type { Figure, Finding } from "./figures.js";
import { peersFolder } from "./peers.js";
import { exactly } from "./statistics.js";

const here = fileURLToPath(new URL("..", import.meta.url));
const listLoop = `let before; for (;;) {
  const page = await client.calls.list({ limit: 100, ...(before && { createdAtLt: before }) });
  for (const call of page) console.log(call);
  if (page.length < 100) break;
  before = page.at(-1).createdAt;
}`;

interface Entry {
  row: string;
  folder: string;
  code: string;
}

const own = (row: string, code: string): Entry => ({ row, folder: here, code });
const peer = (row: string, code: string): Entry => ({ row, folder: peersFolder, code });
const getOne = ({ name, title, get }: ProviderEntry): Entry => {
  const [method = "", path = ""] = get.split(" ");
  const parameters = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter, "id"]));
  const asked = `${JSON.stringify(path)}, { params: { path: ${JSON.stringify(parameters)} } }`;
  return own(
    `@trunkline/${name}`,
    `import { create${title}Client } from "@trunkline/${name}"; console.log(await create${title}Client({}).${method}(${asked}));`,
  );
};
const listAll = ({ name }: ProviderEntry): Entry =>
  own(
    `trunkline/${name}`,
    `import { ${name} } from "trunkline/${name}"; for await (const call of ${name}({}).list()) console.log(call);`,
  );

const receiveToo = (provider: ProviderEntry): Entry => {
  const { name } = provider;
  const listed = listAll(provider);
  const receiver = `import { createReceiver } from "trunkline/webhooks"; import { ${name}Webhook } from "trunkline/${name}"; export const POST = createReceiver({ webhook: ${name}Webhook({ secret: "secret" }), source: ${name}({}) }).handler({ onCall: console.log });`;
  return { ...listed, code: `${listed.code} ${receiver}` };
};

/** What users may write, by task; the peer that `against` names is the one that shares are of. */
const tasks: Record<string, { against: string; entries: Entry[] }> = {
  "get one call": {
    against: "@vapi-ai/server-sdk",
    entries: [
      ...providers.map(getOne),
      peer(
        "@vapi-ai/server-sdk",
        `import { VapiClient } from "@vapi-ai/server-sdk"; console.log(await new VapiClient({}).calls.get({ id: "id" }));`,
      ),
      peer("retell-sdk", `import Retell from "retell-sdk"; console.log(await new Retell({}).call.retrieve("id"));`),
      peer(
        "openapi-fetch",
        `import createClient from "openapi-fetch"; console.log(await createClient({}).GET("/call/{id}", { params: { path: { id: "id" } } }));`,
      ),
      peer("ky", `import ky from "ky"; console.log(await ky.extend({}).get("call/id").json());`),
      own("bare `fetch`", `console.log(await (await fetch("https://api.vapi.ai/call/id")).json());`),
    ],
  },
  "list all calls": {
    against: "@vapi-ai/server-sdk, a loop by hand",
    entries: [
      ...providers.map(listAll),
      peer(
        "@vapi-ai/server-sdk, a loop by hand",
        `import { VapiClient } from "@vapi-ai/server-sdk"; const client = new VapiClient({}); ${listLoop}`,
      ),
    ],
  },
};

async function bundleBytes({ folder, code }: Entry): Promise<{ bytes: number; modules: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const modules = Object.keys(metafile.inputs).length - 1;
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, modules };
}

/** Modules in each of these rows: what a program reads on starting, if it is not bundled. */
export async function countModules(rows: readonly string[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [task, { entries }] of Object.entries(tasks)) {
    for (const entry of entries) {
      const row = `${task}: ${entry.row}`;
      if (rows.includes(row)) counted[row] = (await bundleBytes(entry)).modules;
    }
  }
  return counted;
}

export async function measureBundle(): Promise<Finding> {
  const figures: Figure[] = [];
  for (const [task, { against, entries }] of Object.entries(tasks)) {
    const sizes = new Map<string, { bytes: number; modules: number }>();
    for (const entry of entries) sizes.set(entry.row, await bundleBytes(entry));
    const peer = sizes.get(against)!.bytes;
    for (const [name, { bytes, modules }] of sizes) {
      const row = `${task}: ${name}`;
      figures.push(
        { row, column: "bytes", unit: "bytes", value: exactly(bytes) },
        { row, column: "of Vapi's SDK", unit: "ratio", value: exactly(bytes / peer) },
        { row, column: "modules", unit: "count", value: exactly(modules) },
      );
    }
  }
  for (const provider of providers) {
    const [alone, both] = [await bundleBytes(listAll(provider)), await bundleBytes(receiveToo(provider))];
    const row = `receive events too: trunkline/${provider.name}`;
    figures.push(
      { row, column: "bytes", unit: "bytes", value: exactly(both.bytes) },
      { row, column: "over the list", unit: "bytes", value: exactly(both.bytes - alone.bytes) },
      { row, column: "modules", unit: "count", value: exactly(both.modules) },
    );
  }
  return {
    name: "bundle",
    title: "Bundle size",
    method:
      "Bundled by esbuild with everything it imports, minified, then gzip at level 9. Trunkline's lists are `<provider>().list()`, which follows the pages, retries, loses no call and maps each one to a `Call`; the hand-written loop on Vapi's SDK only follows the pages. The rows that receive events too add a webhook, a receiver with that source, and its handler.",
    figures,
  };
}
