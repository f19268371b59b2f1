/** The shape of an extension's value, used to check, show and type it. */
export type Shape =
  | "text"
  | "number"
  | "boolean"
  | "true"
  | "anything"
  | { readonly words: readonly string[] }
  | { readonly list: Shape }
  /** A field whose name ends in `?` is optional. */
  | { readonly fields: { readonly [name: string]: Shape } }
  /** Any keys, with values of this shape. */
  | { readonly map: Shape };

type Flat<T> = { [Key in keyof T]: T[Key] };

/** The type of the values that a shape describes. */
export type ValueOf<S> = S extends "text"
  ? string
  : S extends "number"
    ? number
    : S extends "boolean"
      ? boolean
      : S extends "true"
        ? true
        : S extends "anything"
          ? unknown
          : S extends { readonly words: readonly (infer Word)[] }
            ? Word
            : S extends { readonly list: infer Item }
              ? readonly ValueOf<Item>[]
              : S extends { readonly map: infer Item }
                ? { readonly [name: string]: ValueOf<Item> }
                : S extends { readonly fields: infer Fields }
                  ? Flat<
                      {
                        readonly [Key in keyof Fields as Key extends `${string}?` ? never : Key]: ValueOf<Fields[Key]>;
                      } & {
                        readonly [Key in keyof Fields as Key extends `${infer Name}?` ? Name : never]?: ValueOf<
                          Fields[Key]
                        >;
                      }
                    >
                  : never;

/** What is wrong with a value: `name: must be a text`. Undefined where it has the shape. */
export function findMisshapen(shape: Shape, value: unknown, at = ""): string | undefined {
  const wrong = `${at}${at && ": "}must be ${describeShape(shape)}`;
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (shape === "anything") return undefined;
  if (shape === "true") return value === true ? undefined : wrong;
  if (shape === "text") return typeof value === "string" ? undefined : wrong;
  if (shape === "number" || shape === "boolean") return typeof value === shape ? undefined : wrong;
  if ("words" in shape) return shape.words.some((word) => word === value) ? undefined : wrong;
  if ("list" in shape) {
    if (!Array.isArray(value)) return wrong;
    return firstOf(value, (one, index) => findMisshapen(shape.list, one, `${at}[${index}]`));
  }
  if (!isMap) return wrong;
  const entries = Object.entries(value);
  const inside = (name: string) => (at === "" ? name : `${at}.${name}`);
  if ("map" in shape) return firstOf(entries, ([name, one]) => findMisshapen(shape.map, one, inside(name)));
  const { fields } = shape;
  const missing = Object.keys(fields).find((name) => !name.endsWith("?") && !(name in value));
  if (missing !== undefined) return `${inside(missing)}: is missing`;
  return firstOf(entries, ([name, one]) => {
    const field = fields[name] ?? fields[`${name}?`];
    return field === undefined ? `${inside(name)}: is not known` : findMisshapen(field, one, inside(name));
  });
}

function firstOf<Item>(items: readonly Item[], find: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `{ name, action, id? }`, `offset | page`, `[text]`. */
export function describeShape(shape: Shape): string {
  if (typeof shape === "string") return shape;
  if ("words" in shape) return shape.words.join(" | ");
  if ("list" in shape) return `[${describeShape(shape.list)}]`;
  if ("map" in shape) return `{ name: ${describeShape(shape.map)} }`;
  return `{ ${Object.keys(shape.fields).join(", ")} }`;
}
