import { expect, it } from "vitest";
import { toReason } from "../../src/reading/index.js";

it.each([
  ["no-answer", "no_answer"],
  ["USER_HANGUP", "user_hangup"],
  ["  Call ended: busy (486)! ", "call_ended_busy_486"],
  ["__x__", "x"],
  ["", undefined],
  ["***", undefined],
  [undefined, undefined],
])("toReason(%j) is %j", (text, reason) => {
  expect(toReason(text)).toBe(reason);
});
