// Types of a request's input and output, from an operation as openapi-typescript writes it. Not openapi-fetch's types:
// checking those costs a consumer fifteen times as much as everything else here.

export type Method = "get" | "put" | "post" | "delete" | "patch";

/** The paths of a spec that have this method. */
export type PathsWithMethod<Paths, Name extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in Name]: unknown } ? Path : never;
}[keyof Paths];

/** The parameters, which are optional if none is required. */
type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> } };

type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

/** The body, which is optional if the spec says so, and `never` if there is none. */
type RequestBodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : { body?: BodyOf<Operation> };

/** Functions that replace the default serialization of queries and bodies. */
interface Serializers<Operation> {
  /** Writes the query, without its question mark. Default: OpenAPI's own style. */
  querySerializer?: (
    query: Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never,
  ) => string;
  /** Writes the body. Default: JSON, unless the headers say that it is a form. */
  bodySerializer?: (body: BodyOf<Operation>) => unknown;
}

/** The part of a request's options that depends on its operation. */
export type OperationInit<Operation> = ParametersOf<Operation> & RequestBodyOf<Operation> & Serializers<Operation>;

/** The statuses whose bodies are data. */
type OkStatus = 200 | 201 | 202 | 203 | 204 | 206 | 207 | "2XX";
/** The statuses whose bodies are neither data nor an error: redirects. */
type Redirection = 300 | 301 | 302 | 303 | 304 | 307 | 308 | "3XX";

type ContentOf<Responses, Status extends keyof Responses> = {
  [Key in Status]: Responses[Key] extends { content: infer Content } ? Content[keyof Content] : undefined;
}[Status];

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : {};

/** The bodies of an operation's success responses; `never` if the spec has none. */
export type SuccessOf<Operation> = ContentOf<ResponsesOf<Operation>, Extract<keyof ResponsesOf<Operation>, OkStatus>>;

/** The bodies of an operation's error responses; `never` if the spec has none. */
export type ErrorOf<Operation> = ContentOf<
  ResponsesOf<Operation>,
  Exclude<keyof ResponsesOf<Operation>, OkStatus | Redirection>
>;

/** The media types of an operation's success responses. */
export type MediaTypesOf<Operation> =
  ResponsesOf<Operation> extends infer Responses
    ? {
        [Status in keyof Responses & OkStatus]: Responses[Status] extends { content: infer Content }
          ? keyof Content
          : never;
      }[keyof Responses & OkStatus]
    : never;
