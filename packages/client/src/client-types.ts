import type { AnswerError } from "./answer-error.js";
import type { ErrorOf, MediaTypesOf, Method, OperationInit, PathsWithMethod, SuccessOf } from "./operation-types.js";
import type { RequestOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import type { ParseAs } from "./read-body.js";

/** Parameters and body as in the spec, and the options of any request. */
export type RequestInitOf<Operation, As extends ParseAs = "json"> = OperationInit<Operation> &
  RequestOptions &
  (AnswersJson<Operation> extends true
    ? {
        /** The format to read the body as. Default `json`. */
        parseAs?: As;
      }
    : {
        /** The format to read the body as. Required, because the spec says that the body is not JSON. */
        parseAs: Exclude<As, "json">;
      });

/** False only if the spec names media types and none of them is JSON: a recording, a log file. */
type AnswersJson<Operation> = [MediaTypesOf<Operation>] extends [never]
  ? true
  : [Extract<MediaTypesOf<Operation>, `${string}json${string}` | "*/*">] extends [never]
    ? false
    : true;

type Arguments<Init> = {} extends Init ? [init?: Init] : [init: Init];

/** The type of a body in each of the other formats. */
interface BodyAs {
  /** Decoded from UTF-8. */
  text: string;
  /** The bytes, with their media type. */
  blob: Blob;
  /** The bytes alone. */
  arrayBuffer: ArrayBuffer;
  /** The body as it arrives, without a size limit; null if there is none. */
  stream: Response["body"];
}

/** The documented error bodies, or `unknown` if none is documented. */
type ErrorBodyOr<Documented> = [Documented] extends [never] ? unknown : Documented;

/**
 * Contains either `data` or `error`. Error statuses are returned. Connection failures, time-outs and unreadable
 * responses are thrown; an abort rejects with the signal's reason.
 */
export type Answer<Operation, As extends ParseAs = "json"> =
  | {
      data: As extends keyof BodyAs ? BodyAs[As] : SuccessOf<Operation>;
      error?: undefined;
      response: Response;
    }
  | {
      data?: undefined;
      error: AnswerError<ErrorBodyOr<ErrorOf<Operation>>>;
      response: Response;
    };

type ClientMethod<Paths extends object, Name extends Method> = <
  Path extends PathsWithMethod<Paths, Name>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...init: Arguments<RequestInitOf<Paths[Path & keyof Paths][Name & keyof Paths[Path & keyof Paths]], As>>
) => Promise<Answer<Paths[Path & keyof Paths][Name & keyof Paths[Path & keyof Paths]], As>>;

/** A client typed by a spec: one function per HTTP method, with the API's own paths and names. */
export interface ProviderClient<Paths extends object, Description extends ProviderDescription = ProviderDescription> {
  /** Sends a GET request. */
  GET: ClientMethod<Paths, "get">;
  /** Sends a PUT request. */
  PUT: ClientMethod<Paths, "put">;
  /**
   * Sends a POST request. Never retried, unless the spec or `idempotent` allows it, or the body has an idempotency key
   * that the provider documents.
   */
  POST: ClientMethod<Paths, "post">;
  /** Sends a DELETE request. */
  DELETE: ClientMethod<Paths, "delete">;
  /** Sends a PATCH request. Never retried, unless the spec or `idempotent` allows it. */
  PATCH: ClientMethod<Paths, "patch">;
  /** Sends an untyped request with any method, for what is not in the spec. */
  request: (method: string, path: string, init?: UntypedInit) => Promise<UntypedAnswer>;
  /** The provider's short name. */
  readonly provider: Description["name"];
  /** The brand whose documented server the client uses; undefined for any other `baseUrl`. */
  readonly brand?: Extract<keyof Description["servers"], string> | undefined;
  /**
   * Where requests are sent, without a trailing slash: the `baseUrl` or `brand` of the options, otherwise the current
   * value of the environment variable, otherwise the provider's own server.
   *
   * @throws {InvalidInputError} if the environment variable is not a valid base URL
   */
  readonly baseUrl: string;
  /** Never set. Carries the spec's types for type inference. */
  readonly "~paths"?: Paths | undefined;
  /** How each operation pages, by operation, such as `"GET /call"`. */
  readonly pagination: Description["pagination"];
}

/** Parameters, body and options of a request that is not in the spec. */
export interface UntypedInit extends RequestOptions {
  /** Path parameters are written `{name}` in the path. A `Date` is sent as ISO 8601. */
  params?: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, unknown> };
  /** Sent as JSON, unless it is a `FormData`. */
  body?: unknown;
  /** The format to read the response body as. Default `json`. */
  parseAs?: ParseAs;
}

/** Like `Answer`, for a request that is not in the spec. */
export type UntypedAnswer =
  | { data: unknown; error?: undefined; response: Response }
  | { data?: undefined; error: AnswerError; response: Response };
