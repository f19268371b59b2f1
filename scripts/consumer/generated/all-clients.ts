// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { listCalls } from "trunkline";
import { createAnunziClient } from "@trunkline/anunzi";
import { anunzi } from "trunkline/anunzi";
import { createAutoCallsClient } from "@trunkline/autocalls";
import { autocalls } from "trunkline/autocalls";
import { createBlandClient } from "@trunkline/bland";
import { bland } from "trunkline/bland";
import { createElevenLabsClient } from "@trunkline/elevenlabs";
import { elevenlabs } from "trunkline/elevenlabs";
import { createRetellClient } from "@trunkline/retell";
import { retell } from "trunkline/retell";
import { createVapiClient } from "@trunkline/vapi";
import { vapi } from "trunkline/vapi";
import { createZuduClient } from "@trunkline/zudu";
import { zudu } from "trunkline/zudu";

export const calls = listCalls([anunzi(), autocalls(), bland(), elevenlabs(), retell(), vapi(), zudu()], { since: "2026-01-01" });

export const answers = async () => [
  await createAnunziClient().GET("/calls/{call_id}", { params: { path: { call_id: "1" as never } } }),
  await createAutoCallsClient().GET("/user/calls/{id}", { params: { path: { id: "1" as never } } }),
  await createBlandClient().GET("/v1/calls/{call_id}", { params: { path: { call_id: "1" as never } } }),
  await createElevenLabsClient().GET("/v1/convai/conversations/{conversation_id}", { params: { path: { conversation_id: "1" as never } } }),
  await createRetellClient().GET("/v2/get-call/{call_id}", { params: { path: { call_id: "1" as never } } }),
  await createVapiClient().GET("/call/{id}", { params: { path: { id: "1" as never } } }),
  await createZuduClient().GET("/api/calls/{callId}", { params: { path: { callId: "1" as never } } }),
];
