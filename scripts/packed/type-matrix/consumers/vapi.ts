import {
  createVapiClient,
  RateLimitError,
  unwrap,
  type components,
  type VapiClient,
  type VapiClientOptions,
} from "@trunkline/vapi";
import { same } from "./same.js";

const options: VapiClientOptions = { apiKey: "k", brand: "vapi-eu", timeoutMs: 1000, retry: 1 };
export const client: VapiClient = createVapiClient(options);

type Call = components["schemas"]["Call"];

export async function use(signal: AbortSignal): Promise<string | undefined> {
  const { data, error } = await client.GET("/call", { params: { query: { limit: 5 } }, signal });
  if (error) {
    same<typeof error.status, number>();
    if (RateLimitError.isInstance(error)) same<typeof error.retryAfterMs, number | undefined>();
    return error.message;
  }
  same<typeof data, Call[]>();
  const call = unwrap(await client.GET("/call/{id}", { params: { path: { id: "1" } } }));
  same<typeof call, Call>();
  const status: Call["status"] = "a word that is new";
  return status;
}

export function narrow(cost: NonNullable<Call["costs"]>[number]): unknown {
  if (cost.type !== "model") return undefined;
  return cost.promptTokens;
}

export function refuse(): void {
  // @ts-expect-error no such path
  void client.GET("/calls");
  // @ts-expect-error no such method on this path
  void client.PUT("/call");
  // @ts-expect-error the id is required
  void client.GET("/call/{id}");
  // @ts-expect-error a number, not a text
  void client.GET("/call", { params: { query: { limit: "5" } } });
  // @ts-expect-error no such brand
  createVapiClient({ brand: "otonistark" });
  // @ts-expect-error Vapi has no secret
  createVapiClient({ apiSecret: "s" });
}
