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
    }
  },
  "idempotent": {
    "POST /api/calls": true
  }
} as const satisfies ProviderDescription;
