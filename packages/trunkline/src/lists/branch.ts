import { readPlace, refuseCursor, writeCursor, writePlace, type Position } from "../paging/cursor-text.js";
import { placeAfter, readList, toPlaces, type ListingSource } from "./listing.js";

/** A place in one of the lists that are merged: JSON, as a merged cursor keeps it. */
export type Place = unknown;

/** How a branch is to be read. */
export interface BranchOptions {
  /** Where to go on; undefined for the beginning. */
  place: Place | undefined;
  /** Ends the reading. */
  signal: AbortSignal;
  /** Pages to fetch ahead. */
  prefetch: number;
  /** Pages to ask for at once. */
  concurrency: number;
  /** How many ids to remember at least. Default: as many as a list by itself does. */
  remember: number | undefined;
  /** The most items that may be wanted of it in all. */
  most: () => number;
}

/** A page of a branch. */
export interface BranchPage<Item = unknown> {
  /** What the page holds, newest first. */
  items: Item[];
  /** Where to go on after the first `count` items, one at least; undefined at the end. */
  placeAfter: (count: number) => Place | undefined;
}

/** One of the lists that are merged. It fetches its own pages ahead, and nobody above it does. */
export interface Branch<Item> {
  /** Tells it from the others of its group, in a cursor. */
  key: string;
  /** Items it asks for at a time; undefined where that is not known. */
  pageSize: number | undefined;
  /** Reads it. */
  open: (options: BranchOptions) => AsyncIterator<BranchPage<Item>, void>;
}

/** The branches of one source, which are only known once its parents were listed. */
export interface BranchGroup<Item> {
  /** The source's key. */
  key: string;
  /** The branches, each once. */
  branches: (signal: AbortSignal) => Promise<Branch<Item>[]>;
}

/** One of a source's own lists, as others see it. */
export interface OwnList<Item> {
  /** Never set: carries the type. */
  readonly "~item"?: Item;
}

/** Makes a branch of one of a source's own lists: handed to it, so that who lists one alone does not load it. */
export type MakeBranch = <Item>(key: string, list: OwnList<Item>) => Branch<Item>;

/** A source's calls, or one assistant's: what is walked, and how it is read. */
export interface CallList<OneCall> extends ListingSource<OneCall>, OwnList<OneCall> {
  pageSize: number;
}

/** A list of a provider's calls as one of several. */
export function toBranch<OneCall>(key: string, list: CallList<OneCall>): Branch<OneCall> {
  return {
    key,
    pageSize: list.pageSize,
    open({ place, ...options }) {
      const cursor = place === undefined ? undefined : writeCursor(toPosition(place, list.name));
      const pages = readList(list, { ...options, cursor, pageSize: list.pageSize });
      return mapPages(pages, (page) => {
        const places = toPlaces(page);
        return {
          items: page.items,
          placeAfter: (count) => {
            const position = placeAfter(places, count);
            return position && writePlace(position);
          },
        };
      });
    },
  };
}

/** The other way round. The walk itself refuses a state that is none. */
function toPosition(place: Place, list: string): Position {
  const position = readPlace(place, list);
  if (position) return position;
  throw refuseCursor();
}

/** Whether it is a list of texts. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Pages as they come, each turned into another. */
export function mapPages<From, To>(
  pages: AsyncIterator<From, unknown>,
  map: (page: From) => To,
): AsyncIterator<To, void> {
  return {
    async next() {
      const { value, done } = await pages.next();
      return done === true ? { done, value: undefined } : { done: false, value: map(value) };
    },
    async return() {
      await pages.return?.();
      return { done: true, value: undefined };
    },
  };
}
