// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "cursor",
  "in": "body",
  "items": "items",
  "id": "call_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "total": [
    "total"
  ],
  "more": [
    "has_more"
  ]
} as const;
const rule2 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "agent_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule3 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "version",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule4 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "phone_number",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule5 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "llm_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule6 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "conversation_flow_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule7 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "conversation_flow_component_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule8 = {
  "style": "cursor",
  "in": "body",
  "items": "items",
  "id": "chat_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "total": [
    "total"
  ],
  "more": [
    "has_more"
  ]
} as const;
const rule9 = {
  "style": "cursor",
  "in": "query",
  "items": "items",
  "id": "export_request_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
const rule10 = {
  "style": "cursor",
  "in": "body",
  "items": "items",
  "id": "contact_id",
  "position": "pagination_key",
  "limit": "limit",
  "maximumLimit": 1000,
  "next": "pagination_key",
  "more": [
    "has_more"
  ]
} as const;
export const provider = {
  "name": "retell",
  "title": "Retell",
  "servers": {
  "retell": "https://api.retellai.com"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "RETELL_API_KEY",
    "header": "Authorization",
    "prefix": "Bearer "
  }
],
  "idempotent": {
  "POST /v3/list-calls": true,
  "POST /v2/create-phone-call": "idempotency_key",
  "PUT /rerun-call-analysis/{call_id}": false,
  "POST /v2/list-agents": true,
  "POST /search-community-voice": true,
  "POST /v3/list-chats": true,
  "POST /list-contacts": true
},
  "errors": {
  "messages": [
    "error_message"
  ]
},
  "pagination": {
    "POST /v3/list-calls": rule1,
    "POST /v2/list-agents": rule2,
    "GET /list-agent-versions/{agent_id}": rule3,
    "GET /v2/list-phone-numbers": rule4,
    "GET /v2/list-retell-llms": rule5,
    "GET /v2/list-conversation-flows": rule6,
    "GET /v2/list-conversation-flow-components": rule7,
    "POST /v3/list-chats": rule8,
    "GET /v2/list-export-requests": rule9,
    "POST /list-contacts": rule10,
  },
} as const satisfies ProviderDescription;
