// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
export interface paths {
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls without any parameter.
         *
         * No parameter is documented, so this is one page of calls and no way to the next, although the example says there is one. By the example it is page 0 of 20 calls, the latest start first. `searchCalls` is the list that pages.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * List calls by page, filtered and sorted.
         *
         * Reads only, though it is a POST. The body may be left out. Pages are cut from the list as it stands at that moment, so calls that arrive in between push others onto the next page: drop what `call_id` says was seen.
         *
         *     The generated page and the hand-written one (https://docs.zudu.ai/api-reference/calls/list) differ: the total is `total_count` with two flags, or `total` without; statuses are filtered in lower or UPPER case; `agent_id` is an array or a string. The answer's schema takes both.
         */
        post: operations["searchCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Read one call.
         *
         * The call whole, with metadata and events. The generated page's example has `id`, transcript, latency, analysis and cost; the hand-written one (https://docs.zudu.ai/api-reference/calls/get) has `created_at` and `updated_at` instead and none of those.
         */
        get: operations["getCall"];
        /**
         * Change a call's status, direction, calling number or metadata.
         *
         * Unlike most PUTs it leaves alone what is not named, and merges `metadata`. Words are sent in UPPER case and come back in lower case. A change of status is a change of the record; nothing says that it starts or ends a call.
         */
        put: operations["updateCall"];
        post?: never;
        /**
         * Delete a call for good.
         *
         * The call leaves all lists and reports and cannot be brought back. The generated page (https://docs.zudu.ai/api-reference/calls/delete-calls-call-id) also speaks of deleting, but its example cancels a schedule; the event in it names `/schedule DELETE`, so the example is taken for another operation's. Expect the call to be gone.
         */
        delete: operations["deleteCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{callId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a scheduled call to another time.
         *
         * Times are in epoch seconds, in the request and in the answer. The call in the answer has only its id, metadata and events. How a call comes to be scheduled, and what happens to one that is not, is not documented.
         */
        put: operations["rescheduleCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a call.
         *
         * Makes a record with the status `registered`. Words are sent in UPPER case and come back in lower case.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/create-phone-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dial a number.
         *
         * Makes a record and rings the number at once. No idempotency key is documented: sent twice, it rings twice. The answer writes the same words in UPPER case inside `call` and in lower case beside it.
         */
        post: operations["createPhoneCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/create-web-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a web call and get the token to join it.
         *
         * Makes a record and a LiveKit room for a browser. Both tokens in the answer are credentials.
         */
        post: operations["createWebCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a batch of calls, to be started at once, later or by hand.
         *
         * May ring up to a thousand people at once, and there is no idempotency key. The path has no `/api` in front, as all of batch calls.
         *
         *     The two pages agree on the path and on most of the body. The generated one adds `retry_config`, `quiet_hours` and `retry_rules`, gives `trigger_timestamp` in milliseconds and shows the answer without a wrapper; the hand-written one (https://docs.zudu.ai/api-reference/batch-calls/create) gives it in seconds and wraps the answer. The answer's schema takes both.
         */
        post: operations["createBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch-call/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batch calls by page.
         *
         * Always send `limit`: the page gives 20 as its default and says, twice, that all batch calls are answered where it is left out.
         */
        get: operations["listBatchCalls"];
        put?: never;
        /**
         * List batch calls by page, filtered and sorted.
         *
         * Reads only, though it is a POST. The body may be left out. Page and limit stand in an object of their own, which no other list has.
         */
        post: operations["searchBatchCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch-call/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        /**
         * Read one batch call.
         *
         * The only page that shows how far a batch is. Its status is in lower case.
         */
        get: operations["getBatchCall"];
        put?: never;
        post?: never;
        /**
         * Delete a batch call for good.
         *
         * Drafts and completed ones only; of any other the answer is 400.
         */
        delete: operations["deleteBatchCall"];
        options?: never;
        head?: never;
        /**
         * Change a batch call's name, status or time.
         *
         * What is not named stays. Of a batch that is completed or has failed nothing can be changed.
         */
        patch: operations["updateBatchCall"];
        trace?: never;
    };
    "/batch-call/{id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a batch call now.
         *
         * Drafts and scheduled ones only; of any other the answer is 400. The calls follow in the background: read the tasks to see how they went.
         */
        post: operations["executeBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch-call/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        /**
         * List the numbers of a batch call, and what became of each.
         */
        get: operations["listBatchCallTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents by page.
         *
         * Shows id, name, language and times; `getFullAgent` shows the rest.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * List agents by page, filtered and sorted.
         *
         * Reads only, though it is a POST on the path where others create; agents are made by `createAgent`. The page's example has no agents and an empty `pagination` in its answer.
         */
        post: operations["searchAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an agent.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an agent for good.
         *
         * It cannot be brought back. Phone numbers that it was tied to have to be given another one.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent.
         *
         * Its fields are not those of `createAgent`: one page is generated, the other hand-written, and no page ties the two together.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/api/agents/{agentId}/full": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read one agent with all its settings.
         */
        get: operations["getFullAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an agent under another name.
         *
         * Settings and tools are copied. The hand-written page (https://docs.zudu.ai/api-reference/agents/duplicate) answers id, name, organization and times only.
         */
        post: operations["duplicateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}/tools/post-call-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        /**
         * List the post-call webhooks of an agent.
         */
        get: operations["listAgentWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}/tools/post-call-webhook/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a post-call webhook to an agent.
         *
         * From then on it is told of each finished call of the agent. Only an active webhook can be assigned.
         */
        post: operations["assignAgentWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}/tools/post-call-webhook/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take one post-call webhook from an agent.
         *
         * The webhook itself stays.
         */
        delete: operations["unassignAgentWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agentId}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Take whatever post-call webhook it has from an agent.
         *
         * A PATCH without a body. The webhook itself stays.
         */
        patch: operations["unassignAnyAgentWebhook"];
        trace?: never;
    };
    "/api/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers by page, filtered and sorted.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-numbers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List phone numbers by page, filtered and sorted, with the choice in the body.
         *
         * Reads only, though it is a POST; the same as `listPhoneNumbers`. The body may be left out.
         */
        post: operations["searchPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-numbers/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the phone numbers that no agent has.
         *
         * Your own numbers without an agent in either direction, not numbers for sale.
         */
        get: operations["listAvailablePhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-numbers/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a phone number.
         *
         * Makes a record of the number and its agents. Whether it also buys the number is not documented.
         */
        post: operations["createPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-numbers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a phone number from Twilio or Plivo.
         *
         * Zudu asks the carrier whether the number is yours, then makes trunks and a dispatch rule for it at LiveKit.
         */
        post: operations["importPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-numbers/{phoneNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number in E.164, its plus sign as `%2B`. The hand-written pages name the parameter `phone-number`
                 * @example +14155551234
                 */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        /**
         * Read one phone number.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Delete a phone number for good.
         *
         * Its trunks and dispatch rule at LiveKit are deleted too, as far as that succeeds.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Change a phone number's label, agents or trunk.
         *
         * What is not named stays. The hand-written page (https://docs.zudu.ai/api-reference/phone-numbers/update) adds that null takes an agent away and that `label` is another name for `nickname`.
         */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
    "/api/knowledge-bases/get-knowledge-base/{knowledgeBaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one knowledge base with its sources.
         */
        get: operations["getKnowledgeBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-bases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look something up in knowledge bases.
         *
         * Reads only, though it is a POST. Looks by meaning and by word, and answers passages.
         */
        post: operations["searchKnowledgeBases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List MCP servers by page.
         *
         * Sorts by `sort` and `order`, where Zudu's other lists have `sort_by` and `sort_order`.
         */
        get: operations["listMcpServers"];
        put?: never;
        /**
         * Add an MCP server.
         *
         * The body's `config` is the server. The generated page answers it with `name` and `url`, and once more in `config`; the hand-written one (https://docs.zudu.ai/api-reference/mcp-servers/create) with `server_name` and `server_url`.
         */
        post: operations["createMcpServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp-servers/{mcpServerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        /**
         * Read one MCP server.
         *
         * The hand-written page (https://docs.zudu.ai/api-reference/mcp-servers/get) has `server_name`, `server_url` and `secret_token_id` and neither `config` nor what follows it.
         */
        get: operations["getMcpServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an MCP server.
         *
         * What is not named stays.
         */
        patch: operations["updateMcpServer"];
        trace?: never;
    };
    "/api/mcp-servers/{mcpServerId}/approval-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set whether tools of an MCP server need a person's approval.
         */
        patch: operations["updateMcpServerApprovalPolicy"];
        trace?: never;
    };
    "/api/mcp-servers/{mcpServerId}/tools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        /**
         * List the tools that an MCP server offers now.
         *
         * Zudu asks the server itself each time.
         */
        get: operations["listMcpServerTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp-servers/{mcpServerId}/tool-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether one tool of an MCP server needs a person's approval.
         *
         * Counts where the server's own policy is `require_approval_per_tool`.
         */
        post: operations["createMcpToolApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp-servers/{mcpServerId}/tool-approvals/{toolName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the rule for one tool of an MCP server.
         */
        delete: operations["deleteMcpToolApproval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/post-call-webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the post-call webhooks.
         *
         * All of them in one answer; there are no pages.
         */
        get: operations["listPostCallWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/post-call-webhooks/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a post-call webhook.
         *
         * It is told of no call before it is assigned to an agent.
         */
        post: operations["createPostCallWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/post-call-webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        /**
         * Read one post-call webhook.
         */
        get: operations["getPostCallWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a post-call webhook for good.
         *
         * Agents lose the assignment.
         */
        delete: operations["deletePostCallWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a post-call webhook.
         *
         * What is not named stays.
         */
        patch: operations["updatePostCallWebhook"];
        trace?: never;
    };
    "/api/post-call-webhooks/{id}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a post-call webhook on if it is off, and off if it is on.
         *
         * Sent twice, it changes nothing; `updatePostCallWebhook` sets `is_active` outright.
         */
        post: operations["togglePostCallWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key pair.
         *
         * The one operation that a key pair does not open: it takes the token of a person signed in to the organization's portal. How to get that token other than from the portal is not documented.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * What the provider sends to an address of yours.
 */
export type webhooks = Record<string, never>;
/**
 * Everything that has a name in the spec: `components["schemas"]["Name"]` is the type of a part of a body.
 */
export interface components {
    schemas: {
        /**
         * The wrapper round the `data` of every answer.
         */
        Envelope: {
            /**
             * What happened, as prose.
             */
            message?: string | null;
            /**
             * `success` here.
             * @enum {string|null}
             */
            status?: "success" | "error" | (string & {}) | null;
            /**
             * Null on success. The generated call pages type it as a plain string, yet their examples are null.
             */
            error?: string | null;
        };
        /**
         * What a list's answer repeats of the request, and how much it holds.
         */
        ListEcho: {
            /**
             * Records on this page. Documented examples say 20 beside one record and beside none, so count the records instead.
             */
            returned_count?: number | null;
            /**
             * Whether the smallest or the greatest value comes first.
             * @enum {string|null}
             */
            sort_order?: "ascending" | "descending" | (string & {}) | null;
            /**
             * Filters the server says it applied, `{}` for none. Not a faithful echo: calls' examples drop some that were sent, and batch calls' has texts such as `2 values`.
             */
            applied_filters?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Where the call stands. Lists and get answer in UPPER case, create and update in lower case; compare without case. SCHEDULED calls wait for their `scheduled_timestamp`.
         * @enum {string|null}
         */
        CallStatus: "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | "registered" | "ongoing" | "ended" | "error" | "scheduled" | (string & {}) | null;
        /**
         * By phone or in the browser. Lists and get answer in UPPER case, create and update in lower case; compare without case.
         * @enum {string|null}
         */
        CallType: "PHONE_CALL" | "WEB_CALL" | "phone_call" | "web_call" | (string & {}) | null;
        /**
         * Who called whom; missing on web calls. Lists and get answer in UPPER case, create and update in lower case; compare without case.
         * @enum {string|null}
         */
        CallDirection: "INBOUND" | "OUTBOUND" | "inbound" | "outbound" | (string & {}) | null;
        /**
         * Why the call ended; null until then. Zudu shows `USER_HANGUP` only and lists no words. The last two are of older documents.
         * @enum {string|null}
         */
        DisconnectionReason: "USER_HANGUP" | "AGENT_HANGUP" | "CALL_TRANSFER" | "VOICEMAIL_REACHED" | "IVR_REACHED" | "INACTIVITY" | "MAX_DURATION_REACHED" | "DIAL_BUSY" | "DIAL_FAILED" | "DIAL_NO_ANSWER" | "INVALID_DESTINATION" | "TELEPHONY_PROVIDER_PERMISSION_DENIED" | "TELEPHONY_PROVIDER_UNAVAILABLE" | "SIP_ROUTING_ERROR" | "MARKED_AS_SPAM" | "USER_DECLINED" | "CONCURRENCY_LIMIT_REACHED" | "NO_VALID_PAYMENT" | "SCAM_DETECTED" | "ERROR_LLM_WEBSOCKET_OPEN" | "ERROR_LLM_WEBSOCKET_LOST_CONNECTION" | "ERROR_LLM_WEBSOCKET_RUNTIME" | "ERROR_LLM_WEBSOCKET_CORRUPT_PAYLOAD" | "ERROR_NO_AUDIO_RECEIVED" | "ERROR_ASR" | "ERROR_RETELL" | "ERROR_UNKNOWN" | "ERROR_USER_NOT_JOINED" | "NO_CONCURRENCY_FALLBACK" | "REGISTERED_CALL_TIMEOUT" | "TRANSFER_BRIDGED" | "TRANSFER_CANCELLED" | "MANUAL_STOPPED" | "CALL_TAKE_OVER" | "MACHINE_DETECTED" | "ERROR_INBOUND_WEBHOOK" | (string & {}) | null;
        /**
         * Whatever the caller of the API attached, and beside it a few keys that Zudu sets.
         */
        CallMetadata: ({
            /**
             * Set by Zudu on the calls of a batch.
             */
            batch_call_id?: string | null;
            /**
             * Set by Zudu on scheduled calls.
             */
            is_scheduled?: boolean | null;
            /**
             * Format: int64
             *
             * When a scheduled call is to be made, epoch seconds. Set by Zudu.
             */
            scheduled_timestamp?: number | null;
            /**
             * Of a scheduled call; only `pending` is documented. Set by Zudu.
             * @enum {string|null}
             */
            execution_status?: "pending" | (string & {}) | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What belongs to the event; empty for many. Mind the units: in schedule events `updated_at` is in milliseconds and `cancelled_at` in seconds.
         */
        CallEventData: ({
            /**
             * As the event's text says it.
             */
            direction?: string | null;
            /**
             * The number that calls.
             */
            from?: string | null;
            /**
             * The number that is called.
             */
            to?: string | null;
            /**
             * Format: int64
             *
             * When the call was to be made before, epoch seconds.
             */
            previous_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the call is to be made now, epoch seconds.
             */
            new_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the schedule was changed, epoch milliseconds.
             */
            updated_at?: number | null;
            /**
             * Format: int64
             *
             * When the schedule was cancelled, epoch seconds.
             */
            cancelled_at?: number | null;
            /**
             * What the schedule was changed by, `/schedule` or `/schedule DELETE`.
             */
            endpoint_used?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * Something that happened to the call.
         */
        CallEvent: {
            /**
             * Format: int64
             *
             * When it happened, epoch milliseconds.
             */
            timestamp?: number | null;
            /**
             * Free English text such as `Call created via API` or `Call started - INBOUND`; not a fixed set.
             */
            event?: string | null;
            /**
             * 0 wherever it is shown, unit not documented. Missing on schedule events.
             */
            session_time?: number | null;
            /**
             * What belongs to the event; empty for many. Mind the units: in schedule events `updated_at` is in milliseconds and `cancelled_at` in seconds.
             */
            data?: components["schemas"]["CallEventData"];
        };
        /**
         * One word, with its times.
         */
        TranscriptWord: {
            /**
             * The word.
             */
            word?: string | null;
            /**
             * When the word begins, epoch milliseconds in Zudu's example. Retell AI's field of this name counts seconds from the call's start.
             */
            start?: number | null;
            /**
             * When the word ends, epoch milliseconds or seconds as `start`.
             */
            end?: number | null;
        };
        /**
         * One turn of the talk.
         */
        TranscriptEntry: {
            /**
             * Who speaks. `assistant` is the agent and the only word shown.
             * @enum {string|null}
             */
            role?: "assistant" | "user" | (string & {}) | null;
            /**
             * What was said.
             */
            content?: string | null;
            /**
             * Format: int64
             *
             * When it was said, epoch milliseconds.
             */
            timestamp?: number | null;
            /**
             * The same word by word, with times.
             */
            words?: components["schemas"]["TranscriptWord"][] | null;
        };
        /**
         * The agent calls a tool.
         */
        ToolCallInvocation: {
            /**
             * Tells a tool call from turns and results.
             * @constant
             */
            role: "tool_call_invocation";
            /**
             * Ties the result to the call.
             */
            tool_call_id?: string | null;
            /**
             * The tool's name.
             */
            name?: string | null;
            /**
             * What the tool is given, as JSON text.
             */
            arguments?: string | null;
        };
        /**
         * What a tool answered.
         */
        ToolCallResult: {
            /**
             * Tells a result from turns and tool calls.
             * @constant
             */
            role: "tool_call_result";
            /**
             * The invocation this answers.
             */
            tool_call_id?: string | null;
            /**
             * The answer, as text.
             */
            content?: string | null;
            /**
             * Whether the tool did what it should.
             */
            successful?: boolean | null;
        };
        /**
         * A spoken turn, or a kind of item that is not known here.
         */
        OtherTranscriptItem: {
            /**
             * `assistant` or `user` for a spoken turn.
             */
            role?: string | null;
            /**
             * What was said.
             */
            content?: string | null;
            /**
             * Format: int64
             *
             * When it was said, epoch milliseconds.
             */
            timestamp?: number | null;
            /**
             * The same word by word, with times.
             */
            words?: components["schemas"]["TranscriptWord"][] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A turn of the talk, a tool call or its result. Zudu shows no item, so the last variant is open.
         */
        TranscriptItem: components["schemas"]["ToolCallInvocation"] | components["schemas"]["ToolCallResult"] | components["schemas"]["OtherTranscriptItem"];
        /**
         * How long one part of the replies took. Zudu states no unit; the size of the examples fits milliseconds.
         */
        LatencyStatistics: {
            /**
             * The longest, milliseconds by Retell AI.
             */
            max?: number | null;
            /**
             * The shortest, milliseconds by Retell AI.
             */
            min?: number | null;
            /**
             * How many values were measured.
             */
            num?: number | null;
            /**
             * The median, milliseconds by Retell AI.
             */
            p50?: number | null;
            /**
             * What 90 % of the values do not exceed, milliseconds by Retell AI.
             */
            p90?: number | null;
            /**
             * What 95 % of the values do not exceed, milliseconds by Retell AI.
             */
            p95?: number | null;
            /**
             * What 99 % of the values do not exceed, milliseconds by Retell AI.
             */
            p99?: number | null;
            /**
             * A sample of the measured values; shorter than `num` in the examples.
             */
            values?: number[] | null;
        } | null;
        /**
         * How long the parts of a reply took, by part.
         */
        CallLatency: ({
            /**
             * The whole reply, from end to end; milliseconds by Retell AI.
             */
            e2e?: components["schemas"]["LatencyStatistics"];
            /**
             * The language model's part; milliseconds by Retell AI.
             */
            llm?: components["schemas"]["LatencyStatistics"];
        } & {
            [key: string]: components["schemas"]["LatencyStatistics"];
        }) | null;
        /**
         * What the analysis after the call found; null while the call is ongoing.
         */
        CallAnalysis: {
            /**
             * Whether the call succeeded, in the analysis's judgement.
             */
            call_successful?: boolean | null;
            /**
             * The call in a few sentences.
             */
            call_summary?: string | null;
            /**
             * Capitalized. Zudu shows `Positive` only.
             * @enum {string|null}
             */
            user_sentiment?: "Positive" | "Neutral" | "Negative" | "Unknown" | (string & {}) | null;
            /**
             * True where voicemail answered.
             */
            in_voicemail?: boolean | null;
        } | null;
        /**
         * What one product cost.
         */
        ProductCost: {
            /**
             * What was paid for; the two words of the only example.
             * @enum {string|null}
             */
            product?: "inbound_call" | "llm_usage" | (string & {}) | null;
            /**
             * Cost of the product, in the unit of `combined_cost`, which Zudu does not name.
             */
            cost?: number | null;
            /**
             * Price of one unit; which unit, and whether it is one for all products, is not documented.
             */
            unit_price?: number | null;
        };
        /**
         * What the call cost. Zudu names neither currency nor unit. A further key, which begins with `total_dur`, could not be read in full and is left out.
         */
        CallCost: {
            /**
             * The whole, in a currency and a unit that Zudu does not name; the sum of the products' costs in the generated example.
             */
            combined_cost?: number | null;
            /**
             * Missing from the list's example.
             */
            product_costs?: components["schemas"]["ProductCost"][] | null;
        } | null;
        /**
         * The carrier's ids.
         */
        TelephonyIdentifier: {
            /**
             * `CA` and 32 hexadecimal digits, as Twilio's.
             */
            call_sid?: string | null;
            /**
             * `CF` and 32 hexadecimal digits, as Twilio's.
             */
            conference_sid?: string | null;
        } | null;
        /**
         * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
         */
        Call: {
            /**
             * The row's own id, a UUID in the examples. Missing on hand-written pages and right after creation.
             */
            id?: string | null;
            /**
             * What paths and tasks call this call by.
             */
            call_id: string;
            /**
             * The agent that talks. `agent_...` or `agent-123` in the examples.
             */
            agent_id?: string | null;
            /**
             * Missing from list items on the hand-written page.
             */
            organization_id?: string | null;
            /**
             * Where the call stands. Lists and get answer in UPPER case, create and update in lower case; compare without case. SCHEDULED calls wait for their `scheduled_timestamp`.
             */
            call_status?: components["schemas"]["CallStatus"];
            /**
             * By phone or in the browser. Lists and get answer in UPPER case, create and update in lower case; compare without case.
             */
            call_type?: components["schemas"]["CallType"];
            /**
             * Who called whom; missing on web calls. Lists and get answer in UPPER case, create and update in lower case; compare without case.
             */
            direction?: components["schemas"]["CallDirection"];
            /**
             * The number that calls, E.164 by the documents though an example starts with +0. Missing on web calls and right after `createCall`.
             */
            from_number?: string | null;
            /**
             * The number that is called, E.164 likewise. Missing on web calls and from the answer of update.
             */
            to_number?: string | null;
            /**
             * Format: int64
             *
             * When the call started, epoch milliseconds.
             */
            start_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the call ended, epoch milliseconds; null until then.
             */
            end_timestamp?: number | null;
            /**
             * Format: int64
             *
             * Milliseconds. No page states the unit, but the example equals end minus start. Missing on hand-written pages. The filter for it is named `duration_ms`.
             */
            call_duration?: number | null;
            /**
             * Why the call ended; null until then. Zudu shows `USER_HANGUP` only and lists no words. The last two are of older documents.
             */
            disconnection_reason?: components["schemas"]["DisconnectionReason"];
            /**
             * The recording, mp4 in the examples. How long the link lives is not documented. One example has it while the call is still ongoing.
             */
            recording_url?: string | null;
            /**
             * The call's log.
             */
            public_log_url?: string | null;
            /**
             * True where transcript, recording and log are not to be stored.
             */
            opt_out_sensitive_data_storage?: boolean | null;
            /**
             * Whatever the caller of the API attached, and beside it a few keys that Zudu sets.
             */
            metadata?: components["schemas"]["CallMetadata"];
            /**
             * What happened to the call, oldest first.
             */
            events?: components["schemas"]["CallEvent"][] | null;
            /**
             * What was said, as plain text; the examples do not say who speaks.
             */
            transcript?: string | null;
            /**
             * What was said, by turn. Empty in the list's example although `transcript` is not.
             */
            transcript_object?: components["schemas"]["TranscriptEntry"][] | null;
            /**
             * The turns with the agent's tool calls between them. Always empty in Zudu's examples.
             */
            transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * How long the parts of a reply took, by part.
             */
            latency?: components["schemas"]["CallLatency"];
            /**
             * What the analysis after the call found; null while the call is ongoing.
             */
            call_analysis?: components["schemas"]["CallAnalysis"];
            /**
             * What the call cost. Zudu names neither currency nor unit. A further key, which begins with `total_dur`, could not be read in full and is left out.
             */
            call_cost?: components["schemas"]["CallCost"];
            /**
             * The carrier's ids.
             */
            telephony_identifier?: components["schemas"]["TelephonyIdentifier"];
            /**
             * Format: int64
             *
             * When the record was made, epoch milliseconds. Hand-written pages only.
             */
            created_at?: number | null;
            /**
             * Format: int64
             *
             * When the record last changed, epoch milliseconds. Hand-written pages only.
             */
            updated_at?: number | null;
        };
        /**
         * Where a page stands in its list.
         */
        PageNumbers: {
            /**
             * This page's number; the first is 0.
             */
            page?: number | null;
            /**
             * Records asked for per page.
             */
            limit?: number | null;
            /**
             * The total divided by the limit, rounded up.
             */
            total_pages?: number | null;
        } | null;
        /**
         * Where this page stands. The generated pages have `total_count` and the two flags; the hand-written page has `total` and no flags.
         */
        CallListPagination: components["schemas"]["PageNumbers"] & ({
            /**
             * Calls on all pages, by the generated pages.
             */
            total_count?: number | null;
            /**
             * Calls on all pages, by the hand-written page.
             */
            total?: number | null;
            /**
             * Whether a page follows. Generated pages only.
             */
            has_next_page?: boolean | null;
            /**
             * Whether a page comes before. Generated pages only.
             */
            has_previous_page?: boolean | null;
        } | null);
        /**
         * The page of calls.
         */
        CallListData: components["schemas"]["ListEcho"] & {
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * The page. The example of the GET list has whole calls, those of the POST list short ones; whether the POST drops the heavy fields or its examples do is not documented.
             */
            calls: components["schemas"]["Call"][];
            /**
             * Where this page stands. The generated pages have `total_count` and the two flags; the hand-written page has `total` and no flags.
             */
            pagination?: components["schemas"]["CallListPagination"];
            /**
             * The field the calls are sorted by.
             * @enum {string|null}
             */
            sort_by?: "start_timestamp" | "created_at" | (string & {}) | null;
        };
        /**
         * One page of calls, wrapped.
         */
        CallListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of calls.
             */
            data: components["schemas"]["CallListData"];
        };
        /**
         * What every refused or failed request answers. There is no error code, no request id and no list of fields. The documented ones leave out `data`.
         */
        Error: {
            /**
             * What went wrong, as a heading.
             */
            message?: string | null;
            /**
             * `error` here.
             * @enum {string|null}
             */
            status?: "error" | "success" | (string & {}) | null;
            /**
             * The detail, as prose.
             */
            error?: string | null;
        };
        /**
         * Which way to sort.
         * @enum {string}
         */
        SortOrder: "ascending" | "descending";
        /**
         * Which calls to keep. These five keys are the ones that documents show; more are hinted at without their names.
         */
        CallFilter: {
            /**
             * Lower case on the generated page, UPPER case on the hand-written one. Lower case is the safer guess.
             */
            call_status?: ("registered" | "ongoing" | "ended" | "error" | "scheduled" | "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | (string & {}))[];
            /**
             * An array on the generated page, one string on the hand-written one.
             */
            agent_id?: string[] | string;
            /**
             * Shown on the hand-written page only, in UPPER case.
             */
            call_type?: ("PHONE_CALL" | "WEB_CALL" | "phone_call" | "web_call" | (string & {}))[];
            /**
             * Bounds of the call's `call_duration`, in milliseconds.
             */
            duration_ms?: {
                /**
                 * The shortest duration to keep, milliseconds.
                 */
                lower_threshold?: number;
                /**
                 * The longest duration to keep, milliseconds.
                 */
                upper_threshold?: number;
            };
            /**
             * Free text to look for in the transcript.
             */
            transcript_search?: string;
        };
        /**
         * Which calls, in what order, which page. Nothing is required.
         */
        SearchCallsRequest: {
            /**
             * The page's number; the first is 0.
             */
            page?: number;
            /**
             * Calls per page. The bounds for calls could not be read (Zudu's lists of batch calls and their tasks stop at 100), so no maximum is set here.
             */
            limit?: number;
            /**
             * The two fields shown, the first on the generated page, the second on the hand-written one.
             * @enum {string}
             */
            sort_by?: "start_timestamp" | "created_at" | (string & {});
            /**
             * Which way to sort.
             */
            sort_order?: components["schemas"]["SortOrder"];
            /**
             * Which calls to keep. These five keys are the ones that documents show; more are hinted at without their names.
             */
            filter_criteria?: components["schemas"]["CallFilter"];
        };
        /**
         * One call, wrapped.
         */
        GetCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            data: components["schemas"]["Call"];
        };
        /**
         * The status as a request sends it. Only `ONGOING` is shown, the other words are those that calls have.
         * @enum {string}
         */
        CallStatusUpperCase: "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | (string & {});
        /**
         * The direction as a request sends it. Only `OUTBOUND` is shown.
         * @enum {string}
         */
        CallDirectionUpperCase: "INBOUND" | "OUTBOUND" | (string & {});
        /**
         * Fields to change; none is required.
         */
        UpdateCallRequest: {
            /**
             * The status as a request sends it. Only `ONGOING` is shown, the other words are those that calls have.
             */
            call_status?: components["schemas"]["CallStatusUpperCase"];
            /**
             * The direction as a request sends it. Only `OUTBOUND` is shown.
             */
            direction?: components["schemas"]["CallDirectionUpperCase"];
            /**
             * The number that calls, E.164.
             */
            from_number?: string;
            /**
             * Merged into what the call has; keys that are not named stay.
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * The call as it is now.
         */
        UpdatedCall: {
            /**
             * What was done; the only word shown.
             * @enum {string|null}
             */
            operation?: "update" | (string & {}) | null;
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            call: components["schemas"]["Call"];
        };
        /**
         * The updated call, wrapped.
         */
        UpdateCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The call as it is now.
             */
            data: components["schemas"]["UpdatedCall"];
        };
        /**
         * The call that is gone.
         */
        DeletedCall: {
            /**
             * The call that is gone.
             */
            call_id: string;
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
        };
        /**
         * What was deleted, wrapped.
         */
        DeleteCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The call that is gone.
             */
            data: components["schemas"]["DeletedCall"];
        };
        /**
         * The call's new time.
         */
        RescheduleCallRequest: {
            /**
             * Format: int64
             *
             * When to make the call, epoch seconds (nearly every other time here is in milliseconds).
             */
            scheduled_timestamp: number;
        };
        /**
         * The call with its old and its new time.
         */
        RescheduledCall: {
            /**
             * What was done; the only word shown.
             * @enum {string|null}
             */
            operation?: "schedule_update" | (string & {}) | null;
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * The call that was given another time.
             */
            call_id?: string | null;
            /**
             * Format: int64
             *
             * When the call was to be made before, epoch seconds.
             */
            previous_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the call is to be made now, epoch seconds.
             */
            new_scheduled_timestamp?: number | null;
            /**
             * Format: date-time
             *
             * Meant to be the new time in words of ISO 8601; in the documented example it is another moment than `new_scheduled_timestamp`. Use the number.
             */
            scheduled_for_human?: string | null;
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            call?: components["schemas"]["Call"];
        };
        /**
         * The old and the new time, wrapped.
         */
        RescheduleCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The call with its old and its new time.
             */
            data: components["schemas"]["RescheduledCall"];
        };
        /**
         * The kind of call as a request sends it. Only `PHONE_CALL` is shown.
         * @enum {string}
         */
        CallTypeUpperCase: "PHONE_CALL" | "WEB_CALL" | (string & {});
        /**
         * Part of the page could not be read, so there may be further fields.
         */
        CreateCallRequest: {
            /**
             * The agent that is to talk.
             */
            agent_id: string;
            /**
             * An id of your own; Zudu makes one where it is left out.
             */
            call_id?: string;
            /**
             * The kind of call as a request sends it. Only `PHONE_CALL` is shown.
             */
            call_type?: components["schemas"]["CallTypeUpperCase"];
            /**
             * The direction as a request sends it. Only `OUTBOUND` is shown.
             */
            direction?: components["schemas"]["CallDirectionUpperCase"];
            /**
             * Anything worth keeping with the call.
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * The new call.
         */
        CreatedCall: {
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            call: components["schemas"]["Call"];
        };
        /**
         * The registered call, wrapped.
         */
        CreateCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The new call.
             */
            data: components["schemas"]["CreatedCall"];
        };
        /**
         * Whom to call, and from which number.
         */
        CreatePhoneCallRequest: {
            /**
             * The number to call from, E.164.
             */
            from_number: string;
            /**
             * The number to call, E.164.
             */
            to_number: string;
            /**
             * The agent that is to talk, in place of the one the number is tied to.
             */
            override_agent_id?: string;
            /**
             * Anything worth keeping with the call.
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * The kind of call, repeated beside it in lower case.
         * @enum {string|null}
         */
        CallTypeLowerCase: "phone_call" | "web_call" | (string & {}) | null;
        /**
         * The call's status as the create answers repeat it beside the call, in lower case. Only `ongoing` was seen.
         * @enum {string|null}
         */
        CallStatusLowerCase: "registered" | "ongoing" | "ended" | "error" | "scheduled" | (string & {}) | null;
        /**
         * The call's numbers once more. Its words are in lower case while those of `call` beside it are in UPPER case.
         */
        PhoneCallInfo: {
            /**
             * The number that calls, E.164.
             */
            from_number?: string | null;
            /**
             * The number that is called, E.164.
             */
            to_number?: string | null;
            /**
             * The call's direction, in lower case.
             * @enum {string|null}
             */
            direction?: "inbound" | "outbound" | (string & {}) | null;
            /**
             * The call's status as the create answers repeat it beside the call, in lower case. Only `ongoing` was seen.
             */
            call_status?: components["schemas"]["CallStatusLowerCase"];
        } | null;
        /**
         * The call that is being dialled.
         */
        CreatedPhoneCall: {
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * The kind of call, repeated beside it in lower case.
             */
            call_type?: components["schemas"]["CallTypeLowerCase"];
            /**
             * How far the dialing is.
             * @enum {string|null}
             */
            status?: "call_initiated" | (string & {}) | null;
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            call: components["schemas"]["Call"];
            /**
             * The call's numbers once more. Its words are in lower case while those of `call` beside it are in UPPER case.
             */
            phone_call_info?: components["schemas"]["PhoneCallInfo"];
        };
        /**
         * The call being dialed, wrapped.
         */
        CreatePhoneCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The call that is being dialled.
             */
            data: components["schemas"]["CreatedPhoneCall"];
        };
        /**
         * Which agent is to talk.
         */
        CreateWebCallRequest: {
            /**
             * The agent that is to talk.
             */
            agent_id: string;
            /**
             * Anything worth keeping with the call.
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * What joining the call takes.
         */
        WebCallInfo: {
            /**
             * The call's `call_id`.
             */
            room_name?: string | null;
            /**
             * A JSON Web Token that lets its holder join the call. Keep it out of logs.
             */
            access_token?: string | null;
            /**
             * `ongoing` in the example while `call` beside it says `REGISTERED`; the call's own word is the one to trust.
             */
            call_status?: components["schemas"]["CallStatusLowerCase"];
            /**
             * The agent that talks.
             */
            agent_id?: string | null;
        } | null;
        /**
         * What a LiveKit client needs to join.
         */
        LiveKitConnection: {
            /**
             * A WebSocket address, `wss://communication.zudu.ai` in the example.
             */
            server_url?: string | null;
            /**
             * A JSON Web Token that lets its holder join the room. Keep it out of logs.
             */
            token?: string | null;
            /**
             * The call's `call_id`.
             */
            room_name?: string | null;
        } | null;
        /**
         * The new call, and how to join it.
         */
        CreatedWebCall: {
            /**
             * The organization of the key that asks.
             */
            organization_id?: string | null;
            /**
             * The kind of call, repeated beside it in lower case.
             */
            call_type?: components["schemas"]["CallTypeLowerCase"];
            /**
             * One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only.
             */
            call: components["schemas"]["Call"];
            /**
             * What joining the call takes.
             */
            web_call_info?: components["schemas"]["WebCallInfo"];
            /**
             * What a LiveKit client needs to join.
             */
            livekit_connection?: components["schemas"]["LiveKitConnection"];
        };
        /**
         * The web call and how to join it, wrapped.
         */
        CreateWebCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The new call, and how to join it.
             */
            data: components["schemas"]["CreatedWebCall"];
        };
        /**
         * One number to call.
         */
        NewBatchCallTask: {
            /**
             * The number to call, E.164; never the batch's `from_number`.
             */
            to_number: string;
            /**
             * The agent of this call, where the batch names none.
             */
            agent_id?: string;
            /**
             * What the agent is told for this call, 5 KB at most.
             */
            dynamic_variables?: {
                [key: string]: unknown;
            };
        };
        /**
         * In lower case, unlike most answers. Only Zudu sets completed and failed.
         * @enum {string}
         */
        BatchCallStatusToSet: "draft" | "scheduled" | "sent";
        /**
         * Whether and how often to call again.
         */
        RetryConfig: {
            /**
             * Whether to call again at all.
             */
            enabled?: boolean;
            /**
             * Tries per number; whether the first counts is not documented.
             */
            max_attempts?: number;
        };
        /**
         * Hours of the day in which nobody is called. They may go past midnight, as 22:00 to 08:00.
         */
        QuietHours: {
            /**
             * Whether the hours are kept.
             */
            enabled?: boolean;
            /**
             * When the hours begin, `HH:MM`, 24 hours.
             */
            start_time?: string;
            /**
             * When the hours end, `HH:MM`, 24 hours.
             */
            end_time?: string;
            /**
             * Time zone of the hours, a tz database name.
             */
            timezone?: string;
        };
        /**
         * At a time of day.
         */
        RetryAtTime: {
            /**
             * Tells a time of day from a wait.
             * @constant
             */
            type: "AT";
            /**
             * Time of day, `HH:MM`, 24 hours; by the batch's time zone it seems.
             */
            time: string;
        };
        /**
         * Some time after the call.
         */
        RetryAfterMinutes: {
            /**
             * Tells a wait from a time of day.
             * @constant
             */
            type: "AFTER";
            /**
             * Minutes after the call.
             */
            duration_minutes: number;
        };
        /**
         * When to call again after a call that went in a certain way.
         */
        RetryRule: {
            /**
             * How the call went.
             * @enum {string}
             */
            condition?: "no_answer" | "busy" | "voicemail" | (string & {});
            /**
             * Whether the rule applies.
             */
            enabled?: boolean;
            /**
             * The moment to call again.
             */
            retry_timing?: components["schemas"]["RetryAtTime"] | components["schemas"]["RetryAfterMinutes"];
        };
        /**
         * Whom to call, from which number, when, and with which agent.
         */
        CreateBatchCallRequest: {
            /**
             * The number to call from, E.164; none of the tasks may name it.
             */
            from_number: string;
            /**
             * The batch's name.
             */
            name?: string;
            /**
             * The agent of all calls; without it each task names its own.
             */
            agent_id?: string;
            /**
             * Whom to call.
             */
            tasks: components["schemas"]["NewBatchCallTask"][];
            /**
             * Format: int64
             *
             * When to start, in the future. Epoch milliseconds on the generated page, epoch seconds on the hand-written one; send milliseconds, as the generated page of get shows `scheduled_timestamp`. Left out, the batch starts at once.
             */
            trigger_timestamp?: number;
            /**
             * A tz database name, for reckoning times.
             */
            timezone?: string;
            /**
             * The status to begin with; left out, it follows from `send_now` and `trigger_timestamp`.
             */
            status?: components["schemas"]["BatchCallStatusToSet"];
            /**
             * Start at once, whatever `trigger_timestamp` says. False when left out.
             */
            send_now?: boolean;
            /**
             * Whether and how often to call again.
             */
            retry_config?: components["schemas"]["RetryConfig"];
            /**
             * Hours of the day in which nobody is called. They may go past midnight, as 22:00 to 08:00.
             */
            quiet_hours?: components["schemas"]["QuietHours"];
            /**
             * When to call again, by how a call went. Generated page only, as `retry_config` and `quiet_hours`.
             */
            retry_rules?: components["schemas"]["RetryRule"][];
        };
        /**
         * Where the batch stands. Drafts wait for `executeBatchCall`, scheduled ones for their time; `SENT` is at work. The hand-written pages answer in UPPER case, the generated one in lower case; compare without case.
         * @enum {string|null}
         */
        BatchCallStatus: "DRAFT" | "SCHEDULED" | "SENT" | "COMPLETED" | "FAILED" | "draft" | "scheduled" | "sent" | "completed" | "failed" | (string & {}) | null;
        /**
         * One batch of calls. The generated page of get has the counts and times in epoch milliseconds; the hand-written pages have a few of the fields and their times as ISO 8601 text.
         */
        BatchCall: {
            /**
             * `batch_call_` and 32 hexadecimal digits by the generated page (its own example has 33), `batch_abc123` on the hand-written ones. Its calls carry it as `metadata.batch_call_id`.
             */
            batch_call_id: string;
            /**
             * The batch's name.
             */
            name?: string | null;
            /**
             * Where the batch stands. Drafts wait for `executeBatchCall`, scheduled ones for their time; `SENT` is at work. The hand-written pages answer in UPPER case, the generated one in lower case; compare without case.
             */
            status?: components["schemas"]["BatchCallStatus"];
            /**
             * The organization the batch belongs to.
             */
            organization_id?: string | null;
            /**
             * The agent of all its calls.
             */
            agent_id?: string | null;
            /**
             * The number to call from, E.164.
             */
            from_number?: string | null;
            /**
             * Time zone of the batch, a tz database name.
             */
            timezone?: string | null;
            /**
             * Format: int64
             *
             * When it is to start, epoch milliseconds.
             */
            scheduled_timestamp?: number | null;
            /**
             * Numbers to call.
             */
            total_task_count?: number | null;
            /**
             * The same as `total_task_count` in the only example.
             */
            total?: number | null;
            /**
             * Calls made.
             */
            sent?: number | null;
            /**
             * Calls that were answered.
             */
            picked_up?: number | null;
            /**
             * Calls that came to their end.
             */
            completed?: number | null;
            /**
             * The tasks as a JSON file in a store. Its form and how long the link lives are not documented.
             */
            tasks_url?: string | null;
            /**
             * Format: int64
             *
             * When the last call was made, epoch milliseconds.
             */
            last_sent_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the batch was made, epoch milliseconds. Generated page only.
             */
            created_timestamp?: number | null;
            /**
             * Format: date-time
             *
             * When the batch was made. Hand-written pages only.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When the batch last changed. Hand-written pages only.
             */
            updated_at?: string | null;
        };
        /**
         * One batch call, wrapped.
         */
        BatchCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * One batch of calls. The generated page of get has the counts and times in epoch milliseconds; the hand-written pages have a few of the fields and their times as ISO 8601 text.
             */
            data: components["schemas"]["BatchCall"];
        };
        /**
         * The new batch call. The hand-written page wraps it as every other answer is; the generated page's example has its fields on top, without a wrapper.
         */
        CreateBatchCallAnswer: components["schemas"]["BatchCallAnswer"] | components["schemas"]["BatchCall"];
        /**
         * Where this page of batch calls or of tasks stands; the example of tasks has no `total_pages`.
         */
        BatchCallListPagination: components["schemas"]["PageNumbers"] & ({
            /**
             * Records on all pages.
             */
            total_count?: number | null;
        } | null);
        /**
         * One page of batch calls, wrapped.
         */
        BatchCallListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of batch calls.
             */
            data: components["schemas"]["ListEcho"] & {
                /**
                 * The batch calls of this page.
                 */
                batch_calls: components["schemas"]["BatchCall"][];
                /**
                 * Where this page of batch calls or of tasks stands; the example of tasks has no `total_pages`.
                 */
                pagination?: components["schemas"]["BatchCallListPagination"];
            };
        };
        /**
         * Which batch calls to keep. The page hints at more keys without naming them.
         */
        BatchCallFilter: {
            /**
             * In lower case, although this very page answers in UPPER case.
             */
            status?: ("draft" | "scheduled" | "sent" | "completed" | "failed" | (string & {}))[];
            /**
             * Agents of the batches to keep.
             */
            agent_id?: string[];
            /**
             * Parts of names; by the example `campaign` finds `Customer Campaign`.
             */
            name?: string[];
        };
        /**
         * Which page. Only this list has it in an object of its own.
         */
        BatchCallPageRequest: {
            /**
             * The page's number; the first is 0.
             */
            page?: number;
            /**
             * Batch calls per page; the bounds are those of the GET list.
             */
            limit?: number;
        };
        /**
         * Which batch calls, in what order, which page. Nothing is required.
         */
        SearchBatchCallsRequest: {
            /**
             * Which batch calls to keep. The page hints at more keys without naming them.
             */
            filter_criteria?: components["schemas"]["BatchCallFilter"];
            /**
             * Which page. Only this list has it in an object of its own.
             */
            pagination?: components["schemas"]["BatchCallPageRequest"];
            /**
             * Shown with `created_at`; the other words are those of the GET list.
             * @enum {string}
             */
            sort_by?: "created_at" | "updated_at" | "scheduled_timestamp" | "name" | "status" | "total_task_count" | (string & {});
            /**
             * Which way to sort.
             */
            sort_order?: components["schemas"]["SortOrder"];
        };
        /**
         * The wrapper with nothing in it.
         */
        EmptyAnswer: components["schemas"]["Envelope"] & {
            /**
             * Always null.
             */
            data?: null;
        };
        /**
         * Fields to change; none is required.
         */
        UpdateBatchCallRequest: {
            /**
             * The batch's name.
             */
            name?: string;
            /**
             * Not every change is allowed, and none of a batch that is completed or has failed.
             */
            status?: components["schemas"]["BatchCallStatusToSet"];
            /**
             * Format: int64
             *
             * When to start, in the future; milliseconds, on the grounds given for creation.
             */
            trigger_timestamp?: number;
            /**
             * Time zone of the batch, a tz database name.
             */
            timezone?: string;
        };
        /**
         * The batch call that was started, wrapped.
         */
        ExecuteBatchCallAnswer: components["schemas"]["Envelope"] & {
            /**
             * The batch call that was started.
             */
            data: {
                /**
                 * The batch call.
                 */
                batch_call_id: string;
                /**
                 * Where the batch stands. Drafts wait for `executeBatchCall`, scheduled ones for their time; `SENT` is at work. The hand-written pages answer in UPPER case, the generated one in lower case; compare without case.
                 */
                status?: components["schemas"]["BatchCallStatus"];
                /**
                 * Format: date-time
                 *
                 * When it was started.
                 */
                execution_started_at?: string | null;
            };
        };
        /**
         * One number of a batch, and what became of it.
         */
        BatchCallTask: {
            /**
             * "`task_...`."
             */
            task_id: string;
            /**
             * The number to call, E.164.
             */
            to_number?: string | null;
            /**
             * How far the task is, UPPER case.
             * @enum {string|null}
             */
            status?: "PENDING" | "CALLING" | "COMPLETED" | "FAILED" | (string & {}) | null;
            /**
             * The call, once one was made.
             */
            call_id?: string | null;
            /**
             * Why it failed.
             */
            error_message?: string | null;
            /**
             * Format: date-time
             *
             * When the task was made.
             */
            created_at?: string | null;
        };
        /**
         * One page of a batch's tasks, wrapped.
         */
        BatchCallTaskListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of tasks.
             */
            data: {
                /**
                 * The tasks of this page.
                 */
                tasks: components["schemas"]["BatchCallTask"][];
                /**
                 * Where this page of batch calls or of tasks stands; the example of tasks has no `total_pages`.
                 */
                pagination?: components["schemas"]["BatchCallListPagination"];
            };
        };
        /**
         * The voice an agent speaks with.
         */
        AgentVoice: {
            /**
             * Whose voice it is.
             * @enum {string|null}
             */
            provider?: "openai" | "elevenlabs" | "playht" | (string & {}) | null;
            /**
             * The voice, by the provider's own id.
             */
            voice_id?: string | null;
        };
        /**
         * How knowledge bases are searched during a call.
         */
        RagConfig: {
            /**
             * Passages to take at most.
             */
            chunks_to_retrieve?: number | null;
            /**
             * How near to the question a passage has to be, a number without a unit; 0.2 and 0.7 in the examples.
             */
            similarity_threshold?: number | null;
        };
        /**
         * How the agent thinks.
         */
        LlmConfig: {
            /**
             * Its instructions.
             */
            system_message?: string | null;
            /**
             * The model's temperature, a number without a unit; its range is not documented. 0.7 in the example.
             */
            temperature?: number | null;
            /**
             * Tokens at most, by its name; 1000 in the example.
             */
            max_tokens?: number | null;
            /**
             * What it can use during a call. Empty in the examples, the items' form is not known.
             */
            tools?: unknown[] | null;
            /**
             * Names of the variables in `system_message`; empty in the examples.
             */
            system_message_variables?: string[] | null;
        };
        /**
         * How speech is turned into text.
         */
        SttConfig: {
            /**
             * The language, ISO 639-1.
             */
            language?: string | null;
            /**
             * The language in English.
             */
            language_name?: string | null;
            /**
             * Known by its name only; true in the example.
             */
            use_realtime?: boolean | null;
        };
        /**
         * How text is turned into speech.
         */
        TtsConfig: {
            /**
             * The voice, by the provider's own id.
             */
            voice_id?: string | null;
            /**
             * How fast it speaks; 1 in the examples, no unit is documented.
             */
            voice_speed?: number | null;
            /**
             * The language, ISO 639-1.
             */
            language?: string | null;
            /**
             * The language in English.
             */
            language_name?: string | null;
            /**
             * Whose voice it is; the only word of the examples.
             * @enum {string|null}
             */
            provider?: "elevenlabs" | (string & {}) | null;
            /**
             * The provider's model, as `eleven_multilingual_v2`.
             */
            model?: string | null;
        };
        /**
         * One agent, in the fields of two generations of documents. The hand-written pages (list, create, get) have `language`, `voice`, `first_message`, `model` and `transcription_model`; the generated ones (update, duplicate) have `begin_message`, the `..._config` objects and all that follows them. Lists show id, name, language and times only.
         */
        Agent: {
            /**
             * `agent_` and a UUID or other letters and digits.
             */
            agent_id: string;
            /**
             * The agent's name, at most 50 characters.
             */
            agent_name?: string | null;
            /**
             * The organization the agent belongs to.
             */
            organization_id?: string | null;
            /**
             * When the agent was made, ISO 8601; with `Z` on hand-written pages, without a zone on generated ones.
             */
            created_at?: string | null;
            /**
             * When the agent last changed, as `created_at`.
             */
            updated_at?: string | null;
            /**
             * The language it speaks, ISO 639-1, as `en`.
             */
            language?: string | null;
            /**
             * The voice an agent speaks with.
             */
            voice?: components["schemas"]["AgentVoice"] | null;
            /**
             * What it says when a call starts; `begin_message` on generated pages.
             */
            first_message?: string | null;
            /**
             * The language model, as `gpt-4`.
             */
            model?: string | null;
            /**
             * What turns speech into text, as `whisper-1`.
             */
            transcription_model?: string | null;
            /**
             * Knowledge bases it looks things up in.
             */
            knowledge_base_ids?: string[] | null;
            /**
             * How knowledge bases are searched during a call.
             */
            rag_config?: components["schemas"]["RagConfig"] | null;
            /**
             * What it says when a call starts; `first_message` on hand-written pages.
             */
            begin_message?: string | null;
            /**
             * Names of the variables in `begin_message`.
             */
            begin_message_variables?: string[] | null;
            /**
             * Milliseconds before it speaks.
             */
            begin_message_delay_ms?: number | null;
            /**
             * Values of variables for trying the agent out.
             */
            test_variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * Known by its name only; what is sent there, and when, is not documented.
             */
            webhook_url?: string | null;
            /**
             * The post-call webhook assigned to it.
             */
            post_call_webhook_id?: string | null;
            /**
             * Milliseconds of silence after which it hangs up.
             */
            end_call_after_silence_ms?: number | null;
            /**
             * The longest a call may last, milliseconds.
             */
            max_call_duration_ms?: number | null;
            /**
             * Seconds of silence after which it speaks; the fields round it count milliseconds.
             */
            take_turn_after_silence_seconds?: number | null;
            /**
             * Its time zone, a tz database name.
             */
            timezone?: string | null;
            /**
             * MCP servers whose tools it may use.
             */
            mcp_server_ids?: string[] | null;
            /**
             * How the agent thinks.
             */
            llm_config?: components["schemas"]["LlmConfig"] | null;
            /**
             * How speech is turned into text.
             */
            stt_config?: components["schemas"]["SttConfig"] | null;
            /**
             * How text is turned into speech.
             */
            tts_config?: components["schemas"]["TtsConfig"] | null;
            /**
             * What the analysis after a call is to find out. Empty in the examples, the items' form is not known.
             */
            post_call_analysis_data?: unknown[] | null;
            /**
             * The language model of that analysis. Null in the examples.
             */
            post_call_analysis_model?: string | null;
            /**
             * What a call is judged by. Empty in the examples, the items' form is not known.
             */
            post_call_evaluation_criteria?: unknown[] | null;
            /**
             * How it looks as a widget in a page. Null in the examples, its form is not known.
             */
            widget_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Languages beside its first. Empty in the examples, the items' form is not known.
             */
            additional_languages?: unknown[] | null;
            /**
             * Who may do what with it. Empty in the examples.
             */
            access_info?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Where this page stands, as the GET list shows it. The POST list's example has an empty object here; `total_count` is there for it, which is what Zudu's other generated pages call the total.
         */
        AgentListPagination: components["schemas"]["PageNumbers"] & ({
            /**
             * Agents on all pages.
             */
            total?: number | null;
            /**
             * Agents on all pages.
             */
            total_count?: number | null;
        } | null);
        /**
         * One page of agents, wrapped.
         */
        AgentListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of agents.
             */
            data: components["schemas"]["ListEcho"] & {
                /**
                 * The organization of the key that asks.
                 */
                organization_id?: string | null;
                /**
                 * The agents of this page.
                 */
                agents: components["schemas"]["Agent"][];
                /**
                 * Where this page stands, as the GET list shows it. The POST list's example has an empty object here; `total_count` is there for it, which is what Zudu's other generated pages call the total.
                 */
                pagination?: components["schemas"]["AgentListPagination"];
                /**
                 * The field the agents are sorted by.
                 * @enum {string|null}
                 */
                sort_by?: "updated_at" | "created_at" | (string & {}) | null;
            };
        };
        /**
         * Which agents to keep; the only key shown.
         */
        AgentFilter: {
            /**
             * Texts to look for in names.
             */
            agent_name?: string[];
        };
        /**
         * Which agents, in what order, which page. Nothing is required.
         */
        SearchAgentsRequest: {
            /**
             * The page's number; the first is 0, also when left out.
             */
            page?: number;
            /**
             * Agents per page; 20 when left out.
             */
            limit?: number;
            /**
             * `updated_at` when left out; the other word is the GET list's.
             * @enum {string}
             */
            sort_by?: "updated_at" | "created_at" | (string & {});
            /**
             * `descending` when left out.
             */
            sort_order?: components["schemas"]["SortOrder"];
            /**
             * Which agents to keep; the only key shown.
             */
            filter_criteria?: components["schemas"]["AgentFilter"];
        };
        /**
         * The agent's name, at most 50 characters. Spaces round it are cut off, and something has to be left.
         */
        AgentName: string;
        /**
         * In the words of the hand-written page, whose end could not be read, so there may be further fields; the generated pages (update, duplicate) have other ones.
         */
        CreateAgentRequest: {
            /**
             * The agent's name, at most 50 characters. Spaces round it are cut off, and something has to be left.
             */
            agent_name: components["schemas"]["AgentName"];
            /**
             * The language it speaks, ISO 639-1, as `en`.
             */
            language?: string;
            /**
             * The voice an agent speaks with.
             */
            voice?: components["schemas"]["AgentVoice"];
            /**
             * What it says when a call starts.
             */
            first_message?: string;
            /**
             * The language model; left out, it follows from the language.
             */
            model?: string;
            /**
             * What turns speech into text; left out, it follows from the language.
             */
            transcription_model?: string;
            /**
             * Knowledge bases to look things up in.
             */
            knowledge_base_ids?: string[];
            /**
             * How knowledge bases are searched during a call.
             */
            rag_config?: components["schemas"]["RagConfig"];
        };
        /**
         * One agent, wrapped.
         */
        AgentAnswer: components["schemas"]["Envelope"] & {
            /**
             * One agent, in the fields of two generations of documents. The hand-written pages (list, create, get) have `language`, `voice`, `first_message`, `model` and `transcription_model`; the generated ones (update, duplicate) have `begin_message`, the `..._config` objects and all that follows them. Lists show id, name, language and times only.
             */
            data: components["schemas"]["Agent"];
        };
        /**
         * What was deleted, wrapped.
         */
        DeleteAgentAnswer: components["schemas"]["Envelope"] & {
            /**
             * The agent that is gone.
             */
            data: {
                /**
                 * The agent that is gone.
                 */
                agent_id: string;
                /**
                 * The organization of the key that asks.
                 */
                organization_id?: string | null;
            };
        };
        /**
         * Fields to change; none is required.
         */
        UpdateAgentRequest: {
            /**
             * The agent's name, at most 50 characters. Spaces round it are cut off, and something has to be left.
             */
            agent_name?: components["schemas"]["AgentName"];
            /**
             * What it says when a call starts.
             */
            begin_message?: string;
            /**
             * Names of the variables in `begin_message`.
             */
            begin_message_variables?: string[];
            /**
             * Milliseconds before it speaks.
             */
            begin_message_delay_ms?: number;
            /**
             * Values of variables for trying the agent out.
             */
            test_variables?: {
                [key: string]: unknown;
            };
            /**
             * Known by its name only; what is sent there, and when, is not documented.
             */
            webhook_url?: string;
            /**
             * The post-call webhook; `assignAgentWebhook` is the operation made for it.
             */
            post_call_webhook_id?: string;
            /**
             * Milliseconds of silence after which it hangs up.
             */
            end_call_after_silence_ms?: number;
            /**
             * The longest a call may last, milliseconds.
             */
            max_call_duration_ms?: number;
            /**
             * Seconds of silence after which it speaks.
             */
            take_turn_after_silence_seconds?: number;
            /**
             * Its time zone, a tz database name.
             */
            timezone?: string;
            /**
             * Knowledge bases it looks things up in.
             */
            knowledge_base_ids?: string[];
            /**
             * MCP servers whose tools it may use.
             */
            mcp_server_ids?: string[];
            /**
             * How knowledge bases are searched during a call.
             */
            rag_config?: components["schemas"]["RagConfig"];
            /**
             * How the agent thinks.
             */
            llm_config?: components["schemas"]["LlmConfig"];
            /**
             * How speech is turned into text.
             */
            stt_config?: components["schemas"]["SttConfig"];
            /**
             * How text is turned into speech.
             */
            tts_config?: components["schemas"]["TtsConfig"];
            /**
             * What the analysis after a call is to find out. The items' form is not known.
             */
            post_call_analysis_data?: unknown[];
            /**
             * The language model of that analysis.
             */
            post_call_analysis_model?: string | null;
            /**
             * What a call is judged by. The items' form is not known.
             */
            post_call_evaluation_criteria?: unknown[];
            /**
             * How it looks as a widget in a page. Its form is not known.
             */
            widget_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Languages beside its first. The items' form is not known.
             */
            additional_languages?: unknown[];
        };
        /**
         * The copy's name.
         */
        DuplicateAgentRequest: {
            /**
             * The agent's name, at most 50 characters. Spaces round it are cut off, and something has to be left.
             */
            agent_name: components["schemas"]["AgentName"];
        };
        /**
         * A post-call webhook as a tool of an agent. It has no id of its own.
         */
        WebhookTool: {
            /**
             * The webhook's name.
             */
            name?: string | null;
            /**
             * The address that is told of finished calls.
             */
            url?: string | null;
            /**
             * What the webhook is for.
             */
            description?: string | null;
            /**
             * What sets it off; the only word shown.
             * @enum {string|null}
             */
            trigger?: "post_call" | (string & {}) | null;
        };
        /**
         * The post-call webhooks of one agent, wrapped. All of them; there are no pages.
         */
        AgentWebhooksAnswer: components["schemas"]["Envelope"] & {
            /**
             * The agent and its webhooks.
             */
            data: {
                /**
                 * The agent.
                 */
                agent_id: string;
                /**
                 * The agent's name.
                 */
                agent_name?: string | null;
                /**
                 * The agent's post-call webhooks.
                 */
                post_call_webhook_tools: components["schemas"]["WebhookTool"][];
                /**
                 * How many webhooks these are.
                 */
                count?: number | null;
            };
        };
        /**
         * Which webhook to assign.
         */
        AssignAgentWebhookRequest: {
            /**
             * An active post-call webhook, `webhook_...`.
             */
            webhook_id: string;
        };
        /**
         * The agent and the webhook it now has, wrapped.
         */
        AssignAgentWebhookAnswer: components["schemas"]["Envelope"] & {
            /**
             * The agent and its new webhook.
             */
            data: {
                /**
                 * The agent.
                 */
                agent_id: string;
                /**
                 * The webhook it now has.
                 */
                webhook_id?: string | null;
                /**
                 * That webhook's name.
                 */
                webhook_name?: string | null;
                /**
                 * The address that is told of finished calls.
                 */
                webhook_url?: string | null;
                /**
                 * A post-call webhook as a tool of an agent. It has no id of its own.
                 */
                webhook_tool?: components["schemas"]["WebhookTool"] | null;
                /**
                 * Tools of the agent, of all kinds.
                 */
                total_tools?: number | null;
            };
        };
        /**
         * The agent and the webhook it no longer has, wrapped.
         */
        UnassignAgentWebhookAnswer: components["schemas"]["Envelope"] & {
            /**
             * The agent and its former webhook.
             */
            data: {
                /**
                 * The agent.
                 */
                agent_id: string;
                /**
                 * The agent's name.
                 */
                agent_name?: string | null;
                /**
                 * The webhook it no longer has.
                 */
                removed_webhook_id?: string | null;
                /**
                 * That webhook's name.
                 */
                removed_webhook_name?: string | null;
                /**
                 * Tools taken from the agent.
                 */
                removed_tools_count?: number | null;
                /**
                 * Whether it was taken away.
                 */
                success?: boolean | null;
            };
        };
        /**
         * The agent and the webhook it had, wrapped. The same facts as of `unassignAgentWebhook` under other names.
         */
        UnassignAnyAgentWebhookAnswer: components["schemas"]["Envelope"] & {
            /**
             * The agent and its former webhook.
             */
            data: {
                /**
                 * The agent.
                 */
                agent_id: string;
                /**
                 * The agent's name.
                 */
                agent_name?: string | null;
                /**
                 * The webhook it no longer has.
                 */
                unassigned_webhook_id?: string | null;
                /**
                 * That webhook's name.
                 */
                unassigned_webhook_name?: string | null;
                /**
                 * Tools taken from the agent.
                 */
                removed_tools_count?: number | null;
                /**
                 * Null, since the agent has none now.
                 */
                post_call_webhook_id?: string | null;
            };
        };
        /**
         * Where it comes from: Zudu itself, or imported (`CUSTOM`). The generated pages write `zudu-twilio` for `ZUDU_TWILIO`.
         * @enum {string|null}
         */
        PhoneNumberType: "ZUDU_TWILIO" | "CUSTOM" | "zudu-twilio" | (string & {}) | null;
        /**
         * One phone number. The answers of list, update and import have some of the fields, each other ones.
         */
        PhoneNumber: {
            /**
             * E.164; also what paths call it by.
             */
            phone_number: string;
            /**
             * The number as people write it. Generated pages only.
             */
            phone_number_pretty?: string | null;
            /**
             * A name for one's own use; update also takes it as `label`.
             */
            nickname?: string | null;
            /**
             * The organization the number belongs to.
             */
            organization_id?: string | null;
            /**
             * Area code, a plain number; of numbers in the United States and Canada.
             */
            area_code?: number | null;
            /**
             * Where it comes from: Zudu itself, or imported (`CUSTOM`). The generated pages write `zudu-twilio` for `ZUDU_TWILIO`.
             */
            phone_number_type?: components["schemas"]["PhoneNumberType"];
            /**
             * Whose number it is.
             * @enum {string|null}
             */
            number_provider?: "twilio" | "plivo" | (string & {}) | null;
            /**
             * The agent that takes its calls; null for none.
             */
            inbound_agent_id?: string | null;
            /**
             * The agent that calls from it; null for none.
             */
            outbound_agent_id?: string | null;
            /**
             * Which version of `inbound_agent_id` takes its calls, a plain number.
             */
            inbound_agent_version?: number | null;
            /**
             * Which version of `outbound_agent_id` calls from it, a plain number.
             */
            outbound_agent_version?: number | null;
            /**
             * For incoming calls; what is sent there is not documented.
             */
            inbound_webhook_url?: string | null;
            /**
             * LiveKit's inbound trunk.
             */
            inbound_trunk_id?: string | null;
            /**
             * LiveKit's outbound trunk.
             */
            outbound_trunk_id?: string | null;
            /**
             * LiveKit's dispatch rule.
             */
            dispatch_rule_id?: string | null;
            /**
             * Format: date-time
             *
             * When the number was added.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When the number last changed.
             */
            updated_at?: string | null;
            /**
             * Format: int64
             *
             * When it last changed, epoch milliseconds. Generated pages of create and update only.
             */
            last_modification_timestamp?: number | null;
        };
        /**
         * Where this page stands. The flags are named otherwise than those of calls.
         */
        PhoneNumberListPagination: components["schemas"]["PageNumbers"] & ({
            /**
             * Numbers on all pages.
             */
            total_count?: number | null;
            /**
             * Whether a page follows.
             */
            has_next?: boolean | null;
            /**
             * Whether a page comes before.
             */
            has_previous?: boolean | null;
        } | null);
        /**
         * One page of phone numbers, wrapped.
         */
        PhoneNumberListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of phone numbers.
             */
            data: components["schemas"]["ListEcho"] & {
                /**
                 * The organization of the key that asks.
                 */
                organization_id?: string | null;
                /**
                 * The phone numbers of this page.
                 */
                phone_numbers: components["schemas"]["PhoneNumber"][];
                /**
                 * Where this page stands. The flags are named otherwise than those of calls.
                 */
                pagination?: components["schemas"]["PhoneNumberListPagination"];
                /**
                 * The field the numbers are sorted by.
                 * @enum {string|null}
                 */
                sort_by?: "phone_number" | "nickname" | "area_code" | "updated_at" | (string & {}) | null;
            };
        };
        /**
         * Which phone numbers to keep.
         */
        PhoneNumberFilter: {
            /**
             * A part of the nickname.
             */
            nickname?: string;
            /**
             * Area code of the numbers to keep, a plain number.
             */
            area_code?: number;
            /**
             * The agent of either direction.
             */
            agent_id?: string;
        };
        /**
         * Which phone numbers, in what order, which page. Nothing is required.
         */
        SearchPhoneNumbersRequest: {
            /**
             * The page's number; the first is 0, also when left out.
             */
            page?: number;
            /**
             * Numbers per page. No bounds and no default are documented.
             */
            limit?: number;
            /**
             * Shown with `updated_at`; the words are those of the GET list.
             * @enum {string}
             */
            sort_by?: "phone_number" | "nickname" | "area_code" | "updated_at" | (string & {});
            /**
             * Which way to sort.
             */
            sort_order?: components["schemas"]["SortOrder"];
            /**
             * Which phone numbers to keep.
             */
            filter_criteria?: components["schemas"]["PhoneNumberFilter"];
        };
        /**
         * The phone numbers without an agent, wrapped. All of them; there are no pages.
         */
        AvailablePhoneNumbersAnswer: components["schemas"]["Envelope"] & {
            /**
             * The numbers without an agent.
             */
            data: {
                /**
                 * The organization of the key that asks.
                 */
                organization_id?: string | null;
                /**
                 * How many numbers these are.
                 */
                available_count?: number | null;
                /**
                 * The numbers without an agent.
                 */
                phone_numbers: components["schemas"]["PhoneNumber"][];
            };
        };
        /**
         * A new number.
         */
        CreatePhoneNumberRequest: {
            /**
             * E.164.
             */
            phone_number: string;
            /**
             * Area code, three digits, for the United States and Canada.
             */
            area_code?: number;
            /**
             * A name for one's own use.
             */
            nickname?: string;
            /**
             * The agent that takes its calls.
             */
            inbound_agent_id?: string;
            /**
             * The agent that calls from it.
             */
            outbound_agent_id?: string;
            /**
             * Which version of `inbound_agent_id` takes its calls, a plain number. 1 when left out.
             */
            inbound_agent_version?: number;
            /**
             * Which version of `outbound_agent_id` calls from it, a plain number. 1 when left out.
             */
            outbound_agent_version?: number;
            /**
             * For incoming calls; what is sent there is not documented.
             */
            inbound_webhook_url?: string;
            /**
             * `twilio` when left out.
             * @enum {string}
             */
            number_provider?: "twilio" | "plivo" | (string & {});
            /**
             * LiveKit's outbound trunk.
             */
            outbound_trunk_id?: string;
            /**
             * Shown as `zudu-twilio`.
             * @enum {string}
             */
            phone_number_type?: "zudu-twilio" | "ZUDU_TWILIO" | "CUSTOM" | (string & {});
        };
        /**
         * One phone number, wrapped.
         */
        PhoneNumberAnswer: components["schemas"]["Envelope"] & {
            /**
             * One phone number. The answers of list, update and import have some of the fields, each other ones.
             */
            data: components["schemas"]["PhoneNumber"];
        };
        /**
         * A number that you have with a carrier, and the credentials there.
         */
        ImportPhoneNumberRequest: {
            /**
             * E.164.
             */
            phone_number: string;
            /**
             * The carrier.
             * @enum {string}
             */
            provider: "twilio" | "plivo";
            /**
             * The account at the carrier.
             */
            account_sid: string;
            /**
             * The account's token. Keep it out of logs.
             */
            auth_token: string;
            /**
             * A name for one's own use.
             */
            nickname?: string;
            /**
             * The agent that takes its calls.
             */
            inbound_agent_id?: string;
            /**
             * The agent that calls from it.
             */
            outbound_agent_id?: string;
        };
        /**
         * What the carrier said of a number.
         */
        PhoneNumberValidation: {
            /**
             * The number, E.164.
             */
            phone_number?: string | null;
            /**
             * Its name at the carrier.
             */
            friendly_name?: string | null;
            /**
             * What the number can do at the carrier.
             */
            capabilities?: {
                /**
                 * Whether it can make and take calls.
                 */
                voice?: boolean | null;
                /**
                 * Whether it can send and take text messages.
                 */
                sms?: boolean | null;
            } | null;
            /**
             * Whether the number works at the carrier; the only word shown.
             * @enum {string|null}
             */
            status?: "active" | (string & {}) | null;
            /**
             * The result, as prose.
             */
            message?: string | null;
        };
        /**
         * The imported number and what the carrier said of it, wrapped.
         */
        ImportPhoneNumberAnswer: components["schemas"]["Envelope"] & {
            /**
             * The number and how it was imported.
             */
            data: {
                /**
                 * One phone number. The answers of list, update and import have some of the fields, each other ones.
                 */
                phone_number: components["schemas"]["PhoneNumber"];
                /**
                 * What the carrier said of a number.
                 */
                validation_result?: components["schemas"]["PhoneNumberValidation"] | null;
                /**
                 * When, for whom and from which carrier it was imported.
                 */
                import_details?: {
                    /**
                     * Format: int64
                     *
                     * Epoch milliseconds, where the number's own times are text.
                     */
                    imported_at?: number | null;
                    /**
                     * The organization it was imported for.
                     */
                    organization_id?: string | null;
                    /**
                     * The carrier.
                     * @enum {string|null}
                     */
                    provider?: "twilio" | "plivo" | (string & {}) | null;
                } | null;
            };
        };
        /**
         * What was deleted, wrapped.
         */
        DeletePhoneNumberAnswer: components["schemas"]["Envelope"] & {
            /**
             * The number that is gone, and what went with it.
             */
            data: {
                /**
                 * The number that is gone.
                 */
                phone_number: string;
                /**
                 * The organization of the key that asks.
                 */
                organization_id?: string | null;
                /**
                 * Whether each of its parts at LiveKit was deleted too. The number is gone either way.
                 */
                cleanup_results?: {
                    /**
                     * Whether the dispatch rule was deleted.
                     */
                    dispatch_rule?: boolean | null;
                    /**
                     * Whether the inbound trunk was deleted.
                     */
                    inbound_trunk?: boolean | null;
                    /**
                     * Whether the outbound trunk was deleted.
                     */
                    outbound_trunk?: boolean | null;
                } | null;
            };
        };
        /**
         * Fields to change; none is required.
         */
        UpdatePhoneNumberRequest: {
            /**
             * A name for one's own use.
             */
            nickname?: string;
            /**
             * Another name for `nickname`. Hand-written page only.
             */
            label?: string;
            /**
             * The agent that takes its calls; null takes it away.
             */
            inbound_agent_id?: string | null;
            /**
             * The agent that calls from it; null takes it away.
             */
            outbound_agent_id?: string | null;
            /**
             * Which version of `inbound_agent_id` takes its calls, a plain number.
             */
            inbound_agent_version?: number;
            /**
             * Which version of `outbound_agent_id` calls from it, a plain number.
             */
            outbound_agent_version?: number;
            /**
             * For incoming calls; what is sent there is not documented.
             */
            inbound_webhook_url?: string;
            /**
             * LiveKit's outbound trunk.
             */
            outbound_trunk_id?: string;
            /**
             * Whose number it is.
             * @enum {string}
             */
            number_provider?: "twilio" | "plivo" | (string & {});
        };
        /**
         * What every source has.
         */
        SourceBase: {
            /**
             * `src_...`.
             */
            source_id?: string | null;
            /**
             * The source's title; of a file, its name in the example.
             */
            title?: string | null;
            /**
             * Format: date-time
             *
             * When the source was added.
             */
            created_at?: string | null;
        };
        /**
         * A text that was typed in.
         */
        TextSource: components["schemas"]["SourceBase"] & {
            /**
             * Tells a text from the other kinds of source.
             * @constant
             */
            source_type: "TEXT";
            /**
             * Its beginning.
             */
            content_preview?: string | null;
        };
        /**
         * A page of the web.
         */
        UrlSource: components["schemas"]["SourceBase"] & {
            /**
             * Tells a page of the web from the other kinds of source.
             * @constant
             */
            source_type: "URL";
            /**
             * The page's address.
             */
            url?: string | null;
        };
        /**
         * A file that was uploaded.
         */
        FileSource: components["schemas"]["SourceBase"] & {
            /**
             * Tells a file from the other kinds of source.
             * @constant
             */
            source_type: "FILE";
            /**
             * The file's name.
             */
            file_name?: string | null;
            /**
             * The size; no unit is documented, the example's 1024000 looks like bytes.
             */
            file_size?: number | null;
        };
        /**
         * A kind of source that is not known here.
         */
        OtherSource: components["schemas"]["SourceBase"] & ({
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            source_type?: "(any other)";
        } & {
            [key: string]: unknown;
        });
        /**
         * Where a part of the knowledge comes from, told apart by `source_type`.
         */
        KnowledgeBaseSource: components["schemas"]["TextSource"] | components["schemas"]["UrlSource"] | components["schemas"]["FileSource"] | components["schemas"]["OtherSource"];
        /**
         * What agents can look things up in.
         */
        KnowledgeBase: {
            /**
             * `kb_...`.
             */
            knowledge_base_id: string;
            /**
             * The organization it belongs to.
             */
            organization_id?: string | null;
            /**
             * The knowledge base's name.
             */
            knowledge_base_name?: string | null;
            /**
             * Whether it can be used; the only word shown.
             * @enum {string|null}
             */
            status?: "ACTIVE" | (string & {}) | null;
            /**
             * Whether its sources are fetched anew from time to time.
             */
            enable_auto_refresh?: boolean | null;
            /**
             * Format: int64
             *
             * When its sources were last fetched, epoch milliseconds, where the times beside it are text.
             */
            last_refreshed_timestamp?: number | null;
            /**
             * Format: date-time
             *
             * When the knowledge base was made.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When the knowledge base last changed.
             */
            updated_at?: string | null;
            /**
             * What it is made of.
             */
            knowledge_base_sources?: components["schemas"]["KnowledgeBaseSource"][] | null;
        };
        /**
         * One knowledge base, wrapped.
         */
        KnowledgeBaseAnswer: components["schemas"]["Envelope"] & {
            /**
             * The knowledge base.
             */
            data: components["schemas"]["KnowledgeBase"];
        };
        /**
         * What to look for, and where.
         */
        SearchKnowledgeBasesRequest: {
            /**
             * What to look for, in plain words.
             */
            query: string;
            /**
             * Where to look.
             */
            knowledge_base_ids: string[];
            /**
             * Passages at most; 10 in the example. Whether for each knowledge base or in all is not documented.
             */
            limit?: number;
            /**
             * Leaves out passages of a lower score, a number without a unit; 0.7 in the example.
             */
            score_threshold?: number;
            /**
             * Whether to answer `merged_results` too.
             */
            merge_results?: boolean;
            /**
             * How hits by meaning and by word become one order; reciprocal rank fusion is the only one shown.
             * @enum {string}
             */
            fusion_method?: "rrf" | (string & {});
        };
        /**
         * One passage that was found. Merged ones have neither source nor metadata in the example.
         */
        KnowledgeBaseChunk: {
            /**
             * The passage's id.
             */
            chunk_id?: string | null;
            /**
             * The knowledge base it is from.
             */
            knowledge_base_id?: string | null;
            /**
             * The source it is from.
             */
            source_id?: string | null;
            /**
             * The passage.
             */
            content?: string | null;
            /**
             * How well it fits, a number without a unit; more is better.
             */
            score?: number | null;
            /**
             * What is known of the passage's source.
             */
            metadata?: ({
                /**
                 * The source's title.
                 */
                title?: string | null;
                /**
                 * The kind of source.
                 * @enum {string|null}
                 */
                source_type?: "TEXT" | "URL" | "FILE" | (string & {}) | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /**
         * What was found, wrapped.
         */
        SearchKnowledgeBasesAnswer: components["schemas"]["Envelope"] & {
            /**
             * What was found, and how long it took.
             */
            data: {
                /**
                 * Passages found; the example says 5 and shows two.
                 */
                total_results?: number | null;
                /**
                 * How long the search took, milliseconds.
                 */
                total_search_time_ms?: number | null;
                /**
                 * The passages by the id of their knowledge base.
                 */
                results_by_knowledge_base?: {
                    [key: string]: components["schemas"]["KnowledgeBaseChunk"][];
                } | null;
                /**
                 * The passages of all knowledge bases in one order, the best first.
                 */
                merged_results?: components["schemas"]["KnowledgeBaseChunk"][] | null;
            };
        };
        /**
         * Whether a person has to agree before a tool of the server is used: never, always, or as each tool's approval says. The first three are documented; `auto_approve_read_only` is in the example of the generated page of update alone.
         * @enum {string}
         */
        McpApprovalPolicy: "auto_approve_all" | "require_approval_all" | "require_approval_per_tool" | "auto_approve_read_only" | (string & {});
        /**
         * How the server is spoken to. `SSE` is what most examples have; `STREAMABLE_HTTP` is in that of the hand-written page of update, `WebSocket` in that of the generated one.
         * @enum {string}
         */
        McpTransport: "SSE" | "STREAMABLE_HTTP" | "WebSocket" | (string & {});
        /**
         * Headers sent to the server, by name. They may hold credentials, and are answered as they were sent.
         */
        McpRequestHeaders: {
            [key: string]: string;
        };
        /**
         * The approvals of single tools. Empty in every example, the items' form is not known.
         */
        McpToolApprovalHashes: unknown[] | null;
        /**
         * A server's settings as they were sent, repeated within it. Generated pages only.
         */
        McpServerConfig: {
            /**
             * The server's name.
             */
            name?: string | null;
            /**
             * The server's address.
             */
            url?: string | null;
            /**
             * Whether a person has to agree before a tool of the server is used: never, always, or as each tool's approval says. The first three are documented; `auto_approve_read_only` is in the example of the generated page of update alone.
             */
            approval_policy?: components["schemas"]["McpApprovalPolicy"] | null;
            /**
             * How the server is spoken to. `SSE` is what most examples have; `STREAMABLE_HTTP` is in that of the hand-written page of update, `WebSocket` in that of the generated one.
             */
            transport?: components["schemas"]["McpTransport"] | null;
            /**
             * What the server is for.
             */
            description?: string | null;
            /**
             * Headers sent to the server, by name. They may hold credentials, and are answered as they were sent.
             */
            request_headers?: components["schemas"]["McpRequestHeaders"] | null;
            /**
             * The approvals of single tools. Empty in every example, the items' form is not known.
             */
            tool_approval_hashes?: components["schemas"]["McpToolApprovalHashes"];
        } & {
            [key: string]: unknown;
        };
        /**
         * One server of the Model Context Protocol, whose tools agents can use. The generated pages call address and name `url` and `name` and repeat much of it in `config`; the hand-written ones call them `server_url` and `server_name`.
         */
        McpServer: {
            /**
             * `mcp_...`.
             */
            id: string;
            /**
             * The organization it belongs to.
             */
            organization_id?: string | null;
            /**
             * The server's name. Generated pages only.
             */
            name?: string | null;
            /**
             * The server's address. Generated pages only.
             */
            url?: string | null;
            /**
             * The server's name. Hand-written pages only.
             */
            server_name?: string | null;
            /**
             * The server's address. Hand-written pages only.
             */
            server_url?: string | null;
            /**
             * Whether a person has to agree before a tool of the server is used: never, always, or as each tool's approval says. The first three are documented; `auto_approve_read_only` is in the example of the generated page of update alone.
             */
            approval_policy?: components["schemas"]["McpApprovalPolicy"] | null;
            /**
             * How the server is spoken to. `SSE` is what most examples have; `STREAMABLE_HTTP` is in that of the hand-written page of update, `WebSocket` in that of the generated one.
             */
            transport?: components["schemas"]["McpTransport"] | null;
            /**
             * What the server is for.
             */
            description?: string | null;
            /**
             * Headers sent to the server, by name. They may hold credentials, and are answered as they were sent.
             */
            request_headers?: components["schemas"]["McpRequestHeaders"] | null;
            /**
             * A secret kept with Zudu, by its id. Hand-written page of get only.
             */
            secret_token_id?: string | null;
            /**
             * Whether the asker made it.
             */
            is_creator?: boolean | null;
            /**
             * What the asker is to it; the only word shown.
             * @enum {string|null}
             */
            role?: "admin" | (string & {}) | null;
            /**
             * Format: int64
             *
             * When the server was added, epoch milliseconds.
             */
            created_at?: number | null;
            /**
             * Format: int64
             *
             * When the server last changed, epoch milliseconds.
             */
            updated_at?: number | null;
            /**
             * The approvals of single tools. Empty in every example, the items' form is not known.
             */
            tool_approval_hashes?: components["schemas"]["McpToolApprovalHashes"];
            /**
             * Agents that use it. Empty in the examples, the items' form is not known.
             */
            dependent_agents?: unknown[] | null;
            /**
             * A server's settings as they were sent, repeated within it. Generated pages only.
             */
            config?: components["schemas"]["McpServerConfig"] | null;
            /**
             * Who may do what with it. Generated pages only.
             */
            access_info?: ({
                /**
                 * What the asker is to it; the only word shown.
                 * @enum {string|null}
                 */
                role?: "admin" | (string & {}) | null;
                /**
                 * E-mail address of whoever made it; null in the examples.
                 */
                creator_email?: string | null;
                /**
                 * Name of whoever made it; null in the examples.
                 */
                creator_name?: string | null;
                /**
                 * Whether the asker made it.
                 */
                is_creator?: boolean | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /**
             * Whose it is and since when. Generated pages only.
             */
            metadata?: ({
                /**
                 * The user it belongs to; null in the examples.
                 */
                owner_user_id?: string | null;
                /**
                 * Format: int64
                 *
                 * When the server was added, epoch milliseconds.
                 */
                created_at?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /**
         * One page of MCP servers, wrapped. Unlike other lists it has the page's place beside the records.
         */
        McpServerListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The page of servers.
             */
            data: components["schemas"]["PageNumbers"] & {
                /**
                 * The servers of this page.
                 */
                servers: components["schemas"]["McpServer"][];
                /**
                 * Servers on all pages.
                 */
                total_count?: number | null;
                /**
                 * Whether a page follows.
                 */
                has_next?: boolean | null;
                /**
                 * Whether a page comes before.
                 */
                has_previous?: boolean | null;
                /**
                 * The filters that were sent.
                 */
                filters?: {
                    [key: string]: unknown;
                } | null;
            };
        };
        /**
         * A server's settings.
         */
        McpServerSettings: {
            /**
             * The server's name.
             */
            name?: string;
            /**
             * The server's address.
             */
            url?: string;
            /**
             * What the server is for.
             */
            description?: string;
            /**
             * Whether a person has to agree before a tool of the server is used: never, always, or as each tool's approval says. The first three are documented; `auto_approve_read_only` is in the example of the generated page of update alone.
             */
            approval_policy?: components["schemas"]["McpApprovalPolicy"];
            /**
             * How the server is spoken to. `SSE` is what most examples have; `STREAMABLE_HTTP` is in that of the hand-written page of update, `WebSocket` in that of the generated one.
             */
            transport?: components["schemas"]["McpTransport"];
            /**
             * Headers sent to the server, by name. They may hold credentials, and are answered as they were sent.
             */
            request_headers?: components["schemas"]["McpRequestHeaders"];
            /**
             * A secret kept with Zudu, to be sent to the server. Shown for creation only.
             */
            secret_token?: {
                /**
                 * The secret's id, not the secret.
                 */
                secret_id: string;
            };
        };
        /**
         * A new server.
         */
        CreateMcpServerRequest: {
            /**
             * The new server's settings.
             */
            config: WithRequired<components["schemas"]["McpServerSettings"], "name" | "url">;
        };
        /**
         * One MCP server, wrapped.
         */
        McpServerAnswer: components["schemas"]["Envelope"] & {
            /**
             * One server of the Model Context Protocol, whose tools agents can use. The generated pages call address and name `url` and `name` and repeat much of it in `config`; the hand-written ones call them `server_url` and `server_name`.
             */
            data: components["schemas"]["McpServer"];
        };
        /**
         * Fields to change; none is required. The generated page has them on top, the hand-written one (https://docs.zudu.ai/api-reference/mcp-servers/update) inside `config`, as creation has. On top is the safer guess.
         */
        UpdateMcpServerRequest: components["schemas"]["McpServerSettings"] & {
            /**
             * A server's settings.
             */
            config?: components["schemas"]["McpServerSettings"];
        };
        /**
         * The new policy.
         */
        UpdateMcpApprovalPolicyRequest: {
            /**
             * Whether a person has to agree before a tool of the server is used: never, always, or as each tool's approval says. The first three are documented; `auto_approve_read_only` is in the example of the generated page of update alone.
             */
            approval_policy: components["schemas"]["McpApprovalPolicy"];
        };
        /**
         * A tool as the server itself describes it, which is why its keys are in the protocol's own spelling.
         */
        McpTool: {
            /**
             * The tool's name, by the server.
             */
            name: string;
            /**
             * What the tool does, by the server.
             */
            description?: string | null;
            /**
             * What it takes, as a JSON Schema.
             */
            inputSchema?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * The tools of one MCP server, wrapped. `data` is the list itself; there are no pages.
         */
        McpToolsAnswer: components["schemas"]["Envelope"] & {
            /**
             * The tools.
             */
            data: components["schemas"]["McpTool"][];
        };
        /**
         * Whether a person has to agree before this tool is used; the only word shown.
         * @enum {string}
         */
        McpToolPolicy: "requires_approval" | (string & {});
        /**
         * A tool, and whether a person has to agree before it is used.
         */
        CreateMcpToolApprovalRequest: {
            /**
             * The tool, by the server's name for it.
             */
            tool_name: string;
            /**
             * What the tool does.
             */
            tool_description?: string;
            /**
             * Tells versions of the tool apart; how it is made is not documented.
             */
            tool_hash?: string;
            /**
             * What the tool takes, as a JSON Schema; `inputSchema` in the list of tools.
             */
            input_schema?: {
                [key: string]: unknown;
            };
            /**
             * Whether a person has to agree before this tool is used; the only word shown.
             */
            approval_policy?: components["schemas"]["McpToolPolicy"];
        };
        /**
         * The rule for one tool of an MCP server.
         */
        McpToolApproval: {
            /**
             * The server whose tool it is.
             */
            mcp_server_id?: string | null;
            /**
             * The tool, by the server's name for it.
             */
            tool_name: string;
            /**
             * What the tool does.
             */
            tool_description?: string | null;
            /**
             * Tells versions of the tool apart; how it is made is not documented.
             */
            tool_hash?: string | null;
            /**
             * What the tool takes, as a JSON Schema; `inputSchema` in the list of tools.
             */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether a person has to agree before this tool is used; the only word shown.
             */
            approval_policy?: components["schemas"]["McpToolPolicy"] | null;
            /**
             * Format: int64
             *
             * When the approval was given, epoch milliseconds.
             */
            created_at?: number | null;
            /**
             * One server of the Model Context Protocol, whose tools agents can use. The generated pages call address and name `url` and `name` and repeat much of it in `config`; the hand-written ones call them `server_url` and `server_name`.
             */
            server?: components["schemas"]["McpServer"] | null;
        };
        /**
         * One tool's approval, wrapped.
         */
        McpToolApprovalAnswer: components["schemas"]["Envelope"] & {
            /**
             * The rule for one tool of an MCP server.
             */
            data: components["schemas"]["McpToolApproval"];
        };
        /**
         * An address that is told of each finished call of the agents it is assigned to. There is no secret to sign with. What is sent (call, transcript and analysis, by the page's words) has no documented form.
         */
        PostCallWebhook: {
            /**
             * `webhook_...`.
             */
            id: string;
            /**
             * The organization it belongs to.
             */
            organization_id?: string | null;
            /**
             * The webhook's name.
             */
            name?: string | null;
            /**
             * The address that is told of finished calls, HTTPS.
             */
            url?: string | null;
            /**
             * What the webhook is for.
             */
            description?: string | null;
            /**
             * Only active ones are called, and only active ones can be assigned to an agent.
             */
            is_active?: boolean | null;
            /**
             * Agents it is assigned to. Missing after a change.
             */
            agent_count?: number | null;
            /**
             * Format: date-time
             *
             * When the webhook was made.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When the webhook last changed.
             */
            updated_at?: string | null;
        };
        /**
         * The post-call webhooks, wrapped. All of them; there are no pages.
         */
        PostCallWebhookListAnswer: components["schemas"]["Envelope"] & {
            /**
             * The webhooks.
             */
            data: {
                /**
                 * The post-call webhooks, all of them.
                 */
                webhooks: components["schemas"]["PostCallWebhook"][];
                /**
                 * How many webhooks these are.
                 */
                count?: number | null;
            };
        };
        /**
         * What can be said of a post-call webhook, at its creation and later.
         */
        PostCallWebhookSettings: {
            /**
             * The webhook's name.
             */
            name?: string;
            /**
             * The address to tell of finished calls, HTTPS only.
             */
            url?: string;
            /**
             * What the webhook is for.
             */
            description?: string;
            /**
             * True when left out at creation.
             */
            is_active?: boolean;
        };
        /**
         * A new post-call webhook.
         */
        CreatePostCallWebhookRequest: WithRequired<components["schemas"]["PostCallWebhookSettings"], "name" | "url">;
        /**
         * One post-call webhook, wrapped.
         */
        PostCallWebhookAnswer: components["schemas"]["Envelope"] & {
            /**
             * An address that is told of each finished call of the agents it is assigned to. There is no secret to sign with. What is sent (call, transcript and analysis, by the page's words) has no documented form.
             */
            data: components["schemas"]["PostCallWebhook"];
        };
        /**
         * The new key pair, wrapped.
         */
        CreateApiKeyAnswer: components["schemas"]["Envelope"] & {
            /**
             * The new key pair.
             */
            data: {
                /**
                 * `apikey_...`.
                 */
                api_key_id: string;
                /**
                 * What goes into `X-API-KEY`. Keep it out of logs.
                 */
                api_key?: string | null;
                /**
                 * What goes into `X-API-SECRET`. Never shown again. Keep it out of logs.
                 */
                api_secret?: string | null;
                /**
                 * The organization the keys are for.
                 */
                organization_id?: string | null;
                /**
                 * Whether the keys work; the only word shown.
                 * @enum {string|null}
                 */
                status?: "ACTIVE" | (string & {}) | null;
                /**
                 * Format: date-time
                 *
                 * When the keys were made.
                 */
                created_at?: string | null;
                /**
                 * Says to keep the two, as prose.
                 */
                warning?: string | null;
            };
        };
    };
    responses: {
        /**
         * The key or the secret is missing or wrong.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The server failed.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The request did not pass validation, or the record is not in a state for it; `error` says why.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such call. On the page of delete the detail also ends in the organization's id.
         */
        CallNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such batch call.
         */
        BatchCallNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such agent. On the page of delete the detail also ends in the organization's id.
         */
        AgentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such phone number.
         */
        PhoneNumberNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such knowledge base.
         */
        KnowledgeBaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such MCP server, or the server no such tool approval.
         */
        McpServerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The organization has no such post-call webhook.
         */
        PostCallWebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
         * @example call_abc123def456
         */
        CallId: string;
        /**
         * The page's number; the first is 0.
         */
        Page: number;
        /**
         * Which way to sort.
         */
        SortOrder: components["schemas"]["SortOrder"];
        /**
         * The batch call's `batch_call_id`.
         * @example batch_call_a1b2c3d4e5f6789012345678901234567
         */
        BatchCallId: string;
        /**
         * Records per page. Neither bounds nor default are documented for this list.
         */
        Limit: number;
        /**
         * The agent's `agent_id`.
         * @example agent_1234567890abcdef
         */
        AgentId: string;
        /**
         * The agent's `agent_id`; here it may also come without its `agent_`.
         * @example agent_1234567890abcdef
         */
        AgentIdWithOrWithoutPrefix: string;
        /**
         * The number in E.164, its plus sign as `%2B`. The hand-written pages name the parameter `phone-number`
         * @example +14155551234
         */
        PhoneNumber: string;
        /**
         * The server's `id`.
         * @example mcp_abc123def456
         */
        McpServerId: string;
        /**
         * The webhook's `id`.
         * @example webhook_abc123def456
         */
        PostCallWebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/**
 * Every operation by its `operationId`.
 */
export interface operations {
    listCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The latest calls, whole.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SearchCallsRequest"];
            };
        };
        responses: {
            /**
             * One page of calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCallAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCallRequest"];
            };
        };
        responses: {
            /**
             * The call as it is now, its words in lower case.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call is deleted; its id comes back.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCallAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rescheduleCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleCallRequest"];
            };
        };
        responses: {
            /**
             * The old time, the new one and the call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescheduleCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCallRequest"];
            };
        };
        responses: {
            /**
             * The call, without `id`, its words in lower case.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPhoneCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhoneCallRequest"];
            };
        };
        responses: {
            /**
             * The call that was begun.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePhoneCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebCallRequest"];
            };
        };
        responses: {
            /**
             * The call and how to join it.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBatchCallRequest"];
            };
        };
        responses: {
            /**
             * The new batch call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBatchCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBatchCalls: {
        parameters: {
            query?: {
                /**
                 * The page's number; the first is 0.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Batch calls per page. Without it the answer may hold all of them.
                 */
                limit?: number;
                /**
                 * What to sort by.
                 */
                sort_by?: "created_at" | "updated_at" | "scheduled_timestamp" | "name" | "status" | "total_task_count";
                /**
                 * Which way to sort.
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of batch calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCallListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchBatchCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SearchBatchCallsRequest"];
            };
        };
        responses: {
            /**
             * One page of batch calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCallListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCallAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchCallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch call is deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchCallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBatchCallRequest"];
            };
        };
        responses: {
            /**
             * The batch call as it is now, in few of its fields.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchCallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    executeBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch call, which is now `SENT`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecuteBatchCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchCallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBatchCallTasks: {
        parameters: {
            query?: {
                /**
                 * The page's number; the first is 0.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Tasks per page.
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * The batch call's `batch_call_id`.
                 * @example batch_call_a1b2c3d4e5f6789012345678901234567
                 */
                id: components["parameters"]["BatchCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of tasks.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCallTaskListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchCallNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * The page's number; the first is 0.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Records per page. Neither bounds nor default are documented for this list.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * What to sort by. Shown with `created_at`; the other word is the POST list's.
                 */
                sort_by?: "created_at" | "updated_at" | (string & {});
                /**
                 * Which way to sort.
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of agents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SearchAgentsRequest"];
            };
        };
        responses: {
            /**
             * One page of agents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /**
             * The new agent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agent is deleted; its id comes back.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteAgentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
        responses: {
            /**
             * The agent as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFullAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    duplicateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateAgentRequest"];
            };
        };
        responses: {
            /**
             * The copy.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgentWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agent and its webhooks.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentWebhooksAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    assignAgentWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignAgentWebhookRequest"];
            };
        };
        responses: {
            /**
             * The agent and the webhook it now has.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignAgentWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    unassignAgentWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agent and the webhook it no longer has.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignAgentWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    unassignAnyAgentWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's `agent_id`; here it may also come without its `agent_`.
                 * @example agent_1234567890abcdef
                 */
                agentId: components["parameters"]["AgentIdWithOrWithoutPrefix"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agent and the webhook it had.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignAnyAgentWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AgentNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * The page's number; the first is 0.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Records per page. Neither bounds nor default are documented for this list.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * What to sort by.
                 */
                sort_by?: "phone_number" | "nickname" | "area_code" | "updated_at";
                /**
                 * Which way to sort.
                 */
                sort_order?: components["parameters"]["SortOrder"];
                /**
                 * A part of the nickname.
                 */
                nickname?: string;
                /**
                 * The area code.
                 */
                area_code?: number;
                /**
                 * The agent of either direction.
                 */
                agent_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of phone numbers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SearchPhoneNumbersRequest"];
            };
        };
        responses: {
            /**
             * One page of phone numbers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAvailablePhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The phone numbers without an agent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailablePhoneNumbersAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhoneNumberRequest"];
            };
        };
        responses: {
            /**
             * The new phone number.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    importPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPhoneNumberRequest"];
            };
        };
        responses: {
            /**
             * The number, and what the carrier said of it.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPhoneNumberAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number in E.164, its plus sign as `%2B`. The hand-written pages name the parameter `phone-number`
                 * @example +14155551234
                 */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The phone number.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PhoneNumberNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number in E.164, its plus sign as `%2B`. The hand-written pages name the parameter `phone-number`
                 * @example +14155551234
                 */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The number is deleted; what became of its parts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePhoneNumberAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PhoneNumberNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number in E.164, its plus sign as `%2B`. The hand-written pages name the parameter `phone-number`
                 * @example +14155551234
                 */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumberRequest"];
            };
        };
        responses: {
            /**
             * The phone number as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PhoneNumberNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's `knowledge_base_id`.
                 * @example kb_abc123def456
                 */
                knowledgeBaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The knowledge base.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["KnowledgeBaseNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchKnowledgeBases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchKnowledgeBasesRequest"];
            };
        };
        responses: {
            /**
             * The passages found.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchKnowledgeBasesAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMcpServers: {
        parameters: {
            query?: {
                /**
                 * The page's number; the first is 0.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Records per page. Neither bounds nor default are documented for this list.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * What to sort by; the other words could not be read.
                 */
                sort?: "created_at" | (string & {});
                /**
                 * Which way to sort. Only `desc` is shown.
                 */
                order?: "asc" | "desc";
                /**
                 * Text to look for.
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of MCP servers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMcpServerRequest"];
            };
        };
        responses: {
            /**
             * The new server.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The server.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMcpServerRequest"];
            };
        };
        responses: {
            /**
             * The server as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMcpServerApprovalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMcpApprovalPolicyRequest"];
            };
        };
        responses: {
            /**
             * The server with its new policy.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMcpServerTools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tools, all of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpToolsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMcpToolApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMcpToolApprovalRequest"];
            };
        };
        responses: {
            /**
             * The tool's approval, and the server.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpToolApprovalAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMcpToolApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The server's `id`.
                 * @example mcp_abc123def456
                 */
                mcpServerId: components["parameters"]["McpServerId"];
                /**
                 * The `tool_name` the approval was made with.
                 * @example send_email
                 */
                toolName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The server, with the approvals that are left.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpServerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["McpServerNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPostCallWebhooks: {
        parameters: {
            query?: {
                /**
                 * True for active ones only; the only value shown. The name is the only one not in snake case.
                 */
                activeOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The post-call webhooks.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostCallWebhookRequest"];
            };
        };
        responses: {
            /**
             * The new webhook.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The webhook.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PostCallWebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The webhook is deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PostCallWebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCallWebhookSettings"];
            };
        };
        responses: {
            /**
             * The webhook as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PostCallWebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    togglePostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook's `id`.
                 * @example webhook_abc123def456
                 */
                id: components["parameters"]["PostCallWebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The webhook as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PostCallWebhookNotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * `Bearer` and the portal's JSON Web Token. A parameter and not a security scheme, because a client holds keys and no such token. Keep it out of logs.
                 * @example Bearer portal-token
                 */
                Authorization: string;
            };
            path: {
                /**
                 * The organization, `org_...`.
                 * @example org_1234567890
                 */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The key pair; the secret is shown this once.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
