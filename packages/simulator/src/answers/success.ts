import type { Answer, Media, Operation } from "@trunkline/spec-model";
import { copyJson } from "../json.js";

/** An operation's successful answer. */
export interface Success {
  status: number;
  headers: Record<string, string>;
  /** Undefined if there is no JSON body. */
  media: Media | undefined;
  /** A copy of the documented answer, which may be changed. */
  example: () => unknown;
}

/** The first answer with a documented body; else a redirect; else any success. */
export function successOf(operation: Operation): Success {
  const answers = operation.answers.filter((answer) => /^[23]/.test(answer.status));
  const documented = answers.find((answer) => jsonMedia(answer) !== undefined);
  const answer = documented ?? answers.find((one) => one.status.startsWith("3")) ?? answers[0];
  const media = answer && jsonMedia(answer);
  return {
    status: Number(answer?.status.replace(/X/gi, "0") ?? 200),
    headers: { ...answer?.headers },
    media,
    example: () => copyJson(media?.examples[0]?.value),
  };
}

export function jsonMedia(answer: Answer): Media | undefined {
  return answer.media.find((media) => media.type.endsWith("json") && media.examples.length > 0);
}

/** Whether a successful answer is a file instead of JSON. */
export function handsOutFile({ answers }: Operation): boolean {
  return answers.some(
    ({ status, media }) => status.startsWith("2") && media.some(({ type }) => !type.endsWith("json")),
  );
}

/** The type of the file that an operation returns, directly or by a redirect. */
export function fileType(operation: Operation): string {
  for (const { status, media } of operation.answers) {
    const file = status.startsWith("2") ? media.find((one) => !one.type.endsWith("json")) : undefined;
    if (file) return file.type;
  }
  return "application/octet-stream";
}
