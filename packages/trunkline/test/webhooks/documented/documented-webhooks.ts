import type { WebhookEventType } from "../../../src/webhooks/index.js";

export type Fields = Record<string, unknown>;

/**
 * What a provider documents of its webhooks, and how it lists the calls that they tell of:
 * `documented/<provider>.ts` exports one as `documented`, written from its documents.
 */
export interface DocumentedWebhooks<Body = Fields> {
  /** What each example under `webhooks` of its spec is, by `<webhook> <example>`. */
  events: Readonly<Record<string, WebhookEventType>>;
  /** The schema of a call as it is listed or fetched. */
  schema: string;
  /** The body's values by the names that this schema has for them: one row, or one for each brand. */
  toRows: (body: Body) => Fields[];
  /** Properties of a row that no body has: each of their words may stand there. */
  onlyListed?: readonly string[];
  /** The body in which words are varied, where the one that is documented does not stand for others. */
  toNewer?: (body: Body) => Body;
  /** Words of a body, by the path of the property and the schema that has its words: each may stand there. */
  words?: Readonly<Record<string, string>>;
}
