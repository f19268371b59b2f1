import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMessage } from "../src/provider-message.js";
import { listErrors, messagePlacesOf, providers, readJson } from "./helpers/specs.js";

interface Documented {
  status: number;
  body: unknown;
}

describe("AutoCalls' documented errors", () => {
  // A file of this repository; its form is what this test is about.
  const documented = readJson("specs/autocalls/examples/errors.json") as Record<string, Documented>;

  test("reads the message from each of the eight formats", () => {
    const places = messagePlacesOf("autocalls");
    const words = Object.entries(documented).map(([name, { body }]) => [name, findMessage(body, places)]);
    expect(Object.fromEntries(words)).toEqual({
      message_only_404: "Call not found",
      message_only_400: "Invalid phone number format. Please use E.164 format (e.g. +1234567890)",
      message_only_422_balance: "Insufficient balance to make call. Please top up your account.",
      laravel_validation_422: "The given data was invalid: The assistant id field is required.",
      error_key_404: "Knowledgebase not found.",
      error_key_402: "No payment method found. Please add a payment method to your account.",
      success_false_campaign_400: "Invalid action. Must be either 'start' or 'stop'.",
      success_false_code_404: "Sender not found",
      status_false_404: "Conversation not found",
      message_and_error_500: "Failed to send SMS: Twilio API error details",
      error_only_401: "Unauthorized",
      error_and_message_401: "The provided API key is invalid or expired: Invalid API key",
      throttle_429: "Too Many Attempts.",
      throttle_429_alt: "Too many requests. Please try again later: Rate limit exceeded",
    });
  });
});

describe.each(providers)("every error that the spec of %s shows", (provider) => {
  const errors = listErrors(provider);
  const places = messagePlacesOf(provider);

  test("there are some", () => expect(errors.length).toBeGreaterThan(2));

  test.each(errors)("$name gives words", ({ body }) => {
    const words = findMessage(body, places);
    expect(words).toBeTruthy();
    // Bland documents a message with a place for an id in it: `{pathway_id}`.
    expect(words).not.toMatch(/\[object|undefined|null|\{(?!\w+\})/);
  });
});

describe("further shapes", () => {
  test.each<[string, unknown, string | undefined, string?]>([
    [
      "Retell's other shape",
      { error_message: "No outbound agent id set up." },
      "No outbound agent id set up.",
      "retell",
    ],
    ["another provider's own place", { error_message: "No outbound agent id set up." }, undefined, "vapi"],
    [
      "Zudu",
      readJson("specs/zudu/examples/error-call-not-found.json"),
      "Call not found: Call with ID 'call_abc123' does not exist",
    ],
    [
      "Vapi's validation",
      { message: ["a should not exist", "b must be a string"], error: "Bad Request", statusCode: 400 },
      "a should not exist; b must be a string: Bad Request",
    ],
    [
      "Synthflow's detail",
      { detail: { status: "error", description: "No such call", request_id: "1", category: "x" } },
      "No such call",
      "anunzi",
    ],
    ["a detail that is a text", { detail: "Not Found" }, "Not Found"],
    [
      "FastAPI's list",
      { detail: [{ loc: ["query", "model_id"], msg: "Field required", type: "missing" }] },
      "Field required",
    ],
    ["the same words twice", { message: "Unauthorized", error: "Unauthorized" }, "Unauthorized"],
    ["an error that is an object", { error: { message: "Out of quota", code: 7 } }, "Out of quota"],
    ["plain text", "upstream connect error\n", "upstream connect error"],
    ["HTML", "\uFEFF <!DOCTYPE html><title>502</title>", undefined],
    ["an empty body", "", undefined],
    ["an empty object", {}, undefined],
    ["an empty message", { message: "", error: null }, undefined],
    ["a number", 5, undefined],
    ["a list", ["no"], undefined],
    ["null", null, undefined],
  ])("%s", (_name, body, words, provider) => {
    expect(findMessage(body, provider === undefined ? [] : messagePlacesOf(provider))).toBe(words);
  });

  test("a long one is cut", () => {
    const words = findMessage({ message: "x".repeat(10_000) });
    expect(words).toHaveLength(500);
    expect(words).toMatch(/x…$/);
  });

  test("never throws, whatever the body", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text): unknown => JSON.parse(text)),
          fc.object(),
        ),
        (body) => {
          const inner = { message: body, error: body, errors: body, detail: body };
          for (const value of [body, inner]) {
            const words = findMessage(value, ["errors", "detail.description"]);
            expect(words === undefined || (words.length > 0 && words.length <= 500)).toBe(true);
          }
        },
      ),
    );
  });

  test("never throws for deeply nested lists", () => {
    const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(findMessage({ message: deep, detail: { message: deep } })).toBeUndefined();
  });
});
