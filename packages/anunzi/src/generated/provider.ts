// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "offset",
  "in": "query",
  "items": "response.calls",
  "id": "call_id",
  "position": "offset",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "response.pagination.total_records"
  ]
} as const;
const rule2 = {
  "style": "offset",
  "in": "query",
  "items": "response.assistants",
  "id": "model_id",
  "position": "offset",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "response.pagination.total_records"
  ]
} as const;
const rule3 = {
  "style": "offset",
  "in": "query",
  "items": "response.actions",
  "id": "action_id",
  "position": "offset",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "response.pagination.total_records"
  ]
} as const;
export const provider = {
  "name": "anunzi",
  "title": "Anunzi",
  "servers": {
  "anunzi": "https://api.anunzi.net/v2",
  "synthflow": "https://api.synthflow.ai/v2",
  "synthflow-us": "https://api.us.synthflow.ai/v2",
  "synthflow-eu": "https://api.eu.synthflow.ai/v2"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "ANUNZI_API_KEY",
    "header": "Authorization",
    "prefix": "Bearer "
  }
],
  "idempotent": {},
  "errors": {
  "messages": [
    "detail.description"
  ],
  "requestId": "detail.request_id"
},
  "pagination": {
    "GET /calls": rule1,
    "GET /assistants/": rule2,
    "GET /actions": rule3,
  },
} as const satisfies ProviderDescription;
