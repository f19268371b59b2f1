import { fromSpec } from "./cut-spec-types.js";

/**
 * Finds undocumented parts of a report: exported declarations, and members of interfaces and classes, exported or not,
 * since editors show both. The types of a spec are documented in the spec; helper types are not for users.
 */
export function findUndocumented(report: string): string[] {
  const found: string[] = [];
  let owner = "";
  const lines = report.split("\n");
  for (const [index, line] of lines.entries()) {
    owner = declaration.exec(line)?.groups?.name ?? owner;
    if (!line.includes("(undocumented)")) continue;
    const next = lines[index + 1] ?? "";
    if (!line.startsWith("//")) {
      found.push(`${owner}: ${next.trim()}`);
      continue;
    }
    const { exported, kind = "", name = next } = declaration.exec(next)?.groups ?? {};
    const isShown = exported !== undefined || /interface|class/.test(kind);
    if (isShown && !fromSpec.has(name)) found.push(name);
  }
  return found;
}

const declaration =
  /^(?<exported>export )?(?:declare |abstract )*(?<kind>interface|class|type|function|const|enum) (?<name>\w+)/;
