import { secretPlaces } from "../generated/secret-places.js";

/**
 * Decides by a property's name whether its value is a credential. The last word of a name counts: `auth_token` is a
 * credential, `token_count` and `authorName` are not.
 */
export interface SecretNames {
  /** Judges a property's name. */
  look: (name: string) => SecretName;
  /** Judges any text; nothing is remembered. */
  judge: (text: string) => SecretName;
  /** Whether this value, under this name and directly inside a property `parent`, is a credential. */
  isSecret: (name: SecretName, value: unknown, parent: string) => boolean;
}

/** What can be said about a name alone. */
export interface SecretName {
  /** The name as places are written: lower-case letters and digits only. */
  plain: string;
  /** No value is a credential because of this name. */
  isHarmless: boolean;
  isSecret: boolean;
  /** `auth`, `basicAuth`: a credential unless the value is an object. */
  isLogin: boolean;
  /** `pass`, `dbPass`: a password, or the result of a test. */
  isPass: boolean;
  /** Every string inside counts as a credential: headers by name, a set of tokens. */
  isFull: boolean;
  /** A number under this name is a count: `tokens`, `maxToken`. */
  isCount: boolean;
  /** Its value may be the name of a sibling value: `name`, `key`. */
  isOfName: boolean;
  /** Its value may be the one that a sibling names. */
  isOfValue: boolean;
}

/** Suffixes that may follow the decisive word: `api_key_2`, `tokenValue`, `private_key_pem`. */
const afterthought = /(?:\d+|values?|text|string|plain|raw|header|hash|pem|base64|current|previous|old|new|live|test)$/;

const keys =
  "api|access|private|secret|signing|encryption|master|subscription|auth|shared|hmac|ssh|session|app|account|client|server|consumer|" +
  "licen[cs]e|integration|webhook|openai|anthropic|deepgram|elevenlabs|assemblyai|cartesia|twilio|vonage|telnyx|azure|google|" +
  "gemini|groq|anunzi|synthflow|autocalls|zudu|retell|bland";
/** Words that make a code a credential, unlike that of a country, a language or a status. */
const codes = "otp|totp|mfa|2fa|twofactor|verification|onetime|access|security|login|auth|recovery|backup|pin";
const foreign = "senha|contrase[ñn]a|motdepasse|kennwort|wachtwoord|has[łl]o|parola|парол[ья]|密码|パスワード";
const secretEnd = /* @__PURE__ */ patternOf(
  "(?:token|secret|pass(?:wor[dt]|wd|code|phrase)|credential|cookie|signature|authori[sz]ation|(?:jsession|phpsess)id|",
  foreign,
  "|(?:",
  keys,
  ")key|(?:",
  codes,
  ")code)s?$",
);
/** Too short to be searched within longer words. */
const secretWord = /(?:^|[^a-z])(?:sig|jwt|pwd|hmac|bearer|creds?|t?otp|pin|cvv|cvc|[cx]srf)$|^x[^a-z]?[cx]srf/;
/** A password; or the result of a test, or how many passed. */
const pass = /(?:^|[^a-z])pass$/;
const verdict = /^(?:true|false|yes|no|pass(?:ed)?|fail(?:ed)?)$/i;
/** As an object, it may also describe how to log in. */
const login = /(?:^|[^a-z])auth$/;
/** Some providers' webhooks are unsigned, so that a secret can only be in their URL. */
const webhookAddress = /webhookur[il]s?$/;
const counted = /s$|(?:max|min|total|prompt|completion|input|output|cached|per)token$/;
const full = /(?<!signed)headers$|tokens$/;
/** A name without any of these matches none of the patterns above, which decides most names at once. */
const anyOfThem = /* @__PURE__ */ patternOf(
  "token|secret|pass|cred|cookie|sig|auth|key|jwt|pwd|hmac|bearer|webhook|headers|otp|pin|cv[vc]|srf|code|sess|",
  foreign,
);

const nameKey = /^(?:name|key|k|id|header|field|label|variable(?:_?name)?|data_?collection_?id)$/i;
const valueKey = /^(?:v|val|values?|(?:string|default|old|new)_?value|default|content|data)$/i;
/** ElevenLabs' variables for tool headers. An assumption of its spec, since no mark covers a name's prefix. */
const secretStart = /^secret__/i;

/** Places of credentials that no spec marks. */
const furtherPlaces = [
  // Anunzi's custom actions may log in with query parameters as well as headers; only the headers are documented for
  // keys.
  "queryparameters.value",
  // The query parameters of Retell's tools, in an agent that a call overrides, may log in as their headers do.
  "generaltools.queryparams",
  "tools.queryparams",
];

export function createSecretNames(): SecretNames {
  const places = new Set([...secretPlaces, ...furtherPlaces]);
  /** The last names of places. A value there may be a credential, whatever its name alone says. */
  const inPlaces = new Set([...places].map((place) => place.slice(place.indexOf(".") + 1)));
  // A record has few property names, and they repeat in every record of a list.
  const known = new Map<string, SecretName>();
  const judge = (name: string): SecretName => judgeName(name, inPlaces);

  return {
    look(name) {
      let found = known.get(name);
      if (!found) {
        found = judge(name);
        if (known.size < 10_000) known.set(name, found);
      }
      return found;
    },
    judge,
    isSecret({ plain, isHarmless, isSecret, isLogin, isPass, isFull, isCount }, value, parent) {
      if (isHarmless || !holdsAnything(value)) return false;
      const isObject = typeof value === "object";
      if (isFull) return !isObject && !isNumeric(value);
      if (isSecret && !(isCount && isNumeric(value))) return true;
      if (isLogin && !isObject) return true;
      if (isPass) return parent.endsWith("auth") || !isVerdict(value);
      return places.has(plain) || places.has(`${parent}.${plain}`);
    },
  };
}

/** Whether the value holds anything that could be a credential. */
export function holdsAnything(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || typeof value === "boolean") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function judgeName(name: string, inPlaces: ReadonlySet<string>): SecretName {
  // Limits a text that is too long to be a name.
  const short = name.slice(-200);
  const plain = short.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const isOfName = nameKey.test(name);
  const isOfValue = valueKey.test(name);
  if (!anyOfThem.test(plain)) {
    const isHarmless = !inPlaces.has(plain);
    return {
      plain,
      isHarmless,
      isSecret: false,
      isLogin: false,
      isPass: false,
      isFull: false,
      isCount: false,
      isOfName,
      isOfValue,
    };
  }
  const end = cutAfterthoughts(plain);
  const words = cutAfterthoughts(
    short
      .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
      // `OTPCode`.
      .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
      .toLowerCase(),
  );
  const isSecret =
    secretEnd.test(end) || secretWord.test(words) || webhookAddress.test(plain) || secretStart.test(name);
  const isLogin = login.test(words);
  const isPass = pass.test(words);
  const isFull = full.test(end);
  return {
    plain,
    isHarmless: !isSecret && !isLogin && !isPass && !isFull && !inPlaces.has(plain),
    isSecret,
    isLogin,
    isPass,
    isFull,
    isCount: counted.test(end),
    isOfName,
    isOfValue,
  };
}

function cutAfterthoughts(name: string): string {
  for (let rest = name; ;) {
    const cut = rest.replace(afterthought, "").replace(/[^\p{L}\p{N}]+$/u, "");
    if (cut === rest || cut === "") return rest;
    rest = cut;
  }
}

function isVerdict(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && verdict.test(value));
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value));
}

function patternOf(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(""));
}
