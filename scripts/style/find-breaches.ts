import ts from "typescript";

export interface Breach {
  /** From 1. */
  line: number;
  text: string;
}

const widest = 120;
// Matches capitals, which are only for names that a standard spells so: `MAX_SAFE_INTEGER`, an environment variable.
const screaming = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** Finds breaches of style rules that the linter does not have: dot access, constants in capitals, wide comments. */
export function findBreaches(path: string, source: string): Breach[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const breaches: Breach[] = [];
  const add = (position: number, text: string): void => {
    breaches.push({ line: file.getLineAndCharacterOfPosition(position).line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      const name = node.argumentExpression.text;
      if (/^[A-Za-z_$][\w$]*$/.test(name)) add(node.argumentExpression.pos, `["${name}"] is .${name}`);
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && screaming.test(node.name.text)) {
      if (node.name.text.length > 1) add(node.name.pos, `${node.name.text} is no name of a standard's`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const isWide = source.split("\n").some((line) => line.length > widest);
  for (const [start, end] of isWide ? commentsOf(file) : []) {
    let at = start;
    for (const line of source.slice(start, end).split("\n")) {
      const width = at + line.length - source.lastIndexOf("\n", at - 1) - 1;
      if (width > widest && /\s\S+\s/.test(line.trim())) add(at, `the comment is ${width} columns wide`);
      at += line.length + 1;
    }
  }
  return breaches.sort((one, other) => one.line - other.line);
}

function commentsOf(file: ts.SourceFile): [start: number, end: number][] {
  const found = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, end);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...found];
}
