// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { madeUpCall as anunziMadeUpCall } from "@trunkline/spec-anunzi/made-up-call";
import { madeUpWebhook as anunziMadeUpWebhook } from "@trunkline/spec-anunzi/made-up-webhook";
import anunziSpec from "@trunkline/anunzi/openapi.json" with { type: "json" };
import { madeUpCall as autocallsMadeUpCall } from "@trunkline/spec-autocalls/made-up-call";
import { madeUpWebhook as autocallsMadeUpWebhook } from "@trunkline/spec-autocalls/made-up-webhook";
import autocallsSpec from "@trunkline/autocalls/openapi.json" with { type: "json" };
import { madeUpCall as blandMadeUpCall } from "@trunkline/spec-bland/made-up-call";
import { madeUpWebhook as blandMadeUpWebhook } from "@trunkline/spec-bland/made-up-webhook";
import blandSpec from "@trunkline/bland/openapi.json" with { type: "json" };
import { madeUpCall as elevenlabsMadeUpCall } from "@trunkline/spec-elevenlabs/made-up-call";
import { madeUpWebhook as elevenlabsMadeUpWebhook } from "@trunkline/spec-elevenlabs/made-up-webhook";
import elevenlabsSpec from "@trunkline/elevenlabs/openapi.json" with { type: "json" };
import { madeUpCall as retellMadeUpCall } from "@trunkline/spec-retell/made-up-call";
import { madeUpWebhook as retellMadeUpWebhook } from "@trunkline/spec-retell/made-up-webhook";
import retellSpec from "@trunkline/retell/openapi.json" with { type: "json" };
import { madeUpCall as vapiMadeUpCall } from "@trunkline/spec-vapi/made-up-call";
import { madeUpWebhook as vapiMadeUpWebhook } from "@trunkline/spec-vapi/made-up-webhook";
import vapiSpec from "@trunkline/vapi/openapi.json" with { type: "json" };
import { madeUpCall as zuduMadeUpCall } from "@trunkline/spec-zudu/made-up-call";
import { madeUpWebhook as zuduMadeUpWebhook } from "@trunkline/spec-zudu/made-up-webhook";
import zuduSpec from "@trunkline/zudu/openapi.json" with { type: "json" };
import type { OpenApiDocument, ProviderDefinition } from "../provider-definition.js";

// The compiler types a JSON file by its content, which is narrower than what a spec may be: hence the casts.
export const providers: readonly ProviderDefinition[] = [
  { name: "anunzi", spec: anunziSpec as unknown as OpenApiDocument, madeUpCall: anunziMadeUpCall, madeUpWebhook: anunziMadeUpWebhook },
  { name: "autocalls", spec: autocallsSpec as unknown as OpenApiDocument, madeUpCall: autocallsMadeUpCall, madeUpWebhook: autocallsMadeUpWebhook },
  { name: "bland", spec: blandSpec as unknown as OpenApiDocument, madeUpCall: blandMadeUpCall, madeUpWebhook: blandMadeUpWebhook },
  { name: "elevenlabs", spec: elevenlabsSpec as unknown as OpenApiDocument, madeUpCall: elevenlabsMadeUpCall, madeUpWebhook: elevenlabsMadeUpWebhook },
  { name: "retell", spec: retellSpec as unknown as OpenApiDocument, madeUpCall: retellMadeUpCall, madeUpWebhook: retellMadeUpWebhook },
  { name: "vapi", spec: vapiSpec as unknown as OpenApiDocument, madeUpCall: vapiMadeUpCall, madeUpWebhook: vapiMadeUpWebhook },
  { name: "zudu", spec: zuduSpec as unknown as OpenApiDocument, madeUpCall: zuduMadeUpCall, madeUpWebhook: zuduMadeUpWebhook },
];
