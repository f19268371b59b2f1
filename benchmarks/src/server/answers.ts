import { readFileSync } from "node:fs";

const example = new URL("../../../specs/vapi/examples/call-outbound-voicemail-ended.json", import.meta.url);
const call = JSON.parse(readFileSync(example, "utf8")) as Record<string, unknown>;

const toAnswer = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** What is answered to a path that ends in one of these, whatever provider's. */
export const answers: Record<string, Buffer> = {
  small: toAnswer({ id: call.id, status: call.status, createdAt: call.createdAt }),
  call: toAnswer(call),
  calls: toAnswer(Array(100).fill(call)),
};
