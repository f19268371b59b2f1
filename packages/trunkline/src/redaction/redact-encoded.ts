/** A run of characters without the delimiters of a URL or around one. */
const piece = /[^\s"'<>\\&?#;=/,()[\]{}|]+/g;
/** `=`, `:` or `@`, encoded once or several times. A piece without one holds no credential. */
const encodedSign = /%(?:25){0,9}(?:3[ad]|40)/i;
const encoded = /(?:%[\da-f]{2})+/gi;

/**
 * Removes credentials from percent-encoded parts of a text, such as a URL within a URL:
 * `https%3A%2F%2Fexample.com%3Fsignature%3Dabc`.
 *
 * @param redact does the same for a text that is not encoded
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

/** What cannot be decoded is kept. */
export function decode(text: string): string {
  return text.replace(encoded, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
