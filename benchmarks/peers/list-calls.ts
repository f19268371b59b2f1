// The loop that users of Vapi's SDK write: it has no paging of its own.
import { VapiClient } from "@vapi-ai/server-sdk";

export async function listWithSdk(baseUrl: string, take: (call: unknown) => void): Promise<void> {
  const client = new VapiClient({ token: "key", baseUrl });
  let createdAtLt: string | undefined;
  for (;;) {
    const calls = await client.calls.list({ limit: 100, ...(createdAtLt !== undefined && { createdAtLt }) });
    for (const call of calls) take(call);
    if (calls.length < 100) return;
    createdAtLt = calls.at(-1)?.createdAt;
  }
}
