export {
  follow,
  forValidator,
  isNamedSchema,
  openDocument,
  refName,
  referTo,
  resolve,
  type SpecDocument,
} from "./document.js";
export { readErrorPlaces, type ErrorPlaces } from "./error-places.js";
export { listExamples, type Example } from "./examples.js";
export { extensions, findExtension, type Extension, type ExtensionName, type ExtensionPlace } from "./extensions.js";
export type { Filter, FilterOperator } from "./filter.js";
export { asArray, asObject, isObject, splitPath, texts, type Json, type JsonObject } from "./json.js";
export { listOperations, listWebhooks } from "./list-operations.js";
export { findMarks } from "./marks.js";
export { readNames, type Names } from "./names.js";
export type { Answer, Media, Operation, Parameter } from "./operation.js";
export type { PageFact, PageWord } from "./page-facts.js";
export { paginationNeeds, toClientRule, type ClientRule, type Pagination } from "./pagination.js";
export { pathParents } from "./path-parents.js";
export { readExtension } from "./read-extension.js";
export { readOperations } from "./read-operations.js";
export { readRecordFields, type RecordField } from "./record-fields.js";
export type { Resource } from "./resource.js";
export { isSchemaOf, propertiesOf, schemaAt, typesOf, wordsOf, type FoundSchema } from "./schema.js";
export { findSecrets } from "./secrets.js";
export { readSecurity, type SecurityScheme } from "./security.js";
export { readServers, type Server } from "./servers.js";
export { describeShape, findMisshapen } from "./shape.js";
