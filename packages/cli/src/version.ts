import { createRequire } from "node:module";

// The same path from here and from the bundle in dist/. Every package has a version.
export const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
