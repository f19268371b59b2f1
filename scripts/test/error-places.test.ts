import { openDocument, readErrorPlaces, type ErrorPlaces } from "@trunkline/spec-model";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TrunklineError } from "trunkline";
import { describe, expect, it } from "vitest";
import { providers, type ProviderEntry } from "../generated/providers.js";
import { root } from "../lib/repository.js";

const placesOf = ({ name }: ProviderEntry): ErrorPlaces =>
  readErrorPlaces(openDocument(JSON.parse(readFileSync(join(root, `packages/${name}/openapi.json`), "utf8"))));
const everyPlace = providers.map(placesOf);
const placesFor = (word: keyof ErrorPlaces, where: "body" | "headers"): string[] =>
  everyPlace.flatMap((places) => places[word][where]);

/** `{ a: { b: value } }` for `a.b`. */
const nest = (path: string, value: unknown): unknown =>
  path.split(".").reduceRight((inner, name) => ({ [name]: inner }), value);

/** The error that a provider's client makes of an answer. */
async function errorOf({ createClient, options }: ProviderEntry, body: unknown, headers = {}): Promise<TrunklineError> {
  const keys = Object.fromEntries(options.map((option) => [option, "key-of-a-test"]));
  const answer = (): Promise<Response> => Promise.resolve(Response.json(body, { status: 429, headers }));
  const { error } = await createClient({ ...keys, fetch: answer, retry: false }).request("GET", "/calls");
  if (error === undefined) throw new Error("A 429 is an error.");
  return error;
}

describe.each(providers)("the errors of $title", (provider) => {
  const places = placesOf(provider);

  it.each([...new Set(placesFor("message", "body"))])("have a message at %s only if its spec says so", async (path) => {
    const { providerMessage } = await errorOf(provider, nest(path, "Out of quota"));
    expect(providerMessage).toBe(places.message.body.includes(path) ? "Out of quota" : undefined);
  });

  it.each(placesFor("request-id", "body"))("have a request's id at %s only if its spec says so", async (path) => {
    const { requestId } = await errorOf(provider, nest(path, "r-1"));
    expect(requestId).toBe(places["request-id"].body.includes(path) ? "r-1" : undefined);
  });

  it.each(placesFor("retry-after", "body"))("have a time to wait at %s only if its spec says so", async (path) => {
    const { retryAfterMs } = await errorOf(provider, nest(path, 7));
    expect(retryAfterMs).toBe(places["retry-after"].body.includes(path) ? 7000 : undefined);
  });

  it.each([...new Set(placesFor("retry-at", "headers"))])(
    "have a time to wait for in %s only if its spec says so",
    async (name) => {
      const { retryAfterMs } = await errorOf(provider, {}, { [name]: "1700000000" });
      expect(retryAfterMs).toBe(places["retry-at"].headers.includes(name) ? 0 : undefined);
    },
  );
});
