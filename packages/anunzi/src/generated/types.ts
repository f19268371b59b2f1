// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
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
         *
         * There is no list over the whole account: walk the assistants and list the calls of each. Anunzi's page documents
         *     `model_id`, `limit` and `offset`; the further filters are Synthflow's, and whether Anunzi heeds or ignores them is
         *     not documented. Synthflow ignores parameters that it does not know, so a filter spelt wrongly filters nothing. Offset paging over a list that grows at its head repeats rows: drop those whose `call_id` was seen.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Have an assistant call a number now.
         *
         * Rings a real phone. The answer says that the call was started, not how it went: read it back by its id. There is no
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
         *
         * The call comes in an array of one, in the envelope of the list. Read an empty array as "not found": Anunzi's page
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
         *
         * The path ends in a slash, as on its own page; the authentication page's sample leaves the slash out. Send the exact
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
            path: {
                /**
                 * The assistant's id, as listed or from its page in the dashboard.
                 * @example 1726133933450x726464416010129300
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        /**
         * Get one assistant.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it. The assistant comes in an array of one;
         *     read an empty array as "not found".
         */
        get: operations["getAssistant"];
        /**
         * Change an assistant.
         *
         * What is left out stays, unlike with most PUTs. Where a setting stands matters: Anunzi's page has `patience_level`, the
         *     time zone, consent, idle time, pauses and keywords beside `agent`, its list shows most of them inside. They are written
         *     here where the page has them.
         */
        put: operations["updateAssistant"];
        post?: never;
        /**
         * Delete an assistant.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it.
         */
        delete: operations["deleteAssistant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an assistant.
         *
         * The path has no slash at its end, unlike that of the list.
         */
        post: operations["createAssistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions.
         */
        get: operations["listActions"];
        put?: never;
        /**
         * Make an action.
         *
         * An assistant can use it once it is attached.
         */
        post: operations["createAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/initialize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Initialize a custom action, with values for its variables.
         *
         * What it does to the action is not documented; Synthflow's page answers the action's id in place of a sentence.
         */
        post: operations["initializeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give actions to an assistant.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it.
         */
        post: operations["attachActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take actions from an assistant.
         *
         * Without `actions` it takes all of them.
         */
        post: operations["detachActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The action's id, as listed or from its page in the dashboard.
                 * @example 1722936793779x397329270058999800
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get one action.
         *
         * The action comes in an array of one; read an empty array as "not found".
         */
        get: operations["getAction"];
        /**
         * Change an action.
         */
        put: operations["updateAction"];
        post?: never;
        /**
         * Delete an action.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it.
         */
        delete: operations["deleteAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge_base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a knowledge base.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it.
         */
        post: operations["createKnowledgeBase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge_base/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 * @example 1739253053024x397207388602947460
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get one knowledge base.
         *
         * The knowledge base comes in an array of one; read an empty array as "not found". Anunzi documents no list.
         */
        get: operations["getKnowledgeBase"];
        /**
         * Change a knowledge base.
         *
         * The body differs between the brands; Anunzi's is specified, which Synthflow's table does not contradict.
         */
        put: operations["updateKnowledgeBase"];
        post?: never;
        /**
         * Delete a knowledge base.
         *
         * Anunzi's navigation names this operation, Synthflow alone documents it.
         */
        delete: operations["deleteKnowledgeBase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge_base/{knowledge_base_id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's `id`.
                 * @example 1739253053024x397207388602947460
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a knowledge base to an assistant.
         *
         * Anunzi has the assistant in the body, Synthflow in the query. Send it in both places and either brand finds it.
         */
        post: operations["attachKnowledgeBase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge_base/{knowledge_base_id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's `id`.
                 * @example 1739253053024x397207388602947460
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a knowledge base from an assistant.
         */
        post: operations["detachKnowledgeBase"];
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
         * The result of a call, sent when the call is over.
         *
         * Goes to the `external_webhook_url` of the call's assistant. Anunzi's page says "the request body" of which operation
         *     it leaves open; assistants are the ones whose pages have the field. Retries, time limit and order are not documented.
         *
         *     Anunzi documents no signature. Synthflow signs if the workspace has a secret: HMAC with SHA-256 over the call's id
         *     alone, in base64. It says that the sender is right for this call, and nothing of the rest of the body.
         */
        post: operations["receivePostCall"];
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
         * Where a call stands. Anunzi documents completed, failed, no-answer, busy, hangup_on_voicemail, paused (on hold), queue and initiated, and in webhooks only; the rest, and that calls carry a status, is Synthflow's.
         * @enum {string}
         */
        CallStatus: "completed" | "failed" | "no-answer" | "busy" | "hangup_on_voicemail" | "left_voicemail" | "canceled" | "user-canceled" | "spam" | "registered" | "pending" | "queue" | "initiated" | "ringing" | "in-progress" | "paused" | (string & {});
        /**
         * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
         * @enum {string}
         */
        AnswerStatus: "ok" | "success" | (string & {});
        /**
         * Why the call ended. Anunzi documents, with its webhooks: voicemail (one answered), human_goodbye and agent_goodbye (who said it first), human_pick_up_cut_off (answered, then cut without goodbye), max_duration (limit reached) and the literal undefined. The others are Synthflow's, human_hangup from a sample alone. The brands' lists overlap in two words and their own samples leave them: any text may come. The last three are words of Synthflow's analytics.
         * @enum {string}
         */
        EndCallReason: "voicemail" | "human_goodbye" | "agent_goodbye" | "human_pick_up_cut_off" | "max_duration" | "undefined" | "voicemail_message_left" | "voicemail_cut_off" | "custom_end_call" | "user_canceled" | "agent_ended_call" | "human_ended_call" | "human_hangup" | "timeout" | "error" | "idle_time_exceeded" | "goodbye_detected" | "user_disconnected" | (string & {});
        /**
         * One value the assistant was to find out.
         */
        CollectedVariable: {
            /**
             * What was found out, of any type, or null.
             */
            value?: unknown;
            /**
             * Whether it was found out.
             */
            collected?: boolean | null;
        };
        /**
         * What was to be found out, by assistant id, then by variable; since February 2026.
         */
        CollectedVariables: {
            [key: string]: {
                [key: string]: components["schemas"]["CollectedVariable"];
            } | null;
        } | null;
        /**
         * One call. Anunzi documents the first ten properties, for a list as for a single call, none of them as required. The others are what Synthflow documents for the same API; some come in its list only, some in its single call only. There is no time, status, cost or direction in what Anunzi documents. `timeline`, `recording_sid` and `voice_engine_type`, which Synthflow removed in October 2025, may still appear.
         */
        Call: {
            /**
             * The call's id. In the form `<13 digits>x<digits>` the first part is when the record was made, epoch milliseconds: seconds before the call began, not the beginning itself. Never a number; may be a UUID.
             */
            call_id: string;
            /**
             * The assistant of the call.
             */
            model_id?: string | null;
            /**
             * Direction, or that it was a trial. Anunzi's list page knows Test, its page of a single call does not; `live`, which tells no direction, is Synthflow's word for the same sample call. Compare without regard to case.
             * @enum {string|null}
             */
            campaign_type?: "Inbound" | "Outbound" | "Test" | "live" | (string & {}) | null;
            /**
             * The caller's number, mostly E.164; documented samples are not all valid numbers.
             */
            phone_number_from?: string | null;
            /**
             * The number that was dialled, mostly E.164.
             */
            phone_number_to?: string | null;
            /**
             * Name of the person called. Empty text where it is not known.
             */
            name?: string | null;
            /**
             * The whole conversation, one line an utterance, each after `bot: ` or `human: `. Anunzi's samples begin with a line break, Synthflow's newer ones do not. One speaker may have several lines in a row; a line may lack its prefix, end in blanks, carry stray quotation marks, break off, or hold a bracketed instruction said by nobody. No times. Where transcription is off the value is not documented: expect null, empty or missing.
             */
            transcript?: string | null;
            /**
             * How long the call lasted, seconds; 0 for a call that failed. A number in the documents, and a text of digits in rows of Synthflow's list on a live account.
             */
            duration?: number | string | null;
            /**
             * Where the recording is, if recording was on. The address holds an account id: keep it out of logs. Documented samples are scrambled, so no pattern is given.
             */
            recording_url?: string | null;
            /**
             * Why the call ended. Anunzi documents, with its webhooks: voicemail (one answered), human_goodbye and agent_goodbye (who said it first), human_pick_up_cut_off (answered, then cut without goodbye), max_duration (limit reached) and the literal undefined. The others are Synthflow's, human_hangup from a sample alone. The brands' lists overlap in two words and their own samples leave them: any text may come. The last three are words of Synthflow's analytics.
             */
            end_call_reason?: components["schemas"]["EndCallReason"] | null;
            /**
             * Where the call stands; in the list. A single call names it `status`.
             */
            call_status?: components["schemas"]["CallStatus"] | null;
            /**
             * Where the call stands; in a single call. The list names it `call_status`.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * The call's direction, whatever `campaign_type` says.
             * @enum {string|null}
             */
            type_of_call?: "inbound" | "outbound" | (string & {}) | null;
            /**
             * Name of the other party; in the list.
             */
            lead_name?: string | null;
            /**
             * Number of the other party, E.164, in either direction; in the list.
             */
            lead_phone_number?: string | null;
            /**
             * The assistant's number, E.164, in either direction; in the list.
             */
            agent_phone_number?: string | null;
            /**
             * Epoch milliseconds as text. The list means the call's start, a single call its scheduled start; webhooks send an ISO 8601 time instead. Prefer `telephony_start` where there is one.
             */
            start_time?: string | null;
            /**
             * Time zone of the call, a tz database name.
             */
            timezone?: string | null;
            /**
             * What went wrong. With no error null in the list, empty text in a single call.
             */
            error_message?: string | null;
            /**
             * What the assistant did beside talking, keyed by the action's name. Webhooks show its form; here it is not typed.
             */
            executed_actions?: {
                [key: string]: unknown;
            } | null;
            /**
             * How the call was rated, in any form, or null; in the list.
             */
            judge_results?: unknown;
            /**
             * Ids of the assistants that took part; in the list.
             */
            agents_used?: string[] | null;
            /**
             * Labels the call was given; in the list.
             */
            labels?: string[] | null;
            /**
             * Length of the recording as text; no unit is documented; in the list.
             */
            recording_duration?: string | null;
            /**
             * How the assistant was deployed; no words are documented; in the list.
             */
            deployment_type?: string | null;
            /**
             * The user's own rule that ended the call, with `custom_end_call`; in a single call.
             */
            custom_end_call_reason?: string | null;
            /**
             * The variables the call was made with, as a map; in a single call.
             */
            prompt_variables?: {
                [key: string]: unknown;
            } | null;
            /**
             * What was to be found out, by assistant id, then by variable; since February 2026.
             */
            collected_variables?: components["schemas"]["CollectedVariables"];
            /**
             * Which end of the line hung up. `agent` has been met on a live account, and stands on no page.
             * @enum {string|null}
             */
            telephony_hangup?: "caller" | "callee" | "agent" | (string & {}) | null;
            /**
             * Why the line was cut.
             * @enum {string|null}
             */
            telephony_disconnect_reason?: "unknown" | "callee_hangup" | "caller_hangup" | "error" | "forbidden" | (string & {}) | null;
            /**
             * Length on the line in milliseconds, where `duration` is in seconds. Only the single call's page says so.
             */
            telephony_duration?: number | null;
            /**
             * How long it rang, milliseconds; in a single call, and on a live account in the list too. The changelog's page says seconds, its older copy and the reference say milliseconds.
             */
            telephony_ringing_duration?: number | null;
            /**
             * When the line opened. A day in the list (`YYYY-MM-DD`), an ISO 8601 time in a single call; expect both. On a live account `2026-04-22T16:49:29`, without a zone, which is UTC by `start_time` of the same call.
             */
            telephony_start?: string | null;
            /**
             * When the line closed, in the forms of `telephony_start`.
             */
            telephony_end?: string | null;
            /**
             * Headers of the call's SIP messages, which may hold phone numbers. On no page; met in the list on a live account.
             */
            telephony_sip_headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * Which version of the assistant took the call. On no page; met in the list on a live account.
             */
            assistant_version?: number | string | null;
        };
        /**
         * Where this page lies in the list. Anunzi documents it for actions; it calls its lists of calls and assistants paginated and shows no such object for them. Synthflow answers with it everywhere, also for a single record.
         */
        Pagination: {
            /**
             * How many records there are in all.
             */
            total_records?: number | null;
            /**
             * The page size that was applied, in records.
             */
            limit?: number | null;
            /**
             * The index of the page's first record, from 0.
             */
            offset?: number | null;
        };
        /**
         * Calls in their envelope; the same for a list and for one call.
         */
        CallsAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The calls, and where their page lies.
             */
            response: {
                /**
                 * The page's calls, newest first in the sample; an array of one, or of none, when one call is asked for.
                 */
                calls: components["schemas"]["Call"][];
                /**
                 * Where this page lies in the list. Anunzi documents it for actions; it calls its lists of calls and assistants paginated and shows no such object for them. Synthflow answers with it everywhere, also for a single record.
                 */
                pagination?: components["schemas"]["Pagination"] | null;
            };
        };
        /**
         * Synthflow's structured error. All four are documented as always there.
         */
        ErrorDetail: {
            /**
             * A word for the outcome; no list of words is documented.
             */
            status?: string | null;
            /**
             * What is wrong, for people.
             */
            description?: string | null;
            /**
             * To be quoted to support. No header carries it.
             */
            request_id?: string | null;
            /**
             * The kind of error; no list of kinds is documented.
             */
            category?: string | null;
        };
        /**
         * One thing that failed validation.
         */
        ValidationProblem: {
            /**
             * Where the value is, outermost first.
             */
            loc?: (string | number)[] | null;
            /**
             * What is wrong with it.
             */
            msg?: string | null;
            /**
             * The rule that was broken.
             */
            type?: string | null;
        };
        /**
         * Anunzi documents no error body; these are the forms known of the same API. Try them in this order: `detail` as an object, `detail` as a text, `error` with `message`, a list in `detail`, anything else. Further keys may appear.
         */
        Error: {
            /**
             * An object (Synthflow: a call or a number not found, a call asked for wrongly), a text (no such route on a regional host), or a list of what failed validation.
             */
            detail?: components["schemas"]["ErrorDetail"] | string | components["schemas"]["ValidationProblem"][] | null;
            /**
             * What is wrong, as the gateway names it.
             */
            error?: string | null;
            /**
             * What is wrong in words, beside `error`.
             */
            message?: string | null;
        };
        /**
         * One variable for the prompt. Anunzi says no more than "objects"; this form is Synthflow's, and the one Anunzi documents for the variables of custom actions.
         */
        CustomVariable: {
            /**
             * The placeholder's name, without braces.
             */
            key: string;
            /**
             * What takes its place.
             */
            value: string;
        };
        /**
         * Whom to call, with which assistant, and what to change for this call only.
         */
        MakeCallRequest: {
            /**
             * The assistant that calls.
             */
            model_id: string;
            /**
             * The number to dial. No format is documented; the samples have a plus sign and digits.
             */
            phone: string;
            /**
             * Name of the person called.
             */
            name: string;
            /**
             * A team, by the id on its page. Synthflow no longer documents it.
             */
            team_id?: string;
            /**
             * Values for the `{placeholders}` in the assistant's prompt and greeting.
             */
            custom_variables?: components["schemas"]["CustomVariable"][];
            /**
             * The called person's e-mail address, for booking appointments.
             */
            lead_email?: string;
            /**
             * The called person's time zone for booking appointments, a tz database name such as `Europe/Berlin`.
             */
            lead_timezone?: string;
            /**
             * Prompt for this call in place of the assistant's.
             */
            prompt?: string;
            /**
             * Opening line for this call in place of the assistant's.
             */
            greeting?: string;
            /**
             * Number to call from; it must be attached to the assistant.
             */
            from_phone_number?: string;
        };
        /**
         * The receipt of a call that was started.
         */
        MakeCallAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The call that was started.
             */
            response: {
                /**
                 * The new call's id, to get it by.
                 */
                call_id: string;
                /**
                 * `ok` in the documented sample.
                 */
                answer?: string | null;
            };
            /**
             * Seconds until the call starts.
             */
            eta?: number | null;
        };
        /**
         * Settings of how a call is held. Anunzi's update page has them on the assistant, its list inside `agent`, its creation page some there and some not; Synthflow nests them. Read both places.
         */
        Conduct: {
            /**
             * Seconds of silence after which the assistant hangs up.
             */
            allowed_idle_time_seconds?: number | null;
            /**
             * Seconds before the assistant speaks.
             */
            initial_pause_seconds?: number | null;
            /**
             * Seconds it rings before the assistant answers; null in the sample.
             */
            ring_pause_seconds?: number | null;
            /**
             * Words the transcription should know.
             */
            transcriber_keywords?: string[] | null;
            /**
             * How long it waits for the other party to go on; low where nothing was set.
             * @enum {string|null}
             */
            patience_level?: "low" | "medium" | "high" | (string & {}) | null;
            /**
             * A tz database name. Where nothing was set, Anunzi says `Europe/Amsterdam`, Synthflow `Europe/Berlin`.
             */
            timezone?: string | null;
            /**
             * Whether it asks before recording.
             */
            consent_recording?: boolean | null;
            /**
             * How it asks before recording.
             */
            consent_text?: string | null;
        };
        /**
         * How the assistant thinks and sounds.
         */
        Agent: components["schemas"]["Conduct"] & {
            /**
             * Its instructions, with `{placeholders}`.
             */
            prompt?: string | null;
            /**
             * Its opening line, with `{placeholders}`.
             */
            greeting_message?: string | null;
            /**
             * The language model; by default the brand's own, `anunzi` or `synthflow`.
             */
            llm?: string | null;
            /**
             * Language it speaks, as `en-US`.
             */
            language?: string | null;
            /**
             * The voice.
             */
            voice_id?: string | null;
            /**
             * Less is more expressive, more is steadier; 0 to 1.
             */
            voice_stability?: number | null;
            /**
             * How close to the original voice, 0 to 1.
             */
            voice_similarity_boost?: number | null;
            /**
             * Known from the sample only, where it is 0; neither meaning nor unit is documented.
             */
            voice_optimise_streaming_latency?: number | null;
            /**
             * Known from the sample only, where it is 0; neither meaning nor range is documented.
             */
            voice_style?: number | null;
            /**
             * Known from the sample only; not documented further.
             */
            voice_use_speaker_boost?: boolean | null;
            /**
             * Known from the sample only; not documented further.
             */
            voice_prompt?: string | null;
        };
        /**
         * One assistant. Anunzi's list shows it in full, without a table of its fields; Synthflow's sample of a single assistant shows little more than type, name and id.
         */
        Assistant: components["schemas"]["Conduct"] & {
            /**
             * The assistant's id, which calls are listed by.
             */
            model_id: string;
            /**
             * The workspace it belongs to.
             */
            workspace_id?: string | null;
            /**
             * Whether it takes calls or places them; `widget` is Synthflow's.
             * @enum {string|null}
             */
            type?: "inbound" | "outbound" | "widget" | (string & {}) | null;
            /**
             * The assistant's name. Anunzi's creation page explains it as the person called, by mistake it seems.
             */
            name?: string | null;
            /**
             * What it is for.
             */
            description?: string | null;
            /**
             * Number it takes calls on or calls from.
             */
            phone_number?: string | null;
            /**
             * Number shown to the person called. Documented for writing only.
             */
            caller_id_number?: string | null;
            /**
             * Where the result of each call is sent; empty text for nowhere.
             */
            external_webhook_url?: string | null;
            /**
             * Whether calls are recorded.
             */
            is_recording?: boolean | null;
            /**
             * Whether calls stay without a transcript. Documented for writing only.
             */
            is_transcript_disabled?: boolean | null;
            /**
             * How the assistant thinks and sounds.
             */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * The longest a call may last.
             */
            max_duration?: {
                /**
                 * The limit in seconds.
                 */
                duration_seconds?: number | null;
                /**
                 * Whether the limit holds.
                 */
                is_enabled?: boolean | null;
            } | null;
            /**
             * Ids of the actions attached to it.
             */
            actions?: string[] | null;
            /**
             * Variables its actions take in; an empty list in the sample, and no other form is documented.
             */
            input_variables?: unknown[] | {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Assistants in their envelope; the same for a list and for one assistant.
         */
        AssistantsAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The assistants, and where their page lies.
             */
            response: {
                /**
                 * The page's assistants; an array of one when one is asked for.
                 */
                assistants: components["schemas"]["Assistant"][];
                /**
                 * Where this page lies in the list. Anunzi documents it for actions; it calls its lists of calls and assistants paginated and shows no such object for them. Synthflow answers with it everywhere, also for a single record.
                 */
                pagination?: components["schemas"]["Pagination"] | null;
            };
        };
        /**
         * What can be said of an assistant, at its creation and later.
         */
        AssistantSettings: {
            /**
             * The assistant's name. The pages explain it as the person called, by mistake it seems.
             */
            name?: string;
            /**
             * What it is for. Anunzi documents it in answers only.
             */
            description?: string;
            /**
             * Number it takes calls on or calls from, one of the account's.
             */
            phone_number?: string;
            /**
             * Number shown to the person called.
             */
            caller_id_number?: string;
            /**
             * Where the result of each call is sent, see `postCall`; empty text for nowhere.
             */
            external_webhook_url?: string;
            /**
             * Whether calls are recorded.
             */
            is_recording?: boolean;
            /**
             * Whether calls stay without a transcript. False when left out.
             */
            is_transcript_disabled?: boolean;
        };
        /**
         * Pace, time zone and consent. Part of `agent` at creation, and beside it in an update, by Anunzi's pages; Synthflow has them in `agent` throughout, and drops at least one of them without a word when it stands beside.
         */
        TalkSettings: {
            /**
             * How long it waits for the other party to go on. Low when left out at creation.
             * @enum {string}
             */
            patience_level?: "low" | "medium" | "high" | (string & {});
            /**
             * A tz database name. `Europe/Amsterdam` when left out at creation; `Europe/Berlin` by Synthflow.
             */
            timezone?: string;
            /**
             * Whether it asks before recording.
             */
            consent_recording?: boolean;
            /**
             * How it asks before recording.
             */
            consent_text?: string;
        };
        /**
         * How an assistant thinks and sounds.
         */
        AgentSettings: {
            /**
             * Its instructions, with `{placeholders}`.
             */
            prompt?: string;
            /**
             * Its opening line, with `{placeholders}`.
             */
            greeting_message?: string;
            /**
             * The language model. The brand's own is `anunzi`, or `synthflow`.
             */
            llm?: string;
            /**
             * Language it speaks, as `en-US`.
             */
            language?: string;
            /**
             * The voice.
             */
            voice_id?: string;
        };
        /**
         * What to change of how an assistant thinks and sounds. The table of its fields could be read up to `voice_similarity_boost`; the four after it are known from the list's sample.
         */
        AgentChanges: components["schemas"]["AgentSettings"] & {
            /**
             * Less is more expressive, more is steadier; 0 to 1.
             */
            voice_stability?: number;
            /**
             * How close to the original voice, 0 to 1.
             */
            voice_similarity_boost?: number;
            /**
             * Known from the list's sample only, where it is 0; neither meaning nor unit is documented.
             */
            voice_optimise_streaming_latency?: number;
            /**
             * Known from the list's sample only, where it is 0; neither meaning nor range is documented.
             */
            voice_style?: number;
            /**
             * Known from the list's sample only; not documented further.
             */
            voice_use_speaker_boost?: boolean;
            /**
             * Known from the list's sample only; not documented further.
             */
            voice_prompt?: string;
        };
        /**
         * What to change; the rest stays. The type cannot be changed.
         */
        UpdateAssistantRequest: components["schemas"]["AssistantSettings"] & components["schemas"]["TalkSettings"] & {
            /**
             * What to change of how an assistant thinks and sounds. The table of its fields could be read up to `voice_similarity_boost`; the four after it are known from the list's sample.
             */
            agent?: components["schemas"]["AgentChanges"];
            /**
             * Format: int32
             *
             * Seconds of silence after which the assistant hangs up.
             */
            allowed_idle_time_seconds?: number;
            /**
             * Format: int32
             *
             * Seconds before the assistant speaks.
             */
            initial_pause_seconds?: number;
            /**
             * Format: int32
             *
             * Seconds it rings before the assistant answers.
             */
            ring_pause_seconds?: number;
            /**
             * Words the transcription should know.
             */
            transcriber_keywords?: string[];
            /**
             * The longest a call may last. The table of its fields could not be read; they are the list's.
             */
            max_duration?: {
                /**
                 * The limit in seconds.
                 */
                duration_seconds?: number;
                /**
                 * Whether the limit holds.
                 */
                is_enabled?: boolean;
            };
        };
        /**
         * An assistant, by its id.
         */
        AssistantId: {
            /**
             * The assistant's id.
             */
            model_id: string;
        };
        /**
         * The receipt of a change. Anunzi's page could not be read that far; this is Synthflow's.
         */
        UpdateAssistantAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The assistant that was changed.
             */
            response: components["schemas"]["AssistantId"];
        };
        /**
         * An envelope with a sentence in it.
         */
        ConfirmationAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * What was done.
             */
            response?: {
                /**
                 * What was done, for people.
                 */
                answer?: string | null;
                /**
                 * The action, when initializing one; Synthflow answers it in place of the sentence.
                 */
                action_id?: string | null;
            } | null;
        };
        /**
         * How a new assistant thinks and sounds.
         */
        NewAgent: WithRequired<components["schemas"]["AgentSettings"], "prompt" | "greeting_message" | "llm" | "language" | "voice_id"> & components["schemas"]["TalkSettings"];
        /**
         * A new assistant. `llm` is marked as required and given a default at the same time; it is required here.
         */
        CreateAssistantRequest: WithRequired<components["schemas"]["AssistantSettings"], "name"> & {
            /**
             * Whether it takes calls or places them; `widget` is Synthflow's.
             * @enum {string}
             */
            type: "inbound" | "outbound" | "widget" | (string & {});
            /**
             * How a new assistant thinks and sounds.
             */
            agent: components["schemas"]["NewAgent"];
        };
        /**
         * The receipt of a new assistant. Anunzi's sample is blank; this is Synthflow's.
         */
        CreateAssistantAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The new assistant.
             */
            response: components["schemas"]["AssistantId"];
            /**
             * Texts about the assistant's number and voice, empty in the sample. The only key beside the usual two.
             */
            details?: {
                /**
                 * A text about the number; not documented further.
                 */
                phone?: string | null;
                /**
                 * A text about the voice; not documented further.
                 */
                voice?: string | null;
            } | null;
        };
        /**
         * The kind of action. Anunzi documents the first three in words, INFORMATION_EXTRACTOR in a sample and CUSTOM_ACTION for creation; the last four are Synthflow's.
         * @enum {string}
         */
        ActionType: "REAL_TIME_BOOKING" | "LIVE_TRANSFER" | "SEND_SMS" | "INFORMATION_EXTRACTOR" | "CUSTOM_ACTION" | "INCALL_SMS" | "INCALL_WHATSAPP" | "CUSTOM_EVAL" | "SEND_EMAIL" | (string & {});
        /**
         * What was set for the action. The keys depend on its type; known are those of two types.
         */
        HardCodedParameters: {
            /**
             * The message, of SEND_SMS.
             */
            sms_message_text?: string | null;
            /**
             * The kind of question, of INFORMATION_EXTRACTOR.
             */
            type?: string | null;
            /**
             * Name of what is to be found out, of INFORMATION_EXTRACTOR.
             */
            identifier?: string | null;
            /**
             * What is to be found out, in words, of INFORMATION_EXTRACTOR.
             */
            condition?: string | null;
            /**
             * The answers to choose from, of INFORMATION_EXTRACTOR.
             */
            choices?: string[] | null;
            /**
             * Answers that would do, of INFORMATION_EXTRACTOR.
             */
            examples?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Something an assistant can do beside talking. Its parameters come back under other names than they were sent by (`content` as `sms_message_text`), so what was read cannot be sent back as it is.
         */
        Action: {
            /**
             * The action's id.
             */
            action_id: string;
            /**
             * The kind of action. Anunzi documents the first three in words, INFORMATION_EXTRACTOR in a sample and CUSTOM_ACTION for creation; the last four are Synthflow's.
             */
            action_type?: components["schemas"]["ActionType"] | null;
            /**
             * The action's name; may be empty.
             */
            name?: string | null;
            /**
             * When the assistant is to do it; may be empty.
             */
            description?: string | null;
            /**
             * What was set for the action. The keys depend on its type; known are those of two types.
             */
            parameters_hard_coded?: components["schemas"]["HardCodedParameters"] | null;
        };
        /**
         * Actions in their envelope; the same for a list and for one action, which has no `pagination`.
         */
        ActionsAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The actions, and where their page lies.
             */
            response: {
                /**
                 * The page's actions; an array of one when one is asked for.
                 */
                actions: components["schemas"]["Action"][];
                /**
                 * Where this page lies in the list. Anunzi documents it for actions; it calls its lists of calls and assistants paginated and shows no such object for them. Synthflow answers with it everywhere, also for a single record.
                 */
                pagination?: components["schemas"]["Pagination"] | null;
            };
        };
        /**
         * Kinds of action that Anunzi does not document, and whose parameters are left open here.
         */
        SynthflowActionParameters: {
            /**
             * A text message during the call.
             */
            INCALL_SMS?: {
                [key: string]: unknown;
            };
            /**
             * A WhatsApp message during the call.
             */
            INCALL_WHATSAPP?: {
                [key: string]: unknown;
            };
            /**
             * A judgement of one's own.
             */
            CUSTOM_EVAL?: {
                [key: string]: unknown;
            };
            /**
             * An e-mail.
             */
            SEND_EMAIL?: {
                [key: string]: unknown;
            };
        };
        /**
         * Offers appointments during the call.
         */
        RealTimeBooking: {
            /**
             * Format: date
             *
             * The day to look for appointments from.
             */
            first_appt_date?: string;
            /**
             * Format: int32
             *
             * Appointments offered for a day, at most 3. The documented default is 3.
             */
            max_time_slots?: number;
            /**
             * Format: int32
             *
             * Hours between two appointments at least. The documented default is 3.
             */
            min_hours_diff?: number;
            /**
             * Format: int32
             *
             * Days to offer appointments for. The documented default is 3.
             */
            no_of_days?: number;
            /**
             * A tz database name, also an old one such as `US/Central`. The documented default is `Europe/Berlin`.
             */
            timezone?: string;
        };
        /**
         * Puts the caller through to somebody.
         */
        LiveTransfer: {
            /**
             * The number to put through to.
             */
            phone?: string;
            /**
             * What has to be said for it.
             */
            instructions?: string;
            /**
             * Format: int32
             *
             * How long to try. Anunzi names no unit, Synthflow says seconds.
             */
            timeout?: number;
            /**
             * Digits of the extension.
             */
            digits?: string;
            /**
             * What the assistant says before it tries.
             */
            initiating_msg?: string;
            /**
             * What the assistant says before it leaves the call.
             */
            goodbye_msg?: string;
            /**
             * What the assistant says when nobody answers.
             */
            failed_msg?: string;
        };
        /**
         * Sends a text message.
         */
        SendSms: {
            /**
             * The message; read back as `sms_message_text`.
             */
            content?: string;
            /**
             * When to send it.
             */
            instructions?: string;
        };
        /**
         * A name and the text that belongs to it.
         */
        KeyValue: {
            /**
             * The name.
             */
            key: string;
            /**
             * What belongs to the name, always as text.
             */
            value: string;
        };
        /**
         * A variable that the assistant finds out while it talks.
         */
        SpokenVariable: {
            /**
             * The variable's name.
             */
            name?: string;
            /**
             * What is to be found out, in words.
             */
            description?: string;
            /**
             * A value it might have, as text.
             */
            example?: string;
            /**
             * What its value has to be.
             * @enum {string}
             */
            type?: "string" | "int" | "float" | "bool" | "list" | "money" | "phone_number" | "email" | "datetime" | "utc_datetime" | (string & {});
        };
        /**
         * Asks another system over HTTP. `<name>` in address, headers and body stands for a variable.
         */
        CustomAction: {
            /**
             * The method. Marked as required, with GET as its default.
             * @enum {string}
             */
            http_mode?: "GET" | "POST" | "PUT" | "PATCH";
            /**
             * The address.
             */
            url?: string;
            /**
             * The action's name.
             */
            name?: string;
            /**
             * What it does.
             */
            description?: string;
            /**
             * Whether to ask before the call begins.
             */
            run_action_before_call_start?: boolean;
            /**
             * What the assistant says meanwhile.
             */
            speech_while_using_the_tool?: string;
            /**
             * What the assistant says before it asks.
             */
            message_before_action_starts?: string;
            /**
             * A system to take data from. Anunzi's page could not be read that far; the two words are Synthflow's.
             * @enum {string}
             */
            integration?: "ghl" | "hubspot" | (string & {});
            /**
             * How to show who asks.
             */
            custom_auth?: {
                /**
                 * Whether the other system asks for a credential.
                 */
                is_needed?: boolean;
                /**
                 * Where it goes; no words are documented.
                 */
                location?: string;
                /**
                 * Its name there.
                 */
                key?: string;
                /**
                 * The credential. Keep it out of logs.
                 */
                value?: string;
            };
            /**
             * Headers to send; they may hold credentials.
             */
            headers?: components["schemas"]["KeyValue"][];
            /**
             * Parameters to put into the address.
             */
            query_parameters?: components["schemas"]["KeyValue"][];
            /**
             * The body, as JSON text.
             */
            json_body_stringified?: string;
            /**
             * Variables with a value of their own.
             */
            variables_before_the_call?: components["schemas"]["KeyValue"][];
            /**
             * Variables that the assistant finds out while it talks.
             */
            variables_during_the_call?: components["schemas"]["SpokenVariable"][];
            /**
             * How long to wait for the answer; no unit is documented.
             */
            failure_timeout?: number;
        };
        /**
         * What to find out, and the name to answer it by.
         */
        ExtractorQuestion: {
            /**
             * A name for what is found out; webhooks answer it by this name.
             */
            identifier?: string;
            /**
             * What is to be found out, in words; read back as `condition`.
             */
            description?: string;
        };
        /**
         * Finds something out from the conversation. Anunzi's table could not be read; this is Synthflow's: one key, which names the kind of question.
         */
        InformationExtractor: {
            /**
             * A question to be answered with yes or no.
             */
            YES_NO?: components["schemas"]["ExtractorQuestion"];
            /**
             * A question with one answer out of several.
             */
            SINGLE_CHOICE?: components["schemas"]["ExtractorQuestion"] & {
                /**
                 * The answers to choose from.
                 */
                choices?: string[];
            };
            /**
             * A question to be answered freely.
             */
            OPEN_QUESTION?: components["schemas"]["ExtractorQuestion"] & {
                /**
                 * Answers that would do.
                 */
                examples?: string[];
            };
        };
        /**
         * A new action: one key, which names its type, with the parameters of that type. Anunzi shows a table for each type and no body; that the type is a key is Synthflow's.
         */
        CreateActionRequest: components["schemas"]["SynthflowActionParameters"] & {
            /**
             * Offers appointments during the call.
             */
            REAL_TIME_BOOKING?: WithRequired<components["schemas"]["RealTimeBooking"], "first_appt_date" | "max_time_slots" | "min_hours_diff" | "no_of_days" | "timezone">;
            /**
             * Puts the caller through to somebody.
             */
            LIVE_TRANSFER?: WithRequired<components["schemas"]["LiveTransfer"], "phone" | "instructions" | "timeout">;
            /**
             * Sends a text message.
             */
            SEND_SMS?: WithRequired<components["schemas"]["SendSms"], "content" | "instructions">;
            /**
             * Asks another system over HTTP. `<name>` in address, headers and body stands for a variable.
             */
            CUSTOM_ACTION?: WithRequired<components["schemas"]["CustomAction"], "http_mode" | "url" | "name" | "run_action_before_call_start">;
            /**
             * Finds something out from the conversation. Anunzi's table could not be read; this is Synthflow's: one key, which names the kind of question.
             */
            INFORMATION_EXTRACTOR?: components["schemas"]["InformationExtractor"];
        };
        /**
         * The receipt of a new or a changed action. Anunzi's pages could not be read that far; this is Synthflow's.
         */
        ActionIdAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The action that was made or changed.
             */
            response: {
                /**
                 * The action's id.
                 */
                action_id: string;
            };
        };
        /**
         * Which custom action to run, with which values.
         */
        InitializeActionRequest: {
            /**
             * A custom action.
             */
            action_id: string;
            /**
             * Values for the action's variables.
             */
            variables?: components["schemas"]["KeyValue"][];
        };
        /**
         * Documented by Synthflow only.
         */
        AttachActionsRequest: {
            /**
             * The assistant.
             */
            model_id: string;
            /**
             * Ids of the actions to attach.
             */
            actions?: string[];
            /**
             * The newer form, with settings for each action; which ones is not described here.
             */
            items?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * An envelope with nothing in it.
         */
        DoneAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * Empty where it is documented.
             */
            response?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Which actions to take from which assistant.
         */
        DetachActionsRequest: {
            /**
             * The assistant.
             */
            model_id: string;
            /**
             * Ids of the actions to detach. Left out, all of the assistant's actions are detached.
             */
            actions?: string[];
        };
        /**
         * What to change of an action, in the form of its creation; of the type's parameters none is required.
         */
        UpdateActionRequest: components["schemas"]["SynthflowActionParameters"] & {
            /**
             * Offers appointments during the call.
             */
            REAL_TIME_BOOKING?: components["schemas"]["RealTimeBooking"];
            /**
             * Puts the caller through to somebody.
             */
            LIVE_TRANSFER?: components["schemas"]["LiveTransfer"];
            /**
             * Sends a text message.
             */
            SEND_SMS?: components["schemas"]["SendSms"];
            /**
             * Asks another system over HTTP. `<name>` in address, headers and body stands for a variable.
             */
            CUSTOM_ACTION?: components["schemas"]["CustomAction"];
            /**
             * Finds something out from the conversation. Anunzi's table could not be read; this is Synthflow's: one key, which names the kind of question.
             */
            INFORMATION_EXTRACTOR?: components["schemas"]["InformationExtractor"];
        };
        /**
         * Documented by Synthflow only, which marks neither field as required.
         */
        CreateKnowledgeBaseRequest: {
            /**
             * The knowledge base's name.
             */
            name?: string;
            /**
             * When the assistant is to look things up in it, in words.
             */
            rag_use_condition?: string;
        };
        /**
         * What was done with a knowledge base.
         */
        KnowledgeBaseReceipt: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * What was done, and to what.
             */
            response: {
                /**
                 * What was done, for people.
                 */
                body?: string | null;
                /**
                 * The knowledge base. Missing after detaching.
                 */
                knowledge_base_id?: string | null;
                /**
                 * The assistant, after attaching and detaching.
                 */
                model_id?: string | null;
            };
        };
        /**
         * What an assistant can look things up in.
         */
        KnowledgeBase: {
            /**
             * The knowledge base's id; receipts call it `knowledge_base_id`.
             */
            id: string;
            /**
             * The knowledge base's name.
             */
            name?: string | null;
            /**
             * When the assistant is to look things up in it, in words.
             */
            rag_use_condition?: string | null;
        };
        /**
         * A knowledge base in an array of one.
         */
        KnowledgeBasesAnswer: {
            /**
             * That it worked: `ok` on reads, `success` on calls made, with exceptions and no stated rule. Let the HTTP status decide.
             */
            status?: components["schemas"]["AnswerStatus"] | null;
            /**
             * The knowledge base, as a list would have it.
             */
            response: {
                /**
                 * 1, since one is asked for.
                 */
                total_records?: number | null;
                /**
                 * The knowledge base asked for, in an array of one.
                 */
                knowledge_bases: components["schemas"]["KnowledgeBase"][];
            };
        };
        /**
         * All three by Anunzi's table, which is what is required here. Synthflow has no `id` in the body and requires nothing.
         */
        UpdateKnowledgeBaseRequest: {
            /**
             * The knowledge base once more, as in the path.
             */
            id: string;
            /**
             * The knowledge base's name.
             */
            name: string;
            /**
             * When the assistant is to look things up in it, in words.
             */
            rag_use_condition: string;
        };
        /**
         * Which assistant it is attached to or detached from.
         */
        KnowledgeBaseAssistantRequest: {
            /**
             * The assistant.
             */
            model_id: string;
        };
        /**
         * The other party.
         */
        PostCallLead: {
            /**
             * The other party's name.
             */
            name?: string | null;
            /**
             * The other party's number.
             */
            phone_number?: string | null;
            /**
             * The variables the call was made with. In newer samples only.
             */
            prompt_variables?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * The call, in fewer and in part other fields than when it is read: no recording, no numbers, no campaign type.
         */
        PostCallCall: {
            /**
             * The call's id, to get it by; handle a second delivery of it as the same.
             */
            call_id: string;
            /**
             * Where a call stands. Anunzi documents completed, failed, no-answer, busy, hangup_on_voicemail, paused (on hold), queue and initiated, and in webhooks only; the rest, and that calls carry a status, is Synthflow's.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * The sample has `completed`, which is no reason: see `error_message`.
             */
            end_call_reason?: components["schemas"]["EndCallReason"] | null;
            /**
             * The reason in words of the account's own, where it has set some.
             */
            custom_end_call_reason?: string | null;
            /**
             * The assistant.
             */
            model_id?: string | null;
            /**
             * Time zone of the call, a tz database name.
             */
            timezone?: string | null;
            /**
             * How long the call lasted, seconds.
             */
            duration?: number | null;
            /**
             * Format: date-time
             *
             * When the call began, with its offset; where calls are read it is epoch milliseconds as text.
             */
            start_time?: string | null;
            /**
             * As in a call; in the sample two spaces follow the colon, and the last line breaks off.
             */
            transcript?: string | null;
        };
        /**
         * Something the assistant did.
         */
        ExecutedAction: {
            /**
             * The action's name, which is also its key.
             */
            name?: string | null;
            /**
             * The kind of action, in other words than an action's own `action_type`. Shown are these two: the extractor of information, and the transfer (https://docs.synthflow.ai/transfer-outcome-states).
             * @enum {string|null}
             */
            action_type?: "extract_info_action_type" | "transfer_call_action_type" | (string & {}) | null;
            /**
             * What the action is for, as its owner wrote it.
             */
            description?: string | null;
            /**
             * What was set for the action. An object in the documents, JSON in a text on a live account.
             */
            parameters_hard_coded?: components["schemas"]["HardCodedParameters"] | (string | null);
            /**
             * Why it failed.
             */
            error_message?: string | null;
            /**
             * What it gave: findings by identifier; of a transfer `status`, e.g. `transfer-success` or `transfer-failed-connection-error`, and `failed_reason`. An object in the documents, JSON in a text on a live account.
             */
            return_value?: {
                [key: string]: unknown;
            } | string | null;
        };
        /**
         * A judgement; null where none was made.
         * @enum {string|boolean|null}
         */
        JudgedWord: "true" | "false" | "partial" | "not_applicable" | true | false | (string & {}) | null;
        /**
         * What Synthflow's judge made of the call. Each is a word or a truth value; `<name>_feedback` beside it says why. The names are described on no page and are read as what they plainly say.
         */
        CallJudgement: {
            /**
             * Whether the assistant kept to its persona.
             */
            persona?: components["schemas"]["JudgedWord"];
            /**
             * Whether it kept to its style.
             */
            style?: components["schemas"]["JudgedWord"];
            /**
             * Whether it went through its steps.
             */
            steps?: components["schemas"]["JudgedWord"];
            /**
             * Whether it did not repeat itself.
             */
            no_repetition?: components["schemas"]["JudgedWord"];
            /**
             * Whether it handled objections as it was told.
             */
            objections?: components["schemas"]["JudgedWord"];
            /**
             * Whether it handled objections that it was told nothing of.
             */
            objection_not_defined?: components["schemas"]["JudgedWord"];
            /**
             * Whether it said only what it knows.
             */
            knowledge?: components["schemas"]["JudgedWord"];
            /**
             * Whether the call reached its goal.
             */
            goal?: components["schemas"]["JudgedWord"];
            /**
             * Whether an appointment was made.
             */
            appointment?: components["schemas"]["JudgedWord"];
            /**
             * Whether the customer's mood was good.
             */
            user_sentiment?: components["schemas"]["JudgedWord"];
            /**
             * Whether the assistant's mood was good.
             */
            agent_sentiment?: components["schemas"]["JudgedWord"];
            /**
             * Whether the call came to its end.
             */
            call_completion?: components["schemas"]["JudgedWord"];
            /**
             * Whether a human answered.
             */
            answered_by_human?: components["schemas"]["JudgedWord"];
            /**
             * Whether the customer opted in.
             */
            opted_in?: components["schemas"]["JudgedWord"];
            /**
             * Whether the customer did not opt out.
             */
            no_opt_out?: components["schemas"]["JudgedWord"];
            /**
             * Whether the call could be summed up.
             */
            call_summary?: components["schemas"]["JudgedWord"];
            /**
             * Whether anything was judged less than `true`.
             */
            judge_found_partial_or_error?: components["schemas"]["JudgedWord"];
            /**
             * Whether anything was judged `false`.
             */
            judge_found_full_error?: components["schemas"]["JudgedWord"];
            /**
             * The reasons of all judgements together.
             */
            all_feedback?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * The result of a call. Anunzi's sample is blank; its text names `call` with a `status`, and `end_call_reason`. The rest is Synthflow's, whose page Anunzi's was copied from.
         */
        PostCall: {
            /**
             * The same word as `call.status`.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * Empty text as a rule. In the sample it holds what belongs into `end_call_reason`; newer samples have that right.
             */
            error_message?: string | null;
            /**
             * The other party.
             */
            lead?: components["schemas"]["PostCallLead"] | null;
            /**
             * The call, in fewer and in part other fields than when it is read: no recording, no numbers, no campaign type.
             */
            call: components["schemas"]["PostCallCall"];
            /**
             * What the assistant did beside talking, by the action's name.
             */
            executed_actions?: {
                [key: string]: components["schemas"]["ExecutedAction"];
            } | null;
            /**
             * What was found out, by variable; a call that is read has them by assistant, then by variable, and either may come.
             */
            collected_variables?: {
                [key: string]: components["schemas"]["CollectedVariable"] | ({
                    [key: string]: components["schemas"]["CollectedVariable"];
                } | null);
            } | null;
            /**
             * What Synthflow's judge made of the call. Each is a word or a truth value; `<name>_feedback` beside it says why. The names are described on no page and are read as what they plainly say.
             */
            analysis?: components["schemas"]["CallJudgement"] | null;
        };
    };
    responses: {
        /**
         * A parameter is missing or wrong; when listing calls, also a missing `model_id`. The body's form is documented by Synthflow only, for getting a call; its other pages declare an untyped object.
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
         * The key is missing or wrong. In Anunzi's general table only.
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
         * The key may not do this. In Anunzi's general table only.
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
         * No such record. In Anunzi's general table only; the body's form is documented by Synthflow only, for getting a call. Anunzi may answer 200 with an empty array instead.
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
         * Too many requests: wait and send again. No number, window or header is documented, `Retry-After` neither. Synthflow limits the calls under way at a time and the attempts per second to make one.
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
         * The server failed. In Anunzi's general table only.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Your server did not take the message. Whether it is sent again is not documented.
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
         * How many records a page holds at most, 1 to 100. No page tells the bounds: Synthflow's list of calls has been seen to answer 400 to 101, "Limit must be between 1 and 100."
         */
        Limit: number;
        /**
         * How many records to skip: the index, from 0, of the first one wanted. Anunzi's tables call it a string for calls and assistants and an integer for actions, Synthflow's an integer. In a query both are the same digits, so it is an integer here.
         */
        Offset: number;
        /**
         * The assistant's id, as listed or from its page in the dashboard.
         * @example 1726133933450x726464416010129300
         */
        ModelId: string;
        /**
         * The action's id, as listed or from its page in the dashboard.
         * @example 1722936793779x397329270058999800
         */
        ActionId: string;
        /**
         * The knowledge base's `id`.
         * @example 1739253053024x397207388602947460
         */
        KnowledgeBaseId: string;
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
            query: {
                /**
                 * The assistant whose calls are wanted; refused with 400 when missing. Anunzi's own sample answer shows calls of two assistants; the mandatory filter is taken at its word.
                 * @example 1726573550709x928456706859452600
                 */
                model_id: string;
                /**
                 * How many records a page holds at most, 1 to 100. No page tells the bounds: Synthflow's list of calls has been seen to answer 400 to 101, "Limit must be between 1 and 100."
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip: the index, from 0, of the first one wanted. Anunzi's tables call it a string for calls and assistants and an integer for actions, Synthflow's an integer. In a query both are the same digits, so it is an integer here.
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Calls that started at this time or later, epoch milliseconds. Synthflow's developer skill also allows a `YYYY-MM-DD` day; the reference's number is described here.
                 */
                from_date?: number;
                /**
                 * Calls that started before this time, epoch milliseconds. Day form as for `from_date`. No page says whether the time itself is included; on a live account it was not.
                 */
                to_date?: number;
                /**
                 * Calls of this status. Documented for filtering: completed, failed, no-answer, busy, pending, ringing, in-progress, canceled.
                 */
                call_status?: components["schemas"]["CallStatus"];
                /**
                 * Shortest duration, seconds, inclusive.
                 */
                duration_min?: number;
                /**
                 * Longest duration, seconds, inclusive.
                 */
                duration_max?: number;
                /**
                 * The other party's number in E.164; its plus sign travels as `%2B`.
                 */
                lead_phone_number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of calls. Neither brand promises an order.
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
            /**
             * The call was started. Creation, too, answers 200; 201 is never documented.
             */
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
                 * The call's id, as listed or as answered when the call was made.
                 * @example 1725527007259x327898249603432960
                 */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call, in an array of one.
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssistants: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds at most, 1 to 100. No page tells the bounds: Synthflow's list of calls has been seen to answer 400 to 101, "Limit must be between 1 and 100."
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip: the index, from 0, of the first one wanted. Anunzi's tables call it a string for calls and assistants and an integer for actions, Synthflow's an integer. In a query both are the same digits, so it is an integer here.
                 */
                offset?: components["parameters"]["Offset"];
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
                /**
                 * Whether the answer tells the assistant's actions and their input variables.
                 */
                include_actions?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The assistant's id, as listed or from its page in the dashboard.
                 * @example 1726133933450x726464416010129300
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant, in an array of one.
             */
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
    updateAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The assistant's id, as listed or from its page in the dashboard.
                 * @example 1726133933450x726464416010129300
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssistantRequest"];
            };
        };
        responses: {
            /**
             * The assistant was changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAssistantAnswer"];
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
    deleteAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The assistant's id, as listed or from its page in the dashboard.
                 * @example 1726133933450x726464416010129300
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant was deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationAnswer"];
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
    createAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssistantRequest"];
            };
        };
        responses: {
            /**
             * The new assistant's id.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAssistantAnswer"];
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
    listActions: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds at most, 1 to 100. No page tells the bounds: Synthflow's list of calls has been seen to answer 400 to 101, "Limit must be between 1 and 100."
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip: the index, from 0, of the first one wanted. Anunzi's tables call it a string for calls and assistants and an integer for actions, Synthflow's an integer. In a query both are the same digits, so it is an integer here.
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of actions.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsAnswer"];
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
    createAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionRequest"];
            };
        };
        responses: {
            /**
             * The new action's id.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionIdAnswer"];
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
    initializeAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitializeActionRequest"];
            };
        };
        responses: {
            /**
             * The action was initialized.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationAnswer"];
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
    attachActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachActionsRequest"];
            };
        };
        responses: {
            /**
             * The actions were attached.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
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
    detachActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachActionsRequest"];
            };
        };
        responses: {
            /**
             * The actions were detached.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
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
    getAction: {
        parameters: {
            query?: {
                /**
                 * Whether the answer tells the assistants that have it.
                 */
                include_assistants?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The action's id, as listed or from its page in the dashboard.
                 * @example 1722936793779x397329270058999800
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The action, in an array of one.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsAnswer"];
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
    updateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The action's id, as listed or from its page in the dashboard.
                 * @example 1722936793779x397329270058999800
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionRequest"];
            };
        };
        responses: {
            /**
             * The action was changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionIdAnswer"];
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
    deleteAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The action's id, as listed or from its page in the dashboard.
                 * @example 1722936793779x397329270058999800
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The action was deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
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
    createKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKnowledgeBaseRequest"];
            };
        };
        responses: {
            /**
             * The new knowledge base's id.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseReceipt"];
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
    getKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 * @example 1739253053024x397207388602947460
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The knowledge base, in an array of one.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBasesAnswer"];
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
    updateKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 * @example 1739253053024x397207388602947460
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateKnowledgeBaseRequest"];
            };
        };
        responses: {
            /**
             * The knowledge base was changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseReceipt"];
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
    deleteKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's id.
                 * @example 1739253053024x397207388602947460
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The knowledge base was deleted.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
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
    attachKnowledgeBase: {
        parameters: {
            query?: {
                /**
                 * The assistant once more, where Synthflow looks for it.
                 */
                model_id?: string;
            };
            header?: never;
            path: {
                /**
                 * The knowledge base's `id`.
                 * @example 1739253053024x397207388602947460
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeBaseAssistantRequest"];
            };
        };
        responses: {
            /**
             * The knowledge base was attached.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseReceipt"];
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
    detachKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The knowledge base's `id`.
                 * @example 1739253053024x397207388602947460
                 */
                knowledge_base_id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeBaseAssistantRequest"];
            };
        };
        responses: {
            /**
             * The knowledge base was detached.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseReceipt"];
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
    receivePostCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The signature. The documented name looks like one that a web server made of another; accept `Synthflow-Signature` as well.
                 */
                HTTP_SYNTHFLOW_SIGNATURE?: string;
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
            200: {
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
