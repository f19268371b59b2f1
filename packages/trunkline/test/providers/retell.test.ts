import { expect, it } from "vitest";
import { convertRetellCall } from "../../src/providers/retell/index.js";
import { documentedCalls } from "../mappers.js";

it("each documented call is the Call that its documents mean", () => {
  const calls = documentedCalls("retell").map(({ file, call }) => ({ file, call: convertRetellCall(call as never) }));
  // TO WRITE: the whole Call that you expect of each documented payload, read with your own eyes.
  expect.fail(
    `Write packages/trunkline/test/providers/retell.test.ts: what do you expect of ${calls.map(({ file }) => file).join(", ")}?`,
  );
});
