import type { Provider } from "../providers.js";
import { newest, type CallTexts } from "./call-texts.js";

/** What a request asks for: its query and its body's properties alike. */
export type Asked = Record<string, unknown>;

/** Of calls that began within a range. */
interface Criteria {
  start_timestamp: { value: [since: number, until: number] };
}

interface List {
  path: string;
  /** Where the page begins, and how many calls it may hold. */
  cut: (asked: Asked) => { start: number; count: number };
  wrap: (calls: string, page: { start: number; count: number; total: number }) => string;
}

const pageOf = (asked: Asked, limit: string, first: number) => {
  const count = Number(asked[limit]);
  return { start: (Number(asked.page) - first) * count, count };
};

/** Of the newest call that is no later than this, epoch milliseconds; of the first one where nothing is asked for. */
const placeOf = (bound: number): number => (Number.isNaN(bound) ? 0 : Math.max(0, Math.ceil((newest - bound) / 1000)));

/** The token of a page is the place that it begins at. */
const pageAt = (token: unknown, bound: unknown, limit: unknown) => ({
  start: token === undefined ? placeOf(Number(bound)) : Number(token),
  count: Number(limit),
});

const toNext = (name: string, { start, count, total }: { start: number; count: number; total: number }): string =>
  start + count < total ? `"${name}":"${start + count}","has_more":true` : `"${name}":null,"has_more":false`;

/** How each provider documents the list of its calls, as far as paging goes. */
export const lists: Record<Provider, List> = {
  anunzi: {
    path: "/calls",
    cut: (asked) => ({ start: Number(asked.offset), count: Number(asked.limit) }),
    wrap: (calls) => `{"status":"ok","response":{"calls":[${calls}]}}`,
  },
  autocalls: {
    path: "/user/calls",
    cut: (asked) => pageOf(asked, "per_page", 1),
    wrap: (calls, { start, count, total }) =>
      `{"current_page":${start / count + 1},"data":[${calls}],"last_page":${Math.ceil(total / count)},"per_page":${count},"total":${total}}`,
  },
  bland: {
    path: "/v1/calls",
    cut: (asked) => ({ start: Number(asked.from), count: Number(asked.limit) }),
    wrap: (calls, { start, count, total }) =>
      `{"count":${Math.max(0, Math.min(count, total - start))},"total_count":${total},"calls":[${calls}]}`,
  },
  elevenlabs: {
    path: "/v1/convai/conversations",
    cut: ({ cursor, call_start_before_unix: before, page_size: limit }) => pageAt(cursor, Number(before) * 1000, limit),
    wrap: (calls, page) => `{"conversations":[${calls}],${toNext("next_cursor", page)}}`,
  },
  retell: {
    path: "/v3/list-calls",
    cut: ({ pagination_key: token, filter_criteria: criteria, limit }) =>
      pageAt(token, (criteria as Criteria | undefined)?.start_timestamp.value[1], limit),
    wrap: (calls, page) => `{"items":[${calls}],${toNext("pagination_key", page)}}`,
  },
  vapi: {
    path: "/call",
    cut: ({ limit, createdAtLe, createdAtLt }) => {
      const above = (bound: unknown) => (newest - Date.parse(String(bound))) / 1000;
      const start =
        typeof createdAtLe === "string"
          ? Math.ceil(above(createdAtLe))
          : typeof createdAtLt === "string"
            ? Math.floor(above(createdAtLt)) + 1
            : 0;
      return { start: Math.max(0, start), count: Number(limit) };
    },
    wrap: (calls) => `[${calls}]`,
  },
  zudu: {
    path: "/api/calls",
    cut: (asked) => pageOf(asked, "limit", 0),
    wrap: (calls, { start, count, total }) =>
      `{"status":"success","data":{"calls":[${calls}],"pagination":{"page":${start / count},"limit":${count},"total_count":${total},"total_pages":${Math.ceil(total / count)},"has_next_page":${start + count < total}}}}`,
  },
};

export function writePage(provider: Provider, texts: CallTexts, total: number, asked: Asked): string {
  const { cut, wrap } = lists[provider];
  const { start, count } = cut(asked);
  const length = Math.max(0, Math.min(count, total - start));
  const calls = Array.from({ length }, (_, place) => texts(start + place)).join(",");
  return wrap(calls, { start, count, total });
}
