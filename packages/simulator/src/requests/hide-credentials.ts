const hidden = "[hidden]";

/** Matches names in lower-case letters and digits. A credential's id or a number of tokens is not a credential. */
const secretName =
  /secret|token|passw|passphrase|apikey|authorization|authorisation|credential|signature|privatekey|accesskey|cookie|^(?:auth|bearer|jwt|pwd|sig)$/;
const ordinaryName = /ids?$|^(?:max|min|num)?tokens$|^nexttoken$|^pagetoken$/;

/** Objects, or lists of names and values, with the headers for another server. */
const headersName = /headers$/;

const userInformation = /(\/\/)[^/\s"'@]+@/g;
// The name's length is bounded and its beginning anchored, since a body may be one long word.
const assignment = /(?<![\w.-])(["']?)([\w.-]{1,60})\1(\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s&;,"'}]+)/g;

/**
 * A copy of a request's value without credentials: the request's own, anywhere; values under a credential's name;
 * headers for another server; and user information in URLs.
 */
export function hideCredentials<Value>(value: Value, headers: Headers): Value {
  const own = [...headers].flatMap(([name, text]) => (isSecret(name) ? ownCredentials(text) : []));

  function hideText(text: string): string {
    const known = own.reduce((left, credential) => left.replaceAll(credential, hidden), text);
    return known
      .replace(userInformation, `$1${hidden}@`)
      .replace(assignment, (whole, quote: string, name: string, sign: string) =>
        isSecret(name) ? `${quote}${name}${quote}${sign}${hidden}` : whole,
      );
  }

  function hide(inner: unknown, within: string): unknown {
    if (typeof inner === "string") return hideText(inner);
    if (typeof inner !== "object" || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map((one: unknown) => hide(one, within));
    return Object.fromEntries(
      Object.entries(inner).map(([name, field]) => {
        const isOfHeaders = headersName.test(within) && !/^(?:key|name)$/.test(name);
        if (isSecret(name) || isOfHeaders) return [name, hideAll(field)];
        return [name, hide(field, plain(name))];
      }),
    );
  }

  // The shape is unchanged: only strings were replaced.
  return hide(value, "") as Value;
}

/** The credential with and without its scheme. */
function ownCredentials(text: string): string[] {
  const bare = text.replace(/^\s*[A-Za-z]+\s+/, "");
  // Hiding a short one, as in tests, would garble ordinary text.
  return [text, bare].filter((one) => one.length >= 6);
}

/** Numbers and booleans are not credentials. */
function hideAll(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : hidden;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(hideAll);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, hideAll(field)]));
}

function isSecret(name: string): boolean {
  const letters = plain(name);
  return secretName.test(letters) && !ordinaryName.test(letters);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}
