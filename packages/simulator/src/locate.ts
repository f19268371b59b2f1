/** Where a request goes: to a provider, or to the simulator's own files. */
export type Target =
  | { kind: "provider"; name: string; path: string; baseUrl: string; filesUrl: string }
  /** `signed`: on a host of its own, which takes the signature in the address and no other credential. */
  | { kind: "file"; name: string; operationId: string; signed: boolean };

export interface Place {
  name: string;
  servers: readonly string[];
}

// Kept for what can never be a host; files are served from it in process.
const FILES_ORIGIN = "https://files.simulator.invalid";
const FILES_PATH = "/.files";
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A URL below any brand's base URL, or below `/<provider>` on this machine. */
export function locate(url: URL, places: readonly Place[]): Target | undefined {
  if (isLoopback(url.hostname) || url.origin === FILES_ORIGIN) {
    const [, first = "", second = "", , operationId = ""] = url.pathname.split("/");
    if (`/${first}` === FILES_PATH) {
      return { kind: "file", name: second, operationId, signed: url.origin === FILES_ORIGIN };
    }
    const place = places.find(({ name }) => name === first);
    if (!place) return undefined;
    const baseUrl = `${url.origin}/${first}`;
    return {
      kind: "provider",
      name: first,
      path: url.pathname.slice(first.length + 1) || "/",
      baseUrl,
      filesUrl: `${url.origin}${FILES_PATH}/${first}`,
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
    filesUrl: `${FILES_ORIGIN}${FILES_PATH}/${found.name}`,
  };
}

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === "::1";
}
