// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
export interface paths {
    "/v1/convai/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations, the newest first.
         *
         * Rows have no transcript, no numbers, no cost and no end: get has them. Rows change in place after the end, and no time tells of it; nothing filters by number, direction or batch.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Get one conversation.
         *
         * While `status` is `processing` the analysis is missing: read it again. A key with restricted scopes needs CONVAI_READ.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Download the recording of a conversation.
         *
         * No address of it stands in any answer.
         */
        get: operations["getConversationAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation in short.
         */
        get: operations["getConversationSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a conversation was good.
         */
        post: operations["createConversationFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/analysis/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyze a conversation once more.
         *
         * Costs again: `metadata.charging.analysis`.
         */
        post: operations["runConversationAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/analysis/evaluations/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a conversation by one criterion.
         */
        post: operations["runConversationEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/sip-messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * List the SIP messages of a conversation.
         *
         * Only of numbers that keep them (`store_sip_messages`).
         */
        get: operations["listConversationSipMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put tags on a conversation.
         */
        post: operations["addConversationTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag from a conversation.
         */
        delete: operations["removeConversationTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to a conversation.
         */
        post: operations["uploadConversationFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/{conversation_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a file from a conversation.
         */
        delete: operations["deleteConversationFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/messages/text-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find passages of conversations by their words.
         */
        get: operations["searchMessagesByText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/messages/smart-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find passages of conversations by their meaning.
         */
        get: operations["searchMessagesByMeaning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversations/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the conversation behind a link to Slack or Zendesk.
         */
        get: operations["resolveConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversation/get-signed-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an address to start a conversation at.
         *
         * How long it lives is not documented here.
         */
        get: operations["getSignedUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/conversation/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a token to start a conversation by WebRTC with.
         */
        get: operations["getWebRtcToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/analytics/live-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the conversations that are going on.
         */
        get: operations["getLiveCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/twilio/outbound-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call somebody by Twilio.
         *
         * Rings a phone, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["createTwilioOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/sip-trunk/outbound-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call somebody over a SIP trunk.
         *
         * Rings a phone, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["createSipOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/exotel/outbound-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call somebody by Exotel.
         *
         * Rings a phone, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["createExotelOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/whatsapp/outbound-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call somebody over WhatsApp.
         *
         * Rings a phone, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["createWhatsAppOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/twilio/register-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an agent take a call of your own Twilio account.
         */
        post: operations["registerTwilioCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/whatsapp/outbound-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to somebody over WhatsApp.
         */
        post: operations["createWhatsAppOutboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call many people.
         *
         * Rings their phones, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["createBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the batches of the workspace.
         */
        get: operations["listBatchCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        /**
         * Get a batch with its recipients.
         */
        get: operations["getBatchCall"];
        put?: never;
        post?: never;
        /**
         * Delete a batch. Its conversations stay.
         */
        delete: operations["deleteBatchCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/{batch_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a batch.
         */
        post: operations["cancelBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/{batch_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call again everyone in a batch who was not reached.
         *
         * Those whose calls failed, or who did not answer. Rings a phone, and no idempotency key is documented: a request sent twice calls twice.
         */
        post: operations["retryBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/batch-calling/{batch_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        /**
         * Download the calls of a batch as a file.
         */
        get: operations["exportBatchCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags for conversations, the newest first.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Make a tag.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /**
         * Get one tag.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Change a tag.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/v1/convai/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agent_7101k5zvyjhmfg983brhmhkd98n6
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get one agent.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all phone numbers, without pages.
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
    "/v1/convai/v2/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers, a page at a time.
         */
        get: operations["listPhoneNumberPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The phone number, by its id.
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        /**
         * Get one phone number.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/phone-numbers/{phone_number_id}/sip-messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The phone number, by its id.
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        /**
         * List the SIP messages of a phone number.
         *
         * Only where they are kept (`store_sip_messages`).
         */
        get: operations["listPhoneNumberSipMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/knowledge-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents of the knowledge base.
         */
        get: operations["listKnowledgeBaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/knowledge-base/{documentation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The document.
                 */
                documentation_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get one document.
         */
        get: operations["getKnowledgeBaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/knowledge-base/{documentation_id}/dependent-agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The document.
                 */
                documentation_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * List the agents that use it.
         */
        get: operations["listDocumentAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tools.
         */
        get: operations["listTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tools/{tool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * Get one tool.
         */
        get: operations["getTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tools/{tool_id}/dependent-agents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * List the agents that use it.
         */
        get: operations["listToolAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/tools/{tool_id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * List the uses of a tool.
         */
        get: operations["listToolExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List end users.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convai/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what holds for all agents of the workspace.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspace/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of the workspace.
         */
        get: operations["listWorkspaceWebhooks"];
        put?: never;
        /**
         * Make a webhook.
         */
        post: operations["createWorkspaceWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspace/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook.
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook.
         */
        delete: operations["deleteWorkspaceWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook.
         */
        patch: operations["updateWorkspaceWebhook"];
        trace?: never;
    };
}
/**
 * What the provider sends to an address of yours.
 */
export interface webhooks {
    postCallTranscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation is over and analyzed.
         *
         * Its `data` is the conversation as get has it; with `exclude_transcript` without the turns. Tried again only where the webhook says so (`retry_enabled`): on 408, 429 and 5xx, 5 times in all, after 30 s, 2, 8 and 30 minutes, with jitter; never under HIPAA. At most 100 deliveries wait. Switched off after 10 failures in a row, with no success for 7 days. Order and repetitions are not documented.
         */
        post: operations["receivePostCallTranscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    postCallTranscriptionOtel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation is over, as traces.
         *
         * Sent in place of the transcription where the format is `opentelemetry`: no transcript, only traces. Delivered as that is.
         */
        post: operations["receivePostCallTranscriptionOtel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    postCallAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recording of a conversation.
         *
         * Sent in chunks without a length: collect all of it before proving the signature. Never tried again.
         */
        post: operations["receivePostCallAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    callInitiationFailure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call could not be started, was declined or not picked up.
         *
         * Not sent where a voicemail or a machine answers. Neither a time of the start nor a direction is told. Never tried again.
         */
        post: operations["receiveCallInitiationFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversationInitiation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call comes in and waits for values for the agent.
         *
         * No event: a request that wants an answer, before an inbound call of Twilio, where the agent allows it. It carries no signature, only the headers that the settings name, and no id of the conversation. How long it waits is not documented.
         */
        post: operations["receiveConversationInitiation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * Everything that has a name in the spec: `components["schemas"]["Name"]` is the type of a part of a body.
 */
export interface components {
    schemas: {
        /**
         * How far a conversation is. No page explains the words.
         * @enum {string|null}
         */
        ConversationStatus: "initiated" | "in-progress" | "processing" | "done" | "failed" | (string & {}) | null;
        /**
         * A model's verdict on whether the agent's goal was reached. It says nothing of the connection: a talk to a voicemail may be a success.
         * @enum {string|null}
         */
        CallSuccessful: "success" | "failure" | "unknown" | (string & {}) | null;
        /**
         * Who called whom; null in conversations on the web.
         * @enum {string|null}
         */
        Direction: "inbound" | "outbound" | (string & {}) | null;
        /**
         * What the conversation was started from.
         * @enum {string|null}
         */
        InitiationSource: "unknown" | "android_sdk" | "node_js_sdk" | "react_native_sdk" | "react_sdk" | "js_sdk" | "python_sdk" | "widget" | "sip_trunk" | "twilio" | "exotel" | "genesys" | "avaya" | "audiocodes" | "swift_sdk" | "whatsapp" | "twilio_sms" | "flutter_sdk" | "zendesk_integration" | "slack_integration" | "telegram_integration" | "intercom_integration" | "freshdesk_integration" | "salesforce_integration" | "template_preview" | "genesys_bot_connector" | "subagent_tool" | (string & {}) | null;
        /**
         * How the customer felt, as a word.
         * @enum {string|null}
         */
        SentimentLabel: "positive" | "neutral" | "negative" | (string & {}) | null;
        /**
         * How the customer felt. Ranges of the scores are not documented.
         */
        SentimentAnalysis: {
            /**
             * How the customer felt, as a word.
             */
            overall_label?: components["schemas"]["SentimentLabel"];
            /**
             * Over all turns.
             */
            overall_sentiment_score?: number | null;
            /**
             * Frustration over all turns.
             */
            overall_frustration_score?: number | null;
            /**
             * The worst of the customer's turns.
             */
            min_user_sentiment_score?: number | null;
            /**
             * The most frustrated of the customer's turns.
             */
            max_user_frustration_score?: number | null;
            /**
             * Turns that were scored.
             */
            num_scored_user_turns?: number | null;
        } | null;
        /**
         * Whether a criterion was met.
         * @enum {string|null}
         */
        CriterionResult: "success" | "failure" | "unknown" | (string & {}) | null;
        /**
         * The result of a criterion, without its reason.
         */
        CriterionScore: {
            /**
             * Whether a criterion was met.
             */
            result?: components["schemas"]["CriterionResult"];
            /**
             * Points.
             */
            score?: number | null;
            /**
             * The most points that can be had.
             */
            max_score?: number | null;
        } | null;
        /**
         * A conversation as the list shows it: no transcript, no numbers, no cost and no end. Get has all of that.
         */
        ConversationRow: {
            /**
             * The agent, `agent_...`, or a speech engine, `seng_...`.
             */
            agent_id: string;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string | null;
            /**
             * The version of the agent's configuration.
             */
            version_id?: string | null;
            /**
             * What paths know it by.
             */
            conversation_id: string;
            /**
             * When it started, epoch seconds. The list is ordered by it.
             */
            start_time_unix_secs?: number | null;
            /**
             * How long it lasted, seconds.
             */
            call_duration_secs?: number | null;
            /**
             * Turns of the transcript.
             */
            message_count?: number | null;
            /**
             * How far a conversation is. No page explains the words.
             */
            status?: components["schemas"]["ConversationStatus"];
            /**
             * A model's verdict on whether the agent's goal was reached. It says nothing of the connection: a talk to a voicemail may be a success.
             */
            call_successful?: components["schemas"]["CallSuccessful"];
            /**
             * The verdict as a number. Its scale is not documented.
             */
            call_success_score?: number | null;
            /**
             * Why it ended, in English words. Newer than 2025.
             */
            termination_reason?: string | null;
            /**
             * A summary. Null unless `summary_mode=include` asks for it.
             */
            transcript_summary?: string | null;
            /**
             * The summary in a few words.
             */
            call_summary_title?: string | null;
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * What the conversation was started from.
             */
            conversation_initiation_source?: components["schemas"]["InitiationSource"];
            /**
             * The code of the language that was spoken most.
             */
            main_language?: string | null;
            /**
             * The tools that were used.
             */
            tool_names?: string[] | null;
            /**
             * The stars that the customer gave, 1 to 5.
             */
            rating?: number | null;
            /**
             * How the customer felt. Ranges of the scores are not documented.
             */
            sentiment_analysis?: components["schemas"]["SentimentAnalysis"];
            /**
             * Collected values by their ids. Only of those that `data_collection_ids` asks for.
             */
            data_collection_results?: {
                [key: string]: unknown;
            } | null;
            /**
             * Results by the ids of the criteria. Only of those that `evaluation_criteria_ids` asks for.
             */
            evaluation_criteria_results?: {
                [key: string]: components["schemas"]["CriterionScore"];
            } | null;
            /**
             * The tags that were put on it.
             */
            tag_ids?: string[] | null;
        };
        /**
         * A page of conversations.
         */
        ConversationList: {
            /**
             * The conversations of this page.
             */
            conversations: components["schemas"]["ConversationRow"][];
            /**
             * Where the next page begins. A stale one beside `has_more: false` was reported.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more. This ends the list.
             */
            has_more?: boolean | null;
        };
        /**
         * One thing that is wrong with the request.
         */
        ValidationProblem: {
            /**
             * Where it is, e.g. `query`, `page_size`.
             */
            loc: (string | number)[];
            /**
             * What is wrong.
             */
            msg: string;
            /**
             * Which rule is broken.
             */
            type: string;
            /**
             * What was sent.
             */
            input?: unknown;
            /**
             * The numbers of the rule.
             */
            ctx?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * What went wrong, in words for programs and for people.
         */
        ErrorDetail: {
            /**
             * The kind of error. Missing from older answers.
             */
            type?: string | null;
            /**
             * The error. Missing from older answers.
             */
            code?: string | null;
            /**
             * In a sentence.
             */
            message?: string | null;
            /**
             * The error; repeats `code`.
             */
            status?: string | null;
            /**
             * The parameter at fault. Not always there.
             */
            param?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * What went wrong.
         */
        Error: {
            /**
             * A list of what is wrong with the request (status 422), an object with words, or a text. The form of the object is known from answers that others have published.
             */
            detail?: components["schemas"]["ValidationProblem"][] | components["schemas"]["ErrorDetail"] | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Tokens and their price.
         */
        TokenUsage: {
            /**
             * How many.
             */
            tokens?: number | null;
            /**
             * What they cost, USD.
             */
            price?: number | null;
        } | null;
        /**
         * Tokens of one model.
         */
        ModelUsage: {
            /**
             * Tokens and their price.
             */
            input?: components["schemas"]["TokenUsage"];
            /**
             * Tokens and their price.
             */
            input_cache_read?: components["schemas"]["TokenUsage"];
            /**
             * Tokens and their price.
             */
            input_cache_write?: components["schemas"]["TokenUsage"];
            /**
             * Tokens and their price.
             */
            output_total?: components["schemas"]["TokenUsage"];
        } | null;
        /**
         * What models were used.
         */
        LlmGeneration: {
            /**
             * By the model's name.
             */
            model_usage?: {
                [key: string]: components["schemas"]["ModelUsage"];
            } | null;
        } | null;
        /**
         * Tokens and prices by model. Both keys tell of the same tokens: adding them up counts twice.
         */
        LlmUsage: {
            /**
             * What models were used.
             */
            irreversible_generation?: components["schemas"]["LlmGeneration"];
            /**
             * What models were used.
             */
            initiated_generation?: components["schemas"]["LlmGeneration"];
        } | null;
        /**
         * One category of what was billed.
         */
        CategoryUsage: {
            /**
             * Credits.
             */
            credits?: number | null;
            /**
             * USD.
             */
            price?: number | null;
            /**
             * How many of its units.
             */
            quantity?: number | null;
        } | null;
        /**
         * What was billed beside models.
         */
        PlatformUsage: {
            /**
             * By category; `text_message` was seen.
             */
            category_usage?: {
                [key: string]: components["schemas"]["CategoryUsage"];
            } | null;
        } | null;
        /**
         * Speech of one voice.
         */
        VoiceUsage: {
            /**
             * The voice.
             */
            voice_id?: string | null;
            /**
             * Seconds of sound.
             */
            audio_output_seconds?: number | null;
        };
        /**
         * Speech that was made.
         */
        TtsUsage: {
            /**
             * The model that made most of it.
             */
            primary_tts_model?: string | null;
            /**
             * Seconds of sound.
             */
            total_audio_output_seconds?: number | null;
            /**
             * Characters that were spoken.
             */
            total_characters?: number | null;
            /**
             * The same by voice.
             */
            per_voice_usage?: components["schemas"]["VoiceUsage"][] | null;
        } | null;
        /**
         * Speech that was understood.
         */
        AsrUsage: {
            /**
             * The model.
             */
            asr_model?: string | null;
            /**
             * Requests to it.
             */
            total_transcription_calls?: number | null;
            /**
             * Seconds of sound.
             */
            total_audio_input_seconds?: number | null;
        } | null;
        /**
         * The cost of one or more analyses.
         */
        AnalysisCost: {
            /**
             * USD.
             */
            price?: number | null;
            /**
             * Credits.
             */
            charge?: number | null;
            /**
             * How often it was done.
             */
            runs?: number | null;
            /**
             * USD by feature.
             */
            price_per_feature?: {
                [key: string]: unknown;
            } | null;
            /**
             * Credits by feature.
             */
            charge_per_feature?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * What analyses cost.
         */
        AnalysisCharge: {
            /**
             * The cost of one or more analyses.
             */
            total?: components["schemas"]["AnalysisCost"];
            /**
             * The cost of one or more analyses.
             */
            last_run?: components["schemas"]["AnalysisCost"];
        } | null;
        /**
         * What the cost is made of: prices are in USD, charges in credits.
         */
        Charging: {
            /**
             * Whether the discount for development was given.
             */
            dev_discount?: boolean | null;
            /**
             * Whether it ran beyond the concurrency limit, which costs twice as much.
             */
            is_burst?: boolean | null;
            /**
             * The plan.
             */
            tier?: string | null;
            /**
             * The language models, USD.
             */
            llm_price?: number | null;
            /**
             * The platform, USD.
             */
            platform_price?: number | null;
            /**
             * The language models, credits.
             */
            llm_charge?: number | null;
            /**
             * The call, credits.
             */
            call_charge?: number | null;
            /**
             * The platform, credits.
             */
            platform_charge?: number | null;
            /**
             * Tokens and prices by model. Both keys tell of the same tokens: adding them up counts twice.
             */
            llm_usage?: components["schemas"]["LlmUsage"];
            /**
             * What was billed beside models.
             */
            platform_usage?: components["schemas"]["PlatformUsage"];
            /**
             * Minutes out of a free allowance.
             */
            free_minutes_consumed?: number | null;
            /**
             * USD out of a free allowance for models.
             */
            free_llm_dollars_consumed?: number | null;
            /**
             * Speech that was made.
             */
            tts_usage?: components["schemas"]["TtsUsage"];
            /**
             * Speech that was understood.
             */
            asr_usage?: components["schemas"]["AsrUsage"];
            /**
             * What analyses cost.
             */
            analysis?: components["schemas"]["AnalysisCharge"];
        } | null;
        /**
         * When the conversation is deleted, and which parts are already. Times are in epoch seconds, or null.
         */
        DeletionSettings: {
            /**
             * When it is to be deleted.
             */
            deletion_time_unix_secs?: number | null;
            /**
             * When the logs were deleted.
             */
            deleted_logs_at_time_unix_secs?: number | null;
            /**
             * When the recording was deleted.
             */
            deleted_audio_at_time_unix_secs?: number | null;
            /**
             * When the transcript was deleted.
             */
            deleted_transcript_at_time_unix_secs?: number | null;
            /**
             * Whether transcript and personal data go too.
             */
            delete_transcript_and_pii?: boolean | null;
            /**
             * Whether the recording goes too.
             */
            delete_audio?: boolean | null;
        } | null;
        /**
         * What the customer thought of it.
         */
        Feedback: {
            /**
             * How it was asked for.
             * @enum {string|null}
             */
            type?: "thumbs" | "rating" | (string & {}) | null;
            /**
             * The verdict.
             * @enum {string|null}
             */
            overall_score?: "like" | "dislike" | (string & {}) | null;
            /**
             * Turns that were liked.
             */
            likes?: number | null;
            /**
             * Turns that were disliked.
             */
            dislikes?: number | null;
            /**
             * Stars, 1 to 5.
             */
            rating?: number | null;
            /**
             * In the customer's words.
             */
            comment?: string | null;
        } | null;
        /**
         * How whoever started the conversation was let in. A call by Twilio was seen with `signed_url`.
         * @enum {string|null}
         */
        AuthorizationMethod: "invalid" | "public" | "authorization_header" | "signed_url" | "shareable_link" | "livekit_token" | "livekit_token_website" | "genesys_api_key" | "avaya_api_key" | "audiocodes_api_key" | "whatsapp" | "sms" | (string & {}) | null;
        /**
         * What came of the dialling. Newer than most of the payloads; often absent.
         * @enum {string|null}
         */
        CallResult: "answered" | "voicemail" | "busy" | "no_answer" | "failed" | (string & {}) | null;
        /**
         * A call carried by Twilio.
         */
        TwilioCall: {
            /**
             * Who carries the call.
             * @constant
             */
            type: "twilio";
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * The id of the agent's number, `phnum_...`.
             */
            phone_number_id?: string | null;
            /**
             * The agent's own number.
             */
            agent_number?: string | null;
            /**
             * The customer's number, whoever called whom.
             */
            external_number?: string | null;
            /**
             * What came of the dialling. Newer than most of the payloads; often absent.
             */
            call_result?: components["schemas"]["CallResult"];
            /**
             * Twilio's id of the call, `CA...`.
             */
            call_sid?: string | null;
            /**
             * Twilio's id of the stream, `MZ...`.
             */
            stream_sid?: string | null;
        };
        /**
         * A call over a SIP trunk.
         */
        SipTrunkCall: {
            /**
             * Who carries the call.
             * @constant
             */
            type: "sip_trunking";
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * The id of the agent's number, `phnum_...`.
             */
            phone_number_id?: string | null;
            /**
             * The agent's own number.
             */
            agent_number?: string | null;
            /**
             * The customer's number, whoever called whom.
             */
            external_number?: string | null;
            /**
             * What came of the dialling. Newer than most of the payloads; often absent.
             */
            call_result?: components["schemas"]["CallResult"];
            /**
             * The id of the SIP session.
             */
            call_sid?: string | null;
            /**
             * The `Call-ID` header.
             */
            call_id?: string | null;
            /**
             * Headers of the invitation that became variables, by name.
             */
            sip_header_dynamic_variables?: {
                [key: string]: string;
            } | null;
        };
        /**
         * A call carried by Exotel.
         */
        ExotelCall: {
            /**
             * Who carries the call.
             * @constant
             */
            type: "exotel";
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * The id of the agent's number, `phnum_...`.
             */
            phone_number_id?: string | null;
            /**
             * The agent's own number.
             */
            agent_number?: string | null;
            /**
             * The customer's number, whoever called whom.
             */
            external_number?: string | null;
            /**
             * What came of the dialling. Newer than most of the payloads; often absent.
             */
            call_result?: components["schemas"]["CallResult"];
            /**
             * Exotel's id of the call.
             */
            call_sid?: string | null;
            /**
             * Exotel's id of the stream.
             */
            stream_sid?: string | null;
        };
        /**
         * A call carried by somebody who is not known here; null for no phone call.
         */
        OtherPhoneCall: ({
            /**
             * Who carries the call.
             */
            type?: string | null;
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * The id of the agent's number, `phnum_...`.
             */
            phone_number_id?: string | null;
            /**
             * The agent's own number.
             */
            agent_number?: string | null;
            /**
             * The customer's number, whoever called whom.
             */
            external_number?: string | null;
            /**
             * What came of the dialling. Newer than most of the payloads; often absent.
             */
            call_result?: components["schemas"]["CallResult"];
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * How the call was carried, and its numbers; null in conversations on the web. The last variant is open.
         */
        PhoneCall: components["schemas"]["TwilioCall"] | components["schemas"]["SipTrunkCall"] | components["schemas"]["ExotelCall"] | components["schemas"]["OtherPhoneCall"];
        /**
         * The campaign that the batch belongs to.
         */
        CampaignReference: {
            /**
             * The campaign.
             */
            campaign_id?: string | null;
            /**
             * The person in it.
             */
            campaign_lead_id?: string | null;
            /**
             * Whether nobody had talked to the person before.
             */
            cold_attempt?: boolean | null;
            /**
             * Which attempt it was.
             * @enum {string|null}
             */
            conversation_type?: "initial" | "retry" | "callback" | "redirect" | (string & {}) | null;
        } | null;
        /**
         * The batch that the call was made for.
         */
        BatchCallReference: {
            /**
             * The batch.
             */
            batch_call_id?: string | null;
            /**
             * The recipient in it, `rcpt_...`.
             */
            batch_call_recipient_id?: string | null;
            /**
             * The campaign that the batch belongs to.
             */
            campaign?: components["schemas"]["CampaignReference"];
        } | null;
        /**
         * What went wrong, as a word; or in a sentence.
         * @enum {string|null}
         */
        ConversationErrorWord: "system_error" | "call_initialization_error" | "line_busy" | "no_answer" | "call_rejected" | "blocked_by_user" | "agent_configuration_error" | "invalid_client_request" | "permission_error" | "entitlement_exceeded" | "client_disconnected" | "llm_error" | "speech_error" | "tool_error" | "integration_error" | "guardrail_triggered" | "safety_violation" | "max_duration_exceeded" | "post_processing_error" | (string & {}) | null;
        /**
         * What ended the conversation early.
         */
        ConversationError: {
            /**
             * Its values are not documented. Close codes of WebSockets were seen elsewhere.
             */
            code?: number | null;
            /**
             * What went wrong, as a word; or in a sentence.
             */
            reason?: components["schemas"]["ConversationErrorWord"];
        } | null;
        /**
         * Use of the knowledge base.
         */
        RagUsage: {
            /**
             * How often it was asked.
             */
            usage_count?: number | null;
            /**
             * The model it was asked by.
             */
            embedding_model?: string | null;
        } | null;
        /**
         * Use of one feature.
         */
        FeatureUsage: {
            /**
             * Whether it was on.
             */
            enabled?: boolean | null;
            /**
             * Whether it was used.
             */
            used?: boolean | null;
        } | null;
        /**
         * Which features were on, and which were used. Their list changes from month to month.
         */
        FeaturesUsage: ({
            /**
             * Use of one feature.
             */
            language_detection?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            transfer_to_agent?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            transfer_to_number?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            multivoice?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            dtmf_tones?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            external_mcp_servers?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            tool_dynamic_variable_updates?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            voicemail_detection?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            dtmf_input?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            versioning?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            file_input?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            freeform_procedure?: components["schemas"]["FeatureUsage"];
            /**
             * Use of one feature.
             */
            structured_procedure?: components["schemas"]["FeatureUsage"];
            /**
             * Whether the workspace keeps no personal data (zero retention).
             */
            pii_zrm_workspace?: boolean | null;
            /**
             * Whether the agent keeps no personal data (zero retention).
             */
            pii_zrm_agent?: boolean | null;
            /**
             * Whether LiveKit carried the sound.
             */
            is_livekit?: boolean | null;
            /**
             * Use of each kind of node of a workflow.
             */
            workflow?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether tests of the agent were run, and how many lately.
             */
            agent_testing?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What became of a conversation that is carried by another system.
         */
        AsyncMetadata: {
            /**
             * Whether the last message got there.
             * @enum {string|null}
             */
            delivery_status?: "pending" | "success" | "failed" | (string & {}) | null;
            /**
             * When, epoch seconds.
             */
            delivery_timestamp?: number | null;
            /**
             * Why it did not.
             */
            delivery_error?: string | null;
            /**
             * The other system.
             */
            external_system?: string | null;
            /**
             * Its id there.
             */
            external_id?: string | null;
            /**
             * Its address there.
             */
            external_link?: string | null;
            /**
             * How often it was tried again.
             */
            retry_count?: number | null;
            /**
             * When it was last tried again, epoch seconds.
             */
            last_retry_timestamp?: number | null;
            /**
             * The last message that was read there.
             */
            last_processed_external_message_id?: string | null;
        } | null;
        /**
         * A conversation over WhatsApp.
         */
        WhatsAppDetails: {
            /**
             * Who wrote or called first.
             * @enum {string|null}
             */
            direction?: "inbound" | "outbound" | "unknown" | (string & {}) | null;
            /**
             * The id of the agent's number at WhatsApp.
             */
            whatsapp_phone_number_id?: string | null;
            /**
             * The customer at WhatsApp.
             */
            whatsapp_user_id?: string | null;
            /**
             * Whether the customer has said nothing yet.
             */
            awaiting_first_user_message?: boolean | null;
            /**
             * The customer, by `phone` or by `bsuid`.
             */
            recipient?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * A conversation by text message.
         */
        SmsDetails: {
            /**
             * Who called whom; null in conversations on the web.
             */
            direction?: components["schemas"]["Direction"];
            /**
             * The id of the agent's number.
             */
            phone_number_id?: string | null;
            /**
             * The customer's number.
             */
            sms_user_phone_number?: string | null;
            /**
             * The agent's number.
             */
            agent_phone_number?: string | null;
        } | null;
        /**
         * What the owner of a voice earns.
         */
        VoiceReward: {
            /**
             * The voice.
             */
            voice_id?: string | null;
            /**
             * The amount, US cents.
             */
            reward_usd_cents?: number | null;
        };
        /**
         * Times, costs and circumstances of a conversation. All times are in epoch seconds.
         */
        ConversationMetadata: {
            /**
             * When it started.
             */
            start_time_unix_secs?: number | null;
            /**
             * Not explained. In real payloads equal to the start or a second later.
             */
            accepted_time_unix_secs?: number | null;
            /**
             * How long it lasted, seconds, without the time in the queue.
             */
            call_duration_secs?: number | null;
            /**
             * How long it waited for a free line, seconds. Not billed.
             */
            queue_wait_secs?: number | null;
            /**
             * What it cost in credits. No amount of money.
             */
            cost?: number | null;
            /**
             * What it cost in USD: the price of the models and that of the platform. Null in conversations before it was counted.
             */
            cost_fiat?: number | null;
            /**
             * What the cost is made of: prices are in USD, charges in credits.
             */
            charging?: components["schemas"]["Charging"];
            /**
             * When the conversation is deleted, and which parts are already. Times are in epoch seconds, or null.
             */
            deletion_settings?: components["schemas"]["DeletionSettings"];
            /**
             * What the customer thought of it.
             */
            feedback?: components["schemas"]["Feedback"];
            /**
             * How whoever started the conversation was let in. A call by Twilio was seen with `signed_url`.
             */
            authorization_method?: components["schemas"]["AuthorizationMethod"];
            /**
             * How the call was carried, and its numbers; null in conversations on the web. The last variant is open.
             */
            phone_call?: components["schemas"]["PhoneCall"];
            /**
             * The batch that the call was made for.
             */
            batch_call?: components["schemas"]["BatchCallReference"];
            /**
             * Why it ended: English words with a full stop, sometimes an empty text. No list of them is published.
             */
            termination_reason?: string | null;
            /**
             * What ended the conversation early.
             */
            error?: components["schemas"]["ConversationError"];
            /**
             * What went wrong without ending it, in English.
             */
            warnings?: string[] | null;
            /**
             * The code of the language that was spoken most.
             */
            main_language?: string | null;
            /**
             * Use of the knowledge base.
             */
            rag_usage?: components["schemas"]["RagUsage"];
            /**
             * True for a chat without sound.
             */
            text_only?: boolean | null;
            /**
             * Which features were on, and which were used. Their list changes from month to month.
             */
            features_usage?: components["schemas"]["FeaturesUsage"];
            /**
             * Whether ElevenLabs' own assistant talked, in `is_eleven_assistant`.
             */
            eleven_assistant?: {
                [key: string]: unknown;
            } | null;
            /**
             * Who started it.
             */
            initiator_id?: string | null;
            /**
             * What the conversation was started from.
             */
            conversation_initiation_source?: components["schemas"]["InitiationSource"];
            /**
             * The version of what it was started from.
             */
            conversation_initiation_source_version?: string | null;
            /**
             * The time zone of the customer, as the IANA names it.
             */
            timezone?: string | null;
            /**
             * What became of a conversation that is carried by another system.
             */
            async_metadata?: components["schemas"]["AsyncMetadata"];
            /**
             * A conversation over WhatsApp.
             */
            whatsapp?: components["schemas"]["WhatsAppDetails"];
            /**
             * A conversation by text message.
             */
            sms?: components["schemas"]["SmsDetails"];
            /**
             * What the agent was made with.
             * @enum {string|null}
             */
            agent_created_from?: "cli" | "ui" | "api" | "template" | "unknown" | (string & {}) | null;
            /**
             * What the agent was last changed with.
             * @enum {string|null}
             */
            agent_last_updated_from?: "cli" | "ui" | "api" | "template" | "unknown" | (string & {}) | null;
            /**
             * What the owners of voices earn by it.
             */
            voice_rewards?: components["schemas"]["VoiceReward"][] | null;
        } | null;
        /**
         * What came of one criterion.
         */
        CriterionOutcome: {
            /**
             * The criterion.
             */
            criteria_id?: string | null;
            /**
             * Whether a criterion was met.
             */
            result?: components["schemas"]["CriterionResult"];
            /**
             * Why.
             */
            rationale?: string | null;
            /**
             * How it is scored.
             * @enum {string|null}
             */
            scoring_mode?: "binary" | "numeric_uniform" | (string & {}) | null;
            /**
             * Points.
             */
            score?: number | null;
            /**
             * The most points that can be had.
             */
            max_score?: number | null;
        };
        /**
         * A value that was looked for in the conversation.
         */
        CollectedValue: {
            /**
             * Which value.
             */
            data_collection_id?: string | null;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What was found; null where nothing was.
             */
            value?: unknown;
            /**
             * What was looked for, as a JSON schema.
             */
            json_schema?: {
                [key: string]: unknown;
            } | null;
            /**
             * Why.
             */
            rationale?: string | null;
        };
        /**
         * The analysis of a part of the conversation.
         */
        ScopedAnalysis: {
            /**
             * Of all of it, or of one agent.
             * @enum {string|null}
             */
            scope?: "conversation" | "agent" | (string & {}) | null;
            /**
             * Whose criteria they are.
             */
            source_agent_id?: string | null;
            /**
             * The branch of its configuration.
             */
            source_branch_id?: string | null;
            /**
             * Results.
             */
            evaluation_criteria_results?: components["schemas"]["CriterionOutcome"][] | null;
            /**
             * Collected values.
             */
            data_collection_results?: components["schemas"]["CollectedValue"][] | null;
            /**
             * A model's verdict on whether the agent's goal was reached. It says nothing of the connection: a talk to a voicemail may be a success.
             */
            successful?: components["schemas"]["CallSuccessful"];
            /**
             * The verdict as a number.
             */
            success_score?: number | null;
        };
        /**
         * What models made of the conversation afterwards; null until then.
         */
        ConversationAnalysis: {
            /**
             * A model's verdict on whether the agent's goal was reached. It says nothing of the connection: a talk to a voicemail may be a success.
             */
            call_successful?: components["schemas"]["CallSuccessful"];
            /**
             * The verdict as a number. Its scale is not documented.
             */
            call_success_score?: number | null;
            /**
             * A summary.
             */
            transcript_summary?: string | null;
            /**
             * The summary in a few words.
             */
            call_summary_title?: string | null;
            /**
             * Results by the ids of the criteria.
             */
            evaluation_criteria_results?: {
                [key: string]: components["schemas"]["CriterionOutcome"];
            } | null;
            /**
             * Collected values by their ids.
             */
            data_collection_results?: {
                [key: string]: components["schemas"]["CollectedValue"];
            } | null;
            /**
             * The same results, and those whose ids come twice. Newer.
             */
            evaluation_criteria_results_list?: components["schemas"]["CriterionOutcome"][] | null;
            /**
             * The same values, and those whose ids come twice. Newer.
             */
            data_collection_results_list?: components["schemas"]["CollectedValue"][] | null;
            /**
             * The same for each agent that took part.
             */
            scoped?: components["schemas"]["ScopedAnalysis"][] | null;
        } | null;
        /**
         * What was said, by voice.
         */
        MultivoiceMessage: {
            /**
             * The pieces: `text`, `voice_label` and `time_in_call_secs`.
             */
            parts?: {
                [key: string]: unknown;
            }[] | null;
        } | null;
        /**
         * What kind of tool it is.
         * @enum {string|null}
         */
        ToolType: "system" | "webhook" | "client" | "mcp" | "code" | "workflow" | "api_integration_webhook" | "api_integration_mcp" | "smb" | (string & {}) | null;
        /**
         * What was asked of the tool, by its `type`. Open: each kind of tool has keys of its own.
         */
        ToolCallDetails: ({
            /**
             * What kind of tool it is.
             */
            type?: components["schemas"]["ToolType"];
            /**
             * Of a webhook: the method.
             */
            method?: string | null;
            /**
             * Of a webhook: the address.
             */
            url?: string | null;
            /**
             * Headers of a webhook, which may hold credentials.
             */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * Of a webhook: values in the path.
             */
            path_params?: {
                [key: string]: unknown;
            } | null;
            /**
             * Of a webhook: values in the query.
             */
            query_params?: {
                [key: string]: unknown;
            } | null;
            /**
             * Of a webhook: the body, text or an object.
             */
            body?: unknown;
            /**
             * Of a client tool: what it was given, as JSON text; of MCP an object.
             */
            parameters?: unknown;
            /**
             * Of MCP: the server.
             */
            mcp_server_id?: string | null;
            /**
             * Of MCP: the server's name.
             */
            mcp_server_name?: string | null;
            /**
             * Of MCP: the kind of integration.
             */
            integration_type?: string | null;
            /**
             * Of MCP: who approves of uses.
             */
            approval_policy?: string | null;
            /**
             * Of MCP: whether it has to be approved of.
             */
            requires_approval?: boolean | null;
            /**
             * Of MCP: the tool.
             */
            mcp_tool_name?: string | null;
            /**
             * Of MCP: what the tool does.
             */
            mcp_tool_description?: string | null;
            /**
             * Of an integration: which one.
             */
            integration_id?: string | null;
            /**
             * Of an integration: the id of its credential, not the credential.
             */
            credential_id?: string | null;
            /**
             * Of an integration: the connection.
             */
            integration_connection_id?: string | null;
            /**
             * What was asked of the tool, by its `type`. Open: each kind of tool has keys of its own.
             */
            webhook_details?: components["schemas"]["ToolCallDetails"];
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * A tool that was asked.
         */
        ToolCall: {
            /**
             * Ties the result to it.
             */
            request_id?: string | null;
            /**
             * The tool.
             */
            tool_name?: string | null;
            /**
             * What it was given, as JSON text.
             */
            params_as_json?: string | null;
            /**
             * Whether it was really asked.
             */
            tool_has_been_called?: boolean | null;
            /**
             * What kind of tool it is.
             */
            type?: components["schemas"]["ToolType"];
            /**
             * What was asked of the tool, by its `type`. Open: each kind of tool has keys of its own.
             */
            tool_details?: components["schemas"]["ToolCallDetails"];
        };
        /**
         * A variable that an answer changed.
         */
        VariableUpdate: {
            /**
             * The variable.
             */
            variable_name?: string | null;
            /**
             * What it was.
             */
            old_value?: unknown;
            /**
             * What it is now.
             */
            new_value?: unknown;
            /**
             * When, epoch seconds; its form is not documented.
             */
            updated_at?: unknown;
            /**
             * The tool.
             */
            tool_name?: string | null;
            /**
             * The use.
             */
            tool_request_id?: string | null;
        };
        /**
         * What a tool of the platform did, by `result_type`. Each kind has keys of its own; no number is told of a transfer by Amazon Connect.
         */
        SystemToolResult: ({
            /**
             * Which tool, and whether it worked.
             * @enum {string|null}
             */
            result_type?: "end_call_success" | "transfer_to_number_twilio_success" | "transfer_to_number_sip_success" | "transfer_to_number_exotel_success" | "transfer_to_number_amazon_connect_success" | "transfer_to_number_error" | "transfer_to_agent_success" | "transfer_to_agent_error" | "voicemail_detection_success" | "language_detection_success" | "play_dtmf_success" | "play_dtmf_error" | "skip_turn_success" | "knowledge_base_success" | "knowledge_base_rag_success" | "start_procedure_success" | "start_procedure_error" | "end_procedure_success" | "end_procedure_error" | "testing_tool_result" | "dummy" | (string & {}) | null;
            /**
             * How it went.
             */
            status?: string | null;
            /**
             * Why it was used.
             */
            reason?: string | null;
            /**
             * What was said.
             */
            message?: string | null;
            /**
             * Whom a call was handed to.
             */
            transfer_number?: string | null;
            /**
             * What else is said of the transfer.
             */
            note?: string | null;
            /**
             * What the customer was told of the transfer.
             */
            client_message?: string | null;
            /**
             * What failed.
             */
            error?: string | null;
            /**
             * The failure at length.
             */
            details?: string | null;
            /**
             * The agent that handed over.
             */
            from_agent?: string | null;
            /**
             * The agent that took over.
             */
            to_agent?: string | null;
            /**
             * The node of a workflow that took over.
             */
            to_node?: string | null;
            /**
             * When an agent hands over.
             */
            condition?: string | null;
            /**
             * How long the hand-over waited, milliseconds.
             */
            delay_ms?: number | null;
            /**
             * What was left on the machine.
             */
            voicemail_message?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What a tool answered.
         */
        ToolResult: {
            /**
             * The use that it answers.
             */
            request_id?: string | null;
            /**
             * The tool.
             */
            tool_name?: string | null;
            /**
             * The answer, often JSON text.
             */
            result_value?: string | null;
            /**
             * Whether the tool failed.
             */
            is_error?: boolean | null;
            /**
             * Whether it was really asked.
             */
            tool_has_been_called?: boolean | null;
            /**
             * Whether it was kept from running.
             */
            is_blocked?: boolean | null;
            /**
             * How long it took, seconds.
             */
            tool_latency_secs?: number | null;
            /**
             * The kind of failure.
             */
            error_type?: string | null;
            /**
             * The failure in words.
             */
            raw_error_message?: string | null;
            /**
             * Variables that the answer changed.
             */
            dynamic_variable_updates?: components["schemas"]["VariableUpdate"][] | null;
            /**
             * What kind of tool it is.
             */
            type?: components["schemas"]["ToolType"];
            /**
             * What a tool of the platform did, by `result_type`. Each kind has keys of its own; no number is told of a transfer by Amazon Connect.
             */
            result?: components["schemas"]["SystemToolResult"];
        };
        /**
         * Which agent spoke.
         */
        TurnAgent: {
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The branch of its configuration.
             */
            branch_id?: string | null;
            /**
             * The node of its workflow.
             */
            workflow_node_id?: string | null;
            /**
             * The version of its configuration.
             */
            version_id?: string | null;
        } | null;
        /**
         * What the customer thought of the turn.
         */
        TurnFeedback: {
            /**
             * The verdict.
             * @enum {string|null}
             */
            score?: "like" | "dislike" | (string & {}) | null;
            /**
             * When it was given, seconds from the start.
             */
            time_in_call_secs?: number | null;
        } | null;
        /**
         * What was found in the knowledge base.
         */
        RagRetrieval: {
            /**
             * The passages: `document_id`, `chunk_id` and `vector_distance`.
             */
            chunks?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * The model it was searched by.
             */
            embedding_model?: string | null;
            /**
             * What was searched for.
             */
            retrieval_query?: string | null;
            /**
             * How long it took, seconds.
             */
            rag_latency_secs?: number | null;
            /**
             * The passages that were used.
             */
            used_chunk_ids?: string[] | null;
        } | null;
        /**
         * Which kind of guardrail was triggered.
         * @enum {string|null}
         */
        GuardrailType: "custom" | "prompt_injection" | "self_harm_intent" | "violence_graphic" | "sexual" | "violence" | "harassment" | "sexual_minors" | "self_harm" | "self_harm_instructions" | "harassment_threatening" | "hate" | "hate_threatening" | "profanity" | "religion_or_politics" | "medical_and_legal" | "guardrail" | (string & {}) | null;
        /**
         * A guardrail that was run into.
         */
        TriggeredGuardrail: {
            /**
             * Which kind of guardrail was triggered.
             */
            guardrail_type?: components["schemas"]["GuardrailType"];
            /**
             * Its name, of a custom one.
             */
            guardrail_name?: string | null;
        };
        /**
         * A file that the customer sent.
         */
        FileInput: {
            /**
             * The file.
             */
            file_id?: string | null;
            /**
             * Its name.
             */
            original_filename?: string | null;
            /**
             * Its media type.
             */
            mime_type?: string | null;
            /**
             * A signed address that lives for about 15 minutes.
             */
            file_url?: string | null;
        } | null;
        /**
         * One turn: something said, the use of tools, or both.
         */
        TranscriptTurn: {
            /**
             * Who it is of.
             * @enum {string|null}
             */
            role?: "user" | "agent" | (string & {}) | null;
            /**
             * What was said; null in turns that only use tools, `...` for silence. Where somebody broke in, what was said until then.
             */
            message?: string | null;
            /**
             * What was to be said, before somebody broke in.
             */
            original_message?: string | null;
            /**
             * What was said, by voice.
             */
            multivoice_message?: components["schemas"]["MultivoiceMessage"];
            /**
             * When, whole seconds from the start. The end is not told.
             */
            time_in_call_secs?: number | null;
            /**
             * Whether somebody broke in.
             */
            interrupted?: boolean | null;
            /**
             * Whether it was taken for a mere sign of listening.
             */
            ignored_as_backchannel?: boolean | null;
            /**
             * Whether the model reasoned before it.
             */
            reasoned?: boolean | null;
            /**
             * The tools that were asked.
             */
            tool_calls?: components["schemas"]["ToolCall"][] | null;
            /**
             * What tools answered.
             */
            tool_results?: components["schemas"]["ToolResult"][] | null;
            /**
             * The turn.
             */
            id?: string | null;
            /**
             * Who of several customers spoke.
             */
            user_identifier?: string | null;
            /**
             * The model that was asked for in place of the usual one.
             */
            llm_override?: string | null;
            /**
             * The model that made it.
             */
            producing_llm?: string | null;
            /**
             * The event that it came by.
             */
            source_event_id?: number | null;
            /**
             * How it came.
             * @enum {string|null}
             */
            source_medium?: "audio" | "dtmf" | "text" | "image" | "file" | (string & {}) | null;
            /**
             * What the platform did by itself.
             * @enum {string|null}
             */
            platform_event?: "user_turn_timeout" | "skip_turn_wait_elapsed" | (string & {}) | null;
            /**
             * Which agent spoke.
             */
            agent_metadata?: components["schemas"]["TurnAgent"];
            /**
             * What the customer thought of the turn.
             */
            feedback?: components["schemas"]["TurnFeedback"];
            /**
             * How long each step took: `elapsed_time` in seconds by name, under `metrics`, and the models used. An older payload has the steps without that level.
             */
            conversation_turn_metrics?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was found in the knowledge base.
             */
            rag_retrieval_info?: components["schemas"]["RagRetrieval"];
            /**
             * Tokens and prices by model. Both keys tell of the same tokens: adding them up counts twice.
             */
            llm_usage?: components["schemas"]["LlmUsage"];
            /**
             * The model's reasoning, in `summary`; `provider_redact` where it is kept back.
             */
            reasoning?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Documents of the knowledge base that were used.
             */
            used_static_kb_document_ids?: string[] | null;
            /**
             * The context that was added, by `context_id`, and whether a later one took its place.
             */
            contextual_update_info?: {
                [key: string]: unknown;
            } | null;
            /**
             * Guardrails that it ran into.
             */
            triggered_guardrails?: components["schemas"]["TriggeredGuardrail"][] | null;
            /**
             * Files that the customer sent.
             */
            file_inputs?: components["schemas"]["FileInput"][] | null;
            /**
             * A file that the customer sent.
             */
            file_input?: components["schemas"]["FileInput"];
        };
        /**
         * What the conversation was started with.
         */
        ConversationInitiationData: {
            /**
             * Settings of the agent that were other than usual: asr, turn, tts, conversation, agent.
             */
            conversation_config_override?: {
                [key: string]: unknown;
            } | null;
            /**
             * What else the language model was sent.
             */
            custom_llm_extra_body?: {
                [key: string]: unknown;
            } | null;
            /**
             * The end user's id.
             */
            user_id?: string | null;
            /**
             * What started it: `source` and `version`.
             */
            source_info?: {
                [key: string]: unknown;
            } | null;
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string | null;
            /**
             * The environment that the agent ran in.
             */
            environment?: string | null;
            /**
             * The node of the workflow it began at.
             */
            starting_workflow_node_id?: string | null;
            /**
             * Procedures that were given to the agent.
             */
            procedure_ids?: string[] | null;
            /**
             * Values for the agent by name: text, number, boolean, null or a list. Names that begin with `system__` are the platform's own; `system__caller_id` and `system__called_number` are the numbers of a phone call.
             */
            dynamic_variables?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * An agent that had the conversation.
         */
        VisitedAgent: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * The branch of its configuration.
             */
            branch_id?: string | null;
        };
        /**
         * One conversation, our call, as get answers it and as the post-call webhook carries it. Payloads of 2025 lack what came later, and the documented example with traces lacks `metadata`; so only the two ids are certain.
         */
        Conversation: {
            /**
             * The agent, `agent_...` in newer payloads.
             */
            agent_id: string;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string | null;
            /**
             * The version of the agent's configuration.
             */
            version_id?: string | null;
            /**
             * The environment that the agent ran in.
             */
            environment?: string | null;
            /**
             * What paths know it by: `conv_` and 28 characters in newer payloads, 20 bare characters in older ones.
             */
            conversation_id: string;
            /**
             * Whether an agent or a speech engine talked. No list of words is documented.
             */
            conversation_product?: string | null;
            /**
             * How far a conversation is. No page explains the words.
             */
            status?: components["schemas"]["ConversationStatus"];
            /**
             * The end user's id, as whoever started the conversation gave it. Of phone calls the number was seen here.
             */
            user_id?: string | null;
            /**
             * Times, costs and circumstances of a conversation. All times are in epoch seconds.
             */
            metadata?: components["schemas"]["ConversationMetadata"];
            /**
             * What models made of the conversation afterwards; null until then.
             */
            analysis?: components["schemas"]["ConversationAnalysis"];
            /**
             * What was said and which tools were used, in order.
             */
            transcript?: components["schemas"]["TranscriptTurn"][] | null;
            /**
             * Whether there is a recording.
             */
            has_audio?: boolean | null;
            /**
             * Whether there is a recording of the customer's voice.
             */
            has_user_audio?: boolean | null;
            /**
             * Whether there is a recording of the agent's voice.
             */
            has_response_audio?: boolean | null;
            /**
             * Whether there is a recording of other sounds. Newer than the rest.
             */
            has_auxiliary_audio?: boolean | null;
            /**
             * What the conversation was started with.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationData"];
            /**
             * The agents that the conversation was handed to, one after another.
             */
            visited_agents?: components["schemas"]["VisitedAgent"][] | null;
            /**
             * The tags that were put on it.
             */
            tag_ids?: string[] | null;
            /**
             * Traces in the form of OpenTelemetry, where `format=opentelemetry` asked for them.
             */
            otlp_traces?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * An answer of any form. The definition gives no type, and its example is a placeholder.
         */
        FreeAnswer: {
            [key: string]: unknown;
        };
        /**
         * A turn in short.
         */
        SummaryMessage: {
            /**
             * Who it is of.
             * @enum {string|null}
             */
            role?: "user" | "agent" | (string & {}) | null;
            /**
             * What was said.
             */
            message?: string | null;
        };
        /**
         * A conversation in short.
         */
        ConversationSummary: {
            /**
             * The conversation.
             */
            conversation_id: string;
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * How far a conversation is. No page explains the words.
             */
            status?: components["schemas"]["ConversationStatus"];
            /**
             * The summary in a few words.
             */
            call_summary_title?: string | null;
            /**
             * A summary.
             */
            transcript_summary?: string | null;
            /**
             * A model's verdict on whether the agent's goal was reached. It says nothing of the connection: a talk to a voicemail may be a success.
             */
            call_successful?: components["schemas"]["CallSuccessful"];
            /**
             * Turns of the transcript.
             */
            message_count?: number | null;
            /**
             * Turns, as many as were asked for.
             */
            messages?: components["schemas"]["SummaryMessage"][] | null;
            /**
             * Turns that were left out.
             */
            messages_omitted?: number | null;
            /**
             * What to know of the answer.
             */
            note?: string | null;
        };
        /**
         * The verdict.
         */
        FeedbackRequest: {
            /**
             * Which one it is.
             * @enum {string}
             */
            feedback: "like" | "dislike";
        };
        /**
         * What to judge.
         */
        RunEvaluationRequest: {
            /**
             * The criterion.
             */
            evaluation_id: string;
            /**
             * Of all of the conversation, or of an agent. No list of words is documented.
             */
            scope?: string;
        };
        /**
         * A message of the SIP protocol.
         */
        SipMessage: {
            /**
             * The `Call-ID` header.
             */
            call_id?: string | null;
            /**
             * The numbers it is about.
             */
            phone_numbers?: string[] | null;
            /**
             * ElevenLabs' end.
             */
            local_address?: string | null;
            /**
             * The other end.
             */
            remote_address?: string | null;
            /**
             * How it was sent.
             */
            transport?: string | null;
            /**
             * The message itself.
             */
            raw_message?: string | null;
            /**
             * What was wrong with it.
             */
            error_message?: string | null;
            /**
             * Whether it came or went.
             * @enum {string|null}
             */
            direction?: "in" | "out" | (string & {}) | null;
            /**
             * When, epoch microseconds.
             */
            created_at_unix_micro?: number | null;
        };
        /**
         * A page of SIP messages.
         */
        SipMessageList: {
            /**
             * The messages of this page.
             */
            sip_messages: components["schemas"]["SipMessage"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * The tags to put on it.
         */
        AddTagsRequest: {
            /**
             * The tags.
             */
            tag_ids: string[];
        };
        /**
         * Nothing, or null. The definition gives no type.
         */
        EmptyAnswer: unknown;
        /**
         * The file.
         */
        FileUploadRequest: {
            /**
             * Format: binary
             *
             * The file itself. The name of its part is not in the facts at hand and is assumed.
             */
            file: string;
        };
        /**
         * A file of a conversation.
         */
        FileReference: {
            /**
             * The file.
             */
            file_id: string;
        };
        /**
         * A passage that was found.
         */
        MessageHit: {
            /**
             * The conversation.
             */
            conversation_id: string;
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * Which turn it is, from 0.
             */
            transcript_index?: number | null;
            /**
             * The passage.
             */
            chunk_text?: string | null;
            /**
             * The passage in pieces: `value`, and in `is_hit` whether it is what was looked for.
             */
            chunk_highlights?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * How well it fits. Its scale is not documented.
             */
            score?: number | null;
            /**
             * When the conversation started, epoch seconds.
             */
            conversation_start_time_unix_secs?: number | null;
        };
        /**
         * A page of passages.
         */
        MessageHitList: {
            /**
             * The page in numbers: `total`, `page`, `page_size`.
             */
            meta?: {
                [key: string]: unknown;
            } | null;
            /**
             * The passages of this page.
             */
            results: components["schemas"]["MessageHit"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * The conversation behind a reference.
         */
        ResolvedConversation: {
            /**
             * The conversation.
             */
            conversation_id?: string | null;
        };
        /**
         * An address to start a conversation at.
         */
        SignedUrl: {
            /**
             * Opens a conversation to whoever has it.
             */
            signed_url: string;
        };
        /**
         * A token to start a conversation with.
         */
        WebRtcToken: {
            /**
             * Opens a conversation to whoever has it.
             */
            token: string;
        };
        /**
         * Conversations that are going on.
         */
        LiveCount: {
            /**
             * How many.
             */
            count: number;
        };
        /**
         * What to start the conversation with. Write a setting only to change it.
         */
        ConversationInitiationDataRequest: {
            /**
             * Settings of the agent that are to be other than usual.
             */
            conversation_config_override?: {
                [key: string]: unknown;
            };
            /**
             * What else to send to the language model.
             */
            custom_llm_extra_body?: {
                [key: string]: unknown;
            };
            /**
             * The end user's id.
             */
            user_id?: string;
            /**
             * What starts it: `source` and `version`.
             */
            source_info?: {
                [key: string]: unknown;
            };
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string;
            /**
             * The environment to run the agent in.
             */
            environment?: string;
            /**
             * The node of the workflow to begin at.
             */
            starting_workflow_node_id?: string;
            /**
             * Procedures for the agent.
             */
            procedure_ids?: string[];
            /**
             * Values for the agent by name: text, number, boolean, null or a list.
             */
            dynamic_variables?: {
                [key: string]: unknown;
            };
        };
        /**
         * Whether Twilio listens for an answering machine. Its verdict comes as a webhook of its own, and stands in no conversation.
         */
        MachineDetection: {
            /**
             * What to wait for.
             * @enum {string}
             */
            mode?: "enable" | "detect_message_end";
        };
        /**
         * How to dial.
         */
        TelephonyCallConfig: {
            /**
             * How long to let it ring, seconds.
             */
            ringing_timeout_secs?: number;
            /**
             * Whether Twilio records the call too.
             */
            twilio_call_recording_enabled?: boolean;
            /**
             * Whether Twilio listens for an answering machine. Its verdict comes as a webhook of its own, and stands in no conversation.
             */
            twilio_machine_detection?: components["schemas"]["MachineDetection"];
        };
        /**
         * Whom Twilio is to call.
         */
        TwilioOutboundCallRequest: {
            /**
             * Who is to talk.
             */
            agent_id: string;
            /**
             * The number to call from.
             */
            agent_phone_number_id: string;
            /**
             * Whom to call.
             */
            to_number: string;
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
            /**
             * Whether Twilio records the call too.
             */
            call_recording_enabled?: boolean;
            /**
             * How to dial.
             */
            telephony_call_config?: components["schemas"]["TelephonyCallConfig"];
        };
        /**
         * Whether the call was started.
         */
        TwilioOutboundCallAnswer: {
            /**
             * Whether it was. False with a status of 200 is possible by the types.
             */
            success?: boolean | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * The conversation that it becomes.
             */
            conversation_id?: string | null;
            /**
             * The carrier's id of the call. In camel case, unlike everything else.
             */
            callSid?: string | null;
        };
        /**
         * Whom to call.
         */
        OutboundCallRequest: {
            /**
             * Who is to talk.
             */
            agent_id: string;
            /**
             * The number to call from.
             */
            agent_phone_number_id: string;
            /**
             * Whom to call.
             */
            to_number: string;
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
            /**
             * How to dial.
             */
            telephony_call_config?: components["schemas"]["TelephonyCallConfig"];
        };
        /**
         * Whether the call was started.
         */
        SipOutboundCallAnswer: {
            /**
             * Whether it was. False with a status of 200 is possible by the types.
             */
            success?: boolean | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * The conversation that it becomes.
             */
            conversation_id?: string | null;
            /**
             * The `Call-ID` header.
             */
            sip_call_id?: string | null;
        };
        /**
         * Whom to call over WhatsApp.
         */
        WhatsAppOutboundCallRequest: {
            /**
             * The number to call from, by its id at WhatsApp.
             */
            whatsapp_phone_number_id: string;
            /**
             * Whom to call.
             */
            whatsapp_user_id: string;
            /**
             * The template that asks for leave to call.
             */
            whatsapp_call_permission_request_template_name: string;
            /**
             * The language of the template.
             */
            whatsapp_call_permission_request_template_language_code: string;
            /**
             * Who is to talk.
             */
            agent_id: string;
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
        };
        /**
         * Whether the call was started.
         */
        WhatsAppOutboundCallAnswer: {
            /**
             * Whether it was. False with a status of 200 is possible by the types.
             */
            success?: boolean | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * The conversation that it becomes.
             */
            conversation_id?: string | null;
        };
        /**
         * A call of your own Twilio account that the agent is to take.
         */
        RegisterCallRequest: {
            /**
             * Who is to talk.
             */
            agent_id: string;
            /**
             * Who calls.
             */
            from_number: string;
            /**
             * Who is called.
             */
            to_number: string;
            /**
             * Who called whom.
             * @enum {string}
             */
            direction?: "inbound" | "outbound";
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
        };
        /**
         * Whom to write to over WhatsApp.
         */
        WhatsAppOutboundMessageRequest: {
            /**
             * The number to write from, by its id at WhatsApp.
             */
            whatsapp_phone_number_id: string;
            /**
             * Whom to write to.
             */
            whatsapp_user_id: string;
            /**
             * The template of the message.
             */
            template_name: string;
            /**
             * The language of the template.
             */
            template_language_code: string;
            /**
             * What to fill into the template. Its form is not told.
             */
            template_params: {
                [key: string]: unknown;
            }[];
            /**
             * Who is to answer.
             */
            agent_id: string;
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
        };
        /**
         * The conversation that the message opens.
         */
        WhatsAppOutboundMessageAnswer: {
            /**
             * The conversation.
             */
            conversation_id: string;
        };
        /**
         * Whom to call: by number, or at WhatsApp.
         */
        RecipientRequest: {
            /**
             * An id of your own.
             */
            id?: string;
            /**
             * The number to call.
             */
            phone_number?: string;
            /**
             * The person at WhatsApp.
             */
            whatsapp_user_id?: string;
            /**
             * What to start the conversation with. Write a setting only to change it.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationDataRequest"];
        };
        /**
         * The calls to make.
         */
        CreateBatchRequest: {
            /**
             * Its name.
             */
            call_name: string;
            /**
             * Who is to talk.
             */
            agent_id: string;
            /**
             * Whom to call.
             */
            recipients: components["schemas"]["RecipientRequest"][];
            /**
             * The number to call from.
             */
            agent_phone_number_id?: string;
            /**
             * When to begin, epoch seconds; at once without.
             */
            scheduled_time_unix?: number;
            /**
             * The time zone of the schedule, as the IANA names it.
             */
            timezone?: string;
            /**
             * The number and the template of calls over WhatsApp.
             */
            whatsapp_params?: {
                [key: string]: unknown;
            };
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string;
            /**
             * The environment to run the agent in.
             */
            environment?: string;
            /**
             * How to dial.
             */
            telephony_call_config?: components["schemas"]["TelephonyCallConfig"];
            /**
             * Calls at once, at most.
             */
            target_concurrency_limit?: number;
        };
        /**
         * How far a batch is. With an underscore here and a hyphen in conversations.
         * @enum {string|null}
         */
        BatchStatus: "pending" | "in_progress" | "completed" | "failed" | "cancelled" | (string & {}) | null;
        /**
         * Who carries the calls of a number.
         * @enum {string|null}
         */
        PhoneProvider: "twilio" | "sip_trunk" | "exotel" | (string & {}) | null;
        /**
         * How it dials.
         */
        TelephonyConfig: {
            /**
             * How long it rings, seconds.
             */
            ringing_timeout_secs?: number | null;
            /**
             * Whether Twilio records the calls too.
             */
            twilio_call_recording_enabled?: boolean | null;
            /**
             * Whether Twilio listens for answering machines, in `mode`.
             */
            twilio_machine_detection?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * How far the call of one recipient is.
         * @enum {string|null}
         */
        RecipientStatus: "pending" | "dispatched" | "initiated" | "in_progress" | "completed" | "failed" | "cancelled" | "voicemail" | (string & {}) | null;
        /**
         * One person of a batch.
         */
        Recipient: {
            /**
             * The recipient, `rcpt_...`.
             */
            id?: string | null;
            /**
             * The number to call.
             */
            phone_number?: string | null;
            /**
             * The person at WhatsApp.
             */
            whatsapp_user_id?: string | null;
            /**
             * How far the call of one recipient is.
             */
            status?: components["schemas"]["RecipientStatus"];
            /**
             * The conversation that it became.
             */
            conversation_id?: string | null;
            /**
             * When it was made, epoch seconds.
             */
            created_at_unix?: number | null;
            /**
             * When it last changed, epoch seconds.
             */
            updated_at_unix?: number | null;
            /**
             * What the conversation was started with.
             */
            conversation_initiation_client_data?: components["schemas"]["ConversationInitiationData"];
        };
        /**
         * Many calls from one number, started together. Times are in epoch seconds.
         */
        Batch: {
            /**
             * The batch.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * Who talks.
             */
            agent_id?: string | null;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * How far a batch is. With an underscore here and a hyphen in conversations.
             */
            status?: components["schemas"]["BatchStatus"];
            /**
             * The number it calls from.
             */
            phone_number_id?: string | null;
            /**
             * Who carries the calls of a number.
             */
            phone_provider?: components["schemas"]["PhoneProvider"];
            /**
             * The number and the template of calls over WhatsApp.
             */
            whatsapp_params?: {
                [key: string]: unknown;
            } | null;
            /**
             * The branch of the agent's configuration.
             */
            branch_id?: string | null;
            /**
             * The branch's name.
             */
            branch_name?: string | null;
            /**
             * The environment that the agent runs in.
             */
            environment?: string | null;
            /**
             * When it was made.
             */
            created_at_unix?: number | null;
            /**
             * When it is to begin.
             */
            scheduled_time_unix?: number | null;
            /**
             * When it last changed.
             */
            last_updated_at_unix?: number | null;
            /**
             * The time zone of the schedule, as the IANA names it.
             */
            timezone?: string | null;
            /**
             * Calls that were begun.
             */
            total_calls_dispatched?: number | null;
            /**
             * Calls in all.
             */
            total_calls_scheduled?: number | null;
            /**
             * Calls that are over.
             */
            total_calls_finished?: number | null;
            /**
             * How often failed calls were made again.
             */
            retry_count?: number | null;
            /**
             * How it dials.
             */
            telephony_call_config?: components["schemas"]["TelephonyConfig"];
            /**
             * Calls at once, at most.
             */
            target_concurrency_limit?: number | null;
            /**
             * Whom it calls. In the answer of get only.
             */
            recipients?: components["schemas"]["Recipient"][] | null;
        };
        /**
         * A page of batches.
         */
        BatchList: {
            /**
             * The batches of this page.
             */
            batch_calls: components["schemas"]["Batch"][];
            /**
             * Where the next page begins.
             */
            next_doc?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * A tag for conversations.
         */
        Tag: {
            /**
             * The tag.
             */
            tag_id: string;
            /**
             * The workspace it belongs to.
             */
            workspace_id?: string | null;
            /**
             * Who made it.
             */
            owner_user_id?: string | null;
            /**
             * Its name.
             */
            title?: string | null;
            /**
             * What it is for.
             */
            description?: string | null;
            /**
             * When it was made, epoch seconds.
             */
            created_at_unix_secs?: number | null;
        };
        /**
         * A page of tags.
         */
        TagList: {
            /**
             * The tags of this page.
             */
            conversation_tags: components["schemas"]["Tag"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * A tag to make.
         */
        CreateTagRequest: {
            /**
             * Its name.
             */
            title: string;
            /**
             * What it is for.
             */
            description?: string;
        };
        /**
         * What to change of a tag.
         */
        UpdateTagRequest: {
            /**
             * Its name.
             */
            title?: string;
            /**
             * What it is for.
             */
            description?: string;
        };
        /**
         * What whoever asks may do with the record.
         * @enum {string|null}
         */
        AccessRole: "admin" | "editor" | "commenter" | "viewer" | (string & {}) | null;
        /**
         * Who may do what with the record.
         */
        AccessInfo: ({
            /**
             * Whether whoever asks made it.
             */
            is_creator?: boolean | null;
            /**
             * Who made it.
             */
            creator_name?: string | null;
            /**
             * The maker's address: personal data.
             */
            creator_email?: string | null;
            /**
             * What whoever asks may do with the record.
             */
            role?: components["schemas"]["AccessRole"];
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * An agent as the list shows it.
         */
        AgentRow: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * Its voice. Newer than the examples.
             */
            voice_id?: string | null;
            /**
             * Words that it was given.
             */
            tags?: string[] | null;
            /**
             * When it was made, epoch seconds.
             */
            created_at_unix_secs?: number | null;
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * When it last talked, epoch seconds.
             */
            last_call_time_unix_secs?: number | null;
            /**
             * Whether it was put away.
             */
            archived?: boolean | null;
        };
        /**
         * A page of agents.
         */
        AgentList: {
            /**
             * The agents of this page.
             */
            agents: components["schemas"]["AgentRow"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * The agent that a number belongs to.
         */
        AssignedAgent: {
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * The environment that the agent runs in.
             */
            environment?: string | null;
            /**
             * The branch of its configuration.
             */
            branch_id?: string | null;
        } | null;
        /**
         * A number at Twilio.
         */
        TwilioPhoneNumber: {
            /**
             * Who carries its calls.
             * @constant
             */
            provider: "twilio";
            /**
             * The number.
             */
            phone_number?: string | null;
            /**
             * Its name.
             */
            label?: string | null;
            /**
             * The id that calls are made from.
             */
            phone_number_id: string;
            /**
             * The agent that a number belongs to.
             */
            assigned_agent?: components["schemas"]["AssignedAgent"];
            /**
             * Whether it takes calls. Deprecated.
             */
            supports_inbound?: boolean | null;
            /**
             * Whether it makes calls. Deprecated.
             */
            supports_outbound?: boolean | null;
        };
        /**
         * A number on a SIP trunk.
         */
        SipTrunkPhoneNumber: {
            /**
             * Who carries its calls.
             * @constant
             */
            provider: "sip_trunk";
            /**
             * The number.
             */
            phone_number?: string | null;
            /**
             * Its name.
             */
            label?: string | null;
            /**
             * The id that calls are made from.
             */
            phone_number_id: string;
            /**
             * The agent that a number belongs to.
             */
            assigned_agent?: components["schemas"]["AssignedAgent"];
            /**
             * Whether it takes calls. Deprecated.
             */
            supports_inbound?: boolean | null;
            /**
             * Whether it makes calls. Deprecated.
             */
            supports_outbound?: boolean | null;
            /**
             * How the trunk is reached.
             */
            provider_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * How it makes calls.
             */
            outbound_trunk?: {
                [key: string]: unknown;
            } | null;
            /**
             * How it takes calls.
             */
            inbound_trunk?: {
                [key: string]: unknown;
            } | null;
            /**
             * Which addresses it is reached from. Newer than the example.
             * @enum {string|null}
             */
            livekit_stack?: "standard" | "static" | (string & {}) | null;
            /**
             * Whether SIP messages are kept.
             */
            store_sip_messages?: boolean | null;
        };
        /**
         * A number at Exotel.
         */
        ExotelPhoneNumber: {
            /**
             * Who carries its calls.
             * @constant
             */
            provider: "exotel";
            /**
             * The number.
             */
            phone_number?: string | null;
            /**
             * Its name.
             */
            label?: string | null;
            /**
             * The id that calls are made from.
             */
            phone_number_id: string;
            /**
             * The agent that a number belongs to.
             */
            assigned_agent?: components["schemas"]["AssignedAgent"];
            /**
             * Whether it takes calls. Deprecated.
             */
            supports_inbound?: boolean | null;
            /**
             * Whether it makes calls. Deprecated.
             */
            supports_outbound?: boolean | null;
        };
        /**
         * A number of somebody who is not known here.
         */
        OtherPhoneNumber: {
            /**
             * Who carries its calls.
             */
            provider?: string | null;
            /**
             * The number.
             */
            phone_number?: string | null;
            /**
             * Its name.
             */
            label?: string | null;
            /**
             * The id that calls are made from.
             */
            phone_number_id: string;
            /**
             * The agent that a number belongs to.
             */
            assigned_agent?: components["schemas"]["AssignedAgent"];
            /**
             * Whether it takes calls. Deprecated.
             */
            supports_inbound?: boolean | null;
            /**
             * Whether it makes calls. Deprecated.
             */
            supports_outbound?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A phone number, by who carries its calls. The last variant is open.
         */
        PhoneNumber: components["schemas"]["TwilioPhoneNumber"] | components["schemas"]["SipTrunkPhoneNumber"] | components["schemas"]["ExotelPhoneNumber"] | components["schemas"]["OtherPhoneNumber"];
        /**
         * An agent. What it is made of is left open.
         */
        Agent: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * Speech, turns, voice, prompt and tools.
             */
            conversation_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * `created_at_unix_secs` and `updated_at_unix_secs`, epoch seconds.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Evaluation, privacy, widget and limits.
             */
            platform_settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * Its numbers.
             */
            phone_numbers?: components["schemas"]["PhoneNumber"][] | null;
            /**
             * Its accounts at WhatsApp.
             */
            whatsapp_accounts?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Its workflow.
             */
            workflow?: {
                [key: string]: unknown;
            } | null;
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * Words that it was given.
             */
            tags?: string[] | null;
            /**
             * The version of its configuration.
             */
            version_id?: string | null;
            /**
             * The branch of its configuration.
             */
            branch_id?: string | null;
            /**
             * The branch that is in use.
             */
            main_branch_id?: string | null;
            /**
             * Its procedures.
             */
            procedures?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * All phone numbers, without an envelope.
         */
        PhoneNumberArray: components["schemas"]["PhoneNumber"][];
        /**
         * A page of phone numbers.
         */
        PhoneNumberList: {
            /**
             * The numbers of this page.
             */
            phone_numbers: components["schemas"]["PhoneNumber"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * A page of the web.
         */
        UrlDocument: {
            /**
             * What kind of document it is.
             * @constant
             */
            type: "url";
            /**
             * The document.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * `created_at_unix_secs` and `last_updated_at_unix_secs`, epoch seconds, and `size_bytes`.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * How agents may use it: `prompt` or `auto`.
             */
            supported_usages?: string[] | null;
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * The folder it lies in.
             */
            folder_parent_id?: string | null;
            /**
             * The folders above it: `id` and `name`.
             */
            folder_path?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Agents that use it. Deprecated, and only in the list.
             */
            dependent_agents?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Its text as HTML. In the answer of get only.
             */
            extracted_inner_html?: string | null;
            /**
             * The address of the page.
             */
            url?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A folder.
         */
        FolderDocument: {
            /**
             * What kind of document it is.
             * @constant
             */
            type: "folder";
            /**
             * The document.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * `created_at_unix_secs` and `last_updated_at_unix_secs`, epoch seconds, and `size_bytes`.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * How agents may use it: `prompt` or `auto`.
             */
            supported_usages?: string[] | null;
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * The folder it lies in.
             */
            folder_parent_id?: string | null;
            /**
             * The folders above it: `id` and `name`.
             */
            folder_path?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Agents that use it. Deprecated, and only in the list.
             */
            dependent_agents?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Its text as HTML. In the answer of get only.
             */
            extracted_inner_html?: string | null;
            /**
             * Documents and folders in it.
             */
            children_count?: number | null;
            /**
             * Documents below it.
             */
            document_count?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A file, a text, or a kind of document that is not known here.
         */
        OtherDocument: {
            /**
             * What kind of document it is, `file` or `text`.
             */
            type?: string | null;
            /**
             * The document.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * `created_at_unix_secs` and `last_updated_at_unix_secs`, epoch seconds, and `size_bytes`.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * How agents may use it: `prompt` or `auto`.
             */
            supported_usages?: string[] | null;
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * The folder it lies in.
             */
            folder_parent_id?: string | null;
            /**
             * The folders above it: `id` and `name`.
             */
            folder_path?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Agents that use it. Deprecated, and only in the list.
             */
            dependent_agents?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Its text as HTML. In the answer of get only.
             */
            extracted_inner_html?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A document of the knowledge base, by its type. The last variant is open.
         */
        KnowledgeBaseDocument: components["schemas"]["UrlDocument"] | components["schemas"]["FolderDocument"] | components["schemas"]["OtherDocument"];
        /**
         * A page of documents.
         */
        KnowledgeBaseList: {
            /**
             * The documents of this page.
             */
            documents: components["schemas"]["KnowledgeBaseDocument"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * An agent that uses the record.
         */
        DependentAgent: {
            /**
             * Whether whoever asks may see it.
             */
            type?: string | null;
            /**
             * By way of which records it does.
             */
            referenced_resource_ids?: string[] | null;
            /**
             * The agent.
             */
            id?: string | null;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * When it was made, epoch seconds.
             */
            created_at_unix_secs?: number | null;
            /**
             * What whoever asks may do with the record.
             */
            access_level?: components["schemas"]["AccessRole"];
        } & {
            [key: string]: unknown;
        };
        /**
         * A branch of an agent that uses the record.
         */
        DependentBranch: {
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * The branch.
             */
            branch_id?: string | null;
            /**
             * The branch's name.
             */
            branch_name?: string | null;
            /**
             * Whether it is the one in use.
             */
            is_main?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A page of agents that use the record.
         */
        DependentAgentList: {
            /**
             * The agents of this page.
             */
            agents: components["schemas"]["DependentAgent"][];
            /**
             * The branches of this page.
             */
            branches?: components["schemas"]["DependentBranch"][] | null;
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * What a webhook tool asks for.
         */
        ToolApi: ({
            /**
             * The address.
             */
            url?: string | null;
            /**
             * The method.
             */
            method?: string | null;
            /**
             * Headers by name, which may hold credentials.
             */
            request_headers?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What a tool is, by its type. Open below its first keys.
         */
        ToolConfig: ({
            /**
             * What kind of tool it is.
             * @enum {string|null}
             */
            type?: "client" | "mcp" | "system" | "webhook" | "api_integration_webhook" | (string & {}) | null;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it is for.
             */
            description?: string | null;
            /**
             * How long its answer is waited for, seconds.
             */
            response_timeout_secs?: number | null;
            /**
             * What a webhook tool asks for.
             */
            api_schema?: components["schemas"]["ToolApi"];
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * A tool that agents use.
         */
        Tool: {
            /**
             * The tool.
             */
            id: string;
            /**
             * What a tool is, by its type. Open below its first keys.
             */
            tool_config?: components["schemas"]["ToolConfig"];
            /**
             * Who may do what with the record.
             */
            access_info?: components["schemas"]["AccessInfo"];
            /**
             * Uses in `total_calls`, and how long they take on average in `avg_latency_secs`.
             */
            usage_stats?: {
                [key: string]: unknown;
            } | null;
            /**
             * Answers for tests.
             */
            response_mocks?: {
                [key: string]: unknown;
            }[] | null;
        };
        /**
         * A page of tools.
         */
        ToolList: {
            /**
             * The tools of this page.
             */
            tools: components["schemas"]["Tool"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * One use of a tool.
         */
        ToolExecution: {
            /**
             * The use.
             */
            id?: string | null;
            /**
             * The tool.
             */
            tool_id?: string | null;
            /**
             * The use, as the transcript knows it.
             */
            tool_request_id?: string | null;
            /**
             * The conversation.
             */
            conversation_id?: string | null;
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The branch of its configuration.
             */
            branch_id?: string | null;
            /**
             * When, epoch seconds.
             */
            timestamp?: number | null;
            /**
             * How long it took, seconds.
             */
            latency_secs?: number | null;
            /**
             * Whether it failed.
             */
            is_error?: boolean | null;
            /**
             * What it was given.
             */
            request_payload?: string | null;
            /**
             * What it answered.
             */
            response_payload?: string | null;
            /**
             * The failure in words.
             */
            error_message?: string | null;
            /**
             * The kind of failure.
             */
            error_type?: string | null;
            /**
             * What was asked of the tool, by its `type`. Open: each kind of tool has keys of its own.
             */
            tool_call_details?: components["schemas"]["ToolCallDetails"];
        };
        /**
         * A page of uses.
         */
        ToolExecutionList: {
            /**
             * The uses of this page.
             */
            executions: components["schemas"]["ToolExecution"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * An end user, as conversations tell of them.
         */
        User: {
            /**
             * The end user.
             */
            user_id: string;
            /**
             * When they first talked to an agent, epoch seconds.
             */
            first_contact_unix_secs?: number | null;
            /**
             * When they last did, epoch seconds.
             */
            last_contact_unix_secs?: number | null;
            /**
             * How often they did.
             */
            conversation_count?: number | null;
            /**
             * The agent they last talked to.
             */
            last_contact_agent_id?: string | null;
            /**
             * The agent's name.
             */
            last_contact_agent_name?: string | null;
            /**
             * The conversation they last had.
             */
            last_contact_conversation_id?: string | null;
            /**
             * How often they felt how.
             */
            sentiment?: {
                [key: string]: unknown;
            } | null;
            /**
             * Conversations that went worst.
             */
            most_frustrated_conversations?: {
                [key: string]: unknown;
            }[] | null;
        };
        /**
         * A page of end users.
         */
        UserList: {
            /**
             * The end users of this page.
             */
            users: components["schemas"]["User"][];
            /**
             * Where the next page begins.
             */
            next_cursor?: string | null;
            /**
             * Whether there are more.
             */
            has_more?: boolean | null;
        };
        /**
         * Where values for an inbound call are asked for.
         */
        InitiationWebhookSettings: {
            /**
             * The address.
             */
            url?: string | null;
            /**
             * Headers by name, which may hold credentials or name them.
             */
            request_headers?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * What is told of finished conversations.
         */
        PostCallWebhookSettings: {
            /**
             * The webhook that is told.
             */
            post_call_webhook_id?: string | null;
            /**
             * What it is told of.
             */
            events?: ("transcript" | "audio" | "call_initiation_failure" | "answering_machine_detection" | "unredacted_transcript" | "unredacted_audio" | (string & {}))[] | null;
            /**
             * In which form.
             * @enum {string|null}
             */
            transcript_format?: "json" | "opentelemetry" | (string & {}) | null;
            /**
             * Whether bodies in JSON leave the turns out.
             */
            exclude_transcript?: boolean | null;
            /**
             * Whether the recording is sent. Deprecated.
             */
            send_audio?: boolean | null;
        } | null;
        /**
         * What holds for all agents of the workspace.
         */
        Settings: {
            /**
             * Where values for an inbound call are asked for.
             */
            conversation_initiation_client_data_webhook?: components["schemas"]["InitiationWebhookSettings"];
            /**
             * What is told of finished conversations.
             */
            webhooks?: components["schemas"]["PostCallWebhookSettings"];
            /**
             * Whether servers of the Model Context Protocol may be used.
             */
            can_use_mcp_servers?: boolean | null;
            /**
             * How long indexes are kept, days.
             */
            rag_retention_period_days?: number | null;
            /**
             * How long conversations can be searched by meaning, days.
             */
            conversation_embedding_retention_days?: number | null;
            /**
             * Which addresses SIP trunks are reached from.
             */
            default_livekit_stack?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * An address that is told of events.
         */
        WorkspaceWebhook: {
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * The webhook.
             */
            webhook_id: string;
            /**
             * The address.
             */
            webhook_url?: string | null;
            /**
             * Whether it was switched off.
             */
            is_disabled?: boolean | null;
            /**
             * Whether it was switched off after 10 failures in a row, with no success for 7 days.
             */
            is_auto_disabled?: boolean | null;
            /**
             * When it was made, epoch seconds.
             */
            created_at_unix?: number | null;
            /**
             * How it is proven who sends. The forms of the last two are not documented.
             * @enum {string|null}
             */
            auth_type?: "hmac" | "oauth2" | "mtls" | (string & {}) | null;
            /**
             * What uses it, by `usage_type`: words with spaces. For admins who ask.
             */
            usage?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Events that it is told of, for admins who ask.
             */
            events?: string[] | null;
            /**
             * Whether a failed delivery is tried again.
             */
            retry_enabled?: boolean | null;
            /**
             * Headers that are sent along, which may hold credentials.
             */
            request_headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * The status of the last failed delivery.
             */
            most_recent_failure_error_code?: number | null;
            /**
             * When it failed, epoch seconds.
             */
            most_recent_failure_timestamp?: number | null;
        };
        /**
         * All webhooks.
         */
        WorkspaceWebhookList: {
            /**
             * The webhooks.
             */
            webhooks: components["schemas"]["WorkspaceWebhook"][];
        };
        /**
         * What it is to be.
         */
        WorkspaceWebhookSettings: {
            /**
             * How to prove who sends.
             * @constant
             */
            auth_type: "hmac";
            /**
             * Its name.
             */
            name: string;
            /**
             * The address.
             */
            webhook_url: string;
            /**
             * Headers to send along.
             */
            request_headers?: {
                [key: string]: string;
            };
        };
        /**
         * A webhook to make.
         */
        CreateWorkspaceWebhookRequest: {
            /**
             * What it is to be.
             */
            settings: components["schemas"]["WorkspaceWebhookSettings"];
        };
        /**
         * The webhook and its secret.
         */
        CreatedWorkspaceWebhook: {
            /**
             * The webhook.
             */
            webhook_id: string;
            /**
             * Signs what is sent. Shown this once.
             */
            webhook_secret?: string;
        };
        /**
         * That it was done.
         */
        StatusAnswer: {
            /**
             * `ok`.
             */
            status?: string | null;
        };
        /**
         * What to change.
         */
        UpdateWorkspaceWebhookRequest: {
            /**
             * Whether to switch it off.
             */
            is_disabled: boolean;
            /**
             * Its name.
             */
            name: string;
            /**
             * Whether to try a failed delivery again.
             */
            retry_enabled?: boolean;
            /**
             * Headers to send along.
             */
            request_headers?: {
                [key: string]: string;
            };
            /**
             * Events to be told of: voice_library_removal_notice, speech_to_text, agent_qa, flows.
             */
            events?: string[];
        };
        /**
         * A conversation is over and analysed.
         */
        PostCallTranscriptionEvent: {
            /**
             * What happened.
             * @constant
             */
            type: "post_call_transcription";
            /**
             * When it was sent, epoch seconds. The page on webhooks in general has it as text; every example is a number.
             */
            event_timestamp?: number | null;
            /**
             * One conversation, our call, as get answers it and as the post-call webhook carries it. Payloads of 2025 lack what came later, and the documented example with traces lacks `metadata`; so only the two ids are certain.
             */
            data: components["schemas"]["Conversation"];
        };
        /**
         * The traces of a conversation.
         */
        TracedConversation: {
            /**
             * The conversation.
             */
            conversation_id: string;
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * The traces, in `resourceSpans`.
             */
            otlp_traces?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * A conversation is over, as traces only.
         */
        PostCallTranscriptionOtelEvent: {
            /**
             * What happened.
             * @constant
             */
            type: "post_call_transcription_otel";
            /**
             * When it was sent, epoch seconds. The page on webhooks in general has it as text; every example is a number.
             */
            event_timestamp?: number | null;
            /**
             * The traces of a conversation.
             */
            data: components["schemas"]["TracedConversation"];
        };
        /**
         * The recording.
         */
        ConversationAudio: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * The conversation.
             */
            conversation_id: string;
            /**
             * All of it, MP3 in Base64.
             */
            full_audio?: string | null;
        };
        /**
         * The recording of a conversation. Sent in chunks, and large.
         */
        PostCallAudioEvent: {
            /**
             * What happened.
             * @constant
             */
            type: "post_call_audio";
            /**
             * When it was sent, epoch seconds. The page on webhooks in general has it as text; every example is a number.
             */
            event_timestamp?: number | null;
            /**
             * The recording.
             */
            data: components["schemas"]["ConversationAudio"];
        };
        /**
         * Twilio's own words.
         */
        TwilioFailure: {
            /**
             * Whose words they are.
             * @constant
             */
            type: "twilio";
            /**
             * Twilio's status callback. Every value is text; `From`, `To`, `CallStatus`, `SipResponseCode` among them.
             */
            body?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * How the invitation was answered.
         */
        SipFailureBody: {
            /**
             * Who called. The table says a number, the example is text.
             */
            from_number?: string | null;
            /**
             * Who was called, likewise.
             */
            to_number?: string | null;
            /**
             * The status of the answer.
             */
            sip_status_code?: number | null;
            /**
             * What went wrong.
             */
            error_reason?: string | null;
            /**
             * The id of the SIP session.
             */
            call_sid?: string | null;
            /**
             * A code of the service that carries SIP.
             */
            twirp_code?: string | null;
            /**
             * The answer in words.
             */
            sip_status?: string | null;
        } | null;
        /**
         * The answer of the other end of a SIP trunk.
         */
        SipFailure: {
            /**
             * Whose words they are.
             * @constant
             */
            type: "sip";
            /**
             * How the invitation was answered.
             */
            body?: components["schemas"]["SipFailureBody"];
        };
        /**
         * The words of a carrier that is not known here.
         */
        OtherFailure: ({
            /**
             * Whose words they are.
             */
            type?: string | null;
            /**
             * What it said.
             */
            body?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What the carrier said. The last variant is open.
         */
        CallInitiationFailureDetails: components["schemas"]["TwilioFailure"] | components["schemas"]["SipFailure"] | components["schemas"]["OtherFailure"];
        /**
         * Why a call did not come about.
         */
        CallInitiationFailure: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * The conversation.
             */
            conversation_id: string;
            /**
             * Why.
             * @enum {string|null}
             */
            failure_reason?: "busy" | "no-answer" | "unknown" | (string & {}) | null;
            /**
             * What the carrier said. The last variant is open.
             */
            metadata?: components["schemas"]["CallInitiationFailureDetails"];
        };
        /**
         * A call could not be started, was declined or not picked up. Not sent where a machine answers.
         */
        CallInitiationFailureEvent: {
            /**
             * What happened.
             * @constant
             */
            type: "call_initiation_failure";
            /**
             * When it was sent, epoch seconds. The page on webhooks in general has it as text; every example is a number.
             */
            event_timestamp?: number | null;
            /**
             * Why a call did not come about.
             */
            data: components["schemas"]["CallInitiationFailure"];
        };
        /**
         * A call comes in and waits for values for the agent.
         */
        ConversationInitiationEvent: {
            /**
             * Who calls.
             */
            caller_id?: string | null;
            /**
             * The agent that takes it.
             */
            agent_id?: string | null;
            /**
             * Who is called.
             */
            called_number?: string | null;
            /**
             * The carrier's id of the call: `metadata.phone_call.call_sid` of the conversation that it becomes.
             */
            call_sid?: string | null;
        };
        /**
         * Values for the agent. Leave out what is not to change; no null and no empty text.
         */
        ConversationInitiationAnswer: {
            /**
             * What it is.
             * @constant
             */
            type: "conversation_initiation_client_data";
            /**
             * Values by name. Every variable that the agent defines has to be there.
             */
            dynamic_variables: {
                [key: string]: unknown;
            };
            /**
             * Settings of the agent that are to be other than usual.
             */
            conversation_config_override?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /**
         * The request cannot be served. Documented words: max_character_limit_exceeded, invalid_api_key, quota_exceeded, voice_not_found.
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
         * The key is missing or wrong, or the quota is used up. Documented words: invalid_api_key, quota_exceeded.
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
         * The key or the plan does not allow it. Documented word: only_for_creator+.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * A parameter or a field of the body has a wrong value: the only error in the definition.
         */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Too much at once. Documented words: too_many_concurrent_requests, where the plan allows no more conversations; system_busy, to be tried again later and later. No number and no header is documented.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such record. No page documents it; it is what an unknown conversation is answered with.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Taken. The page on webhooks asks for 200, the one on traces for any 2xx.
         */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {}
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * Refused. Tried again after 408 and 429 at most.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {}
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
    };
    parameters: {
        /**
         * Only conversations of this agent, `agent_...`, or speech engine, `seng_...`.
         */
        AgentIdFilter: string;
        /**
         * Only conversations that started then or later, epoch seconds. Whether then itself counts is not documented.
         */
        CallStartAfter: number;
        /**
         * Only conversations that started then or earlier, epoch seconds. Whether then itself counts is not documented.
         */
        CallStartBefore: number;
        /**
         * Only conversations of at least so many seconds.
         */
        CallDurationMin: number;
        /**
         * Only conversations of at most so many seconds.
         */
        CallDurationMax: number;
        /**
         * Only conversations with this verdict. No row carries `error`.
         */
        CallSuccessfulFilter: "success" | "failure" | "unknown" | "error";
        /**
         * Only conversations in none of these states. There is no filter for one state.
         */
        ExcludeStatuses: ("initiated" | "in-progress" | "processing" | "done" | "failed")[];
        /**
         * Only conversations of this end user.
         */
        UserIdFilter: string;
        /**
         * Only conversations with at least so many stars.
         */
        RatingMin: number;
        /**
         * Only conversations with at most so many stars.
         */
        RatingMax: number;
        /**
         * Only conversations with, or without, a comment of the customer.
         */
        HasFeedbackComment: boolean;
        /**
         * Only conversations that were started from this, a word of `InitiationSource`.
         */
        InitiationSourceFilter: string;
        /**
         * Only conversations with agents, or with speech engines.
         */
        ConversationProductType: "agents" | "speech_engine";
        /**
         * Only chats without sound, or only the others.
         */
        TextOnly: boolean;
        /**
         * Only conversations in one of these languages.
         */
        MainLanguages: string[];
        /**
         * Only conversations that used one of these tools.
         */
        ToolNames: string[];
        /**
         * Only conversations in which one of these tools worked.
         */
        ToolNamesSuccessful: string[];
        /**
         * Only conversations in which one of these tools failed.
         */
        ToolNamesErrored: string[];
        /**
         * Only conversations with one of these tags.
         */
        TagIds: string[];
        /**
         * Only conversations on one of these topics.
         */
        TopicIds: string[];
        /**
         * Only conversations that ended for one of these reasons, letter by letter.
         */
        TerminationReasons: string[];
        /**
         * Only conversations that ran into one of these guardrails, words of `GuardrailType`.
         */
        GuardrailTypes: string[];
        /**
         * Only conversations that ran into one of these guardrails of your own.
         */
        CustomGuardrailNames: string[];
        /**
         * Whether uses of tools that could not be made count too.
         */
        IncludeInvalidToolCalls: boolean;
        /**
         * Only conversations with these results, each `criteria_id:result`. The definition writes its example as `eval=`, a slip.
         */
        EvaluationParams: string[];
        /**
         * Only conversations with these values, each `id:operator:value`: eq, neq, gt, gte, lt, lte, or in with `|` between the values. `id:eq:` has none.
         */
        DataCollectionParams: string[];
        /**
         * Only conversations with these variables, written as in `data_collection_params`. A name with a colon cannot be asked for.
         */
        DynamicVariableParams: string[];
        /**
         * No filter: the collected values to show in each row.
         */
        DataCollectionIds: string[];
        /**
         * No filter: the results to show in each row.
         */
        EvaluationCriteriaIds: string[];
        /**
         * Only conversations that one of these agents took part in, 50 at most.
         */
        VisitedAgentIds: string[];
        /**
         * Only conversations that one of these branches took part in, 50 at most.
         */
        VisitedAgentBranchIds: string[];
        /**
         * Only conversations in which one of these procedures ran, 50 at most.
         */
        TriggeredProcedureIds: string[];
        /**
         * Only conversations of this branch.
         */
        BranchIdFilter: string;
        /**
         * Only conversations of this version of the agent.
         */
        VersionIdFilter: string;
        /**
         * Only conversations that belong to this one.
         */
        ParentConversationId: string;
        /**
         * Only conversations that came to this node of a workflow.
         */
        WorkflowNodeEntered: string;
        /**
         * Records per page. Other sizes are refused with 422.
         */
        PageSize: number;
        /**
         * Where the page begins: `next_cursor` of the page before.
         */
        Cursor: string;
        /**
         * The conversation, `conv_...` in newer payloads.
         * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
         */
        ConversationId: string;
        /**
         * Records per page. Neither default nor bounds are documented for this list.
         */
        PageSizeUnstated: number;
        /**
         * The tag.
         */
        TagId: string;
        /**
         * Passages per page, 50 at most. No default is documented.
         */
        PageSizeSearch: number;
        /**
         * Which way the list is ordered.
         */
        SortDirection: "asc" | "desc";
        /**
         * The batch.
         */
        BatchId: string;
        /**
         * Only records that have this text, or begin with it.
         */
        Search: string;
        /**
         * Only what this user made; `@me` for whoever asks.
         */
        CreatedBy: string;
        /**
         * The agent.
         * @example agent_7101k5zvyjhmfg983brhmhkd98n6
         */
        AgentId: string;
        /**
         * The phone number, by its id.
         */
        PhoneNumberId: string;
        /**
         * The document.
         */
        DocumentId: string;
        /**
         * The tool.
         */
        ToolId: string;
        /**
         * The webhook.
         */
        WebhookId: string;
        /**
         * `t=<epoch seconds>,v0=<hex>`: HMAC-SHA256 with the secret of the webhook over the time, a dot and the raw body. ElevenLabs refuses times older than 30 minutes.
         */
        Signature: string;
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
    listConversations: {
        parameters: {
            query?: {
                /**
                 * Only conversations of this agent, `agent_...`, or speech engine, `seng_...`.
                 */
                agent_id?: components["parameters"]["AgentIdFilter"];
                /**
                 * Only conversations that started then or later, epoch seconds. Whether then itself counts is not documented.
                 */
                call_start_after_unix?: components["parameters"]["CallStartAfter"];
                /**
                 * Only conversations that started then or earlier, epoch seconds. Whether then itself counts is not documented.
                 */
                call_start_before_unix?: components["parameters"]["CallStartBefore"];
                /**
                 * Only conversations of at least so many seconds.
                 */
                call_duration_min_secs?: components["parameters"]["CallDurationMin"];
                /**
                 * Only conversations of at most so many seconds.
                 */
                call_duration_max_secs?: components["parameters"]["CallDurationMax"];
                /**
                 * Only conversations with this verdict. No row carries `error`.
                 */
                call_successful?: components["parameters"]["CallSuccessfulFilter"];
                /**
                 * Only conversations in none of these states. There is no filter for one state.
                 */
                exclude_statuses?: components["parameters"]["ExcludeStatuses"];
                /**
                 * Only conversations of this end user.
                 */
                user_id?: components["parameters"]["UserIdFilter"];
                /**
                 * Only conversations with at least so many stars.
                 */
                rating_min?: components["parameters"]["RatingMin"];
                /**
                 * Only conversations with at most so many stars.
                 */
                rating_max?: components["parameters"]["RatingMax"];
                /**
                 * Only conversations with, or without, a comment of the customer.
                 */
                has_feedback_comment?: components["parameters"]["HasFeedbackComment"];
                /**
                 * Only conversations that were started from this, a word of `InitiationSource`.
                 */
                conversation_initiation_source?: components["parameters"]["InitiationSourceFilter"];
                /**
                 * Only conversations with agents, or with speech engines.
                 */
                conversation_product_type?: components["parameters"]["ConversationProductType"];
                /**
                 * Only chats without sound, or only the others.
                 */
                text_only?: components["parameters"]["TextOnly"];
                /**
                 * Only conversations in one of these languages.
                 */
                main_languages?: components["parameters"]["MainLanguages"];
                /**
                 * Only conversations that used one of these tools.
                 */
                tool_names?: components["parameters"]["ToolNames"];
                /**
                 * Only conversations in which one of these tools worked.
                 */
                tool_names_successful?: components["parameters"]["ToolNamesSuccessful"];
                /**
                 * Only conversations in which one of these tools failed.
                 */
                tool_names_errored?: components["parameters"]["ToolNamesErrored"];
                /**
                 * Only conversations with one of these tags.
                 */
                tag_ids?: components["parameters"]["TagIds"];
                /**
                 * Only conversations on one of these topics.
                 */
                topic_ids?: components["parameters"]["TopicIds"];
                /**
                 * Only conversations that ended for one of these reasons, letter by letter.
                 */
                termination_reasons?: components["parameters"]["TerminationReasons"];
                /**
                 * Only conversations that ran into one of these guardrails, words of `GuardrailType`.
                 */
                guardrail_types?: components["parameters"]["GuardrailTypes"];
                /**
                 * Only conversations that ran into one of these guardrails of your own.
                 */
                custom_guardrail_names?: components["parameters"]["CustomGuardrailNames"];
                /**
                 * Whether uses of tools that could not be made count too.
                 */
                include_invalid_tool_calls?: components["parameters"]["IncludeInvalidToolCalls"];
                /**
                 * Only conversations with these results, each `criteria_id:result`. The definition writes its example as `eval=`, a slip.
                 */
                evaluation_params?: components["parameters"]["EvaluationParams"];
                /**
                 * Only conversations with these values, each `id:operator:value`: eq, neq, gt, gte, lt, lte, or in with `|` between the values. `id:eq:` has none.
                 */
                data_collection_params?: components["parameters"]["DataCollectionParams"];
                /**
                 * Only conversations with these variables, written as in `data_collection_params`. A name with a colon cannot be asked for.
                 */
                dynamic_variable_params?: components["parameters"]["DynamicVariableParams"];
                /**
                 * No filter: the collected values to show in each row.
                 */
                data_collection_ids?: components["parameters"]["DataCollectionIds"];
                /**
                 * No filter: the results to show in each row.
                 */
                evaluation_criteria_ids?: components["parameters"]["EvaluationCriteriaIds"];
                /**
                 * Only conversations that one of these agents took part in, 50 at most.
                 */
                visited_agent_ids?: components["parameters"]["VisitedAgentIds"];
                /**
                 * Only conversations that one of these branches took part in, 50 at most.
                 */
                visited_agent_branch_ids?: components["parameters"]["VisitedAgentBranchIds"];
                /**
                 * Only conversations in which one of these procedures ran, 50 at most.
                 */
                triggered_procedure_ids?: components["parameters"]["TriggeredProcedureIds"];
                /**
                 * Only conversations of this branch.
                 */
                branch_id?: components["parameters"]["BranchIdFilter"];
                /**
                 * Only conversations of this version of the agent.
                 */
                version_id?: components["parameters"]["VersionIdFilter"];
                /**
                 * Only conversations that belong to this one.
                 */
                parent_conversation_id?: components["parameters"]["ParentConversationId"];
                /**
                 * Only conversations that came to this node of a workflow.
                 */
                workflow_node_entered_id?: components["parameters"]["WorkflowNodeEntered"];
                /**
                 * Whether rows have their summaries.
                 */
                summary_mode?: "exclude" | "include";
                /**
                 * Only conversations whose transcript has this text.
                 */
                search?: string;
                /**
                 * Records per page. Other sizes are refused with 422.
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * Which way the list is ordered, by the time of the start.
                 */
                sort_direction?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of conversations.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConversation: {
        parameters: {
            query?: {
                /**
                 * `opentelemetry` adds traces.
                 */
                format?: "json" | "opentelemetry";
            };
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conversation.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConversationAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The recording. Other formats are not documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConversationSummary: {
        parameters: {
            query?: {
                /**
                 * How many turns to show.
                 */
                max_messages?: number;
            };
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conversation in short.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createConversationFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /**
             * Kept.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    runConversationAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conversation with its new analysis.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    runConversationEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunEvaluationRequest"];
            };
        };
        responses: {
            /**
             * The conversation with the new result.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConversationSipMessages: {
        parameters: {
            query?: {
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of SIP messages.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipMessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addConversationTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTagsRequest"];
            };
        };
        responses: {
            /**
             * Put on.
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeConversationTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Taken away.
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadConversationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUploadRequest"];
            };
        };
        responses: {
            /**
             * The file.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConversationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation, `conv_...` in newer payloads.
                 * @example conv_9001k1zph3fkeh5s8xg9z90swaqa
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * The file.
                 */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The file that is gone.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchMessagesByText: {
        parameters: {
            query: {
                /**
                 * What to look for.
                 * @example refund
                 */
                text_query: string;
                /**
                 * Only conversations of this agent, `agent_...`, or speech engine, `seng_...`.
                 */
                agent_id?: string;
                /**
                 * Only conversations that started then or later, epoch seconds. Whether then itself counts is not documented.
                 */
                call_start_after_unix?: number;
                /**
                 * Only conversations that started then or earlier, epoch seconds. Whether then itself counts is not documented.
                 */
                call_start_before_unix?: number;
                /**
                 * Only conversations of at least so many seconds.
                 */
                call_duration_min_secs?: number;
                /**
                 * Only conversations of at most so many seconds.
                 */
                call_duration_max_secs?: number;
                /**
                 * Only conversations with this verdict. No row carries `error`.
                 */
                call_successful?: "success" | "failure" | "unknown" | "error";
                /**
                 * Only conversations in none of these states. There is no filter for one state.
                 */
                exclude_statuses?: ("initiated" | "in-progress" | "processing" | "done" | "failed")[];
                /**
                 * Only conversations of this end user.
                 */
                user_id?: string;
                /**
                 * Only conversations with at least so many stars.
                 */
                rating_min?: number;
                /**
                 * Only conversations with at most so many stars.
                 */
                rating_max?: number;
                /**
                 * Only conversations with, or without, a comment of the customer.
                 */
                has_feedback_comment?: boolean;
                /**
                 * Only conversations that were started from this, a word of `InitiationSource`.
                 */
                conversation_initiation_source?: string;
                /**
                 * Only conversations with agents, or with speech engines.
                 */
                conversation_product_type?: "agents" | "speech_engine";
                /**
                 * Only chats without sound, or only the others.
                 */
                text_only?: boolean;
                /**
                 * Only conversations in one of these languages.
                 */
                main_languages?: string[];
                /**
                 * Only conversations that used one of these tools.
                 */
                tool_names?: string[];
                /**
                 * Only conversations in which one of these tools worked.
                 */
                tool_names_successful?: string[];
                /**
                 * Only conversations in which one of these tools failed.
                 */
                tool_names_errored?: string[];
                /**
                 * Only conversations with one of these tags.
                 */
                tag_ids?: string[];
                /**
                 * Only conversations on one of these topics.
                 */
                topic_ids?: string[];
                /**
                 * Only conversations that ended for one of these reasons, letter by letter.
                 */
                termination_reasons?: string[];
                /**
                 * Only conversations that ran into one of these guardrails, words of `GuardrailType`.
                 */
                guardrail_types?: string[];
                /**
                 * Only conversations that ran into one of these guardrails of your own.
                 */
                custom_guardrail_names?: string[];
                /**
                 * Whether uses of tools that could not be made count too.
                 */
                include_invalid_tool_calls?: boolean;
                /**
                 * Only conversations with these results, each `criteria_id:result`. The definition writes its example as `eval=`, a slip.
                 */
                evaluation_params?: string[];
                /**
                 * Only conversations with these values, each `id:operator:value`: eq, neq, gt, gte, lt, lte, or in with `|` between the values. `id:eq:` has none.
                 */
                data_collection_params?: string[];
                /**
                 * Only conversations with these variables, written as in `data_collection_params`. A name with a colon cannot be asked for.
                 */
                dynamic_variable_params?: string[];
                /**
                 * No filter: the collected values to show in each row.
                 */
                data_collection_ids?: string[];
                /**
                 * No filter: the results to show in each row.
                 */
                evaluation_criteria_ids?: string[];
                /**
                 * Only conversations that one of these agents took part in, 50 at most.
                 */
                visited_agent_ids?: string[];
                /**
                 * Only conversations that one of these branches took part in, 50 at most.
                 */
                visited_agent_branch_ids?: string[];
                /**
                 * Only conversations in which one of these procedures ran, 50 at most.
                 */
                triggered_procedure_ids?: string[];
                /**
                 * Only conversations of this branch.
                 */
                branch_id?: string;
                /**
                 * Only conversations of this version of the agent.
                 */
                version_id?: string;
                /**
                 * Only conversations that belong to this one.
                 */
                parent_conversation_id?: string;
                /**
                 * Only conversations that came to this node of a workflow.
                 */
                workflow_node_entered_id?: string;
                /**
                 * Passages per page, 50 at most. No default is documented.
                 */
                page_size?: components["parameters"]["PageSizeSearch"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * What the list is ordered by.
                 */
                sort_by?: "search_score" | "created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of passages.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageHitList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchMessagesByMeaning: {
        parameters: {
            query: {
                /**
                 * What to look for.
                 * @example refund
                 */
                text_query: string;
                /**
                 * Only conversations of this agent.
                 */
                agent_id?: string;
                /**
                 * Only conversations of this branch.
                 */
                branch_id?: string;
                /**
                 * Passages per page, 50 at most. No default is documented.
                 */
                page_size?: components["parameters"]["PageSizeSearch"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of passages.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageHitList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resolveConversation: {
        parameters: {
            query: {
                /**
                 * The agent that talks there.
                 * @example agent_7101k5zvyjhmfg983brhmhkd98n6
                 */
                agent_id: string;
                /**
                 * The link.
                 * @example https://example.zendesk.com/agent/tickets/1
                 */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conversation.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSignedUrl: {
        parameters: {
            query: {
                /**
                 * Who is to talk.
                 * @example agent_7101k5zvyjhmfg983brhmhkd98n6
                 */
                agent_id: string;
                /**
                 * The branch of the agent's configuration.
                 */
                branch_id?: string;
                /**
                 * The version of the agent's configuration.
                 */
                version_id?: string;
                /**
                 * The environment to run the agent in.
                 */
                environment?: string;
                /**
                 * Which events for finding faults to send. Their form is not told.
                 */
                debug_events_request?: string;
                /**
                 * Whether the conversation's id is in it; then it starts one conversation.
                 */
                include_conversation_id?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The address.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWebRtcToken: {
        parameters: {
            query: {
                /**
                 * Who is to talk.
                 * @example agent_7101k5zvyjhmfg983brhmhkd98n6
                 */
                agent_id: string;
                /**
                 * The branch of the agent's configuration.
                 */
                branch_id?: string;
                /**
                 * The version of the agent's configuration.
                 */
                version_id?: string;
                /**
                 * The environment to run the agent in.
                 */
                environment?: string;
                /**
                 * Which events for finding faults to send. Their form is not told.
                 */
                debug_events_request?: string;
                /**
                 * Who talks to the agent.
                 */
                participant_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The token.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebRtcToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLiveCount: {
        parameters: {
            query?: {
                /**
                 * Only those of this agent.
                 */
                agent_id?: string;
                /**
                 * Only those of these agents; `agent_id` does not count then.
                 */
                agent_ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How many.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTwilioOutboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwilioOutboundCallRequest"];
            };
        };
        responses: {
            /**
             * Whether the call was started.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwilioOutboundCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSipOutboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundCallRequest"];
            };
        };
        responses: {
            /**
             * Whether the call was started.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipOutboundCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExotelOutboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundCallRequest"];
            };
        };
        responses: {
            /**
             * Whether the call was started.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwilioOutboundCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWhatsAppOutboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsAppOutboundCallRequest"];
            };
        };
        responses: {
            /**
             * Whether the call was started.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsAppOutboundCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    registerTwilioCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCallRequest"];
            };
        };
        responses: {
            /**
             * What Twilio is to do, in its own language (TwiML).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWhatsAppOutboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsAppOutboundMessageRequest"];
            };
        };
        responses: {
            /**
             * The conversation that the message opens.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsAppOutboundMessageAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
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
                "application/json": components["schemas"]["CreateBatchRequest"];
            };
        };
        responses: {
            /**
             * The batch.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listBatchCalls: {
        parameters: {
            query?: {
                /**
                 * Batches per page. Bounds are not documented.
                 */
                limit?: number;
                /**
                 * Where the page begins: `next_doc` of the page before.
                 */
                last_doc?: string;
                /**
                 * Only batches of this agent.
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
             * A page of batches.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    cancelBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    retryBatchCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportBatchCall: {
        parameters: {
            query?: {
                /**
                 * Rows, at most.
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * The batch.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The file.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * Tags per page, 100 at most. No default is documented.
                 */
                page_size?: number;
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of tags.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRequest"];
            };
        };
        responses: {
            /**
             * The tag.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tag.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tag.
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTagRequest"];
            };
        };
        responses: {
            /**
             * The tag.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * Only records that have this text, or begin with it.
                 */
                search?: components["parameters"]["Search"];
                /**
                 * Only agents that were put away, or only the others.
                 */
                archived?: boolean;
                /**
                 * Only what this user made; `@me` for whoever asks.
                 */
                created_by_user_id?: components["parameters"]["CreatedBy"];
                /**
                 * @deprecated
                 * Only your own. Deprecated.
                 */
                show_only_owned_agents?: boolean;
                /**
                 * Only agents with one of these words.
                 */
                tags?: string[];
                /**
                 * What the list is ordered by. The default is not documented.
                 */
                sort_by?: "name" | "created_at" | "call_count_7d";
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * Records per page. Other sizes are refused with 422.
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of agents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAgent: {
        parameters: {
            query?: {
                /**
                 * In this version.
                 */
                version_id?: string;
                /**
                 * In this branch.
                 */
                branch_id?: string;
            };
            header?: never;
            path: {
                /**
                 * The agent.
                 * @example agent_7101k5zvyjhmfg983brhmhkd98n6
                 */
                agent_id: components["parameters"]["AgentId"];
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
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * Only numbers that are carried so.
                 */
                provider?: "twilio" | "sip_trunk" | "exotel";
                /**
                 * Only numbers of this agent.
                 */
                agent_id?: string;
                /**
                 * Only numbers of this branch.
                 */
                branch_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All numbers, in a bare array.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberArray"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPhoneNumberPages: {
        parameters: {
            query?: {
                /**
                 * Only records that have this text, or begin with it.
                 */
                search?: components["parameters"]["Search"];
                /**
                 * Only numbers of this name.
                 */
                label?: string;
                /**
                 * Only this number.
                 */
                phone_number?: string;
                /**
                 * Only numbers that are carried so.
                 */
                provider?: "twilio" | "sip_trunk" | "exotel";
                /**
                 * Only numbers that make calls, or only the others.
                 */
                supports_outbound?: boolean;
                /**
                 * Only numbers of this agent.
                 */
                agent_id?: string;
                /**
                 * Only numbers of this branch.
                 */
                branch_id?: string;
                /**
                 * What the list is ordered by.
                 */
                sort_by?: "label" | "phone_number";
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of numbers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The phone number, by its id.
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The number.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPhoneNumberSipMessages: {
        parameters: {
            query?: {
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * The phone number, by its id.
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of SIP messages.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipMessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listKnowledgeBaseDocuments: {
        parameters: {
            query?: {
                /**
                 * Only records that have this text, or begin with it.
                 */
                search?: components["parameters"]["Search"];
                /**
                 * Only documents of these kinds.
                 */
                types?: ("file" | "url" | "text" | "folder")[];
                /**
                 * Only what lies in this folder.
                 */
                parent_folder_id?: string;
                /**
                 * Only what lies below this folder.
                 */
                ancestor_folder_id?: string;
                /**
                 * Only what this user made; `@me` for whoever asks.
                 */
                created_by_user_id?: components["parameters"]["CreatedBy"];
                /**
                 * What the list is ordered by.
                 */
                sort_by?: "name" | "created_at" | "updated_at" | "size";
                /**
                 * Whether folders come first.
                 */
                folders_first?: boolean;
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * Records per page. Other sizes are refused with 422.
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of documents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getKnowledgeBaseDocument: {
        parameters: {
            query?: {
                /**
                 * As this agent has it.
                 */
                agent_id?: string;
            };
            header?: never;
            path: {
                /**
                 * The document.
                 */
                documentation_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The document.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDocumentAgents: {
        parameters: {
            query?: {
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * The document.
                 */
                documentation_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of agents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependentAgentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTools: {
        parameters: {
            query?: {
                /**
                 * Only records that have this text, or begin with it.
                 */
                search?: components["parameters"]["Search"];
                /**
                 * Only tools of these kinds.
                 */
                types?: ("webhook" | "client" | "api_integration_webhook")[];
                /**
                 * Only tools that this agent uses.
                 */
                used_by_agent_id?: string;
                /**
                 * Only what this user made; `@me` for whoever asks.
                 */
                created_by_user_id?: components["parameters"]["CreatedBy"];
                /**
                 * What the list is ordered by.
                 */
                sort_by?: "name" | "created_at";
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * Records per page. Other sizes are refused with 422.
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of tools.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tool.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listToolAgents: {
        parameters: {
            query?: {
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of agents.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependentAgentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listToolExecutions: {
        parameters: {
            query?: {
                /**
                 * Records per page. Neither default nor bounds are documented for this list.
                 */
                page_size?: components["parameters"]["PageSizeUnstated"];
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * The tool.
                 */
                tool_id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of uses.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolExecutionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * Only those who talked to this agent.
                 */
                agent_id?: string;
                /**
                 * Only those who talked to this branch.
                 */
                branch_id?: string;
                /**
                 * Only those who talked then or later, epoch seconds.
                 */
                call_start_after_unix?: number;
                /**
                 * Only those who talked then or earlier, epoch seconds.
                 */
                call_start_before_unix?: number;
                /**
                 * Only the end user with just this id.
                 */
                search?: string;
                /**
                 * What the list is ordered by.
                 */
                sort_by?: "last_contact_unix_secs" | "conversation_count" | "average_sentiment_score";
                /**
                 * Which way the list is ordered.
                 */
                sort_direction?: components["parameters"]["SortDirection"];
                /**
                 * End users per page. Bounds are not documented.
                 */
                page_size?: number;
                /**
                 * Where the page begins: `next_cursor` of the page before.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of end users.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The settings.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWorkspaceWebhooks: {
        parameters: {
            query?: {
                /**
                 * Whether to tell what uses each. For admins.
                 */
                include_usages?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All webhooks.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceWebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWorkspaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspaceWebhookRequest"];
            };
        };
        responses: {
            /**
             * The webhook and its secret.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWorkspaceWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteWorkspaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook.
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateWorkspaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The webhook.
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceWebhookRequest"];
            };
        };
        responses: {
            /**
             * Changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    receivePostCallTranscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * `t=<epoch seconds>,v0=<hex>`: HMAC-SHA256 with the secret of the webhook over the time, a dot and the raw body. ElevenLabs refuses times older than 30 minutes.
                 */
                "ElevenLabs-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCallTranscriptionEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receivePostCallTranscriptionOtel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * `t=<epoch seconds>,v0=<hex>`: HMAC-SHA256 with the secret of the webhook over the time, a dot and the raw body. ElevenLabs refuses times older than 30 minutes.
                 */
                "ElevenLabs-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCallTranscriptionOtelEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receivePostCallAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * `t=<epoch seconds>,v0=<hex>`: HMAC-SHA256 with the secret of the webhook over the time, a dot and the raw body. ElevenLabs refuses times older than 30 minutes.
                 */
                "ElevenLabs-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCallAudioEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveCallInitiationFailure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * `t=<epoch seconds>,v0=<hex>`: HMAC-SHA256 with the secret of the webhook over the time, a dot and the raw body. ElevenLabs refuses times older than 30 minutes.
                 */
                "ElevenLabs-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInitiationFailureEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveConversationInitiation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationInitiationEvent"];
            };
        };
        responses: {
            /**
             * Values for the agent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationInitiationAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
}
