import { build } from "esbuild";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import * as ours from "../src/index.js";
import { createAcmeClient } from "./helpers/acme.js";
import { caught, errorOf } from "./helpers/caught.js";
import { connectionFailure, json, scriptFetch } from "./helpers/scripted-fetch.js";
import { statusErrors } from "./helpers/status-errors.js";

const byId = { params: { path: { id: "7" } }, retry: false } as const;

/** A refused delivery and a copy that fails have their classes where webhooks are received and copies kept. */
type OwnKind = Exclude<ours.ErrorKind, "webhook" | "store">;

const classes = {
  authentication: ours.AuthenticationError,
  permission: ours.PermissionError,
  not_found: ours.NotFoundError,
  invalid_request: ours.InvalidRequestError,
  conflict: ours.ConflictError,
  rate_limit: ours.RateLimitError,
  server: ours.ServerError,
  connection: ours.ConnectionError,
  timeout: ours.TimeoutError,
  abort: ours.AbortError,
  unreadable: ours.UnreadableResponseError,
  invalid_input: ours.InvalidInputError,
  paging: ours.PagingError,
} as const satisfies Record<OwnKind, unknown>;

const kinds = Object.entries(classes) as [OwnKind, (typeof classes)[OwnKind]][];

describe("a status", () => {
  const rows = statusErrors.flatMap(({ statuses, error }) => statuses.map((status) => [status, error] as const));

  test.each(rows)("%i is returned as a %s", async (status, name) => {
    const fetch = scriptFetch(json({ message: "no" }, status));
    const { error, data } = await createAcmeClient({ fetch }).GET("/things/{id}", byId);
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ name, status, body: { message: "no" } });
    const own = kinds.find(([, Kind]) => Kind.isInstance(error));
    expect(own?.[1].name).toBe(name);
  });

  test("is thrown by `unwrap`, which otherwise returns the data", async () => {
    const client = createAcmeClient({ fetch: scriptFetch(json({}, 404), json({ id: "7" })) });
    expect(await errorOf(client.GET("/things/{id}", byId).then(ours.unwrap) as never)).toMatchObject({ status: 404 });
    expect(ours.unwrap(await client.GET("/things/{id}", byId))).toEqual({ id: "7" });
  });
});

describe("what an error says", () => {
  test("all details of an error response", async () => {
    const fetch = scriptFetch(json({ message: "No such thing" }, 404, { "x-request-id": "r-1" }));
    const error = await errorOf(createAcmeClient({ fetch }).GET("/things/{id}", byId));
    expect({ ...error, name: error.name, message: error.message }).toEqual({
      name: "NotFoundError",
      message: "acme: GET /things/{id} answered 404: No such thing",
      kind: "not_found",
      provider: "acme",
      method: "GET",
      path: "/things/{id}",
      url: "https://api.acme.test/v1/things/7",
      status: 404,
      requestId: "r-1",
      body: { message: "No such thing" },
      providerMessage: "No such thing",
      retryable: false,
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...error, name: error.name, message: error.message });
  });

  test("unknown fields are absent", async () => {
    const error = await errorOf(
      createAcmeClient({ fetch: scriptFetch(new Response("", { status: 500 })) }).GET("/things", { retry: false }),
    );
    expect(Object.keys(error).sort()).toEqual([
      "body",
      "kind",
      "method",
      "path",
      "provider",
      "retryable",
      "status",
      "url",
    ]);
    expect(Object.keys(new ours.PagingError("words"))).toEqual(["kind", "retryable"]);
  });

  test("the cause of a connection error and its code", async () => {
    const fetch = scriptFetch(connectionFailure("ECONNREFUSED"));
    const error = await errorOf(createAcmeClient({ fetch }).GET("/things/{id}", byId));
    expect(error.message).toBe("acme: GET /things/{id} failed: read ECONNREFUSED");
    expect(error.cause).toMatchObject({ message: "read ECONNREFUSED", code: "ECONNREFUSED" });
    expect(error).not.toHaveProperty("status");
  });

  test.each<[string, unknown, string]>([
    ["only a code", { code: "ECONNREFUSED", message: "" }, "ECONNREFUSED"],
    ["a cause that is its own cause", selfCaused(), "round"],
    ["a text", "gone", "gone"],
    ["nothing", undefined, "undefined"],
  ])("of a failure with %s", async (_name, failure, words) => {
    const fetch = () => Promise.reject(failure as Error);
    const error = await errorOf(createAcmeClient({ fetch }).GET("/things/{id}", byId));
    expect(error).toMatchObject({ kind: "connection", message: expect.stringContaining(`: ${words}`) });
  });

  test("of a status without a body, the status in words", async () => {
    const fetch = scriptFetch(new Response(null, { status: 500, statusText: "Internal Server Error" }));
    const error = await errorOf(createAcmeClient({ fetch }).GET("/things/{id}", byId));
    expect(error.message).toBe("acme: GET /things/{id} answered 500: Internal Server Error");
    expect(error.body).toBe("");
  });

  test.each<[string, Record<string, string>, unknown]>([
    ["x-request-id", { "x-request-id": "r-1", "cf-ray": "c-1" }, {}],
    ["request-id", { "request-id": "r-1", "cf-ray": "c-1" }, {}],
    ["cf-ray", { "cf-ray": "r-1" }, {}],
    ["the provider's own place in the body", {}, { detail: { request_id: "r-1", description: "no" } }],
  ])("a request's id out of %s", async (_name, headers, body) => {
    const fetch = scriptFetch(json(body, 500, headers));
    expect((await errorOf(createAcmeClient({ fetch }).GET("/things/{id}", byId))).requestId).toBe("r-1");
  });

  test("the name survives a minifier", async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from "./index.js"`, resolveDir: fileURLToPath(new URL("../src", import.meta.url)) },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      target: "es2022",
    });
    const small: typeof ours = await importText(outputFiles[0]!.text);
    for (const [, { name }] of kinds) {
      const Kind = Object.entries(small).find(([exported]) => exported === name)![1] as typeof ours.ServerError;
      expect(new Kind("words").name).toBe(name);
    }
  });
});

describe("`isInstance`", () => {
  test.each(kinds)("tells %s from all others", (kind, Kind) => {
    const error = new Kind("words");
    expect(error).toBeInstanceOf(ours.TrunklineError);
    expect(ours.TrunklineError.isInstance(error)).toBe(true);
    for (const [other, Other] of kinds) expect(Other.isInstance(error)).toBe(other === kind);
  });

  test.each([undefined, null, "server", 500, {}, new Error("server"), { kind: "server" }])(
    "is false for %o",
    (value) => {
      expect(ours.TrunklineError.isInstance(value)).toBe(false);
      expect(ours.ServerError.isInstance(value)).toBe(false);
    },
  );

  test("holds between two copies of this package", async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      write: false,
      target: "es2022",
    });
    const copies = [await importText(outputFiles[0]!.text), await importText(outputFiles[0]!.text)] as const;
    const [first, second] = copies;
    expect(first.ServerError).not.toBe(second.ServerError);
    const error = new first.ServerError("words");
    expect(error instanceof second.ServerError).toBe(false);
    expect(second.ServerError.isInstance(error)).toBe(true);
    expect(second.TrunklineError.isInstance(error)).toBe(true);
    expect(second.RateLimitError.isInstance(error)).toBe(false);
  });

  test("works when detached from its class", () => {
    const errors = [new ours.ServerError(""), new ours.ConflictError("")];
    expect(errors.filter(ours.ConflictError.isInstance)).toEqual([errors[1]]);
  });
});

describe("nothing is sent", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ["without a key", () => createAcmeClient({ apiKey: "" }).GET("/things"), "Acme needs a key: pass `apiKey`"],
    ["without a secret", () => createAcmeClient({ apiSecret: "" }).GET("/things"), "ACME_API_SECRET"],
  ])("%s", async (_name, ask, words) => {
    expect(await caught(ask())).toMatchObject({
      name: "AuthenticationError",
      provider: "acme",
      message: expect.stringContaining(words),
    });
  });
});

function selfCaused(): Error {
  const error: Error & { cause?: unknown } = new Error("round");
  error.cause = error;
  return error;
}

/** A module of its own each time, though its text be the same. */
async function importText(text: string): Promise<typeof ours> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  try {
    const file = join(folder, "copy.mjs");
    await writeFile(file, text);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof ours;
  } finally {
    await rm(folder, { recursive: true });
  }
}
