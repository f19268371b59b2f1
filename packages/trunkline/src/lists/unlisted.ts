import { InvalidInputError } from "@trunkline/client";
import type { Capabilities } from "../source.js";
import type { CheckedQuery, Filter } from "./query.js";

/** Of which fields of a call a filter needs each. */
const fieldsOf: Readonly<Partial<Record<Filter, readonly string[]>>> = {
  assistantId: ["assistant", "assistant.id"],
  direction: ["direction"],
  outcome: ["outcome"],
  phoneNumber: ["customer", "customer.number", "from", "to"],
};

/** The filters of a query that are applied here to what the provider's list leaves out. */
export function findUnlistedFilters(query: CheckedQuery, { filters, unlisted = [] }: Capabilities): Filter[] {
  if (unlisted.length === 0) return [];
  // `Object.keys` gives texts.
  return (Object.keys(fieldsOf) as Filter[]).filter(
    (name) =>
      query[name] !== undefined &&
      filters[name] !== "provider" &&
      fieldsOf[name]?.some((field) => unlisted.includes(field)),
  );
}

/** @throws {InvalidInputError} for a filter of those: a list alone cannot answer it */
export function refuseUnlistedFilters(provider: string, query: CheckedQuery, capabilities: Capabilities): void {
  const [name] = findUnlistedFilters(query, capabilities);
  if (name === undefined) return;
  throw new InvalidInputError(
    `\`${name}\` cannot be told from the list of ${provider}, which leaves it out: ask for \`detail\` full.`,
    { provider },
  );
}
