// Generated from the spec by `pnpm generate`. Do not edit.
/**
 * Every path of the API, and what each of its methods takes and answers.
 */
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
         *
         * Filters are assumed to be joined by "and"; each takes one value. There is no parameter for the order, and no
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
                 * The call's id. The page of the delete operation names it `call`.
                 * @example 123
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        /**
         * Get one call, with transcript, evaluation and costs.
         *
         * The call comes bare, in no envelope, with the same 18 keys as a row of the list.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        /**
         * Delete a call for good, with its transcript and recording.
         *
         * Cannot be undone: the record, its transcript and the recording's file go. Only calls of your own assistants can
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
         *
         * A person's phone rings, and there is no idempotency key: sending this twice calls twice. Where the answer
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
         *
         * There is no operation for a single assistant. No page says what the order is. The links in the answer carry only
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
         *
         * All at once, in a bare list. The page's field list speaks of `data`, its sample and the vendor's connector have
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
         *
         * It begins `inactive`. AutoCalls' page once named some settings by word and answered `active`; the newer form
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
                 * The assistant's id, not its UUID.
                 * @example 127
                 */
                id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change some settings of an assistant.
         *
         * Only what is sent changes; lists and objects are replaced as a whole, null takes a setting away.
         */
        put: operations["updateAssistant"];
        post?: never;
        /**
         * Delete an assistant for good.
         *
         * Cannot be undone. Calls that it is making may suffer.
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
         *
         * Sets the assistant's `is_webhook_active` and `webhook_url`. See the webhook `postCall`.
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
         * Stop an assistant from sending the webhook after each call.
         *
         * Sets `is_webhook_active` to false and `webhook_url` to null.
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
         *
         * Sets the assistant's `inbound_webhook_url`. See the webhook `inboundCall`. Famulor's text calls it a notice after
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
        /**
         * Stop an assistant from sending the webhook before each inbound call.
         */
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
         *
         * The address has to be https. See the webhook `conversationEnded`.
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
        /**
         * Stop an assistant from sending the webhook after each chat.
         */
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
         *
         * All at once, in a bare list.
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
         *
         * All at once, in a bare list, where the page's field list speaks of `data`: public voices and your own. The filters beside `mode` and `language_id` are on
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
         *
         * All at once, in a bare list; the page's field list speaks of `data`, its sample has no envelope.
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
         *
         * All at once, in a bare list; the page's field list speaks of `data`, its sample has no envelope.
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
         *
         * All at once, in a bare list; the page's field list speaks of `data`, its sample has no envelope.
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
         *
         * All at once, in a bare list.
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
         *
         * All at once, in a bare list. Famulor once showed `{ campaigns: [...] }` and has corrected it; RoboCallz' sample,
         *     which looks taken from a live answer, is bare too.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Make a campaign, with the brand Famulor.
         *
         * As `createCampaign`, on the path that Famulor's page has. No other brand documents it.
         */
        post: operations["createCampaignAtFamulor"];
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
         *
         * It begins as a draft and calls nobody until it is started. AutoCalls and Intellixent document this path. Famulor's
         *     page has `POST /user/campaigns`: with that brand, use `createCampaignAtFamulor`.
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
         *
         * Once started, phones ring. A start needs balance.
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
                 * The campaign's id.
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
         *
         * One that is running is stopped first. Its leads go too, its phone numbers become free.
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
         *
         * Filters are assumed to be joined by "and". AutoCalls and, since 2026-05, Famulor document pages; OtoniStark and
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
         *
         * If the campaign is running, the lead's phone may ring soon.
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
                 * The lead's id.
                 * @example 1
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a lead.
         *
         * Only what is sent changes. AutoCalls, OtoniStark and earlier Famulor document this path, an old page of AutoCalls
         *     and now Famulor `/leads/{id}`; this one was chosen, it is also the one for deleting.
         */
        put: operations["updateLead"];
        post?: never;
        /**
         * Delete a lead with its secondary contacts.
         */
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
         *
         * All at once.
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
        /**
         * Find phone numbers that can be bought.
         */
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
         *
         * Costs money: the rent of the search goes off by itself each month until the number is released, and is not given
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
                 * The number's id, or a SIP trunk's.
                 * @example 1
                 */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a phone number a name.
         *
         * Numbers that are shared with you cannot be changed.
         */
        put: operations["updatePhoneNumber"];
        post?: never;
        /**
         * Give back a phone number, or delete a SIP trunk.
         *
         * A bought number (`normal`) stays until the end of the month that is paid for; a SIP trunk or caller id goes at
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
         *
         * All at once.
         */
        get: operations["listSipTrunks"];
        put?: never;
        /**
         * Connect a telephone system of yours.
         */
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
                 * The trunk's id.
                 * @example 42
                 */
                id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        /**
         * Get one SIP trunk, with its internal ids.
         */
        get: operations["getSipTrunk"];
        /**
         * Change a SIP trunk.
         *
         * Only what is sent changes. User, password, number, addresses and proxy rebuild the way in, the way out or both,
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
         *
         * Costs money, by the message it takes. Pages of AutoCalls and most brands show the record that is specified;
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
         *
         * All at once, unless told otherwise only those that are online.
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
                 * The sender's id.
                 * @example 12
                 */
                senderId: components["parameters"]["SenderId"];
            };
            cookie?: never;
        };
        /**
         * List the templates of a WhatsApp number.
         *
         * All at once, unless told otherwise only those that are approved.
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
         *
         * The way to write to a customer first, or later than 24 hours after their last message. Costs money. 5 requests a
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
         *
         * Only within 24 hours of the customer's last message. Costs money. 5 requests a second and user.
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
         *
         * Costs nothing.
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
         *
         * All at once, in a bare list, headers in clear text. The page's field list speaks of `data`, its sample has no
         *     envelope.
         */
        get: operations["listTools"];
        put?: never;
        /**
         * Make a mid-call tool.
         *
         * Assistants use it once it is among their `tool_ids`. A plan may limit how many there are (422).
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
                 * The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        /**
         * Get one mid-call tool.
         *
         * It comes bare, headers in clear text.
         */
        get: operations["getTool"];
        /**
         * Change a mid-call tool.
         *
         * Only what is sent changes; lists are replaced as a whole.
         */
        put: operations["updateTool"];
        post?: never;
        /**
         * Delete a mid-call tool.
         */
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
         *
         * All at once.
         */
        get: operations["listKnowledgebases"];
        put?: never;
        /**
         * Make a knowledge base, with nothing in it.
         */
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
                 * The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        /**
         * Get one knowledge base.
         */
        get: operations["getKnowledgebase"];
        /**
         * Give a knowledge base another name or description.
         */
        put: operations["updateKnowledgebase"];
        post?: never;
        /**
         * Delete a knowledge base with its documents, for good.
         *
         * Cannot be undone. Assistants that use it lose it.
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
            };
            cookie?: never;
        };
        /**
         * List the documents of a knowledge base.
         *
         * All at once.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Add a document to a knowledge base.
         *
         * Web pages are sent as JSON, a file as a form. The document is read after the answer: it is `active` when that is
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get one document, without its text.
         */
        get: operations["getDocument"];
        /**
         * Give a document another name or description.
         *
         * Its text cannot be changed; delete it and add another.
         */
        put: operations["updateDocument"];
        post?: never;
        /**
         * Delete a document for good.
         *
         * Cannot be undone.
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
         *
         * For chats on a web page. The samples send no key, so it is taken to be public; the vendor's connectors send one.
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        /**
         * Get a chat with its messages.
         *
         * The samples send no key: whoever knows the id can read the chat.
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
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
         *
         * The samples send no key: whoever knows the id can write.
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
         *
         * No page says what the order is.
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
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
         *
         * Wants a key of the automation area as bearer token, not the account's: make a client of its own for it.
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the assistant from answering in a chat, so that a person can.
         *
         * Wants a key of the automation area as bearer token, not the account's: make a client of its own for it. Messages
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
         *
         * The customer's conversation is found by your name for the customer, or begun. Costs money. 5 requests a minute
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
         *
         * A good way to try a key.
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
         *
         * All at once.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key.
         *
         * The answer has no id; the list tells it, by name.
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
                 * The key's id, as the list has it.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key; whoever uses it is locked out at once.
         */
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
        /**
         * List the folders of assistants, a page at a time.
         */
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
         *
         * An assistant's `folder_id` puts it in.
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
                 * The folder's id.
                 * @example 12
                 */
                id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a folder another name or color.
         *
         * Only what is sent changes.
         */
        put: operations["updateFolder"];
        post?: never;
        /**
         * Delete a folder.
         *
         * The assistants stay.
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
        /**
         * List the labels of assistants, a page at a time.
         */
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
         *
         * An assistant's `label_ids` put it on.
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
                 * The label's id.
                 * @example 3
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a label another name or color.
         *
         * Only what is sent changes.
         */
        put: operations["updateLabel"];
        post?: never;
        /**
         * Delete a label.
         *
         * The assistants stay.
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
         *
         * All at once. Only for white-label administrators, like all operations here.
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
        /**
         * Add a user to your brand, with a key.
         */
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
        /**
         * Make a key for a user of your brand, by the user's password.
         */
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
         *
         * With it the user's calls can be listed, for a report over all users for example.
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
         *
         * What you give goes off your own minutes, what you take goes onto them. Sent twice it counts twice.
         */
        post: operations["transferWhiteLabelBalance"];
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
         * A call is over.
         *
         * Sent to the assistant's `webhook_url` while it is active; unless the assistant is told otherwise only for calls
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
         *
         * Sent to the assistant's `inbound_webhook_url` before the call is connected, so that your answer can give the
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
         *
         * Sent for chats of the widget and of WhatsApp. Anything but a 2xx is tried again after 30, 60 and 120 seconds.
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
         *
         * Set up for each sender in the dashboard. 5xx and 429 are tried again after 30, 60 and 120 seconds, other 4xx are
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
/**
 * Everything that has a name in the spec: `components["schemas"]["Name"]` is the type of a part of a body.
 */
export interface components {
    schemas: {
        /**
         * The words the list can be filtered by; see CallStatus for their meaning.
         * @enum {string}
         */
        CallStatusFilter: "initiated" | "ringing" | "busy" | "in-progress" | "ended" | "completed" | "ended_by_customer" | "ended_by_assistant" | "no-answer" | "failed";
        /**
         * One link of a pager.
         */
        PaginatorLink: {
            /**
             * Its address, null where there is no such page.
             */
            url?: string | null;
            /**
             * Its text, with HTML entities (`&laquo; Previous`).
             */
            label?: string | null;
            /**
             * True for the page at hand.
             */
            active?: boolean | null;
        };
        /**
         * Laravel's envelope of a page. Texts name `data`, `current_page`, `per_page`, `total` and `last_page` only, samples
         *     have the rest too.
         */
        Paginator: {
            /**
             * Number of this page, from 1.
             */
            current_page?: number | null;
            /**
             * Address of page 1. Like all addresses here it lacks your filters.
             */
            first_page_url?: string | null;
            /**
             * Number of the first row on this page, from 1.
             */
            from?: number | null;
            /**
             * Number of the last page.
             */
            last_page?: number | null;
            /**
             * Address of the last page.
             */
            last_page_url?: string | null;
            /**
             * Links for a pager, with labels for people.
             */
            links?: components["schemas"]["PaginatorLink"][] | null;
            /**
             * Address of the next page, null on the last.
             */
            next_page_url?: string | null;
            /**
             * Address of the list without a query.
             */
            path?: string | null;
            /**
             * Rows on a page, as asked for.
             */
            per_page?: number | null;
            /**
             * Address of the page before, null on the first.
             */
            prev_page_url?: string | null;
            /**
             * Number of the last row on this page.
             */
            to?: number | null;
            /**
             * Rows on all pages together.
             */
            total?: number | null;
        };
        /**
         * Direction of a phone call, or `web` for a call in the browser.
         * @enum {string}
         */
        CallType: "inbound" | "outbound" | "web" | (string & {});
        /**
         * Status of a call. The words come from the list's filter, the call's own page says only "string", and no page
         *     explains them. Under way: `initiated`, `ringing`, `in-progress`. Over after a conversation: `completed`, `ended`,
         *     `ended_by_customer`, `ended_by_assistant`. Over without one: `busy`, `no-answer`, `failed`. Hyphens and underscores
         *     are as documented.
         * @enum {string}
         */
        CallStatus: "initiated" | "ringing" | "busy" | "in-progress" | "ended" | "completed" | "ended_by_customer" | "ended_by_assistant" | "no-answer" | "failed" | (string & {});
        /**
         * One utterance.
         */
        TranscriptEntry: {
            /**
             * What was said.
             */
            text?: string | null;
            /**
             * Kind of entry. Only `transcript` was seen, and the oldest sample has no such key.
             * @enum {string|null}
             */
            type?: "transcript" | (string & {}) | null;
            /**
             * Who spoke, `bot` the assistant and `human` the customer.
             * @enum {string|null}
             */
            sender?: "bot" | "human" | (string & {}) | null;
            /**
             * When it was said, epoch seconds with a fraction.
             */
            timestamp?: number | null;
        };
        /**
         * The conversation. AutoCalls and most brands document one text, Famulor a list of entries whose sample looks taken
         *     from a live answer; both are taken here. The text's sample has no speakers and is cut short; in webhooks the lines
         *     of the text begin with `AI:` or `Assistant:` and `Customer:`.
         */
        Transcript: string | components["schemas"]["TranscriptEntry"][] | null;
        /**
         * Values by name; an empty one may be written `[]`.
         */
        FreeObject: {
            [key: string]: unknown;
        } | unknown[] | null;
        /**
         * One answer about the call. Every assistant has the rows `status` (was the goal reached) and `summary`.
         */
        EvaluationRow: {
            /**
             * The row's name.
             */
            name?: string | null;
            /**
             * Type of the value; `integer` is in a sample only.
             * @enum {string|null}
             */
            type?: "bool" | "string" | "number" | "integer" | (string & {}) | null;
            /**
             * The answer.
             */
            value?: boolean | string | number | null;
            /**
             * What was asked.
             */
            description?: string | null;
        };
        /**
         * What was made of the call after its end. AutoCalls and most brands document an object with keys of your choice,
         *     Famulor a list of rows; both are taken here.
         */
        Evaluation: components["schemas"]["EvaluationRow"][] | {
            [key: string]: unknown;
        } | null;
        /**
         * USD, in whole dollars and fractions. AutoCalls and most brands document a number, Famulor a string with 8 decimals
         *     (`"0.02500000"`). The currency is not in the answer, Intellixent names it.
         */
        Cost: number | string | null;
        /**
         * A person, an answering machine, or not known.
         * @enum {string}
         */
        AnsweredBy: "human" | "machine" | "unknown" | (string & {});
        /**
         * Date and time, `2025-08-04 14:30:00` without a zone on most pages, `2024-01-15T10:30:00Z` in Famulor's list.
         */
        Time: string | null;
        /**
         * One call. The assistant's and the campaign's ids are not in it, only their names, and of times there are only
         *     `created_at` and `updated_at`.
         */
        Call: {
            /**
             * The call's id.
             */
            id: number;
            /**
             * Name of the assistant that handled the call.
             */
            assistant_name?: string | null;
            /**
             * Name of the campaign the call belongs to, null for a call outside of campaigns.
             */
            campaign_name?: string | null;
            /**
             * Direction of a phone call, or `web`.
             */
            type?: components["schemas"]["CallType"] | null;
            /**
             * Length of the call, seconds.
             */
            duration?: number | null;
            /**
             * The assistant's number, E.164 or a SIP extension of up to 15 characters.
             */
            assistant_phone_number?: string | null;
            /**
             * The customer's number, E.164, whichever side called.
             */
            client_phone_number?: string | null;
            /**
             * Where the call stands or how it ended.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * The conversation. AutoCalls and most brands document one text, Famulor a list of entries whose sample looks taken
             *     from a live answer; both are taken here. The text's sample has no speakers and is cut short; in webhooks the lines
             *     of the text begin with `AI:` or `Assistant:` and `Customer:`.
             */
            transcript?: components["schemas"]["Transcript"];
            /**
             * Values given to the call and values collected in it, by name, mixed. Famulor's sample has `[]` where there are
             *     none.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * What was made of the call after its end. AutoCalls and most brands document an object with keys of your choice,
             *     Famulor a list of rows; both are taken here.
             */
            evaluation?: components["schemas"]["Evaluation"];
            /**
             * What your own endpoint answered to the webhook after the call, free in form; null without one. Intellixent's
             *     list sample leaves the key out.
             */
            webhook_response?: components["schemas"]["FreeObject"];
            /**
             * What the carrier charged, USD.
             */
            carrier_cost?: components["schemas"]["Cost"];
            /**
             * All fees together, the carrier's included, USD.
             */
            total_cost?: components["schemas"]["Cost"];
            /**
             * Who picked up. Null according to Famulor, where it is not known. Voicemail shows here as `machine`, not in
             *     `status`.
             */
            answered_by?: components["schemas"]["AnsweredBy"] | null;
            /**
             * Where the recording lies (`.mp3` or `.mp4`), null if the call was not recorded. Its lifetime is not documented.
             */
            recording_url?: string | null;
            /**
             * When the call was started.
             */
            created_at?: components["schemas"]["Time"];
            /**
             * When the record last changed. In all samples `created_at` plus `duration`; later changes, such as a new
             *     evaluation, move it on.
             */
            updated_at?: components["schemas"]["Time"];
        };
        /**
         * A page of calls.
         */
        CallPage: components["schemas"]["Paginator"] & {
            /**
             * The calls on this page.
             */
            data: components["schemas"]["Call"][];
        };
        /**
         * Shape 2, Laravel's answer to a malformed request. Seen with 422, everywhere.
         */
        ErrorValidation: {
            /**
             * What is wrong in general.
             */
            message: string;
            /**
             * What is wrong with each field, by the field's name.
             */
            errors: {
                [key: string]: string[];
            };
        };
        /**
         * Shape 1 or 8 with a time to wait. Documented with 429.
         */
        ErrorThrottled: {
            /**
             * What is wrong, for people.
             */
            message: string;
            /**
             * The error in a few words, in one of the two samples.
             */
            error?: string | null;
            /**
             * How long to wait, seconds.
             */
            retry_after: number;
        };
        /**
         * Format: date-time
         *
         * Date and time in ISO 8601 with a zone, mostly with six digits of a second (`2025-07-15T14:32:15.000000Z`).
         */
        Instant: string | null;
        /**
         * Whether free texts can be sent. They can within 24 hours of the customer's last message; outside of them it takes a
         *     template.
         */
        WhatsappSessionStatus: {
            /**
             * Whether the 24 hours last.
             */
            is_open?: boolean | null;
            /**
             * Whether free texts can be sent.
             */
            can_send_freeform?: boolean | null;
            /**
             * Whether it takes a template.
             */
            requires_template?: boolean | null;
            /**
             * The state in words.
             */
            message?: string | null;
            /**
             * How long the 24 hours last yet, minutes.
             */
            minutes_remaining?: number | null;
            /**
             * When the 24 hours end.
             */
            expires_at?: components["schemas"]["Instant"];
            /**
             * When the 24 hours ended.
             */
            expired_at?: components["schemas"]["Instant"];
        };
        /**
         * Shape 4, a text and a code for programs. Seen with 402, 403, 404, 422 and 503 for WhatsApp and AI replies.
         */
        ErrorCoded: {
            /**
             * Always false; the code says why.
             * @constant
             */
            success: false;
            /**
             * What is wrong, for people.
             */
            error: string;
            /**
             * What is wrong, for programs. Also `TWILIO_ERROR_` followed by a code.
             * @enum {string}
             */
            error_code: "INSUFFICIENT_BALANCE" | "SENDER_NOT_FOUND" | "TEMPLATE_NOT_FOUND" | "SENDER_OFFLINE" | "TEMPLATE_NOT_APPROVED" | "TEMPLATE_NOT_SYNCED" | "TEMPLATE_MISMATCH" | "NO_ASSISTANT_CONFIGURED" | "INVALID_PHONE" | "MESSAGING_LIMIT_UNAVAILABLE" | "VOICE_CALL_LIMIT_NOT_MET" | "UNKNOWN_ERROR" | "SESSION_EXPIRED" | "ASSISTANT_NOT_FOUND" | (string & {});
            /**
             * State of the WhatsApp session, where that is the reason.
             */
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
        };
        /**
         * Shape 5, a false status and a text. Seen with 400, 404 and 422 for conversations and under `/automate`.
         */
        ErrorConversation: {
            /**
             * Always false; the text says why.
             * @constant
             */
            status: false;
            /**
             * What is wrong, for people.
             */
            error: string;
        };
        /**
         * Shape 6, a false success and a message. Seen with 400, 403 and 404 for starting and stopping campaigns.
         */
        ErrorCampaign: {
            /**
             * Always false; the message says why.
             * @constant
             */
            success: false;
            /**
             * What is wrong, for people.
             */
            message: string;
            /**
             * More about it, free in form.
             */
            data?: components["schemas"]["FreeObject"];
        };
        /**
         * Shape 7, what failed and why. Seen with 500 for SMS.
         */
        ErrorDetailed: {
            /**
             * What failed.
             */
            message: string;
            /**
             * Why, in the words of the service behind.
             */
            error: string;
        };
        /**
         * Shape 8, a short title and a sentence; the same keys as shape 7 with the roles turned round. Documented with 401 and
         *     403.
         */
        ErrorTitled: {
            /**
             * The error in a few words.
             */
            error: string;
            /**
             * The error in a sentence.
             */
            message: string;
        };
        /**
         * Shape 1, only a message. Seen with 400, 403, 404, 422 and 500, for calls, assistants, campaigns, leads, tools and
         *     SMS.
         */
        ErrorMessage: {
            /**
             * What is wrong, for people.
             */
            message: string;
        };
        /**
         * Shape 3, only an error text. Seen with 400, 402, 404, 409, 422 and 500 for phone numbers, SIP trunks, knowledge
         *     bases and documents, with 401 under `/automate`.
         */
        ErrorText: {
            /**
             * What is wrong, for people.
             */
            error: string;
        };
        /**
         * Any other object, so that a new shape still reads.
         */
        ErrorUnknown: {
            /**
             * What is wrong, if it says so here.
             */
            message?: unknown;
            /**
             * What is wrong, if it says so here.
             */
            error?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * What any error answers. The pages show eight shapes, told apart by their keys; the status alone does not tell which.
         *     To read one: the text is `error` if that is a string, else `message`; details are in `errors`.
         */
        Error: components["schemas"]["ErrorValidation"] | components["schemas"]["ErrorThrottled"] | components["schemas"]["ErrorCoded"] | components["schemas"]["ErrorConversation"] | components["schemas"]["ErrorCampaign"] | components["schemas"]["ErrorDetailed"] | components["schemas"]["ErrorTitled"] | components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorText"] | components["schemas"]["ErrorUnknown"];
        /**
         * The word that something was done.
         */
        MessageAnswer: {
            /**
             * A sentence for people.
             */
            message?: string | null;
        };
        /**
         * Values by names of your choice.
         */
        Variables: {
            [key: string]: unknown;
        };
        /**
         * Whom to call, and with which assistant.
         */
        MakeCall: {
            /**
             * Number to call, E.164. Another format is refused with 400, unlike all else, which is 422.
             */
            phone_number: string;
            /**
             * The assistant that calls; it has to be one of your own, and an outbound one.
             */
            assistant_id: number;
            /**
             * Values handed to the assistant and the lead, such as `customer_name` or `email`.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * The word that a call was started. Famulor documents `call_id` and `status`, its earlier pages an empty `data`
         *     instead; only `message` is in both.
         */
        MakeCallAnswer: {
            /**
             * A sentence for people.
             */
            message: string;
            /**
             * Id of the new call.
             */
            call_id?: number | null;
            /**
             * Status of the new call, `initiated`.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * Only in the earlier form, and empty there.
             */
            data?: components["schemas"]["FreeObject"];
        };
        /**
         * Whether the assistant takes calls or makes them.
         * @enum {string}
         */
        AssistantType: "inbound" | "outbound" | (string & {});
        /**
         * Whether the assistant is at work.
         * @enum {string}
         */
        AssistantStatus: "active" | "inactive" | (string & {});
        /**
         * How the assistant hears and speaks: `pipeline` is speech to text, a language model, text to speech; `multimodal` and
         *     `dualplex` let one model hear. The text of the list's page leaves `dualplex` out.
         * @enum {string}
         */
        AssistantMode: "pipeline" | "multimodal" | "dualplex" | (string & {});
        /**
         * A tool that the platform brings. What was sent flat when writing comes back under `data`; for a calendar that may
         *     include the calendar's key.
         */
        BuiltInTool: {
            /**
             * Which tool.
             * @enum {string|null}
             */
            type?: "call_transfer" | "warm_call_transfer" | "end_call" | "dtmf_input" | "collect_keypad" | "calendar_integration" | "assistant_transfer" | (string & {}) | null;
            /**
             * The tool's settings, as in the request.
             */
            data?: components["schemas"]["FreeObject"];
        } & {
            [key: string]: unknown;
        };
        /**
         * One value to find in a call that is over. Samples also have the type `boolean`.
         */
        PostCallField: {
            /**
             * Name of the value.
             */
            name?: string | null;
            /**
             * Type of the value.
             * @enum {string|null}
             */
            type?: "string" | "number" | "bool" | (string & {}) | null;
            /**
             * What to look for.
             */
            description?: string | null;
        };
        /**
         * What to say while thinking, by the mood of what the customer said. Famulor's sample has other keys.
         */
        FillerPhrases: {
            /**
             * After good news.
             */
            positive?: string[] | null;
            /**
             * After bad news.
             */
            negative?: string[] | null;
            /**
             * After a question.
             */
            question?: string[] | null;
            /**
             * After anything else.
             */
            neutral?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * A decimal number, written as text (`"0.35"`). The request takes a number for it.
         */
        Decimal: string | null;
        /**
         * An AI assistant with all its settings. Booleans of older settings come as 0 and 1.
         */
        Assistant: {
            /**
             * The assistant's id, which calls, campaigns and webhooks name it by.
             */
            id: number;
            /**
             * The assistant's public id, which conversations name it by.
             */
            uuid?: string | null;
            /**
             * Whose assistant it is.
             */
            user_id?: number | null;
            /**
             * The assistant's name; a call carries it as `assistant_name`.
             */
            name?: string | null;
            /**
             * Whether it takes calls or makes them.
             */
            type?: components["schemas"]["AssistantType"] | null;
            /**
             * Whether it is at work.
             */
            status?: components["schemas"]["AssistantStatus"] | null;
            /**
             * How it hears and speaks.
             */
            mode?: components["schemas"]["AssistantMode"] | null;
            /**
             * What it says first.
             */
            initial_message?: string | null;
            /**
             * What it is told about its task.
             */
            system_prompt?: string | null;
            /**
             * Its zone, IANA name.
             */
            timezone?: string | null;
            /**
             * Name of its language, from before languages had ids.
             */
            language?: string | null;
            /**
             * Its language.
             */
            language_id?: number | null;
            /**
             * Its voice.
             */
            voice_id?: number | null;
            /**
             * Its phone number.
             */
            phone_number_id?: number | null;
            /**
             * Internal; null in all samples.
             */
            engine_id?: number | null;
            /**
             * Internal.
             */
            instance_id?: number | null;
            /**
             * Internal; null in all samples.
             */
            synthesizer_id?: number | null;
            /**
             * Who makes its speech, null for the language's own choice.
             */
            synthesizer_provider_id?: number | null;
            /**
             * Internal; null in all samples.
             */
            transcriber_id?: number | null;
            /**
             * Who writes down what it hears, null for the language's own choice.
             */
            transcriber_provider_id?: number | null;
            /**
             * Its language model in the mode `pipeline`.
             */
            llm_model_id?: number | null;
            /**
             * Its model in the modes `multimodal` and `dualplex`.
             */
            multimodal_model_id?: number | null;
            /**
             * Its automation flow.
             */
            flows_platform_id?: number | null;
            /**
             * What it can look things up in.
             */
            knowledgebase_id?: number | null;
            /**
             * How it looks things up. Requests take `function_call` and `prompt`, samples of answers have `hybrid` and
             *     `semantic`.
             */
            knowledgebase_mode?: string | null;
            /**
             * Values its texts may use, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * Tools the platform brings.
             */
            tools?: components["schemas"]["BuiltInTool"][] | null;
            /**
             * Whether calls are evaluated when over.
             */
            post_call_evaluation?: boolean | null;
            /**
             * What to find in a call that is over.
             */
            post_call_schema?: components["schemas"]["PostCallField"][] | null;
            /**
             * Whether the webhook after a call is sent.
             */
            is_webhook_active?: boolean | null;
            /**
             * Where the webhook after a call is sent.
             */
            webhook_url?: string | null;
            /**
             * Where the webhook before an inbound call is sent.
             */
            inbound_webhook_url?: string | null;
            /**
             * Whether the webhook is left out for calls that did not come about.
             */
            send_webhook_only_on_completed?: boolean | null;
            /**
             * Whether the webhook carries the recording's address.
             */
            include_recording_in_webhook?: boolean | null;
            /**
             * Whether calls are recorded.
             */
            record?: boolean | null;
            /**
             * Longest call, seconds.
             */
            max_duration?: number | null;
            /**
             * Longest silence before it hangs up, seconds.
             */
            max_silence_duration?: number | null;
            /**
             * Longest silence at the beginning, seconds.
             */
            max_initial_silence_duration?: number | null;
            /**
             * How long it lets a phone ring, seconds.
             */
            ringing_time?: number | null;
            /**
             * Silence after which it speaks again, seconds.
             */
            reengagement_interval?: number | null;
            /**
             * Whether it hangs up on an answering machine, 0 or 1.
             */
            end_call_on_voicemail?: number | null;
            /**
             * Whether it fills pauses while thinking, 0 or 1.
             */
            fillers?: number | null;
            /**
             * What it fills pauses with.
             */
            filler_config?: components["schemas"]["FillerPhrases"] | null;
            /**
             * Whether the customer speaks first.
             */
            wait_for_customer?: boolean | null;
            /**
             * Whether the customer can interrupt it.
             */
            allow_interruptions?: boolean | null;
            /**
             * How easily it is interrupted, 0 to 5.
             */
            interrupt_sensitivity?: number | null;
            /**
             * Words it takes to interrupt it.
             */
            min_interrupt_words?: number | null;
            /**
             * What decides that the customer has finished, `vad` the voice or `ai` a model.
             * @enum {string|null}
             */
            endpoint_type?: "vad" | "ai" | (string & {}) | null;
            /**
             * How quickly the customer is taken to have finished, 0 to 5.
             */
            endpoint_sensitivity?: number | null;
            /**
             * Whether noise on the customer's side is taken out.
             */
            enable_noise_cancellation?: boolean | null;
            /**
             * Sound in the background.
             */
            ambient_sound?: string | null;
            /**
             * Volume of the background, 0 to 1.
             */
            ambient_sound_volume?: components["schemas"]["Decimal"];
            /**
             * How freely the model chooses its words, 0 to 1.
             */
            llm_temperature?: components["schemas"]["Decimal"];
            /**
             * How even the voice is, 0 to 1.
             */
            voice_stability?: components["schemas"]["Decimal"];
            /**
             * How close to its model the voice is, 0 to 1.
             */
            voice_similarity?: components["schemas"]["Decimal"];
            /**
             * How fast it speaks, 1 is normal.
             */
            speech_speed?: components["schemas"]["Decimal"];
            /**
             * Looks of the chat widget, free in form.
             */
            widget_settings?: components["schemas"]["FreeObject"];
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
            /**
             * When it was deleted, null for one that is there.
             */
            deleted_at?: components["schemas"]["Instant"];
        };
        /**
         * A page of assistants.
         */
        AssistantPage: components["schemas"]["Paginator"] & {
            /**
             * The assistants on this page.
             */
            data: components["schemas"]["Assistant"][];
        };
        /**
         * An assistant that makes calls, with some of its settings.
         */
        OutboundAssistant: {
            /**
             * The assistant's id.
             */
            id: number;
            /**
             * Whose assistant it is.
             */
            user_id?: number | null;
            /**
             * The assistant's name.
             */
            name?: string | null;
            /**
             * Always `outbound`.
             */
            type?: components["schemas"]["AssistantType"] | null;
            /**
             * How it hears and speaks.
             */
            mode?: components["schemas"]["AssistantMode"] | null;
            /**
             * Whether it is at work.
             */
            status?: components["schemas"]["AssistantStatus"] | null;
            /**
             * Its voice.
             */
            voice_id?: number | null;
            /**
             * Its language.
             */
            language_id?: number | null;
            /**
             * Its zone, IANA name.
             */
            timezone?: string | null;
            /**
             * What it says first.
             */
            initial_message?: string | null;
            /**
             * What it is told about its task.
             */
            system_prompt?: string | null;
            /**
             * Values its texts may use, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * Where the webhook after a call is sent.
             */
            webhook_url?: string | null;
            /**
             * Whether the webhook after a call is sent.
             */
            is_webhook_active?: boolean | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * Hands the call over to another number.
         */
        CallTransferTool: {
            /**
             * The kind of tool: a transfer to a number.
             * @constant
             */
            type: "call_transfer";
            /**
             * Where to.
             */
            phone_number: string;
            /**
             * When to hand over.
             */
            description?: string;
            /**
             * Whether the assistant may find the number itself in the conversation.
             */
            custom?: boolean;
            /**
             * Zone of the hours in which calls can be handed over, IANA name.
             */
            timezone?: string;
            /**
             * Whether the customer is told before. False if left out.
             */
            warm_transfer?: boolean;
            /**
             * What the customer is told before.
             */
            warm_transfer_message?: string;
        };
        /**
         * Calls a supervisor, briefs them, and then connects the customer.
         */
        WarmCallTransferTool: {
            /**
             * The kind of tool: a transfer with somebody briefed before.
             * @constant
             */
            type: "warm_call_transfer";
            /**
             * The supervisor's number, or a SIP address or extension with `custom_sip`.
             */
            supervisor_phone: string;
            /**
             * Id of the own number that calls the supervisor. A sample of the list has it as text.
             */
            outbound_phone_id: number;
            /**
             * When to hand over.
             */
            description: string;
            /**
             * Whether `supervisor_phone` is a SIP address or an extension. False if left out.
             */
            custom_sip?: boolean;
            /**
             * Which number the supervisor sees.
             * @enum {string}
             */
            caller_id_mode?: "outbound_number" | "customer_number" | "custom";
            /**
             * The number the supervisor sees with `custom`.
             */
            custom_caller_id?: string;
            /**
             * What the customer hears meanwhile.
             * @enum {string}
             */
            hold_music?: "hold_music" | "none";
            /**
             * Volume of the music, per cent. 80 if left out.
             */
            hold_music_volume?: number;
            /**
             * What the customer is told before waiting.
             */
            hold_message?: string;
            /**
             * How to sum up the conversation for the supervisor.
             */
            summary_instructions?: string;
            /**
             * What the supervisor is told first.
             */
            briefing_initial_message?: string;
            /**
             * What both hear once connected.
             */
            connected_message?: string;
        };
        /**
         * Hangs up.
         */
        EndCallTool: {
            /**
             * The kind of tool: hanging up.
             * @constant
             */
            type: "end_call";
            /**
             * When to hang up.
             */
            description?: string;
        };
        /**
         * Presses keys, to get through another side's menu.
         */
        DtmfInputTool: {
            /**
             * The kind of tool: pressing keys.
             * @constant
             */
            type: "dtmf_input";
            /**
             * When to press which keys.
             */
            description?: string;
        };
        /**
         * Takes digits that the customer types.
         */
        CollectKeypadTool: {
            /**
             * The kind of tool: asking for keys.
             * @constant
             */
            type: "collect_keypad";
            /**
             * How long to wait for the next key, seconds. 5 if left out.
             */
            timeout?: number;
            /**
             * The key that ends the input.
             * @enum {string}
             */
            stop_key?: "#" | "*";
        };
        /**
         * Finds and books appointments with Cal.com.
         */
        CalendarIntegrationTool: {
            /**
             * The kind of tool: a calendar.
             * @constant
             */
            type: "calendar_integration";
            /**
             * Key of the Cal.com account.
             */
            calcom_api_key: string;
            /**
             * Which kind of event to book.
             */
            calcom_event_slug: string;
            /**
             * The team whose event it is.
             */
            calcom_team_slug?: string;
            /**
             * Which Cal.com server.
             * @enum {string}
             */
            calcom_endpoint?: "us" | "eu" | "custom";
            /**
             * Address of the server with `custom`.
             */
            calcom_custom_endpoint?: string;
            /**
             * What to ask for when booking. The form of an entry is documented nowhere.
             */
            calcom_booking_fields?: {
                [key: string]: unknown;
            }[];
            /**
             * When to use the calendar.
             */
            description?: string;
        };
        /**
         * Hands the call over to another assistant.
         */
        AssistantTransferTool: {
            /**
             * The kind of tool: a transfer to another assistant.
             * @constant
             */
            type: "assistant_transfer";
            /**
             * Which assistant.
             */
            assistant_id: number;
            /**
             * When to hand over.
             */
            description?: string;
            /**
             * What the customer is told before.
             */
            message_before_transfer?: string;
            /**
             * Whether the other assistant greets the customer. True if left out.
             */
            speak_transfer_greeting?: boolean;
        };
        /**
         * A tool that the platform brings, with its settings, told apart by `type`.
         */
        NewBuiltInTool: components["schemas"]["CallTransferTool"] | components["schemas"]["WarmCallTransferTool"] | components["schemas"]["EndCallTool"] | components["schemas"]["DtmfInputTool"] | components["schemas"]["CollectKeypadTool"] | components["schemas"]["CalendarIntegrationTool"] | components["schemas"]["AssistantTransferTool"];
        /**
         * What to say while thinking, by the mood of what the customer said. Replaces what was there; without it the phrases
         *     of the language are used.
         */
        FillerConfig: {
            /**
             * After good news.
             */
            positive?: string[];
            /**
             * After bad news.
             */
            negative?: string[];
            /**
             * After a question.
             */
            question?: string[];
            /**
             * After anything else.
             */
            neutral?: string[];
        };
        /**
         * One value to find in a call that is over.
         */
        NewPostCallField: {
            /**
             * Name of the value, 3 to 16 lower-case letters, digits and underscores.
             */
            name: string;
            /**
             * Type of the value.
             * @enum {string}
             */
            type: "string" | "number" | "bool";
            /**
             * What to look for.
             */
            description: string;
        };
        /**
         * What an assistant can be told. Lists and objects replace what was there.
         */
        AssistantSettings: {
            /**
             * The assistant's name.
             */
            name?: string;
            /**
             * Its voice, out of those for its mode.
             */
            voice_id?: number;
            /**
             * Its language.
             */
            language_id?: number;
            /**
             * Further languages; an empty list takes them away.
             */
            secondary_language_ids?: number[];
            /**
             * Whether it takes calls or makes them.
             * @enum {string}
             */
            type?: "inbound" | "outbound";
            /**
             * How it hears and speaks. A change resets the settings that belong to one mode.
             * @enum {string}
             */
            mode?: "pipeline" | "multimodal" | "dualplex";
            /**
             * Its zone, IANA name.
             */
            timezone?: string;
            /**
             * What it says first.
             */
            initial_message?: string;
            /**
             * What it is told about its task.
             */
            system_prompt?: string;
            /**
             * Its language model in the mode `pipeline`.
             */
            llm_model_id?: number;
            /**
             * Its model in the modes `multimodal` and `dualplex`.
             */
            multimodal_model_id?: number;
            /**
             * Language model for tool calls in the modes `multimodal` and `dualplex`.
             */
            chat_llm_fallback_id?: number | null;
            /**
             * How loud speech has to be in the modes `multimodal` and `dualplex`, 0 to 1. Null leaves it to the platform, as it is if left out.
             */
            turn_detection_threshold?: number | null;
            /**
             * What it can look things up in.
             */
            knowledgebase_id?: number | null;
            /**
             * How it looks things up. `prompt` is for the mode `pipeline` only.
             * @enum {string}
             */
            knowledgebase_mode?: "function_call" | "prompt";
            /**
             * The folder it lies in.
             */
            folder_id?: number | null;
            /**
             * Its labels.
             */
            label_ids?: number[];
            /**
             * Its phone number. An inbound assistant's must not be a caller id, nor another inbound assistant's.
             */
            phone_number_id?: number | null;
            /**
             * Your own mid-call tools.
             */
            tool_ids?: number[];
            /**
             * Tools the platform brings.
             */
            tools?: components["schemas"]["NewBuiltInTool"][];
            /**
             * Whether it speaks with feeling. True if left out.
             */
            tts_emotion_enabled?: boolean;
            /**
             * How even the voice is, 0 to 1. 0.7 if left out.
             */
            voice_stability?: number;
            /**
             * How close to its model the voice is, 0 to 1. 0.5 if left out.
             */
            voice_similarity?: number;
            /**
             * How fast it speaks, 0.7 to 1.2. 1 if left out.
             */
            speech_speed?: number;
            /**
             * How freely the model chooses its words, 0 to 1. 0.1 if left out.
             */
            llm_temperature?: number;
            /**
             * Who makes its speech. The language's own choice if left out.
             */
            synthesizer_provider_id?: number | null;
            /**
             * Who writes down what it hears, `pipeline` only. The language's own choice if left out.
             */
            transcriber_provider_id?: number | null;
            /**
             * Whether the customer can interrupt it. True if left out; cannot be false in the modes `multimodal` and
             *     `dualplex`.
             */
            allow_interruptions?: boolean;
            /**
             * Whether it fills pauses while thinking, `pipeline` only. False if left out.
             */
            fillers?: boolean;
            /**
             * What to say while thinking, by the mood of what the customer said. Replaces what was there; without it the phrases
             *     of the language are used.
             */
            filler_config?: components["schemas"]["FillerConfig"];
            /**
             * Whether calls are recorded. False if left out.
             */
            record?: boolean;
            /**
             * Whether noise on the customer's side is taken out. True if left out.
             */
            enable_noise_cancellation?: boolean;
            /**
             * Whether the customer speaks first. False if left out.
             */
            wait_for_customer?: boolean;
            /**
             * Longest call, seconds. 600 if left out.
             */
            max_duration?: number;
            /**
             * Longest silence before it hangs up, seconds. 40 if left out.
             */
            max_silence_duration?: number;
            /**
             * Longest silence at the beginning, seconds.
             */
            max_initial_silence_duration?: number | null;
            /**
             * How long it lets a phone ring, seconds. 30 if left out.
             */
            ringing_time?: number;
            /**
             * Silence after which it speaks again, seconds. 30 if left out.
             */
            reengagement_interval?: number;
            /**
             * What it is told to say then.
             */
            reengagement_prompt?: string | null;
            /**
             * Whether it hangs up on an answering machine. True if left out.
             */
            end_call_on_voicemail?: boolean;
            /**
             * What it leaves on an answering machine.
             */
            voice_mail_message?: string | null;
            /**
             * What decides that the customer has finished. `vad` if left out.
             * @enum {string}
             */
            endpoint_type?: "vad" | "ai";
            /**
             * How quickly the customer is taken to have finished, 0 to 5. 0.5 if left out.
             */
            endpoint_sensitivity?: number;
            /**
             * How easily it is interrupted, 0 to 5. 0.5 if left out.
             */
            interrupt_sensitivity?: number;
            /**
             * Words it takes to interrupt it, 0 to 10.
             */
            min_interrupt_words?: number | null;
            /**
             * Sound in the background.
             * @enum {string}
             */
            ambient_sound?: "off" | "office" | "city" | "forest" | "crowded_room" | "cafe" | "nature";
            /**
             * Volume of the background, 0 to 1. 0.5 if left out.
             */
            ambient_sound_volume?: number;
            /**
             * Whether the webhook after a call is sent; then `webhook_url` is needed. False if left out.
             */
            is_webhook_active?: boolean;
            /**
             * Where the webhook after a call is sent.
             */
            webhook_url?: string | null;
            /**
             * Whether the webhook is left out for calls that did not come about. True if left out.
             */
            send_webhook_only_on_completed?: boolean;
            /**
             * Whether the webhook carries the recording's address. True if left out.
             */
            include_recording_in_webhook?: boolean;
            /**
             * Whether calls are evaluated when over. True if left out.
             */
            post_call_evaluation?: boolean;
            /**
             * What to find in a call that is over.
             */
            post_call_schema?: components["schemas"]["NewPostCallField"][];
            /**
             * Values its texts may use, by name.
             */
            variables?: components["schemas"]["Variables"];
            /**
             * Silence after which a chat counts as ended, minutes. 30 if left out.
             */
            conversation_inactivity_timeout?: number;
            /**
             * Whether the webhook is sent again when an ended chat goes on and ends again. False if left out.
             */
            conversation_ended_retrigger?: boolean;
            /**
             * Where the webhook after a chat is sent.
             */
            conversation_ended_webhook_url?: string;
        };
        /**
         * An assistant's settings with those that a new one cannot do without, whatever its mode.
         */
        NewAssistant: WithRequired<components["schemas"]["AssistantSettings"], "name" | "voice_id" | "language_id" | "type" | "timezone" | "initial_message" | "system_prompt">;
        /**
         * A new assistant with a language model between speech to text and text to speech.
         */
        CreatePipelineAssistant: components["schemas"]["NewAssistant"] & {
            /**
             * How it works: speech to text, a language model, text to speech.
             * @constant
             */
            mode: "pipeline";
            /**
             * Its language model.
             */
            llm_model_id: number;
        };
        /**
         * A new assistant with a model that hears.
         */
        CreateMultimodalAssistant: components["schemas"]["NewAssistant"] & {
            /**
             * How it hears and speaks.
             * @enum {string}
             */
            mode: "multimodal" | "dualplex";
            /**
             * Its model.
             */
            multimodal_model_id: number;
        };
        /**
         * A new assistant, told apart by its mode.
         */
        CreateAssistant: components["schemas"]["CreatePipelineAssistant"] | components["schemas"]["CreateMultimodalAssistant"];
        /**
         * An assistant in five fields.
         */
        AssistantSummary: {
            /**
             * The assistant's id.
             */
            id: number;
            /**
             * The assistant's name.
             */
            name?: string | null;
            /**
             * Whether it is at work.
             */
            status?: components["schemas"]["AssistantStatus"] | null;
            /**
             * Whether it takes calls or makes them.
             */
            type?: components["schemas"]["AssistantType"] | null;
            /**
             * How it hears and speaks.
             */
            mode?: components["schemas"]["AssistantMode"] | null;
        };
        /**
         * The word that an assistant was made or changed.
         */
        AssistantAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * The assistant in five fields.
             */
            data: components["schemas"]["AssistantSummary"];
        };
        /**
         * Settings as OtoniStark and an earlier page of AutoCalls name them.
         */
        EarlierAssistantSettings: {
            /**
             * @deprecated
             * Now `name`.
             */
            assistant_name?: string;
            /**
             * @deprecated
             * Name of the language; now `language_id`.
             */
            language?: string;
            /**
             * @deprecated
             * Name of the model; now `llm_model_id`.
             */
            llm_model?: string;
            /**
             * @deprecated
             * Now `type`.
             * @enum {string}
             */
            calls_direction?: "receive" | "make";
            /**
             * @deprecated
             * Now `mode`.
             * @enum {string}
             */
            engine_type?: "pipeline" | "multimodal";
            /**
             * @deprecated
             * Whether `min_interrupt_words` counts; now that is null where it does not.
             */
            use_min_interrupt_words?: boolean;
            /**
             * @deprecated
             * Now the tool `end_call`.
             */
            end_call_tool?: {
                /**
                 * When to hang up.
                 */
                description?: string;
            };
        };
        /**
         * What to change; the rest stays. The pages of AutoCalls, Intellixent and Famulor name settings by id, which was
         *     chosen; OtoniStark's and an earlier page of AutoCalls name some of them by word, which is taken too.
         */
        UpdateAssistant: components["schemas"]["AssistantSettings"] & components["schemas"]["EarlierAssistantSettings"];
        /**
         * Which assistant is to send a webhook, and where to.
         */
        EnableWebhook: {
            /**
             * The assistant.
             */
            assistant_id: number;
            /**
             * Format: uri
             *
             * Where to send the webhook. For the one after a chat it has to be https.
             */
            webhook_url: string;
        };
        /**
         * The word that a webhook was switched on or off.
         */
        WebhookSwitchAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * Empty, kept for later.
             */
            data?: components["schemas"]["FreeObject"];
        };
        /**
         * Which assistant is to stop sending a webhook.
         */
        DisableWebhook: {
            /**
             * The assistant.
             */
            assistant_id: number;
        };
        /**
         * A language that assistants speak.
         */
        Language: {
            /**
             * The language's id.
             */
            id: number;
            /**
             * Its name in English.
             */
            name?: string | null;
            /**
             * Its code of two letters, ISO 639-1.
             */
            iso_2?: string | null;
        };
        /**
         * A voice that assistants speak with. An earlier page has `id`, `name` and `mode` only.
         */
        Voice: {
            /**
             * The voice's id.
             */
            id: number;
            /**
             * The voice's name.
             */
            name?: string | null;
            /**
             * The language it is meant for.
             */
            language_id?: number | null;
            /**
             * How it sounds.
             * @enum {string|null}
             */
            gender?: "male" | "female" | (string & {}) | null;
            /**
             * Where a sample of it lies.
             */
            preview_url?: string | null;
            /**
             * Its accent.
             */
            accent?: string | null;
            /**
             * How old it sounds, in words.
             */
            age?: string | null;
            /**
             * Who makes it.
             */
            synthesizer_provider_id?: number | null;
        };
        /**
         * A model that assistants think with.
         */
        Model: {
            /**
             * The model's id. Language models and models that hear are counted apart.
             */
            id: number;
            /**
             * The model's name.
             */
            name?: string | null;
            /**
             * The model's short name; only models that hear have one.
             */
            code?: string | null;
        };
        /**
         * A service that makes speech or writes it down.
         */
        SpeechProvider: {
            /**
             * The service's id.
             */
            id: number;
            /**
             * The service's name.
             */
            name?: string | null;
            /**
             * The service's short name.
             */
            code?: string | null;
        };
        /**
         * A phone number that an assistant could have.
         */
        AssignableNumber: {
            /**
             * The number's id, an assistant's `phone_number_id`.
             */
            id: number;
            /**
             * The number, E.164 or a SIP extension of up to 15 characters.
             */
            phone_number?: string | null;
            /**
             * Its country, two letters.
             */
            country_code?: string | null;
            /**
             * Its kind in words, such as `Caller ID`.
             */
            type_label?: string | null;
            /**
             * Whether it is free for an inbound assistant.
             */
            is_available?: boolean | null;
        };
        /**
         * Where a campaign stands. No page lists the words; these are from samples. A new one is a `draft`, starting makes it
         *     `in-progress`, stopping `stopped`.
         * @enum {string}
         */
        CampaignStatus: "draft" | "active" | "in-progress" | "paused" | "stopped" | "completed" | (string & {});
        /**
         * A day of the week.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | (string & {});
        /**
         * Calls to many leads, spread over hours and days. Which assistant makes them is not in it.
         */
        Campaign: {
            /**
             * The campaign's id.
             */
            id: number;
            /**
             * The campaign's name; a call carries it as `campaign_name`.
             */
            name?: string | null;
            /**
             * Where it stands.
             */
            status?: components["schemas"]["CampaignStatus"] | null;
            /**
             * Calls at the same time, at most.
             */
            max_calls_in_parallel?: number | null;
            /**
             * Whether it is completed when no lead is left. Not in webhooks.
             */
            mark_complete_when_no_leads?: boolean | null;
            /**
             * From when on it calls each day, `HH:MM:SS`; `HH:MM` in webhooks and on Famulor's list.
             */
            allowed_hours_start_time?: string | null;
            /**
             * Until when it calls each day, `HH:MM:SS`; `HH:MM` in webhooks and on Famulor's list.
             */
            allowed_hours_end_time?: string | null;
            /**
             * Days it calls on.
             */
            allowed_days?: components["schemas"]["Weekday"][] | null;
            /**
             * Further calls to a lead that was not reached, at most.
             */
            max_retries?: number | null;
            /**
             * Time between two calls to a lead, minutes. The lists of Famulor and RoboCallz say seconds; the request and the
             *     webhook say minutes, which fits the samples.
             */
            retry_interval?: number | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * A new campaign, which begins as a draft.
         */
        CreateCampaign: {
            /**
             * The campaign's name.
             */
            name: string;
            /**
             * The assistant that calls, an outbound one; another is refused with 404.
             */
            assistant_id: number;
            /**
             * Zone of the hours, IANA name. The account's if left out.
             */
            timezone?: string;
            /**
             * Calls at the same time, at most; the plan sets the limit, up to 10. 3 if left out.
             */
            max_calls_in_parallel?: number;
            /**
             * From when on to call each day, `HH:MM`. `00:00` if left out.
             */
            allowed_hours_start_time?: string;
            /**
             * Until when to call each day, `HH:MM`. `23:59` if left out.
             */
            allowed_hours_end_time?: string;
            /**
             * Days to call on. All if left out.
             */
            allowed_days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * Further calls to a lead that was not reached, at most. 3 if left out.
             */
            max_retries?: number;
            /**
             * Time between two calls to a lead, minutes. 60 if left out.
             */
            retry_interval?: number;
            /**
             * Whether a lead whose answering machine picked up is called again.
             */
            retry_on_voicemail?: boolean;
            /**
             * Whether a lead is called again when the goal was not reached.
             */
            retry_on_goal_incomplete?: boolean;
            /**
             * Which value found in the call says whether the goal was reached.
             */
            goal_completion_variable?: string;
            /**
             * Whether it is completed when no lead is left. True if left out.
             */
            mark_complete_when_no_leads?: boolean;
            /**
             * Your own numbers to call from.
             */
            phone_number_ids?: number[];
        };
        /**
         * The word that a campaign was made.
         */
        CampaignAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * Calls to many leads, spread over hours and days. Which assistant makes them is not in it.
             */
            data: components["schemas"]["Campaign"];
        };
        /**
         * Which campaign to start or stop.
         */
        UpdateCampaignStatus: {
            /**
             * The campaign.
             */
            campaign_id: number;
            /**
             * What to do. Another word is refused with 400.
             * @enum {string}
             */
            action: "start" | "stop";
        };
        /**
         * Where a campaign stands now.
         */
        CampaignState: {
            /**
             * The campaign.
             */
            campaign_id: number;
            /**
             * Its status, `in-progress` after a start, `stopped` after a stop.
             */
            status?: components["schemas"]["CampaignStatus"] | null;
        };
        /**
         * The word that a campaign was started or stopped.
         */
        CampaignStatusAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * Whether it worked; true.
             */
            success?: boolean | null;
            /**
             * What came of it.
             */
            data?: components["schemas"]["CampaignState"] | null;
        };
        /**
         * The words the list can be filtered by.
         * @enum {string}
         */
        LeadStatusFilter: "created" | "scheduled" | "processing" | "completed" | "rescheduled" | "reached-max-retries" | "blacklisted";
        /**
         * Where a lead stands. The first seven words come from the list's filter, no page explains them; `contacted` is in the
         *     samples of webhooks only.
         * @enum {string}
         */
        LeadStatus: "created" | "scheduled" | "processing" | "completed" | "rescheduled" | "reached-max-retries" | "blacklisted" | "contacted" | (string & {});
        /**
         * A campaign by name.
         */
        CampaignReference: {
            /**
             * The campaign's id.
             */
            id?: number | null;
            /**
             * The campaign's name.
             */
            name?: string | null;
        };
        /**
         * A further person to call in a lead's place.
         */
        SecondaryContact: {
            /**
             * The contact's id, counted together with leads in the samples.
             */
            id?: number | null;
            /**
             * The number to call, E.164.
             */
            phone_number?: string | null;
            /**
             * Values for the assistant, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * Where the contact stands.
             */
            status?: components["schemas"]["LeadStatus"] | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Time"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Time"];
        };
        /**
         * A person to be called by a campaign.
         */
        Lead: {
            /**
             * The lead's id.
             */
            id: number;
            /**
             * The campaign that calls.
             */
            campaign_id?: number | null;
            /**
             * The number to call, E.164.
             */
            phone_number?: string | null;
            /**
             * Values for the assistant, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * Where the lead stands.
             */
            status?: components["schemas"]["LeadStatus"] | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Time"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Time"];
            /**
             * The campaign that calls.
             */
            campaign?: components["schemas"]["CampaignReference"] | null;
            /**
             * Whom to call if this one is not reached.
             */
            secondary_contacts?: components["schemas"]["SecondaryContact"][] | null;
        };
        /**
         * A page of leads.
         */
        LeadPage: components["schemas"]["Paginator"] & {
            /**
             * The leads on this page.
             */
            data: components["schemas"]["Lead"][];
        };
        /**
         * A further person to call in a lead's place.
         */
        NewSecondaryContact: {
            /**
             * The number to call, E.164.
             */
            phone_number: string;
            /**
             * Values for the assistant, by name.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * A new lead of a campaign.
         */
        CreateLead: {
            /**
             * The number to call, E.164.
             */
            phone_number: string;
            /**
             * The campaign that is to call.
             */
            campaign_id: number;
            /**
             * Values for the assistant, such as `customer_name` or `email`.
             */
            variables?: components["schemas"]["Variables"];
            /**
             * Whether the number may be in the campaign twice; spelt so. False if left out.
             */
            allow_dupplicate?: boolean;
            /**
             * Whom to call if this one is not reached.
             */
            secondary_contacts?: components["schemas"]["NewSecondaryContact"][];
        };
        /**
         * The word that a lead was made. An old page of AutoCalls wraps it in a list, and another has the id as text; neither
         *     is taken here.
         */
        LeadAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A person to be called by a campaign.
             */
            data: components["schemas"]["Lead"];
        };
        /**
         * What to change; the rest stays. Other fields are refused, the page says.
         */
        UpdateLead: {
            /**
             * The campaign that is to call.
             */
            campaign_id?: number;
            /**
             * The number to call; it is brought into E.164.
             */
            phone_number?: string;
            /**
             * Where the lead is to stand.
             * @enum {string}
             */
            status?: "created" | "completed" | "reached-max-retries";
            /**
             * Values for the assistant, added to those that are there.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * A rented number, a SIP trunk's, or a verified number of yours that is shown when calling.
         * @enum {string}
         */
        NumberType: "normal" | "sip" | "caller_id" | (string & {});
        /**
         * A phone number of the account.
         */
        PhoneNumber: {
            /**
             * The number's id.
             */
            id: number;
            /**
             * The number, E.164 or a SIP extension of up to 15 characters.
             */
            phone_number?: string | null;
            /**
             * What you call it.
             */
            nickname?: string | null;
            /**
             * Its country, two letters.
             */
            country_code?: string | null;
            /**
             * Its kind.
             */
            type?: components["schemas"]["NumberType"] | null;
            /**
             * Its kind in words.
             */
            type_label?: string | null;
            /**
             * Whether it sends SMS.
             */
            sms_capable?: boolean | null;
            /**
             * Where it is hosted, such as `us1`.
             */
            region?: string | null;
            /**
             * Whether its rent is paid.
             */
            has_active_subscription?: boolean | null;
            /**
             * When it was added.
             */
            created_at?: components["schemas"]["Instant"];
        };
        /**
         * All phone numbers of the account.
         */
        PhoneNumberList: {
            /**
             * The numbers.
             */
            data: components["schemas"]["PhoneNumber"][];
        };
        /**
         * A phone number that can be bought.
         */
        AvailableNumber: {
            /**
             * The number, E.164.
             */
            phone_number: string;
            /**
             * The number as people write it.
             */
            phone_number_formatted?: string | null;
            /**
             * Its country, two letters.
             */
            country_code?: string | null;
            /**
             * Rent, USD a month.
             */
            price?: number | null;
            /**
             * The rent's id with the payment service.
             */
            stripe_price_id?: string | null;
            /**
             * Which address of yours has to be known.
             * @enum {string|null}
             */
            address_requirements?: "none" | "local" | "foreign" | "inventory" | (string & {}) | null;
            /**
             * Whether it sends SMS.
             */
            sms_capable?: boolean | null;
        };
        /**
         * Phone numbers that can be bought.
         */
        AvailableNumberList: {
            /**
             * The numbers.
             */
            data: components["schemas"]["AvailableNumber"][];
        };
        /**
         * Which number to buy.
         */
        PurchasePhoneNumber: {
            /**
             * The number, E.164, as the search gave it.
             */
            phone_number: string;
        };
        /**
         * The word that a number was bought or changed, with some of its fields.
         */
        PhoneNumberAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A phone number of the account.
             */
            data: components["schemas"]["PhoneNumber"];
        };
        /**
         * What to change about a number.
         */
        UpdatePhoneNumber: {
            /**
             * What to call it; null or an empty text takes the name away.
             */
            nickname?: string | null;
        };
        /**
         * How a number is written when calling out: with country code and plus (`+e164`), without the plus (`e164`), or as
         *     within the country (`national`).
         * @enum {string}
         */
        SipCallingFormat: "+e164" | "e164" | "national" | (string & {});
        /**
         * A connection to a telephone system of yours. It is a phone number too. The password never comes back.
         */
        SipTrunk: {
            /**
             * The trunk's id, which is its phone number's.
             */
            id: number;
            /**
             * The number, E.164 or a SIP extension of up to 15 characters.
             */
            phone_number?: string | null;
            /**
             * What you call it.
             */
            nickname?: string | null;
            /**
             * The user at the SIP server.
             */
            sip_username?: string | null;
            /**
             * The SIP server.
             */
            sip_address?: string | null;
            /**
             * How numbers are written when calling out.
             */
            sip_calling_format?: components["schemas"]["SipCallingFormat"] | null;
            /**
             * How calls that come in prove themselves, by the user's password (`auth`) or by address (`ip`).
             * @enum {string|null}
             */
            inbound_authorization_type?: "auth" | "ip" | (string & {}) | null;
            /**
             * Addresses that calls may come from, null with a password.
             */
            allowed_inbound_ips?: string[] | null;
            /**
             * Whether calls out come from one fixed address.
             */
            outbound_proxy?: boolean | null;
            /**
             * Its country, two letters.
             */
            country_code?: string | null;
            /**
             * Internal id of the way in. Not in the list.
             */
            inbound_trunk_id?: string | null;
            /**
             * Internal id of the way out. Not in the list.
             */
            outbound_trunk_id?: string | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * All SIP trunks of the account.
         */
        SipTrunkList: {
            /**
             * The trunks.
             */
            data: components["schemas"]["SipTrunk"][];
        };
        /**
         * What a SIP trunk can be told.
         */
        SipTrunkSettings: {
            /**
             * Whether `phone_number` is an extension of 1 to 15 characters or a number in E.164.
             * @enum {string}
             */
            sip_trunk_type?: "extension" | "number";
            /**
             * The extension or number.
             */
            phone_number?: string;
            /**
             * What to call it.
             */
            nickname?: string;
            /**
             * The user at the SIP server.
             */
            sip_username?: string;
            /**
             * The user's password.
             */
            sip_password?: string;
            /**
             * The SIP server, without a port.
             */
            sip_address?: string;
            /**
             * How to write numbers when calling out.
             * @enum {string}
             */
            sip_calling_format?: "+e164" | "e164" | "national";
            /**
             * How calls that come in prove themselves, by the user's password (`auth`) or by address (`ip`). A change to `auth`
             *     takes the addresses away.
             * @enum {string}
             */
            inbound_authorization_type?: "auth" | "ip";
            /**
             * Addresses that calls may come from; needed with `ip`.
             */
            allowed_inbound_ips?: string[];
            /**
             * Its country, two letters.
             */
            country_code?: string;
            /**
             * Whether calls out have to come from one fixed address. False if left out.
             */
            outbound_proxy?: boolean;
        };
        /**
         * A new SIP trunk.
         */
        CreateSipTrunk: WithRequired<components["schemas"]["SipTrunkSettings"], "sip_trunk_type" | "phone_number" | "sip_username" | "sip_password" | "sip_address" | "sip_calling_format" | "inbound_authorization_type" | "country_code">;
        /**
         * One SIP trunk.
         */
        SipTrunkData: {
            /**
             * A connection to a telephone system of yours. It is a phone number too. The password never comes back.
             */
            data: components["schemas"]["SipTrunk"];
        };
        /**
         * The word that a SIP trunk was made or changed.
         */
        SipTrunkAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["SipTrunkData"];
        /**
         * Whom to write what.
         */
        SendSms: {
            /**
             * Id of the own number that sends. It has to be one that sends SMS.
             */
            from: number;
            /**
             * The number to write to, with country code.
             */
            to: string;
            /**
             * The text.
             */
            body: string;
        };
        /**
         * An SMS that was sent. Famulor's page shows other fields than all others.
         */
        Sms: {
            /**
             * The record's id.
             */
            id?: number | null;
            /**
             * The record's id on Famulor's page.
             */
            sms_id?: string | null;
            /**
             * Id of the number that sent it.
             */
            phone_number_id?: number | null;
            /**
             * The number that sent it.
             */
            from?: string | null;
            /**
             * The number it went to, E.164.
             */
            to?: string | null;
            /**
             * The text.
             */
            body?: string | null;
            /**
             * Who sent it.
             */
            user_id?: number | null;
            /**
             * How many messages the text took.
             */
            segments?: number | null;
            /**
             * Price of one message, USD.
             */
            segment_price?: number | null;
            /**
             * Price of all messages, `segment_price` times `segments`, USD.
             */
            total_cost?: number | null;
            /**
             * Price of all messages, in `currency`.
             */
            cost?: number | null;
            /**
             * Currency of `cost`, `EUR` in the sample.
             */
            currency?: string | null;
            /**
             * Where it stands, `sent` in the samples.
             */
            status?: string | null;
            /**
             * Its id with Twilio.
             */
            sms_sid?: string | null;
            /**
             * When it was sent.
             */
            created_at?: components["schemas"]["Time"];
            /**
             * When the record last changed.
             */
            updated_at?: components["schemas"]["Time"];
        };
        /**
         * The word that an SMS was sent.
         */
        SmsAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * An SMS that was sent. Famulor's page shows other fields than all others.
             */
            data: components["schemas"]["Sms"];
        };
        /**
         * A WhatsApp number of yours.
         */
        WhatsappSender: {
            /**
             * The sender's id.
             */
            id: number;
            /**
             * The number, E.164.
             */
            phone_number?: string | null;
            /**
             * The name customers see.
             */
            display_name?: string | null;
            /**
             * Whether it can send. Brought up to date every 5 minutes.
             * @enum {string|null}
             */
            status?: "online" | "offline" | (string & {}) | null;
            /**
             * How WhatsApp rates it; a bad rating lowers the limit.
             * @enum {string|null}
             */
            quality_rating?: "GREEN" | "YELLOW" | "RED" | (string & {}) | null;
            /**
             * Customers it may write to first within 24 hours, null for any number.
             */
            messaging_limit?: number | null;
            /**
             * The limit in words.
             */
            messaging_limit_formatted?: string | null;
        };
        /**
         * WhatsApp numbers of the account.
         */
        WhatsappSenderList: {
            /**
             * The senders.
             */
            data: components["schemas"]["WhatsappSender"][];
        };
        /**
         * A message that WhatsApp has approved, or not yet.
         */
        WhatsappTemplate: {
            /**
             * The template's id.
             */
            id: number;
            /**
             * Its name with WhatsApp.
             */
            name?: string | null;
            /**
             * Its language, such as `en` or `pt_BR`.
             */
            language?: string | null;
            /**
             * What it is for.
             * @enum {string|null}
             */
            category?: "marketing" | "utility" | "authentication" | (string & {}) | null;
            /**
             * What WhatsApp says to it; only `approved` ones can be sent. Brought up to date every 4 hours.
             * @enum {string|null}
             */
            status?: "approved" | "pending" | "rejected" | (string & {}) | null;
            /**
             * Its text, with gaps written `{{1}}`, `{{2}}` and so on.
             */
            body_text?: string | null;
            /**
             * Names of the gaps, in order.
             */
            variables?: string[] | null;
            /**
             * Whether it has gaps.
             */
            has_variables?: boolean | null;
        };
        /**
         * Templates of one sender.
         */
        WhatsappTemplateList: {
            /**
             * The templates.
             */
            data: components["schemas"]["WhatsappTemplate"][];
        };
        /**
         * Whom to send which template.
         */
        SendWhatsappTemplate: {
            /**
             * The sender, one of yours that is online.
             */
            sender_id: number;
            /**
             * The template, an approved one of this sender.
             */
            template_id: number;
            /**
             * The customer's number, with country code.
             */
            recipient_phone: string;
            /**
             * The customer's name, for the conversation.
             */
            recipient_name?: string;
            /**
             * What to fill the gaps with, by number (`1`) or by name.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * A WhatsApp message that was handed over. How it fares is told by the webhook of read receipts.
         */
        WhatsappMessage: {
            /**
             * Whether it was handed over; true.
             */
            success?: boolean | null;
            /**
             * The conversation's number, which is not the id that the operations on conversations take; that is a UUID.
             */
            conversation_id?: number | null;
            /**
             * The message's id within conversations.
             */
            message_id?: number | null;
            /**
             * The message's id, which read receipts name it by.
             */
            whatsapp_message_id?: number | null;
            /**
             * The message's id with Twilio.
             */
            message_sid?: string | null;
            /**
             * Where the message stands. Only of templates.
             * @enum {string|null}
             */
            status?: "queued" | "sent" | (string & {}) | null;
            /**
             * The 24 hours after this message. Only of free texts.
             */
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
        };
        /**
         * Whom to write what.
         */
        SendWhatsappMessage: {
            /**
             * The sender, one of yours that is online.
             */
            sender_id: number;
            /**
             * The customer's number, with country code.
             */
            recipient_phone: string;
            /**
             * The text.
             */
            message: string;
        };
        /**
         * State of the talk between a sender and a customer.
         */
        WhatsappSession: {
            /**
             * Whether the question was answered; true.
             */
            success?: boolean | null;
            /**
             * Whether the two have talked at all. If not, the next three fields are missing.
             */
            has_conversation?: boolean | null;
            /**
             * The conversation's number, not its UUID.
             */
            conversation_id?: number | null;
            /**
             * The customer's name.
             */
            customer_name?: string | null;
            /**
             * When the customer last wrote.
             */
            last_customer_message_at?: components["schemas"]["Instant"];
            /**
             * Whether free texts can be sent.
             */
            session_status?: components["schemas"]["WhatsappSessionStatus"] | null;
        };
        /**
         * A header of a tool's request.
         */
        ToolHeader: {
            /**
             * The header's name.
             */
            name?: string | null;
            /**
             * The header's value, in clear text even where it is a key.
             */
            value?: string | null;
        };
        /**
         * A value that a tool sends each time.
         */
        ToolField: {
            /**
             * The value's name.
             */
            key?: string | null;
            /**
             * The value; it may use variables, such as `{{customer_phone}}`.
             */
            value?: string | null;
        };
        /**
         * A value to find in the conversation and send.
         */
        ToolParameter: {
            /**
             * The value's name.
             */
            name?: string | null;
            /**
             * The value's type; `float` on AutoCalls' newest pages only.
             * @enum {string|null}
             */
            type?: "string" | "number" | "boolean" | "float" | (string & {}) | null;
            /**
             * What to find.
             */
            description?: string | null;
            /**
             * Whether the tool needs it. On AutoCalls' newest pages only.
             */
            required?: boolean | null;
        };
        /**
         * An HTTP request of yours that assistants can make during a call.
         */
        Tool: {
            /**
             * The tool's id, an entry of an assistant's `tool_ids`.
             */
            id: number;
            /**
             * The name the model knows it by.
             */
            name?: string | null;
            /**
             * When and how to use it.
             */
            description?: string | null;
            /**
             * What it does; only `http` was seen, and only on AutoCalls' newest pages.
             * @enum {string|null}
             */
            type?: "http" | (string & {}) | null;
            /**
             * The address asked.
             */
            endpoint?: string | null;
            /**
             * The HTTP method.
             * @enum {string|null}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | (string & {}) | null;
            /**
             * How a body is written. On AutoCalls' newest pages only.
             * @enum {string|null}
             */
            body_format?: "json" | "form" | (string & {}) | null;
            /**
             * How long to wait for the answer, seconds.
             */
            timeout?: number | null;
            /**
             * Headers sent.
             */
            headers?: components["schemas"]["ToolHeader"][] | null;
            /**
             * Values sent each time. On AutoCalls' newest pages only.
             */
            static_fields?: components["schemas"]["ToolField"][] | null;
            /**
             * Values to find in the conversation and send.
             */
            schema?: components["schemas"]["ToolParameter"][] | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * A header of a tool's request.
         */
        NewToolHeader: {
            /**
             * The header's name.
             */
            name: string;
            /**
             * The header's value. Everyone who can list tools can read it.
             */
            value: string;
        };
        /**
         * A value that a tool sends each time.
         */
        NewToolField: {
            /**
             * The value's name.
             */
            key: string;
            /**
             * The value.
             */
            value: string;
        };
        /**
         * A value to find in the conversation and send.
         */
        NewToolParameter: {
            /**
             * The value's name. The pages want 2 characters; Famulor's list of changes says that 1 will do.
             */
            name: string;
            /**
             * The value's type; `float` on AutoCalls' newest pages only.
             * @enum {string}
             */
            type: "string" | "number" | "boolean" | "float";
            /**
             * What to find.
             */
            description: string;
            /**
             * Whether the tool needs it. On AutoCalls' newest pages only.
             */
            required?: boolean;
        };
        /**
         * What a tool can be told. Lists replace what was there.
         */
        ToolSettings: {
            /**
             * The name the model knows it by. Older pages want lower-case letters and underscores only; AutoCalls' newest page
             *     takes what is allowed here.
             */
            name?: string;
            /**
             * When and how to use it.
             */
            description?: string;
            /**
             * The address to ask. It may use values of the conversation (`{city}`) and variables (`{{customer_phone}}`).
             */
            endpoint?: string;
            /**
             * The HTTP method.
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * How to write a body. `json` if left out. On AutoCalls' newest pages only.
             * @enum {string}
             */
            body_format?: "json" | "form";
            /**
             * How long to wait for the answer, seconds. 10 if left out.
             */
            timeout?: number;
            /**
             * Headers to send.
             */
            headers?: components["schemas"]["NewToolHeader"][];
            /**
             * Values to send each time. On AutoCalls' newest pages only.
             */
            static_fields?: components["schemas"]["NewToolField"][];
            /**
             * Values to find in the conversation and send.
             */
            schema?: components["schemas"]["NewToolParameter"][];
        };
        /**
         * A new tool.
         */
        CreateTool: WithRequired<components["schemas"]["ToolSettings"], "name" | "description" | "endpoint" | "method">;
        /**
         * The word that a tool was made or changed.
         */
        ToolAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * An HTTP request of yours that assistants can make during a call.
             */
            data: components["schemas"]["Tool"];
        };
        /**
         * Documents that assistants look things up in.
         */
        Knowledgebase: {
            /**
             * The knowledge base's id.
             */
            id: number;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What is in it.
             */
            description?: string | null;
            /**
             * Whether it can be used; `empty` has no documents.
             * @enum {string|null}
             */
            status?: "empty" | "processing" | "active" | "failed" | (string & {}) | null;
            /**
             * The status in words.
             */
            status_label?: string | null;
            /**
             * How many documents it has. Not in the answers to a change.
             */
            documents_count?: number | null;
            /**
             * How many assistants use it. Not in the answers to a change.
             */
            assistants_count?: number | null;
            /**
             * When it was made. Not in the answer to an update.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * All knowledge bases of the account.
         */
        KnowledgebaseList: {
            /**
             * The knowledge bases.
             */
            data: components["schemas"]["Knowledgebase"][];
        };
        /**
         * What a knowledge base, or a document in one, is called.
         */
        NameAndDescription: {
            /**
             * Its name.
             */
            name?: string;
            /**
             * What is in it.
             */
            description?: string;
        };
        /**
         * A new knowledge base.
         */
        CreateKnowledgebase: WithRequired<components["schemas"]["NameAndDescription"], "name">;
        /**
         * One knowledge base.
         */
        KnowledgebaseData: {
            /**
             * Documents that assistants look things up in.
             */
            data: components["schemas"]["Knowledgebase"];
        };
        /**
         * The word that a knowledge base was made or changed.
         */
        KnowledgebaseAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["KnowledgebaseData"];
        /**
         * A document of a knowledge base. Its text does not come back.
         */
        Document: {
            /**
             * The document's id.
             */
            id: number;
            /**
             * Its name.
             */
            name?: string | null;
            /**
             * What is in it.
             */
            description?: string | null;
            /**
             * What it was made from.
             * @enum {string|null}
             */
            type?: "website" | "pdf" | "txt" | "docx" | (string & {}) | null;
            /**
             * The type in words.
             */
            type_label?: string | null;
            /**
             * Whether it can be used yet.
             * @enum {string|null}
             */
            status?: "processing" | "active" | "failed" | (string & {}) | null;
            /**
             * The status in words.
             */
            status_label?: string | null;
            /**
             * When it was added. Not in the answer to an update.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed. Not in the answer to its creation.
             */
            updated_at?: components["schemas"]["Instant"];
        };
        /**
         * All documents of a knowledge base.
         */
        DocumentList: {
            /**
             * The documents.
             */
            data: components["schemas"]["Document"][];
        };
        /**
         * A page to take.
         */
        WebsiteLink: {
            /**
             * Format: uri
             *
             * Its address.
             */
            link: string;
        };
        /**
         * A document made of web pages, from one address on or from a list of them.
         */
        CreateWebsiteDocument: WithRequired<components["schemas"]["NameAndDescription"], "name"> & {
            /**
             * The kind of document: web pages.
             * @constant
             */
            type: "website";
            /**
             * Links to follow, at most; 1 to 50. 10 if left out.
             */
            relative_links_limit?: number;
        } & ({
            /**
             * Format: uri
             *
             * The page to begin with.
             */
            url: string;
        } | {
            /**
             * The pages to take.
             */
            links: components["schemas"]["WebsiteLink"][];
        });
        /**
         * A document made of a file, sent as a form.
         */
        CreateFileDocument: WithRequired<components["schemas"]["NameAndDescription"], "name"> & {
            /**
             * What the file is.
             * @enum {string}
             */
            type: "pdf" | "txt" | "docx";
            /**
             * Format: binary
             *
             * The file, 20 MB at most.
             */
            file: string;
        };
        /**
         * One document.
         */
        DocumentData: {
            /**
             * A document of a knowledge base. Its text does not come back.
             */
            data: components["schemas"]["Document"];
        };
        /**
         * The word that a document was added or changed.
         */
        DocumentAnswer: components["schemas"]["MessageAnswer"] & components["schemas"]["DocumentData"];
        /**
         * Which assistant to chat with.
         */
        CreateConversation: {
            /**
             * The assistant's UUID, not its number.
             */
            assistant_id: string;
            /**
             * Whether it is paid for (`widget`) or a try-out (`test`). `widget` if left out.
             * @enum {string}
             */
            type?: "widget" | "test";
            /**
             * Values for the assistant, by name.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * A tool that the assistant used.
         */
        FunctionCall: {
            /**
             * The tool's name.
             */
            name?: string | null;
            /**
             * What it was given, by name.
             */
            arguments?: components["schemas"]["FreeObject"];
            /**
             * What it answered.
             */
            result?: components["schemas"]["FreeObject"];
        };
        /**
         * One message of a chat.
         */
        ChatMessage: {
            /**
             * Who wrote it.
             * @enum {string|null}
             */
            role?: "assistant" | "user" | (string & {}) | null;
            /**
             * The text.
             */
            content?: string | null;
            /**
             * Tools the assistant used for it.
             */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
        };
        /**
         * The word that a chat has begun.
         */
        CreateConversationAnswer: {
            /**
             * Whether it has begun; true.
             */
            status?: boolean | null;
            /**
             * The conversation's id, a UUID.
             */
            conversation_id: string;
            /**
             * The assistant's greeting.
             */
            history?: components["schemas"]["ChatMessage"][] | null;
        };
        /**
         * One side of a WhatsApp conversation.
         */
        ChatParty: {
            /**
             * The name.
             */
            name?: string | null;
            /**
             * The number, E.164.
             */
            phone?: string | null;
        };
        /**
         * A chat with its messages. Its id is not in it.
         */
        ConversationHistory: {
            /**
             * Whether it was found; true.
             */
            status?: boolean | null;
            /**
             * The messages, oldest first.
             */
            history?: components["schemas"]["ChatMessage"][] | null;
            /**
             * Values given to the assistant, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * What you call the customer; only of chats over the API.
             */
            external_identifier?: string | null;
            /**
             * Your side; only of WhatsApp.
             */
            whatsapp_sender?: components["schemas"]["ChatParty"] | null;
            /**
             * The customer's side; only of WhatsApp.
             */
            customer?: components["schemas"]["ChatParty"] | null;
        };
        /**
         * What to write to the assistant.
         */
        SendMessage: {
            /**
             * The text.
             */
            message: string;
        };
        /**
         * What the assistant answered.
         */
        MessageReply: {
            /**
             * Whether it answered; true.
             */
            status?: boolean | null;
            /**
             * The answer.
             */
            message?: string | null;
            /**
             * Tools the assistant used for it.
             */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
        };
        /**
         * Laravel's envelope of a page found by cursor.
         */
        CursorPaginator: {
            /**
             * Address of the list without a query.
             */
            path?: string | null;
            /**
             * Rows on a page, as asked for.
             */
            per_page?: number | null;
            /**
             * What to ask for the next page with, null on the last.
             */
            next_cursor?: string | null;
            /**
             * What to ask for the page before with, null on the first.
             */
            prev_cursor?: string | null;
        };
        /**
         * Where a chat takes place: the widget on a web site, WhatsApp, the API, or a try-out, which costs nothing.
         * @enum {string}
         */
        ConversationType: "test" | "widget" | "whatsapp" | "api" | (string & {});
        /**
         * A chat as the list has it, without its messages.
         */
        Conversation: {
            /**
             * The conversation's id, a UUID. Some samples have letters that no UUID has.
             */
            id: string;
            /**
             * The assistant's UUID, not its number.
             */
            assistant_id?: string | null;
            /**
             * The assistant's name.
             */
            assistant_name?: string | null;
            /**
             * Where it takes place.
             */
            type?: components["schemas"]["ConversationType"] | null;
            /**
             * Values given to the assistant, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * What you call the customer; only of chats over the API.
             */
            external_identifier?: string | null;
            /**
             * How many messages it has.
             */
            message_count?: number | null;
            /**
             * What it cost so far, USD.
             */
            total_cost?: number | null;
            /**
             * Whether the assistant answers.
             */
            ai_enabled?: boolean | null;
            /**
             * When it began.
             */
            created_at?: components["schemas"]["Time"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Time"];
            /**
             * Your side; only of WhatsApp.
             */
            whatsapp_sender?: components["schemas"]["ChatParty"] | null;
            /**
             * The customer's side; only of WhatsApp.
             */
            customer?: components["schemas"]["ChatParty"] | null;
        };
        /**
         * A page of conversations.
         */
        ConversationPage: components["schemas"]["CursorPaginator"] & {
            /**
             * The conversations on this page.
             */
            data: components["schemas"]["Conversation"][];
        };
        /**
         * Whether the assistant answers in a chat from now on.
         */
        AiSwitchAnswer: {
            /**
             * Whether it worked; true.
             */
            status?: boolean | null;
            /**
             * Whether the assistant answers.
             */
            ai_enabled?: boolean | null;
        };
        /**
         * Which assistant is to answer whom.
         */
        GenerateReply: {
            /**
             * The assistant's number, not its UUID.
             */
            assistant_id: number;
            /**
             * What you call the customer. The same name goes on with the same conversation.
             */
            customer_identifier: string;
            /**
             * What the customer wrote.
             */
            message: string;
            /**
             * Values for the assistant, added to those that are there.
             */
            variables?: components["schemas"]["Variables"];
        };
        /**
         * What the assistant answered.
         */
        GeneratedReply: {
            /**
             * Whether it answered; true.
             */
            success?: boolean | null;
            /**
             * The conversation's id, a UUID.
             */
            conversation_id?: string | null;
            /**
             * The customer, as you called them.
             */
            customer_identifier?: string | null;
            /**
             * The answer.
             */
            reply?: string | null;
            /**
             * Tools the assistant used for it.
             */
            function_calls?: components["schemas"]["FunctionCall"][] | null;
            /**
             * Whether the assistant is switched off in this conversation.
             */
            ai_disabled?: boolean | null;
        };
        /**
         * Whose key it is.
         */
        User: {
            /**
             * The user's name.
             */
            name?: string | null;
            /**
             * The user's address.
             */
            email?: string | null;
            /**
             * What is left to spend, USD, with up to 8 decimals.
             */
            total_balance?: number | null;
        };
        /**
         * An API key, without the key itself.
         */
        ApiKey: {
            /**
             * The key's id.
             */
            id: number;
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * When it was last used, null if never.
             */
            last_used_at?: components["schemas"]["Instant"];
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
        };
        /**
         * All API keys of the user.
         */
        ApiKeyList: {
            /**
             * The keys.
             */
            api_keys: components["schemas"]["ApiKey"][];
        };
        /**
         * A new API key.
         */
        CreateApiKey: {
            /**
             * What to call it.
             */
            name: string;
        };
        /**
         * A new API key. Its id is not in it; the list has it.
         */
        CreatedApiKey: {
            /**
             * What it is called.
             */
            name?: string | null;
            /**
             * The key itself, told this once.
             */
            token?: string | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
        };
        /**
         * The word that an API key was made.
         */
        CreateApiKeyAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A new API key. Its id is not in it; the list has it.
             */
            api_key: components["schemas"]["CreatedApiKey"];
        };
        /**
         * Assistants under one name.
         */
        AssistantGroup: {
            /**
             * The id.
             */
            id: number;
            /**
             * The name.
             */
            name?: string | null;
            /**
             * The colour, null without one.
             * @enum {string|null}
             */
            color?: "gray" | "slate" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "purple" | "pink" | (string & {}) | null;
            /**
             * How many assistants are in it.
             */
            assistants_count?: number | null;
        };
        /**
         * A folder of assistants. An assistant lies in one at most.
         */
        Folder: components["schemas"]["AssistantGroup"];
        /**
         * A page of folders. The envelope has only `current_page`, `per_page` and `total`.
         */
        FolderPage: components["schemas"]["Paginator"] & {
            /**
             * The folders on this page.
             */
            data: components["schemas"]["Folder"][];
        };
        /**
         * A colour of the dashboard.
         * @enum {string}
         */
        Color: "gray" | "slate" | "red" | "orange" | "amber" | "green" | "teal" | "blue" | "purple" | "pink";
        /**
         * A new folder or label.
         */
        CreateAssistantGroup: {
            /**
             * The name; none of yours may have it yet.
             */
            name: string;
            /**
             * A colour of the dashboard.
             */
            color?: components["schemas"]["Color"];
        };
        /**
         * The word that a folder was made or changed.
         */
        FolderAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A folder of assistants. An assistant lies in one at most.
             */
            data?: components["schemas"]["Folder"];
        };
        /**
         * What to change about a folder or label; the rest stays.
         */
        UpdateAssistantGroup: {
            /**
             * The name; no other of yours may have it.
             */
            name?: string;
            /**
             * The colour, null to take it away.
             */
            color?: components["schemas"]["Color"] | null;
        };
        /**
         * A label of assistants. An assistant has as many as you like.
         */
        Label: components["schemas"]["AssistantGroup"];
        /**
         * A page of labels. The envelope has only `current_page`, `per_page` and `total`.
         */
        LabelPage: components["schemas"]["Paginator"] & {
            /**
             * The labels on this page.
             */
            data: components["schemas"]["Label"][];
        };
        /**
         * The word that a label was made or changed.
         */
        LabelAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A label of assistants. An assistant has as many as you like.
             */
            data?: components["schemas"]["Label"];
        };
        /**
         * A user of your own brand.
         */
        WhiteLabelUser: {
            /**
             * The user's id.
             */
            id: number;
            /**
             * The user's name.
             */
            name?: string | null;
            /**
             * The user's address.
             */
            email?: string | null;
            /**
             * Minutes of calls left. In the list and after a transfer only.
             */
            minutes_balance?: number | null;
            /**
             * Credits for chats left, 9 of which are worth a minute. In the list and after a transfer only.
             */
            credits_balance?: number | null;
            /**
             * When the user was registered. In the list only.
             */
            created_at?: components["schemas"]["Instant"];
        };
        /**
         * All users of your brand.
         */
        WhiteLabelUserList: {
            /**
             * The users.
             */
            data: components["schemas"]["WhiteLabelUser"][];
        };
        /**
         * A new user of your brand.
         */
        RegisterWhiteLabelUser: {
            /**
             * The user's name.
             */
            name: string;
            /**
             * Format: email
             *
             * The user's address; nobody on the platform may have it yet.
             */
            email: string;
            /**
             * The user's password.
             */
            password: string;
            /**
             * The user's zone, IANA name. `Europe/Bucharest` if left out.
             */
            timezone?: string;
        };
        /**
         * The word that a key was made for a user of your brand.
         */
        TokenAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * A user of your own brand.
             */
            user?: components["schemas"]["WhiteLabelUser"];
            /**
             * An API key that acts for the user.
             */
            token: string;
            /**
             * What the key is called. Not in the answer to a registration.
             */
            token_name?: string | null;
        };
        /**
         * A user of your brand, by address.
         */
        WhiteLabelUserByEmail: {
            /**
             * Format: email
             *
             * The user's address.
             */
            email: string;
        };
        /**
         * What to call a key.
         */
        TokenName: {
            /**
             * What to call the key. `api-token` if left out.
             */
            token_name?: string;
        };
        /**
         * A user of your brand who has given you their password.
         */
        LogInWhiteLabelUser: components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["TokenName"] & {
            /**
             * The user's password.
             */
            password: string;
        };
        /**
         * A user of your brand, by id.
         */
        WhiteLabelUserById: {
            /**
             * The user's id.
             */
            user_id: number;
        };
        /**
         * For whom to make a key, by id or by address.
         */
        CreateWhiteLabelToken: (components["schemas"]["WhiteLabelUserById"] & components["schemas"]["TokenName"]) | (components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["TokenName"]);
        /**
         * What to transfer.
         */
        NewTransfer: {
            /**
             * What to transfer. You pay credits in minutes, 9 for a minute.
             * @enum {string}
             */
            transfer_type: "minutes" | "credits";
            /**
             * Whether to give or to take.
             * @enum {string}
             */
            operation: "add" | "remove";
            /**
             * How much, in minutes or credits.
             */
            amount: number;
        };
        /**
         * What to give to a user of your brand, or to take from them; the user by id or by address.
         */
        TransferBalance: (components["schemas"]["WhiteLabelUserById"] & components["schemas"]["NewTransfer"]) | (components["schemas"]["WhiteLabelUserByEmail"] & components["schemas"]["NewTransfer"]);
        /**
         * What was transferred.
         */
        Transfer: {
            /**
             * Minutes or credits.
             * @enum {string|null}
             */
            type?: "minutes" | "credits" | (string & {}) | null;
            /**
             * Given or taken.
             * @enum {string|null}
             */
            operation?: "add" | "remove" | (string & {}) | null;
            /**
             * How much, in minutes or credits.
             */
            amount?: number | null;
        };
        /**
         * What you have left yourself.
         */
        OwnBalance: {
            /**
             * Minutes of calls.
             */
            minutes?: number | null;
        };
        /**
         * The word that a balance was transferred.
         */
        TransferAnswer: components["schemas"]["MessageAnswer"] & {
            /**
             * What was transferred.
             */
            transfer?: components["schemas"]["Transfer"];
            /**
             * A user of your own brand.
             */
            user?: components["schemas"]["WhiteLabelUser"];
            /**
             * What you have left yourself.
             */
            your_balance?: components["schemas"]["OwnBalance"];
        };
        /**
         * The lead that a campaign called.
         */
        PostCallLead: {
            /**
             * The lead's id.
             */
            id?: number | null;
            /**
             * The number called, E.164.
             */
            phone_number?: string | null;
            /**
             * Values for the assistant, by name.
             */
            variables?: components["schemas"]["FreeObject"];
            /**
             * Where the lead stands.
             */
            status?: components["schemas"]["LeadStatus"] | null;
            /**
             * When it was made.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it last changed.
             */
            updated_at?: components["schemas"]["Instant"];
            /**
             * The campaign that called. Famulor's page has it one level up.
             */
            campaign?: components["schemas"]["Campaign"] | null;
        };
        /**
         * A call that is over, as the webhook after it tells.
         */
        PostCallEvent: {
            /**
             * The call's id. The oldest sample is without it. Sent again from the dashboard it is the same.
             */
            id?: number | null;
            /**
             * The customer's number, E.164.
             */
            customer_phone?: string | null;
            /**
             * The assistant's number, E.164.
             */
            assistant_phone?: string | null;
            /**
             * Length of the call, seconds.
             */
            duration?: number | null;
            /**
             * How the call ended.
             */
            status?: components["schemas"]["CallStatus"] | null;
            /**
             * What was found in the call, by name; every assistant has `status` (was the goal reached, a boolean) and `summary`
             *     (a text). A call fetched later has the same as `evaluation`, on Famulor's pages in rows.
             */
            extracted_variables?: components["schemas"]["FreeObject"];
            /**
             * What the assistant was given, by name.
             */
            input_variables?: components["schemas"]["FreeObject"];
            /**
             * The conversation: one text on the pages of AutoCalls and Famulor, a list of entries on earlier pages of Famulor
             *     and in the vendor's connector.
             */
            transcript?: components["schemas"]["Transcript"];
            /**
             * The conversation in lines that begin with `AI:` or `Customer:`; only where `transcript` is a list.
             */
            formatted_transcript?: string | null;
            /**
             * Where the recording lies; only if the assistant is told to include it.
             */
            recording_url?: string | null;
            /**
             * When the call was started.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When the call ended, which is its record's `updated_at`.
             */
            finished_at?: components["schemas"]["Instant"];
            /**
             * Who was called; only in campaigns.
             */
            lead?: components["schemas"]["PostCallLead"] | null;
            /**
             * The campaign, on Famulor's page. The others have it within `lead`; look in both places.
             */
            campaign?: components["schemas"]["Campaign"] | null;
        };
        /**
         * A call that has come in and is not connected yet.
         */
        InboundCallEvent: {
            /**
             * The customer's number.
             */
            customer_phone?: string | null;
            /**
             * The number called.
             */
            assistant_phone?: string | null;
        };
        /**
         * One message of a chat that has ended.
         */
        EndedConversationMessage: {
            /**
             * Who wrote it.
             * @enum {string|null}
             */
            role?: "user" | "assistant" | "system" | (string & {}) | null;
            /**
             * The text.
             */
            content?: string | null;
            /**
             * When, in the user's zone.
             */
            timestamp?: components["schemas"]["Instant"];
            /**
             * When, epoch seconds. In the sample it is a year before `timestamp`.
             */
            timestamp_unix?: number | null;
        };
        /**
         * A file that was sent in a chat.
         */
        Attachment: {
            /**
             * What it is.
             * @enum {string|null}
             */
            type?: "image" | "video" | "audio" | "document" | (string & {}) | null;
            /**
             * Where it lies.
             */
            url?: string | null;
            /**
             * Its name.
             */
            filename?: string | null;
        };
        /**
         * A WhatsApp number of yours.
         */
        WebhookSender: {
            /**
             * The sender's id. Only in read receipts.
             */
            id?: number | null;
            /**
             * The number, E.164.
             */
            phone_number?: string | null;
            /**
             * The name customers see.
             */
            display_name?: string | null;
        };
        /**
         * A chat that has ended.
         */
        ConversationEndedEvent: {
            /**
             * The conversation's number, as the dashboard has it.
             */
            id?: number | null;
            /**
             * The conversation's id, a UUID, as the operations on conversations take it.
             */
            conversation_id?: string | null;
            /**
             * The assistant's UUID.
             */
            assistant_id?: string | null;
            /**
             * Where it took place, `widget` or `whatsapp`.
             */
            type?: components["schemas"]["ConversationType"] | null;
            /**
             * How many messages it has.
             */
            message_count?: number | null;
            /**
             * Always `ended`.
             * @enum {string|null}
             */
            status?: "ended" | (string & {}) | null;
            /**
             * What was found in the chat, by name.
             */
            extracted_variables?: components["schemas"]["FreeObject"];
            /**
             * What the assistant was given, by name.
             */
            input_variables?: components["schemas"]["FreeObject"];
            /**
             * The messages, oldest first.
             */
            transcript?: components["schemas"]["EndedConversationMessage"][] | null;
            /**
             * The messages in lines that begin with `AI:` or `Customer:`.
             */
            formatted_transcript?: string | null;
            /**
             * Files that were sent.
             */
            attachments?: components["schemas"]["Attachment"][] | null;
            /**
             * The customer's number; only with WhatsApp.
             */
            customer_phone?: string | null;
            /**
             * The customer's name.
             */
            customer_name?: string | null;
            /**
             * Your side; only with WhatsApp.
             */
            sender?: components["schemas"]["WebhookSender"] | null;
            /**
             * When it began, in the user's zone.
             */
            created_at?: components["schemas"]["Instant"];
            /**
             * When it ended, in the user's zone.
             */
            ended_at?: components["schemas"]["Instant"];
        };
        /**
         * A WhatsApp message of yours that has got further, or has failed.
         */
        ReadReceiptEvent: {
            /**
             * Always `message_status`.
             * @enum {string|null}
             */
            event?: "message_status" | (string & {}) | null;
            /**
             * The message's id, as sending it answered. With `status` it tells receipts apart.
             */
            whatsapp_message_id: number;
            /**
             * The message's id with Twilio, null if it went through Meta.
             */
            message_sid?: string | null;
            /**
             * The message's id with Meta, null if it went through Twilio.
             */
            meta_message_id?: string | null;
            /**
             * The conversation's id, a UUID.
             */
            conversation_id?: string | null;
            /**
             * The assistant's UUID.
             */
            assistant_id?: string | null;
            /**
             * Your number that sent it.
             */
            sender?: components["schemas"]["WebhookSender"] | null;
            /**
             * The customer's number.
             */
            to?: string | null;
            /**
             * Your number.
             */
            from?: string | null;
            /**
             * Always `outbound`.
             * @enum {string|null}
             */
            direction?: "outbound" | (string & {}) | null;
            /**
             * How far it has got.
             * @enum {string}
             */
            status: "sent" | "delivered" | "read" | "failed" | "undelivered" | (string & {});
            /**
             * What went wrong, for programs.
             */
            error_code?: number | null;
            /**
             * What went wrong, in the words of the service behind.
             */
            error_message?: string | null;
            /**
             * What went wrong, for people.
             */
            error_description?: string | null;
            /**
             * When the platform heard of it, in the zone of the number's owner.
             */
            timestamp?: components["schemas"]["Instant"];
            /**
             * When it happened, in the zone of the number's owner. Twilio does not tell.
             */
            provider_timestamp?: components["schemas"]["Instant"];
            /**
             * True for a try-out from the dashboard, else missing.
             */
            test?: boolean | null;
        };
    };
    responses: {
        /**
         * The key is missing or wrong. Only Famulor documents the answer; expect Laravel's own too, so go by the status.
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
         * The key may not do this. Documented for the API as a whole, and for white-label administration by anybody else than
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
         * The request is malformed (shape 2, with the fields), or refused for a reason of business such as lack of balance or
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
         * Too many requests. The time to wait is in the body's `retry_after`, seconds; no page documents a `Retry-After`
         *     header. Other answers may carry the `X-RateLimit-*` headers too. Famulor documents 100 requests a minute and 20 in
         *     10 seconds for the whole API, Intellixent limits by the minute or second on some operations.
         */
        TooManyRequests: {
            headers: {
                /**
                 * Requests allowed in the current window.
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * Requests left in the current window.
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * When the next window begins, epoch seconds.
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The platform failed. Documented for deleting an assistant, assumed elsewhere.
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
         * There is no such call, or it belongs to somebody else. The HTML page of AutoCalls' delete operation shows the
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
         * Refused. For a call to be made, the phone number is not in E.164; for an SMS, the number is not yours or sends none,
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
        /**
         * No means to pay. Documented for phone numbers; making a call is documented to answer 422 for lack of balance.
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
         * There is no such assistant, or it belongs to somebody else. For a campaign also: it is not one that makes calls.
         */
        AssistantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The plan allows no more campaigns. The status and shape are documented, the words are not.
         */
        PlanLimitReached: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Neither "start" nor "stop", or not enough balance to start.
         */
        CampaignBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The campaign may not be started or stopped. The status and shape are documented, the words are not.
         */
        CampaignForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such campaign, or it belongs to somebody else. The status and shape are documented, the words are not.
         */
        CampaignNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such record, or it belongs to somebody else.
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
         * The platform failed. Documented for buying and releasing numbers, for SIP trunks, and for making knowledge bases and
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
        /**
         * Refused. The status and shape are documented, the words are not.
         */
        TextBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such record, or it belongs to somebody else.
         */
        TextNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is a trunk or number like this already. The status and shape are documented, the words are not.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The SMS was sent.
         */
        SmsSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsAnswer"];
            };
        };
        /**
         * The SMS could not be sent.
         */
        SmsFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such sender or template, or it belongs to somebody else.
         */
        SenderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Not enough balance.
         */
        CodedPaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Refused by WhatsApp or before it (shape 4): the sender is offline, the template not approved, the number no number.
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
        /**
         * The 24 hours after the customer's last message are over. Send a template instead.
         */
        SessionExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The sender is offline. For a template the same is a 422.
         */
        SenderOffline: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Refused, mostly for lack of balance, or the assistant could not answer.
         */
        ConversationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such conversation, or no such assistant to begin one with.
         */
        ConversationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The request is malformed. The status and shape are documented, the words are not.
         */
        ConversationUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The key is missing or not one of the automation area.
         */
        AutomateUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * There is no such assistant, or it belongs to somebody else.
         */
        ReplyAssistantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * Your key is missing or wrong, or the user's address and password are. The status is documented for the latter, the
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
        /**
         * Taken. Any 2xx says so; what the body is used for is told at the webhook.
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
         * Refused. After a chat it is tried again, a read receipt after 429 only; of the others no page says.
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
         * Only from this day on, `YYYY-MM-DD`.
         * @example 2026-03-01
         */
        DateFrom: string;
        /**
         * Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
         * @example 2026-03-31
         */
        DateTo: string;
        /**
         * Rows on a page, 1 to 100. What happens outside of that is not documented.
         */
        PerPage: number;
        /**
         * Number of the page, from 1.
         */
        Page: number;
        /**
         * The call's id. The page of the delete operation names it `call`.
         * @example 123
         */
        CallId: number;
        /**
         * Assistants on a page, 1 to 100. What happens outside of that is not documented.
         */
        AssistantsPerPage: number;
        /**
         * The assistant's id, not its UUID.
         * @example 127
         */
        AssistantId: number;
        /**
         * Only those for this language.
         */
        LanguageId: number;
        /**
         * The campaign's id.
         * @example 1
         */
        CampaignId: number;
        /**
         * The lead's id.
         * @example 1
         */
        LeadId: number;
        /**
         * The number's id, or a SIP trunk's.
         * @example 1
         */
        PhoneNumberId: number;
        /**
         * The trunk's id.
         * @example 42
         */
        SipTrunkId: number;
        /**
         * The sender's id.
         * @example 12
         */
        SenderId: number;
        /**
         * The tool's id.
         * @example 1
         */
        ToolId: number;
        /**
         * The knowledge base's id.
         * @example 1
         */
        KnowledgebaseId: number;
        /**
         * Id of the knowledge base that the document is in.
         * @example 1
         */
        DocumentKnowledgebaseId: number;
        /**
         * The document's id.
         * @example 1
         */
        DocumentId: number;
        /**
         * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        ConversationUuid: string;
        /**
         * The key's id, as the list has it.
         * @example 1
         */
        ApiKeyId: number;
        /**
         * The folder's id.
         * @example 12
         */
        FolderId: number;
        /**
         * The label's id.
         * @example 3
         */
        LabelId: number;
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
                 * Only calls with this status, one word.
                 */
                status?: components["schemas"]["CallStatusFilter"];
                /**
                 * Only calls of this type.
                 */
                type?: "inbound" | "outbound" | "web";
                /**
                 * Only calls with this number of the customer, in E.164; write `+` as `%2B`. Earlier Famulor pages say it
                 *     matches either side of the call; all others name the customer's number, which was chosen.
                 * @example +12025550123
                 */
                phone_number?: string;
                /**
                 * Only calls of this assistant. A call itself carries the assistant's name, not this id.
                 */
                assistant_id?: number;
                /**
                 * Only calls of this campaign. A call itself carries the campaign's name, not this id.
                 */
                campaign_id?: number;
                /**
                 * Only from this day on, `YYYY-MM-DD`.
                 * @example 2026-03-01
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
                 * @example 2026-03-31
                 */
                date_to?: components["parameters"]["DateTo"];
                /**
                 * Rows on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page, from 1.
                 */
                page?: components["parameters"]["Page"];
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
                 * The call's id. The page of the delete operation names it `call`.
                 * @example 123
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
                 * The call's id. The page of the delete operation names it `call`.
                 * @example 123
                 */
                id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The call is gone.
             */
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
            /**
             * The call has been started, not answered yet.
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
                /**
                 * Assistants on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["AssistantsPerPage"];
                /**
                 * Number of the page, from 1.
                 */
                page?: components["parameters"]["Page"];
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
            /**
             * The assistants.
             */
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
            /**
             * The assistant was made.
             */
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
                 * The assistant's id, not its UUID.
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
            /**
             * The assistant was changed.
             */
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
                 * The assistant's id, not its UUID.
                 * @example 127
                 */
                id: components["parameters"]["AssistantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant is gone.
             */
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
            /**
             * The webhook is on.
             */
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
            /**
             * The webhook is off.
             */
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
            /**
             * The webhook is on.
             */
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
            /**
             * The webhook is off.
             */
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
            /**
             * The webhook is on.
             */
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
            /**
             * The webhook is off.
             */
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
            /**
             * The languages.
             */
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
                /**
                 * Only those for this mode of an assistant.
                 */
                mode?: "pipeline" | "multimodal" | "dualplex";
                /**
                 * Only those for this language.
                 */
                language_id?: number;
                /**
                 * Only those that this service makes.
                 */
                synthesizer_provider_id?: number;
                /**
                 * Only those that sound so, such as `female`.
                 */
                gender?: string;
                /**
                 * Only those that sound so old, such as `Middle aged`.
                 */
                age?: string;
                /**
                 * Only those with this accent.
                 */
                accent?: string;
                /**
                 * Only those with this text in name, accent, age or gender.
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
             * The voices.
             */
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
                 * Which models: language models for the mode `pipeline` (`llm`), or models that hear for the modes `multimodal`
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
            /**
             * The models.
             */
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
                /**
                 * Only those for this language.
                 */
                language_id?: components["parameters"]["LanguageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The services.
             */
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
                /**
                 * Only those for this language.
                 */
                language_id?: components["parameters"]["LanguageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The services.
             */
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
                /**
                 * Which assistants they are for. For `inbound`, caller ids and numbers that another assistant has are left out.
                 */
                type?: "inbound" | "outbound";
            };
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
            /**
             * The campaigns.
             */
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
    createCampaignAtFamulor: {
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
            /**
             * The campaign was made.
             */
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
            /**
             * The campaign was made.
             */
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
            /**
             * The campaign was started or stopped.
             */
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
                 * The campaign's id.
                 * @example 1
                 */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The campaign is gone.
             */
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
                /**
                 * Only leads with this status.
                 */
                status?: components["schemas"]["LeadStatusFilter"];
                /**
                 * Only leads of this campaign.
                 */
                campaign_id?: number;
                /**
                 * Only leads with this in their number; write `+` as `%2B`.
                 */
                phone_number?: string;
                /**
                 * Only from this day on, `YYYY-MM-DD`.
                 * @example 2026-03-01
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * Only until this day, `YYYY-MM-DD`. To be safe ask for a day more and filter yourself.
                 * @example 2026-03-31
                 */
                date_to?: components["parameters"]["DateTo"];
                /**
                 * Rows on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page, from 1.
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of leads.
             */
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
            /**
             * The lead was added.
             */
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
                 * The lead's id.
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
            /**
             * The lead was changed. It does not come back.
             */
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
                 * The lead's id.
                 * @example 1
                 */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The lead is gone.
             */
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
            /**
             * The numbers.
             */
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
                 * Country to look in, two letters. If left out the brand decides: `US` on most pages, `DE` on Famulor's.
                 * @example US
                 */
                country_code?: string;
                /**
                 * Only numbers with these digits in a row, 10 at most.
                 */
                contains?: string;
            };
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
            /**
             * The number is yours.
             */
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
                 * The number's id, or a SIP trunk's.
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
            /**
             * The number was changed.
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
                 * The number's id, or a SIP trunk's.
                 * @example 1
                 */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The number will go at the end of the month, or is gone.
             */
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
            /**
             * The trunks.
             */
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
            /**
             * The trunk was made.
             */
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
                 * The trunk's id.
                 * @example 42
                 */
                id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The trunk.
             */
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
                 * The trunk's id.
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
            /**
             * The trunk was changed.
             */
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
                /**
                 * Only those that are online, or all.
                 */
                status?: "online" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The senders.
             */
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
                /**
                 * Only those that are approved, or all.
                 */
                status?: "approved" | "all";
            };
            header?: never;
            path: {
                /**
                 * The sender's id.
                 * @example 12
                 */
                senderId: components["parameters"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The templates.
             */
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
            /**
             * The message was handed over.
             */
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
            /**
             * The message was handed over.
             */
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
                 * The sender.
                 * @example 12
                 */
                sender_id: number;
                /**
                 * The customer's number, with country code; write `+` as `%2B`.
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
            /**
             * The state of the talk.
             */
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
            /**
             * The tools.
             */
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
            /**
             * The tool was made.
             */
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
                 * The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
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
                 * The tool's id.
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
            /**
             * The tool was changed.
             */
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
                 * The tool's id.
                 * @example 1
                 */
                id: components["parameters"]["ToolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tool is gone.
             */
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
            /**
             * The knowledge bases.
             */
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
            /**
             * The knowledge base was made.
             */
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
                 * The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
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
                 * The knowledge base's id.
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
            /**
             * The knowledge base was changed.
             */
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
                 * The knowledge base's id.
                 * @example 1
                 */
                id: components["parameters"]["KnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The knowledge base is gone.
             */
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The documents.
             */
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
                 * Id of the knowledge base that the document is in.
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
            /**
             * The document was added and is being read.
             */
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * The document's id.
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
            /**
             * The document was changed.
             */
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
                 * Id of the knowledge base that the document is in.
                 * @example 1
                 */
                knowledgebaseId: components["parameters"]["DocumentKnowledgebaseId"];
                /**
                 * The document's id.
                 * @example 1
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The document is gone.
             */
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
            /**
             * The chat has begun.
             */
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
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
            /**
             * The assistant's answer.
             */
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
                /**
                 * Only chats in this place.
                 */
                type?: "test" | "widget" | "whatsapp" | "api";
                /**
                 * Only chats with this assistant, by its number. A chat itself carries the assistant's UUID.
                 */
                assistant_id?: number;
                /**
                 * Only chats with this customer, the whole number; write `+` as `%2B`.
                 */
                customer_phone?: string;
                /**
                 * Only chats over this WhatsApp number of yours, the whole number; write `+` as `%2B`.
                 */
                whatsapp_sender_phone?: string;
                /**
                 * Only chats with the customer you call so.
                 */
                external_identifier?: string;
                /**
                 * Rows on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * The page to give, a `next_cursor` or `prev_cursor` of another.
                 */
                cursor?: string;
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant answers.
             */
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
                 * The conversation's id. Not checked to be a UUID, because samples have letters that no UUID has.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid: components["parameters"]["ConversationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The assistant is silent.
             */
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
            /**
             * The assistant's answer.
             */
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
            /**
             * Whose key it is.
             */
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
            /**
             * The keys.
             */
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
            /**
             * The key, told this once.
             */
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
                 * The key's id, as the list has it.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The key is gone.
             */
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
                /**
                 * Rows on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page, from 1.
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of folders.
             */
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
            /**
             * The folder was made.
             */
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
                 * The folder's id.
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
            /**
             * The folder was changed.
             */
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
                 * The folder's id.
                 * @example 12
                 */
                id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The folder is gone.
             */
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
                /**
                 * Rows on a page, 1 to 100. What happens outside of that is not documented.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page, from 1.
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page of labels.
             */
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
            /**
             * The label was made.
             */
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
                 * The label's id.
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
            /**
             * The label was changed.
             */
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
                 * The label's id.
                 * @example 3
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The label is gone.
             */
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
            /**
             * The users.
             */
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
            /**
             * The user was added.
             */
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
            /**
             * The key.
             */
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
            /**
             * The key.
             */
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
            /**
             * The balance was transferred.
             */
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
                 * `sha256=` and the HMAC-SHA256 of the body as it came, in hexadecimal digits, with the sender's signing secret
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
