import type { PaginationRule } from "@trunkline/client";
import { cursor } from "./cursor.js";
import { keyset } from "./keyset.js";
import { offset } from "./offset.js";
import { page } from "./page.js";
import type { OpaqueStrategy } from "./strategy.js";

/** The strategy for each style. */
export const strategies: Readonly<Record<PaginationRule["style"], OpaqueStrategy>> = { cursor, keyset, offset, page };
