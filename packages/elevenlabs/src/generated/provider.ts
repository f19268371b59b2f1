// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "cursor",
  "in": "query",
  "items": "conversations",
  "id": "conversation_id",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 100,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule2 = {
  "style": "cursor",
  "in": "query",
  "items": "sip_messages",
  "id": "call_id",
  "position": "cursor",
  "limit": "page_size",
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule3 = {
  "style": "cursor",
  "in": "query",
  "items": "results",
  "id": "chunk_text",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 50,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule4 = {
  "style": "cursor",
  "in": "query",
  "items": "batch_calls",
  "id": "id",
  "position": "last_doc",
  "limit": "limit",
  "defaultLimit": 100,
  "next": "next_doc",
  "more": [
    "has_more"
  ]
} as const;
const rule5 = {
  "style": "cursor",
  "in": "query",
  "items": "conversation_tags",
  "id": "tag_id",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 100,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule6 = {
  "style": "cursor",
  "in": "query",
  "items": "agents",
  "id": "agent_id",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 100,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule7 = {
  "style": "cursor",
  "in": "query",
  "items": "phone_numbers",
  "id": "phone_number_id",
  "position": "cursor",
  "limit": "page_size",
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule8 = {
  "style": "cursor",
  "in": "query",
  "items": "documents",
  "id": "id",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 100,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule9 = {
  "style": "cursor",
  "in": "query",
  "items": "agents",
  "id": "id",
  "position": "cursor",
  "limit": "page_size",
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule10 = {
  "style": "cursor",
  "in": "query",
  "items": "tools",
  "id": "id",
  "position": "cursor",
  "limit": "page_size",
  "maximumLimit": 100,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule11 = {
  "style": "cursor",
  "in": "query",
  "items": "executions",
  "id": "id",
  "position": "cursor",
  "limit": "page_size",
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
const rule12 = {
  "style": "cursor",
  "in": "query",
  "items": "users",
  "id": "user_id",
  "position": "cursor",
  "limit": "page_size",
  "defaultLimit": 30,
  "next": "next_cursor",
  "more": [
    "has_more"
  ]
} as const;
export const provider = {
  "name": "elevenlabs",
  "title": "ElevenLabs",
  "servers": {
  "elevenlabs": "https://api.elevenlabs.io",
  "elevenlabs-us": "https://api.us.elevenlabs.io",
  "elevenlabs-eu": "https://api.eu.residency.elevenlabs.io",
  "elevenlabs-in": "https://api.in.residency.elevenlabs.io",
  "elevenlabs-sg": "https://api.sg.residency.elevenlabs.io"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "ELEVENLABS_API_KEY",
    "header": "xi-api-key",
    "prefix": ""
  }
],
  "idempotent": {},
  "pagination": {
    "GET /v1/convai/conversations": rule1,
    "GET /v1/convai/conversations/{conversation_id}/sip-messages": rule2,
    "GET /v1/convai/conversations/messages/text-search": rule3,
    "GET /v1/convai/conversations/messages/smart-search": rule3,
    "GET /v1/convai/batch-calling/workspace": rule4,
    "GET /v1/convai/tags": rule5,
    "GET /v1/convai/agents": rule6,
    "GET /v1/convai/v2/phone-numbers": rule7,
    "GET /v1/convai/phone-numbers/{phone_number_id}/sip-messages": rule2,
    "GET /v1/convai/knowledge-base": rule8,
    "GET /v1/convai/knowledge-base/{documentation_id}/dependent-agents": rule9,
    "GET /v1/convai/tools": rule10,
    "GET /v1/convai/tools/{tool_id}/dependent-agents": rule9,
    "GET /v1/convai/tools/{tool_id}/executions": rule11,
    "GET /v1/convai/users": rule12,
  },
} as const satisfies ProviderDescription;
