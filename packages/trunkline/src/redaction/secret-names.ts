import { secretPlaces } from "../generated/secret-places.js";

/**
 * Tells by a property's name whether its value is a credential. A name says what it is with its last word: `auth_token`
 * is one, `token_count` and `authorName` are none.
 */
export interface SecretNames {
  /** Whether this value, under this name and right inside a property `parent`, is a credential. */
  isSecret: (name: string, value: unknown, parent: string) => boolean;
  /** Whether every text inside is to be taken for one: headers by name, a set of tokens. */
  isFullOfSecrets: (name: string) => boolean;
  /** The name as places are written: small letters and digits only. */
  toPlain: (name: string) => string;
}

/** What may stand after the word that counts: `api_key_2`, `tokenValue`, `private_key_pem`. */
const afterthought = /(?:\d+|values?|text|string|plain|raw|header|hash|pem|base64|current|previous|old|new|live|test)$/;

const keys =
  "api|access|private|secret|signing|encryption|master|subscription|auth|shared|hmac|ssh|session|app|account|client|server|consumer|" +
  "licen[cs]e|integration|webhook|openai|anthropic|deepgram|elevenlabs|assemblyai|cartesia|twilio|vonage|telnyx|azure|google|" +
  "gemini|groq|anunzi|synthflow|autocalls|zudu|retell|bland";
const secretEnd = /* @__PURE__ */ new RegExp(
  `(?:token|secret|pass(?:wor[dt]|wd|code|phrase)|senha|contraseña|motdepasse|kennwort|credential|cookie|signature|authori[sz]ation|(?:${keys})key)s?$`,
);
/** Too short to be looked for inside longer words. */
const secretWord = /(?:^|[^a-z])(?:sig|jwt|pwd|hmac|bearer)$|[^a-z]pass$/;
/** As an object, it also tells how to log in. */
const login = /(?:^|[^a-z])auth$/;
/** Webhooks of these providers come unsigned, so that a secret can only stand in their address. */
const webhookAddress = /webhookur[il]s?$/;
const counted = /s$|(?:max|min|total|prompt|completion|input|output|cached|per)token$/;

/** Named ones that no spec marks. */
const furtherPlaces = [
  // Custom actions of Anunzi's log in with them as well as with headers; only the headers are documented as a place for
  // keys.
  "queryparameters.value",
];

export function createSecretNames(): SecretNames {
  const places = new Set([...secretPlaces, ...furtherPlaces]);
  // The names of a record are few, and come again in every record of a list.
  const known = new Map<string, Judgement>();

  function look(name: string): Judgement {
    let found = known.get(name);
    if (!found) {
      found = judge(name);
      if (known.size < 10_000) known.set(name, found);
    }
    return found;
  }

  return {
    isSecret(name, value, parent) {
      if (value === undefined || value === null || value === "" || typeof value === "boolean") return false;
      const isObject = typeof value === "object";
      if (isObject && Object.keys(value).length === 0) return false;
      const { plain, isSecret, isLogin, isCount, isFull } = look(name);
      if (isFull) return !isObject && !isNumeric(value);
      if (isSecret && !(isCount && isNumeric(value))) return true;
      if ((isLogin && !isObject) || (plain === "pass" && parent.endsWith("auth"))) return true;
      return places.has(plain) || places.has(`${parent}.${plain}`);
    },
    isFullOfSecrets: (name) => look(name).isFull,
    toPlain: (name) => look(name).plain,
  };
}

/** What a name says by itself. */
interface Judgement {
  plain: string;
  isSecret: boolean;
  /** `auth`, `basicAuth`: a credential where it is a text. */
  isLogin: boolean;
  isFull: boolean;
  /** A number under it counts something: `tokens`, `maxToken`. */
  isCount: boolean;
}

function judge(name: string): Judgement {
  // Longer than any name: a text that somebody has put where a name belongs.
  const short = name.slice(-200);
  const plain = short.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const end = cutAfterthoughts(plain);
  const words = cutAfterthoughts(short.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase());
  return {
    plain,
    isSecret: secretEnd.test(end) || secretWord.test(words) || webhookAddress.test(plain),
    isLogin: login.test(words),
    isFull: /(?<!signed)headers$|tokens$/.test(end),
    isCount: counted.test(end),
  };
}

function cutAfterthoughts(name: string): string {
  for (let rest = name; ;) {
    const cut = rest.replace(afterthought, "").replace(/[^\p{L}\p{N}]+$/u, "");
    if (cut === rest || cut === "") return rest;
    rest = cut;
  }
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value));
}
