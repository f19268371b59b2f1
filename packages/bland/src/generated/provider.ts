// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "offset",
  "in": "query",
  "items": "calls",
  "id": "call_id",
  "position": "from",
  "limit": "limit",
  "defaultLimit": 1000,
  "first": 0,
  "total": [
    "total_count"
  ]
} as const;
const rule2 = {
  "style": "offset",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "skip",
  "limit": "take",
  "first": 0
} as const;
const rule3 = {
  "style": "page",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 1
} as const;
const rule4 = {
  "style": "page",
  "in": "query",
  "items": "data.kbs",
  "id": "id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 1,
  "total": [
    "data.total"
  ]
} as const;
const rule5 = {
  "style": "page",
  "in": "query",
  "items": "data.tools",
  "id": "id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 1000,
  "first": 1,
  "more": [
    "data.pagination.hasMore"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule6 = {
  "style": "page",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "page",
  "limit": "pageSize",
  "defaultLimit": 25,
  "first": 1,
  "total": [
    "extra.pagination.totalItems"
  ],
  "pages": [
    "extra.pagination.totalPages"
  ],
  "size": [
    "extra.pagination.pageSize"
  ]
} as const;
export const provider = {
  "name": "bland",
  "title": "Bland",
  "servers": {
  "bland": "https://api.bland.ai",
  "bland-us": "https://us.api.bland.ai"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "BLAND_API_KEY",
    "header": "authorization",
    "prefix": ""
  }
],
  "idempotent": {},
  "errors": {
  "messages": [
    "errors"
  ]
},
  "pagination": {
    "GET /v1/calls": rule1,
    "GET /v2/batches/list": rule2,
    "GET /v2/batches/{batch_id}/logs": rule2,
    "GET /v1/personas": rule3,
    "GET /v1/knowledge": rule4,
    "GET /v2/tools": rule5,
    "GET /v1/sms/conversations": rule6,
  },
} as const satisfies ProviderDescription;
