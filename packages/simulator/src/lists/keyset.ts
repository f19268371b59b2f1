import { readLimit, type ReadWindow } from "./window.js";

/** The bounds were applied as filters: the page is the head of what is left. */
export const readKeysetWindow: ReadWindow = (_list, pagination, request) => ({
  start: 0,
  limit: readLimit(pagination, request),
});
