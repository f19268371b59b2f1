import { readLimit, readPosition, type ReadWindow } from "./window.js";

/** The position counts pages, from `first` on. */
export const readPageWindow: ReadWindow = (_list, pagination, request) => {
  const limit = readLimit(pagination, request);
  const page = readPosition(pagination, request);
  return { start: Math.max(0, page - pagination.first) * limit, limit, page };
};
