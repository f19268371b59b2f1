import type { Call } from "../../src/index.js";

/** What two Calls of one call tell. */
export class Difference {
  /** Fields that the provider's answer alone has, that its event alone has, and that both have otherwise. */
  readonly onlyListed = new Set<string>();
  readonly onlyTold = new Set<string>();
  readonly otherwise = new Set<string>();

  add(told: Call, listed: Call): void {
    const [given, expected] = [fieldsOf(told), fieldsOf(listed)];
    for (const [field, value] of given) {
      if (!expected.has(field)) this.onlyTold.add(field);
      else if (expected.get(field) !== value) this.otherwise.add(field);
    }
    for (const field of expected.keys()) if (!given.has(field)) this.onlyListed.add(field);
    // What an event lacks may still come; that there is none it must not say of what there is.
    for (const part of ["transcript", "recording", "cost", "analysis"] as const) {
      if (told.completeness[part] === "absent" && listed.completeness[part] === "present") {
        this.otherwise.add(`completeness.${part}`);
      }
    }
  }
}

/** Fields that hold others, each of which may be told by itself. */
const parents: ReadonlySet<string> = new Set([
  "analysis",
  "assistant",
  "campaign",
  "customer",
  "data",
  "ended",
  "metadata",
  "status",
  "variables",
]);

/** Whose words include `unknown`: the provider does not tell, by their documentation. */
const words: ReadonlySet<string> = new Set(["answeredBy", "ended.by", "outcome", "status.unified"]);

/** What the call tells, as JSON: `{ "status.unified": "…", "customer.number": "…" }`. */
function fieldsOf({ raw: _raw, assumptions: _marks, problems: _problems, completeness: _parts, ...call }: Call) {
  const fields = new Map<string, string>();
  const add = (record: object, path: string): void => {
    for (const [name, value] of Object.entries(record) as [string, unknown][]) {
      const field = path + name;
      if (typeof value === "object" && value !== null && !Array.isArray(value) && parents.has(name)) {
        add(value, `${field}.`);
      } else if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
        if (value !== "unknown" || !words.has(field)) fields.set(field, JSON.stringify(value));
      }
    }
  };
  add(call, "");
  return fields;
}
