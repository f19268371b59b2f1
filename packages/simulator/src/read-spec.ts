import { openDocument, readErrorPlaces, readNames, readOperations } from "@trunkline/spec-model";
import { createRefuse } from "./answers/refuse.js";
import type { OpenApiDocument } from "./provider-definition.js";
import { createRoutes } from "./requests/routes.js";
import { createSchemaCheck } from "./schema/check.js";

// Cached, since a program may create many simulators of the same specs, and reading one takes some milliseconds.
const known = new WeakMap<OpenApiDocument, ReturnType<typeof derive>>();

/** Reads a spec, and what can be derived from it alone. Done once for all simulators. */
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
