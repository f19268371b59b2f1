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
  setHeader: (name: string, value: string) => unknown;
  /** Sends the body and ends the response. */
  end: (data?: Uint8Array) => unknown;
}

/** An endpoint for `http.createServer` or Express: `app.post("/hook", receiver.node({ onCall }))`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

export function createNodeHandler(handle: (open: () => Incoming) => Promise<Response>): NodeHandler {
  return async (request, response) => {
    // Frameworks for web Requests pass arguments of their own.
    if (typeof (response as Partial<NodeResponse> | undefined)?.setHeader !== "function") throw notMeantFor();
    const answer = await handle(() => fromNode(request));
    const body = new Uint8Array(await answer.arrayBuffer());
    response.statusCode = answer.status;
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    // The rest of a refused body is not read, so the connection cannot be reused.
    if (answer.status === 413) response.setHeader("connection", "close");
    response.end(body);
  };
}

function fromNode(request: NodeRequest): Incoming {
  const { method = "", rawHeaders, body, rawBody, readableEnded } = request;
  if (!Array.isArray(rawHeaders)) throw notMeantFor();
  const headers = new Headers();
  // Not `headers`, which keeps only one of some repeated headers.
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const path = request.originalUrl ?? request.url ?? "/";
  const url = URL.canParse(path) ? path : `http://${headers.get("host") ?? "localhost"}${path}`;
  const bytes = [rawBody, body].find((given) => given instanceof Uint8Array);
  return {
    method,
    url,
    headers,
    isRead: !bytes && (readableEnded === true || (body !== undefined && body !== null)),
    openBody() {
      const chunks = bytes ? [bytes].values() : request[Symbol.asyncIterator]();
      // The iterator is not closed early: that would close the connection before the answer is sent.
      return { read: async () => chunks.next() as IteratorResult<Uint8Array<ArrayBuffer>> };
    },
  };
}
