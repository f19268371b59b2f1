/** An object's fields without `undefined`, which the exported formats do not have. */
export type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

export function withoutMissing<Fields extends object>(fields: Fields): Present<Fields> {
  // Fields are only left out, and each is optional in the result's type.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
