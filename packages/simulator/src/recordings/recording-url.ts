/** A reserved name that can never be a host; files are served from it in process. */
export const filesOrigin = "https://files.simulator.invalid";
export const filesPath = "/.files";
/** No provider has this name, so that no file of one is below it. */
export const recordings = "recordings";

const inProcess = `${filesOrigin}${filesPath}/${recordings}/`;

/**
 * The URL of a made-up call's recording: the same for all requests, since a call must not depend on one.
 */
export function inProcessRecording(path: string): string {
  return inProcess + path;
}

/**
 * The same answer for a client on the network, to whom the address above is nowhere: made-up recordings are then served
 * from the origin that the client asked. Documented payloads name hosts of their own, and stay as they are documented.
 */
export function pointToServer(body: string, origin: string): string {
  return body.replaceAll(inProcess, `${origin}${filesPath}/${recordings}/`);
}
