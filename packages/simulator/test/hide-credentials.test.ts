import { expect, it } from "vitest";
import { createSimulator, type SeenRequest } from "../src/index.js";

const canary = "CANARYz9QmWvT4sLp8Rk77";

it("onRequest is never called with a credential", async () => {
  const seen: SeenRequest[] = [];
  const simulator = createSimulator({ onRequest: (one) => seen.push(one) });
  const headers = { authorization: `Bearer ${canary}`, "content-type": "application/json" };
  const names = ["token", "apiKey", "api_key", "access-token", "X-Signature", "password", "client_secret"];
  for (const name of names) await simulator.fetch(`https://api.vapi.ai/call?limit=1&${name}=${canary}`, { headers });
  await simulator.fetch(`https://api.vapi.ai/call/${canary}`, { headers });
  const assistant = {
    server: {
      secret: canary,
      url: `https://user:${canary}@x.example/?token=${canary}&page=2`,
      headers: { "x-k": canary },
    },
    model: { tools: [{ requestHeaders: [{ key: "x-k", value: canary }] }], maxTokens: 250 },
    credentialIds: ["cred-1"],
    metadata: { note: `{"apiKey":"${canary}"}`, auth: { value: [canary] } },
  };
  const body = JSON.stringify({ assistant, customer: { number: "+15550100123" } });
  await simulator.fetch("https://api.vapi.ai/call", { method: "POST", headers, body });
  await simulator.fetch("https://api.vapi.ai/call", { method: "POST", headers, body: `token=${canary}&x={"key":1` });
  expect(seen).toHaveLength(names.length + 3);
  expect(JSON.stringify(seen)).not.toContain(canary);
  // And all that is none is as it was sent.
  expect(seen[0]).toMatchObject({ path: "/call", query: { limit: "1", token: "[hidden]" } });
  expect(seen.at(-2)).toMatchObject({
    operationId: expect.any(String),
    body: {
      assistant: {
        server: { url: "https://[hidden]@x.example/?token=[hidden]&page=2" },
        model: { tools: [{ requestHeaders: [{ key: "x-k", value: "[hidden]" }] }], maxTokens: 250 },
        credentialIds: ["cred-1"],
      },
      customer: { number: "+15550100123" },
    },
  });
});
