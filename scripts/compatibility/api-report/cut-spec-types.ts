import ts from "typescript";

/** A client's names for the types of its spec. */
export const fromSpec: ReadonlySet<string> = new Set(["paths", "webhooks", "components", "operations"]);

/**
 * Empties the types that come from a spec. The spec itself is committed, and comparing specs says more about a change
 * than a report could.
 */
export function cutSpecTypes(text: string): string {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest);
  return source.statements
    .filter((node) => ts.isInterfaceDeclaration(node))
    .filter(({ name }) => fromSpec.has(name.text))
    .toReversed()
    .reduce((cut, { members, end }) => `${cut.slice(0, members.pos)} ${cut.slice(end - 1)}`, text);
}
