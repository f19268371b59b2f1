// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
export interface paths {
    "/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls, the newest first.
         *
         * Answers full calls with transcripts, messages and costs in a bare array: no envelope, no total, no link to the next page. Support answers speak of an envelope; that is the withdrawn `/v2/call`.
         *
         *     To page, ask again with an upper bound on `createdAt` taken from the smallest one of the page. Calls may share a millisecond (batches do), and a page may end between them: bound with `createdAtLe` and drop the ids already seen, since `createdAtLt` would lose the twin. Walking up with `createdAtGt` skips calls, and there is no order by `updatedAt`: fix the window's lower edges and walk down. Calls change in place for some seconds after they end, `updatedAt` moves with them. Deleted calls and those past retention vanish.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Place a call, or several with `customers`.
         *
         * Rings a person's phone. No idempotency key is documented, so a request sent twice calls twice.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get one call.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        /**
         * Erase the data of a call, or of several with `ids`.
         *
         * Does not hang up, although others use it so: it erases what was stored. With `ids` the id in the path is ignored and the work is done later, up to hours. The reference requires a body and forgets the path parameter; the server SDK sends both. The body is optional here; send `{}` to be safe.
         */
        delete: operations["deleteCall"];
        options?: never;
        head?: never;
        /**
         * Rename a call.
         *
         * Nothing but the name can be changed.
         */
        patch: operations["updateCall"];
        trace?: never;
    };
    "/call/{id}/mono-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the recording with both speakers on one channel.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadMonoRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/stereo-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the recording with customer and assistant on separate channels.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadStereoRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/video-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the video recording of a web call.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadVideoRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/customer-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the recording of the customer alone.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadCustomerRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/assistant-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the recording of the assistant alone.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadAssistantRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/pcap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the packet capture of a call over SIP.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadPcap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}/call-logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Download the log of the call, JSON Lines packed with gzip.
         *
         * Answers a redirect. Needs a private key.
         */
        get: operations["downloadCallLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved assistants.
         *
         * A bare array: no envelope, no total, no link to the next page. To page, ask again with `createdAtLe` taken from the oldest `createdAt` of the page, and drop the ids already seen.
         */
        get: operations["listAssistants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistant/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one saved assistant.
         */
        get: operations["getAssistant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/squad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved squads.
         *
         * A bare array: no envelope, no total, no link to the next page. To page, ask again with `createdAtLe` taken from the oldest `createdAt` of the page, and drop the ids already seen.
         */
        get: operations["listSquads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/squad/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one saved squad.
         */
        get: operations["getSquad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the phone numbers, in a bare array.
         *
         * No envelope, no total, no link to the next page. To page, ask again with `createdAtLe` taken from the oldest `createdAt` of the page, and drop the ids already seen. A changelog of October 2024 says that this list has pages; the reference has them at `/v2/phone-number`. Numbers of Twilio may carry credentials of the account.
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
    "/phone-number/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one phone number.
         *
         * Calls name the organisation's number by its id alone; this tells the number. May carry credentials of the account at Twilio.
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
    "/v2/phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search the phone numbers, in pages.
         *
         * The same numbers as `/phone-number`, in an envelope with a total. Numbers of Twilio may carry credentials of the account.
         */
        get: operations["listPhoneNumbersPaginated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns with customers and calls.
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
    "/campaign/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one campaign with customers and calls.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns without customers and calls.
         *
         * Made for campaigns of many contacts: the contacts are a list of their own.
         */
        get: operations["listCampaignsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/campaign/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one campaign without customers and calls.
         */
        get: operations["getCampaignV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/campaign/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List whom a campaign calls and what came of it.
         *
         * In the order in which the contacts were given, which is the order in which they are called.
         */
        get: operations["listCampaignContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chats.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one chat.
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
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get one session.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was logged of requests, webhooks, calls and services.
         * @deprecated
         * Was in the reference until August 2025 and still answered in August 2026. `sortOrder` was documented as `ASC` by default at first and as `DESC` later.
         */
        get: operations["listLogs"];
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
    serverMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vapi tells or asks your server something about a call, a chat or a session.
         *
         * Goes to the server of the tool (`tool-calls` only), else of the assistant, else of the phone number, else of the organisation. Which types come is chosen by `serverMessages`; unless chosen these do: `conversation-update`, `end-of-call-report`, `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`, `handoff-destination-request`, `user-interrupted`, `assistant.started`. Vapi waits for an answer as long as the server's `timeoutSeconds` says, 20 seconds unless set and 7.5 for `assistant-request`, and does not repeat a message unless the server's `backoffPlan` says so.
         *
         *     Nothing is signed unless configured. A credential of the server sends a bearer token (`Authorization`, name and prefix can be changed), a token that Vapi fetched by OAuth 2, or a signature: `x-signature` over the text `{timestamp}.{body}`, hexadecimal HMAC with SHA-256 as a rule; algorithm, text, encoding and names can be changed.
         */
        post: operations["receiveServerMessage"];
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
         * Kind of call. The direction is read from it; there is no field for that.
         * @enum {string}
         */
        CallType: "inboundPhoneCall" | "outboundPhoneCall" | "webCall" | "vapi.websocketCall" | (string & {});
        /**
         * Where the call is in its life. `not-found` and `deletion-failed` came in late 2025 with deletions; the guides list only the other six. Failed calls are `ended` too.
         * @enum {string}
         */
        CallStatus: "scheduled" | "queued" | "ringing" | "in-progress" | "forwarding" | "ended" | "not-found" | "deletion-failed" | (string & {});
        /**
         * Why the call ended. Every ended call has `status` "ended"; there is no status for failures, this word tells. The first part of the list is what the reference (595 words) and its newer SDK (597) name, the second 78 words of older revisions that old calls may still carry. Words are added all the time. `voicemail` is a call that reached a machine and cost money. The guides' samples also show words that no revision lists, such as `hangup`, and the page of end reasons has `pipeline-no-available-llm-model`.
         * @enum {string}
         */
        EndedReason: "call-start-error-neither-assistant-nor-server-set" | "assistant-request-failed" | "assistant-request-returned-error" | "assistant-request-returned-unspeakable-error" | "assistant-request-returned-invalid-assistant" | "assistant-request-returned-no-assistant" | "assistant-request-returned-forwarding-phone-number" | "scheduled-call-deleted" | "assistant-not-valid" | "assistant-not-found" | "worker-shutdown" | "vonage-disconnected" | "vonage-failed-to-connect-call" | "vonage-completed" | "phone-call-provider-bypass-enabled-but-no-call-received" | "assistant-ended-call" | "assistant-said-end-call-phrase" | "assistant-ended-call-with-hangup-task" | "assistant-ended-call-after-message-spoken" | "assistant-forwarded-call" | "assistant-join-timed-out" | "customer-busy" | "customer-ended-call" | "customer-ended-call-before-warm-transfer" | "customer-ended-call-after-warm-transfer-attempt" | "customer-ended-call-during-transfer" | "customer-did-not-answer" | "customer-did-not-give-microphone-permission" | "exceeded-max-duration" | "manually-canceled" | "phone-call-provider-closed-websocket" | "silence-timed-out" | "twilio-failed-to-connect-call" | "twilio-reported-customer-misdialed" | "vonage-rejected" | "voicemail" | "call-deleted" | "call.in-progress.error-vapifault-openai-voice-failed" | "call.in-progress.error-vapifault-cartesia-voice-failed" | "call.in-progress.error-vapifault-deepgram-voice-failed" | "call.in-progress.error-vapifault-eleven-labs-voice-failed" | "call.in-progress.error-vapifault-playht-voice-failed" | "call.in-progress.error-vapifault-lmnt-voice-failed" | "call.in-progress.error-vapifault-azure-voice-failed" | "call.in-progress.error-vapifault-rime-ai-voice-failed" | "call.in-progress.error-vapifault-smallest-ai-voice-failed" | "call.in-progress.error-vapifault-vapi-voice-failed" | "call.in-progress.error-vapifault-neuphonic-voice-failed" | "call.in-progress.error-vapifault-hume-voice-failed" | "call.in-progress.error-vapifault-sesame-voice-failed" | "call.in-progress.error-vapifault-inworld-voice-failed" | "call.in-progress.error-vapifault-minimax-voice-failed" | "call.in-progress.error-vapifault-wellsaid-voice-failed" | "call.in-progress.error-vapifault-xai-voice-failed" | "call.in-progress.error-vapifault-microsoft-voice-failed" | "call.in-progress.error-vapifault-tavus-video-failed" | "call.in-progress.error-vapifault-vapi-llm-failed" | "call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-vapi-401-unauthorized" | "call.in-progress.error-vapifault-vapi-403-model-access-denied" | "call.in-progress.error-vapifault-vapi-429-exceeded-quota" | "call.in-progress.error-vapifault-vapi-transcriber-failed" | "call.in-progress.error-vapifault-deepgram-transcriber-failed" | "call.in-progress.error-vapifault-gladia-transcriber-failed" | "call.in-progress.error-vapifault-speechmatics-transcriber-failed" | "call.in-progress.error-vapifault-assembly-ai-transcriber-failed" | "call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds" | "call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature" | "call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials" | "call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema" | "call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed" | "call.in-progress.error-vapifault-talkscriber-transcriber-failed" | "call.in-progress.error-vapifault-azure-speech-transcriber-failed" | "call.in-progress.error-vapifault-eleven-labs-transcriber-failed" | "call.in-progress.error-vapifault-google-transcriber-failed" | "call.in-progress.error-vapifault-openai-transcriber-failed" | "call.in-progress.error-vapifault-soniox-transcriber-auth-failed" | "call.in-progress.error-vapifault-soniox-transcriber-rate-limited" | "call.in-progress.error-vapifault-soniox-transcriber-invalid-config" | "call.in-progress.error-vapifault-soniox-transcriber-server-error" | "call.in-progress.error-vapifault-soniox-transcriber-failed" | "call.in-progress.error-vapifault-xai-transcriber-auth-failed" | "call.in-progress.error-vapifault-xai-transcriber-rate-limited" | "call.in-progress.error-vapifault-xai-transcriber-invalid-config" | "call.in-progress.error-vapifault-xai-transcriber-server-error" | "call.in-progress.error-vapifault-xai-transcriber-failed" | "call.in-progress.error-vapifault-cartesia-transcriber-failed" | "call.in-progress.error-vapifault-worker-not-available" | "call.in-progress.error-vapifault-transport-never-connected" | "call.in-progress.error-vapifault-transport-connected-but-call-not-active" | "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing" | "call.in-progress.error-vapifault-worker-died" | "call.in-progress.error-vapifault-chat-pipeline-failed-to-start" | "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-openai-401-unauthorized" | "call.in-progress.error-vapifault-openai-401-incorrect-api-key" | "call.in-progress.error-vapifault-openai-401-account-not-in-organization" | "call.in-progress.error-vapifault-openai-403-model-access-denied" | "call.in-progress.error-vapifault-openai-429-exceeded-quota" | "call.in-progress.error-vapifault-openai-429-rate-limit-reached" | "call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-azure-openai-401-unauthorized" | "call.in-progress.error-vapifault-azure-openai-403-model-access-denied" | "call.in-progress.error-vapifault-azure-openai-429-exceeded-quota" | "call.in-progress.error-vapifault-google-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-google-401-unauthorized" | "call.in-progress.error-vapifault-google-403-model-access-denied" | "call.in-progress.error-vapifault-google-429-exceeded-quota" | "call.in-progress.error-vapifault-xai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-xai-401-unauthorized" | "call.in-progress.error-vapifault-xai-403-model-access-denied" | "call.in-progress.error-vapifault-xai-429-exceeded-quota" | "call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-baseten-401-unauthorized" | "call.in-progress.error-vapifault-baseten-403-model-access-denied" | "call.in-progress.error-vapifault-baseten-429-exceeded-quota" | "call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-mistral-401-unauthorized" | "call.in-progress.error-vapifault-mistral-403-model-access-denied" | "call.in-progress.error-vapifault-mistral-429-exceeded-quota" | "call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-minimax-401-unauthorized" | "call.in-progress.error-vapifault-minimax-403-model-access-denied" | "call.in-progress.error-vapifault-minimax-429-exceeded-quota" | "call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-inflection-ai-401-unauthorized" | "call.in-progress.error-vapifault-inflection-ai-403-model-access-denied" | "call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota" | "call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-deep-seek-401-unauthorized" | "call.in-progress.error-vapifault-deep-seek-403-model-access-denied" | "call.in-progress.error-vapifault-deep-seek-429-exceeded-quota" | "call.in-progress.error-vapifault-groq-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-groq-401-unauthorized" | "call.in-progress.error-vapifault-groq-403-model-access-denied" | "call.in-progress.error-vapifault-groq-429-exceeded-quota" | "call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-cerebras-401-unauthorized" | "call.in-progress.error-vapifault-cerebras-403-model-access-denied" | "call.in-progress.error-vapifault-cerebras-429-exceeded-quota" | "call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-anthropic-401-unauthorized" | "call.in-progress.error-vapifault-anthropic-403-model-access-denied" | "call.in-progress.error-vapifault-anthropic-429-exceeded-quota" | "call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized" | "call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied" | "call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota" | "call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized" | "call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied" | "call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota" | "call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-together-ai-401-unauthorized" | "call.in-progress.error-vapifault-together-ai-403-model-access-denied" | "call.in-progress.error-vapifault-together-ai-429-exceeded-quota" | "call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-anyscale-401-unauthorized" | "call.in-progress.error-vapifault-anyscale-403-model-access-denied" | "call.in-progress.error-vapifault-anyscale-429-exceeded-quota" | "call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-openrouter-401-unauthorized" | "call.in-progress.error-vapifault-openrouter-403-model-access-denied" | "call.in-progress.error-vapifault-openrouter-429-exceeded-quota" | "call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-perplexity-ai-401-unauthorized" | "call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied" | "call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota" | "call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-deepinfra-401-unauthorized" | "call.in-progress.error-vapifault-deepinfra-403-model-access-denied" | "call.in-progress.error-vapifault-deepinfra-429-exceeded-quota" | "call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-runpod-401-unauthorized" | "call.in-progress.error-vapifault-runpod-403-model-access-denied" | "call.in-progress.error-vapifault-runpod-429-exceeded-quota" | "call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed" | "call.in-progress.error-vapifault-custom-llm-401-unauthorized" | "call.in-progress.error-vapifault-custom-llm-403-model-access-denied" | "call.in-progress.error-vapifault-custom-llm-429-exceeded-quota" | "call.in-progress.error-vapifault-cartesia-socket-hang-up" | "call.in-progress.error-vapifault-cartesia-requested-payment" | "call.in-progress.error-vapifault-eleven-labs-voice-not-found" | "call.in-progress.error-vapifault-eleven-labs-quota-exceeded" | "call.in-progress.error-vapifault-eleven-labs-unauthorized-access" | "call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model" | "call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus" | "call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade" | "call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade" | "call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade" | "call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade" | "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned" | "call.in-progress.error-vapifault-eleven-labs-invalid-api-key" | "call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples" | "call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner" | "call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation" | "call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy" | "call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone" | "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used" | "call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users" | "call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded" | "call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification" | "call.in-progress.error-vapifault-playht-request-timed-out" | "call.in-progress.error-vapifault-playht-invalid-voice" | "call.in-progress.error-vapifault-playht-unexpected-error" | "call.in-progress.error-vapifault-playht-out-of-credits" | "call.in-progress.error-vapifault-playht-invalid-emotion" | "call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri" | "call.in-progress.error-vapifault-playht-401-unauthorized" | "call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters" | "call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available" | "call.in-progress.error-vapifault-playht-429-exceeded-quota" | "call.in-progress.error-vapifault-custom-transcriber-failed" | "call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination" | "call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials" | "call.in-progress.error-vapifault-deepgram-returning-404-not-found" | "call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied" | "call.in-progress.error-providerfault-vapi-llm-failed" | "call.in-progress.error-providerfault-vapi-500-server-error" | "call.in-progress.error-providerfault-vapi-503-server-overloaded-error" | "call.in-progress.error-providerfault-vapi-transcriber-failed" | "call.in-progress.error-providerfault-vapi-voice-failed" | "call.in-progress.error-providerfault-transport-never-connected" | "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable" | "call.in-progress.error-providerfault-openai-llm-failed" | "call.in-progress.error-providerfault-azure-openai-llm-failed" | "call.in-progress.error-providerfault-groq-llm-failed" | "call.in-progress.error-providerfault-google-llm-failed" | "call.in-progress.error-providerfault-xai-llm-failed" | "call.in-progress.error-providerfault-mistral-llm-failed" | "call.in-progress.error-providerfault-minimax-llm-failed" | "call.in-progress.error-providerfault-inflection-ai-llm-failed" | "call.in-progress.error-providerfault-cerebras-llm-failed" | "call.in-progress.error-providerfault-deep-seek-llm-failed" | "call.in-progress.error-providerfault-baseten-llm-failed" | "call.in-progress.error-providerfault-openai-500-server-error" | "call.in-progress.error-providerfault-openai-503-server-overloaded-error" | "call.in-progress.error-providerfault-azure-openai-500-server-error" | "call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error" | "call.in-progress.error-providerfault-google-500-server-error" | "call.in-progress.error-providerfault-google-503-server-overloaded-error" | "call.in-progress.error-providerfault-xai-500-server-error" | "call.in-progress.error-providerfault-xai-503-server-overloaded-error" | "call.in-progress.error-providerfault-baseten-500-server-error" | "call.in-progress.error-providerfault-baseten-503-server-overloaded-error" | "call.in-progress.error-providerfault-mistral-500-server-error" | "call.in-progress.error-providerfault-mistral-503-server-overloaded-error" | "call.in-progress.error-providerfault-minimax-500-server-error" | "call.in-progress.error-providerfault-minimax-503-server-overloaded-error" | "call.in-progress.error-providerfault-inflection-ai-500-server-error" | "call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error" | "call.in-progress.error-providerfault-deep-seek-500-server-error" | "call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error" | "call.in-progress.error-providerfault-groq-500-server-error" | "call.in-progress.error-providerfault-groq-503-server-overloaded-error" | "call.in-progress.error-providerfault-cerebras-500-server-error" | "call.in-progress.error-providerfault-cerebras-503-server-overloaded-error" | "call.in-progress.error-providerfault-anthropic-llm-failed" | "call.in-progress.error-providerfault-anthropic-500-server-error" | "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error" | "call.in-progress.error-providerfault-anthropic-bedrock-llm-failed" | "call.in-progress.error-providerfault-anthropic-bedrock-500-server-error" | "call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error" | "call.in-progress.error-providerfault-anthropic-vertex-llm-failed" | "call.in-progress.error-providerfault-anthropic-vertex-500-server-error" | "call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error" | "call.in-progress.error-providerfault-together-ai-llm-failed" | "call.in-progress.error-providerfault-together-ai-500-server-error" | "call.in-progress.error-providerfault-together-ai-503-server-overloaded-error" | "call.in-progress.error-providerfault-anyscale-llm-failed" | "call.in-progress.error-providerfault-anyscale-500-server-error" | "call.in-progress.error-providerfault-anyscale-503-server-overloaded-error" | "call.in-progress.error-providerfault-openrouter-llm-failed" | "call.in-progress.error-providerfault-openrouter-500-server-error" | "call.in-progress.error-providerfault-openrouter-503-server-overloaded-error" | "call.in-progress.error-providerfault-perplexity-ai-llm-failed" | "call.in-progress.error-providerfault-perplexity-ai-500-server-error" | "call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error" | "call.in-progress.error-providerfault-deepinfra-llm-failed" | "call.in-progress.error-providerfault-deepinfra-500-server-error" | "call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error" | "call.in-progress.error-providerfault-runpod-llm-failed" | "call.in-progress.error-providerfault-runpod-500-server-error" | "call.in-progress.error-providerfault-runpod-503-server-overloaded-error" | "call.in-progress.error-providerfault-custom-llm-llm-failed" | "call.in-progress.error-providerfault-custom-llm-500-server-error" | "call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error" | "call.in-progress.error-providerfault-cartesia-500-server-error" | "call.in-progress.error-providerfault-cartesia-503-server-error" | "call.in-progress.error-providerfault-cartesia-522-server-error" | "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade" | "call.in-progress.error-providerfault-eleven-labs-500-server-error" | "call.in-progress.error-providerfault-eleven-labs-503-server-error" | "call.in-progress.error-providerfault-playht-502-gateway-error" | "call.in-progress.error-providerfault-playht-504-gateway-error" | "call.in-progress.error-providerfault-deepgram-returning-500-invalid-json" | "call.in-progress.error-providerfault-deepgram-returning-502-network-error" | "call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach" | "call.in-progress.error-providerfault-outbound-sip-403-forbidden" | "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required" | "call.in-progress.error-providerfault-outbound-sip-408-request-timeout" | "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable" | "call.in-progress.error-configfault-model-unsupported-in-squad" | "call.in-progress.error-configfault-transport-unsupported-for-model" | "pipeline-error-openai-voice-failed" | "pipeline-error-cartesia-voice-failed" | "pipeline-error-deepgram-voice-failed" | "pipeline-error-eleven-labs-voice-failed" | "pipeline-error-playht-voice-failed" | "pipeline-error-lmnt-voice-failed" | "pipeline-error-azure-voice-failed" | "pipeline-error-rime-ai-voice-failed" | "pipeline-error-smallest-ai-voice-failed" | "pipeline-error-vapi-voice-failed" | "pipeline-error-neuphonic-voice-failed" | "pipeline-error-hume-voice-failed" | "pipeline-error-sesame-voice-failed" | "pipeline-error-inworld-voice-failed" | "pipeline-error-minimax-voice-failed" | "pipeline-error-wellsaid-voice-failed" | "pipeline-error-xai-voice-failed" | "pipeline-error-microsoft-voice-failed" | "pipeline-error-microsoft-voice-request-canceled" | "pipeline-error-tavus-video-failed" | "pipeline-error-vapi-llm-failed" | "pipeline-error-vapi-400-bad-request-validation-failed" | "pipeline-error-vapi-401-unauthorized" | "pipeline-error-vapi-403-model-access-denied" | "pipeline-error-vapi-429-exceeded-quota" | "pipeline-error-vapi-500-server-error" | "pipeline-error-vapi-503-server-overloaded-error" | "pipeline-error-vapi-transcriber-failed" | "pipeline-error-deepgram-transcriber-failed" | "pipeline-error-deepgram-transcriber-api-key-missing" | "pipeline-error-gladia-transcriber-failed" | "pipeline-error-speechmatics-transcriber-failed" | "pipeline-error-assembly-ai-transcriber-failed" | "pipeline-error-assembly-ai-returning-400-insufficent-funds" | "pipeline-error-assembly-ai-returning-400-paid-only-feature" | "pipeline-error-assembly-ai-returning-401-invalid-credentials" | "pipeline-error-assembly-ai-returning-500-invalid-schema" | "pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed" | "pipeline-error-talkscriber-transcriber-failed" | "pipeline-error-azure-speech-transcriber-failed" | "pipeline-error-eleven-labs-transcriber-failed" | "pipeline-error-google-transcriber-failed" | "pipeline-error-openai-transcriber-failed" | "pipeline-error-soniox-transcriber-auth-failed" | "pipeline-error-soniox-transcriber-rate-limited" | "pipeline-error-soniox-transcriber-invalid-config" | "pipeline-error-soniox-transcriber-server-error" | "pipeline-error-soniox-transcriber-failed" | "pipeline-error-xai-transcriber-auth-failed" | "pipeline-error-xai-transcriber-rate-limited" | "pipeline-error-xai-transcriber-invalid-config" | "pipeline-error-xai-transcriber-server-error" | "pipeline-error-xai-transcriber-failed" | "pipeline-error-cartesia-transcriber-failed" | "pipeline-error-openai-400-bad-request-validation-failed" | "pipeline-error-openai-401-unauthorized" | "pipeline-error-openai-401-incorrect-api-key" | "pipeline-error-openai-401-account-not-in-organization" | "pipeline-error-openai-403-model-access-denied" | "pipeline-error-openai-429-exceeded-quota" | "pipeline-error-openai-429-rate-limit-reached" | "pipeline-error-openai-500-server-error" | "pipeline-error-openai-503-server-overloaded-error" | "pipeline-error-openai-llm-failed" | "pipeline-error-azure-openai-400-bad-request-validation-failed" | "pipeline-error-azure-openai-401-unauthorized" | "pipeline-error-azure-openai-403-model-access-denied" | "pipeline-error-azure-openai-429-exceeded-quota" | "pipeline-error-azure-openai-500-server-error" | "pipeline-error-azure-openai-503-server-overloaded-error" | "pipeline-error-azure-openai-llm-failed" | "pipeline-error-google-400-bad-request-validation-failed" | "pipeline-error-google-401-unauthorized" | "pipeline-error-google-403-model-access-denied" | "pipeline-error-google-429-exceeded-quota" | "pipeline-error-google-500-server-error" | "pipeline-error-google-503-server-overloaded-error" | "pipeline-error-google-llm-failed" | "pipeline-error-xai-400-bad-request-validation-failed" | "pipeline-error-xai-401-unauthorized" | "pipeline-error-xai-403-model-access-denied" | "pipeline-error-xai-429-exceeded-quota" | "pipeline-error-xai-500-server-error" | "pipeline-error-xai-503-server-overloaded-error" | "pipeline-error-xai-llm-failed" | "pipeline-error-baseten-400-bad-request-validation-failed" | "pipeline-error-baseten-401-unauthorized" | "pipeline-error-baseten-403-model-access-denied" | "pipeline-error-baseten-429-exceeded-quota" | "pipeline-error-baseten-500-server-error" | "pipeline-error-baseten-503-server-overloaded-error" | "pipeline-error-baseten-llm-failed" | "pipeline-error-mistral-400-bad-request-validation-failed" | "pipeline-error-mistral-401-unauthorized" | "pipeline-error-mistral-403-model-access-denied" | "pipeline-error-mistral-429-exceeded-quota" | "pipeline-error-mistral-500-server-error" | "pipeline-error-mistral-503-server-overloaded-error" | "pipeline-error-mistral-llm-failed" | "pipeline-error-minimax-400-bad-request-validation-failed" | "pipeline-error-minimax-401-unauthorized" | "pipeline-error-minimax-403-model-access-denied" | "pipeline-error-minimax-429-exceeded-quota" | "pipeline-error-minimax-500-server-error" | "pipeline-error-minimax-503-server-overloaded-error" | "pipeline-error-minimax-llm-failed" | "pipeline-error-inflection-ai-400-bad-request-validation-failed" | "pipeline-error-inflection-ai-401-unauthorized" | "pipeline-error-inflection-ai-403-model-access-denied" | "pipeline-error-inflection-ai-429-exceeded-quota" | "pipeline-error-inflection-ai-500-server-error" | "pipeline-error-inflection-ai-503-server-overloaded-error" | "pipeline-error-inflection-ai-llm-failed" | "pipeline-error-deep-seek-400-bad-request-validation-failed" | "pipeline-error-deep-seek-401-unauthorized" | "pipeline-error-deep-seek-403-model-access-denied" | "pipeline-error-deep-seek-429-exceeded-quota" | "pipeline-error-deep-seek-500-server-error" | "pipeline-error-deep-seek-503-server-overloaded-error" | "pipeline-error-deep-seek-llm-failed" | "pipeline-error-groq-400-bad-request-validation-failed" | "pipeline-error-groq-401-unauthorized" | "pipeline-error-groq-403-model-access-denied" | "pipeline-error-groq-429-exceeded-quota" | "pipeline-error-groq-500-server-error" | "pipeline-error-groq-503-server-overloaded-error" | "pipeline-error-groq-llm-failed" | "pipeline-error-cerebras-400-bad-request-validation-failed" | "pipeline-error-cerebras-401-unauthorized" | "pipeline-error-cerebras-403-model-access-denied" | "pipeline-error-cerebras-429-exceeded-quota" | "pipeline-error-cerebras-500-server-error" | "pipeline-error-cerebras-503-server-overloaded-error" | "pipeline-error-cerebras-llm-failed" | "pipeline-error-anthropic-400-bad-request-validation-failed" | "pipeline-error-anthropic-401-unauthorized" | "pipeline-error-anthropic-403-model-access-denied" | "pipeline-error-anthropic-429-exceeded-quota" | "pipeline-error-anthropic-500-server-error" | "pipeline-error-anthropic-503-server-overloaded-error" | "pipeline-error-anthropic-llm-failed" | "pipeline-error-anthropic-bedrock-400-bad-request-validation-failed" | "pipeline-error-anthropic-bedrock-401-unauthorized" | "pipeline-error-anthropic-bedrock-403-model-access-denied" | "pipeline-error-anthropic-bedrock-429-exceeded-quota" | "pipeline-error-anthropic-bedrock-500-server-error" | "pipeline-error-anthropic-bedrock-503-server-overloaded-error" | "pipeline-error-anthropic-bedrock-llm-failed" | "pipeline-error-anthropic-vertex-400-bad-request-validation-failed" | "pipeline-error-anthropic-vertex-401-unauthorized" | "pipeline-error-anthropic-vertex-403-model-access-denied" | "pipeline-error-anthropic-vertex-429-exceeded-quota" | "pipeline-error-anthropic-vertex-500-server-error" | "pipeline-error-anthropic-vertex-503-server-overloaded-error" | "pipeline-error-anthropic-vertex-llm-failed" | "pipeline-error-together-ai-400-bad-request-validation-failed" | "pipeline-error-together-ai-401-unauthorized" | "pipeline-error-together-ai-403-model-access-denied" | "pipeline-error-together-ai-429-exceeded-quota" | "pipeline-error-together-ai-500-server-error" | "pipeline-error-together-ai-503-server-overloaded-error" | "pipeline-error-together-ai-llm-failed" | "pipeline-error-anyscale-400-bad-request-validation-failed" | "pipeline-error-anyscale-401-unauthorized" | "pipeline-error-anyscale-403-model-access-denied" | "pipeline-error-anyscale-429-exceeded-quota" | "pipeline-error-anyscale-500-server-error" | "pipeline-error-anyscale-503-server-overloaded-error" | "pipeline-error-anyscale-llm-failed" | "pipeline-error-openrouter-400-bad-request-validation-failed" | "pipeline-error-openrouter-401-unauthorized" | "pipeline-error-openrouter-403-model-access-denied" | "pipeline-error-openrouter-429-exceeded-quota" | "pipeline-error-openrouter-500-server-error" | "pipeline-error-openrouter-503-server-overloaded-error" | "pipeline-error-openrouter-llm-failed" | "pipeline-error-perplexity-ai-400-bad-request-validation-failed" | "pipeline-error-perplexity-ai-401-unauthorized" | "pipeline-error-perplexity-ai-403-model-access-denied" | "pipeline-error-perplexity-ai-429-exceeded-quota" | "pipeline-error-perplexity-ai-500-server-error" | "pipeline-error-perplexity-ai-503-server-overloaded-error" | "pipeline-error-perplexity-ai-llm-failed" | "pipeline-error-deepinfra-400-bad-request-validation-failed" | "pipeline-error-deepinfra-401-unauthorized" | "pipeline-error-deepinfra-403-model-access-denied" | "pipeline-error-deepinfra-429-exceeded-quota" | "pipeline-error-deepinfra-500-server-error" | "pipeline-error-deepinfra-503-server-overloaded-error" | "pipeline-error-deepinfra-llm-failed" | "pipeline-error-runpod-400-bad-request-validation-failed" | "pipeline-error-runpod-401-unauthorized" | "pipeline-error-runpod-403-model-access-denied" | "pipeline-error-runpod-429-exceeded-quota" | "pipeline-error-runpod-500-server-error" | "pipeline-error-runpod-503-server-overloaded-error" | "pipeline-error-runpod-llm-failed" | "pipeline-error-custom-llm-400-bad-request-validation-failed" | "pipeline-error-custom-llm-401-unauthorized" | "pipeline-error-custom-llm-403-model-access-denied" | "pipeline-error-custom-llm-429-exceeded-quota" | "pipeline-error-custom-llm-500-server-error" | "pipeline-error-custom-llm-503-server-overloaded-error" | "pipeline-error-custom-llm-llm-failed" | "pipeline-error-custom-voice-failed" | "pipeline-error-cartesia-socket-hang-up" | "pipeline-error-cartesia-requested-payment" | "pipeline-error-cartesia-500-server-error" | "pipeline-error-cartesia-502-server-error" | "pipeline-error-cartesia-503-server-error" | "pipeline-error-cartesia-522-server-error" | "pipeline-error-eleven-labs-voice-not-found" | "pipeline-error-eleven-labs-quota-exceeded" | "pipeline-error-eleven-labs-unauthorized-access" | "pipeline-error-eleven-labs-unauthorized-to-access-model" | "pipeline-error-eleven-labs-professional-voices-only-for-creator-plus" | "pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade" | "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade" | "pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade" | "pipeline-error-eleven-labs-system-busy-and-requested-upgrade" | "pipeline-error-eleven-labs-voice-not-fine-tuned" | "pipeline-error-eleven-labs-invalid-api-key" | "pipeline-error-eleven-labs-invalid-voice-samples" | "pipeline-error-eleven-labs-voice-disabled-by-owner" | "pipeline-error-eleven-labs-vapi-voice-disabled-by-owner" | "pipeline-error-eleven-labs-blocked-account-in-probation" | "pipeline-error-eleven-labs-blocked-content-against-their-policy" | "pipeline-error-eleven-labs-missing-samples-for-voice-clone" | "pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used" | "pipeline-error-eleven-labs-voice-not-allowed-for-free-users" | "pipeline-error-eleven-labs-max-character-limit-exceeded" | "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification" | "pipeline-error-eleven-labs-500-server-error" | "pipeline-error-eleven-labs-503-server-error" | "pipeline-error-playht-request-timed-out" | "pipeline-error-playht-invalid-voice" | "pipeline-error-playht-unexpected-error" | "pipeline-error-playht-out-of-credits" | "pipeline-error-playht-invalid-emotion" | "pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri" | "pipeline-error-playht-401-unauthorized" | "pipeline-error-playht-403-forbidden-out-of-characters" | "pipeline-error-playht-403-forbidden-api-access-not-available" | "pipeline-error-playht-429-exceeded-quota" | "pipeline-error-playht-502-gateway-error" | "pipeline-error-playht-504-gateway-error" | "pipeline-error-custom-transcriber-failed" | "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination" | "pipeline-error-deepgram-returning-401-invalid-credentials" | "pipeline-error-deepgram-returning-403-model-access-denied" | "pipeline-error-deepgram-returning-404-not-found" | "pipeline-error-deepgram-returning-500-invalid-json" | "pipeline-error-deepgram-returning-502-network-error" | "pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach" | "pipeline-error-deepgram-returning-econnreset" | "call.start.error-vapifault-get-org" | "call.start.error-vapifault-get-subscription" | "call.start.error-get-assistant" | "call.start.error-get-phone-number" | "call.start.error-get-customer" | "call.start.error-get-resources-validation" | "call.start.error-vapi-number-international" | "call.start.error-vapi-number-outbound-daily-limit" | "call.start.error-get-transport" | "call.start.error-subscription-wallet-does-not-exist" | "call.start.error-fraud-check-failed" | "call.start.error-subscription-frozen" | "call.start.error-subscription-insufficient-credits" | "call.start.error-subscription-upgrade-failed" | "call.start.error-subscription-concurrency-limit-reached" | "call.start.error-enterprise-feature-not-available-recording-consent" | "call.start.error-vapifault-database-error" | "call.start.assistant-version-error-validation" | "call.in-progress.error-pipeline-no-available-llm-model" | "call.in-progress.error-sip-inbound-call-failed-to-connect" | "call.in-progress.error-sip-outbound-call-failed-to-connect" | "call.in-progress.error-pipeline-ws-model-connection-failed" | "call.in-progress.error-warm-transfer-max-duration" | "call.in-progress.error-warm-transfer-assistant-cancelled" | "call.in-progress.error-warm-transfer-silence-timeout" | "call.in-progress.error-warm-transfer-microphone-timeout" | "call.in-progress.error-assistant-did-not-receive-customer-audio" | "call.in-progress.error-transfer-failed" | "call.in-progress.twilio-completed-call" | "call.in-progress.sip-completed-call" | "call.ringing.error-sip-inbound-call-failed-to-connect" | "call.ringing.hook-executed-say" | "call.ringing.hook-executed-transfer" | "call.ringing.sip-inbound-caller-hungup-before-call-connect" | "call.ending.hook-executed-say" | "call.ending.hook-executed-transfer" | "call.forwarding.operator-busy" | "call.forwarding.no-answer" | "assistant-error" | "assistant-not-invalid" | "assistant-not-provided" | "assistant-said-message-with-end-call-enabled" | "database-error" | "db-error" | "license-check-failed" | "no-server-available" | "pipeline-no-available-model" | "sip-gateway-failed-to-connect-call" | "unknown-error" | "vapifault-call-started-but-connection-to-transport-missing" | "vapifault-phone-call-worker-could-not-find-call" | "vapifault-phone-call-worker-setup-socket-error" | "vapifault-phone-call-worker-worker-setup-socket-timeout" | "vapifault-transport-connected-but-call-not-active" | "vapifault-transport-never-connected" | "vapifault-web-call-worker-setup-failed" | "call.in-progress.error-vapifault-11labs-transcriber-failed" | "call.in-progress.error-vapifault-anthropic-500-server-error" | "call.in-progress.error-vapifault-anthropic-bedrock-llm-failed" | "call.in-progress.error-vapifault-anthropic-llm-failed" | "call.in-progress.error-vapifault-anthropic-vertex-llm-failed" | "call.in-progress.error-vapifault-anyscale-500-server-error" | "call.in-progress.error-vapifault-anyscale-llm-failed" | "call.in-progress.error-vapifault-azure-openai-500-server-error" | "call.in-progress.error-vapifault-azure-openai-llm-failed" | "call.in-progress.error-vapifault-cartesia-500-server-error" | "call.in-progress.error-vapifault-cartesia-503-server-error" | "call.in-progress.error-vapifault-cartesia-522-server-error" | "call.in-progress.error-vapifault-cerebras-500-server-error" | "call.in-progress.error-vapifault-cerebras-llm-failed" | "call.in-progress.error-vapifault-custom-llm-500-server-error" | "call.in-progress.error-vapifault-custom-llm-llm-failed" | "call.in-progress.error-vapifault-deep-seek-500-server-error" | "call.in-progress.error-vapifault-deep-seek-llm-failed" | "call.in-progress.error-vapifault-deepgram-returning-500-invalid-json" | "call.in-progress.error-vapifault-deepgram-returning-502-bad-gateway-ehostunreach" | "call.in-progress.error-vapifault-deepgram-returning-502-network-error" | "call.in-progress.error-vapifault-deepinfra-500-server-error" | "call.in-progress.error-vapifault-deepinfra-llm-failed" | "call.in-progress.error-vapifault-eleven-labs-500-server-error" | "call.in-progress.error-vapifault-google-500-server-error" | "call.in-progress.error-vapifault-google-llm-failed" | "call.in-progress.error-vapifault-groq-500-server-error" | "call.in-progress.error-vapifault-groq-llm-failed" | "call.in-progress.error-vapifault-inflection-ai-500-server-error" | "call.in-progress.error-vapifault-inflection-ai-llm-failed" | "call.in-progress.error-vapifault-mistral-500-server-error" | "call.in-progress.error-vapifault-mistral-llm-failed" | "call.in-progress.error-vapifault-openai-500-server-error" | "call.in-progress.error-vapifault-openai-llm-failed" | "call.in-progress.error-vapifault-openrouter-500-server-error" | "call.in-progress.error-vapifault-openrouter-llm-failed" | "call.in-progress.error-vapifault-perplexity-ai-500-server-error" | "call.in-progress.error-vapifault-perplexity-ai-llm-failed" | "call.in-progress.error-vapifault-phone-call-worker-setup-socket-error" | "call.in-progress.error-vapifault-phone-call-worker-worker-setup-socket-timeout" | "call.in-progress.error-vapifault-playht-502-gateway-error" | "call.in-progress.error-vapifault-playht-504-gateway-error" | "call.in-progress.error-vapifault-runpod-500-server-error" | "call.in-progress.error-vapifault-runpod-llm-failed" | "call.in-progress.error-vapifault-together-ai-500-server-error" | "call.in-progress.error-vapifault-together-ai-llm-failed" | "call.in-progress.error-vapifault-vapi-500-server-error" | "call.in-progress.error-vapifault-xai-500-server-error" | "call.in-progress.error-vapifault-xai-llm-failed" | "pipeline-error-11labs-transcriber-failed" | "pipeline-error-deepgram-400-no-such-model-language-tier-combination" | "pipeline-error-deepgram-403-model-access-denied" | "pipeline-error-deepgram-404-not-found" | "pipeline-error-deepgram-500-returning-invalid-json" | "pipeline-error-neets-voice-failed" | "call.start.error-get-org" | "call.start.error-get-subscription" | "call.in-progress.error-sip-telephony-provider-failed-to-connect-call" | "call.in-progress.error-warm-transfer-hang-timeout" | "call.in-progress.error-warm-transfer-idle-timeout" | (string & {});
        /**
         * The cost of the analysis by part, in USD, with what was counted.
         */
        AnalysisCostBreakdown: {
            /**
             * USD for the summary.
             */
            summary?: number | null;
            /**
             * Tokens read for the summary.
             */
            summaryPromptTokens?: number | null;
            /**
             * Tokens written for the summary.
             */
            summaryCompletionTokens?: number | null;
            /**
             * Tokens read from the cache for the summary.
             */
            summaryCachedPromptTokens?: number | null;
            /**
             * USD for the structured data.
             */
            structuredData?: number | null;
            /**
             * Tokens read for the structured data.
             */
            structuredDataPromptTokens?: number | null;
            /**
             * Tokens written for the structured data.
             */
            structuredDataCompletionTokens?: number | null;
            /**
             * Tokens read from the cache for the structured data.
             */
            structuredDataCachedPromptTokens?: number | null;
            /**
             * USD for judging success.
             */
            successEvaluation?: number | null;
            /**
             * Tokens read for judging success.
             */
            successEvaluationPromptTokens?: number | null;
            /**
             * Tokens written for judging success.
             */
            successEvaluationCompletionTokens?: number | null;
            /**
             * Tokens read from the cache for judging success.
             */
            successEvaluationCachedPromptTokens?: number | null;
            /**
             * USD for the structured outputs.
             */
            structuredOutput?: number | null;
            /**
             * Tokens read for the structured outputs.
             */
            structuredOutputPromptTokens?: number | null;
            /**
             * Tokens written for the structured outputs.
             */
            structuredOutputCompletionTokens?: number | null;
            /**
             * Tokens read from the cache for the structured outputs.
             */
            structuredOutputCachedPromptTokens?: number | null;
        };
        /**
         * The cost of the call by kind, in USD rounded to 4 decimals, with what was counted.
         */
        CostBreakdown: {
            /**
             * USD for carrying the call; missing where Vapi did not bill it.
             */
            transport?: number | null;
            /**
             * USD for turning speech into text.
             */
            stt?: number | null;
            /**
             * USD for the language model.
             */
            llm?: number | null;
            /**
             * USD for turning text into speech.
             */
            tts?: number | null;
            /**
             * USD, Vapi's own fee.
             */
            vapi?: number | null;
            /**
             * USD for chat.
             */
            chat?: number | null;
            /**
             * USD, all together, the two undocumented parts below included.
             */
            total?: number | null;
            /**
             * Tokens read by the language model.
             */
            llmPromptTokens?: number | null;
            /**
             * Tokens written by the language model.
             */
            llmCompletionTokens?: number | null;
            /**
             * Tokens read from the model's cache.
             */
            llmCachedPromptTokens?: number | null;
            /**
             * Characters spoken.
             */
            ttsCharacters?: number | null;
            /**
             * The cost of the analysis by part, in USD, with what was counted.
             */
            analysisCostBreakdown?: components["schemas"]["AnalysisCostBreakdown"] | null;
            /**
             * @deprecated
             * USD for finding out whether a machine answered. In answers, not in the reference.
             */
            voicemailDetectionCost?: number | null;
            /**
             * @deprecated
             * USD for asking the knowledge base. In answers, not in the reference.
             */
            knowledgeBaseCost?: number | null;
        };
        /**
         * Carrying the call.
         */
        TransportCost: {
            /**
             * Kind of cost: carrying the call.
             * @constant
             */
            type: "transport";
            /**
             * Who carried it.
             * @enum {string|null}
             */
            provider?: "daily" | "vapi.websocket" | "twilio" | "vonage" | "telnyx" | "vapi.sip" | (string & {}) | null;
            /**
             * Minutes billed.
             */
            minutes?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * The model, voice or transcriber that was used, as the assistant names it. Keys seen are typed, more may come.
         */
        UsedService: {
            /**
             * Who offers it.
             */
            provider?: string | null;
            /**
             * The model, by the provider's name for it.
             */
            model?: string | null;
            /**
             * The voice, by the provider's id.
             */
            voiceId?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Turning speech into text.
         */
        TranscriberCost: {
            /**
             * Kind of cost: turning speech into text.
             * @constant
             */
            type: "transcriber";
            /**
             * The transcriber that was used.
             */
            transcriber?: components["schemas"]["UsedService"] | null;
            /**
             * Minutes billed; may be more than the call lasted.
             */
            minutes?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * The language model of the conversation.
         */
        ModelCost: {
            /**
             * Kind of cost: the language model.
             * @constant
             */
            type: "model";
            /**
             * The language model that was used.
             */
            model?: components["schemas"]["UsedService"] | null;
            /**
             * Tokens read.
             */
            promptTokens?: number | null;
            /**
             * Tokens written.
             */
            completionTokens?: number | null;
            /**
             * Tokens read from the model's cache.
             */
            cachedPromptTokens?: number | null;
            /**
             * Tokens spent on reasoning, part of `completionTokens`. Newer than the rest.
             */
            reasoningTokens?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * Turning text into speech.
         */
        VoiceCost: {
            /**
             * Kind of cost: turning text into speech.
             * @constant
             */
            type: "voice";
            /**
             * The voice that was used.
             */
            voice?: components["schemas"]["UsedService"] | null;
            /**
             * Characters spoken.
             */
            characters?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * Vapi's own fee.
         */
        VapiCost: {
            /**
             * Kind of cost: Vapi's own fee.
             * @constant
             */
            type: "vapi";
            /**
             * Whether the minutes were within the plan.
             * @enum {string|null}
             */
            subType?: "normal" | "overage" | (string & {}) | null;
            /**
             * Minutes billed; 60 times this is the duration of the call in seconds.
             */
            minutes?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * Finding out whether a machine answered.
         */
        VoicemailDetectionCost: {
            /**
             * Kind of cost: finding out whether a machine answered.
             * @constant
             */
            type: "voicemail-detection";
            /**
             * Who detects.
             * @enum {string|null}
             */
            provider?: "twilio" | "google" | "openai" | "vapi" | (string & {}) | null;
            /**
             * The model that was used.
             */
            model?: components["schemas"]["UsedService"] | null;
            /**
             * Text tokens read.
             */
            promptTextTokens?: number | null;
            /**
             * Audio tokens read.
             */
            promptAudioTokens?: number | null;
            /**
             * Text tokens written.
             */
            completionTextTokens?: number | null;
            /**
             * Audio tokens written.
             */
            completionAudioTokens?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * Analysing the call after its end.
         */
        AnalysisCost: {
            /**
             * Kind of cost: analysing the call.
             * @constant
             */
            type: "analysis";
            /**
             * Which part of the analysis.
             * @enum {string|null}
             */
            analysisType?: "summary" | "structuredData" | "successEvaluation" | "structuredOutput" | (string & {}) | null;
            /**
             * The language model that was used.
             */
            model?: components["schemas"]["UsedService"] | null;
            /**
             * Tokens read.
             */
            promptTokens?: number | null;
            /**
             * Tokens written.
             */
            completionTokens?: number | null;
            /**
             * Tokens read from the model's cache.
             */
            cachedPromptTokens?: number | null;
            /**
             * One entry for each structured output. Only with `structuredOutput`; newer than the rest.
             */
            structuredOutputBreakdown?: {
                /**
                 * The structured output. Documented as always there.
                 */
                structuredOutputId?: string | null;
                /**
                 * Name of the structured output. Documented as always there.
                 */
                name?: string | null;
                /**
                 * Tokens read.
                 */
                promptTokens?: number | null;
                /**
                 * Tokens written.
                 */
                completionTokens?: number | null;
                /**
                 * Tokens read from the model's cache.
                 */
                cachedPromptTokens?: number | null;
                /**
                 * USD for this structured output.
                 */
                cost?: number | null;
            }[] | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * Asking the knowledge base.
         */
        KnowledgeBaseCost: {
            /**
             * Kind of cost: asking the knowledge base.
             * @constant
             */
            type: "knowledge-base";
            /**
             * The language model that was used.
             */
            model?: components["schemas"]["UsedService"] | null;
            /**
             * Tokens read.
             */
            promptTokens?: number | null;
            /**
             * Tokens written.
             */
            completionTokens?: number | null;
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        };
        /**
         * A part that is not documented yet.
         */
        OtherCost: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type?: "(any other)";
            /**
             * USD, not rounded.
             */
            cost?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One billed part of a call, told apart by `type`.
         */
        Cost: components["schemas"]["TransportCost"] | components["schemas"]["TranscriberCost"] | components["schemas"]["ModelCost"] | components["schemas"]["VoiceCost"] | components["schemas"]["VapiCost"] | components["schemas"]["VoicemailDetectionCost"] | components["schemas"]["AnalysisCost"] | components["schemas"]["KnowledgeBaseCost"] | components["schemas"]["OtherCost"];
        /**
         * What the customer said.
         */
        UserMessage: {
            /**
             * Who speaks: the customer.
             * @constant
             */
            role: "user";
            /**
             * The words.
             */
            message?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Epoch milliseconds of its end.
             */
            endTime?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
            /**
             * Milliseconds spoken; may be less than from `time` to `endTime`, as pauses are left out. The reference says seconds, which held until late 2024.
             */
            duration?: number | null;
            /**
             * Whether words were taken out.
             */
            isFiltered?: boolean | null;
            /**
             * Threats the security filter found.
             */
            detectedThreats?: string[] | null;
            /**
             * The words before filtering.
             */
            originalMessage?: string | null;
            /**
             * Free data; which keys it has is not documented.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Which of several speakers, such as "Speaker 1".
             */
            speakerLabel?: string | null;
        };
        /**
         * Instructions to the model; the first is the system prompt and was not spoken.
         */
        SystemMessage: {
            /**
             * Instructions, spoken by nobody.
             * @constant
             */
            role: "system";
            /**
             * The words.
             */
            message?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
        };
        /**
         * What the assistant said.
         */
        BotMessage: {
            /**
             * Real answers say `bot`, the guides' examples and an answer seen `assistant`.
             * @enum {string}
             */
            role: "bot" | "assistant";
            /**
             * The words.
             */
            message?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Epoch milliseconds of its end.
             */
            endTime?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
            /**
             * Milliseconds spoken; may be less than from `time` to `endTime`, as pauses are left out. The reference says seconds, which held until late 2024.
             */
            duration?: number | null;
            /**
             * Often empty.
             */
            source?: string | null;
            /**
             * Which assistant of a squad spoke. Newer than the rest.
             */
            assistantName?: string | null;
            /**
             * Which saved assistant of a squad spoke. Newer than the rest.
             */
            assistantId?: string | null;
        };
        /**
         * One call of a tool. The reference leaves its shape open; this is what real answers carry.
         */
        ToolCall: {
            /**
             * The result names it as `toolCallId`.
             */
            id?: string | null;
            /**
             * Kind of the tool; only `function` was seen.
             * @enum {string|null}
             */
            type?: "function" | (string & {}) | null;
            /**
             * The tool and what it is given.
             */
            function?: ({
                /**
                 * Name of the tool.
                 */
                name?: string | null;
                /**
                 * JSON in a string here; webhooks carry the object itself.
                 */
                arguments?: string | {
                    [key: string]: unknown;
                } | null;
            } & {
                [key: string]: unknown;
            }) | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * The assistant calls tools.
         */
        ToolCallsMessage: {
            /**
             * The assistant calls tools, and nobody speaks.
             * @constant
             */
            role: "tool_calls";
            /**
             * The calls. Documented as always there.
             */
            toolCalls?: components["schemas"]["ToolCall"][] | null;
            /**
             * Often empty.
             */
            message?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
        };
        /**
         * What a tool answered.
         */
        ToolCallResultMessage: {
            /**
             * A tool answers, and nobody speaks.
             * @constant
             */
            role: "tool_call_result";
            /**
             * The `id` of the tool call.
             */
            toolCallId?: string | null;
            /**
             * Name of the tool.
             */
            name?: string | null;
            /**
             * The answer as text, often JSON.
             */
            result?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
            /**
             * Free data; which keys it has is not documented.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * What Vapi warns of. Newer than the rest.
             */
            warnings?: {
                /**
                 * What Vapi warns of: an answer of too many tokens. Documented as always there.
                 * @enum {string|null}
                 */
                type?: "oversized-tool-response" | (string & {}) | null;
                /**
                 * Tokens of the answer.
                 */
                tokenCount?: number | null;
                /**
                 * Tokens from which Vapi warns.
                 */
                threshold?: number | null;
            }[] | null;
        };
        /**
         * A message of a role that is not documented yet.
         */
        OtherMessage: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            role?: "(any other)";
            /**
             * The words.
             */
            message?: string | null;
            /**
             * Epoch milliseconds of its beginning, at times with a fraction.
             */
            time?: number | null;
            /**
             * Epoch milliseconds of its end.
             */
            endTime?: number | null;
            /**
             * Seconds since the start of the call.
             */
            secondsFromStart?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One message of a conversation, told apart by `role`, which the reference types as any string.
         */
        Message: components["schemas"]["UserMessage"] | components["schemas"]["SystemMessage"] | components["schemas"]["BotMessage"] | components["schemas"]["ToolCallsMessage"] | components["schemas"]["ToolCallResultMessage"] | components["schemas"]["OtherMessage"];
        /**
         * The words; null beside tool calls. Others have met an array of parts.
         */
        MessageContent: string | {
            [key: string]: unknown;
        }[] | null;
        /**
         * A message in the form OpenAI's models take.
         */
        OpenAIMessage: {
            /**
             * Who speaks; the assistant is `assistant` here and `bot` in other messages.
             * @enum {string}
             */
            role: "assistant" | "function" | "user" | "system" | "tool" | (string & {});
            /**
             * The words; null beside tool calls. Others have met an array of parts.
             */
            content?: components["schemas"]["MessageContent"];
            /**
             * Tools the model wants called. In answers, not in the reference.
             */
            tool_calls?: components["schemas"]["ToolCall"][] | null;
            /**
             * Which call of a tool this is the result of. In answers, not in the reference.
             */
            tool_call_id?: string | null;
        };
        /**
         * Where the recordings lie.
         */
        Recording: {
            /**
             * Customer and assistant on a channel each.
             */
            stereoUrl?: string | null;
            /**
             * The video.
             */
            videoUrl?: string | null;
            /**
             * How long after the call the video began. Seconds by its name, milliseconds by the reference.
             */
            videoRecordingStartDelaySeconds?: number | null;
            /**
             * The recordings of one channel.
             */
            mono?: {
                /**
                 * Both speakers on one channel.
                 */
                combinedUrl?: string | null;
                /**
                 * The assistant alone.
                 */
                assistantUrl?: string | null;
                /**
                 * The customer alone.
                 */
                customerUrl?: string | null;
            } | null;
        };
        /**
         * A step of a workflow that was run.
         */
        ArtifactNode: {
            /**
             * Name of the step.
             */
            nodeName?: string | null;
            /**
             * What was said and done in the step.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * The variables in the step.
             */
            variableValues?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * A message with a wording for each language.
         */
        CustomMessage: {
            /**
             * Tells the message from other kinds.
             * @constant
             */
            type: "custom-message";
            /**
             * The words, at most 1000 characters.
             */
            content?: string | null;
            /**
             * The words in each language.
             */
            contents?: {
                /**
                 * Kind of content. Documented as always there.
                 * @enum {string|null}
                 */
                type?: "text" | (string & {}) | null;
                /**
                 * The words in this language. Documented as always there.
                 */
                text?: string | null;
                /**
                 * ISO 639-1 code.
                 */
                language?: string | null;
            }[] | null;
        };
        /**
         * How the call is handed over.
         * @enum {string}
         */
        TransferMode: "blind-transfer" | "blind-transfer-add-summary-to-sip-header" | "warm-transfer-say-message" | "warm-transfer-say-summary" | "warm-transfer-twiml" | "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message" | "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary" | "warm-transfer-experimental" | (string & {});
        /**
         * How a transfer is done. Documented defaults stand in the descriptions.
         */
        TransferPlan: {
            /**
             * How the call is handed over.
             */
            mode?: components["schemas"]["TransferMode"] | null;
            /**
             * Said to the destination.
             */
            message?: string | components["schemas"]["CustomMessage"] | null;
            /**
             * Seconds to wait for the operator, 1 to 600, default 60.
             */
            timeout?: number | null;
            /**
             * How a SIP call is handed over, default `refer`.
             * @enum {string|null}
             */
            sipVerb?: "refer" | "bye" | "dial" | (string & {}) | null;
            /**
             * Seconds to ring, 1 to 600, default 60.
             */
            dialTimeout?: number | null;
            /**
             * Played to the customer while waiting.
             */
            holdAudioUrl?: string | null;
            /**
             * Played when the operator is there.
             */
            transferCompleteAudioUrl?: string | null;
            /**
             * What the destination is told of the conversation, by its name. Its form is not described here.
             */
            contextEngineeringPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Run before connecting, at most 4096 characters.
             */
            twiml?: string | null;
            /**
             * How the conversation is summed up, by its name. Its form is not described here.
             */
            summaryPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether SIP headers are put into `Refer-To`, by its name.
             */
            sipHeadersInReferToEnabled?: boolean | null;
            /**
             * What happens if the transfer fails.
             */
            fallbackPlan?: {
                /**
                 * Said to the customer.
                 */
                message?: string | components["schemas"]["CustomMessage"] | null;
                /**
                 * Whether the call then ends, default true.
                 */
                endCallEnabled?: boolean | null;
            } | null;
        };
        /**
         * A phone number.
         */
        NumberDestination: {
            /**
             * Kind of destination: a phone number.
             * @constant
             */
            type: "number";
            /**
             * The number, 3 to 40 characters. Documented as always there.
             */
            number?: string | null;
            /**
             * Dialled after the answer, 1 to 10 characters.
             */
            extension?: string | null;
            /**
             * Whether the number must be E.164. Documented default true.
             */
            numberE164CheckEnabled?: boolean | null;
            /**
             * Said before the transfer.
             */
            message?: string | components["schemas"]["CustomMessage"] | null;
            /**
             * Number shown to the destination, at most 40 characters.
             */
            callerId?: string | null;
            /**
             * How the transfer is done.
             */
            transferPlan?: components["schemas"]["TransferPlan"] | null;
            /**
             * Tells the model when to transfer here.
             */
            description?: string | null;
            /**
             * Name to show.
             */
            name?: string | null;
        };
        /**
         * A SIP address.
         */
        SipDestination: {
            /**
             * Kind of destination: a SIP address.
             * @constant
             */
            type: "sip";
            /**
             * The address. Documented as always there.
             */
            sipUri?: string | null;
            /**
             * Headers sent along.
             */
            sipHeaders?: {
                [key: string]: unknown;
            } | null;
            /**
             * Said before the transfer.
             */
            message?: string | components["schemas"]["CustomMessage"] | null;
            /**
             * Number shown to the destination, at most 40 characters.
             */
            callerId?: string | null;
            /**
             * How the transfer is done.
             */
            transferPlan?: components["schemas"]["TransferPlan"] | null;
            /**
             * Tells the model when to transfer here.
             */
            description?: string | null;
            /**
             * Name to show.
             */
            name?: string | null;
        };
        /**
         * A destination of a type that is not documented for calls.
         */
        OtherDestination: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type?: "(any other)";
        } & {
            [key: string]: unknown;
        };
        /**
         * Where a call is transferred to, told apart by `type`. Webhooks and tools know an assistant as well, calls do not.
         */
        Destination: components["schemas"]["NumberDestination"] | components["schemas"]["SipDestination"] | components["schemas"]["OtherDestination"];
        /**
         * One attempt to transfer the call. Newer than the rest.
         */
        Transfer: {
            /**
             * Where to. Documented as always there.
             */
            destination?: components["schemas"]["Destination"] | null;
            /**
             * How the call is handed over.
             */
            mode?: components["schemas"]["TransferMode"] | null;
            /**
             * How it went.
             * @enum {string|null}
             */
            status?: "connected" | "no-answer" | "busy" | "voicemail" | "failed" | "completed" | "cancelled" | (string & {}) | null;
            /**
             * What was said with the operator.
             */
            transcript?: string | null;
            /**
             * The same, message by message.
             */
            messages?: components["schemas"]["Message"][] | null;
        };
        /**
         * How fast the call's parts were. The reference gives a unit, milliseconds, for the two transport averages only.
         */
        PerformanceMetrics: {
            /**
             * Milliseconds until the language model answered.
             */
            modelLatencyAverage?: number | null;
            /**
             * Milliseconds until the voice began.
             */
            voiceLatencyAverage?: number | null;
            /**
             * Milliseconds until the words were there.
             */
            transcriberLatencyAverage?: number | null;
            /**
             * Milliseconds until the end of a turn was noticed.
             */
            endpointingLatencyAverage?: number | null;
            /**
             * Milliseconds from the end of a turn to the answer.
             */
            turnLatencyAverage?: number | null;
            /**
             * Milliseconds from the transport to Vapi.
             */
            fromTransportLatencyAverage?: number | null;
            /**
             * Milliseconds from Vapi to the transport.
             */
            toTransportLatencyAverage?: number | null;
            /**
             * Times the customer was interrupted.
             */
            numUserInterrupted?: number | null;
            /**
             * Times the assistant was interrupted.
             */
            numAssistantInterrupted?: number | null;
            /**
             * The same in milliseconds, turn by turn.
             */
            turnLatencies?: {
                /**
                 * Milliseconds until the language model answered.
                 */
                modelLatency?: number | null;
                /**
                 * Milliseconds until the voice began.
                 */
                voiceLatency?: number | null;
                /**
                 * Milliseconds until the words were there.
                 */
                transcriberLatency?: number | null;
                /**
                 * Milliseconds until the end of the turn was noticed.
                 */
                endpointingLatency?: number | null;
                /**
                 * Milliseconds from the end of the turn to the answer.
                 */
                turnLatency?: number | null;
            }[] | null;
        };
        /**
         * The call had some messages.
         */
        MinimumMessagesCondition: {
            /**
             * Kind of condition: messages at least.
             * @constant
             */
            type: "minMessages";
            /**
             * Messages at least.
             */
            count?: number | null;
        };
        /**
         * The call lasted some time.
         */
        MinimumDurationCondition: {
            /**
             * Kind of condition: seconds at least.
             * @constant
             */
            type: "minCallDuration";
            /**
             * Seconds at least.
             */
            seconds?: number | null;
        };
        /**
         * The call ended, or did not end, for certain reasons.
         */
        EndedReasonCondition: {
            /**
             * Kind of condition: why the call ended.
             * @constant
             */
            type: "endedReason";
            /**
             * Whether the end reason has to be one of `values` or none of them.
             * @enum {string|null}
             */
            operator?: "oneOf" | "notOneOf" | (string & {}) | null;
            /**
             * The end reasons meant.
             */
            values?: components["schemas"]["EndedReason"][] | null;
        };
        /**
         * A condition that is not documented yet.
         */
        OtherCondition: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type?: "(any other)";
        } & {
            [key: string]: unknown;
        };
        /**
         * What a call must have had, told apart by `type`.
         */
        StructuredOutputCondition: components["schemas"]["MinimumMessagesCondition"] | components["schemas"]["MinimumDurationCondition"] | components["schemas"]["EndedReasonCondition"] | components["schemas"]["OtherCondition"];
        /**
         * A structured output whose condition the call did not meet.
         */
        SkippedStructuredOutput: {
            /**
             * Name of the structured output. Documented as always there.
             */
            name?: string | null;
            /**
             * The condition that the call did not meet. Documented as always there.
             */
            unmetCondition?: components["schemas"]["StructuredOutputCondition"] | null;
        };
        /**
         * What the call left behind. Recordings are best read in this order: `recording.mono.combinedUrl`, `recordingUrl`, the call's own `recordingUrl`. Since 2026 these addresses need a key: use the download operations or the presigned ones.
         */
        Artifact: {
            /**
             * What was said and done.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * What was said and done, in the form OpenAI's models take.
             */
            messagesOpenAIFormatted?: components["schemas"]["OpenAIMessage"][] | null;
            /**
             * One line a turn, starting "AI: " or "User: ", with a trailing newline. The labels can be configured.
             */
            transcript?: string | null;
            /**
             * Where the recordings lie.
             */
            recording?: components["schemas"]["Recording"] | null;
            /**
             * @deprecated
             * The mono recording. Still filled.
             */
            recordingUrl?: string | null;
            /**
             * @deprecated
             * The stereo recording. Still filled.
             */
            stereoRecordingUrl?: string | null;
            /**
             * @deprecated
             * The video.
             */
            videoRecordingUrl?: string | null;
            /**
             * @deprecated
             * How long after the call the video began. Seconds by its name, milliseconds by the reference.
             */
            videoRecordingStartDelaySeconds?: number | null;
            /**
             * Packet capture. Only on numbers of Vapi or brought over SIP.
             */
            pcapUrl?: string | null;
            /**
             * Log of the call.
             */
            logUrl?: string | null;
            /**
             * Signed address of the mono recording; needs no key and differs in every answer. Newer than the rest.
             */
            presignedMonoUrl?: string | null;
            /**
             * Signed address of the stereo recording; needs no key and differs in every answer. Newer than the rest.
             */
            presignedStereoUrl?: string | null;
            /**
             * Signed address of the video; needs no key and differs in every answer. Newer than the rest.
             */
            presignedVideoUrl?: string | null;
            /**
             * Signed address of the assistant's recording; needs no key and differs in every answer. Newer than the rest.
             */
            presignedAssistantUrl?: string | null;
            /**
             * Signed address of the customer's recording; needs no key and differs in every answer. Newer than the rest.
             */
            presignedCustomerUrl?: string | null;
            /**
             * Signed address of the packet capture; needs no key and differs in every answer. Newer than the rest.
             */
            presignedPcapUrl?: string | null;
            /**
             * Signed address of the log; needs no key and differs in every answer. Newer than the rest.
             */
            presignedLogUrl?: string | null;
            /**
             * When the signed addresses stop working, ISO 8601. Newer than the rest.
             */
            presignedUrlsExpiresAt?: string | null;
            /**
             * Steps of a workflow.
             */
            nodes?: components["schemas"]["ArtifactNode"][] | null;
            /**
             * Assistants in the order in which they spoke. Newer than the rest.
             */
            assistantActivations?: {
                /**
                 * Name of the assistant. Documented as always there.
                 */
                assistantName?: string | null;
                /**
                 * Saved assistant.
                 */
                assistantId?: string | null;
                /**
                 * Version of the saved assistant, such as "v3".
                 */
                assistantVersion?: string | null;
            }[] | null;
            /**
             * Attempts to transfer. Strings in the reference of early 2026, objects since.
             */
            transfers?: (components["schemas"]["Transfer"] | string)[] | null;
            /**
             * The variables at the end of the call.
             */
            variableValues?: {
                [key: string]: unknown;
            } | null;
            /**
             * @deprecated
             * The variables, as answers of 2025 named them. Not in the reference.
             */
            variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * How fast the call's parts were. The reference gives a unit, milliseconds, for the two transport averages only.
             */
            performanceMetrics?: components["schemas"]["PerformanceMetrics"] | null;
            /**
             * What was extracted, by id of the structured output. The shape of a value is open; the guides show this one.
             */
            structuredOutputs?: {
                [key: string]: ({
                    /**
                     * Name of the structured output.
                     */
                    name?: string | null;
                    /**
                     * Whatever the structured output's own schema says.
                     */
                    result?: unknown;
                } & {
                    [key: string]: unknown;
                }) | null;
            } | null;
            /**
             * Format: date-time
             *
             * When `structuredOutputs` last changed.
             */
            structuredOutputsLastUpdatedAt?: string | null;
            /**
             * What was not extracted and why, by id of the structured output. Newer than the rest.
             */
            skippedStructuredOutputs?: {
                [key: string]: components["schemas"]["SkippedStructuredOutput"];
            } | null;
            /**
             * By id of the scorecard. The shape of a value is open.
             */
            scorecards?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * What is to be kept of a call.
         */
        ArtifactPlan: {
            /**
             * Whether calls are recorded.
             */
            recordingEnabled?: boolean | null;
            /**
             * Form of the recordings.
             * @enum {string|null}
             */
            recordingFormat?: "wav;l16" | "mp3" | (string & {}) | null;
            /**
             * Whether recordings go to one's own storage.
             */
            recordingUseCustomStorageEnabled?: boolean | null;
            /**
             * Where in one's own storage recordings go.
             */
            recordingPath?: string | null;
            /**
             * Whether video is recorded.
             */
            videoRecordingEnabled?: boolean | null;
            /**
             * Whether the history of messages is kept in full.
             */
            fullMessageHistoryEnabled?: boolean | null;
            /**
             * Whether packets are captured. Only on numbers of Vapi or brought over SIP.
             */
            pcapEnabled?: boolean | null;
            /**
             * Where in one's own S3 storage packet captures go.
             */
            pcapS3PathPrefix?: string | null;
            /**
             * Whether packet captures go to one's own storage.
             */
            pcapUseCustomStorageEnabled?: boolean | null;
            /**
             * Whether calls are logged.
             */
            loggingEnabled?: boolean | null;
            /**
             * Whether logs go to one's own storage.
             */
            loggingUseCustomStorageEnabled?: boolean | null;
            /**
             * Where in one's own storage logs go.
             */
            loggingPath?: string | null;
            /**
             * How the transcript is written.
             */
            transcriptPlan?: {
                /**
                 * Whether there is a transcript.
                 */
                enabled?: boolean | null;
                /**
                 * Label of the assistant's lines in the transcript.
                 */
                assistantName?: string | null;
                /**
                 * Label of the customer's lines in the transcript.
                 */
                userName?: string | null;
            } | null;
            /**
             * Saved structured outputs to extract.
             */
            structuredOutputIds?: string[] | null;
            /**
             * Structured outputs to extract, given inline.
             */
            structuredOutputs?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Saved scorecards to judge calls by.
             */
            scorecardIds?: string[] | null;
            /**
             * Scorecards to judge calls by, given inline.
             */
            scorecards?: {
                [key: string]: unknown;
            }[] | null;
        };
        /**
         * What Vapi made of the call after its end, a few seconds late. What the assistant did not ask for is missing.
         */
        Analysis: {
            /**
             * The call in a few sentences.
             */
            summary?: string | null;
            /**
             * What was extracted, in the shape the assistant asked for.
             */
            structuredData?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was extracted, one object a plan.
             */
            structuredDataMulti?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Whether the call succeeded, in the words of the rubric chosen: "true" or "false", a number as text, or prose. Documented and seen as a string; booleans and numbers are what others' tests have.
             */
            successEvaluation?: string | boolean | number | null;
        };
        /**
         * Watching and steering the call while it runs.
         */
        Monitor: {
            /**
             * WebSocket with the sound of the call. Whoever knows it can listen.
             */
            listenUrl?: string | null;
            /**
             * Address that steers the call. Whoever knows it can speak, transfer and hang up.
             */
            controlUrl?: string | null;
            /**
             * Monitors that looked at the call. Newer than the rest.
             */
            monitors?: {
                /**
                 * The monitor. Documented as always there.
                 */
                monitorId?: string | null;
                /**
                 * Whether the call was one to look at.
                 */
                filterPassed?: boolean | null;
            }[] | null;
        };
        /**
         * What the call must show to auditors.
         */
        Compliance: {
            /**
             * Consent to being recorded; given only where `grantedAt` is there.
             */
            recordingConsent?: {
                /**
                 * How it is asked for.
                 * @enum {string|null}
                 */
                type?: "stay-on-line" | "verbal" | (string & {}) | null;
                /**
                 * Format: date-time
                 *
                 * When it was given.
                 */
                grantedAt?: string | null;
            } | null;
        };
        /**
         * Sound over a WebSocket.
         */
        VapiWebsocketTransport: {
            /**
             * Who carries the call: Vapi, over a WebSocket.
             * @constant
             */
            provider: "vapi.websocket";
            /**
             * How the sound is encoded.
             */
            audioFormat?: {
                /**
                 * Hertz, 0 to 192000, default 16000.
                 */
                sampleRate?: number | null;
                /**
                 * Encoding of the samples. Documented as always there.
                 * @enum {string|null}
                 */
                format?: "pcm_s16le" | "mulaw" | (string & {}) | null;
                /**
                 * What the samples come in; `raw` is nothing round them.
                 * @enum {string|null}
                 */
                container?: "raw" | (string & {}) | null;
            } | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * Vonage.
         */
        VonageTransport: {
            /**
             * Who carries the call: Vonage.
             * @constant
             */
            provider: "vonage";
            /**
             * Vonage's id of the conversation.
             */
            conversationUUID?: string | null;
            /**
             * Vonage's id of the call.
             */
            callUUID?: string | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * Twilio.
         */
        TwilioTransport: {
            /**
             * Who carries the call: Twilio.
             * @constant
             */
            provider: "twilio";
            /**
             * The account at Twilio.
             */
            accountSid?: string | null;
            /**
             * Twilio's id of the call.
             */
            callSid?: string | null;
            /**
             * Lets its holder forward the call.
             */
            callToken?: string | null;
            /**
             * Number that forwarded the call to this one.
             */
            forwardedFrom?: string | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * Vapi's own SIP, also under its phone numbers.
         */
        VapiSipTransport: {
            /**
             * Who carries the call: Vapi, over SIP.
             * @constant
             */
            provider: "vapi.sip";
            /**
             * Id of the call.
             */
            callSid?: string | null;
            /**
             * Id at the session border controller.
             */
            sbcCallSid?: string | null;
            /**
             * Seconds to ring, 1 to 600, default 60.
             */
            dialTimeout?: number | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * Telnyx.
         */
        TelnyxTransport: {
            /**
             * Who carries the call: Telnyx.
             * @constant
             */
            provider: "telnyx";
            /**
             * Telnyx' id to control the call by.
             */
            callControlId?: string | null;
            /**
             * Telnyx' id of this leg of the call.
             */
            callLegId?: string | null;
            /**
             * Telnyx' id of the session.
             */
            callSessionId?: string | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * Daily, for web calls.
         */
        DailyTransport: {
            /**
             * Who carries the call: Daily.
             * @constant
             */
            provider: "daily";
            /**
             * Whether the room goes when the customer leaves. Documented default true.
             */
            roomDeleteOnUserLeaveEnabled?: boolean | null;
            /**
             * The room.
             */
            callUrl?: string | null;
            /**
             * The room, over SIP.
             */
            callSipUri?: string | null;
            /**
             * Lets its holder join the room.
             */
            callToken?: string | null;
            /**
             * @deprecated
             * Whether the assistant has a video, by its name. In answers, not in the reference.
             */
            assistantVideoEnabled?: boolean | null;
            /**
             * @deprecated
             * Whether video is recorded, by its name. In answers, not in the reference.
             */
            videoRecordingEnabled?: boolean | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        };
        /**
         * A transport that is not documented yet, or an older one that does not say which it is.
         */
        OtherTransport: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            provider?: "(any other)";
            /**
             * Token of the call; what it lets its holder do is not documented here.
             */
            callToken?: string | null;
            /**
             * Documented default `voice`.
             * @enum {string|null}
             */
            conversationType?: "voice" | (string & {}) | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * What the call travels on, told apart by `provider`. Typed in the reference only since 2026; older calls have an empty object or one without `provider`.
         */
        Transport: components["schemas"]["VapiWebsocketTransport"] | components["schemas"]["VonageTransport"] | components["schemas"]["TwilioTransport"] | components["schemas"]["VapiSipTransport"] | components["schemas"]["TelnyxTransport"] | components["schemas"]["DailyTransport"] | components["schemas"]["OtherTransport"];
        /**
         * Where Vapi sends its webhooks.
         */
        Server: {
            /**
             * The address.
             */
            url?: string | null;
            /**
             * Seconds to wait for an answer, 1 to 300, default 20.
             */
            timeoutSeconds?: number | null;
            /**
             * Saved credential that signs the requests.
             */
            credentialId?: string | null;
            /**
             * @deprecated
             * Sent as `x-vapi-secret`. Gone from the reference, still in the guides and in older rows.
             */
            secret?: string | null;
            /**
             * Sent along as they are; an `Authorization` here wins over the credential.
             */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether requests come from known addresses.
             */
            staticIpAddressesEnabled?: boolean | null;
            /**
             * Parts of the body that are encrypted.
             */
            encryptedPaths?: string[] | null;
            /**
             * How failed requests are repeated; not at all without it.
             */
            backoffPlan?: {
                /**
                 * Whether the pauses stay the same or grow. Documented as always there.
                 * @enum {string|null}
                 */
                type?: "fixed" | "exponential" | (string & {}) | null;
                /**
                 * Repetitions at most, 0 to 10.
                 */
                maxRetries?: number | null;
                /**
                 * Seconds before the first repetition, 0 to 10.
                 */
                baseDelaySeconds?: number | null;
                /**
                 * HTTP statuses that are not worth repeating.
                 */
                excludedStatusCodes?: unknown[] | null;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * An assistant's configuration. Its parts are left open: which keys they have depends on the services that the assistant uses. Tools under `model` may hold servers with secrets.
         */
        Assistant: {
            /**
             * At most 40 characters.
             */
            name?: string | null;
            /**
             * Free data for one's own use.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Speech to text. `provider` tells the service.
             */
            transcriber?: {
                [key: string]: unknown;
            } | null;
            /**
             * The language model with its prompt, tools and knowledge. `provider` tells the service.
             */
            model?: {
                [key: string]: unknown;
            } | null;
            /**
             * Text to speech. `provider` tells the service.
             */
            voice?: {
                [key: string]: unknown;
            } | null;
            /**
             * What the assistant says first, or the address of a recording of it.
             */
            firstMessage?: string | null;
            /**
             * Who speaks first.
             * @enum {string|null}
             */
            firstMessageMode?: "assistant-speaks-first" | "assistant-speaks-first-with-model-generated-message" | "assistant-waits-for-user" | (string & {}) | null;
            /**
             * Whether the customer can cut the first message short.
             */
            firstMessageInterruptionsEnabled?: boolean | null;
            /**
             * How a voicemail is told from a person, or "off".
             */
            voicemailDetection?: {
                [key: string]: unknown;
            } | string | null;
            /**
             * Left on a voicemail.
             */
            voicemailMessage?: string | null;
            /**
             * Said before the assistant hangs up.
             */
            endCallMessage?: string | null;
            /**
             * The call ends when the assistant says one of these.
             */
            endCallPhrases?: string[] | null;
            /**
             * Seconds after which the call is ended.
             */
            maxDurationSeconds?: number | null;
            /**
             * A word such as "off" or "office", or the address of a sound.
             */
            backgroundSound?: string | null;
            /**
             * How noise and other voices are taken out.
             */
            backgroundSpeechDenoisingPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Whether the history has what the model wrote instead of what the voice was heard to say.
             */
            modelOutputInMessagesEnabled?: boolean | null;
            /**
             * When the assistant begins to speak.
             */
            startSpeakingPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * When the assistant lets itself be interrupted.
             */
            stopSpeakingPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * What happens with keys that the customer presses.
             */
            keypadInputPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Settings for the carriers of calls.
             */
            transportConfigurations?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Types of messages that go to the client in a web call.
             */
            clientMessages?: string[] | null;
            /**
             * Types of messages that go to the server.
             */
            serverMessages?: string[] | null;
            /**
             * Where Vapi sends its webhooks.
             */
            server?: components["schemas"]["Server"] | null;
            /**
             * What is done when something happens.
             */
            hooks?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * What is made of a call after its end.
             */
            analysisPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * What is kept of a call.
             */
            artifactPlan?: components["schemas"]["ArtifactPlan"] | null;
            /**
             * What must not be kept.
             */
            compliancePlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Who may listen to and steer a call.
             */
            monitorPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Where traces of a call go.
             */
            observabilityPlan?: {
                [key: string]: unknown;
            } | null;
            /**
             * Saved credentials that the assistant may use.
             */
            credentialIds?: string[] | null;
            /**
             * Keys of other services, in clear.
             */
            credentials?: {
                [key: string]: unknown;
            }[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to an assistant, or to every member of a squad; the keys of an assistant, and two more.
         */
        AssistantOverrides: components["schemas"]["Assistant"] & {
            /**
             * Values for the templates of prompt and messages.
             */
            variableValues?: {
                [key: string]: unknown;
            } | null;
            /**
             * Tools besides those of the assistant. They may hold servers with secrets.
             */
            "tools:append"?: {
                [key: string]: unknown;
            }[] | null;
        };
        /**
         * Assistants that hand the call to one another, left open.
         */
        Squad: {
            /**
             * Name for one's own reference.
             */
            name?: string | null;
            /**
             * The assistants. Documented as always there.
             */
            members?: ({
                /**
                 * Saved assistant. A member has this or `assistant`.
                 */
                assistantId?: string | null;
                /**
                 * Assistant given inline.
                 */
                assistant?: components["schemas"]["Assistant"] | null;
                /**
                 * Version of the saved assistant, such as "v3".
                 */
                assistantVersion?: string | null;
                /**
                 * Changes to the assistant as this member.
                 */
                assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
                /**
                 * Where this member can hand the call to.
                 */
                assistantDestinations?: {
                    [key: string]: unknown;
                }[] | null;
            } & {
                [key: string]: unknown;
            })[] | null;
            /**
             * Changes to every member.
             */
            membersOverrides?: components["schemas"]["AssistantOverrides"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Steps a call goes through, left open. Documented besides the typed keys: `model`, `transcriber`, `voice`, `globalPrompt`, `hooks`, `credentialIds`, `voicemailDetection`, `voicemailMessage`, `maxDurationSeconds`, `backgroundSound`, `observabilityPlan`, `compliancePlan`, `analysisPlan`, `artifactPlan`, `startSpeakingPlan`, `stopSpeakingPlan`, `monitorPlan`, `backgroundSpeechDenoisingPlan`, `keypadInputPlan`.
         */
        Workflow: {
            /**
             * Name for one's own reference. Documented as always there.
             */
            name?: string | null;
            /**
             * The steps. Documented as always there.
             */
            nodes?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Which step follows which. Documented as always there.
             */
            edges?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Where Vapi sends its webhooks.
             */
            server?: components["schemas"]["Server"] | null;
            /**
             * Keys of other services, in clear.
             */
            credentials?: {
                [key: string]: unknown;
            }[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to the workflow for this call.
         */
        WorkflowOverrides: {
            /**
             * Values for the workflow's templates.
             */
            variableValues?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * What becomes of calls to a phone number. With neither assistant, squad nor workflow the server is asked for one.
         */
        PhoneNumberRouting: {
            /**
             * At most 40 characters.
             */
            name?: string | null;
            /**
             * Assistant for calls that come in.
             */
            assistantId?: string | null;
            /**
             * Squad for calls that come in.
             */
            squadId?: string | null;
            /**
             * Workflow for calls that come in.
             */
            workflowId?: string | null;
            /**
             * Where Vapi sends its webhooks.
             */
            server?: components["schemas"]["Server"] | null;
            /**
             * What is done when a call comes in.
             */
            hooks?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Where calls go that nobody can take.
             */
            fallbackDestination?: components["schemas"]["Destination"] | null;
        };
        /**
         * Vapi's way into a Twilio account.
         */
        TwilioAccount: {
            /**
             * The account. Documented as always there.
             */
            twilioAccountSid?: string | null;
            /**
             * Token of the account, in clear.
             */
            twilioAuthToken?: string | null;
            /**
             * API key of the account; `twilioApiSecret` belongs to it.
             */
            twilioApiKey?: string | null;
            /**
             * Secret of the API key, in clear.
             */
            twilioApiSecret?: string | null;
            /**
             * Whether Vapi takes the number's text messages too. Documented default true.
             */
            smsEnabled?: boolean | null;
        };
        /**
         * A Twilio number given inline. Carries credentials of the account.
         */
        PhoneNumber: components["schemas"]["PhoneNumberRouting"] & components["schemas"]["TwilioAccount"] & {
            /**
             * @deprecated
             * The number. Documented as always there.
             */
            twilioPhoneNumber?: string | null;
        };
        /**
         * The other party of a call.
         */
        Customer: {
            /**
             * Phone number, E.164 unless the check is off; 3 to 40 characters.
             */
            number?: string | null;
            /**
             * SIP address instead of a number.
             */
            sipUri?: string | null;
            /**
             * At most 40 characters.
             */
            name?: string | null;
            /**
             * At most 40 characters.
             */
            email?: string | null;
            /**
             * Id in one's own system, at most 40 characters.
             */
            externalId?: string | null;
            /**
             * Dialled after the answer, at most 10 characters.
             */
            extension?: string | null;
            /**
             * Whether the number must be E.164. Documented default true.
             */
            numberE164CheckEnabled?: boolean | null;
            /**
             * Changes to the assistant for this customer.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Changes to the squad for this customer. Newer than the rest.
             */
            squadOverrides?: components["schemas"]["AssistantOverrides"] | null;
        };
        /**
         * When the call may be made.
         */
        SchedulePlan: {
            /**
             * Format: date-time
             *
             * Not before. Documented as always there.
             */
            earliestAt?: string | null;
            /**
             * Format: date-time
             *
             * Not after.
             */
            latestAt?: string | null;
        };
        /**
         * The account's room for calls at the same time.
         */
        SubscriptionLimits: {
            /**
             * Whether this request ran into the limit. Documented default false.
             */
            concurrencyBlocked?: boolean | null;
            /**
             * Calls the account may have at the same time; 10 unless more were bought.
             */
            concurrencyLimit?: number | null;
            /**
             * Calls that still fit.
             */
            remainingConcurrentCalls?: number | null;
        };
        /**
         * A call, by phone or in the browser. Any field without a value is left out or null. There is no duration: it is `endedAt` less `startedAt`, which is also what the cost of type `vapi` bills.
         */
        Call: {
            /**
             * UUID of the call; since late 2025 of version 7, whose time is `createdAt` to the millisecond.
             */
            id: string;
            /**
             * UUID of the organisation. Documented as always there.
             */
            orgId?: string | null;
            /**
             * Kind of call. The direction is read from it; there is no field for that.
             */
            type?: components["schemas"]["CallType"] | null;
            /**
             * Where the call is in its life. `not-found` and `deletion-failed` came in late 2025 with deletions; the guides list only the other six. Failed calls are `ended` too.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * Why the call ended. Every ended call has `status` "ended"; there is no status for failures, this word tells. The first part of the list is what the reference (595 words) and its newer SDK (597) name, the second 78 words of older revisions that old calls may still carry. Words are added all the time. `voicemail` is a call that reached a machine and cost money. The guides' samples also show words that no revision lists, such as `hangup`, and the page of end reasons has `pipeline-no-available-llm-model`.
             */
            endedReason?: components["schemas"]["EndedReason"] | null;
            /**
             * More words on the end reason, such as an error or a warning.
             */
            endedMessage?: string | null;
            /**
             * Format: date-time
             *
             * When the call was asked for or came in. Calls may share a millisecond.
             */
            createdAt: string;
            /**
             * Format: date-time
             *
             * When the record last changed, usually some seconds after the end. Documented as always there.
             */
            updatedAt?: string | null;
            /**
             * Format: date-time
             *
             * When the call was answered; missing where nobody did. Seconds later than `createdAt`.
             */
            startedAt?: string | null;
            /**
             * Format: date-time
             *
             * When the call ended.
             */
            endedAt?: string | null;
            /**
             * USD, all parts together, rounded to 4 decimals. 0 at creation, final some seconds after the end.
             */
            cost?: number | null;
            /**
             * The cost of the call by kind, in USD rounded to 4 decimals, with what was counted.
             */
            costBreakdown?: components["schemas"]["CostBreakdown"] | null;
            /**
             * USD per billed part, not rounded. A call with several assistants has several of one type.
             */
            costs?: components["schemas"]["Cost"][] | null;
            /**
             * What was said and done, the same as `artifact.messages`. The first is usually the system prompt.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * What the call left behind. Recordings are best read in this order: `recording.mono.combinedUrl`, `recordingUrl`, the call's own `recordingUrl`. Since 2026 these addresses need a key: use the download operations or the presigned ones.
             */
            artifact?: components["schemas"]["Artifact"] | null;
            /**
             * What to keep of the call. Only in the answer to starting a web call from the browser.
             */
            artifactPlan?: components["schemas"]["ArtifactPlan"] | null;
            /**
             * What Vapi made of the call after its end, a few seconds late. What the assistant did not ask for is missing.
             */
            analysis?: components["schemas"]["Analysis"] | null;
            /**
             * Watching and steering the call while it runs.
             */
            monitor?: components["schemas"]["Monitor"] | null;
            /**
             * What the call must show to auditors.
             */
            compliance?: components["schemas"]["Compliance"] | null;
            /**
             * Where the call was transferred to in the end; missing or null where it was not.
             */
            destination?: components["schemas"]["Destination"] | null;
            /**
             * What the call travels on, told apart by `provider`. Typed in the reference only since 2026; older calls have an empty object or one without `provider`.
             */
            transport?: components["schemas"]["Transport"] | null;
            /**
             * @deprecated
             * Who carries the phone call. Phone calls only; read `transport.provider` instead.
             * @enum {string|null}
             */
            phoneCallProvider?: "twilio" | "vonage" | "vapi" | "telnyx" | (string & {}) | null;
            /**
             * @deprecated
             * The carrier's id of the phone call: Twilio's callSid, Vonage's conversationUuid, Telnyx' callControlId, a UUID on numbers of Vapi.
             */
            phoneCallProviderId?: string | null;
            /**
             * How the phone call travels. Phone calls only.
             * @enum {string|null}
             */
            phoneCallTransport?: "sip" | "pstn" | (string & {}) | null;
            /**
             * Campaign the call belongs to.
             */
            campaignId?: string | null;
            /**
             * Saved assistant of the call.
             */
            assistantId?: string | null;
            /**
             * Assistant given inline when the call was made.
             */
            assistant?: components["schemas"]["Assistant"] | null;
            /**
             * Changes to the assistant for this call. Vapi itself fills `variableValues` from the SIP headers of a caller.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Version of the saved assistant, such as "v3". The only field the reference calls nullable. Newer than the rest.
             */
            assistantVersion?: string | null;
            /**
             * Saved squad of the call.
             */
            squadId?: string | null;
            /**
             * Squad given inline when the call was made.
             */
            squad?: components["schemas"]["Squad"] | null;
            /**
             * Changes to every member of the squad for this call.
             */
            squadOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Saved workflow of the call.
             */
            workflowId?: string | null;
            /**
             * Workflow given inline when the call was made.
             */
            workflow?: components["schemas"]["Workflow"] | null;
            /**
             * Changes to the workflow for this call.
             */
            workflowOverrides?: components["schemas"]["WorkflowOverrides"] | null;
            /**
             * Saved number of the organisation. The number itself is not in the call, it has to be looked up by this id.
             */
            phoneNumberId?: string | null;
            /**
             * Number given inline when the call was made.
             */
            phoneNumber?: components["schemas"]["PhoneNumber"] | null;
            /**
             * Saved customer, the other party of the call.
             */
            customerId?: string | null;
            /**
             * The other party, caller or callee. Web calls usually have none.
             */
            customer?: components["schemas"]["Customer"] | null;
            /**
             * Name for one's own reference, at most 40 characters.
             */
            name?: string | null;
            /**
             * When the call may be made.
             */
            schedulePlan?: components["schemas"]["SchedulePlan"] | null;
            /**
             * @deprecated
             * Only in the answer to creating a call. Was in the reference from April to July 2026, still answered.
             */
            subscriptionLimits?: components["schemas"]["SubscriptionLimits"] | null;
            /**
             * @deprecated
             * What was sent as `metadata` when the call was made. In answers, not in the reference.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @deprecated
             * Copy of `artifact.transcript`. In answers, not in the reference.
             */
            transcript?: string | null;
            /**
             * @deprecated
             * Copy of `analysis.summary`. In answers, not in the reference.
             */
            summary?: string | null;
            /**
             * @deprecated
             * Copy of `artifact.recordingUrl`. In answers, not in the reference.
             */
            recordingUrl?: string | null;
            /**
             * @deprecated
             * Copy of `artifact.stereoRecordingUrl`. In answers, not in the reference.
             */
            stereoRecordingUrl?: string | null;
            /**
             * @deprecated
             * Room of a web call, the same as `transport.callUrl`. In answers, not in the reference.
             */
            webCallUrl?: string | null;
            /**
             * @deprecated
             * More ids of the carrier. In answers, not in the reference.
             */
            phoneCallProviderDetails?: ({
                /**
                 * Id at the session border controller.
                 */
                sbcCallId?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            twilioCallSid?: string | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            twilioCallStatus?: string | null;
            /**
             * @deprecated
             * Seconds a call may last. In answers of 2024, mostly null.
             */
            maxDurationSeconds?: number | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            webCallSipUri?: string | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null. Its type is not known.
             */
            forwardedPhoneNumber?: unknown;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            phoneCallProviderBypassEnabled?: boolean | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            assistantOverride?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * @deprecated
             * In answers of 2024, mostly null.
             */
            assistants?: components["schemas"]["Assistant"][] | null;
        };
        /**
         * The general form of a refusal. Some carry no `error`; a proxy may answer HTML or nothing instead.
         */
        Error: {
            /**
             * A sentence, or an array of sentences where fields of the request are at fault.
             */
            message: string | string[];
            /**
             * The status in words, such as "Bad Request".
             */
            error?: string | null;
            /**
             * The HTTP status once more.
             */
            statusCode?: number | null;
        };
        /**
         * Twilio number to call from, for this call alone.
         */
        CreateCallPhoneNumber: {
            /**
             * @deprecated
             * The number. Deprecated in the reference, and required.
             */
            twilioPhoneNumber: string;
            /**
             * The account at Twilio.
             */
            twilioAccountSid: string;
            /**
             * Token of the account.
             */
            twilioAuthToken?: string;
            /**
             * API key of the account; `twilioApiSecret` belongs to it.
             */
            twilioApiKey?: string;
            /**
             * Secret of the API key.
             */
            twilioApiSecret?: string;
            /**
             * Whether Vapi takes the number's text messages too.
             */
            smsEnabled?: boolean;
            /**
             * Name for one's own reference.
             */
            name?: string;
            /**
             * Assistant for calls that come in.
             */
            assistantId?: string;
            /**
             * Squad for calls that come in.
             */
            squadId?: string;
            /**
             * Workflow for calls that come in.
             */
            workflowId?: string;
            /**
             * Where webhooks go, with the keys of `phoneNumber.server` on a call.
             */
            server?: {
                [key: string]: unknown;
            };
            /**
             * What is done when a call comes in.
             */
            hooks?: {
                [key: string]: unknown;
            }[];
            /**
             * Where calls go that nobody can take.
             */
            fallbackDestination?: {
                [key: string]: unknown;
            };
        };
        /**
         * Whom to call.
         */
        CreateCallCustomer: {
            /**
             * Phone number, E.164 unless the check is off.
             */
            number?: string;
            /**
             * SIP address instead of a number.
             */
            sipUri?: string;
            /**
             * Name of the customer.
             */
            name?: string;
            /**
             * E-mail address of the customer.
             */
            email?: string;
            /**
             * Id in one's own system.
             */
            externalId?: string;
            /**
             * Dialled after the answer.
             */
            extension?: string;
            /**
             * Whether the number must be E.164; it must unless this says no.
             */
            numberE164CheckEnabled?: boolean;
            /**
             * Changes to the assistant for this customer.
             */
            assistantOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Changes to the squad for this customer. Newer than the rest.
             */
            squadOverrides?: {
                [key: string]: unknown;
            };
        };
        /**
         * What to call with. The reference requires nothing; the server wants one of assistant, squad and workflow, each saved (`...Id`) or inline, and for a phone call a number and a customer. Unknown properties are refused. Others also send `type`, which no document has and which is not accepted here.
         */
        CreateCall: {
            /**
             * Saved assistant.
             */
            assistantId?: string;
            /**
             * Assistant for this call alone, with the keys of `assistant` on a call.
             */
            assistant?: {
                [key: string]: unknown;
            };
            /**
             * Changes to the assistant for this call, with the keys of `assistantOverrides` on a call.
             */
            assistantOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Version of the saved assistant. Only with `assistantId`. Newer than the rest.
             */
            assistantVersion?: string | null;
            /**
             * Saved squad.
             */
            squadId?: string;
            /**
             * Squad for this call alone, with the keys of `squad` on a call.
             */
            squad?: {
                /**
                 * The assistants.
                 */
                members: {
                    [key: string]: unknown;
                }[];
            } & {
                [key: string]: unknown;
            };
            /**
             * Changes to every member of the squad for this call.
             */
            squadOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Saved workflow.
             */
            workflowId?: string;
            /**
             * Workflow for this call alone, with the keys of `workflow` on a call.
             */
            workflow?: {
                /**
                 * Name of the workflow.
                 */
                name: string;
                /**
                 * The steps.
                 */
                nodes: {
                    [key: string]: unknown;
                }[];
                /**
                 * Which step follows which.
                 */
                edges: {
                    [key: string]: unknown;
                }[];
            } & {
                [key: string]: unknown;
            };
            /**
             * Changes to the workflow for this call.
             */
            workflowOverrides?: {
                /**
                 * Values for the workflow's templates.
                 */
                variableValues?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            /**
             * Saved number to call from.
             */
            phoneNumberId?: string;
            /**
             * Twilio number to call from, for this call alone.
             */
            phoneNumber?: components["schemas"]["CreateCallPhoneNumber"];
            /**
             * Saved customer to call.
             */
            customerId?: string;
            /**
             * Whom to call.
             */
            customer?: components["schemas"]["CreateCallCustomer"];
            /**
             * Customers to call, one call each. The answer is then a batch.
             */
            customers?: components["schemas"]["CreateCallCustomer"][];
            /**
             * Name for one's own reference.
             */
            name?: string;
            /**
             * When to call; at once without it.
             */
            schedulePlan?: {
                /**
                 * Format: date-time
                 *
                 * Not before.
                 */
                earliestAt: string;
                /**
                 * Format: date-time
                 *
                 * Not after.
                 */
                latestAt?: string;
            };
            /**
             * What the call travels on, with the keys of `transport` on a call. `provider` tells which.
             */
            transport?: {
                /**
                 * Who carries the call.
                 * @enum {string}
                 */
                provider?: "vapi.websocket" | "vonage" | "twilio" | "vapi.sip" | "telnyx" | "daily" | (string & {});
            } & {
                [key: string]: unknown;
            };
            /**
             * Free data, echoed on the call. Accepted though not in the reference.
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * Answer to creating calls for several `customers`.
         */
        CallBatchResponse: {
            /**
             * Calls that were made.
             */
            results: components["schemas"]["Call"][];
            /**
             * Customers that could not be called.
             */
            errors: {
                /**
                 * The customer. Documented as always there.
                 */
                customer?: components["schemas"]["Customer"] | null;
                /**
                 * Why there was no call.
                 */
                error?: string | null;
            }[];
            /**
             * The account's room for calls at the same time.
             */
            subscriptionLimits?: components["schemas"]["SubscriptionLimits"] | null;
        };
        /**
         * Nothing, or the calls to delete.
         */
        DeleteCall: {
            /**
             * Ids of the calls. With them the id in the path is ignored, and the work is done later.
             */
            ids?: string[];
        };
        /**
         * A new name. Unknown properties are refused.
         */
        UpdateCall: {
            /**
             * Name for one's own reference.
             */
            name?: string;
        };
        /**
         * What every saved record has.
         */
        SavedRecord: {
            /**
             * UUID of the record.
             */
            id: string;
            /**
             * UUID of the organisation. Documented as always there.
             */
            orgId?: string | null;
            /**
             * Format: date-time
             *
             * When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             *
             * When it last changed. Documented as always there.
             */
            updatedAt?: string | null;
        };
        /**
         * A saved assistant.
         */
        SavedAssistant: components["schemas"]["SavedRecord"] & components["schemas"]["Assistant"];
        /**
         * A saved squad.
         */
        SavedSquad: components["schemas"]["SavedRecord"] & components["schemas"]["Squad"];
        /**
         * What saved phone numbers of every provider have.
         */
        SavedPhoneNumberBase: components["schemas"]["SavedRecord"] & components["schemas"]["PhoneNumberRouting"] & {
            /**
             * The number, E.164 as a rule. Numbers of Vapi may have a `sipUri` instead.
             */
            number?: string | null;
            /**
             * Whether the number can be used.
             * @enum {string|null}
             */
            status?: "active" | "activating" | "blocked" | (string & {}) | null;
        };
        /**
         * A number bought from Vapi, or a SIP address at Vapi.
         */
        VapiPhoneNumber: components["schemas"]["SavedPhoneNumberBase"] & {
            /**
             * Whose number it is: Vapi's.
             * @constant
             */
            provider: "vapi";
            /**
             * Area code that was asked for.
             */
            numberDesiredAreaCode?: string | null;
            /**
             * SIP address that the assistant answers. Letter case does not matter.
             */
            sipUri?: string | null;
            /**
             * What callers of the SIP address must know; any name and password will do without it.
             */
            authentication?: {
                /**
                 * Realm of the authentication. Documented default sip.vapi.ai.
                 */
                realm?: string | null;
                /**
                 * The name callers give.
                 */
                username?: string | null;
                /**
                 * The password callers give, in clear.
                 */
                password?: string | null;
            } | null;
        };
        /**
         * A number at Twilio.
         */
        TwilioPhoneNumber: components["schemas"]["SavedPhoneNumberBase"] & components["schemas"]["TwilioAccount"] & {
            /**
             * Whose number it is: Twilio's.
             * @constant
             */
            provider: "twilio";
        };
        /**
         * A number at Vonage.
         */
        VonagePhoneNumber: components["schemas"]["SavedPhoneNumberBase"] & {
            /**
             * Whose number it is: Vonage's.
             * @constant
             */
            provider: "vonage";
            /**
             * Saved credential of the account. Documented as always there.
             */
            credentialId?: string | null;
        };
        /**
         * A number at Telnyx.
         */
        TelnyxPhoneNumber: components["schemas"]["SavedPhoneNumberBase"] & {
            /**
             * Whose number it is: Telnyx'.
             * @constant
             */
            provider: "telnyx";
            /**
             * Saved credential of the account. Documented as always there.
             */
            credentialId?: string | null;
        };
        /**
         * A number on one's own SIP trunk or carrier.
         */
        ByoPhoneNumber: components["schemas"]["SavedPhoneNumberBase"] & {
            /**
             * Whose number it is: one's own, brought over SIP.
             * @constant
             */
            provider: "byo-phone-number";
            /**
             * Saved credential of the trunk. Documented as always there.
             */
            credentialId?: string | null;
            /**
             * Whether the number must be E.164. Documented default true.
             */
            numberE164CheckEnabled?: boolean | null;
        };
        /**
         * A number of a provider that is not documented yet.
         */
        OtherPhoneNumber: ({
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            provider?: "(any other)";
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["SavedPhoneNumberBase"];
        /**
         * A saved phone number, told apart by `provider`.
         */
        SavedPhoneNumber: components["schemas"]["VapiPhoneNumber"] | components["schemas"]["TwilioPhoneNumber"] | components["schemas"]["VonagePhoneNumber"] | components["schemas"]["TelnyxPhoneNumber"] | components["schemas"]["ByoPhoneNumber"] | components["schemas"]["OtherPhoneNumber"];
        /**
         * Where a page stands in its list. The same for every list with pages, whatever it lists.
         */
        PaginationMeta: {
            /**
             * Items in one page, as asked for. Documented as always there.
             */
            itemsPerPage?: number | null;
            /**
             * Items in the whole list. Documented as always there.
             */
            totalItems?: number | null;
            /**
             * Number of this page; the first is 1. Documented as always there.
             */
            currentPage?: number | null;
            /**
             * Pages in the whole list. Newer than the rest.
             */
            totalPages?: number | null;
            /**
             * Whether another page follows. Newer than the rest.
             */
            hasNextPage?: boolean | null;
            /**
             * Token of the next page, only where there probably is one. Newer than the rest. The one list that took it back was withdrawn.
             */
            nextCursor?: string | null;
            /**
             * The order of this list. Newer than the rest.
             * @enum {string|null}
             */
            sortOrder?: "ASC" | "DESC" | (string & {}) | null;
            /**
             * Whether the list goes on behind what the organisation's plan keeps.
             */
            itemsBeyondRetention?: boolean | null;
            /**
             * Format: date-time
             *
             * Upper edge of the creation times that were looked at.
             */
            createdAtLe?: string | null;
            /**
             * Format: date-time
             *
             * Lower edge of the creation times that were looked at.
             */
            createdAtGe?: string | null;
        };
        /**
         * What wraps every list with pages.
         */
        Page: {
            /**
             * Documented as always there.
             */
            metadata?: components["schemas"]["PaginationMeta"] | null;
        };
        /**
         * A page of phone numbers.
         */
        PhoneNumberPage: components["schemas"]["Page"] & {
            /**
             * The phone numbers on this page.
             */
            results: components["schemas"]["SavedPhoneNumber"][];
        };
        /**
         * Where the campaign is in its life.
         * @enum {string}
         */
        CampaignStatus: "scheduled" | "in-progress" | "ended" | "cancelled" | "archived" | (string & {});
        /**
         * What both versions of the API tell of a campaign.
         */
        CampaignBase: components["schemas"]["SavedRecord"] & {
            /**
             * Name for one's own reference. Documented as always there.
             */
            name?: string | null;
            /**
             * Where the campaign is in its life. Documented as always there.
             */
            status?: components["schemas"]["CampaignStatus"] | null;
            /**
             * Why the campaign ended.
             * @enum {string|null}
             */
            endedReason?: "campaign.scheduled.ended-by-user" | "campaign.in-progress.ended-by-user" | "campaign.ended.success" | (string & {}) | null;
            /**
             * Saved assistant of the calls. A campaign has one of assistant, squad and workflow.
             */
            assistantId?: string | null;
            /**
             * Saved squad of the calls.
             */
            squadId?: string | null;
            /**
             * Saved number that the calls are made from.
             */
            phoneNumberId?: string | null;
            /**
             * When the call may be made.
             */
            schedulePlan?: components["schemas"]["SchedulePlan"] | null;
            /**
             * Calls at a time, at most 500. Documented default 10.
             */
            maxConcurrency?: number | null;
            /**
             * Changes to the assistant for this campaign.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Changes to the squad for this campaign; those of a contact come on top.
             */
            squadOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Where Vapi sends its webhooks.
             */
            server?: components["schemas"]["Server"] | null;
            /**
             * Types of messages on the campaign that go to its server. No document describes these messages.
             */
            serverMessages?: ("campaign.started" | "campaign.cancelled" | "campaign.ended" | "campaign.archived" | "campaign.unarchived" | "campaign.job.continued" | "contact.dispatched" | "contact.completed" | "contact.failed" | "contact.skipped" | "contact.predial-failed" | (string & {}))[] | null;
            /**
             * With it the server is asked before each call whether to make it (`campaign.predial`).
             */
            predialPlan?: ({
                /**
                 * Whether the server is asked. Documented default true.
                 */
                enabled?: boolean | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /**
         * A campaign as the first version of the API has it, customers and calls included.
         */
        Campaign: components["schemas"]["CampaignBase"] & {
            /**
             * Saved workflow of the calls.
             */
            workflowId?: string | null;
            /**
             * Instead of `phoneNumberId` and `customers`, where several numbers call.
             */
            dialPlan?: {
                /**
                 * Saved number that calls these customers. Documented as always there.
                 */
                phoneNumberId?: string | null;
                /**
                 * Documented as always there.
                 */
                customers?: components["schemas"]["Customer"][] | null;
            }[] | null;
            /**
             * Who is called, at most 10,000.
             */
            customers?: components["schemas"]["Customer"][] | null;
            /**
             * The calls by id; the shape of a value is open. Documented as always there.
             */
            calls?: {
                [key: string]: {
                    [key: string]: unknown;
                } | null;
            } | null;
            /**
             * Calls that were scheduled. Documented as always there.
             */
            callsCounterScheduled?: number | null;
            /**
             * Calls that were queued. Documented as always there.
             */
            callsCounterQueued?: number | null;
            /**
             * Calls that were in progress. Documented as always there.
             */
            callsCounterInProgress?: number | null;
            /**
             * Calls that reached a voicemail. Documented as always there.
             */
            callsCounterEndedVoicemail?: number | null;
            /**
             * Calls that ended. Documented as always there.
             */
            callsCounterEnded?: number | null;
        };
        /**
         * A page of campaigns.
         */
        CampaignPage: components["schemas"]["Page"] & {
            /**
             * The campaigns on this page.
             */
            results: components["schemas"]["Campaign"][];
        };
        /**
         * How many contacts of a campaign have which status. All documented as always there.
         */
        CampaignContactCounters: {
            /**
             * Contacts whose status is `contact.pending`.
             */
            pending?: number | null;
            /**
             * Contacts whose status is `contact.dispatched`.
             */
            dispatched?: number | null;
            /**
             * Contacts whose status is `contact.completed`.
             */
            completed?: number | null;
            /**
             * Contacts whose status is `contact.failed`.
             */
            failed?: number | null;
            /**
             * Contacts whose status is `contact.skipped`.
             */
            skipped?: number | null;
            /**
             * Contacts whose status is `contact.predial-failed`.
             */
            predialFailed?: number | null;
        };
        /**
         * What came of a campaign's calls.
         */
        CampaignCallMetrics: {
            /**
             * Contacts that a call was made to. Documented as always there.
             */
            dialed?: number | null;
            /**
             * Those among them that a person answered; a voicemail is none. Documented as always there.
             */
            connected?: number | null;
        };
        /**
         * A campaign as the second version of the API has it; its contacts are a list of their own.
         */
        CampaignSummary: components["schemas"]["CampaignBase"] & {
            /**
             * Contacts by status, only where asked for. Added up they are all contacts.
             */
            contactCounters?: components["schemas"]["CampaignContactCounters"] | null;
            /**
             * What came of the calls, only where asked for.
             */
            callMetrics?: components["schemas"]["CampaignCallMetrics"] | null;
        };
        /**
         * A page of campaigns.
         */
        CampaignSummaryPage: components["schemas"]["Page"] & {
            /**
             * The campaigns on this page.
             */
            results: components["schemas"]["CampaignSummary"][];
        };
        /**
         * What became of a contact. Sorted by status, a list has them in this order.
         * @enum {string}
         */
        CampaignContactStatus: "contact.pending" | "contact.dispatched" | "contact.completed" | "contact.failed" | "contact.skipped" | "contact.predial-failed" | (string & {});
        /**
         * Somebody a campaign calls, and what came of it.
         */
        CampaignContactWithOutcome: {
            /**
             * The contact's id.
             */
            id: string;
            /**
             * Number of the contact. Documented as always there.
             */
            number?: string | null;
            /**
             * Name of the contact.
             */
            name?: string | null;
            /**
             * What became of the contact. Documented as always there.
             */
            status?: components["schemas"]["CampaignContactStatus"] | null;
            /**
             * The call, once there is one.
             */
            callId?: string | null;
            /**
             * When the call was handed over to be made. The reference names no format.
             */
            dispatchedAt?: string | null;
            /**
             * Why the call ended.
             */
            endedReason?: components["schemas"]["EndedReason"] | null;
        };
        /**
         * A page of contacts.
         */
        CampaignContactPage: components["schemas"]["Page"] & {
            /**
             * The contacts on this page.
             */
            results: components["schemas"]["CampaignContactWithOutcome"][];
        };
        /**
         * One message of a chat or session, in the form OpenAI's models take.
         */
        ChatMessage: {
            /**
             * Who speaks.
             * @enum {string}
             */
            role: "system" | "user" | "assistant" | "tool" | "developer" | (string & {});
            /**
             * The words; null beside tool calls. Others have met an array of parts.
             */
            content?: components["schemas"]["MessageContent"];
            /**
             * Why the model did not answer. Assistant only.
             */
            refusal?: string | null;
            /**
             * Tools the model wants called. Assistant only.
             */
            tool_calls?: components["schemas"]["ToolCall"][] | null;
            /**
             * Which call of a tool this is the result of. Tool only.
             */
            tool_call_id?: string | null;
            /**
             * Name of who speaks.
             */
            name?: string | null;
            /**
             * Free data; which keys it has is not documented.
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * What Vapi itself takes for the chat.
         */
        ChatCost: {
            /**
             * Kind of cost: Vapi's part of a chat.
             * @constant
             */
            type: "chat";
            /**
             * USD. Documented as always there.
             */
            cost?: number | null;
        };
        /**
         * A part of a chat's cost that is not documented yet.
         */
        OtherChatCost: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type?: "(any other)";
            /**
             * USD.
             */
            cost?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * One exchange by text, something said and what the assistant answered. Plans keep chats for 30 days as a rule.
         */
        Chat: components["schemas"]["SavedRecord"] & {
            /**
             * Name for one's own reference.
             */
            name?: string | null;
            /**
             * Saved assistant of the chat.
             */
            assistantId?: string | null;
            /**
             * Assistant given inline when the chat was made.
             */
            assistant?: components["schemas"]["Assistant"] | null;
            /**
             * Of these, only `variableValues` count in a chat.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Saved squad of the chat.
             */
            squadId?: string | null;
            /**
             * Squad given inline when the chat was made.
             */
            squad?: components["schemas"]["Squad"] | null;
            /**
             * Session that the chat belongs to. A chat has this or `previousChatId`, not both.
             */
            sessionId?: string | null;
            /**
             * Chat whose messages this one goes on from.
             */
            previousChatId?: string | null;
            /**
             * What was said.
             */
            input?: string | components["schemas"]["ChatMessage"][] | null;
            /**
             * What was said before.
             */
            messages?: components["schemas"]["ChatMessage"][] | null;
            /**
             * What the assistant answered.
             */
            output?: components["schemas"]["ChatMessage"][] | null;
            /**
             * Whether the answer was sent in parts as it came.
             */
            stream?: boolean | null;
            /**
             * USD, all parts together.
             */
            cost?: number | null;
            /**
             * USD per billed part.
             */
            costs?: (components["schemas"]["ModelCost"] | components["schemas"]["ChatCost"] | components["schemas"]["OtherChatCost"])[] | null;
        };
        /**
         * A page of chats.
         */
        ChatPage: components["schemas"]["Page"] & {
            /**
             * The chats on this page.
             */
            results: components["schemas"]["Chat"][];
        };
        /**
         * What Vapi itself takes for the session.
         */
        SessionCost: {
            /**
             * Kind of cost: Vapi's part of a session.
             * @constant
             */
            type: "session";
            /**
             * USD. Documented as always there.
             */
            cost?: number | null;
        };
        /**
         * A part of a session's cost that is not documented yet.
         */
        OtherSessionCost: {
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type?: "(any other)";
            /**
             * USD.
             */
            cost?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A conversation that goes on over several chats. Plans keep sessions for 30 days as a rule.
         */
        Session: components["schemas"]["SavedRecord"] & {
            /**
             * Name for one's own reference, at most 40 characters.
             */
            name?: string | null;
            /**
             * Whether the session goes on.
             * @enum {string|null}
             */
            status?: "active" | "completed" | (string & {}) | null;
            /**
             * Seconds until the session expires. Documented default 86400, a day.
             */
            expirationSeconds?: number | null;
            /**
             * Saved assistant of the session.
             */
            assistantId?: string | null;
            /**
             * Assistant given inline when the session was made.
             */
            assistant?: components["schemas"]["Assistant"] | null;
            /**
             * Changes to the assistant for this session. Newer than the rest.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Saved squad of the session.
             */
            squadId?: string | null;
            /**
             * Squad given inline when the session was made.
             */
            squad?: components["schemas"]["Squad"] | null;
            /**
             * What was said in all chats so far.
             */
            messages?: components["schemas"]["ChatMessage"][] | null;
            /**
             * Saved customer. Newer than the rest.
             */
            customerId?: string | null;
            /**
             * The other party of the session.
             */
            customer?: components["schemas"]["Customer"] | null;
            /**
             * Saved number of the organisation, for text messages.
             */
            phoneNumberId?: string | null;
            /**
             * Number given inline when the session was made.
             */
            phoneNumber?: components["schemas"]["PhoneNumber"] | null;
            /**
             * What was extracted, once the session is completed. The reference says that structured outputs are all there is.
             */
            artifact?: components["schemas"]["Artifact"] | null;
            /**
             * USD, all parts together.
             */
            cost?: number | null;
            /**
             * USD per billed part.
             */
            costs?: (components["schemas"]["ModelCost"] | components["schemas"]["AnalysisCost"] | components["schemas"]["SessionCost"] | components["schemas"]["OtherSessionCost"])[] | null;
        };
        /**
         * A page of sessions.
         */
        SessionPage: components["schemas"]["Page"] & {
            /**
             * The sessions on this page.
             */
            results: components["schemas"]["Session"][];
        };
        /**
         * What happened between Vapi and the organisation, as the reference had it until August 2025.
         */
        Log: {
            /**
             * Tells logs apart.
             */
            id?: string | null;
            /**
             * When the log was written. The reference names no format.
             */
            time: string;
            /**
             * UUID of the organisation. Documented as always there.
             */
            orgId?: string | null;
            /**
             * Whether the log is of a request to Vapi, of a message to one's server, of a call, or of a service that Vapi uses. Documented as always there.
             * @enum {string|null}
             */
            type?: "API" | "Webhook" | "Call" | "Provider" | (string & {}) | null;
            /**
             * Type of the message, of a webhook.
             */
            webhookType?: string | null;
            /**
             * What the request was about, of an API log.
             * @enum {string|null}
             */
            resource?: "org" | "assistant" | "analytics" | "credential" | "phone-number" | "block" | "voice-library" | "provider" | "tool" | "token" | "template" | "squad" | "call" | "file" | "metric" | "log" | (string & {}) | null;
            /**
             * How long the request took, seconds.
             */
            requestDurationSeconds?: number | null;
            /**
             * When the request began. The reference names no format.
             */
            requestStartedAt?: string | null;
            /**
             * When the request was answered. The reference names no format.
             */
            requestFinishedAt?: string | null;
            /**
             * Method of the request, such as GET.
             */
            requestHttpMethod?: string | null;
            /**
             * Address of the request.
             */
            requestUrl?: string | null;
            /**
             * Path of the request.
             */
            requestPath?: string | null;
            /**
             * Query of the request, as text.
             */
            requestQuery?: string | null;
            /**
             * May hold keys.
             */
            requestHeaders?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was sent.
             */
            requestBody?: {
                [key: string]: unknown;
            } | null;
            /**
             * Where the request came from, as an IP address.
             */
            requestIpAddress?: string | null;
            /**
             * Where the request came from, as an origin.
             */
            requestOrigin?: string | null;
            /**
             * HTTP status of the answer.
             */
            responseHttpCode?: number | null;
            /**
             * What was answered.
             */
            responseBody?: {
                [key: string]: unknown;
            } | null;
            /**
             * What went wrong.
             */
            error?: ({
                /**
                 * What went wrong, in words.
                 */
                message?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /**
             * Saved assistant the log is about.
             */
            assistantId?: string | null;
            /**
             * Saved number the log is about.
             */
            phoneNumberId?: string | null;
            /**
             * Saved customer the log is about.
             */
            customerId?: string | null;
            /**
             * Saved squad the log is about.
             */
            squadId?: string | null;
            /**
             * Call the log is about.
             */
            callId?: string | null;
        };
        /**
         * A page of logs.
         */
        LogPage: components["schemas"]["Page"] & {
            /**
             * The logs on this page.
             */
            results: components["schemas"]["Log"][];
        };
        /**
         * What every message may carry.
         */
        ServerMessageBase: {
            /**
             * Epoch milliseconds, at times with a fraction, when the message was made. ISO 8601 in messages of 2024.
             */
            timestamp?: number | string | null;
            /**
             * The call as it was when it was made: its status, times and cost are not those of now. What stands beside it in the message is newer.
             */
            call?: components["schemas"]["Call"] | null;
            /**
             * The assistant of the call.
             */
            assistant?: components["schemas"]["Assistant"] | null;
            /**
             * Version of the saved assistant, such as "v3". Newer than the rest.
             */
            assistantVersion?: string | null;
            /**
             * The other party.
             */
            customer?: components["schemas"]["Customer"] | null;
            /**
             * The organisation's number.
             */
            phoneNumber?: components["schemas"]["SavedPhoneNumber"] | null;
            /**
             * What the call left behind so far.
             */
            artifact?: components["schemas"]["Artifact"] | null;
            /**
             * The chat the message is about.
             */
            chat?: components["schemas"]["Chat"] | null;
        };
        /**
         * A call came in to a number without an assistant. Answer within 7.5 seconds who takes it; no setting gives more time.
         */
        ServerMessageAssistantRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: an assistant is wanted.
             * @constant
             */
            type: "assistant-request";
        };
        /**
         * A tool's configuration and one call of it. Everything but the call is left open.
         */
        ToolWithToolCall: {
            /**
             * Kind of the tool, such as "function".
             */
            type?: string | null;
            /**
             * Name of the tool.
             */
            name?: string | null;
            /**
             * Where calls of this tool go.
             */
            server?: components["schemas"]["Server"] | null;
            /**
             * What the tool is asked.
             */
            toolCall?: components["schemas"]["ToolCall"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * The model wants tools called. Answer with their results.
         */
        ServerMessageToolCalls: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: tools are called.
             * @constant
             */
            type: "tool-calls";
            /**
             * What the model wants called.
             */
            toolCallList: components["schemas"]["ToolCall"][];
            /**
             * The same, each with the configuration of its tool.
             */
            toolWithToolCallList: components["schemas"]["ToolWithToolCall"][];
        };
        /**
         * The model wants to transfer and does not know where to. Answer with the destination.
         */
        ServerMessageTransferDestinationRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: a destination for a transfer is wanted.
             * @constant
             */
            type: "transfer-destination-request";
        };
        /**
         * The model wants to hand over to another assistant and does not know which. Answer with it.
         */
        ServerMessageHandoffDestinationRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: an assistant to hand over to is wanted.
             * @constant
             */
            type: "handoff-destination-request";
            /**
             * What the model says of whom it looks for.
             */
            parameters: {
                [key: string]: unknown;
            };
        };
        /**
         * Documents are wanted for what was said, of a knowledge base on one's own server. Answer with them.
         */
        ServerMessageKnowledgeBaseRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: documents are wanted.
             * @constant
             */
            type: "knowledge-base-request";
            /**
             * The conversation so far.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * The conversation so far, in the form OpenAI's models take.
             */
            messagesOpenAIFormatted: components["schemas"]["OpenAIMessage"][];
        };
        /**
         * A voice on one's own server is to say something. Answer with the sound, raw PCM of 16 bits on one channel.
         */
        ServerMessageVoiceRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: sound is wanted.
             * @constant
             */
            type: "voice-request";
            /**
             * What to say.
             */
            text: string;
            /**
             * Samples a second.
             */
            sampleRate: number;
        };
        /**
         * How long to wait for the customer to go on, asked of one's own server. Answer with seconds.
         */
        ServerMessageCallEndpointingRequest: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: seconds to wait are wanted.
             * @constant
             */
            type: "call.endpointing.request";
            /**
             * The conversation so far.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * The conversation so far, in the form OpenAI's models take.
             */
            messagesOpenAIFormatted: components["schemas"]["OpenAIMessage"][];
        };
        /**
         * Somebody a campaign is about to call.
         */
        CampaignContact: {
            /**
             * The contact's id.
             */
            id: string;
            /**
             * The campaign. Documented as always there.
             */
            campaignId?: string | null;
            /**
             * UUID of the organisation. Documented as always there.
             */
            orgId?: string | null;
            /**
             * Saved customer.
             */
            customerId?: string | null;
            /**
             * Number of the contact. Documented as always there.
             */
            number?: string | null;
            /**
             * Name of the contact.
             */
            name?: string | null;
            /**
             * Changes to the assistant for this contact.
             */
            assistantOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * Changes to the squad for this contact, on top of those of the campaign.
             */
            squadOverrides?: components["schemas"]["AssistantOverrides"] | null;
            /**
             * When the contact was made. Documented as always there; the reference names no format.
             */
            createdAt?: string | null;
        };
        /**
         * Whether to call a contact of a campaign; only with `predialPlan`. Any other answer than yes means no.
         */
        ServerMessageCampaignPredial: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: a yes or no to a call is wanted.
             * @constant
             */
            type: "campaign.predial";
            /**
             * The campaign.
             */
            campaignId: string;
            /**
             * Somebody a campaign is about to call.
             */
            contact: components["schemas"]["CampaignContact"];
        };
        /**
         * The status of the call changed.
         */
        ServerMessageStatusUpdate: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the status changed.
             * @constant
             */
            type: "status-update";
            /**
             * Where the call is in its life. `not-found` and `deletion-failed` came in late 2025 with deletions; the guides list only the other six. Failed calls are `ended` too.
             */
            status: components["schemas"]["CallStatus"];
            /**
             * Why the call ended. Only with the status "ended".
             */
            endedReason?: components["schemas"]["EndedReason"] | null;
            /**
             * Where the call is transferred to. Only with the status "forwarding".
             */
            destination?: components["schemas"]["Destination"] | null;
            /**
             * What was said and done so far. Only with the status "forwarding".
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * The same in the form OpenAI's models take. Only with the status "forwarding".
             */
            messagesOpenAIFormatted?: components["schemas"]["OpenAIMessage"][] | null;
            /**
             * What was said so far. Only with the status "forwarding".
             */
            transcript?: string | null;
            /**
             * Summary so far. Only with the status "forwarding".
             */
            summary?: string | null;
            /**
             * What went wrong, where a call that came in could not be taken.
             */
            inboundPhoneCallDebuggingArtifacts?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * The call is over and what it left behind is complete. There is no status in it; it would be `ended`.
         */
        ServerMessageEndOfCallReport: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the call is over.
             * @constant
             */
            type: "end-of-call-report";
            /**
             * Why the call ended. Every ended call has `status` "ended"; there is no status for failures, this word tells. The first part of the list is what the reference (595 words) and its newer SDK (597) name, the second 78 words of older revisions that old calls may still carry. Words are added all the time. `voicemail` is a call that reached a machine and cost money. The guides' samples also show words that no revision lists, such as `hangup`, and the page of end reasons has `pipeline-no-available-llm-model`.
             */
            endedReason: components["schemas"]["EndedReason"];
            /**
             * What the call left behind. Recordings are best read in this order: `recording.mono.combinedUrl`, `recordingUrl`, the call's own `recordingUrl`. Since 2026 these addresses need a key: use the download operations or the presigned ones.
             */
            artifact: components["schemas"]["Artifact"];
            /**
             * Documented as always there; the guide's sample has none.
             */
            analysis?: components["schemas"]["Analysis"] | null;
            /**
             * Format: date-time
             *
             * When the call was answered; missing where nobody did.
             */
            startedAt?: string | null;
            /**
             * Format: date-time
             *
             * When the call ended.
             */
            endedAt?: string | null;
            /**
             * USD, all parts together.
             */
            cost?: number | null;
            /**
             * USD per billed part, not rounded.
             */
            costs?: components["schemas"]["Cost"][] | null;
            /**
             * Where the call was transferred to in the end.
             */
            destination?: components["schemas"]["Destination"] | null;
            /**
             * What the call must show to auditors.
             */
            compliance?: components["schemas"]["Compliance"] | null;
            /**
             * USD and counts by part. In messages, not in the reference.
             */
            costBreakdown?: components["schemas"]["CostBreakdown"] | null;
            /**
             * Milliseconds from answer to end. In messages, not in the reference.
             */
            durationMs?: number | null;
            /**
             * Seconds from answer to end. In messages, not in the reference.
             */
            durationSeconds?: number | null;
            /**
             * Minutes from answer to end. In messages, not in the reference.
             */
            durationMinutes?: number | null;
            /**
             * @deprecated
             * Copy of `artifact.messages`. In messages, not in the reference.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * @deprecated
             * Copy of `artifact.transcript`. In messages, not in the reference.
             */
            transcript?: string | null;
            /**
             * @deprecated
             * Copy of `analysis.summary`. In messages, not in the reference.
             */
            summary?: string | null;
            /**
             * @deprecated
             * Copy of `artifact.recordingUrl`. In messages, not in the reference.
             */
            recordingUrl?: string | null;
            /**
             * @deprecated
             * Copy of `artifact.stereoRecordingUrl`. In messages, not in the reference.
             */
            stereoRecordingUrl?: string | null;
        };
        /**
         * The history of the conversation grew.
         */
        ServerMessageConversationUpdate: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the conversation went on.
             * @constant
             */
            type: "conversation-update";
            /**
             * The conversation so far.
             */
            messages?: components["schemas"]["Message"][] | null;
            /**
             * The conversation so far, in the form OpenAI's models take.
             */
            messagesOpenAIFormatted: components["schemas"]["OpenAIMessage"][];
        };
        /**
         * Something was heard. Subscribed to by the second word, only what is final comes.
         */
        ServerMessageTranscript: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: something was heard. The second word is that of a subscription to final words.
             * @enum {string}
             */
            type: "transcript" | "transcript[transcriptType=\"final\"]";
            /**
             * Who spoke.
             * @enum {string}
             */
            role: "assistant" | "user" | (string & {});
            /**
             * Whether more of the same words may follow.
             * @enum {string}
             */
            transcriptType: "partial" | "final" | (string & {});
            /**
             * The words.
             */
            transcript: string;
            /**
             * Whether words were taken out for safety.
             */
            isFiltered?: boolean | null;
            /**
             * What was found in them.
             */
            detectedThreats?: string[] | null;
            /**
             * The words before that.
             */
            originalTranscript?: string | null;
        };
        /**
         * Somebody began or ceased to speak.
         */
        ServerMessageSpeechUpdate: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: somebody began or ceased to speak.
             * @constant
             */
            type: "speech-update";
            /**
             * Whether it began or ceased.
             * @enum {string}
             */
            status: "started" | "stopped" | (string & {});
            /**
             * Who speaks.
             * @enum {string}
             */
            role: "assistant" | "user" | (string & {});
            /**
             * Number of the turn; the first is 0.
             */
            turn?: number | null;
        };
        /**
         * The model wrote something.
         */
        ServerMessageModelOutput: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the model wrote something.
             * @constant
             */
            type: "model-output";
            /**
             * A word, or tools that the model wants called. The reference types it as an object.
             */
            output: string | {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
        };
        /**
         * The call is transferred, to a destination or to another assistant.
         */
        ServerMessageTransferUpdate: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the call is transferred.
             * @constant
             */
            type: "transfer-update";
            /**
             * Where to; an assistant is one of the destinations here.
             */
            destination?: components["schemas"]["Destination"] | null;
            /**
             * Who takes over. Only between assistants.
             */
            toAssistant?: components["schemas"]["Assistant"] | null;
            /**
             * Who hands over. Only between assistants.
             */
            fromAssistant?: components["schemas"]["Assistant"] | null;
            /**
             * Step of a workflow that follows.
             */
            toStepRecord?: {
                [key: string]: unknown;
            } | null;
            /**
             * Step of a workflow that is left.
             */
            fromStepRecord?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * The server is to transfer or hang up itself; whoever subscribes to this takes both over from Vapi.
         */
        ServerMessagePhoneCallControl: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the server is to act.
             * @constant
             */
            type: "phone-call-control";
            /**
             * What the server is to do.
             * @enum {string}
             */
            request: "forward" | "hang-up" | (string & {});
            /**
             * Where to transfer to.
             */
            destination?: components["schemas"]["Destination"] | null;
        };
        /**
         * The assistant is late with its answer.
         */
        ServerMessageHang: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the assistant is late.
             * @constant
             */
            type: "hang";
        };
        /**
         * The customer cut the assistant short.
         */
        ServerMessageUserInterrupted: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the assistant was cut short.
             * @constant
             */
            type: "user-interrupted";
        };
        /**
         * The customer speaks another language now.
         */
        ServerMessageLanguageChangeDetected: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the language changed.
             * @constant
             */
            type: "language-change-detected";
            /**
             * Code of the language, such as "es".
             */
            language: string;
        };
        /**
         * Something was handed to the voice to say.
         */
        ServerMessageVoiceInput: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the voice was given words.
             * @constant
             */
            type: "voice-input";
            /**
             * What to say.
             */
            input: string;
        };
        /**
         * The assistant's voice is played.
         */
        ServerMessageAssistantSpeech: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: the assistant's voice is played.
             * @constant
             */
            type: "assistant.speechStarted";
            /**
             * All words of the turn, those not spoken yet included.
             */
            text: string;
            /**
             * Number of the turn; the first is 0.
             */
            turn?: number | null;
            /**
             * Where the words are from.
             * @enum {string|null}
             */
            source?: "model" | "force-say" | "custom-voice" | (string & {}) | null;
            /**
             * Which words were spoken when; `type` tells its form, `word-alignment` or `word-progress`. Left open.
             */
            timing?: ({
                /**
                 * Form of the timing.
                 */
                type?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /**
         * A chat was made or deleted.
         */
        ServerMessageChatEvent: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: what became of a chat.
             * @enum {string}
             */
            type: "chat.created" | "chat.deleted";
            /**
             * One exchange by text, something said and what the assistant answered. Plans keep chats for 30 days as a rule.
             */
            chat: components["schemas"]["Chat"];
        };
        /**
         * A session was made, changed or deleted.
         */
        ServerMessageSessionEvent: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: what became of a session.
             * @enum {string}
             */
            type: "session.created" | "session.updated" | "session.deleted";
            /**
             * A conversation that goes on over several chats. Plans keep sessions for 30 days as a rule.
             */
            session: components["schemas"]["Session"];
        };
        /**
         * The data of a call were erased, or could not be.
         */
        ServerMessageCallDeletion: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: whether the data were erased.
             * @enum {string}
             */
            type: "call.deleted" | "call.delete.failed";
        };
        /**
         * What a call left behind was sent to one's own storage.
         */
        ServerMessageCallArtifactUpload: components["schemas"]["ServerMessageBase"] & {
            /**
             * Kind of message: something was stored.
             * @constant
             */
            type: "call.artifact.upload";
            /**
             * Only what goes to one's own storage.
             */
            artifacts: {
                /**
                 * What was stored. Documented as always there.
                 * @enum {string|null}
                 */
                type?: "end-of-call-report" | "recording-mono" | "recording-stereo" | "recording-assistant" | "recording-customer" | "log" | "pcap" | (string & {}) | null;
                /**
                 * Whether it was stored. Documented as always there.
                 */
                success?: boolean | null;
            }[];
        };
        /**
         * A message that can be subscribed to and that no document describes. `function-call` is the older `tool-calls`.
         */
        ServerMessageUndescribed: components["schemas"]["ServerMessageBase"] & ({
            /**
             * Kind of message: one whose form no document describes.
             * @enum {string}
             */
            type: "assistant.started" | "function-call" | "language-changed";
        } & {
            [key: string]: unknown;
        });
        /**
         * A message of a type that is not documented yet, such as those of campaigns (`campaign.started`, `contact.completed`).
         */
        ServerMessageOther: ({
            /**
             * Any word that the other variants do not have.
             * @constant
             */
            type: "(any other)";
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["ServerMessageBase"];
        /**
         * What Vapi tells or asks a server, told apart by `type`.
         */
        ServerMessage: components["schemas"]["ServerMessageAssistantRequest"] | components["schemas"]["ServerMessageToolCalls"] | components["schemas"]["ServerMessageTransferDestinationRequest"] | components["schemas"]["ServerMessageHandoffDestinationRequest"] | components["schemas"]["ServerMessageKnowledgeBaseRequest"] | components["schemas"]["ServerMessageVoiceRequest"] | components["schemas"]["ServerMessageCallEndpointingRequest"] | components["schemas"]["ServerMessageCampaignPredial"] | components["schemas"]["ServerMessageStatusUpdate"] | components["schemas"]["ServerMessageEndOfCallReport"] | components["schemas"]["ServerMessageConversationUpdate"] | components["schemas"]["ServerMessageTranscript"] | components["schemas"]["ServerMessageSpeechUpdate"] | components["schemas"]["ServerMessageModelOutput"] | components["schemas"]["ServerMessageTransferUpdate"] | components["schemas"]["ServerMessagePhoneCallControl"] | components["schemas"]["ServerMessageHang"] | components["schemas"]["ServerMessageUserInterrupted"] | components["schemas"]["ServerMessageLanguageChangeDetected"] | components["schemas"]["ServerMessageVoiceInput"] | components["schemas"]["ServerMessageAssistantSpeech"] | components["schemas"]["ServerMessageChatEvent"] | components["schemas"]["ServerMessageSessionEvent"] | components["schemas"]["ServerMessageCallDeletion"] | components["schemas"]["ServerMessageCallArtifactUpload"] | components["schemas"]["ServerMessageUndescribed"] | components["schemas"]["ServerMessageOther"];
        /**
         * What Vapi sends to a server.
         */
        ServerMessageBody: {
            /**
             * What Vapi tells or asks a server, told apart by `type`.
             */
            message: components["schemas"]["ServerMessage"];
        };
        /**
         * Where a call is to go, with the keys of `destination` on a call. The guides' samples give the number as `phoneNumber`, the reference as `number`.
         */
        ServerMessageDestination: {
            /**
             * Kind of destination.
             * @enum {string}
             */
            type: "number" | "sip" | "assistant" | (string & {});
            /**
             * Of a phone number.
             */
            number?: string;
            /**
             * Of a SIP address.
             */
            sipUri?: string;
            /**
             * Of an assistant of the squad.
             */
            assistantName?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Answer to `assistant-request`: who takes the call, one of assistant, squad and workflow, each saved (`...Id`) or inline; or where it goes; or why it is not taken.
         */
        ServerMessageResponseAssistantRequest: {
            /**
             * Saved assistant.
             */
            assistantId?: string;
            /**
             * Assistant for this call alone, with the keys of `assistant` on a call.
             */
            assistant?: {
                [key: string]: unknown;
            };
            /**
             * Changes to the assistant for this call.
             */
            assistantOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Saved squad.
             */
            squadId?: string;
            /**
             * Squad for this call alone, with the keys of `squad` on a call.
             */
            squad?: {
                [key: string]: unknown;
            };
            /**
             * Changes to every member of the squad for this call.
             */
            squadOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Saved workflow.
             */
            workflowId?: string;
            /**
             * Workflow for this call alone, with the keys of `workflow` on a call.
             */
            workflow?: {
                [key: string]: unknown;
            };
            /**
             * Changes to the workflow for this call.
             */
            workflowOverrides?: {
                [key: string]: unknown;
            };
            /**
             * Transfers the call at once; assistant and squad do not count then.
             */
            destination?: components["schemas"]["ServerMessageDestination"];
            /**
             * Said to the caller, who is not let in; nothing else counts then.
             */
            error?: string;
        };
        /**
         * Answer to `tool-calls`.
         */
        ServerMessageResponseToolCalls: {
            /**
             * What came of each call of a tool.
             */
            results: {
                /**
                 * The `id` of the call.
                 */
                toolCallId: string;
                /**
                 * Name of the tool.
                 */
                name: string;
                /**
                 * What came of it, as text; objects as JSON.
                 */
                result?: string;
                /**
                 * Instead of `result`, why it did not work.
                 */
                error?: string;
                /**
                 * Said to the customer.
                 */
                message?: string | {
                    [key: string]: unknown;
                } | {
                    [key: string]: unknown;
                }[];
                /**
                 * Free data to keep with the result.
                 */
                metadata?: {
                    [key: string]: unknown;
                };
            }[];
            /**
             * Why none of it worked.
             */
            error?: string;
        };
        /**
         * Answer to `transfer-destination-request`.
         */
        ServerMessageResponseTransferDestinationRequest: {
            /**
             * Where a call is to go, with the keys of `destination` on a call. The guides' samples give the number as `phoneNumber`, the reference as `number`.
             */
            destination?: components["schemas"]["ServerMessageDestination"];
            /**
             * Said to the customer meanwhile.
             */
            message?: string | {
                [key: string]: unknown;
            };
            /**
             * Why not to transfer.
             */
            error?: string;
        };
        /**
         * Answer to `handoff-destination-request`.
         */
        ServerMessageResponseHandoffDestinationRequest: {
            /**
             * Where a call is to go, with the keys of `destination` on a call. The guides' samples give the number as `phoneNumber`, the reference as `number`.
             */
            destination: components["schemas"]["ServerMessageDestination"];
            /**
             * Why not to hand over.
             */
            error?: string;
        };
        /**
         * Answer to `knowledge-base-request`.
         */
        ServerMessageResponseKnowledgeBaseRequest: {
            /**
             * The documents that fit.
             */
            documents?: {
                /**
                 * Text of the document.
                 */
                content: string;
                /**
                 * How well it fits; neither scale nor unit is documented.
                 */
                similarity: number;
                /**
                 * Id of the document.
                 */
                uuid?: string;
            }[];
            /**
             * Said instead of what the model would say, with the keys of a `custom-message`.
             */
            message?: {
                [key: string]: unknown;
            };
        };
        /**
         * Answer to `call.endpointing.request`.
         */
        ServerMessageResponseCallEndpointingRequest: {
            /**
             * Seconds to wait before the customer is taken to be done.
             */
            timeoutSeconds: number;
        };
        /**
         * Answer to `campaign.predial`.
         */
        ServerMessageResponseCampaignPredial: {
            /**
             * Whether to call; false leaves the contact out.
             */
            eligible: boolean;
        };
        /**
         * What the server answers, by the message it answers: seven ask for an answer in JSON, `voice-request` asks for sound, and what is answered to the others is not read.
         */
        ServerMessageAnswer: components["schemas"]["ServerMessageResponseAssistantRequest"] | components["schemas"]["ServerMessageResponseToolCalls"] | components["schemas"]["ServerMessageResponseTransferDestinationRequest"] | components["schemas"]["ServerMessageResponseHandoffDestinationRequest"] | components["schemas"]["ServerMessageResponseKnowledgeBaseRequest"] | components["schemas"]["ServerMessageResponseCallEndpointingRequest"] | components["schemas"]["ServerMessageResponseCampaignPredial"];
    };
    responses: {
        /**
         * The request was refused. Where a field is at fault `message` is an array, one sentence a fault; unknown properties in a body are such faults. Documented for creating a call; answered elsewhere without being documented.
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
         * The key is missing, wrong, or of the wrong kind. Documented for downloads; answered by every operation.
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
         * The organisation's request limit is reached. Not documented, but answered. No rate header is documented; Vapi's server SDK obeys Retry-After and X-RateLimit-Reset should they come.
         */
        TooManyRequests: {
            headers: {
                /**
                 * When the next request is allowed, epoch seconds.
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Vapi failed. Documented for creating a call; possible everywhere, then at times with HTML or no body.
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
         * No such record, or, for a download, no such artifact. Documented for downloads; answered elsewhere without being documented.
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
         * The recordings could not be erased. The call was not deleted either; send the request again.
         */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The recording, as a client sees it that follows the redirect. The reference lists this status without content.
         */
        RecordingFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "audio/wav": string;
                "audio/mpeg": string;
            };
        };
        /**
         * Where the file can be fetched, without a key and for a short time. How short is not documented.
         */
        FileRedirect: {
            headers: {
                /**
                 * Signed address on another host. Do not send the API key there.
                 * @example https://storage.vapi.ai/example-signed-address
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * The server did not take the message. Vapi sends it again only where the server's `backoffPlan` says so. What the body says is not read.
         */
        NotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
    };
    parameters: {
        /**
         * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
         */
        limit: number;
        /**
         * Only items whose `createdAt` is later than this time.
         */
        createdAtGt: string;
        /**
         * Only items whose `createdAt` is earlier than this time.
         */
        createdAtLt: string;
        /**
         * Only items whose `createdAt` is at or later than this time.
         */
        createdAtGe: string;
        /**
         * Only items whose `createdAt` is at or earlier than this time.
         */
        createdAtLe: string;
        /**
         * Only items whose `updatedAt` is later than this time.
         */
        updatedAtGt: string;
        /**
         * Only items whose `updatedAt` is earlier than this time.
         */
        updatedAtLt: string;
        /**
         * Only items whose `updatedAt` is at or later than this time.
         */
        updatedAtGe: string;
        /**
         * Only items whose `updatedAt` is at or earlier than this time.
         */
        updatedAtLe: string;
        /**
         * Id of the call.
         */
        CallId: string;
        /**
         * Id of the record.
         */
        ItemId: string;
        /**
         * Only items with one of these ids, separated by commas.
         * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
         */
        idAny: string;
        /**
         * Number of the page; the first is 1. The reference types it as a fractional number.
         */
        page: number;
        /**
         * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
         */
        sortOrder: "ASC" | "DESC";
        /**
         * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
         */
        sortBy: "createdAt" | "duration" | "cost";
        /**
         * Only the item with this id.
         */
        id: string;
        /**
         * Only campaigns in this state.
         */
        campaignStatus: "scheduled" | "in-progress" | "ended" | "cancelled" | "archived";
        /**
         * Whether to count contacts and calls (`contactCounters`, `callMetrics`), which takes longer.
         */
        includeCounters: boolean;
        /**
         * Only items of this saved assistant.
         */
        assistantId: string;
        /**
         * Only items of one of these saved assistants, ids separated by commas.
         * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
         */
        assistantIdAny: string;
        /**
         * Only items of this saved squad.
         */
        squadId: string;
        /**
         * Only items of this saved number of the organisation.
         */
        phoneNumberId: string;
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
                 * Only this call.
                 */
                id?: string;
                /**
                 * Only calls made with this saved assistant.
                 */
                assistantId?: string;
                /**
                 * Only phone calls on this saved number of the organisation.
                 */
                phoneNumberId?: string;
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
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
                    "application/json": components["schemas"]["Call"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
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
                "application/json": components["schemas"]["CreateCall"];
            };
        };
        responses: {
            /**
             * The call, or with `customers` the calls that were made and those that were not.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"] | components["schemas"]["CallBatchResponse"];
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
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
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
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteCall"];
            };
        };
        responses: {
            /**
             * The call that was deleted.
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
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCall"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadMonoRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordingFile"];
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadStereoRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordingFile"];
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadVideoRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The video (mp4), as a client sees it that follows the redirect. The reference lists this status without content.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": string;
                };
            };
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadCustomerRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordingFile"];
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAssistantRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordingFile"];
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadPcap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The packet capture (pcap), as a client sees it that follows the redirect. The reference lists this status without content.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.tcpdump.pcap": string;
                };
            };
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadCallLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the call.
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The log, as a client sees it that follows the redirect. The reference lists this status without content.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            302: components["responses"]["FileRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAssistants: {
        parameters: {
            query?: {
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of assistants.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAssistant"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAssistant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSquads: {
        parameters: {
            query?: {
                /**
                 * Only items with one of these ids, separated by commas.
                 * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
                 */
                idAny?: components["parameters"]["idAny"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of squads.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSquad"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSquad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The squad.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSquad"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
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
                    "application/json": components["schemas"]["SavedPhoneNumber"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
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
                    "application/json": components["schemas"]["SavedPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPhoneNumbersPaginated: {
        parameters: {
            query?: {
                /**
                 * Only numbers with this text in their name, number or SIP address, whatever its letter case.
                 */
                search?: string;
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
                 */
                sortBy?: components["parameters"]["sortBy"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
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
                    "application/json": components["schemas"]["PhoneNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /**
                 * Only the item with this id.
                 */
                id?: components["parameters"]["id"];
                /**
                 * Only campaigns in this state.
                 */
                status?: components["parameters"]["campaignStatus"];
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
                 */
                sortBy?: components["parameters"]["sortBy"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of campaigns.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The campaign.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaignsV2: {
        parameters: {
            query?: {
                /**
                 * Only the item with this id.
                 */
                id?: components["parameters"]["id"];
                /**
                 * Only campaigns in this state.
                 */
                status?: components["parameters"]["campaignStatus"];
                /**
                 * Whether to count contacts and calls (`contactCounters`, `callMetrics`), which takes longer.
                 */
                includeCounters?: components["parameters"]["includeCounters"];
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
                 */
                sortBy?: components["parameters"]["sortBy"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of campaigns.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignSummaryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaignV2: {
        parameters: {
            query?: {
                /**
                 * Whether to count contacts and calls (`contactCounters`, `callMetrics`), which takes longer.
                 */
                includeCounters?: components["parameters"]["includeCounters"];
            };
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The campaign.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaignContacts: {
        parameters: {
            query?: {
                /**
                 * Only contacts in one of these states; repeat the parameter for several.
                 */
                status?: ("contact.pending" | "contact.dispatched" | "contact.completed" | "contact.failed" | "contact.skipped" | "contact.predial-failed")[];
                /**
                 * What the list is sorted by, the order of calling or the progress of the contact.
                 */
                sortBy?: "position" | "status";
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number.
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of contacts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * Only the item with this id.
                 */
                id?: components["parameters"]["id"];
                /**
                 * Only items with one of these ids, separated by commas.
                 * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
                 */
                idAny?: components["parameters"]["idAny"];
                /**
                 * Only items of this saved assistant.
                 */
                assistantId?: components["parameters"]["assistantId"];
                /**
                 * Only items of one of these saved assistants, ids separated by commas.
                 * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
                 */
                assistantIdAny?: components["parameters"]["assistantIdAny"];
                /**
                 * Only items of this saved squad.
                 */
                squadId?: components["parameters"]["squadId"];
                /**
                 * Only chats of this session.
                 */
                sessionId?: string;
                /**
                 * Only chats that go on from this one.
                 */
                previousChatId?: string;
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
                 */
                sortBy?: components["parameters"]["sortBy"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of chats.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage"];
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
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The chat.
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * Only the item with this id.
                 */
                id?: components["parameters"]["id"];
                /**
                 * Only items with one of these ids, separated by commas.
                 * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
                 */
                idAny?: components["parameters"]["idAny"];
                /**
                 * Only sessions of this name. Newer texts of the reference describe the customer's name here, as both go by one parameter.
                 */
                name?: string;
                /**
                 * Only items of this saved assistant.
                 */
                assistantId?: components["parameters"]["assistantId"];
                /**
                 * Only items of one of these saved assistants, ids separated by commas.
                 * @example 550e0000-96c2-403c-8ec7-000000000001,550e0000-96c2-403c-8ec7-000000000002
                 */
                assistantIdAny?: components["parameters"]["assistantIdAny"];
                /**
                 * Only items of this saved squad.
                 */
                squadId?: components["parameters"]["squadId"];
                /**
                 * Only sessions of this saved workflow.
                 */
                workflowId?: string;
                /**
                 * Only items of this saved number of the organisation.
                 */
                phoneNumberId?: components["parameters"]["phoneNumberId"];
                /**
                 * Only sessions on one of these saved numbers; repeat the parameter for several.
                 */
                phoneNumberIdAny?: string[];
                /**
                 * Only sessions with a customer of this number.
                 */
                number?: string;
                /**
                 * Only sessions with a customer of one of these numbers, separated by commas.
                 * @example +15555550101,+15555550102
                 */
                customerNumberAny?: string;
                /**
                 * Only sessions with a customer of this SIP address.
                 */
                sipUri?: string;
                /**
                 * Only sessions with a customer of this address.
                 */
                email?: string;
                /**
                 * Only sessions with a customer of this id in one's own system.
                 */
                externalId?: string;
                /**
                 * Only sessions with a customer of this extension.
                 */
                extension?: string;
                /**
                 * Only sessions with a customer whose number is checked, or is not.
                 */
                numberE164CheckEnabled?: boolean;
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * What the list is sorted by. All lists with pages share this parameter; what `duration` and `cost` do where items have neither is not documented.
                 */
                sortBy?: components["parameters"]["sortBy"];
                /**
                 * Only items whose `createdAt` is later than this time.
                 */
                createdAtGt?: components["parameters"]["createdAtGt"];
                /**
                 * Only items whose `createdAt` is earlier than this time.
                 */
                createdAtLt?: components["parameters"]["createdAtLt"];
                /**
                 * Only items whose `createdAt` is at or later than this time.
                 */
                createdAtGe?: components["parameters"]["createdAtGe"];
                /**
                 * Only items whose `createdAt` is at or earlier than this time.
                 */
                createdAtLe?: components["parameters"]["createdAtLe"];
                /**
                 * Only items whose `updatedAt` is later than this time.
                 */
                updatedAtGt?: components["parameters"]["updatedAtGt"];
                /**
                 * Only items whose `updatedAt` is earlier than this time.
                 */
                updatedAtLt?: components["parameters"]["updatedAtLt"];
                /**
                 * Only items whose `updatedAt` is at or later than this time.
                 */
                updatedAtGe?: components["parameters"]["updatedAtGe"];
                /**
                 * Only items whose `updatedAt` is at or earlier than this time.
                 */
                updatedAtLe?: components["parameters"]["updatedAtLe"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of sessions.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the record.
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The session.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLogs: {
        parameters: {
            query?: {
                /**
                 * Only logs of this type.
                 */
                type?: "API" | "Webhook" | "Call" | "Provider";
                /**
                 * Only logs of messages of this type to one's server.
                 */
                webhookType?: string;
                /**
                 * Only items of this saved assistant.
                 */
                assistantId?: components["parameters"]["assistantId"];
                /**
                 * Only items of this saved number of the organisation.
                 */
                phoneNumberId?: components["parameters"]["phoneNumberId"];
                /**
                 * Only logs of this saved customer.
                 */
                customerId?: string;
                /**
                 * Only items of this saved squad.
                 */
                squadId?: components["parameters"]["squadId"];
                /**
                 * Only logs of this call.
                 */
                callId?: string;
                /**
                 * Number of the page; the first is 1. The reference types it as a fractional number.
                 */
                page?: components["parameters"]["page"];
                /**
                 * Items in one page. The reference types it as a fractional number. 0 is legal and gives an empty page.
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Whether the list starts with the least (`ASC`) or the greatest (`DESC`) of what it is sorted by.
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * Only logs written after this time.
                 */
                createdAtGt?: string;
                /**
                 * Only logs written before this time.
                 */
                createdAtLt?: string;
                /**
                 * Only logs written at or after this time.
                 */
                createdAtGe?: string;
                /**
                 * Only logs written at or before this time.
                 */
                createdAtLe?: string;
                /**
                 * Only logs written after this time.
                 */
                updatedAtGt?: string;
                /**
                 * Only logs written before this time.
                 */
                updatedAtLt?: string;
                /**
                 * Only logs written at or after this time.
                 */
                updatedAtGe?: string;
                /**
                 * Only logs written at or before this time.
                 */
                updatedAtLe?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of logs.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    receiveServerMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The server's older shared secret, where it has one.
                 */
                "x-vapi-secret"?: string;
                /**
                 * Signature, with a credential that signs. Its name can be changed.
                 */
                "x-signature"?: string;
                /**
                 * Time that the signature covers, with a credential that signs. Its name can be changed.
                 */
                "x-timestamp"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerMessageBody"];
            };
        };
        responses: {
            /**
             * The message was taken; where it asks for an answer, this is it.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerMessageAnswer"];
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["NotTaken"];
        };
    };
}
