import { follow, listOperations, type JsonObject } from "@trunkline/spec-model";
import { baseUrlVariable, objectAt, textAt, type Description } from "./describe-provider.js";
import { writeStatuses } from "./write-marked.js";
import { writeOperations, writeWebhooks } from "./write-operations.js";

/** A client package's README: the sections of `scripts/lib/readme.ts`, in their order. */
export function writeReadme(description: Description, document: JsonObject): string {
  const { name, title, credentials, servers } = description;
  const operations = listOperations(document);
  const first = operations.find(({ operation }) => operation["x-pagination"]) ?? operations[0];
  const parameters = exampleParameters(document, first?.operation ?? {});
  const body = first?.operation["x-pagination"] && first.method === "POST" ? "body: { limit: 20 }" : "";
  const init = [parameters, body].filter(Boolean).join(", ");
  const environment = credentials.map((credential) => `\`${credential.environment}\``).join(" and ");
  const call = `"${first?.path}"${init ? `, { ${init} }` : ""}`;
  const brands = new Set(Object.keys(servers).map((brand) => brand.replace(/-(?:eu|us)$/, "")));
  const others = [...brands].some((brand) => brand !== name) ? ", which other companies serve too" : "";
  return `# @trunkline/${name}

A small typed client for the ${title} voice-AI API${others}. It is generated from a hand-written OpenAPI 3.1
spec: paths, parameters and fields are named as on the wire. To read call logs of several providers in one format, use
[\`trunkline\`](https://www.npmjs.com/package/trunkline).

## Install

\`\`\`sh
npm install @trunkline/${name}
\`\`\`

## Use

Set ${environment}, then:

\`\`\`ts
import { create${title}Client } from "@trunkline/${name}";

const client = create${title}Client();
const { data, error } = await client.${first?.method}(${call});
if (error) console.error(error.status, error.message);
else console.log(data);
\`\`\`

| option | meaning | default |
|---|---|---|
${credentials.map(({ option, environment: variable }) => `| \`${option}\` | sent with each request | \`${variable}\` |`).join("\n")}
| \`brand\` | ${Object.keys(servers).length === 1 ? "the server" : "whose server"}: ${Object.keys(servers)
    .map((brand) => `\`${brand}\``)
    .join(", ")} | \`${Object.keys(servers)[0]}\` |
| \`baseUrl\` | another base URL, such as the simulator's | \`${baseUrlVariable(name)}\` |
| \`fetch\`, \`headers\` | what sends requests; headers for each request | global \`fetch\` |
| \`timeoutMs\`, \`deadlineMs\`, \`retry\` | see below | 60000, none, 2 |
| \`maxResponseBytes\` | the longest body to read into memory; a longer one is an error at once | 67108864 (64 MiB) |
| \`rateLimit\`, \`concurrency\` | \`{ requests, per }\`, and requests under way, for everything that shares the client | none |
| \`hooks\` | \`onRequest\`, \`onResponse\`, \`onRetry\`, \`onFailure\`, without credentials | |

To run a program against [the simulator](https://www.npmjs.com/package/@trunkline/simulator), set
\`${baseUrlVariable(name)}\` to its address. The variable is read when a request is made; \`baseUrl\` and \`brand\` take
precedence.

Integers beyond 2^53 become strings of their exact digits, whatever their type says. You can pass them on as parameters
as they are.

## List and page

\`trunkline\` pages through any list of this client, and maps calls to one \`Call\` for every provider:

\`\`\`sh
npm install trunkline
\`\`\`

\`\`\`ts
import { create${title}Client } from "@trunkline/${name}";
import { paginate } from "trunkline";

for await (const item of paginate(create${title}Client(), "${first?.key}"${init ? `, { ${init} }` : ""})) {
  console.log(item);
}
\`\`\`

## Errors

An error status is returned as \`error\`, a \`TrunklineError\` with \`kind\`, \`status\`, the parsed \`body\` and the provider's
own words. \`unwrap(answer)\` throws it instead. If there is no answer, a time-out, or an answer that is too large or not
JSON, the error is thrown; so is the reason of a signal that you abort.

${writeStatuses().trim()}

Ask \`RateLimitError.isInstance(error)\`, not \`instanceof\`.

## Retries and time-outs

Requests that are safe to repeat are sent up to twice more on 408, 425, 429, 500, 502, 503, 504 and when the connection
fails, after the wait in \`Retry-After\`. A request that creates something, such as a call, is never sent twice unless you
pass \`idempotent: true\`; [one exception](https://www.npmjs.com/package/@trunkline/client) is made by the runtime itself.
An attempt takes at most 60 s (\`timeoutMs\`), \`deadlineMs\` bounds all attempts together, and \`signal\` ends them at once.

## Raw access

Besides \`data\` or \`error\`, each answer has the \`response\` it was read from. \`client.request\` sends what the spec does
not know, with the same key, retries and errors:

\`\`\`ts
import { create${title}Client } from "@trunkline/${name}";

const client = create${title}Client();
const { data, response } = await client.request("${first?.method}", ${call});
console.log(response.status, data);
\`\`\`

\`@trunkline/${name}/openapi.json\` is the bundled OpenAPI document, including the documented payloads.

### Operations

${writeOperations(document)}
${writeWebhooks(description, document)}## Versions

A new value of the provider's or a new optional field is a minor version; a narrowed type is a major one. All Trunkline
packages have the same version number.

## Runtimes

Node 20.19 and later, Bun, Deno, Cloudflare Workers, browsers. ESM only.
`;
}

/** The required parameters of a list, with placeholder values. */
function exampleParameters(document: JsonObject, operation: JsonObject): string {
  const parameters = (operation.parameters ?? []) as JsonObject[];
  const required = parameters
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => parameter.required === true && parameter.in === "query")
    .map((parameter) => `${textAt(parameter, "name")}: ${JSON.stringify(exampleOf(document, parameter))}`);
  return required.length > 0 ? `params: { query: { ${required.join(", ")} } }` : "";
}

function exampleOf(document: JsonObject, parameter: JsonObject): unknown {
  return parameter.example ?? follow(document, objectAt(parameter, "schema")).example ?? "...";
}
