import { ElevenLabsClient, ElevenLabsError } from "@elevenlabs/elevenlabs-js";
import { failureOf, type UseClient } from "../use-client.js";

/**
 * This SDK validates answers by the API's types at its release. It refuses the documented conversations, which are
 * older than `has_auxiliary_audio`, and unknown enum values. So it is given made-up ones.
 */
export const useElevenLabs: UseClient = async (baseUrl) => {
  const { conversationalAi } = new ElevenLabsClient({ apiKey: "key", baseUrl });
  const { conversations } = conversationalAi;
  const listed: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await conversations.list({ pageSize: 100, ...(cursor !== undefined && { cursor }) });
    listed.push(...page.conversations.map(({ conversationId }) => conversationId));
    if (!page.hasMore) break;
    cursor = page.nextCursor;
  }
  // Fetches all, since each is validated.
  for (const id of listed) await conversations.get(id);
  const got = await conversations.get(listed[0] ?? "");
  const outbound = { agentId: "agent_1", agentPhoneNumberId: "phnum_1", toNumber: "+14155550123" };
  const made = [
    await conversationalAi.twilio.outboundCall(outbound),
    await conversationalAi.sipTrunk.outboundCall(outbound),
  ];
  const created: string[] = [];
  for (const { conversationId = "" } of made) created.push((await conversations.get(conversationId)).conversationId);
  const refused = await failureOf(conversations.get("conv_of_nobody"));
  return {
    listed,
    got: got.conversationId,
    created,
    refused: refused instanceof ElevenLabsError ? refused.statusCode : undefined,
  };
};
