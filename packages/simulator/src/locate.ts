import { isLoopback } from "@trunkline/client";
import { filesOrigin, filesPath, recordings } from "./recordings/recording-url.js";

/** Where a request goes: to a provider, or to the simulator's own files. */
export type Target =
  | { kind: "provider"; name: string; path: string; baseUrl: string; filesUrl: string }
  /**
   * A file that an operation redirects to. `signed`: on a separate host, which accepts the signature in the URL and no
   * other credential.
   */
  | { kind: "file"; name: string; operationId: string; signed: boolean }
  | { kind: "recording"; signed: boolean };

export interface Place {
  name: string;
  servers: readonly string[];
}

/**
 * Finds the target of a URL: below any brand's base URL, or below `/<provider>` on this machine.
 *
 * @param isOwn whether the URL's host is the simulator's own: over HTTP any host that reaches it, in process only this
 * machine's
 */
export function locate(
  url: URL,
  places: readonly Place[],
  isOwn: boolean = isLoopback(url.hostname),
): Target | undefined {
  const signed = url.origin === filesOrigin;
  if (isOwn || signed) {
    const [, first = "", second = "", , operationId = ""] = url.pathname.split("/");
    if (`/${first}` === filesPath) {
      return second === recordings
        ? { kind: "recording", signed }
        : { kind: "file", name: second, operationId, signed };
    }
    const place = places.find(({ name }) => name === first);
    if (!place) return undefined;
    const baseUrl = `${url.origin}/${first}`;
    return {
      kind: "provider",
      name: first,
      path: url.pathname.slice(first.length + 1) || "/",
      baseUrl,
      filesUrl: `${url.origin}${filesPath}/${first}`,
    };
  }
  const address = url.origin + url.pathname;
  let longest = "";
  let found: Place | undefined;
  for (const place of places) {
    for (const server of place.servers) {
      const inside = address === server || address.startsWith(`${server}/`);
      if (inside && server.length > longest.length) [longest, found] = [server, place];
    }
  }
  if (!found) return undefined;
  return {
    kind: "provider",
    name: found.name,
    path: address.slice(longest.length) || "/",
    baseUrl: longest,
    filesUrl: `${filesOrigin}${filesPath}/${found.name}`,
  };
}
