// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
export interface paths {
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls, newest first.
         *
         * Rows, not whole calls: transcripts are never in them, and the documented row has eleven keys and neither price, recording, summary nor who ended the call. `getCall` has all of it. The index of a page is `from`; `page`, `offset` and the like are not known, and what is not known is ignored, so that each page would be the first.
         *
         *     The page of the example says that from 150 to 200 begins with the 101st call; by its own words the index begins at 0 and is inclusive, so it is the 151st.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Call a number.
         *
         * Rings a real phone, at once or at `start_time`. Needs one of `task`, `pathway_id` and `persona_id`. A property that is not known is refused. No idempotency key is documented: sent twice, it rings twice. The same number can be called every 10 seconds.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls that are queued or going on.
         */
        get: operations["listActiveCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/active/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every call that is going on.
         *
         * The page has the host `us.api.bland.ai`.
         */
        post: operations["stopActiveCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/active/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a call that is going on to another number.
         *
         * Only a call whose `queue_status` is `started`. Sets the call's `transferred_to`.
         */
        post: operations["transferActiveCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get a call with all there is of it.
         *
         * The call itself, without an envelope.
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
    "/v1/calls/{call_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a call that is going on, or cancel a scheduled one.
         */
        post: operations["stopCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{call_id}/listen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to listen to a call that is going on.
         *
         * Needs the organisation's preference `live_listen_enabled`.
         */
        post: operations["listenToCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{call_id}/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have questions about a call answered.
         *
         * Costs credits each time it is sent, about 0.003 and 0.0015 for each call.
         */
        post: operations["analyzeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{call_id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get a transcript made from the recording, with times.
         */
        get: operations["getCorrectedTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get a call's recording.
         *
         * The sound itself, WAV unless the request's header `content-type` says `audio/mpeg`. Query parameters are passed on to the address of the stored file. Some old accounts got JSON with a `recording_url`.
         */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event_stream/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get what happened in a call.
         */
        get: operations["getEventStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postcall/webhooks/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send calls to an address that none was sent to yet.
         *
         * Fails for a call that was sent already.
         */
        post: operations["createPostCallWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postcall/webhooks/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send calls once more to where they were sent.
         */
        post: operations["resendPostCallWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postcall/webhooks/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get what was sent after a call, and how it was answered.
         */
        get: operations["getPostCallWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batches/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call many numbers.
         *
         * Rings real phones. No idempotency key is documented.
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batches/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batches.
         */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        /**
         * Get a batch.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batches/{batch_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: string;
            };
            cookie?: never;
        };
        /**
         * List what happened in a batch.
         */
        get: operations["listBatchLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/batches/{batch_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
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
        post: operations["stopBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        /**
         * Get a batch with its calls, as before v2.
         * @deprecated
         * Withdrawn from the pages; it shows the form that calls had in 2023, a voicemail among them.
         */
        get: operations["getBatchV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns with what came of their calls.
         */
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the numbers that customers call.
         */
        get: operations["listInboundNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The number. Without its `+`, or without a country code, it is taken as one of the United States.
                 */
                phone_number: string;
            };
            cookie?: never;
        };
        /**
         * Get how calls to a number are answered.
         */
        get: operations["getInboundNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the numbers that calls are made from.
         */
        get: operations["listOutboundNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List personas.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas/{persona_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The persona's id.
                 */
                persona_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a persona with its current versions.
         */
        get: operations["getPersona"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas/{persona_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The persona's id.
                 */
                persona_id: string;
            };
            cookie?: never;
        };
        /**
         * List a persona's versions, newest first.
         */
        get: operations["listPersonaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pathway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all pathways.
         *
         * The page's sample is one pathway without a list around it; expect a list, one of `pathways` or `data`, or one pathway.
         */
        get: operations["listPathways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pathway/{pathway_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The pathway's id.
                 */
                pathway_id: components["parameters"]["PathwayId"];
            };
            cookie?: never;
        };
        /**
         * Get a pathway.
         */
        get: operations["getPathway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pathway/{pathway_id}/version/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The pathway's id.
                 */
                pathway_id: string;
                /**
                 * The version's number; 0 is the one in use.
                 */
                version_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of a pathway.
         */
        get: operations["getPathwayVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List web agents.
         */
        get: operations["listWebAgents"];
        put?: never;
        /**
         * Make a web agent.
         */
        post: operations["createWebAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for one conversation with a web agent.
         */
        post: operations["authorizeWebAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List voices.
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
    "/v1/voices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The voice's id, or its name.
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a voice.
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
    "/v1/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List knowledge bases.
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
    "/v1/knowledge/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a knowledge base.
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
    "/v1/knowledgebases/{vector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of an older knowledge base, `KB-...`.
                 */
                vector_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a knowledge base of the older kind.
         * @deprecated
         * Its ids are no longer given out; `getKnowledgeBase` has those made since.
         */
        get: operations["getVectorKnowledgeBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tools": {
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
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tools of one's own, in their older form.
         */
        get: operations["listToolsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sms/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations by text message.
         */
        get: operations["listSmsConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sms/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation's id.
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a conversation by text message with what was written.
         */
        get: operations["getSmsConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account that the key is of.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org_id}/billing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organisation's id.
                 */
                org_id: string;
            };
            cookie?: never;
        };
        /**
         * Get an organization's credit.
         */
        get: operations["getOrganisationBilling"];
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
    postCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call that is over, as `getCall` has it and with more.
         *
         * Goes to the `webhook` of the call, the batch's call objects or the inbound number, up to a minute after the end, for failed calls too. Whoever asked for corrections gets them 30 to 60 seconds later: by default as an event of its own, or, where the dashboard delays deliveries, in one delivery with the call. Anything but 2xx is tried again; how often and when is not documented.
         *
         *     Signed where the account has a secret: the header is the hexadecimal HMAC with SHA-256 of the body, keyed with the secret's text. No time is signed, so that nothing tells a delivery that is played back. The page's code signs the body written anew as JSON.
         */
        post: operations["receivePostCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    citations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was found in a call by its citation schemas.
         *
         * Follows the call by 30 to 60 seconds where `webhook_events` has `citations`. The cookbook shows a corrected transcript in it too, as an object of `segments`.
         */
        post: operations["receiveCitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    postTransferTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was said after a call was transferred.
         *
         * Follows the call where `webhook_events` has `post_transfer_transcript`; not every account has it yet. An event of type `multiple` holds several parts in `contents`.
         */
        post: operations["receivePostTransferTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * Something happened in a call that is going on.
         *
         * One request an event, for those that `webhook_events` asks for. It has no time.
         */
        post: operations["receiveCallEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    batchStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch has come to another status.
         *
         * Goes to the batch's `status_webhook`. One attempt an event, with 10 seconds to answer; never repeated.
         */
        post: operations["receiveBatchStatus"];
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
         * The stage that the request has reached. `completed` and `complete` both stand in samples. Of the errors, `complete_error` came after the call, such as a webhook that failed; `error` is in a connector's description only.
         * @enum {string|null}
         */
        QueueStatus: "new" | "queued" | "allocated" | "started" | "complete" | "completed" | "pre_queue_error" | "queue_error" | "call_error" | "complete_error" | "error" | (string & {}) | null;
        /**
         * Who answered, by the first five seconds. `unknown`: too little was heard, and most likely a human; real answers have it for recorded messages as well. Null: not asked for, or not known yet.
         * @enum {string|null}
         */
        AnsweredBy: "human" | "voicemail" | "unknown" | "no-answer" | (string & {}) | null;
        /**
         * What a list shows of a call. The sample has these keys, all but `inbound`; the page's words and a connector speak of more, so that any key of a call may stand here except the transcripts.
         */
        CallRow: {
            /**
             * The call's id, a UUID. One table calls it a number.
             */
            call_id: string;
            /**
             * Format: date-time
             *
             * When the request was made, with two to six digits of a second's fraction.
             */
            created_at?: string | null;
            /**
             * The length of the call, minutes.
             */
            call_length?: number | null;
            /**
             * The number that was called, mostly E.164.
             */
            to?: string | null;
            /**
             * The number that called, mostly E.164.
             */
            from?: string | null;
            /**
             * Whether the call is over. Where `queue_status` says otherwise, this is right.
             */
            completed?: boolean | null;
            /**
             * Whether the customer called.
             */
            inbound?: boolean | null;
            /**
             * The stage that the request has reached. `completed` and `complete` both stand in samples. Of the errors, `complete_error` came after the call, such as a webhook that failed; `error` is in a connector's description only.
             */
            queue_status?: components["schemas"]["QueueStatus"];
            /**
             * What went wrong, in words. Stands on calls that are `completed` too.
             */
            error_message?: string | null;
            /**
             * Who answered, by the first five seconds. `unknown`: too little was heard, and most likely a human; real answers have it for recorded messages as well. Null: not asked for, or not known yet.
             */
            answered_by?: components["schemas"]["AnsweredBy"];
            /**
             * The batch that the call is of.
             */
            batch_id?: string | null;
        };
        /**
         * One page of calls.
         */
        CallsAnswer: {
            /**
             * How many calls this answer has. The older sample has another number.
             */
            count?: number | null;
            /**
             * How many calls match. Not in the older sample.
             */
            total_count?: number | null;
            /**
             * The calls.
             */
            calls: components["schemas"]["CallRow"][];
        };
        /**
         * An error of the older operations, in one of three forms: `status` and `message`, with `errors` where parameters are missing; or `error` alone, with `details` for some.
         */
        RequestError: {
            /**
             * `error`, or `DNC Error` for a number that must not be called.
             */
            status?: string | null;
            /**
             * What is wrong.
             */
            message?: string | null;
            /**
             * One text for each fault.
             */
            errors?: string[] | null;
            /**
             * A code or a text of what is wrong.
             */
            error?: string | null;
            /**
             * More of it.
             */
            details?: string | null;
        };
        /**
         * One fault.
         */
        ErrorEntry: {
            /**
             * Its code.
             */
            error?: string | null;
            /**
             * What is wrong.
             */
            message?: string | null;
        };
        /**
         * An error of the newer operations.
         */
        CodedError: {
            /**
             * `error`, where the operation has it at all.
             */
            status?: string | null;
            /**
             * Nothing.
             */
            data?: null;
            /**
             * What is wrong.
             */
            errors?: components["schemas"]["ErrorEntry"][] | null;
        };
        /**
         * A request made in a call, whose answer becomes variables.
         */
        DynamicData: {
            /**
             * Where to.
             */
            url?: string;
            /**
             * Its headers, which may hold keys.
             */
            headers?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * What can be said of a call before it is made.
         */
        CallSettings: {
            /**
             * What the agent is to do and say.
             */
            task?: string;
            /**
             * The pathway to take.
             */
            pathway_id?: string;
            /**
             * Its version, or `production` or `staging`.
             */
            pathway_version?: number | string;
            /**
             * The pathway's node to begin at.
             */
            start_node_id?: string;
            /**
             * The persona that talks.
             */
            persona_id?: string;
            /**
             * The voice, by id or name.
             */
            voice?: string;
            /**
             * The model.
             * @default base
             * @enum {string}
             */
            model?: "base" | "turbo" | (string & {});
            /**
             * The language.
             * @default babel-en
             */
            language?: string;
            /**
             * What is said first.
             */
            first_sentence?: string;
            /**
             * Whether the other side speaks first.
             * @default false
             */
            wait_for_greeting?: boolean;
            /**
             * How much answers vary.
             * @default 0.7
             */
            temperature?: number;
            /**
             * How long somebody has to speak to interrupt. The unit is not documented.
             * @default 500
             */
            interruption_threshold?: number;
            /**
             * How easily the agent is interrupted.
             * @default 2
             */
            interruptibility?: number;
            /**
             * Whether it cannot be.
             */
            block_interruptions?: boolean;
            /**
             * What must not happen, and what is done then.
             */
            guard_rails?: {
                /**
                 * Its kind.
                 */
                type?: string;
                /**
                 * In words.
                 */
                prompt?: string;
                /**
                 * What is done.
                 */
                actions?: unknown[];
                /**
                 * Settings of its kind.
                 */
                config?: {
                    [key: string]: unknown;
                };
            }[];
            /**
             * What is heard in the background.
             * @enum {string|null}
             */
            background_track?: "office" | "cafe" | "restaurant" | "none" | (string & {}) | null;
            /**
             * Whether noise is taken out.
             */
            noise_cancellation?: boolean;
            /**
             * How words are spoken.
             */
            pronunciation_guide?: {
                [key: string]: unknown;
            }[];
            /**
             * Words to listen for, each `word` or `word:boost`.
             */
            keywords?: string[];
            /**
             * Ids of tools and of knowledge bases.
             */
            tools?: unknown[];
            /**
             * Requests made in the call, with headers that may hold keys.
             */
            dynamic_data?: components["schemas"]["DynamicData"][];
            /**
             * The number to call from, one of one's own.
             */
            from?: string;
            /**
             * Which number to call from otherwise.
             */
            dialing_strategy?: {
                /**
                 * The strategy.
                 * @enum {string}
                 */
                type?: "local" | "custom_pooling" | (string & {});
                /**
                 * The pool of numbers.
                 */
                pool_id?: string;
            };
            /**
             * IANA name of the call's zone.
             * @default America/Los_Angeles
             */
            timezone?: string;
            /**
             * When to call, `YYYY-MM-DD HH:MM:SS -HH:MM`, in UTC without its zone; at least five minutes ahead. One that is past calls at once.
             */
            start_time?: string;
            /**
             * The longest that it may last, minutes.
             * @default 30
             */
            max_duration?: number;
            /**
             * Keys to press before it begins: `0` to `9`, `*`, `#`, and `w` for a pause.
             */
            precall_dtmf_sequence?: string;
            /**
             * Whether keys that are pressed do nothing.
             */
            ignore_button_press?: boolean;
            /**
             * The number that the call can be transferred to.
             */
            transfer_phone_number?: string;
            /**
             * Several such numbers by name.
             */
            transfer_list?: {
                [key: string]: string;
            };
            /**
             * What to do at a voicemail.
             */
            voicemail?: {
                /**
                 * What to do.
                 * @default hangup
                 * @enum {string}
                 */
                action?: "hangup" | "leave_message" | "ignore" | (string & {});
                /**
                 * The message to leave.
                 */
                message?: string;
                /**
                 * A text message to send.
                 */
                sms?: {
                    /**
                     * Where to.
                     */
                    to?: string;
                    /**
                     * Where from.
                     */
                    from?: string;
                    /**
                     * What it says.
                     */
                    message?: string;
                };
                /**
                 * Whether to decide sooner that it is one.
                 */
                sensitive?: boolean;
            };
            /**
             * Calling once more.
             */
            retry?: {
                /**
                 * How long to wait, seconds.
                 */
                wait?: number;
                /**
                 * What to do at a voicemail then.
                 */
                voicemail_action?: string;
                /**
                 * The message to leave then.
                 */
                voicemail_message?: string;
            };
            /**
             * Whether to record.
             * @default false
             */
            record?: boolean;
            /**
             * Format: uri
             *
             * Where the call is sent afterwards, `https` only.
             */
            webhook?: string;
            /**
             * What else is sent there.
             */
            webhook_events?: ("queue" | "call" | "latency" | "webhook" | "tool" | "dynamic_data" | "citations" | "evals" | "post_transfer_transcript" | (string & {}))[];
            /**
             * Whether what is said after a transfer is sent as it is spoken.
             */
            stream_post_transfer_transcript?: boolean;
            /**
             * Evaluations afterwards.
             */
            post_call_evals?: {
                [key: string]: unknown;
            };
            /**
             * One's own.
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * What the task can name, as `{{name}}`.
             */
            request_data?: {
                [key: string]: unknown;
            };
            /**
             * How to summarise the call.
             */
            summary_prompt?: string;
            /**
             * Words to choose one of afterwards.
             */
            dispositions?: string[];
            /**
             * What to find in the call.
             */
            analysis_schema?: {
                [key: string]: unknown;
            };
            /**
             * Citation schemas to look by.
             */
            citation_schema_ids?: string[];
        };
        /**
         * A call to make.
         */
        CreateCallRequest: components["schemas"]["CallSettings"] & {
            /**
             * The number to call, E.164; without a country code it is taken as one of the United States.
             */
            phone_number: string;
        };
        /**
         * The call that is queued.
         */
        CreateCallAnswer: {
            /**
             * `success`; errors have `error`.
             */
            status?: string | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * The new call's id.
             */
            call_id: string;
            /**
             * Null for a single call.
             */
            batch_id?: string | null;
        };
        /**
         * A call that is queued or going on.
         */
        ActiveCall: {
            /**
             * The call's id.
             */
            call_id: string;
            /**
             * The organisation.
             */
            user_id?: string | null;
            /**
             * The number that calls.
             */
            from?: string | null;
            /**
             * The number that is called.
             */
            to?: string | null;
            /**
             * The task, shortened.
             */
            objective?: string | null;
            /**
             * The pathway; empty where there is none.
             */
            pathway_id?: string | null;
            /**
             * When it started, ISO 8601; empty before.
             */
            start_time?: string | null;
            /**
             * `true` or `false`, as text.
             */
            international?: string | null;
            /**
             * How far it is.
             * @enum {string|null}
             */
            status?: "QUEUED" | "IN_PROGRESS" | (string & {}) | null;
            /**
             * When the record was made, epoch milliseconds as text.
             */
            timestamp?: string | null;
        };
        /**
         * Null on success.
         */
        NoErrors: components["schemas"]["ErrorEntry"][] | null;
        /**
         * The calls that are queued or going on.
         */
        ActiveCallsAnswer: {
            /**
             * The calls.
             */
            data?: components["schemas"]["ActiveCall"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * How many calls are being ended.
         */
        StopActiveCallsAnswer: {
            /**
             * `success` or `error`.
             */
            status?: string | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * How many calls are being ended.
             */
            num_calls?: number | null;
        };
        /**
         * Which call goes where.
         */
        TransferActiveCallRequest: {
            /**
             * The call's id.
             */
            call_id: string;
            /**
             * E.164; ten digits are taken as a number of the United States.
             */
            transfer_number: string;
        };
        /**
         * That the transfer was begun.
         */
        TransferActiveCallAnswer: {
            /**
             * What was done.
             */
            data?: {
                /**
                 * In words.
                 */
                message?: string | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * How far the call is, or how it ended. `completed` is a voicemail too. Meaningful once the call is over; there are words for calls under way as well, which only other texts of Bland's and real answers show (`queued`, `ringing`, `started`, `in-progress`). Calls that were never created have none.
         * @enum {string|null}
         */
        CallStatus: "completed" | "failed" | "busy" | "no-answer" | "canceled" | "unknown" | "queued" | "ringing" | "started" | "in-progress" | (string & {}) | null;
        /**
         * Who ended the call. The reference has capitals, the cookbook has `agent`, `user` and `system`.
         * @enum {string|null}
         */
        CallEndedBy: "ASSISTANT" | "USER" | "agent" | "user" | "system" | (string & {}) | null;
        /**
         * What was said or done at a time. Some real answers have `user` and `text` only.
         */
        TranscriptLine: {
            /**
             * Rises with the time.
             */
            id?: number | null;
            /**
             * Format: date-time
             *
             * When, by the clock.
             */
            created_at?: string | null;
            /**
             * The words.
             */
            text?: string | null;
            /**
             * Who spoke. `robot` is speech recorded beforehand or the system's; `agent-action` is not spoken but done, such as `Ended call`; the cookbook has `agent`.
             * @enum {string|null}
             */
            user?: "user" | "assistant" | "robot" | "agent-action" | "agent" | (string & {}) | null;
            /**
             * The call's id.
             */
            c_id?: string | null;
            /**
             * Seen null.
             */
            status?: string | null;
            /**
             * A UUID.
             */
            transcript_id?: string | null;
        };
        /**
         * Words that a value was found in.
         */
        CitedUtterance: {
            /**
             * The utterance's id.
             */
            id?: string | null;
            /**
             * Its place among them.
             */
            idx?: number | null;
            /**
             * When it begins, seconds.
             */
            start_time?: number | null;
            /**
             * When it ends, seconds.
             */
            end_time?: number | null;
            /**
             * How sure the recognition is, 0 to 1.
             */
            confidence?: number | null;
            /**
             * The recording's channel.
             */
            channel?: number | null;
            /**
             * The words.
             */
            transcript?: string | null;
            /**
             * The voice.
             */
            speaker_id?: string | null;
            /**
             * Who that seems to be.
             */
            speaker_name?: string | null;
            /**
             * In words.
             */
            speaker_description?: string | null;
            /**
             * What it is about.
             */
            topics?: string[] | null;
            /**
             * JSON text of topics with explanations.
             */
            topics_meta?: string | null;
            /**
             * Such as `answer`, `question`.
             */
            utterance_type?: string | null;
        };
        /**
         * A value that was found, and where. The cookbook has an older form with `field` in place of `variable_name`.
         */
        Citation: {
            /**
             * The call's id.
             */
            call_id?: string | null;
            /**
             * What was looked for.
             */
            variable_name?: string | null;
            /**
             * Its type, such as `string`, `number`, `boolean`.
             */
            variable_type?: string | null;
            /**
             * What was found; null for nothing.
             */
            value?: unknown;
            /**
             * Where it was found.
             */
            cited_utterances?: components["schemas"]["CitedUtterance"][] | null;
            /**
             * The citation schema.
             */
            schema_id?: string | null;
            /**
             * The older form's name for `variable_name`.
             */
            field?: string | null;
            /**
             * The older form's place.
             */
            utterance?: string | null;
            /**
             * The older form's speaker.
             */
            speaker?: string | null;
            /**
             * The older form's, how sure it is.
             */
            confidence?: number | null;
        };
        /**
         * How far a transfer with an introduction came. `CANCELLED`: the customer hung up. A single attempt has more words than the transfer as a whole.
         * @enum {string|null}
         */
        WarmTransferState: "STARTED" | "MERGED" | "CANCELLED" | "NO_ANSWER" | "TIMED_OUT" | "WAITING" | "ATTEMPTING" | "QUEUED" | "FAILED" | "HUNG_UP" | (string & {}) | null;
        /**
         * A transfer with an introduction.
         */
        WarmTransferCall: {
            /**
             * How far a transfer with an introduction came. `CANCELLED`: the customer hung up. A single attempt has more words than the transfer as a whole.
             */
            state?: components["schemas"]["WarmTransferState"];
            /**
             * The attempts to reach somebody, each a call of its own.
             */
            proxy_agent_calls?: {
                /**
                 * How far a transfer with an introduction came. `CANCELLED`: the customer hung up. A single attempt has more words than the transfer as a whole.
                 */
                state?: components["schemas"]["WarmTransferState"];
                /**
                 * The attempt's own call.
                 */
                call_id?: string | null;
                /**
                 * The number that was tried.
                 */
                phone_number?: string | null;
            }[] | null;
        } | null;
        /**
         * A step on a pathway.
         */
        PathwayLog: {
            /**
             * Who spoke.
             */
            role?: string | null;
            /**
             * The words.
             */
            text?: string | null;
            /**
             * The node's tag.
             */
            tag?: {
                /**
                 * Its name.
                 */
                name?: string | null;
                /**
                 * Its colour.
                 */
                color?: string | null;
            } | null;
            /**
             * JSON text of what was decided.
             */
            decision?: string | null;
            /**
             * JSON text of what was known.
             */
            pathway_info?: string | null;
            /**
             * The node that was chosen.
             */
            chosen_node_id?: string | null;
            /**
             * Format: date-time
             *
             * When.
             */
            created_at?: string | null;
        };
        /**
         * A call, with all that there is of it.
         */
        Call: components["schemas"]["CallRow"] & {
            /**
             * The same id once more. The only one in forms of 2023.
             */
            c_id?: string | null;
            /**
             * The campaign that the call is of.
             */
            campaign_id?: string | null;
            /**
             * How far the call is, or how it ended. `completed` is a voicemail too. Meaningful once the call is over; there are words for calls under way as well, which only other texts of Bland's and real answers show (`queued`, `ringing`, `started`, `in-progress`). Calls that were never created have none.
             */
            status?: components["schemas"]["CallStatus"];
            /**
             * Format: date-time
             *
             * When the call was connected, by the page's words; in the newest samples it is `created_at`, before it rang. Do not count the length of a talk from it.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             *
             * By the page's words, when the call is ended at the latest. In every sample that fits itself it is when the call ended.
             */
            end_at?: string | null;
            /**
             * The length of the talk, seconds, as text; the cookbook has a number.
             */
            corrected_duration?: string | number | null;
            /**
             * The longest that the call may last, minutes.
             */
            max_duration?: number | null;
            /**
             * Who ended the call. The reference has capitals, the cookbook has `agent`, `user` and `system`.
             */
            call_ended_by?: components["schemas"]["CallEndedBy"];
            /**
             * What was said, as text: `user: Hello? \n assistant: Hi`.
             */
            concatenated_transcript?: string | null;
            /**
             * What was said, in order.
             */
            transcripts?: components["schemas"]["TranscriptLine"][] | null;
            /**
             * What the call was about, by a model.
             */
            summary?: string | null;
            /**
             * What was to be found in the call.
             */
            analysis_schema?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was found.
             */
            analysis?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was found by citation schemas. For enterprises only.
             */
            citations?: components["schemas"]["Citation"][] | null;
            /**
             * The citation schemas.
             */
            citation_schema_ids?: string[] | null;
            /**
             * One of the caller's own `dispositions`, or of sixteen built-in words, chosen by a model or by the system. It is wrong in real answers: a call tagged TRANSFERRED need not have been.
             */
            disposition_tag?: string | null;
            /**
             * Seen empty.
             */
            dispositions?: unknown[] | null;
            /**
             * What the call cost, USD.
             */
            price?: number | null;
            /**
             * Whether the call was recorded.
             */
            record?: boolean | null;
            /**
             * The recording. On Bland's own host it takes the key; on Twilio's it is as the Twilio account is set.
             */
            recording_url?: string | null;
            /**
             * Format: date-time
             *
             * When the recording goes.
             */
            recording_expiration?: string | null;
            /**
             * The number that the call was transferred to.
             */
            transferred_to?: string | null;
            /**
             * Format: date-time
             *
             * When the call was transferred.
             */
            transferred_at?: string | null;
            /**
             * The length before the transfer, minutes. The unit is not documented; lengths and prices prove it.
             */
            pre_transfer_duration?: number | null;
            /**
             * The length after the transfer, minutes. The unit is not documented; lengths and prices prove it.
             */
            post_transfer_duration?: number | null;
            /**
             * A transfer with an introduction.
             */
            warm_transfer_call?: components["schemas"]["WarmTransferCall"];
            /**
             * Whether this is the call to somebody whom another call was to be transferred to.
             */
            is_proxy_agent_call?: boolean | null;
            /**
             * Whether it ran on a new version of Bland's system; null where that is not known.
             */
            is_canary?: boolean | null;
            /**
             * Variables of the call, Bland's own and those that were found. `timestamp` is the second of the connection, ISO 8601 with its offset; `now` and `now_utc` are texts for people.
             */
            variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was sent with the request.
             */
            request_data?: {
                [key: string]: unknown;
            } | null;
            /**
             * The caller's own.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * The persona that talked.
             */
            persona_id?: string | null;
            /**
             * The pathway that the call took.
             */
            pathway_id?: string | null;
            /**
             * Its version.
             */
            pathway_version?: number | null;
            /**
             * What was decided on the way. A text by the page's table, a list in samples.
             */
            pathway_logs?: components["schemas"]["PathwayLog"][] | string | null;
            /**
             * Tags of the nodes that were passed.
             */
            pathway_tags?: string[] | null;
            /**
             * The voice that talked.
             */
            voice_id?: string | null;
            /**
             * Whether the account calls from local numbers.
             */
            local_dialing?: boolean | null;
            /**
             * The host of the deployment that made the call.
             */
            endpoint_url?: string | null;
        };
        /**
         * Whether it went well.
         */
        StatusMessage: {
            /**
             * Whether it went well.
             * @enum {string|null}
             */
            status?: "success" | "error" | (string & {}) | null;
            /**
             * In words.
             */
            message?: string | null;
        };
        /**
         * Where to listen.
         */
        ListenAnswer: {
            /**
             * `success`.
             */
            status?: string | null;
            /**
             * The address.
             */
            data?: {
                /**
                 * A web socket (`wss:`) of PCM sound, 16 bits, 16 kHz, mono. Who has the address can listen.
                 */
                url?: string | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * What to ask about the call.
         */
        AnalyzeCallRequest: {
            /**
             * What the call was for.
             */
            goal: string;
            /**
             * Pairs of a question and the kind of its answer: `string`, `boolean`, `number` or a text of one's own.
             */
            questions: string[][];
        };
        /**
         * The answers.
         */
        AnalyzeCallAnswer: {
            /**
             * `success` or `error`.
             */
            status?: string | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * In the order of the questions, of the kind that was asked for or as text; null where there is no answer.
             */
            answers?: unknown[] | null;
            /**
             * What it cost, credits. Not in the sample.
             */
            credits_used?: number | null;
        };
        /**
         * What was said, by the recording.
         */
        CorrectedSegment: {
            /**
             * When it begins, seconds.
             */
            start?: number | null;
            /**
             * When it ends, seconds.
             */
            end?: number | null;
            /**
             * The cookbook's name for `start`.
             */
            start_time?: number | null;
            /**
             * The cookbook's name for `end`.
             */
            end_time?: number | null;
            /**
             * The words.
             */
            text?: string | null;
            /**
             * The number of the voice.
             */
            speaker?: number | string | null;
            /**
             * Who that is.
             * @enum {string|null}
             */
            speaker_label?: "user" | "assistant" | "representative" | (string & {}) | null;
            /**
             * How sure the recognition is, 0 to 1.
             */
            confidence?: number | null;
        };
        /**
         * The corrected transcript of a call.
         */
        CorrectedTranscriptAnswer: {
            /**
             * The corrected transcript.
             */
            corrected?: components["schemas"]["CorrectedSegment"][] | null;
            /**
             * @deprecated
             * No longer to be used. The page describes lines of the transcript, another sample has segments.
             */
            aligned?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * The transcript as it was, not in order.
             */
            original?: components["schemas"]["TranscriptLine"][] | null;
            /**
             * Whether it went well.
             */
            status?: string | null;
            /**
             * In words.
             */
            message?: string | null;
        };
        /**
         * Something that happened in a call.
         */
        StreamedEvent: {
            /**
             * `queue` or `call`.
             */
            level?: string | null;
            /**
             * What happened.
             */
            message?: string | null;
            /**
             * `info`, `performance` or `error`.
             */
            category?: string | null;
            /**
             * The call's id.
             */
            call_id?: string | null;
            /**
             * When; its form is not documented.
             */
            timestamp?: string | null;
        };
        /**
         * Calls to send, and where to.
         */
        CreatePostCallWebhooksRequest: {
            /**
             * The calls.
             */
            call_ids: string[];
            /**
             * Where to.
             */
            webhook_url: string;
        };
        /**
         * What was sent after a call, and how it was answered.
         */
        PostCallWebhook: {
            /**
             * The body, a call.
             */
            payload?: {
                [key: string]: unknown;
            } | null;
            /**
             * Where it was sent.
             */
            url?: string | null;
            /**
             * When it was made.
             */
            created_at?: string | null;
            /**
             * The call.
             */
            call_id?: string | null;
            /**
             * The organisation.
             */
            user_id?: string | null;
            /**
             * The attempts.
             */
            metadata?: {
                /**
                 * When.
                 */
                sent_at?: string | null;
                /**
                 * The answer's status.
                 */
                response_code?: number | null;
                /**
                 * How long it took, a text that ends in `ms`.
                 */
                response_time?: string | null;
                /**
                 * What it was sent for.
                 * @enum {string|null}
                 */
                send_type?: "spawn" | "create" | "resend" | (string & {}) | null;
            }[] | null;
        };
        /**
         * Deliveries.
         */
        PostCallWebhooksAnswer: {
            /**
             * The deliveries.
             */
            data?: components["schemas"]["PostCallWebhook"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * Calls to send once more.
         */
        ResendPostCallWebhooksRequest: {
            /**
             * The calls.
             */
            call_ids: string[];
        };
        /**
         * A delivery.
         */
        PostCallWebhookAnswer: {
            /**
             * What was sent after a call, and how it was answered.
             */
            data?: components["schemas"]["PostCallWebhook"];
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * Calls to make.
         */
        CreateBatchRequest: {
            /**
             * The calls, each with what is its own.
             */
            call_objects: (components["schemas"]["CallSettings"] & {
                /**
                 * The number to call.
                 */
                phone_number: string;
                /**
                 * The call's id, a UUIDv7 of one's own. For enterprises only.
                 */
                b_cid?: string;
            })[];
            /**
             * What can be said of a call before it is made.
             */
            global: components["schemas"]["CallSettings"];
            /**
             * What the batch is for.
             */
            description?: string;
            /**
             * Format: uri
             *
             * Where the batch's status is sent.
             */
            status_webhook?: string;
        };
        /**
         * The new batch.
         */
        CreateBatchAnswer: {
            /**
             * The batch.
             */
            data?: {
                /**
                 * Its id.
                 */
                batch_id?: string | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A batch.
         */
        Batch: {
            /**
             * The batch's id.
             */
            id: string;
            /**
             * The organisation.
             */
            user_id?: string | null;
            /**
             * JSON text of what all its calls have.
             */
            base_prompt?: string | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            created_at?: string | null;
            /**
             * Some of its calls, as they were asked for.
             */
            call_objects?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * What it is for, at most 60 characters.
             */
            description?: string | null;
        };
        /**
         * One page of batches.
         */
        BatchesAnswer: {
            /**
             * The batches.
             */
            data?: components["schemas"]["Batch"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A batch.
         */
        BatchAnswer: {
            /**
             * A batch.
             */
            data?: components["schemas"]["Batch"];
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * Something that happened in a batch.
         */
        BatchLog: {
            /**
             * The entry's id.
             */
            id: string;
            /**
             * The batch.
             */
            batch_id?: string | null;
            /**
             * The organisation.
             */
            org_id?: string | null;
            /**
             * What kind of thing.
             * @enum {string|null}
             */
            event_type?: "lifecycle" | "complete" | (string & {}) | null;
            /**
             * Format: date-time
             *
             * When.
             */
            timestamp?: string | null;
            /**
             * More of it.
             */
            payload?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * One page of log entries.
         */
        BatchLogsAnswer: {
            /**
             * The entries.
             */
            data?: components["schemas"]["BatchLog"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * Success, of which nothing is told.
         */
        EmptyAnswer: {
            /**
             * Nothing.
             */
            data?: null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A batch with its calls, as before v2.
         */
        BatchV1: {
            /**
             * Such as `in-progress`.
             */
            status?: string | null;
            /**
             * The batch.
             */
            batch_params?: {
                /**
                 * Its id.
                 */
                id?: string | null;
                /**
                 * Its campaign.
                 */
                campaign_id?: string | null;
                /**
                 * Format: date-time
                 *
                 * When it was made.
                 */
                created_at?: string | null;
                /**
                 * What it is called.
                 */
                label?: string | null;
                /**
                 * The task, with names of variables.
                 */
                base_prompt?: string | null;
                /**
                 * The deployment.
                 */
                endpoint_code?: string | null;
                /**
                 * What all its calls have.
                 */
                call_params?: {
                    [key: string]: unknown;
                } | null;
            } | null;
            /**
             * Its calls.
             */
            call_data?: components["schemas"]["Call"][] | null;
        };
        /**
         * A campaign.
         */
        Campaign: {
            /**
             * Its id.
             */
            campaign_id: string;
            /**
             * Its name.
             */
            campaign_name?: string | null;
            /**
             * Its calls.
             */
            count?: number | null;
            /**
             * Calls that the customer ended.
             */
            human_ended?: number | null;
            /**
             * Calls that the agent ended.
             */
            assistant_ended?: number | null;
            /**
             * Calls that a human answered.
             */
            human_answered?: number | null;
            /**
             * Calls that a machine answered.
             */
            voicemail_answered?: number | null;
            /**
             * Calls of which that is not known.
             */
            unknown_answered?: number | null;
            /**
             * Calls that were transferred.
             */
            transferred_count?: number | null;
        };
        /**
         * All campaigns.
         */
        CampaignsAnswer: {
            /**
             * `success`.
             */
            status?: string | null;
            /**
             * The campaigns.
             */
            campaigns?: components["schemas"]["Campaign"][] | null;
        };
        /**
         * How calls to a number are answered.
         */
        InboundNumber: {
            /**
             * The number.
             */
            phone_number: string;
            /**
             * Format: date-time
             *
             * When it was added.
             */
            created_at?: string | null;
            /**
             * What the agent is to do and say.
             */
            prompt?: string | null;
            /**
             * Where its calls are sent.
             */
            webhook?: string | null;
            /**
             * The voice.
             */
            voice_id?: number | string | null;
            /**
             * The voice by name.
             */
            voice?: string | null;
            /**
             * Requests made in its calls.
             */
            dynamic_data?: components["schemas"]["DynamicData"][] | null;
            /**
             * How long somebody has to speak to interrupt.
             */
            interruption_threshold?: number | null;
            /**
             * What is said first.
             */
            first_sentence?: string | null;
            /**
             * Whether answers come sooner.
             */
            reduce_latency?: boolean | null;
            /**
             * The number that calls can be transferred to.
             */
            transfer_phone_number?: string | null;
            /**
             * Settings of the voice.
             */
            voice_settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether its calls are recorded.
             */
            record?: boolean | null;
            /**
             * The longest that its calls may last, minutes.
             */
            max_duration?: number | null;
            /**
             * What is heard in the background.
             */
            background_track?: string | null;
            /**
             * The pathway that its calls take.
             */
            pathway_id?: string | null;
        };
        /**
         * All numbers that customers call.
         */
        InboundNumbersAnswer: {
            /**
             * The numbers.
             */
            inbound_numbers?: components["schemas"]["InboundNumber"][] | null;
        };
        /**
         * A number that calls are made from.
         */
        OutboundNumber: {
            /**
             * The number.
             */
            phone_number: string;
            /**
             * Format: date-time
             *
             * When it was added.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When it was used last.
             */
            last_initiated?: string | null;
        };
        /**
         * All numbers that calls are made from.
         */
        OutboundNumbersAnswer: {
            /**
             * The numbers.
             */
            outbound_numbers?: components["schemas"]["OutboundNumber"][] | null;
        };
        /**
         * A version of a persona.
         */
        PersonaVersion: {
            /**
             * The version's id.
             */
            id?: string | null;
            /**
             * The persona.
             */
            persona_id?: string | null;
            /**
             * What it is for.
             * @enum {string|null}
             */
            version_type?: "production" | "draft" | (string & {}) | null;
            /**
             * Its number.
             */
            version_number?: number | null;
            /**
             * What is done when.
             */
            orchestration_prompt?: string | null;
            /**
             * How it talks.
             */
            personality_prompt?: string | null;
            /**
             * Which pathway is taken when.
             */
            pathway_conditions?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Its knowledge bases.
             */
            kb_ids?: string[] | null;
            /**
             * Settings of its calls.
             */
            call_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Its tools.
             */
            default_tools?: unknown[] | null;
            /**
             * The version that it was made of.
             */
            promoted_from_version_id?: string | null;
            /**
             * Format: date-time
             *
             * When it went into use.
             */
            promoted_at?: string | null;
            /**
             * Who did that.
             */
            promoted_by?: string | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When it was changed last.
             */
            updated_at?: string | null;
        } | null;
        /**
         * A persona, what other providers call an assistant.
         */
        Persona: {
            /**
             * Its id.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * Its role.
             */
            role?: string | null;
            /**
             * What it is for.
             */
            description?: string | null;
            /**
             * Its tags.
             */
            tags?: string[] | null;
            /**
             * Its picture.
             */
            image_url?: string | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When it was changed last.
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             *
             * When it was deleted.
             */
            deleted_at?: string | null;
            /**
             * The organisation.
             */
            user_id?: string | null;
            /**
             * The version in use.
             */
            current_production_version_id?: string | null;
            /**
             * The version that is worked on.
             */
            current_draft_version_id?: string | null;
            /**
             * Numbers that it answers.
             */
            inbound_numbers?: unknown[] | null;
            /**
             * A version of a persona.
             */
            current_production_version?: components["schemas"]["PersonaVersion"];
            /**
             * A version of a persona.
             */
            current_draft_version?: components["schemas"]["PersonaVersion"];
        };
        /**
         * One page of personas.
         */
        PersonasAnswer: {
            /**
             * The personas.
             */
            data?: components["schemas"]["Persona"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A persona.
         */
        PersonaAnswer: {
            /**
             * A persona, what other providers call an assistant.
             */
            data?: components["schemas"]["Persona"];
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A persona's versions, newest first.
         */
        PersonaVersionsAnswer: {
            /**
             * The versions.
             */
            data?: components["schemas"]["PersonaVersion"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A node of a pathway.
         */
        PathwayNode: {
            /**
             * Its id.
             */
            id?: string | null;
            /**
             * Its kind, such as `Default`, `End Call`.
             */
            type?: string | null;
            /**
             * Its name, text and prompt.
             */
            data?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * A way from one node to another.
         */
        PathwayEdge: {
            /**
             * Its id.
             */
            id?: string | null;
            /**
             * The node it leads from.
             */
            source?: string | null;
            /**
             * The node it leads to.
             */
            target?: string | null;
            /**
             * When it is taken.
             */
            label?: string | null;
        };
        /**
         * A pathway, the graph of a conversation.
         */
        Pathway: {
            /**
             * Its id. Not in the samples.
             */
            id?: string | null;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it is for.
             */
            description?: string | null;
            /**
             * Its nodes.
             */
            nodes?: components["schemas"]["PathwayNode"][] | null;
            /**
             * The ways between them.
             */
            edges?: components["schemas"]["PathwayEdge"][] | null;
        };
        /**
         * All pathways, in a form that the sample leaves open.
         */
        PathwaysAnswer: components["schemas"]["Pathway"] | components["schemas"]["Pathway"][];
        /**
         * A version of a pathway.
         */
        PathwayVersion: components["schemas"]["Pathway"] & {
            /**
             * Its number.
             */
            version_number?: number | null;
            /**
             * Whether there is none newer.
             */
            is_latest?: boolean | null;
        };
        /**
         * Who talks in a browser.
         */
        WebAgent: {
            /**
             * Its id.
             */
            agent_id: string;
            /**
             * Where its calls are sent.
             */
            webhook?: string | null;
            /**
             * Requests made in its calls.
             */
            dynamic_data?: components["schemas"]["DynamicData"][] | null;
            /**
             * How long somebody has to speak to interrupt.
             */
            interruption_threshold?: number | null;
            /**
             * What is said first.
             */
            first_sentence?: string | null;
            /**
             * Its model.
             */
            model?: string | null;
            /**
             * Settings of the voice.
             */
            voice_settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * Its voice.
             */
            voice?: string | null;
            /**
             * What it is to do and say.
             */
            prompt?: string | null;
            /**
             * How much its answers vary.
             */
            temperature?: number | null;
            /**
             * The longest that a call may last, minutes.
             */
            max_duration?: number | null;
            /**
             * Its language.
             */
            language?: string | null;
            /**
             * Its tools.
             */
            tools?: unknown[] | null;
        };
        /**
         * All web agents.
         */
        WebAgentsAnswer: {
            /**
             * The agents.
             */
            agents?: components["schemas"]["WebAgent"][] | null;
        };
        /**
         * A web agent to make.
         */
        CreateWebAgentRequest: {
            /**
             * What it is to do and say.
             */
            prompt: string;
            /**
             * Its voice.
             */
            voice?: string;
            /**
             * Its model.
             */
            model?: string;
            /**
             * Its language.
             */
            language?: string;
            /**
             * What is said first.
             */
            first_sentence?: string;
            /**
             * Where its calls are sent.
             */
            webhook?: string;
            /**
             * The longest that a call may last, minutes.
             */
            max_duration?: number;
            /**
             * How much its answers vary.
             */
            temperature?: number;
            /**
             * How long somebody has to speak to interrupt.
             */
            interruption_threshold?: number;
        };
        /**
         * The new agent.
         */
        CreateWebAgentAnswer: {
            /**
             * `success`.
             */
            status?: string | null;
            /**
             * Who talks in a browser.
             */
            agent?: components["schemas"]["WebAgent"];
        };
        /**
         * A token for one conversation.
         */
        AuthorizeWebAgentAnswer: {
            /**
             * The token, good for one use.
             */
            token?: string | null;
            /**
             * `success`.
             */
            status?: string | null;
        };
        /**
         * A voice.
         */
        Voice: {
            /**
             * Its id.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * How it sounds.
             */
            description?: string | null;
            /**
             * Whether it is everybody's.
             */
            public?: boolean | null;
            /**
             * Its tags.
             */
            tags?: string[] | null;
            /**
             * The organisation, where it is one's own.
             */
            user_id?: string | null;
            /**
             * Another id.
             */
            voice_id?: string | null;
            /**
             * What speaks.
             * @enum {string|null}
             */
            service?: "BTTS" | "BTTS_V2" | "BTTS_V3" | "LEGACY" | (string & {}) | null;
            /**
             * Whether it was trained further.
             */
            finetuned?: boolean | null;
            /**
             * Whether somebody offers it.
             */
            is_creator_voice?: boolean | null;
            /**
             * How often it was rated.
             */
            ratings?: number | null;
            /**
             * How often it was rated in all.
             */
            total_ratings?: number | null;
            /**
             * How well.
             */
            average_rating?: number | null;
            /**
             * One's own rating.
             */
            my_rating?: number | null;
            /**
             * Who offers it.
             */
            creator_display_name?: string | null;
        };
        /**
         * All voices.
         */
        VoicesAnswer: {
            /**
             * The voices.
             */
            voices?: components["schemas"]["Voice"][] | null;
        };
        /**
         * A voice.
         */
        VoiceAnswer: {
            /**
             * A voice.
             */
            voice?: components["schemas"]["Voice"];
        };
        /**
         * A knowledge base.
         */
        KnowledgeBase: {
            /**
             * Its id.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it is about.
             */
            description?: string | null;
            /**
             * How far it is.
             * @enum {string|null}
             */
            status?: "PROCESSING" | "COMPLETED" | "FAILED" | "DELETED" | (string & {}) | null;
            /**
             * What it is made of.
             * @enum {string|null}
             */
            type?: "FILE" | "WEB_SCRAPE" | "TEXT" | (string & {}) | null;
            /**
             * Addresses it was read from, with commas between.
             */
            source_urls?: string | null;
            /**
             * The site it was read from.
             */
            base_url?: string | null;
            /**
             * The file it was made of.
             */
            file?: {
                /**
                 * Its name.
                 */
                file_name?: string | null;
                /**
                 * Its size, bytes.
                 */
                file_size?: number | null;
                /**
                 * Its media type.
                 */
                file_type?: string | null;
            } | null;
            /**
             * What went wrong.
             */
            error_message?: string | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When it was changed last.
             */
            updated_at?: string | null;
        };
        /**
         * One page of knowledge bases.
         */
        KnowledgeBasesAnswer: {
            /**
             * The page.
             */
            data?: {
                /**
                 * The knowledge bases.
                 */
                kbs?: components["schemas"]["KnowledgeBase"][] | null;
                /**
                 * How many there are in all.
                 */
                total?: number | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A knowledge base.
         */
        KnowledgeBaseAnswer: {
            /**
             * A knowledge base.
             */
            data?: components["schemas"]["KnowledgeBase"];
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * A knowledge base of the older kind.
         */
        VectorKnowledgeBase: {
            /**
             * Its id, `KB-...`.
             */
            vector_id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it is about.
             */
            description?: string | null;
        };
        /**
         * A tool.
         */
        Tool: {
            /**
             * Its id, `TL-...`.
             */
            id: string;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it does.
             */
            description?: string | null;
            /**
             * The service that it uses.
             */
            integration?: string | null;
            /**
             * What it does there.
             */
            action?: string | null;
            /**
             * What it takes, as a JSON Schema.
             */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /**
             * What is said meanwhile.
             */
            speech?: string | null;
            /**
             * How long it may take. The unit is not documented.
             */
            timeout?: number | null;
            /**
             * Whether answers are kept.
             */
            cache?: boolean | null;
            /**
             * How often it is tried again.
             */
            max_retries?: number | null;
            /**
             * How long it rests. The unit is not documented.
             */
            cooldown?: number | null;
            /**
             * Its label.
             */
            label?: string | null;
            /**
             * Whether it is in use.
             */
            is_active?: boolean | null;
            /**
             * Whether it is being written.
             */
            is_draft?: boolean | null;
            /**
             * Whether it is everybody's.
             */
            public?: boolean | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            created_at?: string | null;
        };
        /**
         * One page of tools.
         */
        ToolsAnswer: {
            /**
             * The page.
             */
            data?: {
                /**
                 * The tools.
                 */
                tools?: components["schemas"]["Tool"][] | null;
                /**
                 * Where the page is.
                 */
                pagination?: {
                    /**
                     * Its number.
                     */
                    page?: number | null;
                    /**
                     * Tools on a page.
                     */
                    limit?: number | null;
                    /**
                     * Whether there is another page.
                     */
                    hasMore?: boolean | null;
                    /**
                     * That page's number.
                     */
                    nextPage?: number | null;
                } | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * The request that a tool makes.
         */
        ToolV1Request: {
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What it does.
             */
            description?: string | null;
            /**
             * What is said meanwhile.
             */
            speech?: string | null;
            /**
             * The method.
             */
            method?: string | null;
            /**
             * Where to.
             */
            url?: string | null;
            /**
             * Its headers, which may hold keys.
             */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * How long it may take. The unit is not documented.
             */
            timeout?: number | null;
            /**
             * The body.
             */
            body?: {
                [key: string]: unknown;
            } | null;
            /**
             * What it takes.
             */
            input_schema?: {
                [key: string]: unknown;
            } | null;
            /**
             * Where in the answer variables are.
             */
            response?: {
                [key: string]: unknown;
            } | null;
        } | null;
        /**
         * A tool in its older form.
         */
        ToolV1: {
            /**
             * Its id, `TL-...`.
             */
            tool_id: string;
            /**
             * Its label.
             */
            label?: string | null;
            /**
             * The request that a tool makes.
             */
            tool?: components["schemas"]["ToolV1Request"];
            /**
             * Whether it is everybody's.
             */
            public?: boolean | null;
        };
        /**
         * All tools of one's own.
         */
        ToolsV1Answer: {
            /**
             * `success` or `error`.
             */
            status?: string | null;
            /**
             * What is wrong, on an error.
             */
            message?: string | null;
            /**
             * The tools.
             */
            tools?: components["schemas"]["ToolV1"][] | null;
        };
        /**
         * A text message.
         */
        SmsMessage: {
            /**
             * Its id.
             */
            id?: string | number | null;
            /**
             * When it was written.
             */
            created_at?: string | null;
            /**
             * What it says.
             */
            message?: string | null;
            /**
             * Where from.
             */
            from?: string | null;
            /**
             * Where to.
             */
            to?: string | null;
            /**
             * Who wrote it.
             * @enum {string|null}
             */
            sender?: "USER" | "AGENT" | (string & {}) | null;
            /**
             * How far it is.
             */
            status?: string | null;
            /**
             * What went wrong.
             */
            error_code?: string | number | null;
        };
        /**
         * A conversation by text message.
         */
        SmsConversation: {
            /**
             * Its id.
             */
            id: string;
            /**
             * Format: date-time
             *
             * When it began.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             *
             * When it changed last.
             */
            updated_at?: string | null;
            /**
             * The customer's number.
             */
            user_number?: string | null;
            /**
             * The agent's number.
             */
            agent_number?: string | null;
            /**
             * Its variables.
             */
            variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * The pathway's node that it is at.
             */
            current_node_id?: string | null;
            /**
             * The pathway that it takes.
             */
            curr_pathway_id?: string | null;
            /**
             * The same in an older form.
             */
            pathway_id?: string | null;
            /**
             * Whether it is going on.
             */
            is_active?: boolean | null;
            /**
             * How many messages it has.
             */
            message_count?: number | null;
            /**
             * The last of them.
             */
            last_message?: string | null;
            /**
             * Format: date-time
             *
             * When that was.
             */
            last_message_at?: string | null;
            /**
             * The same in an older form.
             */
            last_message_timestamp?: string | null;
            /**
             * Tags of the nodes that were passed.
             */
            pathway_tags?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * How it is sent.
             * @enum {string|null}
             */
            effective_channel?: "sms" | "rcs" | "whatsapp" | (string & {}) | null;
            /**
             * What it was about.
             */
            summary?: string | null;
            /**
             * What was found in it.
             */
            citation_variables?: unknown;
            /**
             * What came of it.
             */
            disposition_tag?: string | null;
            /**
             * Its messages. Only a single conversation has them.
             */
            messages?: components["schemas"]["SmsMessage"][] | null;
        };
        /**
         * One page of conversations.
         */
        SmsConversationsAnswer: {
            /**
             * The conversations.
             */
            data?: components["schemas"]["SmsConversation"][] | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
            /**
             * What is said of the page.
             */
            extra?: {
                /**
                 * Where the page is.
                 */
                pagination?: {
                    /**
                     * How many there are in all.
                     */
                    totalItems?: number | null;
                    /**
                     * On how many pages.
                     */
                    totalPages?: number | null;
                    /**
                     * The number of this one.
                     */
                    currentPage?: number | null;
                    /**
                     * Conversations on a page.
                     */
                    pageSize?: number | null;
                } | null;
            } | null;
        };
        /**
         * A conversation.
         */
        SmsConversationAnswer: {
            /**
             * A conversation by text message.
             */
            data?: components["schemas"]["SmsConversation"];
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * The account that the key is of.
         */
        Account: {
            /**
             * Such as `active`.
             */
            status?: string | null;
            /**
             * Its credit.
             */
            billing?: {
                /**
                 * What is left, credits.
                 */
                current_balance?: number | null;
                /**
                 * What it is filled up to, credits.
                 */
                refill_to?: number | null;
            } | null;
            /**
             * How many calls were made.
             */
            total_calls?: number | null;
        };
        /**
         * An organisation's credit.
         */
        OrganisationBillingAnswer: {
            /**
             * The credit.
             */
            data?: {
                /**
                 * What is left, credits.
                 */
                current_balance?: number | null;
                /**
                 * How much is added at a time, credits.
                 */
                refill_amount?: number | null;
                /**
                 * At which rest, credits.
                 */
                refill_at?: number | null;
            } | null;
            /**
             * Null on success.
             */
            errors?: components["schemas"]["NoErrors"];
        };
        /**
         * The transcript by the recording. A list by the tutorial; an object of `segments` by the cookbook.
         */
        CorrectedTranscript: components["schemas"]["CorrectedSegment"][] | {
            /**
             * The cookbook's form.
             */
            segments?: components["schemas"]["CorrectedSegment"][] | null;
        } | null;
        /**
         * A call that is over, as it is sent.
         */
        PostCall: components["schemas"]["Call"] & {
            /**
             * The transcript by the recording. A list by the tutorial; an object of `segments` by the cookbook.
             */
            corrected_transcript?: components["schemas"]["CorrectedTranscript"];
        };
        /**
         * What a later delivery adds to a call.
         * @enum {string|null}
         */
        EventType: "citations" | "post_transfer_transcript" | "multiple" | (string & {}) | null;
        /**
         * What was found in a call.
         */
        CitationsEvent: {
            /**
             * The call's id.
             */
            call_id: string;
            /**
             * The organisation.
             */
            user_id?: string | null;
            /**
             * What a later delivery adds to a call.
             */
            event_type?: components["schemas"]["EventType"];
            /**
             * Format: date-time
             *
             * When it was found.
             */
            timestamp?: string | null;
            /**
             * What was found.
             */
            citations?: components["schemas"]["Citation"][] | null;
            /**
             * The transcript by the recording. A list by the tutorial; an object of `segments` by the cookbook.
             */
            corrected_transcript?: components["schemas"]["CorrectedTranscript"];
        };
        /**
         * What was said after a transfer.
         */
        PostTransferEvent: {
            /**
             * The call's id.
             */
            call_id?: string | null;
            /**
             * What a later delivery adds to a call.
             */
            event_type?: components["schemas"]["EventType"];
            /**
             * When the transfer was, seconds of the recording.
             */
            transfer_offset_seconds?: number | null;
            /**
             * What was said, times in seconds from the transfer. Speaker 1 is the customer, 2 the representative.
             */
            post_transfer_transcript?: components["schemas"]["CorrectedSegment"][] | null;
            /**
             * Of the type `multiple`, the parts: citations, corrected_transcript, dispositions, post_transfer_transcript, live_translation_transcript.
             */
            contents?: unknown[] | Record<string, unknown> | null;
        };
        /**
         * Something that happened in a call.
         */
        CallEvent: {
            /**
             * What happened, such as `Call connected`.
             */
            message?: string | null;
            /**
             * The call's id.
             */
            call_id: string;
            /**
             * Which event it is.
             * @enum {string|null}
             */
            category?: "queue" | "call" | "latency" | (string & {}) | null;
            /**
             * `info` or `performance`.
             */
            log_level?: string | null;
        };
        /**
         * A batch's new status.
         */
        BatchStatusEvent: {
            /**
             * The batch's id.
             */
            batch_id: string;
            /**
             * The status.
             * @enum {string|null}
             */
            status?: "validating" | "dispatching" | "in_progress" | "in_progress_chunked" | "waiting_for_scheduled_calls" | "completed" | "completed_partial" | "failed" | (string & {}) | null;
            /**
             * Format: date-time
             *
             * When.
             */
            timestamp?: string | null;
            /**
             * In words.
             */
            message?: string | null;
            /**
             * How many calls there are, in the last event.
             */
            calls_total?: number | null;
            /**
             * How many of them went well.
             */
            calls_successful?: number | null;
            /**
             * How many did not.
             */
            calls_failed?: number | null;
            /**
             * Why it failed, as a code.
             */
            code?: string | null;
            /**
             * Why it failed, in words.
             */
            reason?: string | null;
        };
    };
    responses: {
        /**
         * The request is refused; `message` says why. Documented for calls that are sent.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
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
                "application/json": components["schemas"]["CodedError"];
            };
        };
        /**
         * Too many calls: to this number within 10 seconds, for a new account, abroad, or to a blacklisted number. No number is documented for requests.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * The server failed.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * There is no billing record, or not enough credit.
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * The account may not call.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * There is no such pathway, or no such version of it.
         */
        PathwayNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * The organisation's own check refuses what the call is for.
         */
        ObjectiveRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestError"];
            };
        };
        /**
         * The request is refused; the code says how, the message why.
         */
        CodedBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedError"];
            };
        };
        /**
         * The call is not the organisation's.
         */
        CodedForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedError"];
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
                "application/json": components["schemas"]["CodedError"];
            };
        };
        /**
         * The call has no recording.
         */
        RecordingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedError"];
            };
        };
        /**
         * The server failed.
         */
        CodedServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedError"];
            };
        };
        /**
         * Not taken. Tried again as the status suggests, by the page's words; when and how often is not documented.
         */
        NotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {}
                 */
                "application/json": Record<string, unknown>;
            };
        };
    };
    parameters: {
        /**
         * The key of one's own Twilio account; what is answered is then of that account.
         */
        EncryptedKey: string;
        /**
         * The call's id, a UUID.
         */
        CallId: string;
        /**
         * How many to answer with.
         */
        Take: number;
        /**
         * How many to pass over.
         */
        Skip: number;
        /**
         * The batch's id.
         */
        BatchId: string;
        /**
         * Number of the page, counted from 1.
         */
        Page: number;
        /**
         * Records on a page.
         */
        Limit: number;
        /**
         * The pathway's id.
         */
        PathwayId: string;
        /**
         * Hexadecimal HMAC with SHA-256 of the body, without a prefix. Missing where the account has no secret.
         */
        WebhookSignature: string;
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
            query?: {
                /**
                 * Index of the first call, counted from 0, inclusive.
                 */
                from?: number;
                /**
                 * Index that the list ends before.
                 */
                to?: number;
                /**
                 * The most calls to answer with.
                 */
                limit?: number;
                /**
                 * True for the oldest first, by the time that `sort_by` names. New calls are then added at the end that is read last.
                 */
                ascending?: boolean;
                /**
                 * The time that the list is ordered by. The record shows no `updated_at`.
                 */
                sort_by?: "created_at" | "updated_at" | (string & {});
                /**
                 * The number that called.
                 */
                from_number?: string;
                /**
                 * The number that was called.
                 */
                to_number?: string;
                /**
                 * Calls made at this time or later: ISO 8601 with its offset, or a day (`YYYY-MM-DD`) in `timezone`, else in UTC.
                 */
                start_date?: string;
                /**
                 * Calls made until this time, which is included. Its forms are those of `start_date`.
                 */
                end_date?: string;
                /**
                 * Calls of one day, `YYYY-MM-DD`. Not together with `start_date` or `end_date`.
                 */
                created_at?: string;
                /**
                 * IANA name of the zone that days are meant in. Times with an offset are what they say.
                 * @example America/Toronto
                 */
                timezone?: string;
                /**
                 * Calls that changed on this day or later, `YYYY-MM-DD`.
                 */
                update_start_date?: string;
                /**
                 * Calls that changed on this day or before, `YYYY-MM-DD`.
                 */
                update_end_date?: string;
                /**
                 * Whether the call is over.
                 */
                completed?: boolean;
                /**
                 * Calls of one batch.
                 */
                batch_id?: string;
                /**
                 * Calls of one campaign.
                 */
                campaign_id?: string;
                /**
                 * Who answered, such as `human`.
                 */
                answered_by?: string;
                /**
                 * True for calls that customers made, false for calls to them.
                 */
                inbound?: boolean;
                /**
                 * Calls longer than this, minutes.
                 */
                duration_gt?: number;
                /**
                 * Calls shorter than this, minutes.
                 */
                duration_lt?: number;
            };
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
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
             * The call is queued. The page does not name the status; a connector expects 200.
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathwayNotFound"];
            418: components["responses"]["ObjectiveRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listActiveCalls: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The organisation's id.
                 * @example 657ad643-92ca-477c-97cc-9d8e6e74d7af
                 */
                "x-bland-org-id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCallsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    stopActiveCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How many are being ended. An error may come with this status too, told by `status`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopActiveCallsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    transferActiveCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferActiveCallRequest"];
            };
        };
        responses: {
            /**
             * The transfer was begun.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferActiveCallAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CodedForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
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
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    stopCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Whether it was ended, told by `status`.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listenToCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The address, which lets in whoever has it.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenAnswer"];
                };
            };
            /**
             * The call is not going on, or listening is not switched on.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    analyzeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyzeCallRequest"];
            };
        };
        responses: {
            /**
             * The answers, in the order of the questions. An error may come with this status too.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyzeCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getCorrectedTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The corrected transcript, and what it was corrected from.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedTranscriptAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The sound.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                    "audio/mpeg": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RecordingNotFound"];
        };
    };
    getEventStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * An event. How several come is not documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamedEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createPostCallWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostCallWebhooksRequest"];
            };
        };
        responses: {
            /**
             * A delivery for each call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhooksAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["CodedServerError"];
        };
    };
    resendPostCallWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendPostCallWebhooksRequest"];
            };
        };
        responses: {
            /**
             * A delivery for each call.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhooksAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["CodedServerError"];
        };
    };
    getPostCallWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The call's id, a UUID.
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The delivery and its attempts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCallWebhookAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["CodedServerError"];
        };
    };
    createBatch: {
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
             * The batch's id.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBatchAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["CodedServerError"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /**
                 * How many to answer with.
                 */
                take?: components["parameters"]["Take"];
                /**
                 * How many to pass over.
                 */
                skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of batches.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchesAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["CodedServerError"];
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
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
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["CodedServerError"];
        };
    };
    listBatchLogs: {
        parameters: {
            query?: {
                /**
                 * How many to answer with.
                 */
                take?: components["parameters"]["Take"];
                /**
                 * How many to pass over.
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * The order of times.
                 */
                direction?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of log entries.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchLogsAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    stopBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * It is stopped; nothing else is told.
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
            404: components["responses"]["NotFound"];
            500: components["responses"]["CodedServerError"];
        };
    };
    getBatchV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The batch's id.
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The batch and its calls.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchV1"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listInboundNumbers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundNumbersAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getInboundNumber: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
            path: {
                /**
                 * The number. Without its `+`, or without a country code, it is taken as one of the United States.
                 */
                phone_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The number's settings.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listOutboundNumbers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of one's own Twilio account; what is answered is then of that account.
                 */
                encrypted_key?: components["parameters"]["EncryptedKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboundNumbersAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listPersonas: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Records on a page.
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of personas.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonasAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getPersona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The persona's id.
                 */
                persona_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The persona.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listPersonaVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The persona's id.
                 */
                persona_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaVersionsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listPathways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The pathways, in a form that the sample leaves open.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathwaysAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getPathway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The pathway's id.
                 */
                pathway_id: components["parameters"]["PathwayId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The pathway, without its id.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pathway"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getPathwayVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The pathway's id.
                 */
                pathway_id: string;
                /**
                 * The version's number; 0 is the one in use.
                 */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The version.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathwayVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWebAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAgentsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createWebAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebAgentRequest"];
            };
        };
        responses: {
            /**
             * The agent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebAgentAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    authorizeWebAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The agent's id.
                 */
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The token, good for one use.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeWebAgentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
             * All of them; the list does not page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoicesAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The voice's id, or its name.
                 */
                id: string;
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
                    "application/json": components["schemas"]["VoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listKnowledgeBases: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Records on a page.
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of knowledge bases.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBasesAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
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
                id: string;
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
            404: components["responses"]["NotFound"];
        };
    };
    getVectorKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of an older knowledge base, `KB-...`.
                 */
                vector_id: string;
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
                    "application/json": components["schemas"]["VectorKnowledgeBase"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listTools: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Tools on a page.
                 */
                limit?: number;
                /**
                 * What the name or the description holds.
                 */
                search?: string;
                /**
                 * What the list is ordered by.
                 */
                orderBy?: "created_at" | (string & {});
                /**
                 * In which direction.
                 */
                orderDirection?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of tools.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolsAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listToolsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All of them; the list does not page. An error may come with this status too.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolsV1Answer"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSmsConversations: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Conversations on a page.
                 */
                pageSize?: number;
                /**
                 * What the list is ordered by.
                 */
                sortBy?: string;
                /**
                 * In which direction.
                 */
                sortDir?: "asc" | "desc";
                /**
                 * JSON text of a list of conditions, each with `field`, `operator` and `value`.
                 */
                filters?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["SmsConversationsAnswer"];
                };
            };
            400: components["responses"]["CodedBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getSmsConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The conversation's id.
                 */
                id: string;
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
                    "application/json": components["schemas"]["SmsConversationAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The account.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getOrganisationBilling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organisation's id.
                 */
                org_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The credit.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationBillingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    receivePostCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Hexadecimal HMAC with SHA-256 of the body, without a prefix. Missing where the account has no secret.
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCall"];
            };
        };
        responses: {
            /**
             * Taken. What an answer has to hold is not documented.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {}
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
    receiveCitations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Hexadecimal HMAC with SHA-256 of the body, without a prefix. Missing where the account has no secret.
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CitationsEvent"];
            };
        };
        responses: {
            /**
             * Taken. What an answer has to hold is not documented.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {}
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
    receivePostTransferTranscript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Hexadecimal HMAC with SHA-256 of the body, without a prefix. Missing where the account has no secret.
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTransferEvent"];
            };
        };
        responses: {
            /**
             * Taken. What an answer has to hold is not documented.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {}
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
    receiveCallEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Hexadecimal HMAC with SHA-256 of the body, without a prefix. Missing where the account has no secret.
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEvent"];
            };
        };
        responses: {
            /**
             * Taken. What an answer has to hold is not documented.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {}
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
    receiveBatchStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchStatusEvent"];
            };
        };
        responses: {
            /**
             * Taken. What an answer has to hold is not documented.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {}
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
}
