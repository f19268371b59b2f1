/** What stands between the parts of an address, or about it. */
const piece = /[^\s"'<>\\&?#;=/,()[\]{}|]+/g;
/** `=`, `:` or `@`, encoded once or several times: without one, a piece holds no credential. */
const encodedSign = /%(?:25){0,9}(?:3[ad]|40)/i;
const encoded = /(?:%[\da-f]{2})+/gi;

/**
 * A text without the credentials in what is percent-encoded, such as an address within an address:
 * `https%3A%2F%2Fexample.com%3Fsignature%3Dabc`.
 *
 * @param redact the same for a text that is not encoded
 */
export function redactEncoded(text: string, redact: (decoded: string) => string): string {
  if (!encodedSign.test(text)) return text;
  return text.replace(piece, (whole) => {
    if (!encodedSign.test(whole)) return whole;
    const decoded = decode(whole);
    const safe = redact(decoded);
    return safe === decoded ? whole : encodeURIComponent(safe);
  });
}

/** What cannot be decoded stays. */
export function decode(text: string): string {
  return text.replace(encoded, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
