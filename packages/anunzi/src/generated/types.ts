// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls of one assistant.
         * @description There is no list over the whole account: walk the assistants and list the calls of each. Anunzi's page documents
         *     `model_id`, `limit` and `offset`; the further filters are Synthflow's, and whether Anunzi heeds or ignores them is
         *     not documented. Offset paging over a list that grows at its head repeats rows: drop those whose `call_id` was seen.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Have an assistant call a number now.
         * @description Rings a real phone. The answer says that the call was started, not how it went: read it back by its id. There is no
         *     idempotency key, so sending this twice places two calls.
         */
        post: operations["makeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one call.
         * @description The call comes in an array of one, in the envelope of the list. Read an empty array as "not found": Anunzi's page
         *     names 200 and 400 only, 404 is in its general table, and Synthflow documents 400 and 404.
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
    "/assistants/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assistants.
         * @description The path ends in a slash, as on its own page; the authentication page's sample leaves the slash out. Send the exact
         *     form: a redirect between the two may drop the key.
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
    "/assistants/{model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one assistant.
         * @description Anunzi's navigation names this operation, Synthflow alone documents it. The assistant comes in an array of one;
         *     read an empty array as "not found".
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where a call stands. Anunzi documents completed, failed, no-answer, busy, hangup_on_voicemail, paused (on hold), queue and initiated, and in webhooks only; the rest, and that calls carry a status, is Synthflow's.
         * @enum {string}
         */
        CallStatus: "completed" | "failed" | "no-answer" | "busy" | "hangup_on_voicemail" | "left_voicemail" | "canceled" | "user-canceled" | "spam" | "registered" | "pending" | "queue" | "initiated" | "ringing" | "in-progress" | "paused" | (string & {});
        /**
         * @description `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
         * @enum {string}
         */
        AnswerStatus: "ok" | "success" | (string & {});
        /**
         * @description Why the call ended. Anunzi documents, with its webhooks: voicemail (one answered), human_goodbye and agent_goodbye (who said it first), human_pick_up_cut_off (answered, then cut without goodbye), max_duration (limit reached) and the literal undefined. The others are Synthflow's, human_hangup from a sample alone. The brands' lists overlap in two words and their own samples leave them: any text may come.
         * @enum {string}
         */
        EndCallReason: "voicemail" | "human_goodbye" | "agent_goodbye" | "human_pick_up_cut_off" | "max_duration" | "undefined" | "voicemail_message_left" | "voicemail_cut_off" | "custom_end_call" | "user_canceled" | "agent_ended_call" | "human_ended_call" | "human_hangup" | "timeout" | "error" | (string & {});
        /** @description One value the assistant was to find out. */
        CollectedVariable: {
            /** @description What was found out, of any type, or null. */
            value?: unknown;
            /** @description Whether it was found out. */
            collected?: boolean | null;
        };
        /** @description One call. Anunzi documents the first ten properties, for a list as for a single call, none of them as required. The others are what Synthflow documents for the same API; some come in its list only, some in its single call only. There is no time, status, cost or direction in what Anunzi documents. `timeline`, `recording_sid` and `voice_engine_type`, which Synthflow removed in October 2025, may still appear. */
        Call: {
            /** @description The call's id. In the form `<13 digits>x<digits>` the first part is when the record was made, epoch milliseconds: seconds before the call began, not the beginning itself. Never a number; may be a UUID. */
            call_id: string;
            /** @description The assistant of the call. */
            model_id?: string | null;
            /**
             * @description Direction, or that it was a trial. Anunzi's list page knows Test, its page of a single call does not; `live`, which tells no direction, is Synthflow's word for the same sample call. Compare without regard to case.
             * @enum {string|null}
             */
            campaign_type?: "Inbound" | "Outbound" | "Test" | "live" | (string & {}) | null;
            /** @description The caller's number, mostly E.164; documented samples are not all valid numbers. */
            phone_number_from?: string | null;
            /** @description The number that was dialled, mostly E.164. */
            phone_number_to?: string | null;
            /** @description Name of the person called. Empty text where it is not known. */
            name?: string | null;
            /** @description The whole conversation, one line an utterance, each after `bot: ` or `human: `. Anunzi's samples begin with a line break, Synthflow's newer ones do not. One speaker may have several lines in a row; a line may lack its prefix, end in blanks, carry stray quotation marks, break off, or hold a bracketed instruction said by nobody. No times. Where transcription is off the value is not documented: expect null, empty or missing. */
            transcript?: string | null;
            /** @description Seconds; 0 for a call that failed. */
            duration?: number | null;
            /** @description Where the recording is, if recording was on. The address holds an account id: keep it out of logs. Documented samples are scrambled, so no pattern is given. */
            recording_url?: string | null;
            end_call_reason?: components["schemas"]["EndCallReason"] | null;
            /** @description Where the call stands; in the list. A single call names it `status`. */
            call_status?: components["schemas"]["CallStatus"] | null;
            /** @description Where the call stands; in a single call. The list names it `call_status`. */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * @description The call's direction, whatever `campaign_type` says.
             * @enum {string|null}
             */
            type_of_call?: "inbound" | "outbound" | (string & {}) | null;
            /** @description Name of the other party; in the list. */
            lead_name?: string | null;
            /** @description Number of the other party, E.164, in either direction; in the list. */
            lead_phone_number?: string | null;
            /** @description The assistant's number, E.164, in either direction; in the list. */
            agent_phone_number?: string | null;
            /** @description Epoch milliseconds as text. The list means the call's start, a single call its scheduled start; webhooks send an ISO 8601 time instead. Prefer `telephony_start` where there is one. */
            start_time?: string | null;
            /** @description Time zone of the call, a tz database name. */
            timezone?: string | null;
            /** @description What went wrong. With no error null in the list, empty text in a single call. */
            error_message?: string | null;
            /** @description What the assistant did beside talking, keyed by the action's name as in webhooks; not typed further. */
            executed_actions?: {
                [key: string]: unknown;
            } | null;
            /** @description How the call was rated, in any form, or null; in the list. */
            judge_results?: unknown;
            /** @description Ids of the assistants that took part; in the list. */
            agents_used?: string[] | null;
            /** @description Labels the call was given; in the list. */
            labels?: string[] | null;
            /** @description Length of the recording as text; no unit is documented; in the list. */
            recording_duration?: string | null;
            /** @description How the assistant was deployed; no words are documented; in the list. */
            deployment_type?: string | null;
            /** @description The user's own rule that ended the call, with `custom_end_call`; in a single call. */
            custom_end_call_reason?: string | null;
            /** @description The variables the call was made with, as a map; in a single call. */
            prompt_variables?: {
                [key: string]: unknown;
            } | null;
            /** @description What was to be found out, by assistant id, then by variable; since February 2026. */
            collected_variables?: {
                [key: string]: {
                    [key: string]: components["schemas"]["CollectedVariable"];
                } | null;
            } | null;
            /**
             * @description Which end of the line hung up.
             * @enum {string|null}
             */
            telephony_hangup?: "caller" | "callee" | (string & {}) | null;
            /**
             * @description Why the line was cut.
             * @enum {string|null}
             */
            telephony_disconnect_reason?: "unknown" | "callee_hangup" | "caller_hangup" | "error" | "forbidden" | (string & {}) | null;
            /** @description Length on the line in milliseconds, where `duration` is in seconds. Only the single call's page says so. */
            telephony_duration?: number | null;
            /** @description How long it rang, milliseconds; in a single call. */
            telephony_ringing_duration?: number | null;
            /** @description When the line opened. A day in the list (`YYYY-MM-DD`), an ISO 8601 time in a single call; expect both. */
            telephony_start?: string | null;
            /** @description When the line closed, in the forms of `telephony_start`. */
            telephony_end?: string | null;
        };
        /** @description Where this page lies in the list. Anunzi calls its lists of calls and assistants paginated and documents no such object for them; Synthflow answers with it, also for a single record. */
        Pagination: {
            /** @description How many records there are in all. */
            total_records?: number | null;
            /** @description The page size that was applied. */
            limit?: number | null;
            /** @description The index of the page's first record, from 0. */
            offset?: number | null;
        };
        /** @description Calls in their envelope; the same for a list and for one call. */
        CallsAnswer: {
            status?: components["schemas"]["AnswerStatus"] | null;
            response: {
                calls: components["schemas"]["Call"][];
                pagination?: components["schemas"]["Pagination"] | null;
            };
        };
        /** @description Synthflow's structured error. All four are documented as always there. */
        ErrorDetail: {
            /** @description A word for the outcome; no list of words is documented. */
            status?: string | null;
            /** @description What is wrong, for people. */
            description?: string | null;
            /** @description To be quoted to support. No header carries it. */
            request_id?: string | null;
            /** @description The kind of error; no list of kinds is documented. */
            category?: string | null;
        };
        /** @description One thing that failed validation. */
        ValidationProblem: {
            /** @description Where the value is, outermost first. */
            loc?: (string | number)[] | null;
            /** @description What is wrong with it. */
            msg?: string | null;
            /** @description The rule that was broken. */
            type?: string | null;
        };
        /** @description Anunzi documents no error body; these are the forms known of the same API. Try them in this order: `detail` as an object, `detail` as a text, `error` with `message`, a list in `detail`, anything else. Further keys may appear. */
        Error: {
            /** @description An object (Synthflow: a call or a number not found, a call asked for wrongly), a text (no such route on a regional host), or a list of what failed validation. */
            detail?: components["schemas"]["ErrorDetail"] | string | components["schemas"]["ValidationProblem"][] | null;
            /** @description What is wrong, as the gateway names it. */
            error?: string | null;
            /** @description What is wrong in words, beside `error`. */
            message?: string | null;
        };
        /** @description One variable for the prompt. Anunzi says no more than "objects"; this form is Synthflow's, and the one Anunzi documents for the variables of custom actions. */
        CustomVariable: {
            /** @description The placeholder's name, without braces. */
            key: string;
            /** @description What takes its place. */
            value: string;
        };
        /** @description Whom to call, with which assistant, and what to change for this call only. */
        MakeCallRequest: {
            /** @description The assistant that calls. */
            model_id: string;
            /** @description The number to dial. No format is documented; the samples have a plus sign and digits. */
            phone: string;
            /** @description Name of the person called. */
            name: string;
            /** @description A team, by the id on its page. Synthflow no longer documents it. */
            team_id?: string;
            /** @description Values for the `{placeholders}` in the assistant's prompt and greeting. */
            custom_variables?: components["schemas"]["CustomVariable"][];
            /** @description The called person's e-mail address, for booking appointments. */
            lead_email?: string;
            /** @description The called person's time zone for booking appointments, a tz database name such as `Europe/Berlin`. */
            lead_timezone?: string;
            /** @description Prompt for this call in place of the assistant's. */
            prompt?: string;
            /** @description Opening line for this call in place of the assistant's. */
            greeting?: string;
            /** @description Number to call from; it must be attached to the assistant. */
            from_phone_number?: string;
        };
        /** @description The receipt of a call that was started. */
        MakeCallAnswer: {
            status?: components["schemas"]["AnswerStatus"] | null;
            response: {
                /** @description The new call's id, to get it by. */
                call_id: string;
                /** @description `ok` in the documented sample. */
                answer?: string | null;
            };
            /** @description Seconds until the call starts. */
            eta?: number | null;
        };
        /** @description Settings of how a call is held. Anunzi's update page has them on the assistant, its list inside `agent`, its creation page some there and some not; Synthflow nests them. Read both places. */
        Conduct: {
            /** @description Seconds of silence after which the assistant hangs up. */
            allowed_idle_time_seconds?: number | null;
            /** @description Seconds before the assistant speaks. */
            initial_pause_seconds?: number | null;
            /** @description A pause while ringing, in seconds; null in the sample and not explained. */
            ring_pause_seconds?: number | null;
            /** @description Words the transcription should know. */
            transcriber_keywords?: string[] | null;
            /**
             * @description How long it waits for the other party to go on; low where nothing was set.
             * @enum {string|null}
             */
            patience_level?: "low" | "medium" | "high" | (string & {}) | null;
            /** @description A tz database name. Where nothing was set, Anunzi says `Europe/Amsterdam`, Synthflow `Europe/Berlin`. */
            timezone?: string | null;
            /** @description Whether it asks before recording. */
            consent_recording?: boolean | null;
            /** @description How it asks before recording. */
            consent_text?: string | null;
        };
        /** @description How the assistant thinks and sounds. */
        Agent: components["schemas"]["Conduct"] & {
            /** @description Its instructions, with `{placeholders}`. */
            prompt?: string | null;
            /** @description Its opening line, with `{placeholders}`. */
            greeting_message?: string | null;
            /** @description The language model; by default the brand's own, `anunzi` or `synthflow`. */
            llm?: string | null;
            /** @description Language it speaks, as `en-US`. */
            language?: string | null;
            /** @description The voice. */
            voice_id?: string | null;
            /** @description 0 to 1. */
            voice_stability?: number | null;
            /** @description 0 to 1. */
            voice_similarity_boost?: number | null;
            /** @description Known from the sample only. */
            voice_optimise_streaming_latency?: number | null;
            /** @description Known from the sample only. */
            voice_style?: number | null;
            /** @description Known from the sample only. */
            voice_use_speaker_boost?: boolean | null;
            /** @description Known from the sample only. */
            voice_prompt?: string | null;
        };
        /** @description One assistant. Anunzi's list shows it in full, without a table of its fields; Synthflow's sample of a single assistant shows little more than type, name and id. */
        Assistant: components["schemas"]["Conduct"] & {
            /** @description The assistant's id, which calls are listed by. */
            model_id: string;
            /** @description The workspace it belongs to. */
            workspace_id?: string | null;
            /**
             * @description Whether it takes calls or places them; `widget` is Synthflow's.
             * @enum {string|null}
             */
            type?: "inbound" | "outbound" | "widget" | (string & {}) | null;
            /** @description The assistant's name. Anunzi's creation page explains it as the person called, by mistake it seems. */
            name?: string | null;
            /** @description What it is for. */
            description?: string | null;
            /** @description Number it takes calls on or calls from. */
            phone_number?: string | null;
            /** @description Number shown to the person called. Documented for writing only. */
            caller_id_number?: string | null;
            /** @description Where the result of each call is sent; empty text for nowhere. */
            external_webhook_url?: string | null;
            /** @description Whether calls are recorded. */
            is_recording?: boolean | null;
            /** @description Whether calls stay without a transcript. Documented for writing only. */
            is_transcript_disabled?: boolean | null;
            agent?: components["schemas"]["Agent"] | null;
            /** @description The longest a call may last. */
            max_duration?: {
                /** @description The limit in seconds. */
                duration_seconds?: number | null;
                /** @description Whether the limit holds. */
                is_enabled?: boolean | null;
            } | null;
            /** @description Ids of the actions attached to it. */
            actions?: string[] | null;
            /** @description Variables its actions take in; an empty list in the sample, and no other form is documented. */
            input_variables?: unknown[] | {
                [key: string]: unknown;
            } | null;
        };
        /** @description Assistants in their envelope; the same for a list and for one assistant. */
        AssistantsAnswer: {
            status?: components["schemas"]["AnswerStatus"] | null;
            response: {
                assistants: components["schemas"]["Assistant"][];
                pagination?: components["schemas"]["Pagination"] | null;
            };
        };
    };
    responses: {
        /** @description A parameter is missing or wrong; when listing calls, also a missing `model_id`. The body's form is documented by Synthflow only, for getting a call; its other pages declare an untyped object. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or wrong. In Anunzi's general table only. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key may not do this. In Anunzi's general table only. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such record. In Anunzi's general table only; the body's form is documented by Synthflow only, for getting a call. Anunzi may answer 200 with an empty array instead. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests: wait and send again. No number, window or header is documented, `Retry-After` neither. Synthflow limits the calls under way at a time and the attempts per second to make one. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. In Anunzi's general table only. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description How many records a page holds at most. No largest value is documented. */
        Limit: number;
        /** @description How many records to skip: the index, from 0, of the first one wanted. Anunzi's table calls it a string, Synthflow's an integer. In a query both are the same digits, so it is an integer here. */
        Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCalls: {
        parameters: {
            query: {
                /**
                 * @description The assistant whose calls are wanted; refused with 400 when missing. Anunzi's own sample answer shows calls of two assistants; the mandatory filter is taken at its word.
                 * @example 1726573550709x928456706859452600
                 */
                model_id: string;
                /** @description How many records a page holds at most. No largest value is documented. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip: the index, from 0, of the first one wanted. Anunzi's table calls it a string, Synthflow's an integer. In a query both are the same digits, so it is an integer here. */
                offset?: components["parameters"]["Offset"];
                /** @description Calls that started at this time or later, epoch milliseconds. Synthflow's developer skill also allows a `YYYY-MM-DD` day; the reference's number is described here. */
                from_date?: number;
                /** @description Calls that started at this time or earlier, epoch milliseconds. Day form as for `from_date`. */
                to_date?: number;
                /** @description Calls of this status. Documented for filtering: completed, failed, no-answer, busy, pending, ringing, in-progress, canceled. */
                call_status?: components["schemas"]["CallStatus"];
                /** @description Shortest duration, seconds, inclusive. */
                duration_min?: number;
                /** @description Longest duration, seconds, inclusive. */
                duration_max?: number;
                /** @description The other party's number in E.164; its plus sign travels as `%2B`. */
                lead_phone_number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. Neither brand promises an order. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCallRequest"];
            };
        };
        responses: {
            /** @description The call was started. Creation, too, answers 200; 201 is never documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeCallAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call's id, as listed or as answered when the call was made.
                 * @example 1725527007259x327898249603432960
                 */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call, in an array of one. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssistants: {
        parameters: {
            query?: {
                /** @description How many records a page holds at most. No largest value is documented. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip: the index, from 0, of the first one wanted. Anunzi's table calls it a string, Synthflow's an integer. In a query both are the same digits, so it is an integer here. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assistants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAssistant: {
        parameters: {
            query?: {
                /** @description Whether the answer tells the assistant's actions and their input variables. */
                include_actions?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The assistant's id, as listed or from its page in the dashboard.
                 * @example 1726133933450x726464416010129300
                 */
                model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant, in an array of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
