/** A reserved name that can never be a real host. In process, files are served from it. */
export const filesOrigin = "https://files.simulator.invalid";
export const filesPath = "/.files";
/** No provider has this name, so no provider's files are below it. */
export const recordings = "recordings";

const inProcess = `${filesOrigin}${filesPath}/${recordings}/`;

/** The URL of a made-up call's recording, which must be the same for all requests. */
export function inProcessRecording(path: string): string {
  return inProcess + path;
}

/**
 * Rewrites an answer for a client on the network, which cannot reach the URL above: made-up recordings are served from
 * the origin that the client requested. Documented payloads name other hosts, and are kept as documented.
 */
export function pointToServer(body: string, origin: string): string {
  return body.replaceAll(inProcess, `${origin}${filesPath}/${recordings}/`);
}
