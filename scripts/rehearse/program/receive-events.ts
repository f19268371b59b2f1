// The webhook part of the program: every runtime authenticates, reads and refuses the same deliveries.
import { vapiWebhook } from "trunkline/vapi";
import { createReceiver } from "trunkline/webhooks";

/** Signed elsewhere: 2025-02-14T12:48:17Z. */
const second = 1_739_537_297;
const signature = "a5a22a8420b1620259b1c54366196113e8ec2327ae7b17cf1d931ebfd31e2167";
const body =
  '{"message":{"type":"status-update","timestamp":1739537297000,"status":"ended","endedReason":"customer-ended-call","call":{"id":"019a0000-0000-7000-8000-000000000001"}}}';

export async function receiveEvents(): Promise<unknown> {
  const receive = async (sent: string, late = 0, maxBytes = 1_000_000): Promise<unknown> => {
    const told: unknown[] = [];
    const receiver = createReceiver({
      webhook: vapiWebhook({ secret: ["another", "vapi-test-secret"] }),
      now: () => (second + late) * 1000,
      maxBytes,
    });
    const endpoint = receiver.handler({
      onCall: (call, { proof, event }) => void told.push([proof, event.type, event.key, call.key, call.outcome]),
    });
    const headers = { "x-signature": signature, "x-timestamp": String(second) };
    const answer = await endpoint(new Request("https://example.com/hook", { method: "POST", headers, body: sent }));
    return { status: answer.status, text: await answer.text(), told };
  };
  return {
    genuine: await receive(body),
    forged: await receive(`${body} `),
    late: await receive(body, 301),
    large: await receive(body, 0, 10),
  };
}
