import type { Call, Party } from "../call.js";
import type { VconParty } from "./vcon-types.js";
import { withoutMissing } from "./without-missing.js";

/** The parties of a call, and the index of each role. */
export interface Parties {
  all: VconParty[];
  customer: number;
  assistant: number;
  /** The transfer targets, in the order of the call's transfers. */
  targets: number[];
}

/** `hasTypes`: whether the draft knows types of parties. */
export function collectParties({ customer, assistant, transfers }: Call, hasTypes: boolean): Parties {
  const type = (word: "person" | "bot"): Pick<VconParty, "type"> => (hasTypes ? { type: word } : {});
  return {
    all: [
      { ...toParty(customer?.number, customer?.name), ...type("person") },
      { ...toParty(assistant?.number, assistant?.name), ...type("bot") },
      ...transfers.map(({ to }) => toParty(numberOf(to), to?.name)),
    ],
    customer: 0,
    assistant: 1,
    targets: transfers.map((_, index) => index + 2),
  };
}

function numberOf(party: Party | undefined): string | undefined {
  return party?.e164 ?? party?.raw;
}

const phoneNumber = /^\+?[\d().\- *#]+$/;

/** What is neither a number nor a SIP address, such as `anonymous`, is left out. */
function toParty(number: string | undefined, name: string | undefined): VconParty {
  return withoutMissing({
    tel: number !== undefined && phoneNumber.test(number) ? `tel:${number.replaceAll(" ", "")}` : undefined,
    sip: number !== undefined && /^sips?:/i.test(number) ? number : undefined,
    name,
    validation: name === undefined ? undefined : ("none" as const),
  });
}
