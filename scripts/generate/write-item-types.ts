import { listOperations, toClientRule, type JsonObject } from "@trunkline/spec-model";
import { objectAt, textAt } from "./describe-provider.js";

/**
 * Writes a test that `ItemOf` finds the type of every operation's items, with each type spelled out from the spec's
 * paths.
 */
export function writeItemTypes(documents: readonly JsonObject[]): string {
  const providers = documents.map((document) => {
    const info = objectAt(document, "info");
    return { name: textAt(info, "x-provider"), title: textAt(info, "x-title"), items: listItems(document) };
  });
  return `// Generated from the folders in specs/ by \`pnpm generate\`. Do not edit.
${providers.map(({ name, title }) => `import type { paths as ${title}, ${title}Client } from "@trunkline/${name}";`).join("\n")}
import { describe, expectTypeOf, it } from "vitest";
import type { ItemOf, PagedClient } from "../../src/lists/paginate.js";

type ItemsOf<Client extends PagedClient> = {
  [Key in keyof Client["pagination"] & string]: ItemOf<Client, Key>;
};

describe("the item of each operation that pages", () => {
${providers
  .map(
    ({ title, items }) => `  it("of ${title}", () => {
    expectTypeOf<ItemsOf<${title}Client>>().toEqualTypeOf<{
${items.map(({ key, place }) => `      ${JSON.stringify(key)}: ${place(title)};`).join("\n")}
    }>();
  });`,
  )
  .join("\n\n")}
});
`;
}

function listItems(document: JsonObject): { key: string; place: (paths: string) => string }[] {
  return listOperations(document)
    .filter(({ operation }) => operation["x-pagination"] !== undefined)
    .map(({ key, operation }) => {
      const [method = "", path = ""] = key.split(" ");
      const status = Object.keys(objectAt(operation, "responses")).find((one) => one.startsWith("2"));
      const places = partsOf(toClientRule(objectAt(operation, "x-pagination")).items);
      const place = (paths: string): string =>
        places.reduce(
          (type, name) => `NonNullable<${type}[${JSON.stringify(name)}]>`,
          `${paths}[${JSON.stringify(path)}]["${method.toLowerCase()}"]["responses"][${status}]["content"]["application/json"]`,
        );
      return { key, place: (paths) => `${place(paths)}[number]` };
    });
}

/** The parts of a dot path; empty for "", which is the answer itself. */
function partsOf(path: unknown): string[] {
  return typeof path === "string" && path !== "" ? path.split(".") : [];
}
