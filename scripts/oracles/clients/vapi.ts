import { VapiClient, VapiError, type Vapi } from "@vapi-ai/server-sdk";
import { failureOf, type UseClient } from "../use-client.js";

const pageSize = 100;

/** This SDK has no paging, so the next page begins at the time of the last call. */
export const useVapi: UseClient = async (baseUrl) => {
  const { calls } = new VapiClient({ token: "key", baseUrl });
  const listed: string[] = [];
  let createdAtLt: string | undefined;
  for (;;) {
    const page = await calls.list({ limit: pageSize, ...(createdAtLt !== undefined && { createdAtLt }) });
    listed.push(...page.map(({ id }) => id));
    if (page.length < pageSize) break;
    createdAtLt = page.at(-1)?.createdAt;
  }
  const got = await calls.get({ id: listed[0] ?? "" });
  const made = await calls.create({
    assistantId: "6f1d2c3b-4a59-4687-9d0e-1f2a3b4c5d6e",
    phoneNumberId: "7a2e3d4c-5b6a-4798-8e1f-2a3b4c5d6e7f",
    customer: { number: "+14155550123" },
  });
  // A batch if there were several customers.
  const { id } = made as Vapi.Call;
  const created = await calls.get({ id });
  const refused = await failureOf(calls.get({ id: "00000000-0000-4000-8000-000000000000" }));
  return {
    listed,
    got: got.id,
    created: [created.id],
    refused: refused instanceof VapiError ? refused.statusCode : undefined,
  };
};
