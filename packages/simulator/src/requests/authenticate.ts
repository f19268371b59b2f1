import type { Operation, SecurityScheme } from "@trunkline/spec-model";
import type { ProviderRequest } from "./request.js";

/** What is wrong with the request's credentials; undefined if they are valid. The credential itself is never quoted. */
export function authenticate(
  operation: Operation,
  request: ProviderRequest,
  keys: Record<string, string> | undefined,
): string | undefined {
  let problem: string | undefined;
  for (const schemes of operation.security) {
    const failed = schemes.find((scheme) => !isAccepted(scheme, readCredential(scheme, request), keys));
    if (failed === undefined) return undefined;
    problem ??= describe(failed, readCredential(failed, request) !== undefined);
  }
  return problem;
}

function describe(scheme: SecurityScheme, present: boolean): string {
  const place = scheme.kind === "query" || scheme.kind === "cookie" ? scheme.kind : "header";
  return `The ${place} ${scheme.field} is ${present ? "not accepted" : "missing or malformed"}.`;
}

function readCredential(scheme: SecurityScheme, request: ProviderRequest): string | undefined {
  if (scheme.kind === "query") return request.query.get(scheme.field) || undefined;
  if (scheme.kind === "cookie") {
    const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
    return cookies.find((cookie) => cookie.startsWith(`${scheme.field}=`))?.slice(scheme.field.length + 1) || undefined;
  }
  const header = request.headers.get(scheme.field)?.trim();
  if (scheme.kind === "header") return header || undefined;
  const [word = "", value, ...rest] = header?.split(/\s+/) ?? [];
  return word.toLowerCase() === scheme.kind && rest.length === 0 ? value : undefined;
}

function isAccepted(scheme: SecurityScheme, value: string | undefined, keys: Record<string, string> | undefined) {
  if (value === undefined) return false;
  const wanted = keys?.[scheme.option] ?? keys?.[scheme.name];
  return keys === undefined || value === wanted;
}
