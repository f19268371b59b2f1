import { createAutoCallsClient, type AutoCallsClient, type webhooks } from "@trunkline/autocalls";

export const client: AutoCallsClient = createAutoCallsClient({
  brand: "otonistark",
  rateLimit: { requests: 5, per: 1000 },
});

export async function use(): Promise<number[]> {
  const { data, error } = await client.GET("/user/calls", { params: { query: { per_page: 10 } } });
  if (error) throw error;
  return data.data?.map(({ id }) => id) ?? [];
}

export type Events = keyof webhooks;

export function refuse(): void {
  // @ts-expect-error a body without the number
  void client.POST("/user/make_call", { body: { assistant_id: 1 } });
  // @ts-expect-error not one of the words
  void client.GET("/user/calls", { params: { query: { status: "done" } } });
}
