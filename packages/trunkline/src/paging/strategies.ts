import type { PaginationRule } from "@trunkline/client";
import { cursor } from "./cursor.js";
import { keyset } from "./keyset.js";
import { offset } from "./offset.js";
import { page } from "./page.js";
import type { Style } from "./strategy.js";

export const styles: Readonly<Record<PaginationRule["style"], Style>> = { cursor, keyset, offset, page };
