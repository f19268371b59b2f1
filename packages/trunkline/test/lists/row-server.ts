import { anunzi } from "../../src/providers/anunzi/index.js";
import { autocalls } from "../../src/providers/autocalls/index.js";
import { vapi } from "../../src/providers/vapi/index.js";
import { zudu } from "../../src/providers/zudu/index.js";
import type { CallSource } from "../../src/index.js";

export type Row = Record<string, unknown>;

export interface RowServer {
  source: CallSource;
  /** The list, as the server has it: newest first. Change it between requests. */
  rows: Row[];
  requests: () => number;
  /** How many rows of the head any answer showed. Zudu's server alone tells. */
  shown: number;
  /** Called before each answer to a list. */
  onList: (request: number) => void;
}

const json = (body: unknown): Response => Response.json(body);

/**
 * Servers that answer as the documents say, and know nothing of this library: each a list in memory, in the order in
 * which it stands there. The parameters are the documented ones.
 */
export function serveZudu(rows: Row[], options: { account?: string } = {}): RowServer {
  return serve(
    rows,
    (fetch) => zudu({ apiKey: "k", apiSecret: "s", fetch, ...options }),
    async (request, server) => {
      const { page = 0, limit = 20 } = (await request.json()) as { page?: number; limit?: number };
      const calls = server.rows.slice(page * limit, (page + 1) * limit);
      server.shown = Math.max(server.shown, page * limit + calls.length);
      return json({ success: true, data: { calls, pagination: { page, limit, total: server.rows.length } } });
    },
  );
}

export function serveAutoCalls(rows: Row[]): RowServer {
  return serve(
    rows,
    (fetch) => autocalls({ apiKey: "k", fetch }),
    (request, server) => {
      const { searchParams, pathname } = new URL(request.url);
      const single = /\/user\/calls\/(\w+)$/.exec(pathname);
      // Written by hand, since the ids may be larger than JSON.stringify can write.
      const write = (row: Row): string =>
        `{${Object.entries(row)
          .map(([key, value]) => `"${key}":${key === "id" ? String(value) : JSON.stringify(value)}`)
          .join(",")}}`;
      if (single) {
        const row = server.rows.find(({ id }) => String(id) === single[1]);
        return row
          ? new Response(write(row), { headers: { "content-type": "application/json" } })
          : new Response("{}", { status: 404 });
      }
      const page = Number(searchParams.get("page") ?? 1);
      const size = Number(searchParams.get("per_page") ?? 15);
      const data = server.rows.slice((page - 1) * size, page * size);
      const body = `{"data":[${data.map(write).join(",")}],"current_page":${page},"per_page":${size},"total":${server.rows.length}}`;
      return new Response(body, { headers: { "content-type": "application/json" } });
    },
  );
}

export function serveVapi(rows: Row[]): RowServer {
  return serve(
    rows,
    (fetch) => vapi({ apiKey: "k", fetch }),
    (request, server) => {
      const { searchParams } = new URL(request.url);
      const [before, least, updated] = ["createdAtLe", "createdAtGe", "updatedAtGe"].map((name) =>
        searchParams.get(name),
      );
      const limit = Number(searchParams.get("limit") ?? 100);
      const found = server.rows.filter(
        ({ createdAt, updatedAt }) =>
          (!before || String(createdAt) <= before) &&
          (!least || String(createdAt) >= least) &&
          (!updated || String(updatedAt) >= updated),
      );
      return json(found.slice(0, limit));
    },
  );
}

/** Lists the rows whose `models` hold the one that is asked for, or all of them where it heeds no `model_id`. */
export function serveAnunzi(rows: Row[], models: readonly string[], { heedsModel = true } = {}): RowServer {
  return serve(
    rows,
    (fetch) => anunzi({ apiKey: "k", fetch }),
    (request, server) => {
      const { searchParams, pathname } = new URL(request.url);
      const offset = Number(searchParams.get("offset") ?? 0);
      const limit = Number(searchParams.get("limit") ?? 20);
      if (pathname.includes("/assistants")) {
        const assistants = models.slice(offset, offset + limit).map((model_id) => ({ model_id }));
        return json({
          status: "success",
          response: { assistants, pagination: { total_records: models.length, limit, offset } },
        });
      }
      const model = searchParams.get("model_id") ?? "";
      const found = server.rows.filter((row) => !heedsModel || (row.models as string[]).includes(model));
      const calls = found.slice(offset, offset + limit).map(({ models: _models, ...row }) => row);
      return json({ status: "ok", response: { calls, pagination: { total_records: found.length, limit, offset } } });
    },
  );
}

function serve(
  rows: Row[],
  open: (fetch: (request: Request) => Promise<Response>) => CallSource,
  answer: (request: Request, server: RowServer) => Response | Promise<Response>,
): RowServer {
  let requests = 0;
  const server: RowServer = {
    rows,
    shown: 0,
    requests: () => requests,
    onList: () => undefined,
    source: open(async (request) => {
      requests += 1;
      server.onList(requests);
      return answer(request, server);
    }),
  };
  return server;
}

export const minute = 60_000;
export const day = 86_400_000;
export const noon = Date.UTC(2026, 10, 21, 12);
