import { notMeantFor, type Incoming } from "./read-delivery.js";

/** What is used of Node's request, and of Express's. */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** Path and query. */
  readonly url?: string | undefined;
  /** Express: the address before a router took its part. */
  readonly originalUrl?: string;
  /** Names and values, one after the other. */
  readonly rawHeaders: readonly string[];
  /** What a body parser left. */
  readonly body?: unknown;
  /** What some platforms keep beside it. */
  readonly rawBody?: unknown;
  /** True once the body was read to its end. */
  readonly readableEnded?: boolean;
}

/** What is used of Node's response. */
export interface NodeResponse {
  /** The HTTP status to answer with. */
  statusCode: number;
  /** Sets a header of the answer. */
  setHeader: (name: string, value: string) => unknown;
  /** Sends the body, and ends the answer. */
  end: (data?: Uint8Array) => unknown;
}

/** An endpoint for `http.createServer`, and for Express: `app.post("/hook", receiver.node({ onCall }))`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

export function createNodeHandler(handle: (open: () => Incoming) => Promise<Response>): NodeHandler {
  return async (request, response) => {
    // Frameworks for web requests call what they are given with their own.
    if (typeof (response as Partial<NodeResponse> | undefined)?.setHeader !== "function") throw notMeantFor();
    const answer = await handle(() => fromNode(request));
    const body = new Uint8Array(await answer.arrayBuffer());
    response.statusCode = answer.status;
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    // What is left of a body that was refused is not read: the connection cannot be used again.
    if (answer.status === 413) response.setHeader("connection", "close");
    response.end(body);
  };
}

function fromNode(request: NodeRequest): Incoming {
  const { method = "", rawHeaders, body, rawBody, readableEnded } = request;
  if (!Array.isArray(rawHeaders)) throw notMeantFor();
  const headers = new Headers();
  // Not `headers`, where of some that are there twice only one is left.
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
      // Not ended when there is enough: that would close the connection before the answer is sent.
      return { read: async () => chunks.next() as IteratorResult<Uint8Array<ArrayBuffer>> };
    },
  };
}
