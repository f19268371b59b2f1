import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@trunkline/store";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A copy without calls: making one takes five seconds of a processor, and copying its files next to none. */
    template: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-template-"));
  const template = join(folder, "calls");
  await (await openStore(template)).close();
  project.provide("template", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
