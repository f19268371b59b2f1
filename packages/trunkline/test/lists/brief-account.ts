import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createProviderClient, unwrap, type ClientOptions, type ProviderDescription } from "@trunkline/client";
import type { Call, CallSource } from "../../src/index.js";
import type { ConvertOptions } from "../../src/convert.js";
import { createSource, filteredHere } from "../../src/create-source.js";
import { wholeCalls } from "../../src/lists/read-whole-calls.js";
import { cursor } from "../../src/paging/cursor.js";
import { finishCall, markUnlisted, startReading, unended } from "../../src/reading/index.js";
import { untold } from "../untold.js";

/** A call as the account has it. What its list leaves out is `whole`. */
export interface BriefRow {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  status?: "done" | "talking";
  whole?: { text?: string; cost?: string; number?: string; outcome?: "completed" | "failed" };
}

const unlisted = ["transcript", "cost", "outcome", "customer.number"];

const description = {
  name: "brief",
  title: "Brief",
  servers: { brief: "http://127.0.0.1" },
  credentials: [],
  pagination: {
    "GET /calls": {
      style: "cursor",
      in: "query",
      items: "calls",
      id: "id",
      position: "cursor",
      limit: "limit",
      defaultLimit: 100,
      maximumLimit: 100,
      next: "cursor",
      more: ["has_more"],
    },
  },
  idempotent: {},
} as const satisfies ProviderDescription;

/** The untyped paths of the server below. */
interface Paths {
  "/calls/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": BriefRow } } };
    };
  };
}

function convert(raw: BriefRow, options?: ConvertOptions): Call<BriefRow, "brief"> {
  const { id, at, status = "done", whole = {} } = raw;
  const hasEnded = status === "done";
  const time = new Date(at).toISOString();
  return finishCall("brief", raw, options, startReading(raw), {
    ...untold,
    id,
    parties: { ...untold, customer: whole.number === undefined ? undefined : { number: whole.number } },
    status: { unified: hasEnded ? "ended" : "in_progress", raw: status },
    ending: { ...unended, outcome: whole.outcome },
    times: { ...untold, startedAt: time },
    listedAt: time,
    transfers: [],
    recordings: [],
    transcript: whole.text === undefined ? undefined : { text: whole.text, turns: [] },
    cost: whole.cost === undefined ? undefined : { amount: whole.cost, parts: [] },
    missing: markUnlisted(
      { transcript: "pending", recording: "absent", cost: hasEnded ? "absent" : "pending", analysis: "absent" },
      unlisted,
      options,
    ),
  });
}

export interface BriefAccount {
  rows: BriefRow[];
  /** What was asked for: `list` for a page, else the id. */
  asked: string[];
  /** The most requests for single calls that were ever under way at once. */
  most: number;
  /** Statuses to answer with when asked for these calls. */
  failing: Map<string, number>;
  /** Requests for calls are answered once so many are waiting. */
  together: number;
  /** How long the answer to a request for a call, or a page, takes, milliseconds. */
  latency: { call: number; page: number };
  source: CallSource<BriefRow>;
  origin: string;
  close: () => Promise<void>;
}

/** An account whose list leaves out most of a call, served on this machine. */
export async function openBriefAccount(rows: BriefRow[], options: ClientOptions<"brief"> = {}): Promise<BriefAccount> {
  let active = 0;
  const held: (() => void)[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const id = decodeURIComponent(pathname.replace(/^\/calls\/?/, ""));
    account.asked.push(id === "" ? "list" : id);
    active += id === "" ? 0 : 1;
    account.most = Math.max(account.most, active);
    const { status, body } = id === "" ? list(searchParams) : one(id);
    const answer = (): void => {
      active -= id === "" ? 0 : 1;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (id === "") setTimeout(answer, account.latency.page);
    else held.push(() => setTimeout(answer, account.latency.call));
    if (held.length >= account.together) for (const release of held.splice(0)) release();
  });

  function list(parameters: URLSearchParams): { status: number; body: unknown } {
    const from = Number(parameters.get("cursor") ?? 0);
    const end = from + Number(parameters.get("limit") ?? 100);
    const calls = account.rows.slice(from, end).map(({ whole: _whole, ...row }) => row);
    // A stale token at the end: the flag decides.
    return { status: 200, body: { calls, has_more: end < account.rows.length, cursor: String(end) } };
  }

  function one(id: string): { status: number; body: unknown } {
    const status = account.failing.get(id);
    const row = account.rows.find((other) => other.id === id);
    if (status !== undefined) return { status, body: { message: "It cannot be had." } };
    return row ? { status: 200, body: row } : { status: 404, body: { message: "There is none." } };
  }

  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  // An address and a port, since it listens on those.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createProviderClient<Paths, typeof description>(description, {
    retry: { limit: 0 },
    baseUrl: origin,
    ...options,
  });
  const account: BriefAccount = {
    rows,
    asked: [],
    most: 0,
    failing: new Map(),
    together: 1,
    latency: { call: 0, page: 0 },
    origin,
    source: createSource<BriefRow, typeof client>(
      client,
      {},
      {
        capabilities: {
          filters: filteredHere,
          order: "documented",
          unlisted,
        },
        convert,
        list: "GET /calls",
        style: cursor,
        orderedBy: (call) => call.startedAt,
        toRequest: () => ({}),
        get: async (id, signal) =>
          unwrap(await client.GET("/calls/{id}", { params: { path: { id } }, ...(signal && { signal }) })),
        details: wholeCalls,
      },
    ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return account;
}

export const noon = Date.UTC(2026, 10, 21, 12);

/** So many calls, newest first, a minute apart. */
export function toRows(count: number, at = (index: number): number => noon - index * 60_000): BriefRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `call-${index}`,
    at: at(index),
    whole: {
      text: `AI: Hello, ${index}.`,
      cost: "0.1",
      number: `+4915100000${String(index).padStart(3, "0")}`,
      outcome: index % 3 === 0 ? "failed" : "completed",
    },
  }));
}
