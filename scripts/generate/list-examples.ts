import type { Json, JsonObject } from "./bundle-spec.js";
import { listOperations } from "./describe-provider.js";
import { follow } from "./follow.js";
import { listWebhooks } from "./write-operations.js";

/** An example with the schema it stands beside. */
export interface Example {
  /** `GET /call/{id}`, or `webhook postCall`. */
  key: string;
  /** A status, or `request`. */
  part: string;
  /** `documented`, `constructed`, ... */
  name: string;
  /** The documented payload's file; undefined where the example was written in the spec. */
  payload: string | undefined;
  schema: Json | undefined;
  value: Json | undefined;
}

/** Every example of a request or an answer, of operations and of webhooks. */
export function listExamples(document: JsonObject): Example[] {
  const webhooks = listWebhooks(document).map(({ key, operation }) => ({ key: `webhook ${key}`, operation }));
  return [...listOperations(document), ...webhooks].flatMap(({ key, operation }) => {
    const answers = Object.entries((operation.responses ?? {}) as JsonObject);
    const parts = operation.requestBody ? [...answers, ["request", operation.requestBody] as const] : answers;
    return parts.flatMap(([part, reference]) => {
      const content = (follow(document, reference).content ?? {}) as JsonObject;
      return Object.values(content).flatMap((media) =>
        examplesOf(document, media as JsonObject).map((example) => ({ key, part, ...example })),
      );
    });
  });
}

function examplesOf(document: JsonObject, media: JsonObject): Omit<Example, "key" | "part">[] {
  const { schema, examples = {}, example } = media;
  const named = Object.entries(examples as JsonObject).map(([name, reference]) => {
    const { value, "x-payload": payload } = follow(document, reference);
    return { name, payload: typeof payload === "string" ? payload : undefined, schema, value };
  });
  return example === undefined ? named : [...named, { name: "example", payload: undefined, schema, value: example }];
}
