import { createAnunziClient, type AnunziClient, type operations } from "@trunkline/anunzi";

export const client: AnunziClient = createAnunziClient({ brand: "synthflow", hooks: { onRetry: () => {} } });

export async function use(): Promise<unknown> {
  const { data } = await client.GET("/calls", { params: { query: { model_id: "m" } } });
  return data?.response;
}

export type Names = keyof operations;

export function refuse(): void {
  // @ts-expect-error model_id is required
  void client.GET("/calls");
  // @ts-expect-error no such option
  createAnunziClient({ key: "k" });
}
