// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

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
  "pagination": {
    "POST /api/calls": {
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
      ]
    },
    "GET /batch-call/list": {
      "style": "page",
      "in": "query",
      "items": "data.batch_calls",
      "id": "batch_call_id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 20,
      "maximumLimit": 100,
      "first": 0,
      "total": [
        "data.pagination.total_count"
      ],
      "pages": [
        "data.pagination.total_pages"
      ]
    },
    "POST /batch-call/list": {
      "style": "page",
      "in": "body",
      "items": "data.batch_calls",
      "id": "batch_call_id",
      "position": "pagination.page",
      "limit": "pagination.limit",
      "defaultLimit": 20,
      "maximumLimit": 100,
      "first": 0,
      "total": [
        "data.pagination.total_count"
      ],
      "pages": [
        "data.pagination.total_pages"
      ]
    },
    "GET /batch-call/{id}/tasks": {
      "style": "page",
      "in": "query",
      "items": "data.tasks",
      "id": "task_id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 50,
      "maximumLimit": 100,
      "first": 0,
      "total": [
        "data.pagination.total_count"
      ]
    },
    "GET /api/agents": {
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
      ]
    },
    "POST /api/agents": {
      "style": "page",
      "in": "body",
      "items": "data.agents",
      "id": "agent_id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 20,
      "maximumLimit": 100,
      "first": 0,
      "total": [
        "data.pagination.total",
        "data.pagination.total_count"
      ],
      "pages": [
        "data.pagination.total_pages"
      ]
    },
    "GET /api/phone-numbers": {
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
      ]
    },
    "POST /api/phone-numbers/list": {
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
      ]
    },
    "GET /api/mcp-servers": {
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
      ]
    }
  },
  "idempotent": {
    "POST /api/calls": true,
    "POST /batch-call/list": true,
    "POST /api/agents": true,
    "POST /api/phone-numbers/list": true,
    "POST /api/knowledge-bases/search": true
  }
} as const satisfies ProviderDescription;
