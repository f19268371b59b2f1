import { readLimit, readPosition, type ReadWindow } from "./window.js";

/** The position counts records. */
export const readOffsetWindow: ReadWindow = (_list, pagination, request) => ({
  start: Math.max(0, readPosition(pagination, request) - pagination.first),
  limit: readLimit(pagination, request),
});
