import type { Provider } from "../providers.js";
import { newest, type CallTexts } from "./call-texts.js";

/** What a request asks for: its query and its body's properties alike. */
export type Asked = Record<string, unknown>;

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
