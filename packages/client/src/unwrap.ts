import type { AnswerError } from "./answer-error.js";

type DataOf<Given> = Given extends { error: AnswerError } ? never : Given extends { data: infer Data } ? Data : never;

/**
 * The data of an answer, or its error thrown: `const call = unwrap(await client.GET("/call/{id}", { params }))`.
 *
 * @throws {TrunklineError} the answer's error
 */
export function unwrap<Given extends { data?: unknown; error?: AnswerError | undefined }>(
  answer: Given,
): DataOf<Given> {
  if (answer.error) throw answer.error;
  // Either the error or the data is there, and the error was not.
  return answer.data as DataOf<Given>;
}
