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
    },
    "GET /assistant": {
      "style": "keyset",
      "in": "query",
      "items": "",
      "id": "id",
      "position": "createdAtLe",
      "limit": "limit",
      "defaultLimit": 100,
      "maximumLimit": 1000,
      "field": "createdAt"
    },
    "GET /squad": {
      "style": "keyset",
      "in": "query",
      "items": "",
      "id": "id",
      "position": "createdAtLe",
      "limit": "limit",
      "defaultLimit": 100,
      "maximumLimit": 1000,
      "field": "createdAt"
    },
    "GET /phone-number": {
      "style": "keyset",
      "in": "query",
      "items": "",
      "id": "id",
      "position": "createdAtLe",
      "limit": "limit",
      "defaultLimit": 100,
      "maximumLimit": 1000,
      "field": "createdAt"
    },
    "GET /v2/phone-number": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    },
    "GET /campaign": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    },
    "GET /v2/campaign": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    },
    "GET /v2/campaign/{id}/contacts": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 50,
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
      ]
    },
    "GET /chat": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    },
    "GET /session": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    },
    "GET /logs": {
      "style": "page",
      "in": "query",
      "items": "results",
      "id": "id",
      "position": "page",
      "limit": "limit",
      "defaultLimit": 100,
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
      ]
    }
  },
  "idempotent": {
    "PATCH /call/{id}": true
  }
} as const satisfies ProviderDescription;
