import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { findPostgres, startPostgres } from "./postgres-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A directory with an embedded Postgres that holds nothing: making one takes seconds. */
    template: string;
    /** Of a database on a server that may make others; empty where there is no Postgres. */
    server: string;
  }
}

const onlyEmbedded = "Postgres is not installed here: only the embedded one was tried. (apt-get install postgresql)";

/** What all tests of this package share: a template of a directory, and a server where there is a Postgres. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgres();
  if (programs === undefined && process.env.TRUNKLINE_POSTGRES === "required") throw new Error(onlyEmbedded);
  const folder = mkdtempSync(join(tmpdir(), "trunkline-template-"));
  const template = join(folder, "calls");
  mkdirSync(template);
  const [server] = await Promise.all([
    programs === undefined ? undefined : startPostgres(programs),
    PGlite.create({ dataDir: join(template, "database") }).then((database) => database.close()),
  ]);
  project.provide("template", template);
  project.provide("server", server?.url("postgres") ?? "");
  return async () => {
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
    if (!server) console.warn(onlyEmbedded);
  };
}
