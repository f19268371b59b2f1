import type { AnswerError } from "./answer-error.js";

/**
 * The data of an answer, or its error thrown: `const call = unwrap(await client.GET("/call/{id}", { params }))`.
 *
 * @throws {TrunklineError} the answer's error
 */
export function unwrap<Data>(answer: { data: Data; error?: undefined } | { data?: undefined; error: AnswerError }): Data {
  if (answer.error) throw answer.error;
  return answer.data;
}
