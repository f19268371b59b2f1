// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

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
  "pagination": {
    "GET /call": {
      "style": "keyset",
      "in": "query",
      "items": "",
      "id": "id",
      "position": "createdAtLe",
      "limit": "limit",
      "defaultLimit": 100,
      "maximumLimit": 1000,
      "field": "createdAt"
    }
  },
  "idempotent": {
    "PATCH /call/{id}": true
  }
} as const satisfies ProviderDescription;
