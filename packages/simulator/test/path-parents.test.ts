import { expect, it } from "vitest";
import { ask, itemsOf, listIds, opened, pathFor, simulate } from "./helpers.js";

it("lists below a parent, of whichever kind, its own children only", async () => {
  const provider = opened.find(({ name }) => name === "elevenlabs");
  const operation = (id: string) => provider?.operations.find((one) => one.id === id);
  const [calls, ofCall, ofNumber] = [
    operation("listConversations"),
    operation("listConversationSipMessages"),
    operation("listPhoneNumberSipMessages"),
  ];
  if (!provider || !calls || !ofCall || !ofNumber) throw new Error("ElevenLabs lists SIP messages by either.");
  const simulator = simulate({ calls: 2 });
  const [first, another] = await listIds(simulator, provider, calls);
  const answerFor = async (id: unknown) => ask(simulator, provider, ofCall, { path: { conversation_id: id } });
  expect(itemsOf(ofCall, await (await answerFor(first)).json())).not.toEqual([]);
  expect(itemsOf(ofCall, await (await answerFor(another)).json())).toEqual([]);
  expect((await answerFor("nobody")).status).toBe(404);
  const path = await pathFor(simulator, provider, ofNumber);
  expect(itemsOf(ofNumber, await (await ask(simulator, provider, ofNumber, { path })).json())).not.toEqual([]);
});
