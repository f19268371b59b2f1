import { follow } from "./document.js";
import { asObject, asText, type Json, type JsonObject } from "./json.js";
import { listOperations, listWebhooks } from "./list-operations.js";

/** An example with its schema. */
export interface Example {
  /** `GET /call/{id}`, or `webhook postCall`. */
  key: string;
  /** A status, or `request`. */
  part: string;
  /** `documented`, `constructed`, ... */
  name: string;
  /** The documented payload's file. Undefined if the example is written in the spec. */
  payload: string | undefined;
  schema: Json | undefined;
  value: Json | undefined;
}

/** Every example of a request or an answer, in operations and webhooks. */
export function listExamples(document: object): Example[] {
  const webhooks = listWebhooks(document).map(({ key, operation }) => ({ key: `webhook ${key}`, operation }));
  return [...listOperations(document), ...webhooks].flatMap(({ key, operation }) => {
    const answers = Object.entries(asObject(operation.responses));
    const parts = operation.requestBody ? [...answers, ["request", operation.requestBody] as const] : answers;
    return parts.flatMap(([part, reference]) =>
      Object.values(asObject(follow(document, reference).content)).flatMap((media) =>
        examplesOf(document, asObject(media)).map((example) => ({ key, part, ...example })),
      ),
    );
  });
}

function examplesOf(document: object, media: JsonObject): Omit<Example, "key" | "part">[] {
  const { schema, examples, example } = media;
  const named = Object.entries(asObject(examples)).map(([name, reference]) => {
    const { value, "x-payload": payload } = follow(document, reference);
    return { name, payload: asText(payload), schema, value };
  });
  return example === undefined ? named : [...named, { name: "example", payload: undefined, schema, value: example }];
}
