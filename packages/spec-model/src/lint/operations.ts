import { asArray, asObject, isObject } from "../json.js";
import { paginationNeeds } from "../pagination.js";
import type { Context, Visit } from "./context.js";

export const operationHasOwnDocs = (): { Operation: Visit } => ({
  Operation(operation, { report, location }) {
    if (!asObject(operation.externalDocs).url) {
      report({ message: "An operation names the page it is documented on: externalDocs.url.", location });
    }
    if (operation["x-resource"] === undefined) {
      report({ message: "An operation names its resource and action: x-resource.", location });
    }
    if (asArray(operation.tags).length !== 1) {
      report({ message: "An operation has one tag: its resource.", location: location.child("tags") });
    }
  },
});

export const everyAnswerHasContent = (): { Operation: Visit } => ({
  Operation(operation, { report, location, resolve }) {
    const statuses = Object.entries(asObject(operation.responses));
    if (!statuses.some(([status]) => status.startsWith("4"))) {
      report({ message: "An operation lists its error answers.", location: location.child("responses") });
    }
    for (const [status, response] of statuses) {
      const empty = status === "204" || status.startsWith("3");
      const media = Object.values(contentOf(response, resolve));
      if (!empty && (media.length === 0 || media.some((one) => !asObject(one).schema))) {
        report({
          message: `The answer ${status} has no content with a schema.`,
          location: location.child(["responses", status]),
        });
      }
    }
  },
});

export const everyOperationHasAnExample = (): { Operation: Visit } => ({
  Operation(operation, { report, location, resolve }) {
    for (const [status, response] of Object.entries(asObject(operation.responses))) {
      if (!hasExample(contentOf(response, resolve))) {
        report({ message: `The answer ${status} has no example.`, location: location.child(["responses", status]) });
      }
    }
    if (!hasExample(contentOf(operation.requestBody, resolve))) {
      report({ message: "The request body has no example.", location: location.child("requestBody") });
    }
  },
});

function contentOf(node: unknown, resolve: Context["resolve"]): object {
  return asObject(asObject(resolve(node).node).content);
}

function hasExample(content: object): boolean {
  return Object.entries(content).every(([type, media]: [string, unknown]) => {
    const { example, examples } = asObject(media);
    return !type.includes("json") || example !== undefined || Object.keys(asObject(examples)).length > 0;
  });
}

/** Checks only what each style needs. The shape covers the common fields, and an unknown style. */
export const paginationIsComplete = (): { Operation: Visit } => ({
  Operation(operation, { report, location }) {
    const pagination = operation["x-pagination"];
    if (!isObject(pagination)) return;
    const needed = Object.entries(paginationNeeds).find(([style]) => style === pagination.style)?.[1] ?? [];
    for (const name of needed.filter((one) => pagination[one] === undefined)) {
      report({
        message: `x-pagination of style "${String(pagination.style)}" needs "${name}".`,
        location: location.child("x-pagination"),
      });
    }
  },
});
