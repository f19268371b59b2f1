// Generated from the spec by `pnpm generate`. Do not edit.
import type { ProviderDescription } from "@trunkline/client";

const rule1 = {
  "style": "page",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "page",
  "limit": "per_page",
  "maximumLimit": 100,
  "first": 1,
  "total": [
    "total"
  ],
  "pages": [
    "last_page"
  ],
  "size": [
    "per_page"
  ]
} as const;
const rule2 = {
  "style": "cursor",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "cursor",
  "limit": "per_page",
  "maximumLimit": 100,
  "next": "next_cursor"
} as const;
const rule3 = {
  "style": "page",
  "in": "query",
  "items": "data",
  "id": "id",
  "position": "page",
  "limit": "per_page",
  "maximumLimit": 100,
  "first": 1,
  "total": [
    "total"
  ],
  "size": [
    "per_page"
  ]
} as const;
export const provider = {
  "name": "autocalls",
  "title": "AutoCalls",
  "servers": {
  "autocalls": "https://app.autocalls.ai/api",
  "otonistark": "https://call.otonistark.com.br/api",
  "intellixent": "https://portal.intellixent.ai/api",
  "famulor": "https://app.famulor.de/api",
  "aiployees": "https://call.aiployees.com/api",
  "web-wb": "https://ki.web-wb.de/api",
  "clickspeak": "https://app.clickspeak.ai/api",
  "spotzyai": "https://platform.spotzyai.com/api",
  "robocallz": "https://app.robocallz.ai/api"
},
  "credentials": [
  {
    "option": "apiKey",
    "environment": "AUTOCALLS_API_KEY",
    "header": "Authorization",
    "prefix": "Bearer "
  }
],
  "idempotent": {
  "POST /user/assistants/enable-webhook": true,
  "POST /user/assistants/disable-webhook": true,
  "POST /user/assistants/enable-inbound-webhook": true,
  "POST /user/assistants/disable-inbound-webhook": true,
  "POST /user/assistants/enable-conversation-ended-webhook": true,
  "POST /user/assistants/disable-conversation-ended-webhook": true,
  "POST /automate/conversations/{uuid}/enable-ai": true,
  "POST /automate/conversations/{uuid}/disable-ai": true
},
  "errors": {
  "messages": [
    "errors"
  ],
  "retryAfter": "retry_after",
  "retryAt": "x-ratelimit-reset"
},
  "pagination": {
    "GET /user/calls": rule1,
    "GET /user/assistants/get": rule1,
    "GET /user/leads": rule1,
    "GET /user/conversations": rule2,
    "GET /user/folders": rule3,
    "GET /user/labels": rule3,
  },
} as const satisfies ProviderDescription;
