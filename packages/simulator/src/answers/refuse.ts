import type { Answer as AnswerSpec, Operation } from "@trunkline/spec-model";
import { isObject } from "../json.js";
import { answerJson, type Answer } from "./answer.js";

/** The values for the placeholders of an error template. */
export interface ErrorWords {
  field: string;
  detail: string;
  resource: string;
  id: string;
}

const reasons: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

export type Refuse = (
  operation: Operation | undefined,
  status: number,
  words: Partial<ErrorWords>,
  headers?: Record<string, string>,
) => Answer;

/**
 * Creates errors in the provider's own shape, as the operation declares them. For an undeclared status, a server error
 * uses the operation's 500, and any other error another operation's declaration.
 */
export function createRefuse(operations: readonly Operation[]): Refuse {
  return (operation, status, words, headers = {}) => {
    const own = operation ? [operation] : [];
    const filled = { field: "request", detail: reasons[status] ?? "Error", resource: "resource", id: "", ...words };
    const spec = find(own, status);
    const failure = spec === undefined && status > 500 ? find(own, 500) : undefined;
    if (failure) return answerJson(status, renumber(bodyOf(failure, filled), 500, status), headers);
    const found = spec ?? find(operations, status);
    const body = found === undefined ? { message: filled.detail } : bodyOf(found, filled);
    return answerJson(status, body, { ...found?.headers, ...headers });
  };
}

/** Updates the status in bodies that repeat it. */
function renumber(body: unknown, from: number, to: number): unknown {
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === from ? to : value]));
}

function find(operations: readonly Operation[], status: number): AnswerSpec | undefined {
  const [exact, range] = [String(status), `${String(status)[0]}XX`];
  for (const key of [exact, range, "default"]) {
    for (const { answers } of operations) {
      const found = answers.find((answer) => answer.status.toUpperCase() === key);
      if (found) return found;
    }
  }
  return undefined;
}

function bodyOf(spec: AnswerSpec, words: ErrorWords): unknown {
  if (spec.template !== undefined) return fill(spec.template, words);
  const [media] = spec.media;
  return media?.examples[0]?.value ?? { message: words.detail };
}

/** Replaces `{field}` and the other placeholders in strings and keys. */
function fill(template: unknown, words: ErrorWords): unknown {
  if (typeof template === "string") return fillText(template, words);
  if (Array.isArray(template)) return template.map((item) => fill(item, words));
  if (!isObject(template)) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [fillText(key, words), fill(value, words)]));
}

function fillText(text: string, words: ErrorWords): string {
  return text.replace(/\{(field|detail|resource|id)\}/g, (_, name: keyof ErrorWords) => words[name]).trim();
}

/**
 * The status for a malformed request: 400, or 422 if only that is declared or its template names the field. For a
 * malformed path: 404 if only that is declared.
 */
export function refusalStatus(operation: Operation, place: string): number {
  const declared = (status: string) => operation.answers.find((answer) => answer.status === status);
  if (place === "content-type" && declared("415")) return 415;
  const [bad, unprocessable] = [declared("400"), declared("422")];
  if (bad && unprocessable) return namesField(unprocessable) && !namesField(bad) ? 422 : 400;
  if (unprocessable) return 422;
  return !bad && place === "path" && declared("404") ? 404 : 400;
}

/** The status for a missing record: 404, or 422 if that is declared instead, together with a 400. */
export function missingStatus(operation: Operation): number {
  const isDeclared = (status: string) => operation.answers.some((answer) => answer.status === status);
  return !isDeclared("404") && isDeclared("422") && refusalStatus(operation, "body") !== 422 ? 422 : 404;
}

function namesField({ template }: AnswerSpec): boolean {
  return JSON.stringify(template ?? "").includes("{field}");
}
