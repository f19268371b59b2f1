// Generated from the spec by `pnpm generate`. Do not edit.
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
         * @description No parameter is documented, so this is one page of calls and no way to the next, although the example says there is one. By the example it is page 0 of 20 calls, the latest start first. `searchCalls` is the list that pages.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * List calls by page, filtered and sorted.
         * @description Reads only, though it is a POST. The body may be left out. Pages are cut from the list as it stands at that moment, so calls that arrive in between push others onto the next page: drop what `call_id` says was seen.
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Read one call.
         * @description The call whole, with metadata and events. The generated page's example has `id`, transcript, latency, analysis and cost; the hand-written one (https://docs.zudu.ai/api-reference/calls/get) has `created_at` and `updated_at` instead and none of those.
         */
        get: operations["getCall"];
        /**
         * Change a call's status, direction, calling number or metadata.
         * @description Unlike most PUTs it leaves alone what is not named, and merges `metadata`. Words are sent in UPPER case and come back in lower case. A change of status is a change of the record; nothing says that it starts or ends a call.
         */
        put: operations["updateCall"];
        post?: never;
        /**
         * Delete a call for good.
         * @description The call leaves all lists and reports and cannot be brought back. The generated page (https://docs.zudu.ai/api-reference/calls/delete-calls-call-id) also speaks of deleting, but its example cancels a schedule; the event in it names `/schedule DELETE`, so the example is taken for another operation's. Expect the call to be gone.
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a scheduled call to another time.
         * @description Times are in epoch seconds, in the request and in the answer. The call in the answer has only its id, metadata and events. How a call comes to be scheduled, and what happens to one that is not, is not documented.
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
         * @description Makes a record with the status `registered`. Words are sent in UPPER case and come back in lower case.
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
         * @description Makes a record and rings the number at once. No idempotency key is documented: sent twice, it rings twice. The answer writes the same words in UPPER case inside `call` and in lower case beside it.
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
         * @description Makes a record and a LiveKit room for a browser. Both tokens in the answer are credentials.
         */
        post: operations["createWebCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The wrapper round the `data` of every answer. */
        Envelope: {
            /** @description What happened, as prose. */
            message?: string | null;
            /**
             * @description `success` here.
             * @enum {string|null}
             */
            status?: "success" | "error" | (string & {}) | null;
            /** @description Null on success. The generated call pages type it as a plain string, yet their examples are null. */
            error?: string | null;
        };
        /**
         * @description Lists and get answer in UPPER case, create and update in lower case; compare without case. SCHEDULED calls wait for their `scheduled_timestamp`.
         * @enum {string|null}
         */
        CallStatus: "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | "registered" | "ongoing" | "ended" | "error" | "scheduled" | (string & {}) | null;
        /**
         * @description Lists and get answer in UPPER case, create and update in lower case; compare without case.
         * @enum {string|null}
         */
        CallType: "PHONE_CALL" | "WEB_CALL" | "phone_call" | "web_call" | (string & {}) | null;
        /**
         * @description Missing on web calls. Lists and get answer in UPPER case, create and update in lower case; compare without case.
         * @enum {string|null}
         */
        CallDirection: "INBOUND" | "OUTBOUND" | "inbound" | "outbound" | (string & {}) | null;
        /**
         * @description Why the call ended; null until then. Zudu shows `USER_HANGUP` only and lists no words.
         * @enum {string|null}
         */
        DisconnectionReason: "USER_HANGUP" | "AGENT_HANGUP" | "CALL_TRANSFER" | "VOICEMAIL_REACHED" | "IVR_REACHED" | "INACTIVITY" | "MAX_DURATION_REACHED" | "DIAL_BUSY" | "DIAL_FAILED" | "DIAL_NO_ANSWER" | "INVALID_DESTINATION" | "TELEPHONY_PROVIDER_PERMISSION_DENIED" | "TELEPHONY_PROVIDER_UNAVAILABLE" | "SIP_ROUTING_ERROR" | "MARKED_AS_SPAM" | "USER_DECLINED" | "CONCURRENCY_LIMIT_REACHED" | "NO_VALID_PAYMENT" | "SCAM_DETECTED" | "ERROR_LLM_WEBSOCKET_OPEN" | "ERROR_LLM_WEBSOCKET_LOST_CONNECTION" | "ERROR_LLM_WEBSOCKET_RUNTIME" | "ERROR_LLM_WEBSOCKET_CORRUPT_PAYLOAD" | "ERROR_NO_AUDIO_RECEIVED" | "ERROR_ASR" | "ERROR_UNKNOWN" | "ERROR_USER_NOT_JOINED" | (string & {}) | null;
        /** @description Whatever the caller of the API attached, and beside it a few keys that Zudu sets. */
        CallMetadata: ({
            /** @description Set by Zudu on the calls of a batch. */
            batch_call_id?: string | null;
            /** @description Set by Zudu on scheduled calls. */
            is_scheduled?: boolean | null;
            /**
             * Format: int64
             * @description When a scheduled call is to be made, epoch seconds. Set by Zudu.
             */
            scheduled_timestamp?: number | null;
            /**
             * @description Of a scheduled call; only `pending` is documented. Set by Zudu.
             * @enum {string|null}
             */
            execution_status?: "pending" | (string & {}) | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description What belongs to the event; empty for many. Mind the units: in schedule events `updated_at` is in milliseconds and `cancelled_at` in seconds. */
        CallEventData: ({
            /** @description As the event's text says it. */
            direction?: string | null;
            from?: string | null;
            to?: string | null;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            previous_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            new_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             * @description Epoch milliseconds.
             */
            updated_at?: number | null;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            cancelled_at?: number | null;
            /** @description `/schedule` or `/schedule DELETE`. */
            endpoint_used?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        CallEvent: {
            /**
             * Format: int64
             * @description Epoch milliseconds.
             */
            timestamp?: number | null;
            /** @description Free English text such as `Call created via API` or `Call started - INBOUND`; not a fixed set. */
            event?: string | null;
            /** @description 0 wherever it is shown, unit not documented. Missing on schedule events. */
            session_time?: number | null;
            data?: components["schemas"]["CallEventData"];
        };
        TranscriptWord: {
            word?: string | null;
            /** @description Epoch milliseconds in Zudu's example. Retell AI's field of this name counts seconds from the call's start. */
            start?: number | null;
            /** @description As `start`. */
            end?: number | null;
        };
        /** @description One turn of the talk. */
        TranscriptEntry: {
            /**
             * @description Who speaks. `assistant` is the agent and the only word shown.
             * @enum {string|null}
             */
            role?: "assistant" | "user" | (string & {}) | null;
            content?: string | null;
            /**
             * Format: int64
             * @description When it was said, epoch milliseconds.
             */
            timestamp?: number | null;
            words?: components["schemas"]["TranscriptWord"][] | null;
        };
        /** @description The agent calls a tool. */
        ToolCallInvocation: {
            /** @constant */
            role: "tool_call_invocation";
            /** @description Ties the result to the call. */
            tool_call_id?: string | null;
            /** @description The tool's name. */
            name?: string | null;
            /** @description What the tool is given, as JSON text. */
            arguments?: string | null;
        };
        /** @description What a tool answered. */
        ToolCallResult: {
            /** @constant */
            role: "tool_call_result";
            /** @description The invocation this answers. */
            tool_call_id?: string | null;
            /** @description The answer, as text. */
            content?: string | null;
            successful?: boolean | null;
        };
        /** @description A spoken turn, or a kind of item that is not known here. */
        OtherTranscriptItem: {
            /** @description `assistant` or `user` for a spoken turn. */
            role?: string | null;
            content?: string | null;
            /**
             * Format: int64
             * @description Epoch milliseconds.
             */
            timestamp?: number | null;
            words?: components["schemas"]["TranscriptWord"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A turn of the talk, a tool call or its result. Zudu shows no item, so the last variant is open. */
        TranscriptItem: components["schemas"]["ToolCallInvocation"] | components["schemas"]["ToolCallResult"] | components["schemas"]["OtherTranscriptItem"];
        /** @description Zudu states no unit; the size of the examples fits milliseconds. */
        LatencyStatistics: {
            max?: number | null;
            min?: number | null;
            /** @description How many values were measured. */
            num?: number | null;
            p50?: number | null;
            p90?: number | null;
            p95?: number | null;
            p99?: number | null;
            /** @description A sample of the measured values; shorter than `num` in the examples. */
            values?: number[] | null;
        } | null;
        /** @description How long the parts of a reply took, by part. */
        CallLatency: ({
            e2e?: components["schemas"]["LatencyStatistics"];
            llm?: components["schemas"]["LatencyStatistics"];
        } & {
            [key: string]: components["schemas"]["LatencyStatistics"];
        }) | null;
        /** @description What the analysis after the call found; null while the call is ongoing. */
        CallAnalysis: {
            call_successful?: boolean | null;
            call_summary?: string | null;
            /**
             * @description Capitalized. Zudu shows `Positive` only.
             * @enum {string|null}
             */
            user_sentiment?: "Positive" | "Neutral" | "Negative" | "Unknown" | (string & {}) | null;
            /** @description True where voicemail answered. */
            in_voicemail?: boolean | null;
        } | null;
        ProductCost: {
            /**
             * @description The two words of the only example.
             * @enum {string|null}
             */
            product?: "inbound_call" | "llm_usage" | (string & {}) | null;
            /** @description Same unit as `combined_cost`. */
            cost?: number | null;
            /** @description Price of one unit; which unit, and whether it is one for all products, is not documented. */
            unit_price?: number | null;
        };
        /** @description What the call cost. Zudu names neither currency nor unit. A further key, which begins with `total_dur`, could not be read in full and is left out. */
        CallCost: {
            /** @description The whole; the sum of the products' costs in the generated example. */
            combined_cost?: number | null;
            /** @description Missing from the list's example. */
            product_costs?: components["schemas"]["ProductCost"][] | null;
        } | null;
        /** @description The carrier's ids. */
        TelephonyIdentifier: {
            /** @description `CA` and 32 hexadecimal digits, as Twilio's. */
            call_sid?: string | null;
            /** @description `CF` and 32 hexadecimal digits, as Twilio's. */
            conference_sid?: string | null;
        } | null;
        /** @description One call. One schema for two generations of documents: the generated pages have `id`, `call_duration`, transcript, latency, analysis and cost, the hand-written ones `created_at` and `updated_at` instead. The call in the answer of reschedule has `call_id`, `metadata` and `events` only. */
        Call: {
            /** @description The row's own id, a UUID in the examples. Missing on hand-written pages and right after creation. */
            id?: string | null;
            /** @description What paths and tasks call this call by. */
            call_id: string;
            /** @description The agent that talks. `agent_...` or `agent-123` in the examples. */
            agent_id?: string | null;
            /** @description Missing from list items on the hand-written page. */
            organization_id?: string | null;
            call_status?: components["schemas"]["CallStatus"];
            call_type?: components["schemas"]["CallType"];
            direction?: components["schemas"]["CallDirection"];
            /** @description The number that calls, E.164 by the documents though an example starts with +0. Missing on web calls and right after `createCall`. */
            from_number?: string | null;
            /** @description The number that is called, E.164 likewise. Missing on web calls and from the answer of update. */
            to_number?: string | null;
            /**
             * Format: int64
             * @description When the call started, epoch milliseconds.
             */
            start_timestamp?: number | null;
            /**
             * Format: int64
             * @description When the call ended, epoch milliseconds; null until then.
             */
            end_timestamp?: number | null;
            /**
             * Format: int64
             * @description Milliseconds. No page states the unit, but the example equals end minus start. Missing on hand-written pages. The filter for it is named `duration_ms`.
             */
            call_duration?: number | null;
            disconnection_reason?: components["schemas"]["DisconnectionReason"];
            /** @description The recording, mp4 in the examples. How long the link lives is not documented. One example has it while the call is still ongoing. */
            recording_url?: string | null;
            /** @description The call's log. */
            public_log_url?: string | null;
            /** @description True where transcript, recording and log are not to be stored. */
            opt_out_sensitive_data_storage?: boolean | null;
            metadata?: components["schemas"]["CallMetadata"];
            /** @description What happened to the call, oldest first. */
            events?: components["schemas"]["CallEvent"][] | null;
            /** @description What was said, as plain text; the examples do not say who speaks. */
            transcript?: string | null;
            /** @description What was said, by turn. Empty in the list's example although `transcript` is not. */
            transcript_object?: components["schemas"]["TranscriptEntry"][] | null;
            /** @description The turns with the agent's tool calls between them. Always empty in Zudu's examples. */
            transcript_with_tool_calls?: components["schemas"]["TranscriptItem"][] | null;
            latency?: components["schemas"]["CallLatency"];
            call_analysis?: components["schemas"]["CallAnalysis"];
            call_cost?: components["schemas"]["CallCost"];
            telephony_identifier?: components["schemas"]["TelephonyIdentifier"];
            /**
             * Format: int64
             * @description When the record was made, epoch milliseconds. Hand-written pages only.
             */
            created_at?: number | null;
            /**
             * Format: int64
             * @description When the record last changed, epoch milliseconds. Hand-written pages only.
             */
            updated_at?: number | null;
        };
        /** @description Where this page stands. The generated pages have `total_count` and the two flags; the hand-written page has `total` and no flags. */
        CallListPagination: {
            /** @description This page's number; the first is 0. */
            page?: number | null;
            /** @description Calls asked for per page. */
            limit?: number | null;
            /** @description Calls on all pages, by the generated pages. */
            total_count?: number | null;
            /** @description Calls on all pages, by the hand-written page. */
            total?: number | null;
            /** @description The total divided by the limit, rounded up. */
            total_pages?: number | null;
            /** @description Generated pages only. */
            has_next_page?: boolean | null;
            /** @description Generated pages only. */
            has_previous_page?: boolean | null;
        } | null;
        CallListData: {
            organization_id?: string | null;
            /** @description The page. The example of the GET list has whole calls, those of the POST list short ones; whether the POST drops the heavy fields or its examples do is not documented. */
            calls: components["schemas"]["Call"][];
            pagination?: components["schemas"]["CallListPagination"];
            /** @description Calls on this page. A documented example says 20 beside one call, so count `calls` instead. */
            returned_count?: number | null;
            /** @enum {string|null} */
            sort_order?: "ascending" | "descending" | (string & {}) | null;
            /** @enum {string|null} */
            sort_by?: "start_timestamp" | "created_at" | (string & {}) | null;
            /** @description Filters the server says it applied, `{}` for none. Not a faithful echo: the documented examples drop some that were sent. */
            applied_filters?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One page of calls, wrapped. */
        CallListAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CallListData"];
        };
        /** @description What every refused or failed request answers. There is no error code, no request id and no list of fields. The documented ones leave out `data`. */
        Error: {
            /** @description What went wrong, as a heading. */
            message?: string | null;
            /**
             * @description `error` here.
             * @enum {string|null}
             */
            status?: "error" | "success" | (string & {}) | null;
            /** @description The detail, as prose. */
            error?: string | null;
        };
        /** @description Which calls to keep. These five keys are the ones that documents show; more are hinted at without their names. */
        CallFilter: {
            /** @description Lower case on the generated page, UPPER case on the hand-written one. Lower case is the safer guess. */
            call_status?: ("registered" | "ongoing" | "ended" | "error" | "scheduled" | "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | (string & {}))[];
            /** @description An array on the generated page, one string on the hand-written one. */
            agent_id?: string[] | string;
            /** @description Shown on the hand-written page only, in UPPER case. */
            call_type?: ("PHONE_CALL" | "WEB_CALL" | "phone_call" | "web_call" | (string & {}))[];
            /** @description Bounds of the call's `call_duration`, in milliseconds. */
            duration_ms?: {
                lower_threshold?: number;
                upper_threshold?: number;
            };
            /** @description Free text to look for in the transcript. */
            transcript_search?: string;
        };
        /** @description Which calls, in what order, which page. Nothing is required. */
        SearchCallsRequest: {
            /** @description The page's number; the first is 0. */
            page?: number;
            /** @description Calls per page. The bounds for calls could not be read (Zudu's lists of batch calls and their tasks stop at 100), so no maximum is set here. */
            limit?: number;
            /**
             * @description The two fields shown, the first on the generated page, the second on the hand-written one.
             * @enum {string}
             */
            sort_by?: "start_timestamp" | "created_at" | (string & {});
            /** @enum {string} */
            sort_order?: "ascending" | "descending";
            filter_criteria?: components["schemas"]["CallFilter"];
        };
        /** @description One call, wrapped. */
        GetCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Call"];
        };
        /**
         * @description The status as a request sends it. Only `ONGOING` is shown, the other words are those that calls have.
         * @enum {string}
         */
        CallStatusUpperCase: "REGISTERED" | "ONGOING" | "ENDED" | "ERROR" | "SCHEDULED" | (string & {});
        /**
         * @description The direction as a request sends it. Only `OUTBOUND` is shown.
         * @enum {string}
         */
        CallDirectionUpperCase: "INBOUND" | "OUTBOUND" | (string & {});
        /** @description Fields to change; none is required. */
        UpdateCallRequest: {
            call_status?: components["schemas"]["CallStatusUpperCase"];
            direction?: components["schemas"]["CallDirectionUpperCase"];
            /** @description The number that calls, E.164. */
            from_number?: string;
            /** @description Merged into what the call has; keys that are not named stay. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        UpdatedCall: {
            /** @enum {string|null} */
            operation?: "update" | (string & {}) | null;
            organization_id?: string | null;
            call: components["schemas"]["Call"];
        };
        /** @description The updated call, wrapped. */
        UpdateCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["UpdatedCall"];
        };
        DeletedCall: {
            /** @description The call that is gone. */
            call_id: string;
            organization_id?: string | null;
        };
        /** @description What was deleted, wrapped. */
        DeleteCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["DeletedCall"];
        };
        RescheduleCallRequest: {
            /**
             * Format: int64
             * @description When to make the call, epoch seconds (nearly every other time here is in milliseconds).
             */
            scheduled_timestamp: number;
        };
        RescheduledCall: {
            /** @enum {string|null} */
            operation?: "schedule_update" | (string & {}) | null;
            organization_id?: string | null;
            call_id?: string | null;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            previous_scheduled_timestamp?: number | null;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            new_scheduled_timestamp?: number | null;
            /**
             * Format: date-time
             * @description Meant to be the new time in words of ISO 8601; in the documented example it is another moment than `new_scheduled_timestamp`. Use the number.
             */
            scheduled_for_human?: string | null;
            call?: components["schemas"]["Call"];
        };
        /** @description The old and the new time, wrapped. */
        RescheduleCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["RescheduledCall"];
        };
        /**
         * @description The kind of call as a request sends it. Only `PHONE_CALL` is shown.
         * @enum {string}
         */
        CallTypeUpperCase: "PHONE_CALL" | "WEB_CALL" | (string & {});
        /** @description Part of the page could not be read, so there may be further fields. */
        CreateCallRequest: {
            /** @description The agent that is to talk. */
            agent_id: string;
            /** @description An id of your own; Zudu makes one where it is left out. */
            call_id?: string;
            call_type?: components["schemas"]["CallTypeUpperCase"];
            direction?: components["schemas"]["CallDirectionUpperCase"];
            /** @description Anything worth keeping with the call. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        CreatedCall: {
            organization_id?: string | null;
            call: components["schemas"]["Call"];
        };
        /** @description The registered call, wrapped. */
        CreateCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CreatedCall"];
        };
        CreatePhoneCallRequest: {
            /** @description The number to call from, E.164. */
            from_number: string;
            /** @description The number to call, E.164. */
            to_number: string;
            /** @description The agent that is to talk, in place of the one the number is tied to. */
            override_agent_id?: string;
            /** @description Anything worth keeping with the call. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The kind of call, repeated beside it in lower case.
         * @enum {string|null}
         */
        CallTypeLowerCase: "phone_call" | "web_call" | (string & {}) | null;
        /**
         * @description The call's status as the create answers repeat it beside the call, in lower case. Only `ongoing` was seen.
         * @enum {string|null}
         */
        CallStatusLowerCase: "registered" | "ongoing" | "ended" | "error" | "scheduled" | (string & {}) | null;
        /** @description The call's numbers once more. Its words are in lower case while those of `call` beside it are in UPPER case. */
        PhoneCallInfo: {
            from_number?: string | null;
            to_number?: string | null;
            /** @enum {string|null} */
            direction?: "inbound" | "outbound" | (string & {}) | null;
            call_status?: components["schemas"]["CallStatusLowerCase"];
        } | null;
        CreatedPhoneCall: {
            organization_id?: string | null;
            call_type?: components["schemas"]["CallTypeLowerCase"];
            /**
             * @description How far the dialing is.
             * @enum {string|null}
             */
            status?: "call_initiated" | (string & {}) | null;
            call: components["schemas"]["Call"];
            phone_call_info?: components["schemas"]["PhoneCallInfo"];
        };
        /** @description The call being dialed, wrapped. */
        CreatePhoneCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CreatedPhoneCall"];
        };
        CreateWebCallRequest: {
            /** @description The agent that is to talk. */
            agent_id: string;
            /** @description Anything worth keeping with the call. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        WebCallInfo: {
            /** @description The call's `call_id`. */
            room_name?: string | null;
            /** @description A JSON Web Token that lets its holder join the call. Keep it out of logs. */
            access_token?: string | null;
            /** @description `ongoing` in the example while `call` beside it says `REGISTERED`; the call's own word is the one to trust. */
            call_status?: components["schemas"]["CallStatusLowerCase"];
            agent_id?: string | null;
        } | null;
        /** @description What a LiveKit client needs to join. */
        LiveKitConnection: {
            /** @description A WebSocket address, `wss://communication.zudu.ai` in the example. */
            server_url?: string | null;
            /** @description A JSON Web Token that lets its holder join the room. Keep it out of logs. */
            token?: string | null;
            /** @description The call's `call_id`. */
            room_name?: string | null;
        } | null;
        CreatedWebCall: {
            organization_id?: string | null;
            call_type?: components["schemas"]["CallTypeLowerCase"];
            call: components["schemas"]["Call"];
            web_call_info?: components["schemas"]["WebCallInfo"];
            livekit_connection?: components["schemas"]["LiveKitConnection"];
        };
        /** @description The web call and how to join it, wrapped. */
        CreateWebCallAnswer: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CreatedWebCall"];
        };
    };
    responses: {
        /** @description The key or the secret is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request did not pass validation; `error` says why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organization has no such call. On the page of delete the detail also ends in the organization's id. */
        CallNotFound: {
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
         * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
         * @example call_abc123def456
         */
        CallId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
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
            /** @description The latest calls, whole. */
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
            /** @description One page of calls. */
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
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
            /** @description The call as it is now, its words in lower case. */
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
                 * @example call_abc123def456
                 */
                callId: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call is deleted; its id comes back. */
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
                 * @description The call's `call_id`, never its `id`. Seen as `call_` and a UUID, `call_` and twelve characters, and `call-456`.
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
            /** @description The old time, the new one and the call. */
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
            /** @description The call, without `id`, its words in lower case. */
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
            /** @description The call that was begun. */
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
            /** @description The call and how to join it. */
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
}
