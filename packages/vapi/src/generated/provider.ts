// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "keyset",
  "in": "query",
  "items": "",
  "id": "id",
  "position": "createdAtLe",
  "limit": "limit",
  "maximumLimit": 1000,
  "lowerBound": "createdAtGe",
  "field": "createdAt"
} as const;
const rule2 = {
  "style": "keyset",
  "in": "query",
  "items": "",
  "id": "id",
  "position": "createdAtLe",
  "limit": "limit",
  "maximumLimit": 1000,
  "field": "createdAt"
} as const;
const rule3 = {
  "style": "page",
  "in": "query",
  "items": "results",
  "id": "id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 1000,
  "first": 1,
  "total": [
    "metadata.totalItems"
  ],
  "pages": [
    "metadata.totalPages"
  ],
  "more": [
    "metadata.hasNextPage"
  ],
  "size": [
    "metadata.itemsPerPage"
  ]
} as const;
export const provider = {
  "name": "vapi",
  "title": "Vapi",
  "servers": {
  "vapi": "https://api.vapi.ai",
  "vapi-eu": "https://api.eu.vapi.ai"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "VAPI_API_KEY",
    "header": "Authorization",
    "prefix": "Bearer "
  }
],
  "idempotent": {
  "PATCH /call/{id}": true
},
  "errors": {
  "retryAt": "x-ratelimit-reset"
},
  "pagination": {
    "GET /call": rule1,
    "GET /assistant": rule2,
    "GET /squad": rule2,
    "GET /phone-number": rule2,
    "GET /v2/phone-number": rule3,
    "GET /campaign": rule3,
    "GET /v2/campaign": rule3,
    "GET /v2/campaign/{id}/contacts": rule3,
    "GET /chat": rule3,
    "GET /session": rule3,
    "GET /logs": rule3,
  },
} as const satisfies ProviderDescription;
