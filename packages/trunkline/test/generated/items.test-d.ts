// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import type { paths as Anunzi, AnunziClient } from "@trunkline/anunzi";
import type { paths as AutoCalls, AutoCallsClient } from "@trunkline/autocalls";
import type { paths as Bland, BlandClient } from "@trunkline/bland";
import type { paths as ElevenLabs, ElevenLabsClient } from "@trunkline/elevenlabs";
import type { paths as Retell, RetellClient } from "@trunkline/retell";
import type { paths as Vapi, VapiClient } from "@trunkline/vapi";
import type { paths as Zudu, ZuduClient } from "@trunkline/zudu";
import { describe, expectTypeOf, it } from "vitest";
import type { ItemOf, PagedClient } from "../../src/lists/paginate.js";

type ItemsOf<Client extends PagedClient> = {
  [Key in keyof Client["pagination"] & string]: ItemOf<Client, Key>;
};

describe("the item of each operation that pages", () => {
  it("of Anunzi", () => {
    expectTypeOf<ItemsOf<AnunziClient>>().toEqualTypeOf<{
      "GET /calls": NonNullable<NonNullable<Anunzi["/calls"]["get"]["responses"][200]["content"]["application/json"]["response"]>["calls"]>[number];
      "GET /assistants/": NonNullable<NonNullable<Anunzi["/assistants/"]["get"]["responses"][200]["content"]["application/json"]["response"]>["assistants"]>[number];
      "GET /actions": NonNullable<NonNullable<Anunzi["/actions"]["get"]["responses"][200]["content"]["application/json"]["response"]>["actions"]>[number];
    }>();
  });

  it("of AutoCalls", () => {
    expectTypeOf<ItemsOf<AutoCallsClient>>().toEqualTypeOf<{
      "GET /user/calls": NonNullable<AutoCalls["/user/calls"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /user/assistants/get": NonNullable<AutoCalls["/user/assistants/get"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /user/leads": NonNullable<AutoCalls["/user/leads"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /user/conversations": NonNullable<AutoCalls["/user/conversations"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /user/folders": NonNullable<AutoCalls["/user/folders"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /user/labels": NonNullable<AutoCalls["/user/labels"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
    }>();
  });

  it("of Bland", () => {
    expectTypeOf<ItemsOf<BlandClient>>().toEqualTypeOf<{
      "GET /v1/calls": NonNullable<Bland["/v1/calls"]["get"]["responses"][200]["content"]["application/json"]["calls"]>[number];
      "GET /v2/batches/list": NonNullable<Bland["/v2/batches/list"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /v2/batches/{batch_id}/logs": NonNullable<Bland["/v2/batches/{batch_id}/logs"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /v1/personas": NonNullable<Bland["/v1/personas"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
      "GET /v1/knowledge": NonNullable<NonNullable<Bland["/v1/knowledge"]["get"]["responses"][200]["content"]["application/json"]["data"]>["kbs"]>[number];
      "GET /v2/tools": NonNullable<NonNullable<Bland["/v2/tools"]["get"]["responses"][200]["content"]["application/json"]["data"]>["tools"]>[number];
      "GET /v1/sms/conversations": NonNullable<Bland["/v1/sms/conversations"]["get"]["responses"][200]["content"]["application/json"]["data"]>[number];
    }>();
  });

  it("of ElevenLabs", () => {
    expectTypeOf<ItemsOf<ElevenLabsClient>>().toEqualTypeOf<{
      "GET /v1/convai/conversations": NonNullable<ElevenLabs["/v1/convai/conversations"]["get"]["responses"][200]["content"]["application/json"]["conversations"]>[number];
      "GET /v1/convai/conversations/{conversation_id}/sip-messages": NonNullable<ElevenLabs["/v1/convai/conversations/{conversation_id}/sip-messages"]["get"]["responses"][200]["content"]["application/json"]["sip_messages"]>[number];
      "GET /v1/convai/conversations/messages/text-search": NonNullable<ElevenLabs["/v1/convai/conversations/messages/text-search"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /v1/convai/conversations/messages/smart-search": NonNullable<ElevenLabs["/v1/convai/conversations/messages/smart-search"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /v1/convai/batch-calling/workspace": NonNullable<ElevenLabs["/v1/convai/batch-calling/workspace"]["get"]["responses"][200]["content"]["application/json"]["batch_calls"]>[number];
      "GET /v1/convai/tags": NonNullable<ElevenLabs["/v1/convai/tags"]["get"]["responses"][200]["content"]["application/json"]["conversation_tags"]>[number];
      "GET /v1/convai/agents": NonNullable<ElevenLabs["/v1/convai/agents"]["get"]["responses"][200]["content"]["application/json"]["agents"]>[number];
      "GET /v1/convai/v2/phone-numbers": NonNullable<ElevenLabs["/v1/convai/v2/phone-numbers"]["get"]["responses"][200]["content"]["application/json"]["phone_numbers"]>[number];
      "GET /v1/convai/phone-numbers/{phone_number_id}/sip-messages": NonNullable<ElevenLabs["/v1/convai/phone-numbers/{phone_number_id}/sip-messages"]["get"]["responses"][200]["content"]["application/json"]["sip_messages"]>[number];
      "GET /v1/convai/knowledge-base": NonNullable<ElevenLabs["/v1/convai/knowledge-base"]["get"]["responses"][200]["content"]["application/json"]["documents"]>[number];
      "GET /v1/convai/knowledge-base/{documentation_id}/dependent-agents": NonNullable<ElevenLabs["/v1/convai/knowledge-base/{documentation_id}/dependent-agents"]["get"]["responses"][200]["content"]["application/json"]["agents"]>[number];
      "GET /v1/convai/tools": NonNullable<ElevenLabs["/v1/convai/tools"]["get"]["responses"][200]["content"]["application/json"]["tools"]>[number];
      "GET /v1/convai/tools/{tool_id}/dependent-agents": NonNullable<ElevenLabs["/v1/convai/tools/{tool_id}/dependent-agents"]["get"]["responses"][200]["content"]["application/json"]["agents"]>[number];
      "GET /v1/convai/tools/{tool_id}/executions": NonNullable<ElevenLabs["/v1/convai/tools/{tool_id}/executions"]["get"]["responses"][200]["content"]["application/json"]["executions"]>[number];
      "GET /v1/convai/users": NonNullable<ElevenLabs["/v1/convai/users"]["get"]["responses"][200]["content"]["application/json"]["users"]>[number];
    }>();
  });

  it("of Retell", () => {
    expectTypeOf<ItemsOf<RetellClient>>().toEqualTypeOf<{
      "POST /v3/list-calls": NonNullable<Retell["/v3/list-calls"]["post"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "POST /v2/list-agents": NonNullable<Retell["/v2/list-agents"]["post"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /list-agent-versions/{agent_id}": NonNullable<Retell["/list-agent-versions/{agent_id}"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /v2/list-phone-numbers": NonNullable<Retell["/v2/list-phone-numbers"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /v2/list-retell-llms": NonNullable<Retell["/v2/list-retell-llms"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /v2/list-conversation-flows": NonNullable<Retell["/v2/list-conversation-flows"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /v2/list-conversation-flow-components": NonNullable<Retell["/v2/list-conversation-flow-components"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "POST /v3/list-chats": NonNullable<Retell["/v3/list-chats"]["post"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "GET /v2/list-export-requests": NonNullable<Retell["/v2/list-export-requests"]["get"]["responses"][200]["content"]["application/json"]["items"]>[number];
      "POST /list-contacts": NonNullable<Retell["/list-contacts"]["post"]["responses"][200]["content"]["application/json"]["items"]>[number];
    }>();
  });

  it("of Vapi", () => {
    expectTypeOf<ItemsOf<VapiClient>>().toEqualTypeOf<{
      "GET /call": Vapi["/call"]["get"]["responses"][200]["content"]["application/json"][number];
      "GET /assistant": Vapi["/assistant"]["get"]["responses"][200]["content"]["application/json"][number];
      "GET /squad": Vapi["/squad"]["get"]["responses"][200]["content"]["application/json"][number];
      "GET /phone-number": Vapi["/phone-number"]["get"]["responses"][200]["content"]["application/json"][number];
      "GET /v2/phone-number": NonNullable<Vapi["/v2/phone-number"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /campaign": NonNullable<Vapi["/campaign"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /v2/campaign": NonNullable<Vapi["/v2/campaign"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /v2/campaign/{id}/contacts": NonNullable<Vapi["/v2/campaign/{id}/contacts"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /chat": NonNullable<Vapi["/chat"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /session": NonNullable<Vapi["/session"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
      "GET /logs": NonNullable<Vapi["/logs"]["get"]["responses"][200]["content"]["application/json"]["results"]>[number];
    }>();
  });

  it("of Zudu", () => {
    expectTypeOf<ItemsOf<ZuduClient>>().toEqualTypeOf<{
      "POST /api/calls": NonNullable<NonNullable<Zudu["/api/calls"]["post"]["responses"][200]["content"]["application/json"]["data"]>["calls"]>[number];
      "GET /batch-call/list": NonNullable<NonNullable<Zudu["/batch-call/list"]["get"]["responses"][200]["content"]["application/json"]["data"]>["batch_calls"]>[number];
      "POST /batch-call/list": NonNullable<NonNullable<Zudu["/batch-call/list"]["post"]["responses"][200]["content"]["application/json"]["data"]>["batch_calls"]>[number];
      "GET /batch-call/{id}/tasks": NonNullable<NonNullable<Zudu["/batch-call/{id}/tasks"]["get"]["responses"][200]["content"]["application/json"]["data"]>["tasks"]>[number];
      "GET /api/agents": NonNullable<NonNullable<Zudu["/api/agents"]["get"]["responses"][200]["content"]["application/json"]["data"]>["agents"]>[number];
      "POST /api/agents": NonNullable<NonNullable<Zudu["/api/agents"]["post"]["responses"][200]["content"]["application/json"]["data"]>["agents"]>[number];
      "GET /api/phone-numbers": NonNullable<NonNullable<Zudu["/api/phone-numbers"]["get"]["responses"][200]["content"]["application/json"]["data"]>["phone_numbers"]>[number];
      "POST /api/phone-numbers/list": NonNullable<NonNullable<Zudu["/api/phone-numbers/list"]["post"]["responses"][200]["content"]["application/json"]["data"]>["phone_numbers"]>[number];
      "GET /api/mcp-servers": NonNullable<NonNullable<Zudu["/api/mcp-servers"]["get"]["responses"][200]["content"]["application/json"]["data"]>["servers"]>[number];
    }>();
  });
});
