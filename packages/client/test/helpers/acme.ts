import { createProviderClient, type ClientOptions, type ProviderClient } from "../../src/index.js";

/** A provider small enough to be read at a glance, shaped as openapi-typescript writes it. */
export interface Thing {
  id: string;
  size?: number;
}

export interface Refusal {
  message: string;
}

interface Answers {
  200: { headers: { [name: string]: unknown }; content: { "application/json": Thing } };
  404: { headers: { [name: string]: unknown }; content: { "application/json": Refusal } };
}

interface ById {
  query?: never;
  header?: never;
  path: { id: string };
  cookie?: never;
}

interface Nothing {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

export interface AcmePaths {
  "/things": {
    parameters: Nothing;
    get: {
      parameters: Omit<Nothing, "query"> & { query?: { limit?: number; tags?: string[] } };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Thing[] } };
        401: { headers: { [name: string]: unknown }; content: { "application/json": Refusal } };
      };
    };
    post: {
      parameters: Nothing;
      requestBody: { content: { "application/json": { name: string; size?: number } } };
      responses: Answers;
    };
  };
  "/things/{id}": {
    parameters: Nothing;
    get: { parameters: ById; requestBody?: never; responses: Answers };
    put: {
      parameters: ById;
      requestBody: { content: { "application/json": { name: string } } };
      responses: Answers;
    };
    patch: {
      parameters: ById;
      requestBody: { content: { "application/json": { name?: string } } };
      responses: Answers;
    };
    delete: {
      parameters: ById;
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
  };
  "/things/{id}/photo": {
    parameters: Nothing;
    get: {
      parameters: ById;
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "image/png": string; "image/jpeg": string } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": Refusal } };
      };
    };
  };
  "/calls": {
    parameters: Nothing;
    post: {
      parameters: Nothing;
      requestBody: { content: { "application/json": { to: string; request_key?: string } } };
      responses: Answers;
    };
  };
  "/search": {
    parameters: Nothing;
    post: {
      parameters: Omit<Nothing, "query"> & { query: { page: number } };
      requestBody?: { content: { "application/json": { words?: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": { found: Thing[] } } };
      };
    };
  };
}

export const acme = {
  name: "acme",
  title: "Acme",
  servers: { acme: "https://api.acme.test/v1", bitme: "https://api.bitme.test" },
  credentials: [
    { option: "apiKey", environment: "ACME_API_KEY", header: "Authorization", prefix: "Bearer " },
    { option: "apiSecret", environment: "ACME_API_SECRET", header: "X-API-Secret", prefix: "" },
  ],
  pagination: { "GET /things": { style: "offset", in: "query", items: "", id: "id", position: "offset" } },
  idempotent: { "POST /search": true, "PUT /things/{id}": false, "POST /calls": "request_key" },
  errors: { requestId: "detail.request_id", retryAfter: "retry_after", retryAt: "x-ratelimit-reset" },
} as const;

export interface AcmeOptions extends ClientOptions<keyof typeof acme.servers> {
  apiSecret?: string | undefined;
}

export type AcmeClient = ProviderClient<AcmePaths, typeof acme>;

/** Keys that look like keys, so that finding them anywhere is a leak. */
export const keys = { apiKey: "key-canary-7f3a9c", apiSecret: "secret-canary-51be02" };

export function createAcmeClient(options: AcmeOptions = {}): AcmeClient {
  return createProviderClient<AcmePaths, typeof acme>(acme, { ...keys, ...options });
}
