import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { once } from "node:events";
import { stringify } from "yaml";
import type { Processes } from "../lib/processes.js";
import { waitForAnswer } from "./wait-for-answer.js";

export interface Registry {
  url: string;
  /**
   * Makes npm and pnpm use this registry, as the user who may publish, and keeps downloads out of the machine's caches.
   */
  env: Record<string, string>;
}

const publisher = { name: "rehearsal", password: "rehearsal" };

/**
 * Starts a real npm registry on this machine. Only it has our packages; others are proxied from the registry that the
 * machine uses.
 */
export async function startRegistry(processes: Processes, folder: string, tools: string): Promise<Registry> {
  const upstream = await processes.run("npm", ["config", "get", "registry"], { cwd: tools });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const ours = { access: "$all", publish: "$authenticated" };
  writeFileSync(
    join(folder, "verdaccio.yaml"),
    stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
      uplinks: { machine: { url: upstream.stdout.trim(), timeout: "60s", max_fails: 10, fail_timeout: "1s" } },
      packages: { trunkline: ours, "@trunkline/*": ours, "**": { access: "$all", proxy: "machine" } },
      web: { enable: false },
      log: { type: "stdout", format: "pretty", level: "warn" },
    }),
  );
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const server = processes.start(
    "node",
    [program, "--config", join(folder, "verdaccio.yaml"), "--listen", `127.0.0.1:${port}`],
    { cwd: folder },
  );
  let said = "";
  server.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  server.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  const ended = once(server, "close").then(() => Promise.reject(new Error(`The registry ended.\n${said}`)));
  await Promise.race([waitForAnswer(`${url}-/ping`), ended]);
  ended.catch(() => {});

  const userConfig = join(folder, "npmrc");
  writeFileSync(userConfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${await signUp(url)}\n`);
  return {
    url,
    env: {
      npm_config_registry: url,
      npm_config_userconfig: userConfig,
      npm_config_cache: join(folder, "npm-cache"),
      npm_config_update_notifier: "false",
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_yes: "true",
      pnpm_config_store_dir: join(folder, "pnpm-store"),
      pnpm_config_cache_dir: join(folder, "pnpm-cache"),
      // There is no provenance for a package built here.
      NPM_CONFIG_PROVENANCE: "false",
    },
  };
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("This machine has no free port.");
  server.close();
  await once(server, "close");
  return address.port;
}

/** The registry's only user, and the token to publish with. */
async function signUp(url: string): Promise<string> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:${publisher.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(publisher),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The registry took no user: ${answer.status}`);
  return token;
}
