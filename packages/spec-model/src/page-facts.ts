import type { SpecDocument } from "./document.js";
import { findMarks } from "./marks.js";

/** What a list's answer may state about its page, in the terms of `x-page`. */
export const pageWords = [
  "total",
  "pages",
  "more",
  "previous",
  "page",
  "last-page",
  "size",
  "start",
  "count",
  "from",
  "to",
  "path",
  "first-url",
  "last-url",
  "next-url",
  "previous-url",
  "links",
  "request",
  "filters",
] as const;

export type PageWord = (typeof pageWords)[number];

/** A path in a list's answer, and what it states about the page. */
export interface PageFact {
  /** Dot path. */
  path: string;
  word: PageWord;
}

export function readPageFacts(document: SpecDocument, answer: unknown): PageFact[] {
  return findMarks(document, answer, "x-page").flatMap(({ path, value }) => {
    const word = pageWords.find((one) => one === value);
    return word === undefined ? [] : [{ path, word }];
  });
}
