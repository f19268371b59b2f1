import type { MadeUpCall } from "../../../specs/made-up/context.js";
import type { MadeUpWebhook } from "../../../specs/made-up/webhook.js";

/** A bundled OpenAPI 3.1 document: every reference is local, every documented payload inlined. */
export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, unknown>;
  [key: string]: unknown;
}

/** All the simulator knows of a provider. */
export interface ProviderDefinition {
  /** Short name, the spec folder's. */
  name: string;
  spec: OpenApiDocument;
  madeUpCall: MadeUpCall;
  /** Its webhooks; undefined where it has none. */
  madeUpWebhook?: MadeUpWebhook;
}
