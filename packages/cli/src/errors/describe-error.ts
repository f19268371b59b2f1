import { redact, TrunklineError } from "trunkline";
import { providers } from "../generated/providers.js";
import type { KnownKeys } from "../sources/known-keys.js";
import { toPlainText } from "../text/plain-text.js";
import { CliError, exitCodes, type ExitCode } from "./cli-error.js";

/** A failure as one line for the user and an exit code for scripts. */
export interface ErrorDescription {
  exitCode: ExitCode;
  line: string;
}

/** `origins`: where each provider's keys come from, if not from its own variables. */
export function describeError(error: unknown, origins: KnownKeys["origins"] = new Map()): ErrorDescription {
  if (error instanceof CliError) return { exitCode: error.exitCode, line: toPlainText(error.message) };
  if (!TrunklineError.isInstance(error)) {
    return { exitCode: exitCodes.failed, line: toPlainText(error instanceof Error ? error.message : String(error)) };
  }
  // A provider's message may quote the request or stored records.
  const message = toPlainText(
    error.kind === "invalid_input" ? nameOptions(error.message) : redact(withoutCode(error.message)),
  );
  const end = /[.!?…]$/.test(message) ? "" : ".";
  return { exitCode: toExitCode(error), line: [message + end, adviseOn(error, origins)].filter(Boolean).join(" ") };
}

function toExitCode(error: TrunklineError): ExitCode {
  const { kind } = error;
  if (kind === "authentication" || kind === "permission") return exitCodes.denied;
  if (kind === "not_found") return exitCodes.notFound;
  if (kind === "invalid_input") return exitCodes.usage;
  return kind === "store" ? toStoreExitCode(error) : exitCodes.failed;
}

/** `@trunkline/store` is loaded only if a copy is opened, so its error is recognized by its fields. */
function toStoreExitCode(error: TrunklineError): ExitCode {
  const { reason } = error as { reason?: unknown };
  if (reason === "refused" || reason === "not_allowed") return exitCodes.denied;
  return reason === "sql" || reason === "peer" ? exitCodes.usage : exitCodes.failed;
}

function adviseOn({ kind, provider, path, retryAfterMs }: TrunklineError, origins: KnownKeys["origins"]): string {
  const keys = nameKeys(provider, origins);
  switch (kind) {
    case "authentication":
      return `Check ${keys}.`;
    case "permission":
      return `The account of ${keys} is not allowed to do this.`;
    case "not_found":
      // A path without a parameter is not about one call: the base URL itself must be wrong.
      if (path !== undefined && !path.includes("{")) return "Check the base URL, if you set one.";
      return `Check the id, and that it belongs to the account of ${keys}.`;
    case "rate_limit":
      return retryAfterMs === undefined ? "Try again later." : `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`;
    case "server":
      return "The provider is having problems: try again later.";
    case "connection":
    case "timeout":
      return "Check the network, and --base-url if you set one.";
    case "unreadable":
      return "The response may not come from the provider's API: check for a proxy or a wrong --base-url.";
    default:
      return "";
  }
}

function nameKeys(provider: string | undefined, origins: KnownKeys["origins"]): string {
  const used = [...(origins.get(provider ?? "") ?? [])];
  // With several accounts, it is not known here which one failed.
  if (used.length > 3) return "the account's key in the config";
  if (used.length > 0) return used.join(" and ");
  return providers.find(({ name }) => name === provider)?.environment.join(" and ") ?? "the key";
}

const cliNames = new Map([
  ["since", "--since"],
  ["until", "--until"],
  ["from", "--since"],
  ["to", "--until"],
  ["assistantId", "--assistant"],
  ["direction", "--direction"],
  ["outcome", "--outcome"],
  ["phoneNumber", "--phone"],
  ["limit", "--limit"],
  ["detail", "--detail"],
  ["baseUrl", "--base-url"],
  ["brand", "--brand"],
  ["id", "The id"],
]);

/** Replaces the library's option names by the command's. */
function nameOptions(message: string): string {
  return message.replace(/`(\w+)`/g, (quoted, name: string) => cliNames.get(name) ?? quoted);
}

/** Removes advice that only a program can follow. */
function withoutCode(message: string): string {
  return message.replace(/ Set `parseAs` for other formats\.$/, "");
}

/** The full error, for `DEBUG=trunkline`. */
export function formatForDebugging(error: unknown): string {
  if (TrunklineError.isInstance(error)) {
    // The body of a successful response contains call records, which may contain credentials.
    const { body, ...rest } = error.toJSON();
    const hasRecords = body !== undefined && (error.status === undefined || error.status < 300);
    return JSON.stringify(
      redact(hasRecords ? { ...rest, body: "[omitted: contains records]" } : { ...rest, body }),
      undefined,
      2,
    );
  }
  // An unexpected error: only its stack helps.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
