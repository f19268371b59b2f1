// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "page",
  "in": "body",
  "items": "data.calls",
  "id": "call_id",
  "position": "page",
  "limit": "limit",
  "defaultLimit": 20,
  "first": 0,
  "total": [
    "data.pagination.total_count",
    "data.pagination.total"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "more": [
    "data.pagination.has_next_page"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule2 = {
  "style": "page",
  "in": "query",
  "items": "data.batch_calls",
  "id": "batch_call_id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule3 = {
  "style": "page",
  "in": "body",
  "items": "data.batch_calls",
  "id": "batch_call_id",
  "position": "pagination.page",
  "limit": "pagination.limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule4 = {
  "style": "page",
  "in": "query",
  "items": "data.tasks",
  "id": "task_id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "data.pagination.total_count"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule5 = {
  "style": "page",
  "in": "query",
  "items": "data.agents",
  "id": "agent_id",
  "position": "page",
  "limit": "limit",
  "defaultLimit": 20,
  "first": 0,
  "total": [
    "data.pagination.total",
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule6 = {
  "style": "page",
  "in": "body",
  "items": "data.agents",
  "id": "agent_id",
  "position": "page",
  "limit": "limit",
  "maximumLimit": 100,
  "first": 0,
  "total": [
    "data.pagination.total",
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule7 = {
  "style": "page",
  "in": "query",
  "items": "data.phone_numbers",
  "id": "phone_number",
  "position": "page",
  "limit": "limit",
  "defaultLimit": 50,
  "first": 0,
  "total": [
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "more": [
    "data.pagination.has_next"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule8 = {
  "style": "page",
  "in": "body",
  "items": "data.phone_numbers",
  "id": "phone_number",
  "position": "page",
  "limit": "limit",
  "defaultLimit": 50,
  "first": 0,
  "total": [
    "data.pagination.total_count"
  ],
  "pages": [
    "data.pagination.total_pages"
  ],
  "more": [
    "data.pagination.has_next"
  ],
  "size": [
    "data.pagination.limit"
  ]
} as const;
const rule9 = {
  "style": "page",
  "in": "query",
  "items": "data.servers",
  "id": "id",
  "position": "page",
  "limit": "limit",
  "defaultLimit": 20,
  "first": 0,
  "total": [
    "data.total_count"
  ],
  "pages": [
    "data.total_pages"
  ],
  "more": [
    "data.has_next"
  ],
  "size": [
    "data.limit"
  ]
} as const;
export const provider = {
  "name": "zudu",
  "title": "Zudu",
  "servers": {
  "zudu": "https://api.zudu.ai"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "ZUDU_API_KEY",
    "header": "X-API-KEY",
    "prefix": ""
  },
  {
    "option": "apiSecret",
    "environment": "ZUDU_API_SECRET",
    "header": "X-API-SECRET",
    "prefix": ""
  }
],
  "idempotent": {
  "POST /api/calls": true,
  "POST /batch-call/list": true,
  "POST /api/agents": true,
  "POST /api/phone-numbers/list": true,
  "POST /api/knowledge-bases/search": true
},
  "pagination": {
    "POST /api/calls": rule1,
    "GET /batch-call/list": rule2,
    "POST /batch-call/list": rule3,
    "GET /batch-call/{id}/tasks": rule4,
    "GET /api/agents": rule5,
    "POST /api/agents": rule6,
    "GET /api/phone-numbers": rule7,
    "POST /api/phone-numbers/list": rule8,
    "GET /api/mcp-servers": rule9,
  },
} as const satisfies ProviderDescription;
