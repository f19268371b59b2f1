import type { SpecDocument } from "./document.js";
import { asObject } from "./json.js";
import { listOperations } from "./list-operations.js";
import { findMarks } from "./marks.js";

/** What a part of an error may state, in the terms of `x-error`. */
export const errorWords = ["message", "request-id", "retry-after", "retry-at"] as const;

type ErrorWord = (typeof errorWords)[number];

/** Where a provider's errors state each term of `x-error`. */
export type ErrorPlaces = Record<
  ErrorWord,
  {
    /** Dot paths. */
    body: string[];
    headers: string[];
  }
>;

export function readErrorPlaces(document: SpecDocument): ErrorPlaces {
  const found = errorWords.map((word) => [word, { body: new Set<string>(), headers: new Set<string>() }] as const);
  const places = new Map<unknown, { body: Set<string>; headers: Set<string> }>(found);
  for (const { operation } of listOperations(document.root)) {
    const errors = Object.entries(document.follow(operation.responses)).filter(([status]) => !/^[23]/.test(status));
    for (const [, reference] of errors) {
      const { content, headers } = document.follow(reference);
      for (const media of Object.values(asObject(content))) {
        const { schema } = document.follow(media);
        for (const { path, value } of findMarks(document, schema, "x-error")) places.get(value)?.body.add(path);
      }
      for (const [name, header] of Object.entries(asObject(headers))) {
        places.get(document.follow(header)["x-error"])?.headers.add(name.toLowerCase());
      }
    }
  }
  const listed = found.map(([word, { body, headers }]) => [word, { body: [...body], headers: [...headers] }] as const);
  // The list above has every word.
  return Object.fromEntries(listed) as ErrorPlaces;
}
