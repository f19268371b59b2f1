import type { ProviderDefinition } from "../src/provider-definition.js";

const call = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    agent_id: { type: ["string", "null"] },
    state: { type: "string", enum: ["queued", "done"] },
    made: { type: "integer" },
    title: { type: ["string", "null"], "x-edited": true },
    cost: { type: ["number", "null"], "x-late": true },
  },
};
const refused = (status: string, template: unknown) => ({
  description: status,
  content: { "application/json": { schema: { type: "object" }, example: {} } },
  "x-error-template": template,
});
const errors = {
  "400": refused("400", { problem: "{field}: {detail}" }),
  "401": refused("401", { problem: "{detail}" }),
  "404": refused("404", { problem: "no {resource} {id}" }),
};
const example = {
  id: "call-00000001",
  agent_id: "agent-00000001",
  state: "done",
  made: 1_700_000_000_000,
  title: "one",
};

/**
 * What no documented provider has yet: paging by cursor, a key in the query, a list without order, parameters in other
 * styles.
 */
export const toy: ProviderDefinition = {
  name: "toy",
  spec: {
    openapi: "3.1.0",
    servers: [{ url: "https://toy.example.com/v1/" }, { url: "https://other.example.com/v1/inner" }],
    security: [{ key: [] }, { header: [] }],
    "x-names": { id: ["{resource}_id"] },
    paths: {
      "/calls": {
        get: {
          operationId: "listCalls",
          "x-resource": { name: "call", action: "list", id: "id" },
          "x-pagination": {
            style: "cursor",
            in: "query",
            items: "data",
            id: "id",
            limit: "size",
            defaultLimit: 10,
            position: "after",
            next: "paging.next",
            total: ["paging.count_of_all"],
            more: ["paging.more"],
            ends: "no token",
            order: { field: "made", direction: "descending" },
          },
          parameters: [
            { name: "size", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
            { name: "after", in: "query", schema: { type: "string" } },
            {
              name: "state",
              in: "query",
              style: "form",
              explode: false,
              schema: { type: "array", items: { type: "string" } },
              "x-filter": { field: "state", operator: "in" },
            },
            {
              name: "made",
              in: "query",
              style: "deepObject",
              schema: {
                type: "object",
                properties: { lower_threshold: { type: "integer" }, upper_threshold: { type: "integer" } },
              },
              "x-filter": { field: "made", operator: "between", lower: "lower_threshold", upper: "upper_threshold" },
            },
            {
              name: "agent",
              in: "query",
              schema: { type: "string" },
              "x-filter": { field: "agent_id", operator: "equal" },
            },
            {
              name: "title",
              in: "query",
              schema: { type: "string" },
              "x-filter": { field: "title", operator: "equal-ignoring-case" },
            },
            { name: "X-Mode", in: "header", schema: { type: "string", enum: ["test"] } },
            { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"], "x-order": true } },
          ],
          responses: {
            "200": {
              description: "ok",
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      data: { type: "array", items: { $ref: "#/components/schemas/Call" } },
                      paging: { type: "object", properties: { next: { type: "string" } } },
                    },
                  },
                  example: { data: [example], paging: { next: "abc", count_of_all: 1, more: true } },
                },
              },
            },
            ...errors,
          },
        },
        post: {
          operationId: "createCall",
          "x-resource": { name: "call", action: "create", id: "id", item: "call" },
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["to"],
                  properties: { to: { type: "string", "x-field": "title" }, agent: { type: "string" } },
                },
                example: { to: "x" },
              },
            },
          },
          responses: {
            "201": {
              description: "ok",
              content: {
                "application/json": {
                  schema: { type: "object", properties: { call: { $ref: "#/components/schemas/Call" } } },
                  example: { call: { ...example, state: "queued" } },
                },
              },
            },
            ...errors,
          },
        },
      },
      "/calls/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: "getCall",
          "x-resource": { name: "call", action: "get", id: "id", item: "call" },
          responses: {
            "200": {
              description: "ok",
              content: {
                "application/json": {
                  schema: { type: "object", properties: { call: { $ref: "#/components/schemas/Call" } } },
                  example: { call: example },
                },
              },
            },
            ...errors,
          },
        },
      },
      "/notes": {
        get: {
          operationId: "listNotes",
          "x-resource": { name: "note", action: "list", item: "0", id: "key" },
          responses: {
            "200": {
              description: "ok",
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: "#/components/schemas/Note" } },
                  example: [
                    { key: 17, text: "first" },
                    { key: 18, text: "second" },
                  ],
                },
              },
            },
            ...errors,
          },
        },
        post: {
          operationId: "createNote",
          "x-resource": { name: "note", action: "create", id: "key" },
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
                example: { text: "x" },
              },
            },
          },
          responses: {
            "201": {
              description: "ok",
              content: { "application/json": { schema: { type: "object" }, example: { made: true, note_id: 17 } } },
            },
            ...errors,
          },
        },
      },
      "/notes/{key}": {
        parameters: [{ name: "key", in: "path", required: true, schema: { type: "integer" } }],
        delete: {
          operationId: "deleteNote",
          "x-resource": { name: "note", action: "delete", id: "key" },
          responses: { "204": { description: "gone" }, ...errors },
        },
      },
    },
    components: {
      schemas: {
        Call: call,
        Note: { type: "object", required: ["key"], properties: { key: { type: "integer" }, text: { type: "string" } } },
      },
      securitySchemes: {
        key: { type: "apiKey", in: "query", name: "key" },
        header: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
  },
  madeUpCall: (_index, context) => ({
    id: `call-${context.hex("id", 12)}`,
    agent_id: context.random("orphan") < 0.1 ? null : context.assistantIds[0],
    state: context.live ? "queued" : context.pick("state", ["queued", "done", "done"]),
    made: context.createdAt,
    title: context.pick("title", ["Alpha", "Beta", "Gamma"]),
    cost: context.random("cost"),
  }),
};
