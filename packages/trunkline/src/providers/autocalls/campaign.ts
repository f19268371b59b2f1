import type { Call } from "../../call.js";
import { firstOf, readId, readObject, readText, type Reader } from "../../reading/index.js";

type Campaign = NonNullable<Call["campaign"]>;

/**
 * The record has the campaign's name. The post-call webhook has the campaign itself: in the lead at AutoCalls, on top
 * at Famulor.
 */
export function readCampaign(call: Reader): Campaign | undefined {
  const name = readText(call, "campaign_name");
  const whole = firstOf(readWhole(readObject(call, "lead")), readWhole(call));
  return name === undefined ? whole : { ...whole, name };
}

function readWhole(from: Reader): Campaign | undefined {
  const campaign = readObject(from, "campaign");
  const id = readId(campaign, "id");
  const name = readText(campaign, "name");
  if (id === undefined) return name === undefined ? undefined : { name };
  return name === undefined ? { id } : { id, name };
}
