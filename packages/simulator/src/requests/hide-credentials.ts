const hidden = "[hidden]";

/** In small letters and digits. An id of a credential, or a number of tokens, is none. */
const secretName =
  /secret|token|passw|passphrase|apikey|authorization|authorisation|credential|signature|privatekey|accesskey|cookie|^(?:auth|bearer|jwt|pwd|sig)$/;
const ordinaryName = /ids?$|^(?:max|min|num)?tokens$|^nexttoken$|^pagetoken$/;

/** Objects, or lists of a name and a value, that hold what another server is to be shown. */
const headersName = /headers$/;

const userInformation = /(\/\/)[^/\s"'@]+@/g;
// No longer than a name is, and from its beginning: a body may be one long word.
const assignment = /(?<![\w.-])(["']?)([\w.-]{1,60})\1(\s*[=:]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s&;,"'}]+)/g;

/**
 * A copy of what was asked without credentials: those that the request came with, wherever they stand, what goes by the
 * name of one, headers for another server, and user information in addresses.
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

  // The same shape: only texts were changed.
  return hide(value, "") as Value;
}

/** With the scheme and without it. */
function ownCredentials(text: string): string[] {
  const bare = text.replace(/^\s*[A-Za-z]+\s+/, "");
  // A short one, as in tests, would blot out ordinary letters.
  return [text, bare].filter((one) => one.length >= 6);
}

/** Numbers and flags are no credentials. */
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
