import {
  createProviderClient,
  TrunklineError,
  unwrap,
  type ClientOptions,
  type ProviderDescription,
} from "@trunkline/client";

interface paths {
  "/things": { get: { responses: { 200: { content: { "application/json": string[] } } } } };
}

const description = {
  name: "acme",
  title: "Acme",
  servers: { acme: "https://acme.test" },
  credentials: [],
  pagination: {},
  idempotent: {},
} as const satisfies ProviderDescription;

export function use(options: ClientOptions<"acme">): Promise<string[]> {
  return createProviderClient<paths, typeof description>(description, options).GET("/things").then(unwrap);
}

export function explain(error: unknown): string {
  return TrunklineError.isInstance(error) ? `${error.kind} of ${error.provider}` : "unknown";
}
