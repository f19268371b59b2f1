// What of an operation, as openapi-typescript writes it, a request takes and gives. Its own few lines: checking those
// that openapi-fetch brings costs a consumer fifteen times as much as everything else here.

export type Method = "get" | "put" | "post" | "delete" | "patch";

/** The paths that a spec has with this method. */
export type PathsWithMethod<Paths, Name extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in Name]: unknown } ? Path : never;
}[keyof Paths];

/** Parameters, which may be left out where none is required. */
type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> } };

type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

/** The body, which may be left out where it is optional, and has to be where there is none. */
type RequestBodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : { body?: BodyOf<Operation> };

/** In place of how parameters and bodies are written. */
interface Serializers<Operation> {
  /** Writes the query, without its question mark. Default: OpenAPI's own style. */
  querySerializer?: (
    query: Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never,
  ) => string;
  /** Writes the body. Default: JSON, unless the headers say that it is a form. */
  bodySerializer?: (body: BodyOf<Operation>) => unknown;
}

/** What of a request its operation tells. */
export type OperationInit<Operation> = ParametersOf<Operation> & RequestBodyOf<Operation> & Serializers<Operation>;

/** The statuses whose bodies are data. */
type OkStatus = 200 | 201 | 202 | 203 | 204 | 206 | 207 | "2XX";
/** The statuses whose bodies are neither data nor an error: they tell of another place. */
type Redirection = 300 | 301 | 302 | 303 | 304 | 307 | 308 | "3XX";

type ContentOf<Responses, Status extends keyof Responses> = {
  [Key in Status]: Responses[Key] extends { content: infer Content } ? Content[keyof Content] : undefined;
}[Status];

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : {};

/** The bodies of an operation's successes; never, if the spec has none. */
export type SuccessOf<Operation> = ContentOf<ResponsesOf<Operation>, Extract<keyof ResponsesOf<Operation>, OkStatus>>;

/** The bodies of an operation's errors; never, if the spec has none. */
export type ErrorOf<Operation> = ContentOf<
  ResponsesOf<Operation>,
  Exclude<keyof ResponsesOf<Operation>, OkStatus | Redirection>
>;

/** The media types of an operation's successes. */
export type MediaTypesOf<Operation> =
  ResponsesOf<Operation> extends infer Responses
    ? {
        [Status in keyof Responses & OkStatus]: Responses[Status] extends { content: infer Content }
          ? keyof Content
          : never;
      }[keyof Responses & OkStatus]
    : never;
