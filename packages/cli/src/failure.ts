import { redact, TrunklineError } from "trunkline";
import { CliError } from "./cli-error.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { providers } from "./generated/providers.js";
import { toPlainText } from "./plain-text.js";

/** What a person reads of a failure, in one line, and what a script does. */
export interface Failure {
  exitCode: ExitCode;
  line: string;
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof CliError) return { exitCode: error.exitCode, line: toPlainText(error.message) };
  if (!TrunklineError.isInstance(error)) {
    return { exitCode: exitCodes.failed, line: toPlainText(error instanceof Error ? error.message : String(error)) };
  }
  // A provider's own words may quote what it was sent, or what it keeps.
  const said = toPlainText(error.kind === "invalid_input" ? inOurWords(error.message) : redact(error.message));
  const end = /[.!?…]$/.test(said) ? "" : ".";
  return { exitCode: toExitCode(error), line: [said + end, adviseOn(error)].filter(Boolean).join(" ") };
}

function toExitCode({ kind }: TrunklineError): ExitCode {
  if (kind === "authentication" || kind === "permission") return exitCodes.denied;
  if (kind === "not_found") return exitCodes.notFound;
  if (kind === "invalid_input") return exitCodes.usage;
  return exitCodes.failed;
}

function adviseOn({ kind, provider, path, retryAfterMs }: TrunklineError): string {
  const keys = providers.find(({ name }) => name === provider)?.environment.join(" and ") ?? "the key";
  switch (kind) {
    case "authentication":
      return `Check ${keys}.`;
    case "permission":
      return `The account of ${keys} may not do this.`;
    case "not_found":
      // Only a path with a place in it was asked for one thing; a list is not there where the address is not the API's.
      if (path !== undefined && !path.includes("{")) return "Check the base URL, where you give one.";
      return `Check the id, and that the account of ${keys} is the one that has it.`;
    case "rate_limit":
      return retryAfterMs === undefined ? "Try again later." : `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`;
    case "server":
      return "The provider has trouble: try again later.";
    case "connection":
    case "timeout":
      return "Check the network, and --base-url where you give one.";
    case "unreadable":
      return "Something else than the provider's API may have answered: a proxy, or a wrong --base-url.";
    default:
      return "";
  }
}

const options = {
  since: "--since",
  until: "--until",
  assistantId: "--assistant",
  direction: "--direction",
  outcome: "--outcome",
  phoneNumber: "--phone",
  limit: "--limit",
  baseUrl: "--base-url",
  brand: "--brand",
  id: "The id",
};

/** The library names its options; here they go by the names of ours. */
function inOurWords(message: string): string {
  return message.replace(/`(\w+)`/g, (quoted, name: string) =>
    // Just asked for.
    Object.hasOwn(options, name) ? options[name as keyof typeof options] : quoted,
  );
}
