/** A JSON value with its position. */
export type JsonNode = { readonly start: number } & (
  | { readonly kind: "object"; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
);

export interface JsonMember {
  readonly name: string;
  /** The position of the name. */
  readonly start: number;
  readonly node: JsonNode;
}

/** A text that is not JSON. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    /** The position, in code units from the start. */
    readonly at: number,
  ) {
    super(message);
  }
}

const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\r\n]*/y;
/** More than a person writes, and less than the stack allows. */
const deepest = 100;

/**
 * Parses JSON and keeps the position of every value, which `JSON.parse` does not, so that an error can name its line.
 *
 * @throws {JsonSyntaxError}
 */
export function parseJsonTree(text: string): JsonNode {
  let at = 0;

  function skipSpace(): void {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
  }

  function fail(expected: string): never {
    const found = at >= text.length ? "the end of the file" : JSON.stringify(text[at]);
    throw new JsonSyntaxError(`expected ${expected}, found ${found}`, at);
  }

  function take(token: string): boolean {
    skipSpace();
    if (!text.startsWith(token, at)) return false;
    at += token.length;
    return true;
  }

  function readScalar(expected: string): string | number | boolean | null {
    skipSpace();
    scalar.lastIndex = at;
    const [token] = scalar.exec(text) ?? [];
    if (token === undefined) return fail(expected);
    at += token.length;
    // The pattern matches only JSON scalars.
    return JSON.parse(token) as string | number | boolean | null;
  }

  function readList<Item>(close: string, readItem: () => Item): Item[] {
    const items: Item[] = [];
    if (take(close)) return items;
    do items.push(readItem());
    while (take(","));
    return take(close) ? items : fail(`"," or "${close}"`);
  }

  function readMember(depth: number): JsonMember {
    skipSpace();
    const start = at;
    if (text[at] !== '"') fail("a name in double quotes");
    const name = String(readScalar("a name in double quotes"));
    if (!take(":")) fail('":"');
    return { name, start, node: readNode(depth) };
  }

  function readNode(depth: number): JsonNode {
    skipSpace();
    const start = at;
    if (depth > deepest) fail(`no more than ${deepest} levels`);
    if (take("{")) return { start, kind: "object", members: readList("}", () => readMember(depth + 1)) };
    if (take("[")) return { start, kind: "array", items: readList("]", () => readNode(depth + 1)) };
    return { start, kind: "scalar", value: readScalar("a value") };
  }

  const node = readNode(0);
  skipSpace();
  return at < text.length ? fail("the end of the file") : node;
}

/** Line and column, both from 1, as editors count them. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n") };
}
