import { PagingError } from "@trunkline/client";
import { takeNew } from "./known.js";
import type { Style } from "./style.js";

/**
 * Cursor: the answer names what comes next. Promises what the provider's cursor promises, each row once.
 *
 * An empty page with a token goes on, an empty token is none, and a token that leads to itself is a PagingError.
 */
export const cursor: Style = {
  start: (_rule, size) => ({ size }),

  parameters: ({ token, size }, { position, limit }) => ({
    ...(token !== undefined && { [position]: token }),
    ...(limit && { [limit]: size }),
  }),

  judge({ rows, token }, state, known, { next }) {
    if (token !== undefined && token === state.token) {
      throw new PagingError("paging", `The list's cursor ("${next}") stands still.`);
    }
    return { rows: takeNew(rows, known), next: token ? { ...state, token } : undefined };
  },
};
