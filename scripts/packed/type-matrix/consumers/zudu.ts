import { createZuduClient, type components, type paths, type ZuduClient } from "@trunkline/zudu";

export const client: ZuduClient = createZuduClient({ apiKey: "k", apiSecret: "s" });

export async function use(): Promise<string[]> {
  const { data, error } = await client.POST("/api/calls", { body: { limit: 20 } });
  if (error) throw error;
  return data.data.calls.map(({ call_id }) => call_id);
}

export type Route = keyof paths;
export type Names = keyof components["schemas"];

export function refuse(): void {
  // @ts-expect-error a number, not a text
  void client.POST("/api/calls", { body: { limit: "20" } });
  // @ts-expect-error one server only
  createZuduClient({ brand: "zudu-eu" });
}
