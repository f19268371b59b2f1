import type { AnunziClient, components as Anunzi } from "@trunkline/anunzi";
import type { AutoCallsClient, components as AutoCalls } from "@trunkline/autocalls";
import type { VapiClient, components as Vapi } from "@trunkline/vapi";
import type { ZuduClient, components as Zudu } from "@trunkline/zudu";
import { describe, expectTypeOf, it } from "vitest";
import type { ItemOf, PagedClient } from "../src/lists/paginate.js";

type ItemsOf<Client extends PagedClient> = {
  [Key in keyof Client["pagination"] & string]: ItemOf<Client, Key>;
};

// Each table is whole: an operation that pages and is not in it fails the comparison.
describe("the item of each operation that pages", () => {
  it("of Anunzi", () => {
    expectTypeOf<ItemsOf<AnunziClient>>().toEqualTypeOf<{
      "GET /calls": Anunzi["schemas"]["Call"];
      "GET /assistants/": Anunzi["schemas"]["Assistant"];
      "GET /actions": Anunzi["schemas"]["Action"];
    }>();
  });

  it("of AutoCalls", () => {
    expectTypeOf<ItemsOf<AutoCallsClient>>().toEqualTypeOf<{
      "GET /user/calls": AutoCalls["schemas"]["Call"];
      "GET /user/assistants/get": AutoCalls["schemas"]["Assistant"];
      "GET /user/leads": AutoCalls["schemas"]["Lead"];
      "GET /user/conversations": AutoCalls["schemas"]["Conversation"];
      "GET /user/folders": AutoCalls["schemas"]["Folder"];
      "GET /user/labels": AutoCalls["schemas"]["Label"];
    }>();
  });

  it("of Vapi", () => {
    expectTypeOf<ItemsOf<VapiClient>>().toEqualTypeOf<{
      "GET /call": Vapi["schemas"]["Call"];
      "GET /assistant": Vapi["schemas"]["SavedAssistant"];
      "GET /squad": Vapi["schemas"]["SavedSquad"];
      "GET /phone-number": Vapi["schemas"]["SavedPhoneNumber"];
      "GET /v2/phone-number": Vapi["schemas"]["SavedPhoneNumber"];
      "GET /campaign": Vapi["schemas"]["Campaign"];
      "GET /v2/campaign": Vapi["schemas"]["CampaignSummary"];
      "GET /v2/campaign/{id}/contacts": Vapi["schemas"]["CampaignContactWithOutcome"];
      "GET /chat": Vapi["schemas"]["Chat"];
      "GET /session": Vapi["schemas"]["Session"];
      "GET /logs": Vapi["schemas"]["Log"];
    }>();
  });

  it("of Zudu", () => {
    expectTypeOf<ItemsOf<ZuduClient>>().toEqualTypeOf<{
      "POST /api/calls": Zudu["schemas"]["Call"];
      "GET /batch-call/list": Zudu["schemas"]["BatchCall"];
      "POST /batch-call/list": Zudu["schemas"]["BatchCall"];
      "GET /batch-call/{id}/tasks": Zudu["schemas"]["BatchCallTask"];
      "GET /api/agents": Zudu["schemas"]["Agent"];
      "POST /api/agents": Zudu["schemas"]["Agent"];
      "GET /api/phone-numbers": Zudu["schemas"]["PhoneNumber"];
      "POST /api/phone-numbers/list": Zudu["schemas"]["PhoneNumber"];
      "GET /api/mcp-servers": Zudu["schemas"]["McpServer"];
    }>();
  });
});
