import { describe, expect, it } from "vitest";
import { pathParents, type Operation, type Parameter } from "@trunkline/spec-model";
import { missingStatus } from "../src/answers/refuse.js";
import { isObject } from "../src/json.js";
import {
  ask,
  canary,
  createAnswerCheck,
  credentials,
  opened,
  ownParameter,
  requiredExamples,
  simulate,
  type Ask,
} from "./helpers.js";

function firstBody(operation: Operation): unknown {
  return operation.body?.media[0]?.examples[0]?.value;
}

describe.each(opened)("$name", (provider) => {
  const check = createAnswerCheck(provider.definition.spec);
  const simulator = simulate({ calls: 20 });
  const { operations } = provider;

  /** Asks, and sees to it that the refusal has the documented form and tells no credential. */
  async function refused(operation: Operation, request: Ask, statuses: number[]): Promise<string> {
    const response = await ask(simulator, provider, operation, { path: pathFor(operation), ...request });
    const text = await response.text();
    expect(statuses, text).toContain(response.status);
    expect(response.headers.get("content-type")).toMatch(/json/);
    if (operation.answers.some((one) => one.status === String(response.status))) {
      check(operation, response.status, JSON.parse(text));
    }
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/\{(field|detail|resource|id)\}/);
    return text;
  }

  const pathFor = (operation: Operation) =>
    Object.fromEntries(operation.parameters.filter((one) => one.in === "path").map((one) => [one.name, "1"]));

  it("answers 401 without a key, with half of one, and with a malformed one", async () => {
    for (const operation of operations) {
      const headers = credentials(operation);
      for (const name of Object.keys(headers)) {
        for (const value of [
          "",
          " ",
          ...(name === "Authorization" ? [canary, `Basic ${canary}`, "Bearer", "Bearer a b"] : []),
        ]) {
          await refused(operation, { headers: { [name]: value } }, [401]);
        }
      }
    }
  });

  it("answers 404 to an unknown id, or the 422 that is documented in its place", async () => {
    for (const operation of operations) {
      const names = [ownParameter(provider, operation), ...pathParents(operations, operation).map(({ name }) => name)];
      const named = operation.parameters.filter((one) => one.in === "path" && names.includes(one.name));
      if (named.length === 0) continue;
      // A file cannot be given as an example.
      if (operation.body?.media.every(({ examples }) => examples.length === 0)) continue;
      const body = firstBody(operation);
      // A deletion of several takes its ids from the body.
      if (operation.resource.action === "delete" && isObject(body) && Object.keys(body).length > 0) continue;
      const path = { ...requiredExamples(provider, operation, "path"), ...Object.fromEntries(named.map(unknownId)) };
      await refused(operation, { path, ...(body !== undefined && { body }) }, [missingStatus(operation)]);
    }
  });

  function unknownId({ name, schema }: Parameter): [name: string, value: string] {
    const isNumber = provider.document.follow(schema).type === "integer";
    return [name, isNumber ? "987654321" : "00000000-0000-4000-8000-000000000000"];
  }

  it("refuses a path parameter of the wrong type", async () => {
    for (const operation of operations) {
      const parameter = operation.parameters.find((one) => one.in === "path");
      const schema = provider.document.follow(parameter?.schema);
      if (!parameter || (schema.type === "string" && schema.format === undefined)) continue;
      await refused(operation, { path: { [parameter.name]: "not-one" } }, [400, 404, 422]);
    }
  });

  it("refuses a missing required parameter, naming it", async () => {
    for (const operation of operations) {
      for (const parameter of operation.parameters) {
        if (parameter.in !== "query" || !parameter.required) continue;
        const { [parameter.name]: _, ...query } = requiredExamples(provider, operation, "query");
        expect(await refused(operation, { query }, [400, 422])).toContain(parameter.name);
      }
    }
  });

  it("refuses query parameters of the wrong type, and ignores unknown ones", async () => {
    for (const operation of operations) {
      if (operation.method !== "GET" || operation.parameters.some((one) => one.required)) continue;
      for (const parameter of operation.parameters) {
        const { type, format } = provider.document.follow(parameter.schema);
        if (parameter.in !== "query" || (type === "string" && format === undefined)) continue;
        if (type === undefined || (type === "array" && takesAnyText(parameter.schema))) continue;
        await refused(operation, { query: { [parameter.name]: "not-one" } }, [400, 422]);
      }
      expect((await ask(simulator, provider, operation, { query: { no_such_parameter: "1" } })).status).toBe(200);
    }
  });

  /** A list of texts may be any. */
  function takesAnyText(schema: unknown): boolean {
    const items = provider.document.follow(provider.document.follow(schema).items);
    return items.type === "string" && items.format === undefined && items.enum === undefined;
  }

  it("refuses words that are not in a closed enumeration, and takes any in an open one", async () => {
    for (const operation of operations) {
      for (const parameter of operation.parameters) {
        const schema = provider.document.follow(parameter.schema);
        if (parameter.in !== "query" || !Array.isArray(schema.enum)) continue;
        const request = { query: { [parameter.name]: "zzz" } };
        if (schema["x-open-enum"] === true) {
          // A list that needs a parent is refused for the lack of it.
          if (!operation.parameters.some((one) => one.required)) {
            expect((await ask(simulator, provider, operation, request)).status).toBe(200);
          }
        } else await refused(operation, request, [400, 422]);
      }
    }
  });

  it("refuses a missing body, broken JSON, a wrong type of content and an incomplete body", async () => {
    for (const operation of operations) {
      if (!operation.body) continue;
      // The id has to be no reason to refuse.
      const path = requiredExamples(provider, operation, "path");
      if (operation.body.required) await refused(operation, { path }, [400, 422]);
      await refused(operation, { path, body: '{"broken": ' }, [400, 422]);
      await refused(
        operation,
        { path, body: "x=1", headers: { "content-type": "application/x-www-form-urlencoded" } },
        [400, 415, 422],
      );
      await refused(operation, { path, body: [1] }, [400, 422]);
      const schema = provider.document.follow(operation.body.media[0]?.schema);
      for (const name of Array.isArray(schema.required) ? schema.required : []) {
        const body = firstBody(operation);
        if (!isObject(body)) continue;
        const { [String(name)]: _, ...rest } = body;
        expect(await refused(operation, { path, body: rest }, [400, 422])).toContain(name);
      }
      if (schema.additionalProperties === false) {
        await refused(operation, { path, body: { no_such_property: 1 } }, [400, 422]);
      }
    }
  });

  it("answers 404 to an unknown path and 405 to an unknown method, both in JSON", async () => {
    const headers = credentials(operations[0] as Operation);
    const unknown = await simulator.fetch(`${provider.server}/no/such/path`, { headers });
    expect(unknown.status).toBe(404);
    expect(isObject(await unknown.json())).toBe(true);
    const slash = operations.find((one) => !one.path.endsWith("/") && one.method === "GET" && !one.path.includes("{"));
    if (slash) expect((await simulator.fetch(`${provider.server}${slash.path}/`, { headers })).status).toBe(404);
    const method = await simulator.fetch(provider.server + (provider.list?.path ?? ""), { method: "DELETE", headers });
    expect(method.status).toBe(405);
    expect(method.headers.get("allow")).toContain(provider.list?.method);
  });

  it("takes only the given keys", async () => {
    const { list } = provider;
    if (!list) return;
    const schemes = list.security[0] ?? [];
    const keys = {
      [provider.name]: Object.fromEntries(schemes.map((scheme) => [scheme.option, `${scheme.option}-1`])),
    };
    const strict = simulate({ keys });
    const query = Object.fromEntries(list.parameters.filter((one) => one.required).map((one) => [one.name, "x"]));
    const good: Record<string, string> = {};
    for (const scheme of schemes)
      Object.assign(good, credentials({ ...list, security: [[scheme]] }, `${scheme.option}-1`));
    expect((await ask(strict, provider, list, { query, headers: good })).status).toBe(200);
    for (const name of Object.keys(good)) {
      const response = await ask(strict, provider, list, {
        query,
        headers: { ...good, [name]: credentials(list)[name] ?? "" },
      });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(canary);
    }
  });

  it("shows credentials to nobody", async () => {
    const seen: unknown[] = [];
    const watched = simulate({ calls: 5, onRequest: (one) => seen.push(one) });
    for (const operation of operations) {
      const body = firstBody(operation);
      const response = await ask(watched, provider, operation, {
        path: pathFor(operation),
        ...(body !== undefined && { body }),
      });
      expect(await response.text()).not.toContain(canary);
      expect(JSON.stringify([...response.headers])).not.toContain(canary);
    }
    expect(seen.length).toBe(operations.length);
    expect(JSON.stringify(seen)).not.toContain(canary);
    expect(JSON.stringify(watched.requests)).not.toContain(canary);
  });
});
