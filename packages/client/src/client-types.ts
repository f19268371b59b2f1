import type { FetchOptions, ParseAsResponse } from "openapi-fetch";
import type {
  ErrorResponse,
  MediaType,
  OkStatus,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "openapi-typescript-helpers";
import type { AnswerError } from "./answer-error.js";
import type { RequestOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import type { ReadAs } from "./read-body.js";

type Method = "get" | "put" | "post" | "delete" | "patch";

type Wanted = ReadAs | "json";

/** Parameters and body as the spec has them, and what any request may say. */
export type RequestInitOf<Operation, As extends Wanted = "json"> = Pick<
  FetchOptions<Operation>,
  Extract<keyof FetchOptions<Operation>, "params" | "body" | "bodySerializer" | "querySerializer">
> &
  RequestOptions &
  (AnswersJson<Operation> extends true
    ? {
        /** How the body is wanted. Default `json`. */
        parseAs?: As;
      }
    : {
        /** How the body is wanted. The spec says that it is no JSON, so this has to be said. */
        parseAs: Exclude<As, "json">;
      });

/** The media types of an operation's answers that are no errors. */
type MediaTypesOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & OkStatus]: Responses[Status] extends { content: infer Content }
        ? keyof Content
        : never;
    }[keyof Responses & OkStatus]
  : never;

/** False only where the spec names media types and none of them is JSON: a recording, a log file. */
type AnswersJson<Operation> = [MediaTypesOf<Operation>] extends [never]
  ? true
  : [Extract<MediaTypesOf<Operation>, `${string}json${string}` | "*/*">] extends [never]
    ? false
    : true;

type Arguments<Init> = RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init];

type Success<Operation extends Record<string | number, unknown>> = SuccessResponse<
  ResponseObjectMap<Operation>,
  MediaType
>;

type Refused<Operation extends Record<string | number, unknown>> = ErrorResponse<
  ResponseObjectMap<Operation>,
  MediaType
>;

/** The documented error bodies; anything, where none is documented. */
type RefusedOr<Documented> = [Documented] extends [never] ? unknown : Documented;

/**
 * Either `data` or `error` is there. A status that is an error is returned, not thrown; no answer at all, a time-out
 * and an unreadable answer are thrown, and an aborted signal's reason is.
 */
export type Answer<Operation extends Record<string | number, unknown>, As extends Wanted = "json"> =
  | {
      data: As extends "json" ? Success<Operation> : ParseAsResponse<never, { parseAs: As }>;
      error?: undefined;
      response: Response;
    }
  | {
      data?: undefined;
      error: AnswerError<RefusedOr<Refused<Operation>>>;
      response: Response;
    };

type ClientMethod<Paths extends object, Name extends Method> = <
  Path extends PathsWithMethod<Paths, Name>,
  As extends Wanted = "json",
>(
  path: Path,
  ...init: Arguments<RequestInitOf<Paths[Path & keyof Paths][Name & keyof Paths[Path & keyof Paths]], As>>
) => Promise<
  Answer<Paths[Path & keyof Paths][Name & keyof Paths[Path & keyof Paths]] & Record<string | number, unknown>, As>
>;

/** A client typed by a spec: one method an HTTP method, paths and names as on the wire. */
export interface ProviderClient<Paths extends object, Description extends ProviderDescription = ProviderDescription> {
  /** Asks for what is at a path. */
  GET: ClientMethod<Paths, "get">;
  /** Puts what is given in the place of what is at a path. */
  PUT: ClientMethod<Paths, "put">;
  /**
   * Creates, or does, what the spec says of a path. Never sent twice, unless the spec or `idempotent` says that it may
   * be.
   */
  POST: ClientMethod<Paths, "post">;
  /** Deletes what is at a path. */
  DELETE: ClientMethod<Paths, "delete">;
  /** Changes a part of what is at a path. Never sent twice, unless the spec or `idempotent` says that it may be. */
  PATCH: ClientMethod<Paths, "patch">;
  /** Any method by name, untyped: for what the spec does not know. */
  request: (method: string, path: string, init?: UntypedInit) => Promise<UntypedAnswer>;
  /** The provider's short name. */
  readonly provider: Description["name"];
  /**
   * Whose documented server it asks, by the name in the options: the provider's own or another brand's. None for any
   * other `baseUrl`.
   */
  readonly brand?: Extract<keyof Description["servers"], string> | undefined;
  /**
   * Where requests go, without a slash at the end: `baseUrl` or `brand` of the options, else the environment variable
   * of the moment, else the provider's own.
   *
   * @throws {InvalidInputError} for an environment variable that holds no such address
   */
  readonly baseUrl: string;
  /** Never there: carries the spec's types to whoever infers from a client. */
  readonly "~paths"?: Paths | undefined;
  /** How each operation pages, by `"GET /call"`. */
  readonly pagination: Description["pagination"];
}

/** Parameters, body and options of a request that the spec does not know. */
export interface UntypedInit extends RequestOptions {
  /** By where they go; a path's are written `{name}` in it. A `Date` is sent as ISO 8601. */
  params?: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, unknown> };
  /** Sent as JSON, unless it is a form. */
  body?: unknown;
  /** How the answer's body is wanted. Default `json`. */
  parseAs?: Wanted;
}

/** As `Answer`, of a request that the spec does not know. */
export type UntypedAnswer =
  | { data: unknown; error?: undefined; response: Response }
  | { data?: undefined; error: AnswerError; response: Response };
