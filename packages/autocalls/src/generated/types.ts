// Generated from the spec by `pnpm generate`. Do not edit.
export interface paths {
    "/user/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's calls, a page at a time.
         * @description Filters are assumed to be joined by "and"; each takes one value. There is no parameter for the order, and no
         *     page says what the order is. The links in the answer (`next_page_url` and its like) carry only `page` and drop
         *     your filters, so count `page` up yourself and send the filters again. Rows move to the next page while new calls
         *     come in: tell them apart by `id`. No page names an error status for this operation; those listed here are
         *     documented for the API as a whole or assumed.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call's id. The page of the delete operation names it `call`.
                 * @example 123
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get one call, with transcript, evaluation and costs.
         * @description The call comes bare, in no envelope, with the same 18 keys as a row of the list.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        /**
         * Delete a call for good, with its transcript and recording.
         * @description Cannot be undone: the record, its transcript and the recording's file go. Only calls of your own assistants can
         *     be deleted. The pages name the path parameter `call`; here it is `id`, because OpenAPI wants one name for one
         *     path. A connector of the vendor also takes a 204 for success, which no page documents.
         */
        delete: operations["deleteCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/make_call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant call a phone number now.
         * @description A person's phone rings, and there is no idempotency key: sending this twice calls twice. Where the answer
         *     carries no `call_id` (an earlier form), find the call in the list by phone number and day.
         */
        post: operations["makeCall"];
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
         * @description The words the list can be filtered by; see CallStatus for their meaning.
         * @enum {string}
         */
        CallStatusFilter: "initiated" | "ringing" | "busy" | "in-progress" | "ended" | "completed" | "ended_by_customer" | "ended_by_assistant" | "no-answer" | "failed";
        /** @description One link of a pager. */
        PaginatorLink: {
            /** @description Its address, null where there is no such page. */
            url?: string | null;
            /** @description Its text, with HTML entities (`&laquo; Previous`). */
            label?: string | null;
            /** @description True for the page at hand. */
            active?: boolean | null;
        };
        /**
         * @description Laravel's envelope of a page. Texts name `data`, `current_page`, `per_page`, `total` and `last_page` only, samples
         *     have the rest too.
         */
        Paginator: {
            /** @description Number of this page, from 1. */
            current_page?: number | null;
            /** @description Address of page 1. Like all addresses here it lacks your filters. */
            first_page_url?: string | null;
            /** @description Number of the first row on this page, from 1. */
            from?: number | null;
            /** @description Number of the last page. */
            last_page?: number | null;
            /** @description Address of the last page. */
            last_page_url?: string | null;
            /** @description Links for a pager, with labels for people. */
            links?: components["schemas"]["PaginatorLink"][] | null;
            /** @description Address of the next page, null on the last. */
            next_page_url?: string | null;
            /** @description Address of the list without a query. */
            path?: string | null;
            /** @description Rows on a page, as asked for. */
            per_page?: number | null;
            /** @description Address of the page before, null on the first. */
            prev_page_url?: string | null;
            /** @description Number of the last row on this page. */
            to?: number | null;
            /** @description Rows on all pages together. */
            total?: number | null;
        };
        /**
         * @description Direction of a phone call, or `web` for a call in the browser.
         * @enum {string}
         */
        CallType: "inbound" | "outbound" | "web" | (string & {});
        /**
         * @description Status of a call. The words come from the list's filter, the call's own page says only "string", and no page
         *     explains them. Under way: `initiated`, `ringing`, `in-progress`. Over after a conversation: `completed`, `ended`,
         *     `ended_by_customer`, `ended_by_assistant`. Over without one: `busy`, `no-answer`, `failed`. Hyphens and underscores
         *     are as documented.
         * @enum {string}
         */
        CallStatus: "initiated" | "ringing" | "busy" | "in-progress" | "ended" | "completed" | "ended_by_customer" | "ended_by_assistant" | "no-answer" | "failed" | (string & {});
        /** @description One utterance. */
        TranscriptEntry: {
            /** @description What was said. */
            text?: string | null;
            /** @description Kind of entry. Only `transcript` was seen, and the oldest sample has no such key. */
            type?: ("transcript" | (string & {})) | null;
            /** @description Who spoke, `bot` the assistant and `human` the customer. */
            sender?: ("bot" | "human" | (string & {})) | null;
            /** @description When it was said, epoch seconds with a fraction. */
            timestamp?: number | null;
        };
        /**
         * @description The conversation. AutoCalls and most brands document one text, Famulor a list of entries whose sample looks taken
         *     from a live answer; both are taken here. The text's sample has no speakers and is cut short; in webhooks the lines
         *     of the text begin with `AI:` or `Assistant:` and `Customer:`.
         */
        Transcript: string | components["schemas"]["TranscriptEntry"][] | null;
        /** @description Values by name; an empty one may be written `[]`. */
        FreeObject: {
            [key: string]: unknown;
        } | unknown[] | null;
        /** @description One answer about the call. Every assistant has the rows `status` (was the goal reached) and `summary`. */
        EvaluationRow: {
            /** @description The row's name. */
            name?: string | null;
            /** @description Type of the value; `integer` is in a sample only. */
            type?: ("bool" | "string" | "number" | "integer" | (string & {})) | null;
            /** @description The answer. */
            value?: boolean | string | number | null;
            /** @description What was asked. */
            description?: string | null;
        };
        /**
         * @description What was made of the call after its end. AutoCalls and most brands document an object with keys of your choice,
         *     Famulor a list of rows; both are taken here.
         */
        Evaluation: components["schemas"]["EvaluationRow"][] | {
            [key: string]: unknown;
        } | null;
        /**
         * @description USD, in whole dollars and fractions. AutoCalls and most brands document a number, Famulor a string with 8 decimals
         *     (`"0.02500000"`). The currency is not in the answer, Intellixent names it.
         */
        Cost: number | string | null;
        /**
         * @description A person, an answering machine, or not known.
         * @enum {string}
         */
        AnsweredBy: "human" | "machine" | "unknown" | (string & {});
        /** @description Date and time, `2025-08-04 14:30:00` without a zone on most pages, `2024-01-15T10:30:00Z` in Famulor's list. */
        Time: string | null;
        /**
         * @description One call. The assistant's and the campaign's ids are not in it, only their names, and of times there are only
         *     `created_at` and `updated_at`.
         */
        Call: {
            /** @description The call's id. */
            id: number;
            /** @description Name of the assistant that handled the call. */
            assistant_name?: string | null;
            /** @description Name of the campaign the call belongs to, null for a call outside of campaigns. */
            campaign_name?: string | null;
            /** @description Direction of a phone call, or `web`. */
            type?: components["schemas"]["CallType"] | null;
            /** @description Length of the call, seconds. */
            duration?: number | null;
            /** @description The assistant's number, E.164 or a SIP extension of up to 15 characters. */
            assistant_phone_number?: string | null;
            /** @description The customer's number, E.164, whichever side called. */
            client_phone_number?: string | null;
            /** @description Where the call stands or how it ended. */
            status?: components["schemas"]["CallStatus"] | null;
            transcript?: components["schemas"]["Transcript"];
            /**
             * @description Values given to the call and values collected in it, by name, mixed. Famulor's sample has `[]` where there are
             *     none.
             */
            variables?: components["schemas"]["FreeObject"];
            evaluation?: components["schemas"]["Evaluation"];
            /**
             * @description What your own endpoint answered to the webhook after the call, free in form; null without one. Intellixent's
             *     list sample leaves the key out.
             */
            webhook_response?: components["schemas"]["FreeObject"];
            /** @description What the carrier charged, USD. */
            carrier_cost?: components["schemas"]["Cost"];
            /** @description All fees together, the carrier's included, USD. */
            total_cost?: components["schemas"]["Cost"];
            /**
             * @description Who picked up. Null according to Famulor, where it is not known. Voicemail shows here as `machine`, not in
             *     `status`.
             */
            answered_by?: components["schemas"]["AnsweredBy"] | null;
            /** @description Where the recording lies (`.mp3` or `.mp4`), null if the call was not recorded. Its lifetime is not documented. */
            recording_url?: string | null;
            /** @description When the call was started. */
            created_at?: components["schemas"]["Time"];
            /**
             * @description When the record last changed. In all samples `created_at` plus `duration`; later changes, such as a new
             *     evaluation, move it on.
             */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description A page of calls. */
        CallPage: components["schemas"]["Paginator"] & {
            /** @description The calls on this page. */
            data: components["schemas"]["Call"][];
        };
        /** @description Shape 2, Laravel's answer to a malformed request. Seen with 422, everywhere. */
        ErrorValidation: {
            /** @description What is wrong in general. */
            message: string;
            /** @description What is wrong with each field, by the field's name. */
            errors: {
                [key: string]: string[];
            };
        };
        /** @description Shape 1 or 8 with a time to wait. Documented with 429. */
        ErrorThrottled: {
            /** @description What is wrong, for people. */
            message: string;
            /** @description The error in a few words, in one of the two samples. */
            error?: string | null;
            /** @description How long to wait, seconds. */
            retry_after: number;
        };
        /** @description Shape 4, a text and a code for programs. Seen with 402, 403, 404, 422 and 503 for WhatsApp and AI replies. */
        ErrorCoded: {
            /** @constant */
            success: false;
            /** @description What is wrong, for people. */
            error: string;
            /**
             * @description What is wrong, for programs. Also `TWILIO_ERROR_` followed by a code.
             * @enum {string}
             */
            error_code: "INSUFFICIENT_BALANCE" | "SENDER_NOT_FOUND" | "TEMPLATE_NOT_FOUND" | "SENDER_OFFLINE" | "TEMPLATE_NOT_APPROVED" | "TEMPLATE_NOT_SYNCED" | "TEMPLATE_MISMATCH" | "NO_ASSISTANT_CONFIGURED" | "INVALID_PHONE" | "MESSAGING_LIMIT_UNAVAILABLE" | "VOICE_CALL_LIMIT_NOT_MET" | "UNKNOWN_ERROR" | "SESSION_EXPIRED" | "ASSISTANT_NOT_FOUND" | (string & {});
            /** @description State of the WhatsApp session, where that is the reason. */
            session_status?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Shape 5, a false status and a text. Seen with 400, 404 and 422 for conversations and under `/automate`. */
        ErrorConversation: {
            /** @constant */
            status: false;
            /** @description What is wrong, for people. */
            error: string;
        };
        /** @description Shape 6, a false success and a message. Seen with 400, 403 and 404 for starting and stopping campaigns. */
        ErrorCampaign: {
            /** @constant */
            success: false;
            /** @description What is wrong, for people. */
            message: string;
            /** @description More about it, free in form. */
            data?: components["schemas"]["FreeObject"];
        };
        /** @description Shape 7, what failed and why. Seen with 500 for SMS. */
        ErrorDetailed: {
            /** @description What failed. */
            message: string;
            /** @description Why, in the words of the service behind. */
            error: string;
        };
        /**
         * @description Shape 8, a short title and a sentence; the same keys as shape 7 with the roles turned round. Documented with 401 and
         *     403.
         */
        ErrorTitled: {
            /** @description The error in a few words. */
            error: string;
            /** @description The error in a sentence. */
            message: string;
        };
        /**
         * @description Shape 1, only a message. Seen with 400, 403, 404, 422 and 500, for calls, assistants, campaigns, leads, tools and
         *     SMS.
         */
        ErrorMessage: {
            /** @description What is wrong, for people. */
            message: string;
        };
        /**
         * @description Shape 3, only an error text. Seen with 400, 402, 404, 409, 422 and 500 for phone numbers, SIP trunks, knowledge
         *     bases and documents, with 401 under `/automate`.
         */
        ErrorText: {
            /** @description What is wrong, for people. */
            error: string;
        };
        /** @description Any other object, so that a new shape still reads. */
        ErrorUnknown: {
            /** @description What is wrong, if it says so here. */
            message?: unknown;
            /** @description What is wrong, if it says so here. */
            error?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What any error answers. The pages show eight shapes, told apart by their keys; the status alone does not tell which.
         *     To read one: the text is `error` if that is a string, else `message`; details are in `errors`.
         */
        Error: components["schemas"]["ErrorValidation"] | components["schemas"]["ErrorThrottled"] | components["schemas"]["ErrorCoded"] | components["schemas"]["ErrorConversation"] | components["schemas"]["ErrorCampaign"] | components["schemas"]["ErrorDetailed"] | components["schemas"]["ErrorTitled"] | components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorText"] | components["schemas"]["ErrorUnknown"];
        /** @description The word that a call was deleted. */
        DeleteCallAnswer: {
            /** @description A sentence for people. */
            message?: string | null;
        };
        /** @description Whom to call, and with which assistant. */
        MakeCall: {
            /** @description Number to call, E.164. Another format is refused with 400, unlike all else, which is 422. */
            phone_number: string;
            /** @description The assistant that calls; it has to be one of your own, and an outbound one. */
            assistant_id: number;
            /** @description Values handed to the assistant and the lead, by names of your choice, such as `customer_name` or `email`. */
            variables?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The word that a call was started. Famulor documents `call_id` and `status`, its earlier pages an empty `data`
         *     instead; only `message` is in both.
         */
        MakeCallAnswer: {
            /** @description A sentence for people. */
            message: string;
            /** @description Id of the new call. */
            call_id?: number | null;
            /** @description Status of the new call, `initiated`. */
            status?: components["schemas"]["CallStatus"] | null;
            /** @description Only in the earlier form, and empty there. */
            data?: components["schemas"]["FreeObject"];
        };
    };
    responses: {
        /** @description The key is missing or wrong. Only Famulor documents the answer; expect Laravel's own too, so go by the status. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key may not do this. Documented for the API as a whole, not for calls in particular. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed (shape 2, with the fields), or refused for a reason of business such as lack of balance
         *     (shape 1).
         */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too many requests. The time to wait is in the body's `retry_after`, seconds; no page documents a `Retry-After`
         *     header. Other answers may carry the `X-RateLimit-*` headers too. Famulor documents 100 requests a minute and 20 in
         *     10 seconds for the whole API, Intellixent limits by the minute or second on some operations.
         */
        TooManyRequests: {
            headers: {
                /** @description Requests allowed in the current window. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current window. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the next window begins, epoch seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The platform failed. Documented for assistants, phone numbers, documents and SMS, not for calls. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such call, or it belongs to somebody else. The HTML page of AutoCalls' delete operation shows the
         *     success text here, which is taken for a slip: its Markdown page has the text below.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused. For a call to be made, the phone number is not in E.164. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No means to pay. Documented for phone numbers, WhatsApp and AI replies; making a call is documented to answer 422
         *     for lack of balance.
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such assistant, or it belongs to somebody else. The status and shape are documented, the words are not. */
        AssistantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Rows on a page, 1 to 100. What happens outside of that is not documented. */
        PerPage: number;
        /** @description Number of the page, from 1. */
        Page: number;
        /**
         * @description The call's id. The page of the delete operation names it `call`.
         * @example 123
         */
        CallId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCalls: {
        parameters: {
            query?: {
                /** @description Only calls with this status, one word. */
                status?: components["schemas"]["CallStatusFilter"];
                /** @description Only calls of this type. */
                type?: "inbound" | "outbound" | "web";
                /**
                 * @description Only calls with this number of the customer, in E.164; write `+` as `%2B`. Earlier Famulor pages say it
                 *     matches either side of the call; all others name the customer's number, which was chosen.
                 * @example +12025550123
                 */
                phone_number?: string;
                /** @description Only calls of this assistant. A call itself carries the assistant's name, not this id. */
                assistant_id?: number;
                /** @description Only calls of this campaign. A call itself carries the campaign's name, not this id. */
                campaign_id?: number;
                /**
                 * @description Only calls from this day on, `YYYY-MM-DD`.
                 * @example 2026-03-01
                 */
                date_from?: string;
                /**
                 * @description Only calls until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
                 * @example 2026-03-31
                 */
                date_to?: string;
                /** @description Rows on a page, 1 to 100. What happens outside of that is not documented. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
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
                 * @description The call's id. The page of the delete operation names it `call`.
                 * @example 123
                 */
                id: components["parameters"]["CallId"];
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
                    "application/json": components["schemas"]["Call"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call's id. The page of the delete operation names it `call`.
                 * @example 123
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCallAnswer"];
                };
            };
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
                "application/json": components["schemas"]["MakeCall"];
            };
        };
        responses: {
            /** @description The call has been started, not answered yet. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
