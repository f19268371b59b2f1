import type { Call } from "../../call.js";
import { omitMissing, orUndefined, readId, readObject, readText, type Loose, type Notes } from "../../reading/index.js";

type Campaign = NonNullable<Call["campaign"]>;

/**
 * The record has the campaign's name. The post-call webhook has the campaign itself: in the lead at AutoCalls, on top
 * at Famulor.
 */
export function readCampaign(notes: Notes, record: Loose): Campaign | undefined {
  const name = readText(notes, record.campaign_name, "campaign_name");
  if (name !== undefined) return { name };
  const lead = readObject(notes, record.lead, "lead");
  return readWhole(notes, lead?.campaign, "lead.campaign") ?? readWhole(notes, record.campaign, "campaign");
}

function readWhole(notes: Notes, value: unknown, path: string): Campaign | undefined {
  const campaign = readObject(notes, value, path);
  if (campaign === undefined) return undefined;
  const id = readId(notes, campaign.id, `${path}.id`);
  const name = readText(notes, campaign.name, `${path}.name`);
  return orUndefined(omitMissing<Campaign>({ id, name }));
}
