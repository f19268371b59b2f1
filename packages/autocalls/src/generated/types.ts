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
    "/user/assistants/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's assistants with all their settings, a page at a time.
         * @description There is no operation for a single assistant. No page says what the order is. The links in the answer carry only
         *     `page`; count it up yourself.
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
    "/user/assistants/outbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assistants that make calls, with some of their settings.
         * @description All at once, in a bare list. The page's field list speaks of `data`, its sample and the vendor's connector have
         *     no envelope.
         */
        get: operations["listOutboundAssistants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistant": {
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
         * @description It begins `inactive`. AutoCalls' page once named some settings by word and answered `active`; the newer form
         *     with ids is specified.
         */
        post: operations["createAssistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistant/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The assistant's id, not its UUID.
                 * @example 127
                 */
                id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change some settings of an assistant.
         * @description Only what is sent changes; lists and objects are replaced as a whole, null takes a setting away.
         */
        put: operations["updateAssistant"];
        post?: never;
        /**
         * Delete an assistant for good.
         * @description Cannot be undone. Calls that it is making may suffer.
         */
        delete: operations["deleteAssistant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/enable-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant send the webhook after each call.
         * @description Sets the assistant's `is_webhook_active` and `webhook_url`. See the webhook `postCall`.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/disable-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant no longer send the webhook after each call.
         * @description Sets `is_webhook_active` to false and `webhook_url` to null.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/enable-inbound-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant send the webhook before each inbound call.
         * @description Sets the assistant's `inbound_webhook_url`. See the webhook `inboundCall`. Famulor's text calls it a notice after
         *     the call, the vendor's connector uses it to fetch variables before; the latter was chosen.
         */
        post: operations["enableInboundWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/disable-inbound-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have an assistant no longer send the webhook before each inbound call. */
        post: operations["disableInboundWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/enable-conversation-ended-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant send the webhook after each chat.
         * @description The address has to be https. See the webhook `conversationEnded`.
         */
        post: operations["enableConversationEndedWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/disable-conversation-ended-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have an assistant no longer send the webhook after each chat. */
        post: operations["disableConversationEndedWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages that assistants speak.
         * @description All at once, in a bare list.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the voices that assistants speak with.
         * @description All at once, in a bare list: public voices and your own. The filters beside `mode` and `language_id` are on
         *     AutoCalls' newest page only. Which mode a voice is for is not in it.
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
    "/user/assistants/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models that assistants think with.
         * @description All at once, in a bare list.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/synthesizer-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services that make speech.
         * @description All at once, in a bare list.
         */
        get: operations["listSynthesizerProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/transcriber-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services that write down speech.
         * @description All at once, in a bare list.
         */
        get: operations["listTranscriberProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/assistants/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's phone numbers that an assistant could have.
         * @description All at once, in a bare list.
         */
        get: operations["listAssignableNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's campaigns.
         * @description All at once, in a bare list. Famulor once showed `{ campaigns: [...] }` and has corrected it; RoboCallz' sample,
         *     which looks taken from a live answer, is bare too.
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
    "/user/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a campaign.
         * @description It begins as a draft and calls nobody until it is started. AutoCalls and Intellixent document this path,
         *     Famulor's page has `/user/campaigns`; the former was chosen because the campaign's other operations on one record
         *     have it everywhere.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/campaigns/update-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start or stop a campaign.
         * @description Once started, phones ring. A start needs balance.
         */
        post: operations["updateCampaignStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/campaign/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The campaign's id.
                 * @example 1
                 */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a campaign with its leads.
         * @description One that is running is stopped first. Its leads go too, its phone numbers become free.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the leads of all campaigns, a page at a time.
         * @description Filters are assumed to be joined by "and". AutoCalls and, since 2026-05, Famulor document pages; OtoniStark and
         *     earlier Famulor a bare list without filters. The links in the answer carry only `page`; count it up yourself.
         */
        get: operations["listLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a lead to a campaign.
         * @description If the campaign is running, the lead's phone may ring soon.
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The lead's id.
                 * @example 1
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a lead.
         * @description Only what is sent changes. AutoCalls, OtoniStark and earlier Famulor document this path, an old page of AutoCalls
         *     and now Famulor `/leads/{id}`; this one was chosen, it is also the one for deleting.
         */
        put: operations["updateLead"];
        post?: never;
        /** Delete a lead with its secondary contacts. */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/phone-numbers/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's phone numbers, SIP trunks among them.
         * @description All at once.
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
    "/user/phone-numbers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find phone numbers that can be bought. */
        get: operations["searchPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/phone-numbers/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy a phone number, which is paid for by the month.
         * @description Costs money: the rent of the search goes off by itself each month until the number is released, and is not given
         *     back.
         */
        post: operations["purchasePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/phone-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number's id, or a SIP trunk's.
                 * @example 1
                 */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a phone number a name.
         * @description Numbers that are shared with you cannot be changed.
         */
        put: operations["updatePhoneNumber"];
        post?: never;
        /**
         * Give back a phone number, or delete a SIP trunk.
         * @description A bought number (`normal`) stays until the end of the month that is paid for; a SIP trunk or caller id goes at
         *     once. Assistants and campaigns lose it, calls stay. There is no other operation to delete a SIP trunk, whose id
         *     is its number's.
         */
        delete: operations["releasePhoneNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/phone-numbers/sip-trunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's SIP trunks.
         * @description All at once.
         */
        get: operations["listSipTrunks"];
        put?: never;
        /** Connect a telephone system of yours. */
        post: operations["createSipTrunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/phone-numbers/sip-trunks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trunk's id.
                 * @example 42
                 */
                id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        /** Get one SIP trunk, with its internal ids. */
        get: operations["getSipTrunk"];
        /**
         * Change a SIP trunk.
         * @description Only what is sent changes. User, password, number, addresses and proxy rebuild the way in, the way out or both,
         *     which get new internal ids.
         */
        put: operations["updateSipTrunk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS.
         * @description Costs money, by the message it takes. Pages of AutoCalls and most brands show the record that is specified;
         *     Famulor's shows other fields, which are taken too. Famulor documents the status 200, its earlier pages 201.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/whatsapp/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's WhatsApp numbers.
         * @description All at once, unless told otherwise only those that are online.
         */
        get: operations["listWhatsappSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/whatsapp/senders/{senderId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The sender's id.
                 * @example 12
                 */
                senderId: components["parameters"]["SenderId"];
            };
            cookie?: never;
        };
        /**
         * List the templates of a WhatsApp number.
         * @description All at once, unless told otherwise only those that are approved.
         */
        get: operations["listWhatsappTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/whatsapp/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a template over WhatsApp.
         * @description The way to write to a customer first, or later than 24 hours after their last message. Costs money. 5 requests a
         *     second and user.
         */
        post: operations["sendWhatsappTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/whatsapp/send-freeform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text of your own over WhatsApp.
         * @description Only within 24 hours of the customer's last message. Costs money. 5 requests a second and user.
         */
        post: operations["sendWhatsappMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/whatsapp/session-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out whether a customer can be sent a text of your own.
         * @description Costs nothing.
         */
        get: operations["getWhatsappSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's mid-call tools.
         * @description All at once, in a bare list, headers in clear text. The page's field list speaks of `data`, its sample has no
         *     envelope.
         */
        get: operations["listTools"];
        put?: never;
        /**
         * Make a mid-call tool.
         * @description Assistants use it once it is among their `tool_ids`. A plan may limit how many there are (422).
         */
        post: operations["createTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * Get one mid-call tool.
         * @description It comes bare, headers in clear text.
         */
        get: operations["getTool"];
        /**
         * Change a mid-call tool.
         * @description Only what is sent changes; lists are replaced as a whole.
         */
        put: operations["updateTool"];
        post?: never;
        /** Delete a mid-call tool. */
        delete: operations["deleteTool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/knowledgebases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's knowledge bases.
         * @description All at once.
         */
        get: operations["listKnowledgebases"];
        put?: never;
        /** Make a knowledge base, with nothing in it. */
        post: operations["createKnowledgebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/knowledgebases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        /** Get one knowledge base. */
        get: operations["getKnowledgebase"];
        /** Give a knowledge base another name or description. */
        put: operations["updateKnowledgebase"];
        post?: never;
        /**
         * Delete a knowledge base with its documents, for good.
         * @description Cannot be undone. Assistants that use it lose it.
         */
        delete: operations["deleteKnowledgebase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/knowledgebases/{knowledgebaseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
            };
            cookie?: never;
        };
        /**
         * List the documents of a knowledge base.
         * @description All at once.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Add a document to a knowledge base.
         * @description Web pages are sent as JSON, a file as a form. The document is read after the answer: it is `active` when that is
         *     done.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/knowledgebases/{knowledgebaseId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * @description The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /** Get one document, without its text. */
        get: operations["getDocument"];
        /**
         * Give a document another name or description.
         * @description Its text cannot be changed; delete it and add another.
         */
        put: operations["updateDocument"];
        post?: never;
        /**
         * Delete a document for good.
         * @description Cannot be undone.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a chat with an assistant.
         * @description For chats on a web page. The samples send no key, so it is taken to be public; the vendor's connectors send one.
         *     Messages of a `widget` chat cost the assistant's owner money, Famulor says 0.01 USD each.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        /**
         * Get a chat with its messages.
         * @description The samples send no key: whoever knows the id can read the chat.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{uuid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the assistant and wait for its answer.
         * @description The samples send no key: whoever knows the id can write.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's chats, a page at a time.
         * @description No page says what the order is.
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
    "/automate/conversations/{uuid}/enable-ai": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the assistant answer again in a chat.
         * @description Wants a key of the automation area as bearer token, not the account's: make a client of its own for it.
         */
        post: operations["enableConversationAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automate/conversations/{uuid}/disable-ai": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the assistant no longer answer, so that a person can in a chat.
         * @description Wants a key of the automation area as bearer token, not the account's: make a client of its own for it. Messages
         *     are still kept.
         */
        post: operations["disableConversationAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/generate-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an assistant answer a customer that you talk to elsewhere.
         * @description The customer's conversation is found by your name for the customer, or begun. Costs money. 5 requests a minute
         *     and key. AutoCalls, earlier Famulor and both vendors' connectors have this path, Famulor's page
         *     `/user/ai/generate-reply`.
         */
        post: operations["generateReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the name, address and balance behind the key.
         * @description A good way to try a key.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the user's API keys, without the keys themselves.
         * @description All at once.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key.
         * @description The answer has no id; the list tells it, by name.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, as the list has it.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an API key; whoever uses it is locked out at once. */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the folders of assistants, a page at a time. */
        get: operations["listFolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a folder.
         * @description An assistant's `folder_id` puts it in.
         */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/folder/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The folder's id.
                 * @example 12
                 */
                id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a folder another name or colour.
         * @description Only what is sent changes.
         */
        put: operations["updateFolder"];
        post?: never;
        /**
         * Delete a folder.
         * @description The assistants stay.
         */
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the labels of assistants, a page at a time. */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a label.
         * @description An assistant's `label_ids` put it on.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/label/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label's id.
                 * @example 3
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a label another name or colour.
         * @description Only what is sent changes.
         */
        put: operations["updateLabel"];
        post?: never;
        /**
         * Delete a label.
         * @description The assistants stay.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of your brand.
         * @description All at once. Only for white-label administrators, like all operations here.
         */
        get: operations["listWhiteLabelUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a user to your brand, with a key. */
        post: operations["registerWhiteLabelUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a key for a user of your brand, by the user's password. */
        post: operations["logInWhiteLabelUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key for a user of your brand, without the user's password.
         * @description With it the user's calls can be listed, for a report over all users for example.
         */
        post: operations["createWhiteLabelToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give minutes or credits to a user of your brand, or take them back.
         * @description What you give goes off your own minutes, what you take goes onto them. Sent twice it counts twice.
         */
        post: operations["transferWhiteLabelBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * A call is over.
         * @description Sent to the assistant's `webhook_url` while it is active; unless the assistant is told otherwise only for calls
         *     that came about. Neither a signature nor a second try is documented: put a secret into the address, answer fast,
         *     and tell repetitions apart by `id`; the dashboard can send one again. What you answer is kept as the call's
         *     `webhook_response`.
         */
        post: operations["receivePostCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    inboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call comes in and waits for values for the assistant.
         * @description Sent to the assistant's `inbound_webhook_url` before the call is connected, so that your answer can give the
         *     assistant values, for example the caller's name. Only the vendor's connector shows it; the form of the answer is
         *     documented nowhere, an object of values by name is assumed. Famulor's text takes it for a notice after the call.
         */
        post: operations["receiveInboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    conversationEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat has ended.
         * @description Sent for chats of the widget and of WhatsApp. Anything but a 2xx is tried again after 30, 60 and 120 seconds.
         *     There is no signature.
         */
        post: operations["receiveConversationEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A WhatsApp message of yours was sent, delivered or read, or has failed.
         * @description Set up for each sender in the dashboard. 5xx and 429 are tried again after 30, 60 and 120 seconds, other 4xx are
         *     not. Tell repetitions apart by `whatsapp_message_id` and `status`.
         */
        post: operations["receiveReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
            /**
             * @description Kind of entry. Only `transcript` was seen, and the oldest sample has no such key.
             * @enum {string|null}
             */
            type?: "transcript" | (string & {}) | null;
            /**
             * @description Who spoke, `bot` the assistant and `human` the customer.
             * @enum {string|null}
             */
            sender?: "bot" | "human" | (string & {}) | null;
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
            /**
             * @description Type of the value; `integer` is in a sample only.
             * @enum {string|null}
             */
            type?: "bool" | "string" | "number" | "integer" | (string & {}) | null;
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
        /**
         * Format: date-time
         * @description Date and time in ISO 8601 with a zone, mostly with six digits of a second (`2025-07-15T14:32:15.000000Z`).
         */
        Instant: string | null;
        /**
         * @description Whether free texts can be sent. They can within 24 hours of the customer's last message; outside of them it takes a
         *     template.
         */
        WhatsappSessionStatus: {
            /** @description Whether the 24 hours last. */
            is_open?: boolean | null;
            /** @description Whether free texts can be sent. */
            can_send_freeform?: boolean | null;
            /** @description Whether it takes a template. */
            requires_template?: boolean | null;
            /** @description The state in words. */
            message?: string | null;
            /** @description How long the 24 hours last yet, minutes. */
            minutes_remaining?: number | null;
            /** @description When the 24 hours end. */
            expires_at?: components["schemas"]["Instant"];
            /** @description When the 24 hours ended. */
            expired_at?: components["schemas"]["Instant"];
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
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
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
        /** @description The word that something was done. */
        MessageAnswer: {
            /** @description A sentence for people. */
            message?: string | null;
        };
        /** @description Values by names of your choice. */
        Variables: {
            [key: string]: unknown;
        };
        /** @description Whom to call, and with which assistant. */
        MakeCall: {
            /** @description Number to call, E.164. Another format is refused with 400, unlike all else, which is 422. */
            phone_number: string;
            /** @description The assistant that calls; it has to be one of your own, and an outbound one. */
            assistant_id: number;
            /** @description Values handed to the assistant and the lead, such as `customer_name` or `email`. */
            variables?: components["schemas"]["Variables"];
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
        /**
         * @description Whether the assistant takes calls or makes them.
         * @enum {string}
         */
        AssistantType: "inbound" | "outbound" | (string & {});
        /**
         * @description Whether the assistant is at work.
         * @enum {string}
         */
        AssistantStatus: "active" | "inactive" | (string & {});
        /**
         * @description How the assistant hears and speaks: `pipeline` is speech to text, a language model, text to speech; `multimodal` and
         *     `dualplex` let one model hear. The text of the list's page leaves `dualplex` out.
         * @enum {string}
         */
        AssistantMode: "pipeline" | "multimodal" | "dualplex" | (string & {});
        /**
         * @description A tool that the platform brings. What was sent flat when writing comes back under `data`; for a calendar that may
         *     include the calendar's key.
         */
        BuiltInTool: {
            /**
             * @description Which tool.
             * @enum {string|null}
             */
            type?: "call_transfer" | "warm_call_transfer" | "end_call" | "dtmf_input" | "collect_keypad" | "calendar_integration" | "assistant_transfer" | (string & {}) | null;
            /** @description The tool's settings, as in the request. */
            data?: components["schemas"]["FreeObject"];
        } & {
            [key: string]: unknown;
        };
        /** @description One value to find in a call that is over. Samples also have the type `boolean`. */
        PostCallField: {
            /** @description Name of the value. */
            name?: string | null;
            /**
             * @description Type of the value.
             * @enum {string|null}
             */
            type?: "string" | "number" | "bool" | (string & {}) | null;
            /** @description What to look for. */
            description?: string | null;
        };
        /** @description What to say while thinking, by the mood of what the customer said. Famulor's sample has other keys. */
        FillerPhrases: {
            /** @description After good news. */
            positive?: string[] | null;
            /** @description After bad news. */
            negative?: string[] | null;
            /** @description After a question. */
            question?: string[] | null;
            /** @description After anything else. */
            neutral?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A decimal number, written as text (`"0.35"`). The request takes a number for it. */
        Decimal: string | null;
        /** @description An AI assistant with all its settings. Booleans of older settings come as 0 and 1. */
        Assistant: {
            /** @description The assistant's id, which calls, campaigns and webhooks name it by. */
            id: number;
            /** @description The assistant's public id, which conversations name it by. */
            uuid?: string | null;
            /** @description Whose assistant it is. */
            user_id?: number | null;
            /** @description The assistant's name; a call carries it as `assistant_name`. */
            name?: string | null;
            /** @description Whether it takes calls or makes them. */
            type?: components["schemas"]["AssistantType"] | null;
            /** @description Whether it is at work. */
            status?: components["schemas"]["AssistantStatus"] | null;
            /** @description How it hears and speaks. */
            mode?: components["schemas"]["AssistantMode"] | null;
            /** @description What it says first. */
            initial_message?: string | null;
            /** @description What it is told about its task. */
            system_prompt?: string | null;
            /** @description Its zone, IANA name. */
            timezone?: string | null;
            /** @description Name of its language, from before languages had ids. */
            language?: string | null;
            /** @description Its language. */
            language_id?: number | null;
            /** @description Its voice. */
            voice_id?: number | null;
            /** @description Its phone number. */
            phone_number_id?: number | null;
            /** @description Internal; null in all samples. */
            engine_id?: number | null;
            /** @description Internal. */
            instance_id?: number | null;
            /** @description Internal; null in all samples. */
            synthesizer_id?: number | null;
            /** @description Who makes its speech, null for the language's own choice. */
            synthesizer_provider_id?: number | null;
            /** @description Internal; null in all samples. */
            transcriber_id?: number | null;
            /** @description Who writes down what it hears, null for the language's own choice. */
            transcriber_provider_id?: number | null;
            /** @description Its language model in the mode `pipeline`. */
            llm_model_id?: number | null;
            /** @description Its model in the modes `multimodal` and `dualplex`. */
            multimodal_model_id?: number | null;
            /** @description Its automation flow. */
            flows_platform_id?: number | null;
            /** @description What it can look things up in. */
            knowledgebase_id?: number | null;
            /**
             * @description How it looks things up. Requests take `function_call` and `prompt`, samples of answers have `hybrid` and
             *     `semantic`.
             */
            knowledgebase_mode?: string | null;
            /** @description Values its texts may use, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description Tools the platform brings. */
            tools?: components["schemas"]["BuiltInTool"][] | null;
            /** @description Whether calls are evaluated when over. */
            post_call_evaluation?: boolean | null;
            /** @description What to find in a call that is over. */
            post_call_schema?: components["schemas"]["PostCallField"][] | null;
            /** @description Whether the webhook after a call is sent. */
            is_webhook_active?: boolean | null;
            /** @description Where the webhook after a call is sent. */
            webhook_url?: string | null;
            /** @description Where the webhook before an inbound call is sent. */
            inbound_webhook_url?: string | null;
            /** @description Whether the webhook is left out for calls that did not come about. */
            send_webhook_only_on_completed?: boolean | null;
            /** @description Whether the webhook carries the recording's address. */
            include_recording_in_webhook?: boolean | null;
            /** @description Whether calls are recorded. */
            record?: boolean | null;
            /** @description Longest call, seconds. */
            max_duration?: number | null;
            /** @description Longest silence before it hangs up, seconds. */
            max_silence_duration?: number | null;
            /** @description Longest silence at the beginning, seconds. */
            max_initial_silence_duration?: number | null;
            /** @description How long it lets a phone ring, seconds. */
            ringing_time?: number | null;
            /** @description Silence after which it speaks again, seconds. */
            reengagement_interval?: number | null;
            /** @description Whether it hangs up on an answering machine, 0 or 1. */
            end_call_on_voicemail?: number | null;
            /** @description Whether it fills pauses while thinking, 0 or 1. */
            fillers?: number | null;
            /** @description What it fills pauses with. */
            filler_config?: components["schemas"]["FillerPhrases"] | null;
            /** @description Whether the customer speaks first. */
            wait_for_customer?: boolean | null;
            /** @description Whether the customer can interrupt it. */
            allow_interruptions?: boolean | null;
            /** @description How easily it is interrupted, 0 to 5. */
            interrupt_sensitivity?: number | null;
            /** @description Words it takes to interrupt it. */
            min_interrupt_words?: number | null;
            /**
             * @description What decides that the customer has finished, `vad` the voice or `ai` a model.
             * @enum {string|null}
             */
            endpoint_type?: "vad" | "ai" | (string & {}) | null;
            /** @description How quickly the customer is taken to have finished, 0 to 5. */
            endpoint_sensitivity?: number | null;
            /** @description Whether noise on the customer's side is taken out. */
            enable_noise_cancellation?: boolean | null;
            /** @description Sound in the background. */
            ambient_sound?: string | null;
            /** @description Volume of the background, 0 to 1. */
            ambient_sound_volume?: components["schemas"]["Decimal"];
            /** @description How freely the model chooses its words, 0 to 1. */
            llm_temperature?: components["schemas"]["Decimal"];
            /** @description How even the voice is, 0 to 1. */
            voice_stability?: components["schemas"]["Decimal"];
            /** @description How close to its model the voice is, 0 to 1. */
            voice_similarity?: components["schemas"]["Decimal"];
            /** @description How fast it speaks, 1 is normal. */
            speech_speed?: components["schemas"]["Decimal"];
            /** @description Looks of the chat widget, free in form. */
            widget_settings?: components["schemas"]["FreeObject"];
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
            /** @description When it was deleted, null for one that is there. */
            deleted_at?: components["schemas"]["Instant"];
        };
        /** @description A page of assistants. */
        AssistantPage: components["schemas"]["Paginator"] & {
            /** @description The assistants on this page. */
            data: components["schemas"]["Assistant"][];
        };
        /** @description An assistant that makes calls, with some of its settings. */
        OutboundAssistant: {
            /** @description The assistant's id. */
            id: number;
            /** @description Whose assistant it is. */
            user_id?: number | null;
            /** @description The assistant's name. */
            name?: string | null;
            /** @description Always `outbound`. */
            type?: components["schemas"]["AssistantType"] | null;
            /** @description How it hears and speaks. */
            mode?: components["schemas"]["AssistantMode"] | null;
            /** @description Whether it is at work. */
            status?: components["schemas"]["AssistantStatus"] | null;
            /** @description Its voice. */
            voice_id?: number | null;
            /** @description Its language. */
            language_id?: number | null;
            /** @description Its zone, IANA name. */
            timezone?: string | null;
            /** @description What it says first. */
            initial_message?: string | null;
            /** @description What it is told about its task. */
            system_prompt?: string | null;
            /** @description Values its texts may use, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description Where the webhook after a call is sent. */
            webhook_url?: string | null;
            /** @description Whether the webhook after a call is sent. */
            is_webhook_active?: boolean | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description Hands the call over to another number. */
        CallTransferTool: {
            /** @constant */
            type: "call_transfer";
            /** @description Where to. */
            phone_number: string;
            /** @description When to hand over. */
            description?: string;
            /** @description Whether the assistant may find the number itself in the conversation. */
            custom?: boolean;
            /** @description Zone of the hours in which calls can be handed over, IANA name. */
            timezone?: string;
            /** @description Whether the customer is told before. False if left out. */
            warm_transfer?: boolean;
            /** @description What the customer is told before. */
            warm_transfer_message?: string;
        };
        /** @description Calls a supervisor, briefs them, and then connects the customer. */
        WarmCallTransferTool: {
            /** @constant */
            type: "warm_call_transfer";
            /** @description The supervisor's number, or a SIP address or extension with `custom_sip`. */
            supervisor_phone: string;
            /** @description Id of the own number that calls the supervisor. A sample of the list has it as text. */
            outbound_phone_id: number;
            /** @description When to hand over. */
            description: string;
            /** @description Whether `supervisor_phone` is a SIP address or an extension. False if left out. */
            custom_sip?: boolean;
            /**
             * @description Which number the supervisor sees.
             * @enum {string}
             */
            caller_id_mode?: "outbound_number" | "customer_number" | "custom";
            /** @description The number the supervisor sees with `custom`. */
            custom_caller_id?: string;
            /**
             * @description What the customer hears meanwhile.
             * @enum {string}
             */
            hold_music?: "hold_music" | "none";
            /** @description Volume of the music, per cent. 80 if left out. */
            hold_music_volume?: number;
            /** @description What the customer is told before waiting. */
            hold_message?: string;
            /** @description How to sum up the conversation for the supervisor. */
            summary_instructions?: string;
            /** @description What the supervisor is told first. */
            briefing_initial_message?: string;
            /** @description What both hear once connected. */
            connected_message?: string;
        };
        /** @description Hangs up. */
        EndCallTool: {
            /** @constant */
            type: "end_call";
            /** @description When to hang up. */
            description?: string;
        };
        /** @description Presses keys, to get through another side's menu. */
        DtmfInputTool: {
            /** @constant */
            type: "dtmf_input";
            /** @description When to press which keys. */
            description?: string;
        };
        /** @description Takes digits that the customer types. */
        CollectKeypadTool: {
            /** @constant */
            type: "collect_keypad";
            /** @description How long to wait for the next key, seconds. 5 if left out. */
            timeout?: number;
            /**
             * @description The key that ends the input.
             * @enum {string}
             */
            stop_key?: "#" | "*";
        };
        /** @description Finds and books appointments with Cal.com. */
        CalendarIntegrationTool: {
            /** @constant */
            type: "calendar_integration";
            /** @description Key of the Cal.com account. */
            calcom_api_key: string;
            /** @description Which kind of event to book. */
            calcom_event_slug: string;
            /** @description The team whose event it is. */
            calcom_team_slug?: string;
            /**
             * @description Which Cal.com server.
             * @enum {string}
             */
            calcom_endpoint?: "us" | "eu" | "custom";
            /** @description Address of the server with `custom`. */
            calcom_custom_endpoint?: string;
            /** @description What to ask for when booking. The form of an entry is documented nowhere. */
            calcom_booking_fields?: {
                [key: string]: unknown;
            }[];
            /** @description When to use the calendar. */
            description?: string;
        };
        /** @description Hands the call over to another assistant. */
        AssistantTransferTool: {
            /** @constant */
            type: "assistant_transfer";
            /** @description Which assistant. */
            assistant_id: number;
            /** @description When to hand over. */
            description?: string;
            /** @description What the customer is told before. */
            message_before_transfer?: string;
            /** @description Whether the other assistant greets the customer. True if left out. */
            speak_transfer_greeting?: boolean;
        };
        /** @description A tool that the platform brings, with its settings, told apart by `type`. */
        NewBuiltInTool: components["schemas"]["CallTransferTool"] | components["schemas"]["WarmCallTransferTool"] | components["schemas"]["EndCallTool"] | components["schemas"]["DtmfInputTool"] | components["schemas"]["CollectKeypadTool"] | components["schemas"]["CalendarIntegrationTool"] | components["schemas"]["AssistantTransferTool"];
        /**
         * @description What to say while thinking, by the mood of what the customer said. Replaces what was there; without it the phrases
         *     of the language are used.
         */
        FillerConfig: {
            /** @description After good news. */
            positive?: string[];
            /** @description After bad news. */
            negative?: string[];
            /** @description After a question. */
            question?: string[];
            /** @description After anything else. */
            neutral?: string[];
        };
        /** @description One value to find in a call that is over. */
        NewPostCallField: {
            /** @description Name of the value, 3 to 16 lower-case letters, digits and underscores. */
            name: string;
            /**
             * @description Type of the value.
             * @enum {string}
             */
            type: "string" | "number" | "bool";
            /** @description What to look for. */
            description: string;
        };
        /** @description What an assistant can be told. Lists and objects replace what was there. */
        AssistantSettings: {
            /** @description The assistant's name. */
            name?: string;
            /** @description Its voice, out of those for its mode. */
            voice_id?: number;
            /** @description Its language. */
            language_id?: number;
            /** @description Further languages; an empty list takes them away. */
            secondary_language_ids?: number[];
            /**
             * @description Whether it takes calls or makes them.
             * @enum {string}
             */
            type?: "inbound" | "outbound";
            /**
             * @description How it hears and speaks. A change resets the settings that belong to one mode.
             * @enum {string}
             */
            mode?: "pipeline" | "multimodal" | "dualplex";
            /** @description Its zone, IANA name. */
            timezone?: string;
            /** @description What it says first. */
            initial_message?: string;
            /** @description What it is told about its task. */
            system_prompt?: string;
            /** @description Its language model in the mode `pipeline`. */
            llm_model_id?: number;
            /** @description Its model in the modes `multimodal` and `dualplex`. */
            multimodal_model_id?: number;
            /** @description Language model for tool calls in the modes `multimodal` and `dualplex`. */
            chat_llm_fallback_id?: number | null;
            /**
             * @description How loud speech has to be in the modes `multimodal` and `dualplex`. Null leaves it to the platform, as it is if
             *     left out.
             */
            turn_detection_threshold?: number | null;
            /** @description What it can look things up in. */
            knowledgebase_id?: number | null;
            /**
             * @description How it looks things up. `prompt` is for the mode `pipeline` only.
             * @enum {string}
             */
            knowledgebase_mode?: "function_call" | "prompt";
            /** @description The folder it lies in. */
            folder_id?: number | null;
            /** @description Its labels. */
            label_ids?: number[];
            /** @description Its phone number. An inbound assistant's must not be a caller id, nor another inbound assistant's. */
            phone_number_id?: number | null;
            /** @description Your own mid-call tools. */
            tool_ids?: number[];
            /** @description Tools the platform brings. */
            tools?: components["schemas"]["NewBuiltInTool"][];
            /** @description Whether it speaks with feeling. True if left out. */
            tts_emotion_enabled?: boolean;
            /** @description How even the voice is. 0.7 if left out. */
            voice_stability?: number;
            /** @description How close to its model the voice is. 0.5 if left out. */
            voice_similarity?: number;
            /** @description How fast it speaks. 1 if left out. */
            speech_speed?: number;
            /** @description How freely the model chooses its words. 0.1 if left out. */
            llm_temperature?: number;
            /** @description Who makes its speech. The language's own choice if left out. */
            synthesizer_provider_id?: number | null;
            /** @description Who writes down what it hears, `pipeline` only. The language's own choice if left out. */
            transcriber_provider_id?: number | null;
            /**
             * @description Whether the customer can interrupt it. True if left out; cannot be false in the modes `multimodal` and
             *     `dualplex`.
             */
            allow_interruptions?: boolean;
            /** @description Whether it fills pauses while thinking, `pipeline` only. False if left out. */
            fillers?: boolean;
            filler_config?: components["schemas"]["FillerConfig"];
            /** @description Whether calls are recorded. False if left out. */
            record?: boolean;
            /** @description Whether noise on the customer's side is taken out. True if left out. */
            enable_noise_cancellation?: boolean;
            /** @description Whether the customer speaks first. False if left out. */
            wait_for_customer?: boolean;
            /** @description Longest call, seconds. 600 if left out. */
            max_duration?: number;
            /** @description Longest silence before it hangs up, seconds. 40 if left out. */
            max_silence_duration?: number;
            /** @description Longest silence at the beginning, seconds. */
            max_initial_silence_duration?: number | null;
            /** @description How long it lets a phone ring, seconds. 30 if left out. */
            ringing_time?: number;
            /** @description Silence after which it speaks again, seconds. 30 if left out. */
            reengagement_interval?: number;
            /** @description What it is told to say then. */
            reengagement_prompt?: string | null;
            /** @description Whether it hangs up on an answering machine. True if left out. */
            end_call_on_voicemail?: boolean;
            /** @description What it leaves on an answering machine. */
            voice_mail_message?: string | null;
            /**
             * @description What decides that the customer has finished. `vad` if left out.
             * @enum {string}
             */
            endpoint_type?: "vad" | "ai";
            /** @description How quickly the customer is taken to have finished. 0.5 if left out. */
            endpoint_sensitivity?: number;
            /** @description How easily it is interrupted. 0.5 if left out. */
            interrupt_sensitivity?: number;
            /** @description Words it takes to interrupt it. */
            min_interrupt_words?: number | null;
            /**
             * @description Sound in the background.
             * @enum {string}
             */
            ambient_sound?: "off" | "office" | "city" | "forest" | "crowded_room" | "cafe" | "nature";
            /** @description Volume of the background. 0.5 if left out. */
            ambient_sound_volume?: number;
            /** @description Whether the webhook after a call is sent; then `webhook_url` is needed. False if left out. */
            is_webhook_active?: boolean;
            /** @description Where the webhook after a call is sent. */
            webhook_url?: string | null;
            /** @description Whether the webhook is left out for calls that did not come about. True if left out. */
            send_webhook_only_on_completed?: boolean;
            /** @description Whether the webhook carries the recording's address. True if left out. */
            include_recording_in_webhook?: boolean;
            /** @description Whether calls are evaluated when over. True if left out. */
            post_call_evaluation?: boolean;
            /** @description What to find in a call that is over. */
            post_call_schema?: components["schemas"]["NewPostCallField"][];
            /** @description Values its texts may use, by name. */
            variables?: components["schemas"]["Variables"];
            /** @description Silence after which a chat counts as ended, minutes. 30 if left out. */
            conversation_inactivity_timeout?: number;
            /** @description Whether the webhook is sent again when an ended chat goes on and ends again. False if left out. */
            conversation_ended_retrigger?: boolean;
            /** @description Where the webhook after a chat is sent. */
            conversation_ended_webhook_url?: string;
        };
        /** @description An assistant's settings with those that a new one cannot do without, whatever its mode. */
        NewAssistant: WithRequired<components["schemas"]["AssistantSettings"], "name" | "voice_id" | "language_id" | "type" | "timezone" | "initial_message" | "system_prompt">;
        /** @description A new assistant with a language model between speech to text and text to speech. */
        CreatePipelineAssistant: components["schemas"]["NewAssistant"] & {
            /** @constant */
            mode: "pipeline";
            /** @description Its language model. */
            llm_model_id: number;
        };
        /** @description A new assistant with a model that hears. */
        CreateMultimodalAssistant: components["schemas"]["NewAssistant"] & {
            /**
             * @description How it hears and speaks.
             * @enum {string}
             */
            mode: "multimodal" | "dualplex";
            /** @description Its model. */
            multimodal_model_id: number;
        };
        /** @description A new assistant, told apart by its mode. */
        CreateAssistant: components["schemas"]["CreatePipelineAssistant"] | components["schemas"]["CreateMultimodalAssistant"];
        /** @description An assistant in five fields. */
        AssistantSummary: {
            /** @description The assistant's id. */
            id: number;
            /** @description The assistant's name. */
            name?: string | null;
            /** @description Whether it is at work. */
            status?: components["schemas"]["AssistantStatus"] | null;
            /** @description Whether it takes calls or makes them. */
            type?: components["schemas"]["AssistantType"] | null;
            /** @description How it hears and speaks. */
            mode?: components["schemas"]["AssistantMode"] | null;
        };
        /** @description The word that an assistant was made or changed. */
        AssistantAnswer: components["schemas"]["MessageAnswer"] & {
            /** @description The assistant in five fields. */
            data: components["schemas"]["AssistantSummary"];
        };
        /** @description Settings as OtoniStark and an earlier page of AutoCalls name them. */
        EarlierAssistantSettings: {
            /**
             * @deprecated
             * @description Now `name`.
             */
            assistant_name?: string;
            /**
             * @deprecated
             * @description Name of the language; now `language_id`.
             */
            language?: string;
            /**
             * @deprecated
             * @description Name of the model; now `llm_model_id`.
             */
            llm_model?: string;
            /**
             * @deprecated
             * @description Now `type`.
             * @enum {string}
             */
            calls_direction?: "receive" | "make";
            /**
             * @deprecated
             * @description Now `mode`.
             * @enum {string}
             */
            engine_type?: "pipeline" | "multimodal";
            /**
             * @deprecated
             * @description Whether `min_interrupt_words` counts; now that is null where it does not.
             */
            use_min_interrupt_words?: boolean;
            /**
             * @deprecated
             * @description Now the tool `end_call`.
             */
            end_call_tool?: {
                /** @description When to hang up. */
                description?: string;
            };
        };
        /**
         * @description What to change; the rest stays. The pages of AutoCalls, Intellixent and Famulor name settings by id, which was
         *     chosen; OtoniStark's and an earlier page of AutoCalls name some of them by word, which is taken too.
         */
        UpdateAssistant: components["schemas"]["AssistantSettings"] & components["schemas"]["EarlierAssistantSettings"];
        /** @description Which assistant is to send a webhook, and where to. */
        EnableWebhook: {
            /** @description The assistant. */
            assistant_id: number;
            /**
             * Format: uri
             * @description Where to send the webhook. For the one after a chat it has to be https.
             */
            webhook_url: string;
        };
        /** @description The word that a webhook was switched on or off. */
        WebhookSwitchAnswer: components["schemas"]["MessageAnswer"] & {
            /** @description Empty, kept for later. */
            data?: components["schemas"]["FreeObject"];
        };
        /** @description Which assistant is to stop sending a webhook. */
        DisableWebhook: {
            /** @description The assistant. */
            assistant_id: number;
        };
        /** @description A language that assistants speak. */
        Language: {
            /** @description The language's id. */
            id: number;
            /** @description Its name in English. */
            name?: string | null;
            /** @description Its code of two letters, ISO 639-1. */
            iso_2?: string | null;
        };
        /** @description A voice that assistants speak with. An earlier page has `id`, `name` and `mode` only. */
        Voice: {
            /** @description The voice's id. */
            id: number;
            /** @description The voice's name. */
            name?: string | null;
            /** @description The language it is meant for. */
            language_id?: number | null;
            /**
             * @description How it sounds.
             * @enum {string|null}
             */
            gender?: "male" | "female" | (string & {}) | null;
            /** @description Where a sample of it lies. */
            preview_url?: string | null;
            /** @description Its accent. */
            accent?: string | null;
            /** @description How old it sounds, in words. */
            age?: string | null;
            /** @description Who makes it. */
            synthesizer_provider_id?: number | null;
        };
        /** @description A model that assistants think with. */
        Model: {
            /** @description The model's id. Language models and models that hear are counted apart. */
            id: number;
            /** @description The model's name. */
            name?: string | null;
            /** @description The model's short name; only models that hear have one. */
            code?: string | null;
        };
        /** @description A service that makes speech or writes it down. */
        SpeechProvider: {
            /** @description The service's id. */
            id: number;
            /** @description The service's name. */
            name?: string | null;
            /** @description The service's short name. */
            code?: string | null;
        };
        /** @description A phone number that an assistant could have. */
        AssignableNumber: {
            /** @description The number's id, an assistant's `phone_number_id`. */
            id: number;
            /** @description The number, E.164 or a SIP extension of up to 15 characters. */
            phone_number?: string | null;
            /** @description Its country, two letters. */
            country_code?: string | null;
            /** @description Its kind in words, such as `Caller ID`. */
            type_label?: string | null;
            /** @description Whether it is free for an inbound assistant. */
            is_available?: boolean | null;
        };
        /**
         * @description Where a campaign stands. No page lists the words; these are from samples. A new one is a `draft`, starting makes it
         *     `in-progress`, stopping `stopped`.
         * @enum {string}
         */
        CampaignStatus: "draft" | "active" | "in-progress" | "paused" | "stopped" | "completed" | (string & {});
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | (string & {});
        /** @description Calls to many leads, spread over hours and days. Which assistant makes them is not in it. */
        Campaign: {
            /** @description The campaign's id. */
            id: number;
            /** @description The campaign's name; a call carries it as `campaign_name`. */
            name?: string | null;
            /** @description Where it stands. */
            status?: components["schemas"]["CampaignStatus"] | null;
            /** @description Calls at the same time, at most. */
            max_calls_in_parallel?: number | null;
            /** @description Whether it is completed when no lead is left. Not in webhooks. */
            mark_complete_when_no_leads?: boolean | null;
            /** @description From when on it calls each day, `HH:MM:SS`; `HH:MM` in webhooks and on Famulor's list. */
            allowed_hours_start_time?: string | null;
            /** @description Until when it calls each day, `HH:MM:SS`; `HH:MM` in webhooks and on Famulor's list. */
            allowed_hours_end_time?: string | null;
            /** @description Days it calls on. */
            allowed_days?: components["schemas"]["Weekday"][] | null;
            /** @description Further calls to a lead that was not reached, at most. */
            max_retries?: number | null;
            /**
             * @description Time between two calls to a lead, minutes. The lists of Famulor and RoboCallz say seconds; the request and the
             *     webhook say minutes, which fits the samples.
             */
            retry_interval?: number | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description A new campaign, which begins as a draft. */
        CreateCampaign: {
            /** @description The campaign's name. */
            name: string;
            /** @description The assistant that calls, an outbound one; another is refused with 404. */
            assistant_id: number;
            /** @description Zone of the hours, IANA name. The account's if left out. */
            timezone?: string;
            /** @description Calls at the same time, at most; the plan sets the limit, up to 10. 3 if left out. */
            max_calls_in_parallel?: number;
            /** @description From when on to call each day, `HH:MM`. `00:00` if left out. */
            allowed_hours_start_time?: string;
            /** @description Until when to call each day, `HH:MM`. `23:59` if left out. */
            allowed_hours_end_time?: string;
            /** @description Days to call on. All if left out. */
            allowed_days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** @description Further calls to a lead that was not reached, at most. 3 if left out. */
            max_retries?: number;
            /** @description Time between two calls to a lead, minutes. 60 if left out. */
            retry_interval?: number;
            /** @description Whether a lead whose answering machine picked up is called again. */
            retry_on_voicemail?: boolean;
            /** @description Whether a lead is called again when the goal was not reached. */
            retry_on_goal_incomplete?: boolean;
            /** @description Which value found in the call says whether the goal was reached. */
            goal_completion_variable?: string;
            /** @description Whether it is completed when no lead is left. True if left out. */
            mark_complete_when_no_leads?: boolean;
            /** @description Your own numbers to call from. */
            phone_number_ids?: number[];
        };
        /** @description The word that a campaign was made. */
        CampaignAnswer: components["schemas"]["MessageAnswer"] & {
            data: components["schemas"]["Campaign"];
        };
        /** @description Which campaign to start or stop. */
        UpdateCampaignStatus: {
            /** @description The campaign. */
            campaign_id: number;
            /**
             * @description What to do. Another word is refused with 400.
             * @enum {string}
             */
            action: "start" | "stop";
        };
        /** @description Where a campaign stands now. */
        CampaignState: {
            /** @description The campaign. */
            campaign_id: number;
            /** @description Its status, `in-progress` after a start, `stopped` after a stop. */
            status?: components["schemas"]["CampaignStatus"] | null;
        };
        /** @description The word that a campaign was started or stopped. */
        CampaignStatusAnswer: components["schemas"]["MessageAnswer"] & {
            /** @description Whether it worked; true. */
            success?: boolean | null;
            /** @description What came of it. */
            data?: components["schemas"]["CampaignState"] | null;
        };
        /**
         * @description The words the list can be filtered by.
         * @enum {string}
         */
        LeadStatusFilter: "created" | "scheduled" | "processing" | "completed" | "rescheduled" | "reached-max-retries" | "blacklisted";
        /**
         * @description Where a lead stands. The first seven words come from the list's filter, no page explains them; `contacted` is in the
         *     samples of webhooks only.
         * @enum {string}
         */
        LeadStatus: "created" | "scheduled" | "processing" | "completed" | "rescheduled" | "reached-max-retries" | "blacklisted" | "contacted" | (string & {});
        /** @description A campaign by name. */
        CampaignReference: {
            /** @description The campaign's id. */
            id?: number | null;
            /** @description The campaign's name. */
            name?: string | null;
        };
        /** @description A further person to call in a lead's place. */
        SecondaryContact: {
            /** @description The contact's id, counted together with leads in the samples. */
            id?: number | null;
            /** @description The number to call, E.164. */
            phone_number?: string | null;
            /** @description Values for the assistant, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description Where the contact stands. */
            status?: components["schemas"]["LeadStatus"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description A person to be called by a campaign. */
        Lead: {
            /** @description The lead's id. */
            id: number;
            /** @description The campaign that calls. */
            campaign_id?: number | null;
            /** @description The number to call, E.164. */
            phone_number?: string | null;
            /** @description Values for the assistant, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description Where the lead stands. */
            status?: components["schemas"]["LeadStatus"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Time"];
            /** @description The campaign that calls. */
            campaign?: components["schemas"]["CampaignReference"] | null;
            /** @description Whom to call if this one is not reached. */
            secondary_contacts?: components["schemas"]["SecondaryContact"][] | null;
        };
        /** @description A page of leads. */
        LeadPage: components["schemas"]["Paginator"] & {
            /** @description The leads on this page. */
            data: components["schemas"]["Lead"][];
        };
        /** @description A further person to call in a lead's place. */
        NewSecondaryContact: {
            /** @description The number to call, E.164. */
            phone_number: string;
            /** @description Values for the assistant, by name. */
            variables?: components["schemas"]["Variables"];
        };
        /** @description A new lead of a campaign. */
        CreateLead: {
            /** @description The number to call, E.164. */
            phone_number: string;
            /** @description The campaign that is to call. */
            campaign_id: number;
            /** @description Values for the assistant, such as `customer_name` or `email`. */
            variables?: components["schemas"]["Variables"];
            /** @description Whether the number may be in the campaign twice; spelt so. False if left out. */
            allow_dupplicate?: boolean;
            /** @description Whom to call if this one is not reached. */
            secondary_contacts?: components["schemas"]["NewSecondaryContact"][];
        };
        /**
         * @description The word that a lead was made. An old page of AutoCalls wraps it in a list, and another has the id as text; neither
         *     is taken here.
         */
        LeadAnswer: components["schemas"]["MessageAnswer"] & {
            data: components["schemas"]["Lead"];
        };
        /** @description What to change; the rest stays. Other fields are refused, the page says. */
        UpdateLead: {
            /** @description The campaign that is to call. */
            campaign_id?: number;
            /** @description The number to call; it is brought into E.164. */
            phone_number?: string;
            /**
             * @description Where the lead is to stand.
             * @enum {string}
             */
            status?: "created" | "completed" | "reached-max-retries";
            /** @description Values for the assistant, added to those that are there. */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * @description A rented number, a SIP trunk's, or a verified number of yours that is shown when calling.
         * @enum {string}
         */
        NumberType: "normal" | "sip" | "caller_id" | (string & {});
        /** @description A phone number of the account. */
        PhoneNumber: {
            /** @description The number's id. */
            id: number;
            /** @description The number, E.164 or a SIP extension of up to 15 characters. */
            phone_number?: string | null;
            /** @description What you call it. */
            nickname?: string | null;
            /** @description Its country, two letters. */
            country_code?: string | null;
            /** @description Its kind. */
            type?: components["schemas"]["NumberType"] | null;
            /** @description Its kind in words. */
            type_label?: string | null;
            /** @description Whether it sends SMS. */
            sms_capable?: boolean | null;
            /** @description Where it is hosted, such as `us1`. */
            region?: string | null;
            /** @description Whether its rent is paid. */
            has_active_subscription?: boolean | null;
            /** @description When it was added. */
            created_at?: components["schemas"]["Instant"];
        };
        /** @description All phone numbers of the account. */
        PhoneNumberList: {
            /** @description The numbers. */
            data: components["schemas"]["PhoneNumber"][];
        };
        /** @description A phone number that can be bought. */
        AvailableNumber: {
            /** @description The number, E.164. */
            phone_number: string;
            /** @description The number as people write it. */
            phone_number_formatted?: string | null;
            /** @description Its country, two letters. */
            country_code?: string | null;
            /** @description Rent, USD a month. */
            price?: number | null;
            /** @description The rent's id with the payment service. */
            stripe_price_id?: string | null;
            /**
             * @description Which address of yours has to be known.
             * @enum {string|null}
             */
            address_requirements?: "none" | "local" | "foreign" | "inventory" | (string & {}) | null;
            /** @description Whether it sends SMS. */
            sms_capable?: boolean | null;
        };
        /** @description Phone numbers that can be bought. */
        AvailableNumberList: {
            /** @description The numbers. */
            data: components["schemas"]["AvailableNumber"][];
        };
        /** @description Which number to buy. */
        PurchasePhoneNumber: {
            /** @description The number, E.164, as the search gave it. */
            phone_number: string;
        };
        /** @description The word that a number was bought or changed, with some of its fields. */
        PhoneNumberAnswer: components["schemas"]["MessageAnswer"] & {
            data: components["schemas"]["PhoneNumber"];
        };
        /** @description What to change about a number. */
        UpdatePhoneNumber: {
            /** @description What to call it; null or an empty text takes the name away. */
            nickname?: string | null;
        };
        /**
         * @description How a number is written when calling out: with country code and plus (`+e164`), without the plus (`e164`), or as
         *     within the country (`national`).
         * @enum {string}
         */
        SipCallingFormat: "+e164" | "e164" | "national" | (string & {});
        /** @description A connection to a telephone system of yours. It is a phone number too. The password never comes back. */
        SipTrunk: {
            /** @description The trunk's id, which is its phone number's. */
            id: number;
            /** @description The number, E.164 or a SIP extension of up to 15 characters. */
            phone_number?: string | null;
            /** @description What you call it. */
            nickname?: string | null;
            /** @description The user at the SIP server. */
            sip_username?: string | null;
            /** @description The SIP server. */
            sip_address?: string | null;
            /** @description How numbers are written when calling out. */
            sip_calling_format?: components["schemas"]["SipCallingFormat"] | null;
            /**
             * @description How calls that come in prove themselves, by the user's password (`auth`) or by address (`ip`).
             * @enum {string|null}
             */
            inbound_authorization_type?: "auth" | "ip" | (string & {}) | null;
            /** @description Addresses that calls may come from, null with a password. */
            allowed_inbound_ips?: string[] | null;
            /** @description Whether calls out come from one fixed address. */
            outbound_proxy?: boolean | null;
            /** @description Its country, two letters. */
            country_code?: string | null;
            /** @description Internal id of the way in. Not in the list. */
            inbound_trunk_id?: string | null;
            /** @description Internal id of the way out. Not in the list. */
            outbound_trunk_id?: string | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description All SIP trunks of the account. */
        SipTrunkList: {
            /** @description The trunks. */
            data: components["schemas"]["SipTrunk"][];
        };
        /** @description What a SIP trunk can be told. */
        SipTrunkSettings: {
            /**
             * @description Whether `phone_number` is an extension of 1 to 15 characters or a number in E.164.
             * @enum {string}
             */
            sip_trunk_type?: "extension" | "number";
            /** @description The extension or number. */
            phone_number?: string;
            /** @description What to call it. */
            nickname?: string;
            /** @description The user at the SIP server. */
            sip_username?: string;
            /** @description The user's password. */
            sip_password?: string;
            /** @description The SIP server, without a port. */
            sip_address?: string;
            /**
             * @description How to write numbers when calling out.
             * @enum {string}
             */
            sip_calling_format?: "+e164" | "e164" | "national";
            /**
             * @description How calls that come in prove themselves, by the user's password (`auth`) or by address (`ip`). A change to `auth`
             *     takes the addresses away.
             * @enum {string}
             */
            inbound_authorization_type?: "auth" | "ip";
            /** @description Addresses that calls may come from; needed with `ip`. */
            allowed_inbound_ips?: string[];
            /** @description Its country, two letters. */
            country_code?: string;
            /** @description Whether calls out have to come from one fixed address. False if left out. */
            outbound_proxy?: boolean;
        };
        /** @description A new SIP trunk. */
        CreateSipTrunk: WithRequired<components["schemas"]["SipTrunkSettings"], "sip_trunk_type" | "phone_number" | "sip_username" | "sip_password" | "sip_address" | "sip_calling_format" | "inbound_authorization_type" | "country_code">;
        /** @description One SIP trunk. */
        SipTrunkData: {
            data: components["schemas"]["SipTrunk"];
        };
        /** @description The word that a SIP trunk was made or changed. */
        SipTrunkAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["SipTrunkData"];
        /** @description Whom to write what. */
        SendSms: {
            /** @description Id of the own number that sends. It has to be one that sends SMS. */
            from: number;
            /** @description The number to write to, with country code. */
            to: string;
            /** @description The text. */
            body: string;
        };
        /** @description An SMS that was sent. Famulor's page shows other fields than all others. */
        Sms: {
            /** @description The record's id. */
            id?: number | null;
            /** @description The record's id on Famulor's page. */
            sms_id?: string | null;
            /** @description Id of the number that sent it. */
            phone_number_id?: number | null;
            /** @description The number that sent it. */
            from?: string | null;
            /** @description The number it went to, E.164. */
            to?: string | null;
            /** @description The text. */
            body?: string | null;
            /** @description Who sent it. */
            user_id?: number | null;
            /** @description How many messages the text took. */
            segments?: number | null;
            /** @description Price of one message, USD. */
            segment_price?: number | null;
            /** @description Price of all messages, `segment_price` times `segments`, USD. */
            total_cost?: number | null;
            /** @description Price of all messages, in `currency`. */
            cost?: number | null;
            /** @description Currency of `cost`, `EUR` in the sample. */
            currency?: string | null;
            /** @description Where it stands, `sent` in the samples. */
            status?: string | null;
            /** @description Its id with Twilio. */
            sms_sid?: string | null;
            /** @description When it was sent. */
            created_at?: components["schemas"]["Time"];
            /** @description When the record last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description The word that an SMS was sent. */
        SmsAnswer: components["schemas"]["MessageAnswer"] & {
            data: components["schemas"]["Sms"];
        };
        /** @description A WhatsApp number of yours. */
        WhatsappSender: {
            /** @description The sender's id. */
            id: number;
            /** @description The number, E.164. */
            phone_number?: string | null;
            /** @description The name customers see. */
            display_name?: string | null;
            /**
             * @description Whether it can send. Brought up to date every 5 minutes.
             * @enum {string|null}
             */
            status?: "online" | "offline" | (string & {}) | null;
            /**
             * @description How WhatsApp rates it; a bad rating lowers the limit.
             * @enum {string|null}
             */
            quality_rating?: "GREEN" | "YELLOW" | "RED" | (string & {}) | null;
            /** @description Customers it may write to first within 24 hours, null for any number. */
            messaging_limit?: number | null;
            /** @description The limit in words. */
            messaging_limit_formatted?: string | null;
        };
        /** @description WhatsApp numbers of the account. */
        WhatsappSenderList: {
            /** @description The senders. */
            data: components["schemas"]["WhatsappSender"][];
        };
        /** @description A message that WhatsApp has approved, or not yet. */
        WhatsappTemplate: {
            /** @description The template's id. */
            id: number;
            /** @description Its name with WhatsApp. */
            name?: string | null;
            /** @description Its language, such as `en` or `pt_BR`. */
            language?: string | null;
            /**
             * @description What it is for.
             * @enum {string|null}
             */
            category?: "marketing" | "utility" | "authentication" | (string & {}) | null;
            /**
             * @description What WhatsApp says to it; only `approved` ones can be sent. Brought up to date every 4 hours.
             * @enum {string|null}
             */
            status?: "approved" | "pending" | "rejected" | (string & {}) | null;
            /** @description Its text, with gaps written `{{1}}`, `{{2}}` and so on. */
            body_text?: string | null;
            /** @description Names of the gaps, in order. */
            variables?: string[] | null;
            /** @description Whether it has gaps. */
            has_variables?: boolean | null;
        };
        /** @description Templates of one sender. */
        WhatsappTemplateList: {
            /** @description The templates. */
            data: components["schemas"]["WhatsappTemplate"][];
        };
        /** @description Whom to send which template. */
        SendWhatsappTemplate: {
            /** @description The sender, one of yours that is online. */
            sender_id: number;
            /** @description The template, an approved one of this sender. */
            template_id: number;
            /** @description The customer's number, with country code. */
            recipient_phone: string;
            /** @description The customer's name, for the conversation. */
            recipient_name?: string;
            /** @description What to fill the gaps with, by number (`1`) or by name. */
            variables?: components["schemas"]["Variables"];
        };
        /** @description A WhatsApp message that was handed over. How it fares is told by the webhook of read receipts. */
        WhatsappMessage: {
            /** @description Whether it was handed over; true. */
            success?: boolean | null;
            /** @description The conversation's number, which is not the id that the operations on conversations take; that is a UUID. */
            conversation_id?: number | null;
            /** @description The message's id within conversations. */
            message_id?: number | null;
            /** @description The message's id, which read receipts name it by. */
            whatsapp_message_id?: number | null;
            /** @description The message's id with Twilio. */
            message_sid?: string | null;
            /**
             * @description Where the message stands. Only of templates.
             * @enum {string|null}
             */
            status?: "queued" | "sent" | (string & {}) | null;
            /** @description The 24 hours after this message. Only of free texts. */
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
        };
        /** @description Whom to write what. */
        SendWhatsappMessage: {
            /** @description The sender, one of yours that is online. */
            sender_id: number;
            /** @description The customer's number, with country code. */
            recipient_phone: string;
            /** @description The text. */
            message: string;
        };
        /** @description State of the talk between a sender and a customer. */
        WhatsappSession: {
            /** @description Whether the question was answered; true. */
            success?: boolean | null;
            /** @description Whether the two have talked at all. If not, the next three fields are missing. */
            has_conversation?: boolean | null;
            /** @description The conversation's number, not its UUID. */
            conversation_id?: number | null;
            /** @description The customer's name. */
            customer_name?: string | null;
            /** @description When the customer last wrote. */
            last_customer_message_at?: components["schemas"]["Instant"];
            /** @description Whether free texts can be sent. */
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
        };
        /** @description A header of a tool's request. */
        ToolHeader: {
            /** @description The header's name. */
            name?: string | null;
            /** @description The header's value, in clear text even where it is a key. */
            value?: string | null;
        };
        /** @description A value that a tool sends each time. */
        ToolField: {
            /** @description The value's name. */
            key?: string | null;
            /** @description The value; it may use variables, such as `{{customer_phone}}`. */
            value?: string | null;
        };
        /** @description A value to find in the conversation and send. */
        ToolParameter: {
            /** @description The value's name. */
            name?: string | null;
            /**
             * @description The value's type; `float` on AutoCalls' newest pages only.
             * @enum {string|null}
             */
            type?: "string" | "number" | "boolean" | "float" | (string & {}) | null;
            /** @description What to find. */
            description?: string | null;
            /** @description Whether the tool needs it. On AutoCalls' newest pages only. */
            required?: boolean | null;
        };
        /** @description An HTTP request of yours that assistants can make during a call. */
        Tool: {
            /** @description The tool's id, an entry of an assistant's `tool_ids`. */
            id: number;
            /** @description The name the model knows it by. */
            name?: string | null;
            /** @description When and how to use it. */
            description?: string | null;
            /**
             * @description What it does; only `http` was seen, and only on AutoCalls' newest pages.
             * @enum {string|null}
             */
            type?: "http" | (string & {}) | null;
            /** @description The address asked. */
            endpoint?: string | null;
            /**
             * @description The HTTP method.
             * @enum {string|null}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | (string & {}) | null;
            /**
             * @description How a body is written. On AutoCalls' newest pages only.
             * @enum {string|null}
             */
            body_format?: "json" | "form" | (string & {}) | null;
            /** @description How long to wait for the answer, seconds. */
            timeout?: number | null;
            /** @description Headers sent. */
            headers?: components["schemas"]["ToolHeader"][] | null;
            /** @description Values sent each time. On AutoCalls' newest pages only. */
            static_fields?: components["schemas"]["ToolField"][] | null;
            /** @description Values to find in the conversation and send. */
            schema?: components["schemas"]["ToolParameter"][] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description A header of a tool's request. */
        NewToolHeader: {
            /** @description The header's name. */
            name: string;
            /** @description The header's value. Everyone who can list tools can read it. */
            value: string;
        };
        /** @description A value that a tool sends each time. */
        NewToolField: {
            /** @description The value's name. */
            key: string;
            /** @description The value. */
            value: string;
        };
        /** @description A value to find in the conversation and send. */
        NewToolParameter: {
            /** @description The value's name. The pages want 2 characters; Famulor's list of changes says that 1 will do. */
            name: string;
            /**
             * @description The value's type; `float` on AutoCalls' newest pages only.
             * @enum {string}
             */
            type: "string" | "number" | "boolean" | "float";
            /** @description What to find. */
            description: string;
            /** @description Whether the tool needs it. On AutoCalls' newest pages only. */
            required?: boolean;
        };
        /** @description What a tool can be told. Lists replace what was there. */
        ToolSettings: {
            /**
             * @description The name the model knows it by. Older pages want lower-case letters and underscores only; AutoCalls' newest page
             *     takes what is allowed here.
             */
            name?: string;
            /** @description When and how to use it. */
            description?: string;
            /** @description The address to ask. It may use values of the conversation (`{city}`) and variables (`{{customer_phone}}`). */
            endpoint?: string;
            /**
             * @description The HTTP method.
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * @description How to write a body. `json` if left out. On AutoCalls' newest pages only.
             * @enum {string}
             */
            body_format?: "json" | "form";
            /** @description How long to wait for the answer, seconds. 10 if left out. */
            timeout?: number;
            /** @description Headers to send. */
            headers?: components["schemas"]["NewToolHeader"][];
            /** @description Values to send each time. On AutoCalls' newest pages only. */
            static_fields?: components["schemas"]["NewToolField"][];
            /** @description Values to find in the conversation and send. */
            schema?: components["schemas"]["NewToolParameter"][];
        };
        /** @description A new tool. */
        CreateTool: WithRequired<components["schemas"]["ToolSettings"], "name" | "description" | "endpoint" | "method">;
        /** @description The word that a tool was made or changed. */
        ToolAnswer: components["schemas"]["MessageAnswer"] & {
            data: components["schemas"]["Tool"];
        };
        /** @description Documents that assistants look things up in. */
        Knowledgebase: {
            /** @description The knowledge base's id. */
            id: number;
            /** @description Its name. */
            name?: string | null;
            /** @description What is in it. */
            description?: string | null;
            /**
             * @description Whether it can be used; `empty` has no documents.
             * @enum {string|null}
             */
            status?: "empty" | "processing" | "active" | "failed" | (string & {}) | null;
            /** @description The status in words. */
            status_label?: string | null;
            /** @description How many documents it has. Not in the answers to a change. */
            documents_count?: number | null;
            /** @description How many assistants use it. Not in the answers to a change. */
            assistants_count?: number | null;
            /** @description When it was made. Not in the answer to an update. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description All knowledge bases of the account. */
        KnowledgebaseList: {
            /** @description The knowledge bases. */
            data: components["schemas"]["Knowledgebase"][];
        };
        /** @description What a knowledge base, or a document in one, is called. */
        NameAndDescription: {
            /** @description Its name. */
            name?: string;
            /** @description What is in it. */
            description?: string;
        };
        /** @description A new knowledge base. */
        CreateKnowledgebase: WithRequired<components["schemas"]["NameAndDescription"], "name">;
        /** @description One knowledge base. */
        KnowledgebaseData: {
            data: components["schemas"]["Knowledgebase"];
        };
        /** @description The word that a knowledge base was made or changed. */
        KnowledgebaseAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["KnowledgebaseData"];
        /** @description A document of a knowledge base. Its text does not come back. */
        Document: {
            /** @description The document's id. */
            id: number;
            /** @description Its name. */
            name?: string | null;
            /** @description What is in it. */
            description?: string | null;
            /**
             * @description What it was made from.
             * @enum {string|null}
             */
            type?: "website" | "pdf" | "txt" | "docx" | (string & {}) | null;
            /** @description The type in words. */
            type_label?: string | null;
            /**
             * @description Whether it can be used yet.
             * @enum {string|null}
             */
            status?: "processing" | "active" | "failed" | (string & {}) | null;
            /** @description The status in words. */
            status_label?: string | null;
            /** @description When it was added. Not in the answer to an update. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. Not in the answer to its creation. */
            updated_at?: components["schemas"]["Instant"];
        };
        /** @description All documents of a knowledge base. */
        DocumentList: {
            /** @description The documents. */
            data: components["schemas"]["Document"][];
        };
        /** @description A page to take. */
        WebsiteLink: {
            /**
             * Format: uri
             * @description Its address.
             */
            link: string;
        };
        /** @description A document made of web pages, from one address on or from a list of them. */
        CreateWebsiteDocument: WithRequired<components["schemas"]["NameAndDescription"], "name"> & {
            /** @constant */
            type: "website";
            /** @description Links to follow, at most. 10 if left out. */
            relative_links_limit?: number;
        } & ({
            /**
             * Format: uri
             * @description The page to begin with.
             */
            url: string;
        } | {
            /** @description The pages to take. */
            links: components["schemas"]["WebsiteLink"][];
        });
        /** @description A document made of a file, sent as a form. */
        CreateFileDocument: WithRequired<components["schemas"]["NameAndDescription"], "name"> & {
            /**
             * @description What the file is.
             * @enum {string}
             */
            type: "pdf" | "txt" | "docx";
            /**
             * Format: binary
             * @description The file, 20 MB at most.
             */
            file: string;
        };
        /** @description One document. */
        DocumentData: {
            data: components["schemas"]["Document"];
        };
        /** @description The word that a document was added or changed. */
        DocumentAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["DocumentData"];
        /** @description Which assistant to chat with. */
        CreateConversation: {
            /** @description The assistant's UUID, not its number. */
            assistant_id: string;
            /**
             * @description Whether it is paid for (`widget`) or a try-out (`test`). `widget` if left out.
             * @enum {string}
             */
            type?: "widget" | "test";
            /** @description Values for the assistant, by name. */
            variables?: components["schemas"]["Variables"];
        };
        /** @description A tool that the assistant used. */
        FunctionCall: {
            /** @description The tool's name. */
            name?: string | null;
            /** @description What it was given, by name. */
            arguments?: components["schemas"]["FreeObject"];
            /** @description What it answered. */
            result?: components["schemas"]["FreeObject"];
        };
        /** @description One message of a chat. */
        ChatMessage: {
            /**
             * @description Who wrote it.
             * @enum {string|null}
             */
            role?: "assistant" | "user" | (string & {}) | null;
            /** @description The text. */
            content?: string | null;
            /** @description Tools the assistant used for it. */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
        };
        /** @description The word that a chat has begun. */
        CreateConversationAnswer: {
            /** @description Whether it has begun; true. */
            status?: boolean | null;
            /** @description The conversation's id, a UUID. */
            conversation_id: string;
            /** @description The assistant's greeting. */
            history?: components["schemas"]["ChatMessage"][] | null;
        };
        /** @description One side of a WhatsApp conversation. */
        ChatParty: {
            /** @description The name. */
            name?: string | null;
            /** @description The number, E.164. */
            phone?: string | null;
        };
        /** @description A chat with its messages. Its id is not in it. */
        ConversationHistory: {
            /** @description Whether it was found; true. */
            status?: boolean | null;
            /** @description The messages, oldest first. */
            history?: components["schemas"]["ChatMessage"][] | null;
            /** @description Values given to the assistant, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description What you call the customer; only of chats over the API. */
            external_identifier?: string | null;
            /** @description Your side; only of WhatsApp. */
            whatsapp_sender?: components["schemas"]["ChatParty"] | null;
            /** @description The customer's side; only of WhatsApp. */
            customer?: components["schemas"]["ChatParty"] | null;
        };
        /** @description What to write to the assistant. */
        SendMessage: {
            /** @description The text. */
            message: string;
        };
        /** @description What the assistant answered. */
        MessageReply: {
            /** @description Whether it answered; true. */
            status?: boolean | null;
            /** @description The answer. */
            message?: string | null;
            /** @description Tools the assistant used for it. */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
        };
        /** @description Laravel's envelope of a page found by cursor. */
        CursorPaginator: {
            /** @description Address of the list without a query. */
            path?: string | null;
            /** @description Rows on a page, as asked for. */
            per_page?: number | null;
            /** @description What to ask for the next page with, null on the last. */
            next_cursor?: string | null;
            /** @description What to ask for the page before with, null on the first. */
            prev_cursor?: string | null;
        };
        /**
         * @description Where a chat takes place: the widget on a web site, WhatsApp, the API, or a try-out, which costs nothing.
         * @enum {string}
         */
        ConversationType: "test" | "widget" | "whatsapp" | "api" | (string & {});
        /** @description A chat as the list has it, without its messages. */
        Conversation: {
            /** @description The conversation's id, a UUID. Some samples have letters that no UUID has. */
            id: string;
            /** @description The assistant's UUID, not its number. */
            assistant_id?: string | null;
            /** @description The assistant's name. */
            assistant_name?: string | null;
            /** @description Where it takes place. */
            type?: components["schemas"]["ConversationType"] | null;
            /** @description Values given to the assistant, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description What you call the customer; only of chats over the API. */
            external_identifier?: string | null;
            /** @description How many messages it has. */
            message_count?: number | null;
            /** @description What it cost so far, USD. */
            total_cost?: number | null;
            /** @description Whether the assistant answers. */
            ai_enabled?: boolean | null;
            /** @description When it began. */
            created_at?: components["schemas"]["Time"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Time"];
            /** @description Your side; only of WhatsApp. */
            whatsapp_sender?: components["schemas"]["ChatParty"] | null;
            /** @description The customer's side; only of WhatsApp. */
            customer?: components["schemas"]["ChatParty"] | null;
        };
        /** @description A page of conversations. */
        ConversationPage: components["schemas"]["CursorPaginator"] & {
            /** @description The conversations on this page. */
            data: components["schemas"]["Conversation"][];
        };
        /** @description Whether the assistant answers in a chat from now on. */
        AiSwitchAnswer: {
            /** @description Whether it worked; true. */
            status?: boolean | null;
            /** @description Whether the assistant answers. */
            ai_enabled?: boolean | null;
        };
        /** @description Which assistant is to answer whom. */
        GenerateReply: {
            /** @description The assistant's number, not its UUID. */
            assistant_id: number;
            /** @description What you call the customer. The same name goes on with the same conversation. */
            customer_identifier: string;
            /** @description What the customer wrote. */
            message: string;
            /** @description Values for the assistant, added to those that are there. */
            variables?: components["schemas"]["Variables"];
        };
        /** @description What the assistant answered. */
        GeneratedReply: {
            /** @description Whether it answered; true. */
            success?: boolean | null;
            /** @description The conversation's id, a UUID. */
            conversation_id?: string | null;
            /** @description The customer, as you called them. */
            customer_identifier?: string | null;
            /** @description The answer. */
            reply?: string | null;
            /** @description Tools the assistant used for it. */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
            /** @description Whether the assistant is switched off in this conversation. */
            ai_disabled?: boolean | null;
        };
        /** @description Whose key it is. */
        User: {
            /** @description The user's name. */
            name?: string | null;
            /** @description The user's address. */
            email?: string | null;
            /** @description What is left to spend, USD, with up to 8 decimals. */
            total_balance?: number | null;
        };
        /** @description An API key, without the key itself. */
        ApiKey: {
            /** @description The key's id. */
            id: number;
            /** @description What it is called. */
            name?: string | null;
            /** @description When it was last used, null if never. */
            last_used_at?: components["schemas"]["Instant"];
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
        };
        /** @description All API keys of the user. */
        ApiKeyList: {
            /** @description The keys. */
            api_keys: components["schemas"]["ApiKey"][];
        };
        /** @description A new API key. */
        CreateApiKey: {
            /** @description What to call it. */
            name: string;
        };
        /** @description A new API key. Its id is not in it; the list has it. */
        CreatedApiKey: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The key itself, told this once. */
            token?: string | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
        };
        /** @description The word that an API key was made. */
        CreateApiKeyAnswer: components["schemas"]["MessageAnswer"] & {
            api_key: components["schemas"]["CreatedApiKey"];
        };
        /** @description Assistants under one name. */
        AssistantGroup: {
            /** @description The id. */
            id: number;
            /** @description The name. */
            name?: string | null;
            /**
             * @description The colour, null without one.
             * @enum {string|null}
             */
            color?: "gray" | "slate" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "purple" | "pink" | (string & {}) | null;
            /** @description How many assistants are in it. */
            assistants_count?: number | null;
        };
        /** @description A folder of assistants. An assistant lies in one at most. */
        Folder: components["schemas"]["AssistantGroup"];
        /** @description A page of folders. The envelope has only `current_page`, `per_page` and `total`. */
        FolderPage: components["schemas"]["Paginator"] & {
            /** @description The folders on this page. */
            data: components["schemas"]["Folder"][];
        };
        /**
         * @description A colour of the dashboard.
         * @enum {string}
         */
        Color: "gray" | "slate" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "purple" | "pink";
        /** @description A new folder or label. */
        CreateAssistantGroup: {
            /** @description The name; none of yours may have it yet. */
            name: string;
            color?: components["schemas"]["Color"];
        };
        /** @description The word that a folder was made or changed. */
        FolderAnswer: components["schemas"]["MessageAnswer"] & {
            data?: components["schemas"]["Folder"];
        };
        /** @description What to change about a folder or label; the rest stays. */
        UpdateAssistantGroup: {
            /** @description The name; no other of yours may have it. */
            name?: string;
            /** @description The colour, null to take it away. */
            color?: components["schemas"]["Color"] | null;
        };
        /** @description A label of assistants. An assistant has as many as you like. */
        Label: components["schemas"]["AssistantGroup"];
        /** @description A page of labels. The envelope has only `current_page`, `per_page` and `total`. */
        LabelPage: components["schemas"]["Paginator"] & {
            /** @description The labels on this page. */
            data: components["schemas"]["Label"][];
        };
        /** @description The word that a label was made or changed. */
        LabelAnswer: components["schemas"]["MessageAnswer"] & {
            data?: components["schemas"]["Label"];
        };
        /** @description A user of your own brand. */
        WhiteLabelUser: {
            /** @description The user's id. */
            id: number;
            /** @description The user's name. */
            name?: string | null;
            /** @description The user's address. */
            email?: string | null;
            /** @description Minutes of calls left. In the list and after a transfer only. */
            minutes_balance?: number | null;
            /** @description Credits for chats left, 9 of which are worth a minute. In the list and after a transfer only. */
            credits_balance?: number | null;
            /** @description When the user was registered. In the list only. */
            created_at?: components["schemas"]["Instant"];
        };
        /** @description All users of your brand. */
        WhiteLabelUserList: {
            /** @description The users. */
            data: components["schemas"]["WhiteLabelUser"][];
        };
        /** @description A new user of your brand. */
        RegisterWhiteLabelUser: {
            /** @description The user's name. */
            name: string;
            /**
             * Format: email
             * @description The user's address; nobody on the platform may have it yet.
             */
            email: string;
            /** @description The user's password. */
            password: string;
            /** @description The user's zone, IANA name. `Europe/Bucharest` if left out. */
            timezone?: string;
        };
        /** @description The word that a key was made for a user of your brand. */
        TokenAnswer: components["schemas"]["MessageAnswer"] & {
            user?: components["schemas"]["WhiteLabelUser"];
            /** @description An API key that acts for the user. */
            token: string;
            /** @description What the key is called. Not in the answer to a registration. */
            token_name?: string | null;
        };
        /** @description A user of your brand, by address. */
        WhiteLabelUserByEmail: {
            /**
             * Format: email
             * @description The user's address.
             */
            email: string;
        };
        /** @description What to call a key. */
        TokenName: {
            /** @description What to call the key. `api-token` if left out. */
            token_name?: string;
        };
        /** @description A user of your brand who has given you their password. */
        LogInWhiteLabelUser: components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["TokenName"] & {
            /** @description The user's password. */
            password: string;
        };
        /** @description A user of your brand, by id. */
        WhiteLabelUserById: {
            /** @description The user's id. */
            user_id: number;
        };
        /** @description For whom to make a key, by id or by address. */
        CreateWhiteLabelToken: (components["schemas"]["WhiteLabelUserById"] & components["schemas"]["TokenName"]) | (components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["TokenName"]);
        /** @description What to transfer. */
        NewTransfer: {
            /**
             * @description What to transfer. You pay credits in minutes, 9 for a minute.
             * @enum {string}
             */
            transfer_type: "minutes" | "credits";
            /**
             * @description Whether to give or to take.
             * @enum {string}
             */
            operation: "add" | "remove";
            /** @description How much, in minutes or credits. */
            amount: number;
        };
        /** @description What to give to a user of your brand, or to take from them; the user by id or by address. */
        TransferBalance: (components["schemas"]["WhiteLabelUserById"] & components["schemas"]["NewTransfer"]) | (components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["NewTransfer"]);
        /** @description What was transferred. */
        Transfer: {
            /**
             * @description Minutes or credits.
             * @enum {string|null}
             */
            type?: "minutes" | "credits" | (string & {}) | null;
            /**
             * @description Given or taken.
             * @enum {string|null}
             */
            operation?: "add" | "remove" | (string & {}) | null;
            /** @description How much, in minutes or credits. */
            amount?: number | null;
        };
        /** @description What you have left yourself. */
        OwnBalance: {
            /** @description Minutes of calls. */
            minutes?: number | null;
        };
        /** @description The word that a balance was transferred. */
        TransferAnswer: components["schemas"]["MessageAnswer"] & {
            transfer?: components["schemas"]["Transfer"];
            user?: components["schemas"]["WhiteLabelUser"];
            your_balance?: components["schemas"]["OwnBalance"];
        };
        /** @description The lead that a campaign called. */
        PostCallLead: {
            /** @description The lead's id. */
            id?: number | null;
            /** @description The number called, E.164. */
            phone_number?: string | null;
            /** @description Values for the assistant, by name. */
            variables?: components["schemas"]["FreeObject"];
            /** @description Where the lead stands. */
            status?: components["schemas"]["LeadStatus"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Instant"];
            /** @description The campaign that called. Famulor's page has it one level up. */
            campaign?: components["schemas"]["Campaign"] | null;
        };
        /** @description A call that is over, as the webhook after it tells. */
        PostCallEvent: {
            /** @description The call's id. The oldest sample is without it. Sent again from the dashboard it is the same. */
            id?: number | null;
            /** @description The customer's number, E.164. */
            customer_phone?: string | null;
            /** @description The assistant's number, E.164. */
            assistant_phone?: string | null;
            /** @description Length of the call, seconds. */
            duration?: number | null;
            /** @description How the call ended. */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * @description What was found in the call, by name; every assistant has `status` (was the goal reached, a boolean) and `summary`
             *     (a text). A call fetched later has the same as `evaluation`, on Famulor's pages in rows.
             */
            extracted_variables?: components["schemas"]["FreeObject"];
            /** @description What the assistant was given, by name. */
            input_variables?: components["schemas"]["FreeObject"];
            /**
             * @description The conversation: one text on the pages of AutoCalls and Famulor, a list of entries on earlier pages of Famulor
             *     and in the vendor's connector.
             */
            transcript?: components["schemas"]["Transcript"];
            /** @description The conversation in lines that begin with `AI:` or `Customer:`; only where `transcript` is a list. */
            formatted_transcript?: string | null;
            /** @description Where the recording lies; only if the assistant is told to include it. */
            recording_url?: string | null;
            /** @description When the call was started. */
            created_at?: components["schemas"]["Instant"];
            /** @description When the call ended, which is its record's `updated_at`. */
            finished_at?: components["schemas"]["Instant"];
            /** @description Who was called; only in campaigns. */
            lead?: components["schemas"]["PostCallLead"] | null;
            /** @description The campaign, on Famulor's page. The others have it within `lead`; look in both places. */
            campaign?: components["schemas"]["Campaign"] | null;
        };
        /** @description A call that has come in and is not connected yet. */
        InboundCallEvent: {
            /** @description The customer's number. */
            customer_phone?: string | null;
            /** @description The number called. */
            assistant_phone?: string | null;
        };
        /** @description One message of a chat that has ended. */
        EndedConversationMessage: {
            /**
             * @description Who wrote it.
             * @enum {string|null}
             */
            role?: "user" | "assistant" | "system" | (string & {}) | null;
            /** @description The text. */
            content?: string | null;
            /** @description When, in the user's zone. */
            timestamp?: components["schemas"]["Instant"];
            /** @description When, epoch seconds. In the sample it is a year before `timestamp`. */
            timestamp_unix?: number | null;
        };
        /** @description A file that was sent in a chat. */
        Attachment: {
            /**
             * @description What it is.
             * @enum {string|null}
             */
            type?: "image" | "video" | "audio" | "document" | (string & {}) | null;
            /** @description Where it lies. */
            url?: string | null;
            /** @description Its name. */
            filename?: string | null;
        };
        /** @description A WhatsApp number of yours. */
        WebhookSender: {
            /** @description The sender's id. Only in read receipts. */
            id?: number | null;
            /** @description The number, E.164. */
            phone_number?: string | null;
            /** @description The name customers see. */
            display_name?: string | null;
        };
        /** @description A chat that has ended. */
        ConversationEndedEvent: {
            /** @description The conversation's number, as the dashboard has it. */
            id?: number | null;
            /** @description The conversation's id, a UUID, as the operations on conversations take it. */
            conversation_id?: string | null;
            /** @description The assistant's UUID. */
            assistant_id?: string | null;
            /** @description Where it took place, `widget` or `whatsapp`. */
            type?: components["schemas"]["ConversationType"] | null;
            /** @description How many messages it has. */
            message_count?: number | null;
            /**
             * @description Always `ended`.
             * @enum {string|null}
             */
            status?: "ended" | (string & {}) | null;
            /** @description What was found in the chat, by name. */
            extracted_variables?: components["schemas"]["FreeObject"];
            /** @description What the assistant was given, by name. */
            input_variables?: components["schemas"]["FreeObject"];
            /** @description The messages, oldest first. */
            transcript?: components["schemas"]["EndedConversationMessage"][] | null;
            /** @description The messages in lines that begin with `AI:` or `Customer:`. */
            formatted_transcript?: string | null;
            /** @description Files that were sent. */
            attachments?: components["schemas"]["Attachment"][] | null;
            /** @description The customer's number; only with WhatsApp. */
            customer_phone?: string | null;
            /** @description The customer's name. */
            customer_name?: string | null;
            /** @description Your side; only with WhatsApp. */
            sender?: components["schemas"]["WebhookSender"] | null;
            /** @description When it began, in the user's zone. */
            created_at?: components["schemas"]["Instant"];
            /** @description When it ended, in the user's zone. */
            ended_at?: components["schemas"]["Instant"];
        };
        /** @description A WhatsApp message of yours that has got further, or has failed. */
        ReadReceiptEvent: {
            /**
             * @description Always `message_status`.
             * @enum {string|null}
             */
            event?: "message_status" | (string & {}) | null;
            /** @description The message's id, as sending it answered. With `status` it tells receipts apart. */
            whatsapp_message_id: number;
            /** @description The message's id with Twilio, null if it went through Meta. */
            message_sid?: string | null;
            /** @description The message's id with Meta, null if it went through Twilio. */
            meta_message_id?: string | null;
            /** @description The conversation's id, a UUID. */
            conversation_id?: string | null;
            /** @description The assistant's UUID. */
            assistant_id?: string | null;
            /** @description Your number that sent it. */
            sender?: components["schemas"]["WebhookSender"] | null;
            /** @description The customer's number. */
            to?: string | null;
            /** @description Your number. */
            from?: string | null;
            /**
             * @description Always `outbound`.
             * @enum {string|null}
             */
            direction?: "outbound" | (string & {}) | null;
            /**
             * @description How far it has got.
             * @enum {string}
             */
            status: "sent" | "delivered" | "read" | "failed" | "undelivered" | (string & {});
            /** @description What went wrong, for programs. */
            error_code?: number | null;
            /** @description What went wrong, in the words of the service behind. */
            error_message?: string | null;
            /** @description What went wrong, for people. */
            error_description?: string | null;
            /** @description When the platform heard of it, in the zone of the number's owner. */
            timestamp?: components["schemas"]["Instant"];
            /** @description When it happened, in the zone of the number's owner. Twilio does not tell. */
            provider_timestamp?: components["schemas"]["Instant"];
            /** @description True for a try-out from the dashboard, else missing. */
            test?: boolean | null;
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
        /**
         * @description The key may not do this. Documented for the API as a whole, and for white-label administration by anybody else than
         *     an administrator.
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
         * @description The request is malformed (shape 2, with the fields), or refused for a reason of business such as lack of balance or
         *     a plan's limit (shape 1, for phone numbers shape 3).
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
        /** @description The platform failed. Documented for deleting an assistant, assumed elsewhere. */
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
        CallNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused. For a call to be made, the phone number is not in E.164; for an SMS, the number is not yours or sends none,
         *     `to` is not a number, or the balance is too low.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No means to pay. Documented for phone numbers; making a call is documented to answer 422 for lack of balance. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such assistant, or it belongs to somebody else. For a campaign also: it is not one that makes calls. */
        AssistantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The plan allows no more campaigns. The status and shape are documented, the words are not. */
        PlanLimitReached: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Neither "start" nor "stop", or not enough balance to start. */
        CampaignBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The campaign may not be started or stopped. The status and shape are documented, the words are not. */
        CampaignForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such campaign, or it belongs to somebody else. The status and shape are documented, the words are not. */
        CampaignNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record, or it belongs to somebody else. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The platform failed. Documented for buying and releasing numbers, for SIP trunks, and for making knowledge bases and
         *     making and deleting documents; the words are not.
         */
        TextServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused. The status and shape are documented, the words are not. */
        TextBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record, or it belongs to somebody else. */
        TextNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is a trunk or number like this already. The status and shape are documented, the words are not. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The SMS was sent. */
        SmsSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsAnswer"];
            };
        };
        /** @description The SMS could not be sent. */
        SmsFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such sender or template, or it belongs to somebody else. */
        SenderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not enough balance. */
        CodedPaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused by WhatsApp or before it (shape 4): the sender is offline, the template not approved, the number no number.
         *     Or the request is malformed (shape 2).
         */
        CodedUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The 24 hours after the customer's last message are over. Send a template instead. */
        SessionExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sender is offline. For a template the same is a 422. */
        SenderOffline: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused, mostly for lack of balance, or the assistant could not answer. */
        ConversationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such conversation, or no such assistant to begin one with. */
        ConversationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is malformed. The status and shape are documented, the words are not. */
        ConversationUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or not one of the automation area. */
        AutomateUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such assistant, or it belongs to somebody else. */
        ReplyAssistantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Your key is missing or wrong, or the user's address and password are. The status is documented for the latter, the
         *     body is not.
         */
        LoginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Taken. Any 2xx says so; what the body is used for is told at the webhook. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example {} */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Refused. After a chat it is tried again, a read receipt after 429 only; of the others no page says. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example {} */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
    };
    parameters: {
        /**
         * @description Only from this day on, `YYYY-MM-DD`.
         * @example 2026-03-01
         */
        DateFrom: string;
        /**
         * @description Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
         * @example 2026-03-31
         */
        DateTo: string;
        /** @description Rows on a page, 1 to 100. What happens outside of that is not documented. */
        PerPage: number;
        /** @description Number of the page, from 1. */
        Page: number;
        /**
         * @description The call's id. The page of the delete operation names it `call`.
         * @example 123
         */
        CallId: number;
        /** @description Assistants on a page, 1 to 100. What happens outside of that is not documented. */
        AssistantsPerPage: number;
        /**
         * @description The assistant's id, not its UUID.
         * @example 127
         */
        AssistantId: number;
        /** @description Only those for this language. */
        LanguageId: number;
        /**
         * @description The campaign's id.
         * @example 1
         */
        CampaignId: number;
        /**
         * @description The lead's id.
         * @example 1
         */
        LeadId: number;
        /**
         * @description The number's id, or a SIP trunk's.
         * @example 1
         */
        PhoneNumberId: number;
        /**
         * @description The trunk's id.
         * @example 42
         */
        SipTrunkId: number;
        /**
         * @description The sender's id.
         * @example 12
         */
        SenderId: number;
        /**
         * @description The tool's id.
         * @example 1
         */
        ToolId: number;
        /**
         * @description The knowledge base's id.
         * @example 1
         */
        KnowledgebaseId: number;
        /**
         * @description Id of the knowledge base that the document is in.
         * @example 1
         */
        DocumentKnowledgebaseId: number;
        /**
         * @description The document's id.
         * @example 1
         */
        DocumentId: number;
        /**
         * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        ConversationUuid: string;
        /**
         * @description The key's id, as the list has it.
         * @example 1
         */
        ApiKeyId: number;
        /**
         * @description The folder's id.
         * @example 12
         */
        FolderId: number;
        /**
         * @description The label's id.
         * @example 3
         */
        LabelId: number;
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
                 * @description Only from this day on, `YYYY-MM-DD`.
                 * @example 2026-03-01
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * @description Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
                 * @example 2026-03-31
                 */
                date_to?: components["parameters"]["DateTo"];
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
            404: components["responses"]["CallNotFound"];
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
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CallNotFound"];
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
    listAssistants: {
        parameters: {
            query?: {
                /** @description Assistants on a page, 1 to 100. What happens outside of that is not documented. */
                per_page?: components["parameters"]["AssistantsPerPage"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
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
                    "application/json": components["schemas"]["AssistantPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listOutboundAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboundAssistant"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                "application/json": components["schemas"]["CreateAssistant"];
            };
        };
        responses: {
            /** @description The assistant was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
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
                 * @description The assistant's id, not its UUID.
                 * @example 127
                 */
                id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssistant"];
            };
        };
        responses: {
            /** @description The assistant was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
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
                 * @description The assistant's id, not its UUID.
                 * @example 127
                 */
                id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    enableInboundWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disableInboundWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    enableConversationEndedWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disableConversationEndedWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableWebhook"];
            };
        };
        responses: {
            /** @description The webhook is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSwitchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Language"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listVoices: {
        parameters: {
            query?: {
                /** @description Only those for this mode of an assistant. */
                mode?: "pipeline" | "multimodal" | "dualplex";
                /** @description Only those for this language. */
                language_id?: number;
                /** @description Only those that this service makes. */
                synthesizer_provider_id?: number;
                /** @description Only those that sound so, such as `female`. */
                gender?: string;
                /** @description Only those that sound so old, such as `Middle aged`. */
                age?: string;
                /** @description Only those with this accent. */
                accent?: string;
                /** @description Only those with this text in name, accent, age or gender. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voice"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description Which models: language models for the mode `pipeline` (`llm`), or models that hear for the modes `multimodal`
                 *     and `dualplex`.
                 */
                type?: "llm" | "multimodal" | "dualplex";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSynthesizerProviders: {
        parameters: {
            query?: {
                /** @description Only those for this language. */
                language_id?: components["parameters"]["LanguageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechProvider"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTranscriberProviders: {
        parameters: {
            query?: {
                /** @description Only those for this language. */
                language_id?: components["parameters"]["LanguageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechProvider"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssignableNumbers: {
        parameters: {
            query?: {
                /** @description Which assistants they are for. For `inbound`, caller ids and numbers that another assistant has are left out. */
                type?: "inbound" | "outbound";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignableNumber"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
            /** @description The campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaign"];
            };
        };
        responses: {
            /** @description The campaign was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PlanLimitReached"];
            404: components["responses"]["AssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCampaignStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignStatus"];
            };
        };
        responses: {
            /** @description The campaign was started or stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignStatusAnswer"];
                };
            };
            400: components["responses"]["CampaignBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CampaignForbidden"];
            404: components["responses"]["CampaignNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The campaign's id.
                 * @example 1
                 */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description Only leads with this status. */
                status?: components["schemas"]["LeadStatusFilter"];
                /** @description Only leads of this campaign. */
                campaign_id?: number;
                /** @description Only leads with this in their number; write `+` as `%2B`. */
                phone_number?: string;
                /**
                 * @description Only from this day on, `YYYY-MM-DD`.
                 * @example 2026-03-01
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * @description Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
                 * @example 2026-03-31
                 */
                date_to?: components["parameters"]["DateTo"];
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
            /** @description One page of leads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLead"];
            };
        };
        responses: {
            /** @description The lead was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The lead's id.
                 * @example 1
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLead"];
            };
        };
        responses: {
            /** @description The lead was changed. It does not come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The lead's id.
                 * @example 1
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    searchPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Country to look in, two letters. If left out the brand decides: `US` on most pages, `DE` on Famulor's.
                 * @example US
                 */
                country_code?: string;
                /** @description Only numbers with these digits in a row, 10 at most. */
                contains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    purchasePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePhoneNumber"];
            };
        };
        responses: {
            /** @description The number is yours. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberAnswer"];
                };
            };
            400: components["responses"]["TextBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number's id, or a SIP trunk's.
                 * @example 1
                 */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumber"];
            };
        };
        responses: {
            /** @description The number was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    releasePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number's id, or a SIP trunk's.
                 * @example 1
                 */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number will go at the end of the month, or is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            400: components["responses"]["TextBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    listSipTrunks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunkList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    createSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSipTrunk"];
            };
        };
        responses: {
            /** @description The trunk was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunkAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    getSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trunk's id.
                 * @example 42
                 */
                id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunkData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    updateSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trunk's id.
                 * @example 42
                 */
                id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipTrunkSettings"];
            };
        };
        responses: {
            /** @description The trunk was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunkAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSms"];
            };
        };
        responses: {
            200: components["responses"]["SmsSent"];
            201: components["responses"]["SmsSent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SmsFailed"];
        };
    };
    listWhatsappSenders: {
        parameters: {
            query?: {
                /** @description Only those that are online, or all. */
                status?: "online" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The senders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappSenderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWhatsappTemplates: {
        parameters: {
            query?: {
                /** @description Only those that are approved, or all. */
                status?: "approved" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description The sender's id.
                 * @example 12
                 */
                senderId: components["parameters"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappTemplateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SenderNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendWhatsappTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWhatsappTemplate"];
            };
        };
        responses: {
            /** @description The message was handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CodedPaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SenderNotFound"];
            422: components["responses"]["CodedUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendWhatsappMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWhatsappMessage"];
            };
        };
        responses: {
            /** @description The message was handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CodedPaymentRequired"];
            403: components["responses"]["SessionExpired"];
            404: components["responses"]["SenderNotFound"];
            422: components["responses"]["CodedUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["SenderOffline"];
        };
    };
    getWhatsappSession: {
        parameters: {
            query: {
                /**
                 * @description The sender.
                 * @example 12
                 */
                sender_id: number;
                /**
                 * @description The customer's number, with country code; write `+` as `%2B`.
                 * @example +12025550123
                 */
                recipient_phone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the talk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappSession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SenderNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTool"];
            };
        };
        responses: {
            /** @description The tool was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolSettings"];
            };
        };
        responses: {
            /** @description The tool was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tool is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listKnowledgebases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge bases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgebaseList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    createKnowledgebase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKnowledgebase"];
            };
        };
        responses: {
            /** @description The knowledge base was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgebaseAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    getKnowledgebase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgebaseData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    updateKnowledgebase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAndDescription"];
            };
        };
        responses: {
            /** @description The knowledge base was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgebaseAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    deleteKnowledgebase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebsiteDocument"];
                "multipart/form-data": components["schemas"]["CreateFileDocument"];
            };
        };
        responses: {
            /** @description The document was added and is being read. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * @description The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * @description The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAndDescription"];
            };
        };
        responses: {
            /** @description The document was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * @description The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TextNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TextServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversation"];
            };
        };
        responses: {
            /** @description The chat has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateConversationAnswer"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            404: components["responses"]["ConversationNotFound"];
            422: components["responses"]["ConversationUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationHistory"];
                };
            };
            404: components["responses"]["ConversationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description The assistant's answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReply"];
                };
            };
            400: components["responses"]["ConversationBadRequest"];
            404: components["responses"]["ConversationNotFound"];
            422: components["responses"]["ConversationUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only chats in this place. */
                type?: "test" | "widget" | "whatsapp" | "api";
                /** @description Only chats with this assistant, by its number. A chat itself carries the assistant's UUID. */
                assistant_id?: number;
                /** @description Only chats with this customer, the whole number; write `+` as `%2B`. */
                customer_phone?: string;
                /** @description Only chats over this WhatsApp number of yours, the whole number; write `+` as `%2B`. */
                whatsapp_sender_phone?: string;
                /** @description Only chats with the customer you call so. */
                external_identifier?: string;
                /** @description Rows on a page, 1 to 100. What happens outside of that is not documented. */
                per_page?: components["parameters"]["PerPage"];
                /** @description The page to give, a `next_cursor` or `prev_cursor` of another. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    enableConversationAi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiSwitchAnswer"];
                };
            };
            401: components["responses"]["AutomateUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConversationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disableConversationAi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assistant is silent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiSwitchAnswer"];
                };
            };
            401: components["responses"]["AutomateUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ConversationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generateReply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateReply"];
            };
        };
        responses: {
            /** @description The assistant's answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CodedPaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReplyAssistantNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose key it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key, told this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, as the list has it.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listFolders: {
        parameters: {
            query?: {
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
            /** @description One page of folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssistantGroup"];
            };
        };
        responses: {
            /** @description The folder was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The folder's id.
                 * @example 12
                 */
                id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssistantGroup"];
            };
        };
        responses: {
            /** @description The folder was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The folder's id.
                 * @example 12
                 */
                id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
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
            /** @description One page of labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssistantGroup"];
            };
        };
        responses: {
            /** @description The label was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label's id.
                 * @example 3
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssistantGroup"];
            };
        };
        responses: {
            /** @description The label was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The label's id.
                 * @example 3
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWhiteLabelUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhiteLabelUserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    registerWhiteLabelUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWhiteLabelUser"];
            };
        };
        responses: {
            /** @description The user was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    logInWhiteLabelUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInWhiteLabelUser"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            401: components["responses"]["LoginRefused"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWhiteLabelToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWhiteLabelToken"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    transferWhiteLabelBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBalance"];
            };
        };
        responses: {
            /** @description The balance was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    receivePostCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCallEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveInboundCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboundCallEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveConversationEnded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationEndedEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
    receiveReadReceipt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the body as it came, in hexadecimal digits, with the sender's signing secret
                 *     as key.
                 */
                "X-Signature-256": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadReceiptEvent"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
            "4XX": components["responses"]["Refused"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
