export interface Match {
  operation: Operation;
  /** The path parameters, decoded, as strings. */
  path: Record<string, string>;
}

export interface Routes {
  match: (method: string, path: string) => Match | undefined;
  /** The methods that the path supports. */
  methodsOf: (path: string) => string[];
}

interface Route {
  operation: Operation;
  pattern: RegExp;
  names: string[];
}

export function createRoutes(operations: readonly Operation[]): Routes {
  const routes = operations.map(readRoute);
  // "/calls/create" is matched before "/calls/{callId}".
  routes.sort((one, other) => one.names.length - other.names.length);

  function match(method: string, path: string): Match | undefined {
    for (const { operation, pattern, names } of routes) {
      const values = operation.method === method ? pattern.exec(path) : null;
      if (values === null) continue;
      const parameters: Record<string, string> = {};
      names.forEach((name, index) => (parameters[name] = decode(values[index + 1] ?? "")));
      return { operation, path: parameters };
    }
    return undefined;
  }

  return {
    match,
    methodsOf: (path) => routes.filter((route) => route.pattern.test(path)).map((route) => route.operation.method),
  };
}

function readRoute(operation: Operation): Route {
  const names: string[] = [];
  const pattern = operation.path.replace(/\{([^}]*)\}|[.*+?^$()|[\]\\]/g, (found, name: string | undefined) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return "([^/]+)";
  });
  return { operation, pattern: new RegExp(`^${pattern}$`), names };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
import type { Operation } from "@trunkline/spec-model";
