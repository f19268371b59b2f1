/** The values that a spec names, without the rest that an open enum lets through. */
export type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never;

type WithoutHyphens<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}_${WithoutHyphens<Rest>}`
  : Text;

/** The values of a spec's enum as `lookUp` finds them: lower case, `_` between words. */
export type Spelled<Value> = WithoutHyphens<Lowercase<Known<Value>>>;

/**
 * A table for `lookUp` of an object that `satisfies Record<Spelled<...>, ...>`: a value that is new does not compile.
 */
export function toTable<Meaning>(meanings: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(meanings));
}

/** How a client's spec says that an operation pages: an object of strategies has to have the one of that name. */
export type ListStyle<
  Client extends { pagination: Record<string, { style: string }> },
  Key extends keyof Client["pagination"],
> = Record<Client["pagination"][Key]["style"], unknown>;
