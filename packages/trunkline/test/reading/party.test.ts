import { expect, it } from "vitest";
import { numberOf, toE164, toParty, toPerson } from "../../src/reading/index.js";

it.each([
  ["+14155550100", "+14155550100"],
  ["+1 (415) 555-01.00", "+14155550100"],
  ["14155550100", undefined],
  ["+0123", undefined],
  ["+1", undefined],
  ["+1234567890123456", undefined],
  ["sip:a@example.com", undefined],
  [undefined, undefined],
])("toE164(%j) is %j", (text, number) => {
  expect(toE164(text)).toBe(number);
});

it("toParty and numberOf keep what was written where it is no E.164", () => {
  expect(toParty("+1 415 555 0100", "Ada")).toStrictEqual({
    e164: "+14155550100",
    raw: "+1 415 555 0100",
    name: "Ada",
  });
  expect(toParty("101")).toStrictEqual({ raw: "101" });
  expect(toParty(undefined, "Ada")).toBeUndefined();
  expect(numberOf(toParty("+1 415 555 0100"))).toBe("+14155550100");
  expect(numberOf(toParty("101"))).toBe("101");
  expect(numberOf(undefined)).toBeUndefined();
});

it("toPerson has what is known, and is none where nothing is", () => {
  expect(toPerson("1", "Ada", "101")).toStrictEqual({ id: "1", name: "Ada", number: "101" });
  expect(toPerson(undefined, "Ada", undefined)).toStrictEqual({ name: "Ada" });
  expect(toPerson(undefined, undefined, undefined)).toBeUndefined();
});
