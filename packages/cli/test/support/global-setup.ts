import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** An empty copy's directory: making one takes five seconds of CPU, and copying it almost none. */
    template: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-template-"));
  const template = join(folder, "calls");
  mkdirSync(template);
  await (await PGlite.create({ dataDir: join(template, "database") })).close();
  project.provide("template", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
