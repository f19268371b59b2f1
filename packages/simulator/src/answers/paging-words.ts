import { isObject, type JsonObject } from "../json.js";

/** What is true of a page, for the words of paging in an answer. */
export interface PageFacts {
  /** Counted only where the answer tells it: with a filter it may mean going through all records. */
  total: () => number;
  hasNext: () => boolean;
  start: number;
  count: number;
  limit: number;
  /** Number of the page, counted from `first`. */
  page: number;
  first: number;
  nextCursor: string | null;
  /** The request's values, by the name of the parameter or property: sort order and the like are echoed. */
  asked: JsonObject;
  filters: JsonObject;
  /** The list's own address, without a query. */
  path: string;
  /** The parameter that moves, for links. */
  position: string;
}

type Word = (facts: PageFacts) => unknown;

const pagesOf = ({ total, limit }: PageFacts) => (limit > 0 ? Math.ceil(total() / limit) : 0);
const lastPage = (facts: PageFacts) => facts.first + Math.max(1, pagesOf(facts)) - 1;
const link = ({ path, position }: PageFacts, page: number) => `${path}?${position}=${page}`;
const nextPage = (facts: PageFacts) => (facts.hasNext() ? link(facts, facts.page + 1) : null);
const previousPage = (facts: PageFacts) => (facts.page > facts.first ? link(facts, facts.page - 1) : null);
const total: Word = (facts) => facts.total();
const page: Word = (facts) => facts.page;
const limit: Word = (facts) => facts.limit;
const hasNext: Word = (facts) => facts.hasNext();
const hasPrevious: Word = ({ start }) => start > 0;

/** Names are compared without case, `_` and `-`. */
const pagingWords: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["total", total],
  ["totalcount", total],
  ["totalrecords", total],
  ["totalitems", total],
  ["totalresults", total],
  ["totalpages", pagesOf],
  ["pagecount", pagesOf],
  ["pages", pagesOf],
  ["lastpage", lastPage],
  ["page", page],
  ["currentpage", page],
  ["pagenumber", page],
  ["limit", limit],
  ["perpage", limit],
  ["pagesize", limit],
  ["itemsperpage", limit],
  ["offset", ({ start }) => start],
  ["skip", ({ start }) => start],
  ["returnedcount", ({ count }) => count],
  ["hasnextpage", hasNext],
  ["hasnext", hasNext],
  ["hasmore", hasNext],
  ["haspreviouspage", hasPrevious],
  ["hasprevious", hasPrevious],
  ["hasprevpage", hasPrevious],
  ["nextcursor", ({ nextCursor }) => nextCursor],
  ["prevcursor", () => null],
  ["previouscursor", () => null],
  ["firstpageurl", (facts) => link(facts, facts.first)],
  ["lastpageurl", (facts) => link(facts, lastPage(facts))],
  ["nextpageurl", nextPage],
  ["prevpageurl", previousPage],
  ["previouspageurl", previousPage],
]);

/** Words that mean paging only in the company of a page's number. */
const wordsBesidePage: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["from", ({ start, count }) => (count === 0 ? null : start + 1)],
  ["to", ({ start, count }) => (count === 0 ? null : start + count)],
  ["path", ({ path }) => path],
]);

const plainName = (name: string) => name.toLowerCase().replace(/[_-]/g, "");

/** Makes the words of paging true, in place, everywhere but among the records. */
export function fillPagingWords(envelope: unknown, items: unknown, facts: PageFacts): void {
  if (!isObject(envelope)) return;
  const names = Object.keys(envelope);
  const besidePage = names.some((name) => plainName(name) === "currentpage");
  for (const name of names) {
    const value = envelope[name];
    const plain = plainName(name);
    const word = pagingWords.get(plain) ?? (besidePage ? wordsBesidePage.get(plain) : undefined);
    if (word && !isObject(value) && !Array.isArray(value)) envelope[name] = word(facts);
    else if (plain === "appliedfilters") envelope[name] = facts.filters;
    else if (plain.startsWith("sort") && facts.asked[name] !== undefined) envelope[name] = facts.asked[name];
    else if (plain === "links" && Array.isArray(value) && besidePage) envelope[name] = pageLinks(value, facts);
    else if (value !== items) fillPagingWords(value, items, facts);
  }
}

const shownAround = 3;

/** A pager's links: previous, the pages around this one and at both ends, next. The words for people stay. */
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
