import type { Party } from "../call.js";
import { omitMissing } from "./values.js";

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
  return number === undefined ? undefined : omitMissing<Party>({ e164: toE164(number), raw: number, name });
}
