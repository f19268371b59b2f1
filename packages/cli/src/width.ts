import stringWidth from "string-width";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const onlyAscii = /^[\x20-\x7E]*$/;
/** No cell holds so many invisible characters a column, unless somebody wants it to be slow. */
const unitsPerColumn = 8;

/** How many columns of a terminal the text takes. */
export function measure(text: string): number {
  if (onlyAscii.test(text)) return text.length;
  const measureOne = createMeasure();
  let width = 0;
  for (const segment of segmentsOf(text)) width += measureOne(segment);
  return width;
}

/** The text, cut with an ellipsis where it takes more columns than there are. What is not shown is not measured. */
export function truncate(text: string, width: number): string {
  // No code unit takes more than two columns, and measuring costs more than counting.
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

/**
 * The text in lines of no more columns than there are; a longer word has a line to itself, and one without Latin
 * letters several.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const whole of text.split(" ")) {
    for (const [index, word] of breakWord(whole, width).entries()) {
      const wide = measure(word);
      if (index > 0 || (line !== "" && used + 1 + wide > width)) {
        lines.push(line);
        line = word;
        used = wide;
      } else {
        used += (line === "" ? 0 : 1) + wide;
        line = line === "" ? word : `${line} ${word}`;
      }
    }
  }
  return [...lines, line];
}

/**
 * Where words have no blanks between them, as in Chinese, a line may end after any letter. An address stays whole, to
 * be copied.
 */
function breakWord(word: string, width: number): string[] {
  if (word.length * 2 <= width || onlyAscii.test(word) || word.includes("://")) return [word];
  const measureOne = createMeasure();
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const segment of segmentsOf(word)) {
    const wide = measureOne(segment);
    if (used + wide > width && part !== "") {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += segment;
    used += wide;
  }
  return [...parts, part];
}

const chunk = 512;

/**
 * What a reader takes for one letter each. Piece by piece, since the runtime's own walk over a long text takes the
 * square of its length.
 */
function* segmentsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const piece = text.slice(start, start + chunk);
    const segments = Array.from(graphemes.segment(piece), ({ segment }) => segment);
    // The last one may go on behind the piece.
    if (start + chunk < text.length && segments.length > 1) segments.pop();
    for (const segment of segments) {
      yield segment;
      start += segment.length;
    }
  }
}

/** Of a long text, each letter is measured once. */
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
