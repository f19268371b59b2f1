import type { ClientRule } from "@trunkline/spec-model";
import type { PaginationRule } from "../src/provider.js";

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** What specs say of paging, and what a client is told of it, are one: field by field, and with the same values. */
const fields: Same<keyof PaginationRule, keyof ClientRule> = true;
const values: Same<PaginationRule, ClientRule> = true;

export const rules = [fields, values];
