import { openDocument, readErrorPlaces, readNames, readOperations } from "@trunkline/spec-model";
import { createRefuse } from "./answers/refuse.js";
import type { OpenApiDocument } from "./provider-definition.js";
import { createRoutes } from "./requests/routes.js";
import { createSchemaCheck } from "./schema/check.js";

// A program may make many simulators of the same specs, and reading one takes some milliseconds.
const known = new WeakMap<OpenApiDocument, ReturnType<typeof derive>>();

/** What a spec says, and what follows from that alone. Read once, however many simulators there are. */
export function readSpec(spec: OpenApiDocument): ReturnType<typeof derive> {
  const found = known.get(spec) ?? derive(spec);
  known.set(spec, found);
  return found;
}

function derive(spec: OpenApiDocument) {
  const document = openDocument(spec);
  const operations = readOperations(document);
  return {
    document,
    operations,
    names: readNames(document.root),
    errorPlaces: readErrorPlaces(document),
    routes: createRoutes(operations),
    check: createSchemaCheck(document),
    refuse: createRefuse(operations),
  };
}
