import { describe, expect, it } from "vitest";
import { listExamples, listOperations, listWebhooks, type JsonObject } from "@trunkline/spec-model";
import { bundleSpec } from "../generate/bundle-spec.js";
import { readProviderNames } from "../lib/repository.js";
import { writeCoverage } from "../generate/write-coverage.js";

/** What an operation lacks: a link to its page, or an example of what it answers (a file is its own). */
function findGaps(document: JsonObject): string[] {
  const examples = listExamples(document);
  const webhooks = listWebhooks(document).map(({ key, operation }) => ({ key: `webhook ${key}`, operation }));
  return [...listOperations(document), ...webhooks].flatMap(({ key, operation }) => {
    const { url } = (operation.externalDocs ?? {}) as { url?: string };
    const has =
      answersWithoutJson(operation) || examples.some((one) => one.key === key && /^(2|request)/.test(one.part));
    return [...(url?.startsWith("https://") ? [] : [`${key} has no link`]), ...(has ? [] : [`${key} has no example`])];
  });
}

/** A redirect to a file, the file itself, or nothing at all. */
function answersWithoutJson(operation: JsonObject): boolean {
  return Object.entries(operation.responses as JsonObject).some(([status, answer]) => {
    const types = Object.keys((answer as { content?: JsonObject }).content ?? {});
    return (
      status.startsWith("3") ||
      status === "204" ||
      (status.startsWith("2") && types.length > 0 && !types.some((type) => type.includes("json")))
    );
  });
}

describe("coverage", () => {
  it.each(readProviderNames())("%s links and shows every operation and webhook", async (provider) => {
    expect(findGaps(await bundleSpec(provider))).toEqual([]);
  });

  it("notices an operation without either", async () => {
    const document = await bundleSpec("anunzi");
    const operation = listOperations(document)[0]?.operation as JsonObject;
    delete operation.externalDocs;
    operation.responses = { "200": { description: "ok" } };
    expect(findGaps(document)).toEqual(["GET /calls has no link", "GET /calls has no example"]);
  });

  it("has a page that names every operation once, and all that is left out", async () => {
    const documents = await Promise.all(readProviderNames().map(bundleSpec));
    const page = writeCoverage(documents);
    for (const document of documents) {
      for (const { operation } of listOperations(document)) expect(page).toContain(`| [${operation.operationId}](`);
      for (const { operation } of (document["x-left-out"] ?? []) as { operation: string }[]) {
        expect(page).toContain(operation.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|"));
      }
    }
  });
});
