// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
export interface paths {
    "/v3/list-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List calls by page, filtered.
         *
         * Reads only, though it is a POST. The body may be left out. Rows have recordings, analysis and cost, and nothing of what was said: `getCall` has that. The list is in the order of `start_timestamp`, which a call that nobody took may lack. Where such calls stand, and whether a criterion for `start_timestamp` finds them, is not documented; a criterion for `call_status` (`not_connected`, `error`) does.
         */
        post: operations["listCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/get-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Read one call.
         *
         * An id that there is no call of is answered with 422, in words that can mean other refusals as well.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/create-phone-call": {
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
         * With an `idempotency_key` it may be sent again within the hour without a second call. Without one it rings twice. A 400 comes in another shape at times, with the field `error_message` alone; where the number has no outbound agent, for one.
         */
        post: operations["createPhoneCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/create-web-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a call to be joined from a web page.
         *
         * A call that nobody joins ends with `error_user_not_joined`.
         */
        post: operations["createWebCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/register-phone-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a call that one's own telephony connects.
         *
         * It is to be dialled within five minutes, or it ends with `registered_call_timeout`.
         */
        post: operations["registerPhoneCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/update-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
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
         * Change what is kept of a call that has ended.
         *
         * Of calls that have ended only, since 2026-08-31. Data that a stricter setting takes away is gone.
         */
        patch: operations["updateCall"];
        trace?: never;
    };
    "/v2/delete-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a call and all that is kept of it, for good.
         */
        delete: operations["deleteCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rerun-call-analysis/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Analyze a call again.
         *
         * It is charged for, and takes the place of the analysis that was there.
         */
        put: operations["rerunCallAnalysis"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/stop-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hang up.
         */
        post: operations["stopCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/update-live-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
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
         * Tell the agent something during a call, or change its variables.
         *
         * Of calls under way only.
         */
        patch: operations["updateLiveCall"];
        trace?: never;
    };
    "/v2/listen-live-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what it takes to listen to a call.
         *
         * Of calls under way only.
         */
        post: operations["listenLiveCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/take-over-live-call/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a call over from the agent.
         *
         * Of calls under way only.
         */
        post: operations["takeOverLiveCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/create-batch-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make many calls from one number.
         *
         * No idempotency key is documented: sent twice, everybody is called twice. A batch can be neither read, listed nor cancelled; its calls are found by `batch_call_id`.
         */
        post: operations["createBatchCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/list-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List agents for voice and chat by page, filtered.
         *
         * Reads only, though it is a POST. The page is in the query, the criteria are in the body.
         */
        post: operations["listAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-agent/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read one agent.
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
    "/get-agent-versions/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["ParentAgentId"];
            };
            cookie?: never;
        };
        /**
         * Read every version of an agent.
         */
        get: operations["getAgentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list-agent-versions/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["ParentAgentId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an agent by page.
         */
        get: operations["listAgentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-chat-agent/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read one agent for chats.
         *
         * Listed by `listAgents` with the channel `chat`.
         */
        get: operations["getChatAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-chat-agent-versions/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read every version of an agent for chats.
         */
        get: operations["getChatAgentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/list-phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers by page.
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
    "/get-phone-number/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number, E.164.
                 */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        /**
         * Read one phone number.
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
    "/list-knowledge-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all knowledge bases.
         */
        get: operations["listKnowledgeBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-knowledge-base/{knowledge_base_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        /**
         * Read one knowledge base.
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
    "/v2/list-retell-llms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List language models by page.
         */
        get: operations["listRetellLlms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-retell-llm/{llm_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The language model's id.
                 */
                llm_id: components["parameters"]["LlmId"];
            };
            cookie?: never;
        };
        /**
         * Read one language model.
         */
        get: operations["getRetellLlm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/list-conversation-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversation flows by page.
         */
        get: operations["listConversationFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-conversation-flow/{conversation_flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation flow's id.
                 */
                conversation_flow_id: components["parameters"]["ConversationFlowId"];
            };
            cookie?: never;
        };
        /**
         * Read one conversation flow.
         */
        get: operations["getConversationFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/list-conversation-flow-components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List components of conversation flows by page.
         */
        get: operations["listConversationFlowComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-conversation-flow-component/{conversation_flow_component_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The component's id.
                 */
                conversation_flow_component_id: components["parameters"]["ConversationFlowComponentId"];
            };
            cookie?: never;
        };
        /**
         * Read one component of conversation flows.
         */
        get: operations["getConversationFlowComponent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list-voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all voices.
         */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-voice/{voice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The voice's id.
                 */
                voice_id: components["parameters"]["VoiceId"];
            };
            cookie?: never;
        };
        /**
         * Read one voice.
         */
        get: operations["getVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-community-voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for voices that can be added.
         *
         * Reads only, though it is a POST.
         */
        post: operations["searchCommunityVoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/list-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List chats by page, filtered.
         *
         * Reads only, though it is a POST. Rows have nothing of what was written.
         */
        post: operations["listChats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-chat/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The chat's id.
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Read one chat.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/list-export-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports by page.
         */
        get: operations["listExportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List contacts by page, filtered.
         *
         * Reads only, though it is a POST. The words for the order are other ones than those of the other lists.
         */
        post: operations["listContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-contact/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's id.
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Read one contact.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-contact-by-phone/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number, E.164.
                 */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        /**
         * Read the contact of a number.
         */
        get: operations["getContactByPhone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list-contact-conversations/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's id.
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's calls and chats by page.
         */
        get: operations["listContactConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many calls there may be at once.
         */
        get: operations["getConcurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-api-key-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whose key it is.
         */
        get: operations["getApiKeyInfo"];
        put?: never;
        post?: never;
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
export interface webhooks {
    callEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a call.
         *
         * Signed with the API key that has the webhook badge: `x-retell-signature: v=<epoch ms>,d=<hex>`, where `d` is the HMAC-SHA256 of the raw body followed by the digits of `v`; `v` is at most five minutes off. Sent to the agent's `webhook_url` or else to the account's, in order but without waiting, so that events may come out of order, and twice.
         */
        post: operations["receiveCallEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chatEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a chat.
         *
         * Sent and signed as the events of calls.
         */
        post: operations["receiveChatEvent"];
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
         * An agent, in any version or in some.
         */
        AgentCriterion: {
            /**
             * The agent.
             */
            agent_id: string;
            /**
             * Its versions; all where it is missing.
             */
            version?: number[];
        };
        /**
         * Which of several words it has to be.
         */
        WordCriterion: {
            /**
             * The kind of criterion.
             * @constant
             */
            type: "enum";
            /**
             * Is one of.
             * @constant
             */
            op: "in";
            /**
             * The words.
             */
            value: string[];
        };
        /**
         * What a text has to be.
         */
        TextCriterion: {
            /**
             * The kind of criterion.
             * @constant
             */
            type: "string";
            /**
             * Is, is not, starts with, ends with, contains.
             * @enum {string}
             */
            op: "eq" | "ne" | "sw" | "ew" | "co";
            /**
             * The text.
             */
            value: string;
        };
        /**
         * What a text has to be, or which of several it has to be.
         */
        TextOrWordCriterion: components["schemas"]["TextCriterion"] | components["schemas"]["WordCriterion"];
        /**
         * Whether it has to be so or not.
         */
        BooleanCriterion: {
            /**
             * The kind of criterion.
             * @constant
             */
            type: "boolean";
            /**
             * Is.
             * @constant
             */
            op: "eq";
            /**
             * True or false.
             */
            value: boolean;
        };
        /**
         * What a number has to be.
         */
        ComparedNumber: {
            /**
             * The kind of criterion.
             * @constant
             */
            type: "number";
            /**
             * Is, is not, is more than, at least, less than, at most.
             * @enum {string}
             */
            op: "eq" | "ne" | "gt" | "ge" | "lt" | "le";
            /**
             * The number, in the unit of what is compared.
             */
            value: number;
        };
        /**
         * Between which two numbers it has to lie.
         */
        NumberRange: {
            /**
             * The kind of criterion.
             * @constant
             */
            type: "range";
            /**
             * Between.
             * @constant
             */
            op: "bt";
            /**
             * The lower and the upper bound, in the unit of what is compared.
             */
            value: number[];
        };
        /**
         * What a number has to be, or between which two it has to lie.
         */
        NumberCriterion: components["schemas"]["ComparedNumber"] | components["schemas"]["NumberRange"];
        /**
         * A tool that was used; one of these at least.
         */
        ToolCallCriterion: {
            /**
             * The tool's name.
             */
            name?: components["schemas"]["TextCriterion"];
            /**
             * The tool's type.
             */
            type?: components["schemas"]["TextCriterion"];
            /**
             * How long it took, milliseconds.
             */
            latency_ms?: components["schemas"]["NumberCriterion"];
            /**
             * Whether it did what it was asked for.
             */
            success?: components["schemas"]["BooleanCriterion"];
        };
        /**
         * What the value of this name has to be, in the forms of the other criteria, or whether there is one (`present` with `pr` or `np`).
         */
        KeyedCriterion: {
            /**
             * The name.
             */
            key: string;
            /**
             * The kind of criterion.
             * @enum {string}
             */
            type: "string" | "number" | "range" | "boolean" | "enum" | "present";
            /**
             * How to compare; what the kind allows.
             * @enum {string}
             */
            op: "eq" | "ne" | "sw" | "ew" | "co" | "gt" | "ge" | "lt" | "le" | "bt" | "in" | "pr" | "np";
            /**
             * What to compare with. Missing for `present`.
             */
            value?: string | number | boolean | unknown[];
        };
        /**
         * Which calls to keep. Every criterion has to be met.
         */
        CallFilter: {
            /**
             * Calls of any of these agents.
             */
            agent?: components["schemas"]["AgentCriterion"][];
            /**
             * Which of several words it has to be.
             */
            agent_tag?: components["schemas"]["WordCriterion"];
            /**
             * What a text has to be, or which of several it has to be.
             */
            call_id?: components["schemas"]["TextOrWordCriterion"];
            /**
             * The batch that the calls were made for. No documented field of a call names it.
             */
            batch_call_id?: components["schemas"]["TextCriterion"];
            /**
             * Any of `not_connected`, `ongoing`, `ended` and `error`. `registered` is not among them.
             */
            call_status?: components["schemas"]["WordCriterion"];
            /**
             * Which of several words it has to be.
             */
            call_type?: components["schemas"]["WordCriterion"];
            /**
             * Which of several words it has to be.
             */
            direction?: components["schemas"]["WordCriterion"];
            /**
             * Which of several words it has to be.
             */
            data_storage_setting?: components["schemas"]["WordCriterion"];
            /**
             * Which of several words it has to be.
             */
            disconnection_reason?: components["schemas"]["WordCriterion"];
            /**
             * Which of several words it has to be.
             */
            user_sentiment?: components["schemas"]["WordCriterion"];
            /**
             * Whether it has to be so or not.
             */
            call_successful?: components["schemas"]["BooleanCriterion"];
            /**
             * Whether it has to be so or not.
             */
            in_voicemail?: components["schemas"]["BooleanCriterion"];
            /**
             * Epoch milliseconds.
             */
            start_timestamp?: components["schemas"]["NumberCriterion"];
            /**
             * Epoch milliseconds.
             */
            end_timestamp?: components["schemas"]["NumberCriterion"];
            /**
             * Milliseconds.
             */
            duration_ms?: components["schemas"]["NumberCriterion"];
            /**
             * Cents.
             */
            combined_cost?: components["schemas"]["NumberCriterion"];
            /**
             * The median latency, milliseconds.
             */
            e2e_latency_p50?: components["schemas"]["NumberCriterion"];
            /**
             * What a text has to be.
             */
            from_number?: components["schemas"]["TextCriterion"];
            /**
             * What a text has to be.
             */
            to_number?: components["schemas"]["TextCriterion"];
            /**
             * Calls that used all of these tools. Rows do not show the tools.
             */
            tool_calls?: components["schemas"]["ToolCallCriterion"][];
            /**
             * Criteria for values of `metadata`.
             */
            metadata?: components["schemas"]["KeyedCriterion"][];
            /**
             * Criteria for values of `retell_llm_dynamic_variables`.
             */
            dynamic_variables?: components["schemas"]["KeyedCriterion"][];
            /**
             * Criteria for values of the analysis's `custom_analysis_data`.
             */
            custom_analysis_data?: components["schemas"]["KeyedCriterion"][];
            /**
             * Criteria for values of `custom_attributes`.
             */
            custom_attributes?: components["schemas"]["KeyedCriterion"][];
        };
        /**
         * Oldest first or newest first.
         * @enum {string}
         */
        SortOrder: "ascending" | "descending";
        /**
         * Which calls, in what order, which page. Nothing is required.
         */
        ListCallsRequest: {
            /**
             * Which calls to keep. Every criterion has to be met.
             */
            filter_criteria?: components["schemas"]["CallFilter"];
            /**
             * By `start_timestamp`, oldest first or newest first.
             * @default descending
             */
            sort_order?: components["schemas"]["SortOrder"];
            /**
             * Calls a page.
             * @default 50
             */
            limit?: number;
            /**
             * The answer's, for the page after it.
             */
            pagination_key?: string;
            /**
             * How many calls to pass over. Not together with `pagination_key`.
             * @default 0
             */
            skip?: number;
            /**
             * Whether to count all that match. It costs a query each time.
             * @default false
             */
            include_total?: boolean;
        };
        /**
         * Over the telephone or from a web page.
         * @enum {string|null}
         */
        CallType: "phone_call" | "web_call" | (string & {}) | null;
        /**
         * How far the call is. `registered`: made, and not connected yet. `not_connected`: over, and nobody was reached. `error`: over, because something went wrong. `ended` says nothing of the outcome: a voicemail is `ended` too.
         * @enum {string|null}
         */
        CallStatus: "registered" | "ongoing" | "ended" | "not_connected" | "error" | (string & {}) | null;
        /**
         * Seen from the agent: `inbound` is a person who calls. Phone calls only.
         * @enum {string|null}
         */
        CallDirection: "inbound" | "outbound" | (string & {}) | null;
        /**
         * The call at the carrier.
         */
        TelephonyIdentifier: {
            /**
             * Twilio's id of the call.
             */
            twilio_call_sid?: string | null;
        } | null;
        /**
         * Whatever the caller of the API attached, by name.
         */
        Metadata: {
            [key: string]: unknown;
        } | null;
        /**
         * What was given to the agent, by name. Documented as text.
         */
        DynamicVariables: {
            [key: string]: unknown;
        } | null;
        /**
         * Headers of the SIP invitation, by name.
         */
        SipHeaders: {
            [key: string]: string | null;
        } | null;
        /**
         * What Retell keeps of the call. `everything_except_pii`: originals give way to the `scrubbed_` fields once personal data is taken out. `basic_attributes_only`: neither transcript, recording, log, variables nor metadata.
         * @enum {string|null}
         */
        DataStorageSetting: "everything" | "everything_except_pii" | "basic_attributes_only" | (string & {}) | null;
        /**
         * Why the call ended. Four words are known by their names alone: `network_blocked`, `credit_exhausted`, `budget_reached`, `no_concurrency_fallback`. The last two are of older documents. `transfer_bridged` and `transfer_cancelled` end the call of an agent that was asked to take a transfer over, and not the caller's.
         * @enum {string|null}
         */
        DisconnectionReason: "user_hangup" | "agent_hangup" | "call_transfer" | "call_take_over" | "transfer_bridged" | "transfer_cancelled" | "user_requested_dnc" | "voicemail_reached" | "ivr_reached" | "inactivity" | "max_duration_reached" | "manual_stopped" | "dial_busy" | "dial_failed" | "dial_no_answer" | "user_declined" | "invalid_destination" | "telephony_provider_permission_denied" | "telephony_provider_unavailable" | "sip_routing_error" | "marked_as_spam" | "network_blocked" | "concurrency_limit_reached" | "no_concurrency_fallback" | "no_valid_payment" | "credit_exhausted" | "budget_reached" | "registered_call_timeout" | "scam_detected" | "error_llm_websocket_open" | "error_llm_websocket_lost_connection" | "error_llm_websocket_runtime" | "error_llm_websocket_corrupt_payload" | "error_no_audio_received" | "error_asr" | "error_retell" | "error_unknown" | "error_user_not_joined" | "machine_detected" | "error_inbound_webhook" | (string & {}) | null;
        /**
         * How long one step took over the call.
         */
        LatencyStatistics: {
            /**
             * The median, milliseconds.
             */
            p50?: number | null;
            /**
             * The 90th percentile, milliseconds.
             */
            p90?: number | null;
            /**
             * The 95th percentile, milliseconds.
             */
            p95?: number | null;
            /**
             * The 99th percentile, milliseconds.
             */
            p99?: number | null;
            /**
             * The longest, milliseconds.
             */
            max?: number | null;
            /**
             * The shortest, milliseconds.
             */
            min?: number | null;
            /**
             * How many were measured.
             */
            num?: number | null;
            /**
             * Each of them, milliseconds.
             */
            values?: number[] | null;
        } | null;
        /**
         * How long the steps of the conversation took. Any may be missing.
         */
        CallLatency: {
            /**
             * From the end of the customer's words to the agent's.
             */
            e2e?: components["schemas"]["LatencyStatistics"];
            /**
             * Hearing.
             */
            asr?: components["schemas"]["LatencyStatistics"];
            /**
             * The language model's first words.
             */
            llm?: components["schemas"]["LatencyStatistics"];
            /**
             * Speaking.
             */
            tts?: components["schemas"]["LatencyStatistics"];
            /**
             * Looking things up.
             */
            knowledge_base?: components["schemas"]["LatencyStatistics"];
            /**
             * A model that hears and speaks by itself.
             */
            s2s?: components["schemas"]["LatencyStatistics"];
            /**
             * The way to a language model of one's own and back.
             */
            llm_websocket_network_rtt?: components["schemas"]["LatencyStatistics"];
        } | null;
        /**
         * What the analysis after the call found. It comes some time after the end, and may be made again.
         */
        CallAnalysis: {
            /**
             * The call in a few sentences.
             */
            call_summary?: string | null;
            /**
             * Whether the agent did what it was to do.
             */
            call_successful?: boolean | null;
            /**
             * Whether the call went to voicemail. An agent that leaves a message ends such a call with `agent_hangup`, so that only this tells.
             */
            in_voicemail?: boolean | null;
            /**
             * The customer's mood.
             * @enum {string|null}
             */
            user_sentiment?: "Negative" | "Positive" | "Neutral" | "Unknown" | (string & {}) | null;
            /**
             * Answers to the agent's own questions, by the name that its `post_call_analysis_data` gives them.
             */
            custom_analysis_data?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * What one product costs.
         */
        ProductCost: {
            /**
             * The product: a voice, a model, telephony.
             */
            product?: string | null;
            /**
             * Its cost, in cents, with fractions.
             */
            cost?: number | null;
            /**
             * Cents a second.
             */
            unit_price?: number | null;
            /**
             * Whether it is for what follows a transfer.
             */
            is_transfer_leg_cost?: boolean | null;
        } | null;
        /**
         * What Retell charges. The parts need not add up to the whole.
         */
        CallCost: {
            /**
             * What each product costs. One may be listed twice, the second time for what follows a transfer.
             */
            product_costs?: components["schemas"]["ProductCost"][] | null;
            /**
             * How long is charged for, seconds; with what follows a transfer.
             */
            total_duration_seconds?: number | null;
            /**
             * Cents a second.
             */
            total_duration_unit_price?: number | null;
            /**
             * The whole, in cents, with fractions.
             */
            combined_cost?: number | null;
        } | null;
        /**
         * Tokens of the language model. Not there for a model of one's own.
         */
        TokenUsage: {
            /**
             * Tokens of each request.
             */
            values?: number[] | null;
            /**
             * Tokens of a request on average.
             */
            average?: number | null;
            /**
             * How many requests there were.
             */
            num_requests?: number | null;
        } | null;
        /**
         * Values of the workspace's own attributes, text, number or boolean, by the attribute's id.
         */
        CustomAttributes: {
            [key: string]: unknown;
        } | null;
        /**
         * A call as the list has it: all but what was said, which `getCall` has. Fields without a value are left out, rarely null; calls in the wild lack fields that are documented as always there.
         */
        CallRow: {
            /**
             * The call's id, `call_` and hexadecimal digits in most cases. Any text is allowed.
             */
            call_id: string;
            /**
             * Over the telephone or from a web page.
             */
            call_type?: components["schemas"]["CallType"];
            /**
             * The agent that talks.
             */
            agent_id?: string | null;
            /**
             * The agent's name.
             */
            agent_name?: string | null;
            /**
             * Which version of the agent it was.
             */
            agent_version?: number | null;
            /**
             * The tag that the agent was chosen by when the call was made.
             */
            agent_tag?: string | null;
            /**
             * How far the call is. `registered`: made, and not connected yet. `not_connected`: over, and nobody was reached. `error`: over, because something went wrong. `ended` says nothing of the outcome: a voicemail is `ended` too.
             */
            call_status?: components["schemas"]["CallStatus"];
            /**
             * Seen from the agent: `inbound` is a person who calls. Phone calls only.
             */
            direction?: components["schemas"]["CallDirection"];
            /**
             * The caller, in both directions. Phone calls only. E.164 as a rule; short numbers and names of SIP users occur.
             */
            from_number?: string | null;
            /**
             * The callee, in both directions. Phone calls only. As `from_number`.
             */
            to_number?: string | null;
            /**
             * The call at the carrier.
             */
            telephony_identifier?: components["schemas"]["TelephonyIdentifier"];
            /**
             * Lets its holder join the call from a browser. Web calls only.
             */
            access_token?: string | null;
            /**
             * Whatever the caller of the API attached, by name.
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * What was given to the agent, by name. Documented as text.
             */
            retell_llm_dynamic_variables?: components["schemas"]["DynamicVariables"];
            /**
             * What was gathered in the call, by name. There once it has ended.
             */
            collected_dynamic_variables?: components["schemas"]["DynamicVariables"];
            /**
             * Headers of the SIP invitation, by name.
             */
            custom_sip_headers?: components["schemas"]["SipHeaders"];
            /**
             * What Retell keeps of the call. `everything_except_pii`: originals give way to the `scrubbed_` fields once personal data is taken out. `basic_attributes_only`: neither transcript, recording, log, variables nor metadata.
             */
            data_storage_setting?: components["schemas"]["DataStorageSetting"];
            /**
             * Whether the addresses of recordings and logs carry a signature and expire: after 24 hours, or as the agent's `signed_url_expiration_ms` says. Getting the call again gives fresh ones. Without it they are open to anybody.
             */
            opt_in_signed_url?: boolean | null;
            /**
             * What `data_storage_setting` was before it had that name. In old payloads only.
             */
            opt_out_sensitive_data_storage?: boolean | null;
            /**
             * Format: int64
             *
             * When the call began, epoch milliseconds. Not there before, and not where nobody was reached.
             */
            start_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the call ended, epoch milliseconds.
             */
            end_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When the conversation that the call was transferred to ended, epoch milliseconds. Later than the call's own end.
             */
            transfer_end_timestamp?: number | null;
            /**
             * Format: int64
             *
             * How long the call lasted, milliseconds; what follows a transfer not counted.
             */
            duration_ms?: number | null;
            /**
             * Why the call ended. Four words are known by their names alone: `network_blocked`, `credit_exhausted`, `budget_reached`, `no_concurrency_fallback`. The last two are of older documents. `transfer_bridged` and `transfer_cancelled` end the call of an agent that was asked to take a transfer over, and not the caller's.
             */
            disconnection_reason?: components["schemas"]["DisconnectionReason"];
            /**
             * Whom the call was transferred to, a number or a SIP address. Only where the reason is `call_transfer`.
             */
            transfer_destination?: string | null;
            /**
             * The recording, all in one channel. A WAV file in the payloads.
             */
            recording_url?: string | null;
            /**
             * The recording, agent and customer on a channel each.
             */
            recording_multi_channel_url?: string | null;
            /**
             * The recording in one channel, without personal data.
             */
            scrubbed_recording_url?: string | null;
            /**
             * The recording in two channels, without personal data.
             */
            scrubbed_recording_multi_channel_url?: string | null;
            /**
             * The call's log, plain text.
             */
            public_log_url?: string | null;
            /**
             * What was looked up in knowledge bases, plain text.
             */
            knowledge_base_retrieved_contents_url?: string | null;
            /**
             * How long the steps of the conversation took. Any may be missing.
             */
            latency?: components["schemas"]["CallLatency"];
            /**
             * What the analysis after the call found. It comes some time after the end, and may be made again.
             */
            call_analysis?: components["schemas"]["CallAnalysis"];
            /**
             * What Retell charges. The parts need not add up to the whole.
             */
            call_cost?: components["schemas"]["CallCost"];
            /**
             * Tokens of the language model. Not there for a model of one's own.
             */
            llm_token_usage?: components["schemas"]["TokenUsage"];
            /**
             * Values of the workspace's own attributes, text, number or boolean, by the attribute's id.
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * One page of calls.
         */
        CallList: {
            /**
             * The calls, in the order that was asked for.
             */
            items?: components["schemas"]["CallRow"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
            /**
             * How many calls match, whatever the page. Only where `include_total` asked for it.
             */
            total?: number;
        };
        /**
         * What every refused or failed request answers.
         */
        Error: {
            /**
             * `error`.
             * @enum {string|null}
             */
            status?: "error" | (string & {}) | null;
            /**
             * What went wrong.
             */
            message?: string | null;
            /**
             * What went wrong, in the place of both other fields. Seen at `createPhoneCall` with status 400.
             */
            error_message?: string | null;
        };
        /**
         * A word and when it was spoken, about.
         */
        Word: {
            /**
             * The word, at times with a blank behind it.
             */
            word?: string | null;
            /**
             * Seconds from the start of the call's sound.
             */
            start?: number | null;
            /**
             * Seconds from the start of the call's sound.
             */
            end?: number | null;
        } | null;
        /**
         * What one speaker said without a break. One speaker may have several in a row.
         */
        Utterance: {
            /**
             * Who speaks. `transfer_target` is whom the call was transferred to.
             * @enum {string|null}
             */
            role?: "agent" | "user" | "transfer_target" | (string & {}) | null;
            /**
             * The words.
             */
            content?: string | null;
            /**
             * The same word by word. May be empty.
             */
            words?: components["schemas"]["Word"][] | null;
        } | null;
        /**
         * The agent uses a tool.
         */
        ToolCallInvocation: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "tool_call_invocation";
            /**
             * Ties the result to it.
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
            /**
             * The model's own mark of its thoughts. Not documented further.
             */
            thought_signature?: string | null;
            /**
             * Seconds from the start of the call.
             */
            time_sec?: number | null;
        };
        /**
         * What a tool gave back.
         */
        ToolCallResult: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "tool_call_result";
            /**
             * The use of the tool that it belongs to.
             */
            tool_call_id?: string | null;
            /**
             * The result, as text or JSON text.
             */
            content?: string | null;
            /**
             * Whether the tool did what it was asked for.
             */
            successful?: boolean | null;
            /**
             * Seconds from the start of the call.
             */
            time_sec?: number | null;
        };
        /**
         * The conversation flow moves from one node to another.
         */
        NodeTransition: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "node_transition";
            /**
             * The node that it leaves.
             */
            former_node_id?: string | null;
            /**
             * The name of the node that it leaves.
             */
            former_node_name?: string | null;
            /**
             * The node that it enters.
             */
            new_node_id?: string | null;
            /**
             * The name of the node that it enters.
             */
            new_node_name?: string | null;
            /**
             * What kind of move it is.
             * @enum {string|null}
             */
            transition_type?: "global" | "global_go_back" | "interrupt_go_back" | "normal" | (string & {}) | null;
        };
        /**
         * A key was pressed.
         */
        KeyPress: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "dtmf";
            /**
             * The key.
             */
            digit?: string | null;
        };
        /**
         * A text message that came in during the call.
         */
        TextMessage: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "sms";
            /**
             * The message.
             */
            content?: string | null;
            /**
             * Seconds from the start of the call.
             */
            time_sec?: number | null;
            /**
             * What was attached.
             */
            multimedia?: {
                /**
                 * Its address.
                 */
                url?: string | null;
                /**
                 * What is in it.
                 */
                summary?: string | null;
            }[] | null;
        };
        /**
         * What was told to the agent through `updateLiveCall`. Nobody said it.
         */
        InjectedContext: {
            /**
             * Tells it from other items.
             * @constant
             */
            role: "injected";
            /**
             * The words.
             */
            content?: string | null;
            /**
             * Seconds from the start of the call.
             */
            time_sec?: number | null;
        };
        /**
         * An utterance, or an item that is not known here.
         */
        OtherTranscriptItem: ({
            /**
             * `agent`, `user` or `transfer_target` for an utterance.
             */
            role?: string | null;
            /**
             * The words.
             */
            content?: string | null;
            /**
             * The same word by word.
             */
            words?: components["schemas"]["Word"][] | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What happened in the conversation, told apart by `role`. The last variant is open.
         */
        TranscriptItem: components["schemas"]["ToolCallInvocation"] | components["schemas"]["ToolCallResult"] | components["schemas"]["NodeTransition"] | components["schemas"]["KeyPress"] | components["schemas"]["TextMessage"] | components["schemas"]["InjectedContext"] | components["schemas"]["OtherTranscriptItem"];
        /**
         * A call, with what was said.
         */
        Call: {
            /**
             * What was said, a line each, behind `Agent: ` or `User: `. There once the call has ended.
             */
            transcript?: string | null;
            /**
             * What was said, by utterance.
             */
            transcript_object?: components["schemas"]["Utterance"][] | null;
            /**
             * What was said, with tool calls, key presses, messages and moves between nodes in between.
             */
            transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * The same without personal data.
             */
            scrubbed_transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * Tools that ran before the conversation. Nothing that was said.
             */
            pre_session_transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * Tools that ran after the analysis. Nothing that was said.
             */
            post_session_transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * Tools that ran before the conversation, without personal data.
             */
            scrubbed_pre_session_transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            /**
             * Tools that ran after the analysis, without personal data.
             */
            scrubbed_post_session_transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
        } & components["schemas"]["CallRow"];
        /**
         * The agent's version: its number, a tag, `latest` or `latest_published`.
         */
        AgentVersionChoice: number | string;
        /**
         * Parts of the agent that are otherwise for this call alone. Each is a part of the record of its name.
         */
        AgentOverride: {
            /**
             * Settings of the agent.
             */
            agent?: {
                [key: string]: unknown;
            };
            /**
             * Settings of its language model.
             */
            retell_llm?: {
                [key: string]: unknown;
            };
            /**
             * Settings of its conversation flow.
             */
            conversation_flow?: {
                [key: string]: unknown;
            };
        };
        /**
         * Whatever is to be kept with the call, by name. At most 50 kB.
         */
        GivenMetadata: {
            [key: string]: unknown;
        };
        /**
         * Texts for the agent to use, by name.
         */
        GivenVariables: {
            [key: string]: string;
        };
        /**
         * Headers for the SIP invitation, by name.
         */
        GivenSipHeaders: {
            [key: string]: string;
        };
        /**
         * Whom to call, from which number, with which agent.
         */
        CreatePhoneCallRequest: {
            /**
             * One of the workspace's numbers, E.164. Its outbound agent calls, unless another one is named.
             */
            from_number: string;
            /**
             * The number to call, E.164.
             */
            to_number: string;
            /**
             * The agent that calls, in place of the number's own.
             */
            override_agent_id?: string;
            /**
             * The agent's version: its number, a tag, `latest` or `latest_published`.
             */
            override_agent_version?: components["schemas"]["AgentVersionChoice"];
            /**
             * Parts of the agent that are otherwise for this call alone. Each is a part of the record of its name.
             */
            agent_override?: components["schemas"]["AgentOverride"];
            /**
             * Whatever is to be kept with the call, by name. At most 50 kB.
             */
            metadata?: components["schemas"]["GivenMetadata"];
            /**
             * Texts for the agent to use, by name.
             */
            retell_llm_dynamic_variables?: components["schemas"]["GivenVariables"];
            /**
             * Headers for the SIP invitation, by name.
             */
            custom_sip_headers?: components["schemas"]["GivenSipHeaders"];
            /**
             * Whether `from_number` may be no E.164 number. With telephony of one's own only.
             * @default false
             */
            ignore_e164_validation?: boolean;
            /**
             * Any text of one's own. The same text within an hour makes no second call.
             */
            idempotency_key?: string;
            /**
             * Whether to refuse, with 400, to call a contact that is marked `do_not_call`.
             * @default false
             */
            honor_internal_dnc?: boolean;
        };
        /**
         * A call to be joined from a web page.
         */
        CreateWebCallRequest: {
            /**
             * The agent that talks.
             */
            agent_id: string;
            /**
             * The agent's version: its number, a tag, `latest` or `latest_published`.
             */
            agent_version?: components["schemas"]["AgentVersionChoice"];
            /**
             * Parts of the agent that are otherwise for this call alone. Each is a part of the record of its name.
             */
            agent_override?: components["schemas"]["AgentOverride"];
            /**
             * Whatever is to be kept with the call, by name. At most 50 kB.
             */
            metadata?: components["schemas"]["GivenMetadata"];
            /**
             * Texts for the agent to use, by name.
             */
            retell_llm_dynamic_variables?: components["schemas"]["GivenVariables"];
            /**
             * The node of the conversation flow to begin at.
             */
            current_node_id?: string | null;
            /**
             * The state of the agent to begin in.
             */
            current_state?: string | null;
        };
        /**
         * A server that helps to connect.
         */
        IceServer: {
            /**
             * Its addresses, one or several.
             */
            urls?: string | string[];
            /**
             * The user to go by.
             */
            username?: string | null;
            /**
             * That user's password.
             */
            credential?: string | null;
        } | null;
        /**
         * How to join the call. It is no call itself.
         */
        CreateWebCallAnswer: {
            /**
             * The call.
             */
            call_id: string;
            /**
             * Lets its holder join the call.
             */
            access_token?: string | null;
            /**
             * Format: int64
             *
             * Until when the token is good, epoch milliseconds.
             */
            expires_at?: number | null;
            /**
             * Servers that help to connect.
             */
            ice_servers?: components["schemas"]["IceServer"][] | null;
            /**
             * How the sound travels.
             * @enum {string|null}
             */
            transport?: "gateway" | (string & {}) | null;
        };
        /**
         * A call that one's own telephony is about to connect.
         */
        RegisterPhoneCallRequest: {
            /**
             * The agent that talks.
             */
            agent_id: string;
            /**
             * The agent's version: its number, a tag, `latest` or `latest_published`.
             */
            agent_version?: components["schemas"]["AgentVersionChoice"];
            /**
             * Parts of the agent that are otherwise for this call alone. Each is a part of the record of its name.
             */
            agent_override?: components["schemas"]["AgentOverride"];
            /**
             * Seen from the agent: `inbound` is a person who calls.
             * @enum {string}
             */
            direction?: "inbound" | "outbound";
            /**
             * The caller.
             */
            from_number?: string;
            /**
             * The callee.
             */
            to_number?: string;
            /**
             * Whatever is to be kept with the call, by name. At most 50 kB.
             */
            metadata?: components["schemas"]["GivenMetadata"];
            /**
             * Texts for the agent to use, by name.
             */
            retell_llm_dynamic_variables?: components["schemas"]["GivenVariables"];
        };
        /**
         * What to change of a call that has ended.
         */
        UpdateCallRequest: {
            /**
             * Takes the place of the whole that is there. At most 50 kB.
             */
            metadata?: components["schemas"]["GivenMetadata"];
            /**
             * Only to a stricter one than before.
             * @enum {string}
             */
            data_storage_setting?: "everything" | "everything_except_pii" | "basic_attributes_only";
            /**
             * Values of the workspace's own attributes, by the attribute's id. Ids that there are none of do nothing.
             */
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
        };
        /**
         * What to change of a call that is under way.
         */
        UpdateLiveCallRequest: {
            /**
             * Fields of the call.
             */
            fields_to_override?: {
                /**
                 * Texts for the agent to use, by name; null takes them back.
                 */
                override_dynamic_variables?: {
                    [key: string]: string;
                } | null;
                /**
                 * Whatever is to be kept with the call, by name. At most 50 kB.
                 */
                metadata?: components["schemas"]["GivenMetadata"];
                /**
                 * What is to be kept of the call.
                 * @enum {string}
                 */
                data_storage_setting?: "everything" | "everything_except_pii" | "basic_attributes_only";
            };
            /**
             * What to tell the agent.
             */
            call_control?: {
                /**
                 * What the agent is to know. It becomes an item of the transcript with the role `injected`.
                 */
                additional_context?: string;
                /**
                 * Whether the agent is to say something at once. Only true does anything.
                 */
                trigger_response?: boolean;
            };
        };
        /**
         * Whether it was done.
         */
        Success: {
            /**
             * `true`.
             */
            success?: boolean | null;
        };
        /**
         * How to listen to the call.
         */
        ListenLiveCallAnswer: {
            /**
             * Lets its holder listen.
             */
            access_token?: string | null;
            /**
             * Format: int64
             *
             * Until when the token is good, epoch milliseconds.
             */
            expires_at?: number | null;
            /**
             * The listener, for `takeOverLiveCall`.
             */
            participant_id?: string | null;
            /**
             * The room that the call is in.
             */
            room_name?: string | null;
            /**
             * How the sound travels. `livekit` where it is missing.
             * @enum {string|null}
             */
            transport?: "livekit" | "gateway" | (string & {}) | null;
            /**
             * The LiveKit server. With that transport only.
             */
            url?: string | null;
            /**
             * The gateway's address. With that transport only.
             */
            gateway_ip?: string | null;
            /**
             * Servers that help to connect.
             */
            ice_servers?: components["schemas"]["IceServer"][] | null;
        };
        /**
         * Who takes the call over from the agent.
         */
        TakeOverLiveCallRequest: {
            /**
             * The listener's, as `listenLiveCall` answers it.
             */
            participant_id: string;
        };
        /**
         * One call of a batch.
         */
        BatchTask: {
            /**
             * The number to call, E.164.
             */
            to_number: string;
            /**
             * The agent that calls, in place of the number's own.
             */
            override_agent_id?: string;
            /**
             * The agent's version: its number, a tag, `latest` or `latest_published`.
             */
            override_agent_version?: components["schemas"]["AgentVersionChoice"];
            /**
             * Parts of the agent that are otherwise for this call alone. Each is a part of the record of its name.
             */
            agent_override?: components["schemas"]["AgentOverride"];
            /**
             * Whatever is to be kept with the call, by name. At most 50 kB.
             */
            metadata?: components["schemas"]["GivenMetadata"];
            /**
             * Texts for the agent to use, by name.
             */
            retell_llm_dynamic_variables?: components["schemas"]["GivenVariables"];
            /**
             * Headers for the SIP invitation, by name.
             */
            custom_sip_headers?: components["schemas"]["GivenSipHeaders"];
            /**
             * Whether `from_number` may be no E.164 number. With telephony of one's own only.
             */
            ignore_e164_validation?: boolean;
        };
        /**
         * A part of the day.
         */
        DayPart: {
            /**
             * Its first minute, counted from midnight.
             */
            start: number;
            /**
             * The minute it ends before, counted from midnight.
             */
            end: number;
        };
        /**
         * When in the day calls may be made.
         */
        CallTimeWindow: {
            /**
             * Parts of the day. None goes past midnight.
             */
            windows: components["schemas"]["DayPart"][];
            /**
             * The zone that the day is in, by its IANA name.
             * @default America/Los_Angeles
             */
            timezone?: string;
            /**
             * Which days; all where it is missing.
             */
            day?: ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday")[];
        };
        /**
         * Many calls from one number.
         */
        CreateBatchCallRequest: {
            /**
             * What to call the batch.
             */
            name?: string;
            /**
             * One of the workspace's numbers, E.164.
             */
            from_number: string;
            /**
             * The calls.
             */
            tasks: components["schemas"]["BatchTask"][];
            /**
             * When to begin, epoch milliseconds; at once where it is missing.
             */
            trigger_timestamp?: number;
            /**
             * How many lines to keep free for other calls.
             */
            reserved_concurrency?: number;
            /**
             * When in the day calls may be made.
             */
            call_time_window?: components["schemas"]["CallTimeWindow"];
        };
        /**
         * A batch as it was made. There is no way to ask for it again.
         */
        BatchCall: {
            /**
             * The batch's id. Calls can be listed by it, and have no documented field for it.
             */
            batch_call_id: string;
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * The number that calls.
             */
            from_number?: string | null;
            /**
             * When it begins, in epoch seconds by the only example, though the request's `trigger_timestamp` is in milliseconds. Tell by its size.
             */
            scheduled_timestamp?: number | null;
            /**
             * How many calls it has.
             */
            total_task_count?: number | null;
            /**
             * When in the day calls may be made, as in the request.
             */
            call_time_window?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Which agents to list.
         */
        ListAgentsRequest: {
            /**
             * Every criterion has to be met.
             */
            filter_criteria?: {
                /**
                 * Agents for voice or for chat.
                 */
                channel?: {
                    /**
                     * The kind of criterion.
                     * @constant
                     */
                    type: "string";
                    /**
                     * Is.
                     * @constant
                     */
                    op: "eq";
                    /**
                     * The channel.
                     * @enum {string}
                     */
                    value: "voice" | "chat";
                };
                /**
                 * Part of the name or of the id.
                 */
                query?: string;
            };
        };
        /**
         * An agent in the list, for voice or chat.
         */
        AgentRow: {
            /**
             * The agent's id.
             */
            agent_id: string;
            /**
             * What it is called.
             */
            agent_name?: string | null;
            /**
             * Whether it talks or writes.
             * @enum {string|null}
             */
            channel?: "voice" | "chat" | (string & {}) | null;
            /**
             * The version, and variables, that each tag leads to, by the tag's name.
             */
            tags?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: int64
             *
             * When somebody last changed it, epoch milliseconds.
             */
            user_modified_timestamp?: number | null;
        };
        /**
         * One page of agents.
         */
        AgentList: {
            /**
             * The records.
             */
            items?: components["schemas"]["AgentRow"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * What makes up the agent's answers.
         */
        ResponseEngine: ({
            /**
             * A language model of Retell's, one of one's own, or a conversation flow.
             * @enum {string|null}
             */
            type?: "retell-llm" | "custom-llm" | "conversation-flow" | (string & {}) | null;
            /**
             * The language model. `retell-llm` only.
             */
            llm_id?: string | null;
            /**
             * Where a language model of one's own is reached. `custom-llm` only.
             */
            llm_websocket_url?: string | null;
            /**
             * The conversation flow. `conversation-flow` only.
             */
            conversation_flow_id?: string | null;
            /**
             * The version of the model or flow.
             */
            version?: number | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * An agent that talks, in one version. It has some forty settings of its voice besides.
         */
        Agent: {
            /**
             * The agent's id.
             */
            agent_id: string;
            /**
             * The version.
             */
            version?: number | null;
            /**
             * What it is called.
             */
            agent_name?: string | null;
            /**
             * What the version is for.
             */
            version_description?: string | null;
            /**
             * Whether the version is in use.
             */
            is_published?: boolean | null;
            /**
             * The tags that lead to the version.
             */
            assigned_tags?: string[] | null;
            /**
             * Format: int64
             *
             * When it was last changed, epoch milliseconds.
             */
            last_modification_timestamp?: number | null;
            /**
             * What makes up the agent's answers.
             */
            response_engine?: components["schemas"]["ResponseEngine"];
            /**
             * The voice.
             */
            voice_id?: string | null;
            /**
             * The language, or several, by BCP 47.
             */
            language?: (string | null) | string[];
            /**
             * Where its events are sent to, in place of the account's address.
             */
            webhook_url?: string | null;
            /**
             * Which events are sent; `call_started`, `call_ended` and `call_analyzed` where it is missing.
             */
            webhook_events?: string[] | null;
            /**
             * How long to wait for a receiver, milliseconds.
             */
            webhook_timeout_ms?: number | null;
            /**
             * What Retell keeps of the call. `everything_except_pii`: originals give way to the `scrubbed_` fields once personal data is taken out. `basic_attributes_only`: neither transcript, recording, log, variables nor metadata.
             */
            data_storage_setting?: components["schemas"]["DataStorageSetting"];
            /**
             * How long its calls are kept, days, 1 to 730; for ever where it is null.
             */
            data_storage_retention_days?: number | null;
            /**
             * Whether addresses of recordings and logs are signed, and expire.
             */
            opt_in_signed_url?: boolean | null;
            /**
             * After how long they do, milliseconds.
             */
            signed_url_expiration_ms?: number | null;
            /**
             * What the analysis is asked besides.
             */
            post_call_analysis_data?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Which personal data is taken out.
             */
            pii_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * What to do where a voicemail answers.
             */
            voicemail_option?: {
                [key: string]: unknown;
            } | null;
            /**
             * What to do where a phone menu answers.
             */
            ivr_option?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of the versions of an agent.
         */
        AgentVersionList: {
            /**
             * The records.
             */
            items?: components["schemas"]["Agent"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * An agent, and its share of the calls.
         */
        AgentWeight: {
            /**
             * The agent.
             */
            agent_id?: string | null;
            /**
             * The agent's version, a number or a tag.
             */
            agent_version?: number | string | null;
            /**
             * Its share, 0 to 1.
             */
            weight?: number | null;
        } | null;
        /**
         * A phone number and the agents that answer or call on it.
         */
        PhoneNumber: {
            /**
             * The number, E.164. What paths call it by.
             */
            phone_number: string;
            /**
             * Whose number it is.
             * @enum {string|null}
             */
            phone_number_type?: "retell-twilio" | "retell-telnyx" | "custom" | (string & {}) | null;
            /**
             * The number as people write it.
             */
            phone_number_pretty?: string | null;
            /**
             * What it is called.
             */
            nickname?: string | null;
            /**
             * The area that it was bought for.
             */
            area_code?: number | null;
            /**
             * Who answers calls.
             */
            inbound_agents?: components["schemas"]["AgentWeight"][] | null;
            /**
             * Who calls.
             */
            outbound_agents?: components["schemas"]["AgentWeight"][] | null;
            /**
             * Who answers messages.
             */
            inbound_sms_agents?: components["schemas"]["AgentWeight"][] | null;
            /**
             * Who sends messages.
             */
            outbound_sms_agents?: components["schemas"]["AgentWeight"][] | null;
            /**
             * What is asked about a call that comes in.
             */
            inbound_webhook_url?: string | null;
            /**
             * What is asked about a message that comes in.
             */
            inbound_sms_webhook_url?: string | null;
            /**
             * Where calls go that no agent can answer, E.164.
             */
            fallback_number?: string | null;
            /**
             * Countries that may call, ISO 3166; all where it is missing.
             */
            allowed_inbound_country_list?: string[] | null;
            /**
             * Countries that may be called, ISO 3166; all where it is missing.
             */
            allowed_outbound_country_list?: string[] | null;
            /**
             * The SIP trunk of an imported number, without its password.
             */
            sip_outbound_trunk_config?: {
                /**
                 * The trunk's address.
                 */
                termination_uri?: string | null;
                /**
                 * The user to go by there.
                 */
                auth_username?: string | null;
                /**
                 * How SIP travels.
                 * @enum {string|null}
                 */
                transport?: "TCP" | "UDP" | "TLS" | (string & {}) | null;
            } | null;
            /**
             * Format: int64
             *
             * When it was last changed, epoch milliseconds.
             */
            last_modification_timestamp?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of phone numbers.
         */
        PhoneNumberList: {
            /**
             * The records.
             */
            items?: components["schemas"]["PhoneNumber"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * A document, a text or a page.
         */
        KnowledgeBaseSource: ({
            /**
             * Which of them.
             * @enum {string|null}
             */
            type?: "document" | "text" | "url" | (string & {}) | null;
            /**
             * Its id.
             */
            source_id?: string | null;
            /**
             * The document's name.
             */
            filename?: string | null;
            /**
             * The document's address.
             */
            file_url?: string | null;
            /**
             * The document's size, bytes.
             */
            file_size?: number | null;
            /**
             * The text's title.
             */
            title?: string | null;
            /**
             * The text's address.
             */
            content_url?: string | null;
            /**
             * The page's address.
             */
            url?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * What agents look things up in.
         */
        KnowledgeBase: {
            /**
             * Its id.
             */
            knowledge_base_id: string;
            /**
             * What it is called.
             */
            knowledge_base_name?: string | null;
            /**
             * Whether it can be used.
             * @enum {string|null}
             */
            status?: "in_progress" | "complete" | "error" | "refreshing_in_progress" | (string & {}) | null;
            /**
             * What is in it, told apart by `type`: documents, texts and pages.
             */
            knowledge_base_sources?: components["schemas"]["KnowledgeBaseSource"][] | null;
            /**
             * Whether pages are read again by themselves.
             */
            enable_auto_refresh?: boolean | null;
            /**
             * Format: int64
             *
             * When they were, epoch milliseconds.
             */
            last_refreshed_timestamp?: number | null;
            /**
             * The least characters of a piece.
             */
            min_chunk_size?: number | null;
            /**
             * The most characters of a piece.
             */
            max_chunk_size?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A tool. What else it has goes by its type.
         */
        LlmTool: ({
            /**
             * What kind of tool it is, such as `end_call`.
             */
            type?: string | null;
            /**
             * What the model calls it.
             */
            name?: string | null;
            /**
             * What the model is told of it.
             */
            description?: string | null;
            /**
             * Headers of its requests, by name.
             */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * A key of Cal.com.
             */
            cal_api_key?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * A state of the conversation.
         */
        LlmState: ({
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * What the model is told in it.
             */
            state_prompt?: string | null;
            /**
             * The ways to other states.
             */
            edges?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Tools of this state.
             */
            tools?: components["schemas"]["LlmTool"][] | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * A server of the Model Context Protocol.
         */
        LlmMcp: ({
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * Its address.
             */
            url?: string | null;
            /**
             * Headers of requests to it, by name.
             */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * What is added to its address, by name.
             */
            query_params?: {
                [key: string]: unknown;
            } | null;
            /**
             * How long to wait for it, milliseconds.
             */
            timeout_ms?: number | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * A language model with its prompt and tools, in one version.
         */
        RetellLlm: {
            /**
             * Its id.
             */
            llm_id: string;
            /**
             * The version.
             */
            version?: number | null;
            /**
             * Whether the version is in use.
             */
            is_published?: boolean | null;
            /**
             * Which model of text it is.
             */
            model?: string | null;
            /**
             * Which model of speech it is, where it hears and speaks by itself.
             */
            s2s_model?: string | null;
            /**
             * How free its words are, 0 to 1.
             */
            model_temperature?: number | null;
            /**
             * What it is told in every state.
             */
            general_prompt?: string | null;
            /**
             * Tools of every state. They may hold headers and keys of other services.
             */
            general_tools?: components["schemas"]["LlmTool"][] | null;
            /**
             * The states of the conversation.
             */
            states?: components["schemas"]["LlmState"][] | null;
            /**
             * The state that it begins in.
             */
            starting_state?: string | null;
            /**
             * What it says first.
             */
            begin_message?: string | null;
            /**
             * What it looks things up in.
             */
            knowledge_base_ids?: string[] | null;
            /**
             * How it looks things up.
             */
            kb_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Servers of the Model Context Protocol that it uses.
             */
            mcps?: components["schemas"]["LlmMcp"][] | null;
            /**
             * What the agent is given where a call gives nothing, by name.
             */
            default_dynamic_variables?: components["schemas"]["DynamicVariables"];
            /**
             * Format: int64
             *
             * When it was last changed, epoch milliseconds.
             */
            last_modification_timestamp?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of language models.
         */
        RetellLlmList: {
            /**
             * The records.
             */
            items?: components["schemas"]["RetellLlm"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * A conversation as nodes and the ways between them, in one version. Open, and not described further.
         */
        ConversationFlow: {
            /**
             * Its id.
             */
            conversation_flow_id: string;
            /**
             * The version.
             */
            version?: number | null;
            /**
             * The nodes.
             */
            nodes?: {
                [key: string]: unknown;
            }[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of conversation flows.
         */
        ConversationFlowList: {
            /**
             * The records.
             */
            items?: components["schemas"]["ConversationFlow"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * A part of conversation flows that several may use. Open, and not described further.
         */
        ConversationFlowComponent: {
            /**
             * Its id.
             */
            conversation_flow_component_id: string;
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * The nodes.
             */
            nodes?: {
                [key: string]: unknown;
            }[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of components of conversation flows.
         */
        ConversationFlowComponentList: {
            /**
             * The records.
             */
            items?: components["schemas"]["ConversationFlowComponent"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * A voice.
         */
        Voice: {
            /**
             * Its id.
             */
            voice_id: string;
            /**
             * What it is called.
             */
            voice_name?: string | null;
            /**
             * Whose voice it is.
             * @enum {string|null}
             */
            provider?: "elevenlabs" | "openai" | "cartesia" | "minimax" | "fish_audio" | "inworld" | "platform" | (string & {}) | null;
            /**
             * What it sounds like.
             * @enum {string|null}
             */
            gender?: "male" | "female" | (string & {}) | null;
            /**
             * Where it sounds to be from.
             */
            accent?: string | null;
            /**
             * How old it sounds.
             */
            age?: string | null;
            /**
             * What it sounds like, as a file.
             */
            preview_audio_url?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * What to look for.
         */
        SearchVoicesRequest: {
            /**
             * A name or an id.
             */
            search_query: string;
            /**
             * Whose voices to look among.
             */
            voice_provider?: string;
        };
        /**
         * What was found.
         */
        CommunityVoices: {
            /**
             * The voices.
             */
            voices?: {
                /**
                 * What it is called.
                 */
                name?: string | null;
                /**
                 * What it sounds like.
                 */
                description?: string | null;
                /**
                 * Its id at the company whose voice it is.
                 */
                provider_voice_id?: string | null;
                /**
                 * Who offers it.
                 */
                public_user_id?: string | null;
            }[] | null;
        };
        /**
         * Which chats, in what order, which page. Nothing is required.
         */
        ListChatsRequest: {
            /**
             * Criteria in the forms of `listCalls`, those of them that a chat has.
             */
            filter_criteria?: {
                [key: string]: unknown;
            };
            /**
             * By `start_timestamp`, oldest first or newest first.
             * @default descending
             */
            sort_order?: components["schemas"]["SortOrder"];
            /**
             * Chats a page.
             * @default 50
             */
            limit?: number;
            /**
             * The answer's, for the page after it.
             */
            pagination_key?: string;
            /**
             * How many chats to pass over. Not together with `pagination_key`.
             * @default 0
             */
            skip?: number;
            /**
             * Whether to count all that match. It costs a query each time.
             * @default false
             */
            include_total?: boolean;
        };
        /**
         * A conversation by text as the list has it, without what was written.
         */
        ChatRow: {
            /**
             * The chat's id.
             */
            chat_id: string;
            /**
             * The agent that writes.
             */
            agent_id?: string | null;
            /**
             * The agent's version.
             */
            version?: number | null;
            /**
             * How far the chat is.
             * @enum {string|null}
             */
            chat_status?: "ongoing" | "ended" | "error" | (string & {}) | null;
            /**
             * Through the API or by SMS.
             * @enum {string|null}
             */
            chat_type?: "api_chat" | "sms_chat" | (string & {}) | null;
            /**
             * Format: int64
             *
             * When it began, epoch milliseconds.
             */
            start_timestamp?: number | null;
            /**
             * Format: int64
             *
             * When it ended, epoch milliseconds.
             */
            end_timestamp?: number | null;
            /**
             * Whatever the caller of the API attached, by name.
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * What was given to the agent, by name. Documented as text.
             */
            retell_llm_dynamic_variables?: components["schemas"]["DynamicVariables"];
            /**
             * What was gathered in the chat, by name.
             */
            collected_dynamic_variables?: components["schemas"]["DynamicVariables"];
            /**
             * Values of the workspace's own attributes, text, number or boolean, by the attribute's id.
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
            /**
             * What Retell charges, in cents, with fractions.
             */
            chat_cost?: {
                /**
                 * What each product costs.
                 */
                product_costs?: components["schemas"]["ProductCost"][] | null;
                /**
                 * The whole, in cents.
                 */
                combined_cost?: number | null;
            } | null;
            /**
             * What the analysis after the chat found.
             */
            chat_analysis?: {
                /**
                 * The chat in a few sentences.
                 */
                chat_summary?: string | null;
                /**
                 * Whether the agent did what it was to do.
                 */
                chat_successful?: boolean | null;
                /**
                 * The customer's mood.
                 * @enum {string|null}
                 */
                user_sentiment?: "Negative" | "Positive" | "Neutral" | "Unknown" | (string & {}) | null;
                /**
                 * Answers to the agent's own questions, by name.
                 */
                custom_analysis_data?: {
                    [key: string]: unknown;
                } | null;
            } | null;
        };
        /**
         * One page of chats.
         */
        ChatList: {
            /**
             * The chats, without what was written.
             */
            items?: components["schemas"]["ChatRow"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
            /**
             * How many chats match, whatever the page. Only where `include_total` asked for it.
             */
            total?: number;
        };
        /**
         * A conversation by text, with what was written.
         */
        Chat: {
            /**
             * What was written, a line each, behind `Agent: ` or `User: `.
             */
            transcript?: string | null;
            /**
             * What was written, with tool calls in between.
             */
            message_with_tool_calls?: {
                [key: string]: unknown;
            }[] | null;
        } & components["schemas"]["ChatRow"];
        /**
         * An export of calls or chats that somebody asked for.
         */
        ExportRequest: {
            /**
             * Its id.
             */
            export_request_id: string;
            /**
             * Of calls or of chats.
             * @enum {string|null}
             */
            channel?: "call" | "chat" | (string & {}) | null;
            /**
             * How far it is.
             * @enum {string|null}
             */
            status?: "created" | "processing" | "completed" | "error" | (string & {}) | null;
            /**
             * Where the file is.
             */
            url?: string | null;
            /**
             * When it was asked for, epoch milliseconds.
             */
            created_timestamp?: number | null;
            /**
             * The zone that its times are in, by its IANA name.
             */
            timezone?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of exports.
         */
        ExportRequestList: {
            /**
             * The records.
             */
            items?: components["schemas"]["ExportRequest"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * Which contacts, in what order, which page. Nothing is required.
         */
        ListContactsRequest: {
            /**
             * Not described further.
             */
            filter_criteria?: {
                [key: string]: unknown;
            };
            /**
             * Part of what is known of the contact.
             */
            search_query?: string;
            /**
             * Contacts to leave out.
             */
            excluded_contact_ids?: string[];
            /**
             * Oldest first or newest first.
             * @default desc
             * @enum {string}
             */
            sort_order?: "asc" | "desc";
            /**
             * Contacts a page.
             * @default 50
             */
            limit?: number;
            /**
             * The answer's, for the page after it.
             */
            pagination_key?: string;
            /**
             * How many contacts to pass over.
             */
            skip?: number;
        };
        /**
         * A person that agents have to do with.
         */
        Contact: {
            /**
             * The contact's id.
             */
            contact_id: string;
            /**
             * The number, E.164.
             */
            phone_number?: string | null;
            /**
             * Format: int64
             *
             * When the record was made, epoch milliseconds.
             */
            created_timestamp?: number | null;
            /**
             * The workspace.
             */
            org_id?: string | null;
            /**
             * The first name.
             */
            first_name?: string | null;
            /**
             * The last name.
             */
            last_name?: string | null;
            /**
             * The contact's tags.
             */
            tags?: string[] | null;
            /**
             * Whether the contact wants no calls.
             */
            do_not_call?: boolean | null;
            /**
             * Fields of one's own, by name.
             */
            custom_fields?: {
                [key: string]: unknown;
            } | null;
            /**
             * How many conversations there were.
             */
            conversation_count?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One page of contacts.
         */
        ContactList: {
            /**
             * The records.
             */
            items?: components["schemas"]["Contact"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * A call or chat with a contact. Open, and not described further.
         */
        ContactConversation: {
            [key: string]: unknown;
        };
        /**
         * One page of a contact's conversations.
         */
        ContactConversationList: {
            /**
             * The records.
             */
            items?: components["schemas"]["ContactConversation"][];
            /**
             * What to ask for the next page with. Missing where there is none.
             */
            pagination_key?: string;
            /**
             * Whether there is a next page.
             */
            has_more?: boolean | null;
        };
        /**
         * How many calls the workspace may have at once, and how many it has.
         */
        Concurrency: {
            /**
             * How many there are now.
             */
            current_concurrency?: number | null;
            /**
             * How many there may be.
             */
            concurrency_limit?: number | null;
            /**
             * How many of them are free of charge.
             */
            base_concurrency?: number | null;
            /**
             * How many of them are paid for.
             */
            purchased_concurrency?: number | null;
            /**
             * How many could be paid for in all.
             */
            concurrency_purchase_limit?: number | null;
            /**
             * How many more could be paid for.
             */
            remaining_purchase_limit?: number | null;
            /**
             * Whether there may be more for a while, at a higher price.
             */
            concurrency_burst_enabled?: boolean | null;
            /**
             * How many there may be then.
             */
            concurrency_burst_limit?: number | null;
            /**
             * How many are kept for calls that come in.
             */
            reserved_inbound_concurrency?: number | null;
        };
        /**
         * Whose key it is.
         */
        ApiKeyInfo: {
            /**
             * What the key is called.
             */
            api_key_name?: string | null;
            /**
             * The workspace that it belongs to.
             */
            org_name?: string | null;
        };
        /**
         * Something happened to a call.
         */
        CallEvent: {
            /**
             * What happened. `call_ended` is sent for calls that nobody took as well, and has all but the analysis, which `call_analyzed` brings.
             * @enum {string}
             */
            event: "call_started" | "call_ended" | "call_analyzed" | "transcript_updated" | "transfer_started" | "transfer_bridged" | "transfer_cancelled" | "transfer_ended" | (string & {});
            /**
             * Format: int64
             *
             * When it happened, epoch milliseconds.
             */
            event_timestamp?: number | null;
            /**
             * A call, with what was said.
             */
            call?: components["schemas"]["Call"];
            /**
             * Whom the call is to be transferred to. With transfers only.
             */
            transfer_destination?: {
                [key: string]: unknown;
            } | null;
            /**
             * How the call is to be transferred. With transfers only.
             */
            transfer_option?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * What a receiver answers is not read.
         */
        Receipt: Record<string, unknown> | null;
        /**
         * Something happened to a chat.
         */
        ChatEvent: {
            /**
             * What happened.
             * @enum {string}
             */
            event: "chat_started" | "chat_ended" | "chat_analyzed" | (string & {});
            /**
             * A conversation by text, with what was written.
             */
            chat?: components["schemas"]["Chat"];
        };
    };
    responses: {
        /**
         * The request is not as documented.
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
         * The key is missing or wrong.
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
         * Too many requests. How many are allowed is not documented.
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
         * There is no such record, or what was asked cannot be done: the words are the same for both.
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
         * The trial is over, and nothing is paid for.
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such record.
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
         * The key may not do this.
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
         * Received. Any 2xx within 10 seconds, or the agent's `webhook_timeout_ms`; the body is not read.
         */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        /**
         * Not received. It is sent again, three times at the most; after how long is not documented.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
    };
    parameters: {
        /**
         * The call's id.
         */
        CallId: string;
        /**
         * Records a page.
         */
        Limit: number;
        /**
         * The answer's, for the page after it.
         */
        PaginationKey: string;
        /**
         * Oldest first or newest first.
         */
        SortOrder: "ascending" | "descending";
        /**
         * The agent's id.
         */
        AgentId: string;
        /**
         * Which version; the latest where it is missing.
         */
        Version: number;
        /**
         * The agent's id.
         */
        ParentAgentId: string;
        /**
         * The number, E.164.
         */
        PhoneNumber: string;
        /**
         * The knowledge base's id.
         */
        KnowledgeBaseId: string;
        /**
         * The language model's id.
         */
        LlmId: string;
        /**
         * The conversation flow's id.
         */
        ConversationFlowId: string;
        /**
         * The component's id.
         */
        ConversationFlowComponentId: string;
        /**
         * The voice's id.
         */
        VoiceId: string;
        /**
         * The chat's id.
         */
        ChatId: string;
        /**
         * The contact's id.
         */
        ContactId: string;
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListCallsRequest"];
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
                    "application/json": components["schemas"]["CallList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call, with what was said.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
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
             * The call, registered.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
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
             * What it takes to join.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    registerPhoneCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPhoneCallRequest"];
            };
        };
        responses: {
            /**
             * The call, registered.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
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
             * The call as it is now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call is gone.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rerunCallAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call with its new analysis.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    stopCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call is over.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLiveCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLiveCallRequest"];
            };
        };
        responses: {
            /**
             * It was done.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listenLiveCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How to listen.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenLiveCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    takeOverLiveCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverLiveCallRequest"];
            };
        };
        responses: {
            /**
             * It was done.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
             * The batch.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListAgentsRequest"];
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
                    "application/json": components["schemas"]["AgentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgent: {
        parameters: {
            query?: {
                /**
                 * Which version; the latest where it is missing.
                 */
                version?: components["parameters"]["Version"];
            };
            header?: never;
            path: {
                /**
                 * The agent's id.
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
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["ParentAgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The versions, all of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgentVersions: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["ParentAgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of versions.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChatAgent: {
        parameters: {
            query?: {
                /**
                 * Which version; the latest where it is missing.
                 */
                version?: components["parameters"]["Version"];
            };
            header?: never;
            path: {
                /**
                 * The agent's id.
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
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChatAgentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The versions, all of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
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
             * One page of phone numbers.
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
            500: components["responses"]["InternalServerError"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number, E.164.
                 */
                phone_number: components["parameters"]["PhoneNumber"];
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
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listKnowledgeBases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The knowledge bases, all of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBase"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
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
                    "application/json": components["schemas"]["KnowledgeBase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRetellLlms: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
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
             * One page of language models.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetellLlmList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRetellLlm: {
        parameters: {
            query?: {
                /**
                 * Which version; the latest where it is missing.
                 */
                version?: components["parameters"]["Version"];
            };
            header?: never;
            path: {
                /**
                 * The language model's id.
                 */
                llm_id: components["parameters"]["LlmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The language model.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetellLlm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationFlows: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
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
             * One page of conversation flows.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFlowList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationFlow: {
        parameters: {
            query?: {
                /**
                 * Which version; the latest where it is missing.
                 */
                version?: components["parameters"]["Version"];
            };
            header?: never;
            path: {
                /**
                 * The conversation flow's id.
                 */
                conversation_flow_id: components["parameters"]["ConversationFlowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conversation flow.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationFlowComponents: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
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
             * One page of components.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFlowComponentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationFlowComponent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The component's id.
                 */
                conversation_flow_component_id: components["parameters"]["ConversationFlowComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The component.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFlowComponent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The voices, all of them.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voice"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The voice's id.
                 */
                voice_id: components["parameters"]["VoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The voice.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchCommunityVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchVoicesRequest"];
            };
        };
        responses: {
            /**
             * What was found.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityVoices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListChatsRequest"];
            };
        };
        responses: {
            /**
             * One page of chats.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The chat's id.
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The chat, with what was written.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listExportRequests: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
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
             * One page of exports.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListContactsRequest"];
            };
        };
        responses: {
            /**
             * One page of contacts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's id.
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The contact.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContactByPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number, E.164.
                 */
                phone_number: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The contact.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: {
                /**
                 * Records a page.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * The answer's, for the page after it.
                 */
                pagination_key?: components["parameters"]["PaginationKey"];
                /**
                 * Oldest first or newest first.
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * The contact's id.
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of conversations.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactConversationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConcurrency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The numbers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concurrency"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getApiKeyInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The key's name and the workspace's.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    receiveCallEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveChatEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
}
