import type { AnswerError } from "./answer-error.js";

type DataOf<Given> = Given extends { error: AnswerError } ? never : Given extends { data: infer Data } ? Data : never;

/**
 * Returns the data of an answer, or throws its error: `const call = unwrap(await client.GET("/call/{id}", { params
 * }))`.
 *
 * @throws {TrunklineError} the answer's error
 */
export function unwrap<Given extends { data?: unknown; error?: AnswerError | undefined }>(
  answer: Given,
): DataOf<Given> {
  if (answer.error) throw answer.error;
  // There is no error, so there is data.
  return answer.data as DataOf<Given>;
}
