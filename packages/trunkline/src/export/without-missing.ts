/** An object's fields that hold something: the exported formats know no `undefined`. */
export type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

export function withoutMissing<Fields extends object>(fields: Fields): Present<Fields> {
  // Only fields are left out, and each of them may be missing in the result's type.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
