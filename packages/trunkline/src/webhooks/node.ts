import { notMeantFor, type Incoming } from "./read-delivery.js";

/** The members of Node's or Express's request that are used. */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** Path and query. */
  readonly url?: string | undefined;
  /** Express: the URL before a router removed its mount path. */
  readonly originalUrl?: string;
  /** Alternating header names and values. */
  readonly rawHeaders: readonly string[];
  /** The connection: a TLS one is `encrypted`. */
  readonly socket?: unknown;
  /** The body that a body parser set. */
  readonly body?: unknown;
  /** The unparsed body that some platforms keep. */
  readonly rawBody?: unknown;
  /** True once the body was read to its end. */
  readonly readableEnded?: boolean;
}

/** The members of Node's response that are used. */
export interface NodeResponse {
  /** The HTTP status to answer with. */
  statusCode: number;
  /** Sets a response header. */
  setHeader: (name: string, value: string | string[]) => unknown;
  /** True once an answer has begun. */
  readonly headersSent?: boolean;
  /** Sends the body and ends the response. */
  end: (data: Uint8Array) => unknown;
}

/** An endpoint for `http.createServer` or Express: `app.post("/hook", receiver.node({ onCall }))`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

export function createNodeHandler(
  handle: (open: () => Incoming) => Promise<Response>,
  fail: (error: unknown) => Promise<Response>,
): NodeHandler {
  return async (request, response) => {
    // Frameworks for web Requests pass arguments of their own.
    if (typeof (response as Partial<NodeResponse> | undefined)?.setHeader !== "function") throw notMeantFor();
    const answer = await handle(() => fromNode(request));
    try {
      await send(answer, response);
    } catch (error) {
      // Such as a header that Node does not take, or a time-out of the user's that has answered.
      const failure = await fail(error);
      if (!response.headersSent) await send(failure, response);
    }
  };
}

async function send(answer: Response, response: NodeResponse): Promise<void> {
  // Read before, by `toNodeAnswer`, or made by the handler, so that reading it does not fail.
  const body = new Uint8Array(await answer.arrayBuffer());
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => {
    if (!ofConnection.has(name))
      response.setHeader(name, name === "set-cookie" ? answer.headers.getSetCookie() : value);
  });
  // The rest of a refused body is not read, so the connection cannot be reused.
  if (answer.status === 413) response.setHeader("connection", "close");
  response.end(body);
}

/** Headers that are the connection's own, which Node writes, and refuses over HTTP/2. */
const ofConnection: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "connection",
  "content-length",
  "http2-settings",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
]);

/**
 * A copy of the user's Response with its body read: a body that breaks off, and a status that cannot be sent, are
 * errors of the handler, which answers all the same.
 */
export async function toNodeAnswer(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const { status, headers } = answer;
  // Statuses such as 204 allow no body, not even an empty one.
  const copy = new Response(body.byteLength === 0 ? null : body, { status, headers });
  // A Response from `fetch` has a URL. Its body was decoded, while its headers are those of the encoded one.
  if (answer.url) copy.headers.delete("content-encoding");
  return copy;
}

function fromNode(request: NodeRequest): Incoming {
  const { method = "", rawHeaders, body, rawBody, readableEnded } = request;
  if (!Array.isArray(rawHeaders)) throw notMeantFor();
  const headers = new Headers();
  let host: string | undefined;
  // Not `headers`, which keeps only one of some repeated headers.
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
    // HTTP/2 has the host and others as pseudo-headers, whose names no Headers takes.
    if (name === ":authority") host = value;
    if (!name.startsWith(":")) headers.append(name, value);
  }
  const path = request.originalUrl ?? request.url ?? "/";
  const scheme = (request.socket as { encrypted?: boolean } | null | undefined)?.encrypted ? "https" : "http";
  // A host may be anything; the path and its query are still the sender's.
  const addresses = [path, `${scheme}://${headers.get("host") ?? host}${path}`, `${scheme}://localhost${path}`];
  const bytes = [rawBody, body].find((given) => given instanceof Uint8Array);
  return {
    method,
    url: addresses.find((address) => URL.canParse(address)) ?? "",
    headers,
    isRead: !bytes && (readableEnded === true || (body !== undefined && body !== null)),
    openBody() {
      const chunks = bytes ? [bytes].values() : request[Symbol.asyncIterator]();
      // The iterator is not closed early: that would close the connection before the answer is sent.
      return { read: async () => chunks.next() as IteratorResult<Uint8Array<ArrayBuffer>> };
    },
  };
}
