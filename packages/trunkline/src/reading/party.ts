import type { Assistant, Customer, Party } from "../call.js";

const e164 = /^\+[1-9]\d{1,14}$/;
const separators = /[\s().-]/g;

/** The number in E.164 where the text is one (spaces, dots, dashes and brackets aside). */
export function toE164(text: string | undefined): string | undefined {
  if (text === undefined || text.charCodeAt(0) !== 43 /* + */) return undefined;
  if (e164.test(text)) return text;
  const bare = text.replace(separators, "");
  return e164.test(bare) ? bare : undefined;
}

export function toParty(number: string | undefined, name?: string): Party | undefined {
  if (number === undefined) return undefined;
  const known = toE164(number);
  const party: Party = known === undefined ? { raw: number } : { e164: known, raw: number };
  if (name !== undefined) party.name = name;
  return party;
}

/** The number in E.164 where it is one, else what the provider wrote. */
export function numberOf(party: Party | undefined): string | undefined {
  return party?.e164 ?? party?.raw;
}

/** A customer or an assistant, where anything is known of them. */
export function toPerson(
  id: string | undefined,
  name: string | undefined,
  number: string | undefined,
): (Customer & Assistant) | undefined {
  if (id === undefined && name === undefined && number === undefined) return undefined;
  const person: Customer & Assistant = {};
  if (id !== undefined) person.id = id;
  if (name !== undefined) person.name = name;
  if (number !== undefined) person.number = number;
  return person;
}
