import { keyBeginnings, redacted, redactKnownKeys } from "./known-keys.js";
import { commandHints, redactCommands } from "./redact-command.js";
import { decode, redactEncoded } from "./redact-encoded.js";
import type { SecretNames } from "./secret-names.js";
import { createWordFinder } from "./word-finder.js";

/** Parts of many ordinary words, so they count only if a value follows. */
const valueFollows = /* @__PURE__ */ withEnds(["pin", "code", "cvv", "cvc"], ['"', "'", "\\", "=", ":", " =", "_"]);
/** A text without any of these holds no credential that could be told from other words. */
const hasHint = /* @__PURE__ */ createWordFinder(keyBeginnings, commandHints, valueFollows, [
  "token",
  "secret",
  "pass",
  "pwd",
  "cred",
  "key",
  "cookie",
  "sig",
  "auth",
  "hmac",
  "jwt",
  "csrf",
  "xsrf",
  "otp",
  "mfa",
  "2fa",
  "sessid",
  "sessionid",
  "webhook",
  "url",
  "policy",
  "accessid",
  "hdnts=",
  "hdnea=",
  "md5=",
  "verify=",
  "@",
  "%2",
  "%3",
  "%4",
  "%5",
  "%6",
  "%7",
]);

/** User information in a URL: `https://user:password@host`. Lengths are bounded so that no text is slow to match. */
const userInformation = /\b([a-z][a-z\d+.-]{0,30}:[\\/]{2,9})[^\s\\/?#"'<>@]*(?:@[^\s\\/?#"'<>@]*)*@/gi;
/** The same in a URL without a scheme. */
const userWithPassword = /(^|[\s"'(])(\/\/)[^\s\\/?#"'<>@:]{0,200}:[^\s\\/?#"'<>@]{1,200}@/g;
/** The same in a SIP address: the user is the callee, the password a credential. */
const sipPassword = /\b(sips?:[^\s:@;?]{1,200}):[^\s@;?]{1,200}@/gi;
/** The parameters of a URL's query or fragment. */
const parameters = /[?#][^\s"'<>\\?#]+/g;

/** `name=value`, in a form, a settings file or a log. */
const assignment =
  /(?<![\w%.[\]-])([\w%.[\]-]{2,80})([ \t]{0,3}=(?!=)[ \t]{0,3})((?:(?:bearer|basic|token|digest)[ \t]{1,9})?[^\s&;"'<>\\]+)/gi;
/** `"name": "value"` in JSON that is cut off, quoted within a text, or quoted twice; `name: 'value'` in code. */
const quoted =
  /(?<![\w.-])([\w.-]{2,80}(?: [\w.-]{1,40}){0,3})(\\*["'])?(\s{0,9}(?:=>|:=|[:=])\s{0,9})(\\*["'])((?:(?!\4)(?:\\[^]|[^]))*)/g;
/** `"name": 123456`. */
const quotedNumber = /(?<![\w.-])([\w.-]{2,80}(?: [\w.-]{1,40}){0,3})(\\*["']\s{0,9}:\s{0,9})(\d+)/g;
/** `X-Api-Key: value`, to the end of the line. */
const line =
  /(?<![\w-])(x-[cx]srf[\w-]{0,80}|[\w-]{0,80}(?:token|secret|pass(?:word|code)?|pwd|key|cred(?:ential)?s?|cookie|signature|auth(?:orization)?|jwt|bearer|[cx]srf|pin|otp|code))(:[ \t]{1,9})((?:[^\r\n"']|(?<==)"[^\r\n"]*")+)/gi;

/** Removes credentials from the parsed value of JSON in a text. Returns the same object if there are none. */
export type RedactJson = (parsed: object) => unknown;

/** A cheap check: false only if `redactText` would not change the text, which holds for nearly all texts. */
export function mayHoldSecret(text: string): boolean {
  // JSON has its names in double quotes, and is always searched.
  return text.includes('"') || hasHint(text);
}

/**
 * Removes the credentials from a text: in JSON, in URLs, and after names that indicate one. Returns the same text if
 * there are none.
 */
export function redactText(text: string, names: SecretNames, redactJson: RedactJson): string {
  const json = /^\s*[[{"]/.test(text) ? redactJsonText(text, names, redactJson) : undefined;
  if (json !== undefined) return json;
  const safe = redactJsonInside(text, names, redactJson);
  return hasHint(safe) ? redactProse(safe, names) : safe;
}

/** JSON within prose, `Sent {"headers":{"X-Tenant":"..."}} twice`, or on a log line of its own. */
function redactJsonInside(text: string, names: SecretNames, redactJson: RedactJson): string {
  if (!text.includes('"') || !/[[{]/.test(text)) return text;
  return text
    .split("\n")
    .map((line) => {
      const start = line.search(/[[{]/);
      const end = Math.max(line.lastIndexOf("}"), line.lastIndexOf("]")) + 1;
      if (start < 0 || end <= start) return line;
      const inner = line.slice(start, end);
      const safe = redactJsonText(inner, names, redactJson) ?? inner;
      return safe === inner ? line : line.slice(0, start) + safe + line.slice(end);
    })
    .join("\n");
}

/** Removes user information, credentials and the parts of a signature from a URL. What it points at is kept. */
export function redactAddress(address: string, names: SecretNames): string {
  const anonymous = address.includes("@")
    ? address.replace(userInformation, "$1").replace(userWithPassword, "$1$2").replace(sipPassword, "$1@")
    : address;
  if (!anonymous.includes("=")) return anonymous;
  return anonymous.replace(parameters, (whole) => {
    const all = whole.slice(1).split("&");
    const isSigned = all.some((one) => signature.test(one));
    const safe = all
      .map((one) => (isSigned && signed.test(one) ? undefined : redactParameter(one, names)))
      .filter((one) => one !== undefined);
    if (safe.length === all.length && safe.every((one, index) => one === all[index])) return whole;
    return safe.length === 0 ? "" : whole.slice(0, 1) + safe.join("&");
  });
}

const signature = /^(?:amp;)?[\w-]*(?:sig|signature)=./i;
/** What belongs to a signature, such as its expiry: Amazon's and compatible ones; CloudFront's; Google's; Azure's. */
const signed =
  /^(?:amp;)?(?:x-(?:amz|goog|oss|cos|tos)-[\w-]+|expires|policy|keyname|urlprefix|s(?:[eiprstv]|dd|es|pr|rt|ip)|sk(?:oid|tid|[estv]))=/i;

/** Undefined for a parameter that is a credential itself. */
function redactParameter(parameter: string, names: SecretNames): string | undefined {
  const end = parameter.indexOf("=");
  if (end < 0) return parameter;
  const name = decode(parameter.slice(0, end));
  const value = parameter.slice(end + 1);
  if (isSecret(name, value, names) || isKeyParameter(name, value)) return undefined;
  if (!value.includes("%")) return parameter;
  const decoded = decode(value);
  const safe = redactProse(decoded, names);
  return safe === decoded ? parameter : `${parameter.slice(0, end)}=${encodeURIComponent(safe)}`;
}

/** Akamai's signatures, and signers' key ids: recognized by name alone. */
const keyName = /(?:^|\W)(?:hdn(?:ts|ea)|key-pair-id|(?:aws|oss|google)access(?:key)?id)$/i;
/** `key` is a file's path as often as a credential; a path has a dot or a slash. */
const ambiguousName = /(?:^|\W)(?:key|policy|sign|md5|verify)$/i;

function isKeyParameter(name: string, value: string): boolean {
  return keyName.test(name) || (ambiguousName.test(name) && /^[\w~%-]{16,}$/.test(value));
}

function redactJsonText(text: string, names: SecretNames, redactJson: RedactJson): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" && typeof parsed !== "string") return undefined;
    const safe = typeof parsed === "string" ? redactText(parsed, names, redactJson) : parsed && redactJson(parsed);
    return safe === parsed ? text : JSON.stringify(safe, undefined, text.includes("\n") ? 2 : undefined);
  } catch (error) {
    // Either it is not JSON, or it is too deep for the runtime to write. In that case its content was not checked.
    return error instanceof SyntaxError ? undefined : redacted;
  }
}

function redactProse(text: string, names: SecretNames): string {
  let safe = redactAddress(text, names);
  if (/["']/.test(safe)) safe = redactQuoted(safe, names);
  if (safe.includes("=")) {
    safe = safe.replace(assignment, (whole, name: string, between: string, value: string) =>
      (between === "=" || /^(?=.*\d)[\w+/=.~-]{4,}$/.test(value)) && isSecret(decode(name), value, names)
        ? `${name}${between}${redacted}`
        : whole,
    );
  }
  if (safe.includes(": ") || safe.includes(":\t")) {
    safe = safe.replace(line, (whole, name: string, between: string, value: string) =>
      isHeaderLine(name, value) && isSecret(name, value, names) ? `${name}${between}${redacted}` : whole,
    );
  }
  if (safe.includes("%")) safe = redactEncoded(safe, (decoded) => redactProse(decoded, names));
  if (/(?:^|[\s"'])-/.test(safe)) safe = redactCommands(safe, (name, value) => isSecret(name, value, names));
  return redactKnownKeys(safe);
}

function redactQuoted(text: string, names: SecretNames): string {
  const safe = text.replace(
    quoted,
    (whole, name: string, end: string | undefined, between: string, quote: string, value: string) => {
      if (isSecret(name, value, names)) return `${name}${end ?? ""}${between}${quote}${redacted}`;
      // A quoted value may itself contain quotes.
      const inner = value.includes("\\") || /["']/.test(value) ? redactQuoted(value, names) : value;
      return inner === value ? whole : `${name}${end ?? ""}${between}${quote}${inner}`;
    },
  );
  return safe.replace(quotedNumber, (whole, name: string, between: string, value: string) =>
    isSecret(name, Number(value), names) ? `${name}${between}"${redacted}"` : whole,
  );
}

function isSecret(name: string, value: string | number, names: SecretNames): boolean {
  return !String(value).startsWith(redacted) && names.isSecret(names.judge(name), value, "");
}

/** `Password: please` may be prose. `X-Api-Key: please` and `password: hunter2` are not. */
function isHeaderLine(name: string, value: string): boolean {
  return /[-_]|^(?:authorization|cookie)$/i.test(name) || (!/\s/.test(value.trim()) && looksLikeKey(value));
}

/** Tells a key from a word of a sentence, or a count. */
function looksLikeKey(value: string): boolean {
  return /^(?=.*\d).{4}|.{16}/.test(value);
}

function withEnds(words: readonly string[], ends: readonly string[]): readonly string[] {
  return words.flatMap((word) => ends.map((end) => word + end));
}
