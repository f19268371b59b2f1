import ts from "typescript";
import type { Bump, Change } from "../change.js";

/**
 * Compares two API reports. Anything removed or changed counts as breaking; a person who knows better says so in the
 * changeset.
 */
export function diffReports(where: string, before: string, after: string): Change[] {
  const [old, now] = [readDeclarations(before), readDeclarations(after)];
  const changes = [...old].flatMap(([name, one]) => {
    const other = now.get(name);
    if (other !== undefined) return compare(name, one, other);
    return one.exported ? [{ bump: "major" as const, what: `\`${name}\` was removed` }] : [];
  });
  const added = [...now]
    .filter(([name, { exported }]) => exported && !old.has(name))
    .map(([name]) => ({ bump: "minor" as const, what: `\`${name}\` was added` }));
  return [...changes, ...added].map((change) => ({ where, ...change }));
}

interface Declaration {
  exported: boolean;
  node: ts.Statement;
  text: string;
}

function readDeclarations(report: string): Map<string, Declaration> {
  const [, code = ""] = /```ts\n([^]*?)\n```/.exec(report) ?? [];
  const source = ts.createSourceFile("report.d.ts", code, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Declaration>();
  for (const node of source.statements) {
    const text = printed(node);
    for (const name of namesOf(node)) {
      const exported = ts.isExportDeclaration(node) || /^(@\w+\s+)*export\b/.test(text);
      const overload = found.get(name);
      found.set(name, { exported, node, text: overload === undefined ? text : `${overload.text}\n${text}` });
    }
  }
  return found;
}

function namesOf(node: ts.Statement): string[] {
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  }
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const named = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
  return (named || ts.isFunctionDeclaration(node)) && node.name !== undefined ? [node.name.text] : [];
}

const printer = ts.createPrinter({ removeComments: true });

function printed(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, " ");
}

type Told = Omit<Change, "where">;

function compare(name: string, old: Declaration, now: Declaration): Told[] {
  if (old.exported && !now.exported) return [{ bump: "major", what: `\`${name}\` was removed` }];
  const shown: Told[] = !old.exported && now.exported ? [{ bump: "minor", what: `\`${name}\` was added` }] : [];
  if (old.text.replace(/^export /, "") === now.text.replace(/^export /, "")) return shown;
  return [...shown, ...compareNodes(name, old, now)];
}

function compareNodes(name: string, old: Declaration, now: Declaration): Told[] {
  const [one, other] = [old.node, now.node];
  if (ts.isTypeAliasDeclaration(one) && ts.isTypeAliasDeclaration(other)) {
    return [{ bump: compareTypes(one.type, other.type), what: `\`${name}\` has changed` }];
  }
  if (ts.isFunctionDeclaration(one) && ts.isFunctionDeclaration(other) && takesMore(one, other)) {
    return [{ bump: "minor", what: `\`${name}\` takes one more argument` }];
  }
  const bothInterfaces = ts.isInterfaceDeclaration(one) && ts.isInterfaceDeclaration(other);
  const bothClasses = ts.isClassDeclaration(one) && ts.isClassDeclaration(other);
  if ((bothInterfaces || bothClasses) && head(one) === head(other)) return compareMembers(name, one, other);
  return [{ bump: "major", what: `\`${name}\` has changed` }];
}

type WithMembers = ts.InterfaceDeclaration | ts.ClassDeclaration;

/** The type parameters of a declaration, and what it extends. */
function head(node: WithMembers): string {
  return [...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])].map(printed).join(" ");
}

function compareMembers(name: string, one: WithMembers, other: WithMembers): Told[] {
  const [old, now] = [membersOf(one), membersOf(other)];
  const told: Told[] = [];
  for (const [key, member] of old) {
    const next = now.get(key);
    const what = `\`${name}.${key}\``;
    if (next === undefined) told.push({ bump: "major", what: `${what} was removed` });
    else if (printed(member) !== printed(next))
      told.push({ bump: compareMember(member, next), what: `${what} has changed` });
  }
  for (const [key, member] of now) {
    if (old.has(key)) continue;
    // Users who write such an object must add a required member; nobody implements our classes.
    const needed = ts.isInterfaceDeclaration(other) && member.questionToken === undefined;
    told.push({ bump: needed ? "major" : "minor", what: `\`${name}.${key}\` was added` });
  }
  return told;
}

type Member = (ts.TypeElement | ts.ClassElement) & {
  questionToken?: ts.QuestionToken | undefined;
  type?: ts.TypeNode | undefined;
};

function membersOf(node: WithMembers): Map<string, Member> {
  return new Map(
    [...node.members].map((member: Member) => [
      member.name === undefined ? printed(member) : printed(member.name),
      member,
    ]),
  );
}

function compareMember(one: Member, other: Member): Bump {
  const rest = (member: Member) => printed(member).replace(member.type === undefined ? "" : printed(member.type), "");
  if (rest(one) !== rest(other) || one.type === undefined || other.type === undefined) return "major";
  return compareTypes(one.type, other.type);
}

/** An additional word in a union is a minor change, as every README says. */
function compareTypes(one: ts.TypeNode, other: ts.TypeNode): Bump {
  const words = (type: ts.TypeNode) => new Set((ts.isUnionTypeNode(type) ? [...type.types] : [type]).map(printed));
  const [old, now] = [words(one), words(other)];
  const isWord = (word: string) => /^"[^"]*"$/.test(word);
  const added = [...now].filter((word) => !old.has(word));
  return [...old].every((word) => now.has(word)) && added.every(isWord) ? "minor" : "major";
}

function takesMore(one: ts.FunctionDeclaration, other: ts.FunctionDeclaration): boolean {
  const added = other.parameters.slice(one.parameters.length);
  const without = ts.factory.updateFunctionDeclaration(
    other,
    other.modifiers,
    other.asteriskToken,
    other.name,
    other.typeParameters,
    other.parameters.slice(0, one.parameters.length),
    other.type,
    other.body,
  );
  const text = printer.printNode(ts.EmitHint.Unspecified, without, other.getSourceFile()).replaceAll(/\s+/g, " ");
  return added.length > 0 && text === printed(one) && added.every((parameter) => parameter.questionToken !== undefined);
}
