import { readLimit, type ReadWindow } from "./window.js";

/** The bounds are filters like any other, and have done their work: the page is the head of what is left. */
export const readKeysetWindow: ReadWindow = (_list, pagination, request) => ({
  start: 0,
  limit: readLimit(pagination, request),
});
