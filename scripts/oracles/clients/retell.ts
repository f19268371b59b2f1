import Retell from "retell-sdk";
import { failureOf, type UseClient } from "../use-client.js";

export const useRetell: UseClient = async (baseURL) => {
  const { call } = new Retell({ apiKey: "key", baseURL });
  const listed: string[] = [];
  let key: string | undefined;
  for (;;) {
    const page = await call.list({ limit: 100, ...(key !== undefined && { pagination_key: key }) });
    listed.push(...(page.items ?? []).map(({ call_id: id }) => id));
    if (page.has_more !== true) break;
    key = page.pagination_key;
  }
  const got = await call.retrieve(listed[0] ?? "");
  const byPhone = await call.createPhoneCall({ from_number: "+14155550100", to_number: "+14155550123" });
  const onTheWeb = await call.createWebCall({ agent_id: "agent_0123456789abcdef" });
  const created = await Promise.all([byPhone, onTheWeb].map(({ call_id: id }) => call.retrieve(id)));
  const refused = await failureOf(call.retrieve("call_of_nobody"));
  return {
    listed,
    got: got.call_id,
    created: created.map(({ call_id: id }) => id),
    refused: refused instanceof Retell.APIError ? refused.status : undefined,
  };
};
