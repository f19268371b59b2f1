import { readToken } from "./place-token.js";
import { pagingValue, readLimit, type ReadWindow } from "./window.js";

/** The position is the token of the previous page: it points behind that page's last record. */
export const readCursorWindow: ReadWindow = (list, pagination, request) => {
  const token = pagingValue(pagination.position, pagination, request);
  const limit = readLimit(pagination, request);
  if (token === undefined || token === null || token === "") return { start: 0, limit };
  const place = readToken(token);
  return place ? { start: list.after(place), limit } : { field: pagination.position, detail: "is not a known cursor" };
};
