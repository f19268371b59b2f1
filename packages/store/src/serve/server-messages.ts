/** A message of Postgres's protocol: its type letter, length and body. */
export function toMessage(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(`${part}\0`) : part)));
  const header = Buffer.alloc(5);
  header.write(type, 0, "latin1");
  header.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

function toNumber(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export const askForPassword = toMessage("R", toNumber(3));
export const accepted = toMessage("R", toNumber(0));
export const ready = toMessage("Z", Buffer.from("I"));
export const sync = toMessage("S");
/** Only protocol 3.0 is supported, without later options. */
export const onlyOldestMinor = toMessage("v", toNumber(0), toNumber(0));

export function toQuery(sql: string): Buffer {
  return toMessage("Q", sql);
}

export function toParameter(name: string, value: string): Buffer {
  return toMessage("S", name, value);
}

/** The key for a client's cancel requests, which an embedded Postgres cannot receive while it works. */
export function toKey(process: number, secret: number): Buffer {
  return toMessage("K", toNumber(process), toNumber(secret));
}

/** An error that ends the connection. `code`: the SQLSTATE. */
export function toFatal(code: string, message: string): Buffer {
  const fields = { S: "FATAL", V: "FATAL", C: code, M: message };
  const texts = Object.entries(fields).map(([field, text]) => `${field}${text}`);
  return toMessage("E", ...texts, Buffer.alloc(1));
}
