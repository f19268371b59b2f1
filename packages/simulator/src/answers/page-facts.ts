import type { Operation, PageWord } from "@trunkline/spec-model";
import { getPath, hasPath, isObject, setPath, type JsonObject } from "../json.js";

/** The facts about a page that an answer may state. */
export interface PageFacts {
  /** Called only if the answer states it: with a filter, counting may have to visit all records. */
  total: () => number;
  hasNext: () => boolean;
  start: number;
  count: number;
  limit: number;
  /** Number of the page, counted from `first`. */
  page: number;
  first: number;
  /** The request's values by parameter or property name, since answers repeat some, such as the sort order. */
  asked: JsonObject;
  filters: JsonObject;
  /** The list's URL, without a query. */
  path: string;
  /** The paging parameter, for links. */
  position: string;
}

/** @param before the documented answer's value */
type Tell = (facts: PageFacts, name: string, before: unknown) => unknown;

const pagesOf = ({ total, limit }: PageFacts) => (limit > 0 ? Math.ceil(total() / limit) : 0);
const lastPage = (facts: PageFacts) => facts.first + Math.max(1, pagesOf(facts)) - 1;
const link = ({ path, position }: PageFacts, page: number) => `${path}?${position}=${page}`;
const nextPage = (facts: PageFacts) => (facts.hasNext() ? link(facts, facts.page + 1) : null);
const previousPage = (facts: PageFacts) => (facts.page > facts.first ? link(facts, facts.page - 1) : null);

const writers: Record<PageWord, Tell> = {
  total: ({ total }) => total(),
  pages: pagesOf,
  more: ({ hasNext }) => hasNext(),
  previous: ({ start }) => start > 0,
  page: ({ page }) => page,
  "last-page": lastPage,
  size: ({ limit }) => limit,
  start: ({ start }) => start,
  count: ({ count }) => count,
  from: ({ start, count }) => (count === 0 ? null : start + 1),
  to: ({ start, count }) => (count === 0 ? null : start + count),
  path: ({ path }) => path,
  "first-url": (facts) => link(facts, facts.first),
  "last-url": (facts) => link(facts, lastPage(facts)),
  "next-url": nextPage,
  "previous-url": previousPage,
  links: (facts, _, before) => (Array.isArray(before) ? pageLinks(before, facts) : before),
  request: ({ asked }, name, before) => asked[name] ?? before,
  filters: ({ filters }) => filters,
};

/** Updates, in place, what the documented answer states about the page, at the paths of `x-pagination` and `x-page`. */
export function fillPageFacts(answer: unknown, { pagination, pageFacts }: Operation, facts: PageFacts): void {
  const tell = (path: string, word: PageWord) => {
    if (!hasPath(answer, path)) return;
    setPath(answer, path, writers[word](facts, path.split(".").at(-1) ?? "", getPath(answer, path)));
  };
  for (const path of pagination?.total ?? []) tell(path, "total");
  for (const path of pagination?.pages ?? []) tell(path, "pages");
  for (const path of pagination?.more ?? []) tell(path, "more");
  for (const path of pagination?.size ?? []) tell(path, "size");
  for (const { path, word } of pageFacts) tell(path, word);
}

const shownAround = 3;

/** A pager's links: previous, the pages around this one and at both ends, next. The labels are kept. */
function pageLinks(sample: unknown[], facts: PageFacts): unknown[] {
  const labelOf = (entry: unknown) => (isObject(entry) ? entry.label : undefined);
  const last = lastPage(facts);
  const links: unknown[] = [{ url: previousPage(facts), label: labelOf(sample[0]), active: false }];
  let before = facts.first - 1;
  for (const number of shownPages(facts.first, last, facts.page)) {
    if (number > before + 1) links.push({ url: null, label: "...", active: false });
    links.push({ url: link(facts, number), label: String(number), active: number === facts.page });
    before = number;
  }
  links.push({ url: nextPage(facts), label: labelOf(sample.at(-1)), active: false });
  return links;
}

function shownPages(first: number, last: number, current: number): number[] {
  const shown = new Set([first, first + 1, last - 1, last]);
  for (let page = current - shownAround; page <= current + shownAround; page += 1) shown.add(page);
  return [...shown].filter((page) => page >= first && page <= last).sort((one, other) => one - other);
}
