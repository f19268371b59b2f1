/** A message from a Postgres client. */
export type ClientMessage =
  /** Requests TLS or GSSAPI. */
  | { kind: "encryption" }
  /** Requests to cancel another connection's statement. */
  | { kind: "cancel" }
  | { kind: "startup"; version: number; parameters: ReadonlyMap<string, string> }
  /** Any later message: its type letter, and its bytes including letter and length. */
  | { kind: "message"; type: string; bytes: Buffer };

/** Thrown for bytes that violate the protocol. */
export class ProtocolError extends Error {}

const codes = { cancel: 80_877_102, tls: 80_877_103, gssapi: 80_877_104 };
/** Postgres's own limit. */
const longestStartup = 10_000;
/** Generous for clients that only read. */
const longestMessage = 16 * 1024 * 1024;

/** Returns a function that takes chunks of bytes and returns the complete messages. @throws {ProtocolError} */
export function createMessageReader(): (chunk: Buffer) => ClientMessage[] {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;

  function readOne(): ClientMessage | undefined {
    const header = isStarted ? 1 : 0;
    if (rest.length < header + 4) return undefined;
    const length = header + rest.readUInt32BE(header);
    if (length < header + 4 || length > (isStarted ? longestMessage : longestStartup)) {
      throw new ProtocolError(`A message of ${length} bytes is not part of Postgres's protocol, or too long.`);
    }
    if (rest.length < length) return undefined;
    const bytes = rest.subarray(0, length);
    rest = rest.subarray(length);
    if (isStarted) return { kind: "message", type: String.fromCharCode(bytes[0] ?? 0), bytes };
    const message = readFirst(bytes);
    isStarted = message.kind === "startup";
    return message;
  }

  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const messages: ClientMessage[] = [];
    for (let message = readOne(); message; message = readOne()) messages.push(message);
    return messages;
  };
}

function readFirst(bytes: Buffer): ClientMessage {
  if (bytes.length < 8) throw new ProtocolError("A connection begins with a version.");
  const version = bytes.readUInt32BE(4);
  if (version === codes.tls || version === codes.gssapi) return { kind: "encryption" };
  if (version === codes.cancel) return { kind: "cancel" };
  const words = bytes.toString("utf8", 8).split("\0");
  const parameters = new Map<string, string>();
  for (let at = 0; words[at]; at += 2) parameters.set(words[at] ?? "", words[at + 1] ?? "");
  return { kind: "startup", version, parameters };
}

/** Reads zero-terminated strings from an offset in a message. */
export function readTexts(bytes: Buffer, from: number, count: number): string[] {
  const texts: string[] = [];
  let at = from;
  while (texts.length < count) {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new ProtocolError("A text in a message has no end.");
    texts.push(bytes.toString("utf8", at, end));
    at = end + 1;
  }
  return texts;
}
