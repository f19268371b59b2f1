import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/repository.js";
import type { Files } from "../lib/committed-files.js";

const folder = "packages/store/src/migrations";

/** Writes the store's SQL files as a module, so that published and tested code need not read files. */
export function writeMigrations(): Files {
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const entries = names.map((name) => {
    const sql = readFileSync(join(root, folder, name), "utf8");
    return `  {\n    name: ${JSON.stringify(name.replace(/\.sql$/, ""))},\n    sql: ${quote(sql)},\n  },`;
  });
  return new Map([
    [
      "packages/store/src/generated/migrations.ts",
      `// Generated from ${folder} by \`pnpm generate\`. Do not edit.

/** Statements that are applied once to each copy, in order. */
export interface Migration {
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
${entries.join("\n")}
];
`,
    ],
  ]);
}

function quote(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}\``;
}
