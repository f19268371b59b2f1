// Our rules for `redocly lint`, beside the recommended ones. See docs/specs.md.

const operationHasOwnDocs = () => ({
  Operation(operation, { report, location }) {
    if (!operation.externalDocs?.url) {
      report({ message: "An operation names the page it is documented on: externalDocs.url.", location });
    }
    if (!operation["x-resource"]?.name || !operation["x-resource"]?.action) {
      report({ message: "An operation names its resource and action: x-resource.", location });
    }
    if (operation.tags?.length !== 1) {
      report({ message: "An operation has one tag: its resource.", location: location.child("tags") });
    }
  },
});

const everyAnswerHasContent = () => ({
  Operation(operation, { report, location, resolve }) {
    const statuses = Object.entries(operation.responses ?? {});
    if (!statuses.some(([status]) => status.startsWith("4"))) {
      report({ message: "An operation lists its error answers.", location: location.child("responses") });
    }
    for (const [status, reference] of statuses) {
      const response = reference.$ref ? resolve(reference).node : reference;
      const empty = status === "204" || status.startsWith("3");
      const media = Object.values(response?.content ?? {});
      if (!empty && (media.length === 0 || media.some((one) => !one.schema))) {
        report({
          message: `The answer ${status} has no content with a schema.`,
          location: location.child(["responses", status]),
        });
      }
    }
  },
});

const everyOperationHasAnExample = () => ({
  Operation(operation, { report, location, resolve }) {
    const deref = (node) => (node?.$ref ? resolve(node).node : node);
    const hasExample = (content) =>
      Object.entries(content ?? {}).every(
        ([type, media]) =>
          !type.includes("json") || media.example !== undefined || Object.keys(media.examples ?? {}).length > 0,
      );
    for (const [status, reference] of Object.entries(operation.responses ?? {})) {
      if (!hasExample(deref(reference)?.content)) {
        report({ message: `The answer ${status} has no example.`, location: location.child(["responses", status]) });
      }
    }
    const body = deref(operation.requestBody);
    if (body && !hasExample(body.content)) {
      report({ message: "The request body has no example.", location: location.child("requestBody") });
    }
  },
});

const fields = {
  offset: ["limit", "position", "first"],
  page: ["limit", "position", "first"],
  keyset: ["limit", "position", "field"],
  cursor: ["position", "next"],
};

const paginationIsComplete = () => ({
  Operation(operation, { report, location }) {
    const pagination = operation["x-pagination"];
    if (!pagination) return;
    const needed = ["in", "items", "id", "ends", ...(fields[pagination.style] ?? ["style"])];
    for (const name of needed) {
      if (pagination[name] === undefined || !(pagination.style in fields)) {
        report({
          message: `x-pagination of style "${pagination.style}" needs "${name}".`,
          location: location.child("x-pagination"),
        });
      }
    }
  },
});

const noDefaultInAnswers = () => ({
  Response: {
    Schema: {
      Schema(schema, { report, location }) {
        if (schema.default !== undefined) {
          report({
            message: "A default on an answer's property makes it required in the types.",
            location: location.child("default"),
          });
        }
      },
    },
  },
});

/** Its own description, or that of the schema it refers to: by `$ref`, or by a composition of which the other is all, null apart. */
const isDescribed = (schema, resolve, file) => {
  if (schema?.description) return true;
  if (schema?.$ref) {
    const { node, location } = resolve(schema, file);
    return isDescribed(node, resolve, location?.source.absoluteRef);
  }
  return ["anyOf", "oneOf", "allOf"].some((keyword) => {
    const others = (schema?.[keyword] ?? []).filter((one) => one.type !== "null");
    return others.length === 1 && isDescribed(others[0], resolve, file);
  });
};

/** Keywords whose schemas are conditions on properties that stand elsewhere. */
const conditions = new Set(["if", "then", "else", "not"]);

const everyPropertyIsDescribed = () => ({
  Schema(schema, { report, location, resolve, key }) {
    if (conditions.has(key)) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!isDescribed(property, resolve)) {
        report({
          message: `The property "${name}" has no description: what it means, and the unit of a number.`,
          location: location.child(["properties", name]),
        });
      }
    }
  },
});

export default function trunkline() {
  return {
    id: "trunkline",
    rules: {
      oas3: {
        "operation-has-own-docs": operationHasOwnDocs,
        "every-answer-has-content": everyAnswerHasContent,
        "every-operation-has-an-example": everyOperationHasAnExample,
        "pagination-is-complete": paginationIsComplete,
        "no-default-in-answers": noDefaultInAnswers,
        "every-property-is-described": everyPropertyIsDescribed,
      },
    },
  };
}
