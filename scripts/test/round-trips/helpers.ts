import type { AnswerError } from "@trunkline/vapi";
import { expect } from "vitest";

/** What has to be there for the test to go on. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("There is nothing.");
  return value;
}

/** A list read to its end. */
export async function readAll<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** The answer is that there is no such record. */
export function expectGone({ error }: { error?: AnswerError | undefined }): void {
  expect(error?.status).toBe(404);
}
