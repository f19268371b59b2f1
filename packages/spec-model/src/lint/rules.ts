import { extensionsAreKnown } from "./extensions.js";
import {
  everyAnswerHasContent,
  everyOperationHasAnExample,
  operationHasOwnDocs,
  paginationIsComplete,
} from "./operations.js";
import { everyPropertyIsDescribed, noDefaultInAnswers } from "./schemas.js";

/** Custom rules for `redocly lint`, besides the recommended ones. */
export const rules = {
  "operation-has-own-docs": operationHasOwnDocs,
  "every-answer-has-content": everyAnswerHasContent,
  "every-operation-has-an-example": everyOperationHasAnExample,
  "pagination-is-complete": paginationIsComplete,
  "no-default-in-answers": noDefaultInAnswers,
  "every-property-is-described": everyPropertyIsDescribed,
  "extensions-are-known": extensionsAreKnown,
};
