import stringWidth from "string-width";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const onlyAscii = /^[\x20-\x7E]*$/;
/** A limit on code units per column, so that a text of invisible characters cannot make this slow. */
const unitsPerColumn = 8;

/** The width of a text, in terminal columns. */
export function measure(text: string): number {
  if (onlyAscii.test(text)) return text.length;
  const measureOne = createMeasure();
  let width = 0;
  for (const segment of segmentsOf(text)) width += measureOne(segment);
  return width;
}

/** The text, cut with an ellipsis if it is wider than `width`. Only the visible part is measured. */
export function truncate(text: string, width: number): string {
  // No code unit is wider than two columns, and counting is cheaper than measuring.
  if (text.length * 2 <= width) return text;
  const most = width * unitsPerColumn;
  const head = text.length > most ? text.slice(0, most) : text;
  if (onlyAscii.test(head)) return text.length <= width ? text : `${head.slice(0, width - 1).trimEnd()}…`;
  const measureOne = createMeasure();
  let used = 0;
  let kept = 0;
  let end = 0;
  for (const segment of segmentsOf(head)) {
    used += measureOne(segment);
    if (used > width) return `${head.slice(0, kept).trimEnd()}…`;
    end += segment.length;
    if (used < width) kept = end;
  }
  return head === text ? text : `${head.slice(0, kept).trimEnd()}…`;
}

/** Breaks the text into lines of at most `width` columns. A longer ASCII word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const whole of text.split(" ")) {
    for (const [index, word] of breakWord(whole, width).entries()) {
      const wordWidth = measure(word);
      if (index > 0 || (line !== "" && used + 1 + wordWidth > width)) {
        lines.push(line);
        line = word;
        used = wordWidth;
      } else {
        used += (line === "" ? 0 : 1) + wordWidth;
        line = line === "" ? word : `${line} ${word}`;
      }
    }
  }
  return [...lines, line];
}

/**
 * Languages such as Chinese have no spaces, so a line may end after any letter. URLs stay whole, so they can be copied.
 */
function breakWord(word: string, width: number): string[] {
  if (word.length * 2 <= width || onlyAscii.test(word) || word.includes("://")) return [word];
  const measureOne = createMeasure();
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const segment of segmentsOf(word)) {
    const wordWidth = measureOne(segment);
    if (used + wordWidth > width && part !== "") {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += segment;
    used += wordWidth;
  }
  return [...parts, part];
}

const chunk = 512;

/** The graphemes of a text. In chunks, because segmenting a long text at once takes quadratic time. */
function* segmentsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const piece = text.slice(start, start + chunk);
    const segments = Array.from(graphemes.segment(piece), ({ segment }) => segment);
    // The last grapheme may continue in the next chunk.
    if (start + chunk < text.length && segments.length > 1) segments.pop();
    for (const segment of segments) {
      yield segment;
      start += segment.length;
    }
  }
}

/** Measures graphemes, each distinct one only once. */
function createMeasure(): (segment: string) => number {
  const known = new Map<string, number>();
  return (segment) => {
    let width = known.get(segment);
    if (width === undefined) {
      width = stringWidth(segment);
      known.set(segment, width);
    }
    return width;
  };
}
