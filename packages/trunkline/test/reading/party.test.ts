import { expect, it } from "vitest";
import { numberOf, toE164, toParty, toPerson } from "../../src/reading/index.js";

it.each([
  ["+14155550100", "+14155550100"],
  ["+1 (415) 555-01.00", "+14155550100"],
  ["14155550100", undefined],
  ["+0123", undefined],
  ["+1", undefined],
  ["+12", undefined],
  ["+123456", undefined],
  ["+6834000", "+6834000"],
  [" +44 (0)7700 900123", "+447700900123"],
  ["+44(0)7700-900123 ", "+447700900123"],
  ["+44 (020) 7946 0000", "+442079460000"],
  ["(+44) (0)20 7946 0000", "+442079460000"],
  ["+44 [0] 20/7946\u20110000", "+442079460000"],
  ["\u202a+1 415 555 0100\u202c", "+14155550100"],
  // In Italy the zero is dialled from abroad too.
  ["+39 (0)6 1234 5678", "+390612345678"],
  ["+225 (07) 07 123456", "+2250707123456"],
  ["+229 01 90 12 34 56", "+2290190123456"],
  // A code that is not whole ends in the zero.
  ["+38 (044) 123-45-67", "+380441234567"],
  ["+38 (0)44 123 45 67", "+380441234567"],
  ["+380 (0)44 123 45 67", "+380441234567"],
  ["+88 01712 345678", "+8801712345678"],
  // Set off without brackets, it is a trunk zero as well.
  ["+44 07700 900123", "+447700900123"],
  ["+49-030-123456", "+4930123456"],
  ["+39 06 1234 5678", "+390612345678"],
  ["+1 415 055 0100", "+14150550100"],
  ["+266696687", undefined],
  ["+1 415 555 0100 x7", undefined],
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

it.each([
  "anonymous",
  "-",
  "未知",
  "Out of area",
  "Anonymous",
  " PRIVATE ",
  "Unknown",
  "restricted",
  "unavailable",
  "withheld",
  "blocked",
  "No Caller ID",
  "sip:anonymous@anonymous.invalid",
  "sip:c8oqz84zk7z@anonymous.invalid",
  '"Anonymous" <sip:anonymous@anonymous.invalid>',
  "sips:Restricted@10.0.0.1:5061;transport=tls",
  "+266696687",
  "266696687",
  "ID withheld",
  "N/A",
  "0000000000",
  "Unbekannt",
  "N\u00famero privado",
  "Num\u00e9ro masqu\u00e9",
  "Desconhecido",
])("a hidden caller is nobody, and its word is kept: %s", (raw) => {
  expect(toParty(raw)).toStrictEqual({ raw });
  expect(numberOf(toParty(raw))).toBeUndefined();
});

it.each(["salesdesk", "101", "sip:ada@example.com", "private-line-7", "anonymous.ada", "sip:101@unknown.example"])(
  "%s is somebody",
  (raw) => {
    expect(numberOf(toParty(raw))).toBe(raw);
  },
);

it("toPerson has what is known, and is none where nothing is", () => {
  expect(toPerson("1", "Ada", "101")).toStrictEqual({ id: "1", name: "Ada", number: "101" });
  expect(toPerson(undefined, "Ada", undefined)).toStrictEqual({ name: "Ada" });
  expect(toPerson(undefined, undefined, undefined)).toBeUndefined();
});
