/** Which status is which error: the tests try it, and the README shows it. */
export const statusErrors = [
  {
    shown: "400, 422, other 4xx",
    statuses: [400, 405, 406, 413, 415, 418, 422, 425, 451, 499],
    error: "InvalidRequestError",
  },
  { shown: "401", statuses: [401], error: "AuthenticationError" },
  { shown: "402, 403", statuses: [402, 403], error: "PermissionError" },
  { shown: "404, 410", statuses: [404, 410], error: "NotFoundError" },
  { shown: "408", statuses: [408], error: "TimeoutError" },
  { shown: "409", statuses: [409], error: "ConflictError" },
  { shown: "429", statuses: [429], error: "RateLimitError" },
  { shown: "5xx", statuses: [500, 501, 502, 503, 504, 521, 599], error: "ServerError" },
  { shown: "3xx that is not followed", statuses: [300, 301, 302, 303, 307, 308], error: "UnreadableResponseError" },
] as const;
