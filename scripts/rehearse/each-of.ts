/** Handles each item, at most `atOnce` at a time. */
export async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  action: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  const work = async () => {
    for (const item of left) await action(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
