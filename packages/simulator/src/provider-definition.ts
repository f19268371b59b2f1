import type { MadeUpCall } from "../../../specs/made-up/context.js";
import type { MadeUpWebhook } from "../../../specs/made-up/webhook.js";

/** A bundled OpenAPI 3.1 document: every reference is local, and every documented payload is inlined. */
export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, unknown>;
  [key: string]: unknown;
}

/** Everything that the simulator knows about a provider. */
export interface ProviderDefinition {
  /** The short name, which is that of the spec's folder. */
  name: string;
  spec: OpenApiDocument;
  madeUpCall: MadeUpCall;
  /** Its webhooks. Undefined if it has none. */
  madeUpWebhook?: MadeUpWebhook;
}
