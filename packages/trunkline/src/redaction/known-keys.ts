import { createWordFinder } from "./word-finder.js";

export const redacted = "[redacted]";

/**
 * Patterns of well-known credentials, and their prefixes in lower case. A text without any of these prefixes holds none
 * of them.
 */
const looks: readonly (readonly [beginnings: readonly string[], pattern: RegExp])[] = [
  // JSON Web Tokens.
  [["eyj"], /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/],
  // OpenAI, Anthropic, Stripe, ElevenLabs.
  [["sk-", "sk_", "rk-", "rk_"], /\b[sr]k[-_][\w-]{16,}/],
  // Stripe's and Svix' webhooks.
  [["whsec_"], /\bwhsec_[\w+/=-]{16,}/],
  // Slack.
  [["xox", "xapp-"], /\bx(?:ox[a-z]|app)-[\w-]{8,}/],
  // GitHub, GitLab and npm.
  [["gho_", "ghp_", "ghu_", "ghs_", "ghr_", "github_pat"], /\b(?:gh[opusr]|github_pat)_\w{20,}/],
  [["glpat-", "npm_"], /\b(?:glpat-|npm_)[\w-]{16,}/],
  // Google: keys, access and refresh tokens.
  [["aiza", "ya29.", "1//0"], /\b(?:AIza[\w-]{30,}|ya29\.[\w-]{16,}|1\/\/0[\w-]{20,})/],
  // Amazon's key ids, one half of a key pair.
  [["akia", "asia"], /(?<![A-Za-z\d])A[KS]IA[A-Z\d]{12,}(?![a-z])/],
  // Hugging Face, Groq, DigitalOcean, SendGrid, Brevo, HubSpot, Shopify.
  [
    ["hf_", "gsk_", "dop_v1_", "sg.", "xkeysib-", "pat-", "shpat_", "shpss_"],
    /\b(?:hf_|gsk_|dop_v1_|xkeysib-|pat-[a-z]{2}\d-|shp(?:at|ss)_)[\w-]{16,}|\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  ],
  // Retell, Bland.
  [["key_", "org_"], /\b(?:key_(?:[a-z]{1,9}_)?[\da-f]{24,}|org_[\da-f]{48,})/],
  [["private key"], /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,40}-----|$)/],
  // URLs that are credentials themselves: Slack, Zapier, Make, Discord, Teams, Telegram.
  [
    ["hook"],
    /(?<=hooks\.(?:slack\.com\/services|zapier\.com\/hooks\/catch)\/|hook\.[\w.]{0,20}make\.com\/)[\w/]+|(?<=discord(?:app)?\.com\/api\/webhooks\/\d{1,30}\/|\.office\.com\/webhook(?:b2)?\/)[\w@/-]+/,
  ],
  [["telegram.org/"], /(?<=api\.telegram\.org\/(?:file\/)?bot)\d+:[\w-]+/],
];

/** Schemes that precede a credential: `Bearer abc`. */
const schemes = ["bearer", "basic "];
const scheme = /\b(Bearer|Basic)(\s{1,9})([\w.~+/=-]{6,})/gi;

/** A text without any of these holds no credential with a known pattern. */
export const keyBeginnings: readonly string[] = /* @__PURE__ */ beginningsOf(looks);
const mayHoldKey = /* @__PURE__ */ createWordFinder(keyBeginnings);
const known = /* @__PURE__ */ anyOf(looks);

/** Removes the credentials with a known pattern from a text. */
export function redactKnownKeys(text: string): string {
  if (!mayHoldKey(text)) return text;
  return text
    .replace(scheme, (whole, word: string, between: string, value: string) =>
      word === "Bearer" || /\d|=|[a-z][A-Z]/.test(value) ? `${word}${between}${redacted}` : whole,
    )
    .replace(known, redacted);
}

function beginningsOf(all: typeof looks): readonly string[] {
  return [...schemes, ...all.flatMap(([beginnings]) => beginnings)];
}

function anyOf(all: typeof looks): RegExp {
  return new RegExp(all.map(([, { source }]) => source).join("|"), "g");
}
