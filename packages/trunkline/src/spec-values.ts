/** The values that a spec names, without the `string` of an open enum. */
export type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never;

type WithoutHyphens<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}_${WithoutHyphens<Rest>}`
  : Text;

/** The values of a spec's enum as `lookUp` spells them: lower case, `_` between words. */
export type Spelled<Value> = WithoutHyphens<Lowercase<Known<Value>>>;

/**
 * A table for `lookUp`, from an object that `satisfies Record<Spelled<...>, ...>`, so that a new value does not
 * compile.
 */
export function toTable<Meaning>(meanings: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(meanings));
}

/** Requires an object of strategies to have the one for the paging style of a client's operation. */
export type ListStyle<
  Client extends { pagination: Record<string, { style: string }> },
  Key extends keyof Client["pagination"],
> = Record<Client["pagination"][Key]["style"], unknown>;
