/**
 * Returns a function that tells whether a text holds any of the words. The words are lower-case ASCII; capitals match
 * too.
 *
 * Uses the automaton of Aho and Corasick (1975): each character is looked at once, however many words there are, which
 * takes less than half the time of a regular expression.
 */
export function createWordFinder(...words: readonly (readonly string[])[]): (text: string) => boolean {
  // Created on first use.
  let made: WordTable | undefined;
  return (text) => {
    const { columns, table } = (made ??= makeTable(words.flat()));
    let row = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      row = table[row * width + (code < 128 ? (columns[code] ?? 0) : 0)] ?? 0;
      if (row === found) return true;
    }
    return false;
  };
}

interface WordTable {
  /** The column of each character; 0 for one that is in no word. */
  columns: Uint8Array;
  /** A row for each prefix of a word, with the next row after each character. */
  table: Uint16Array;
}

/** There are fewer letters than `width`, and fewer prefixes than `found`. */
const width = 64;
const found = 65_535;

function makeTable(words: readonly string[]): WordTable {
  const letters = [...new Set(words.join(""))];
  const columns = new Uint8Array(128);
  letters.forEach((letter, index) => {
    for (const spelt of [letter, letter.toUpperCase()]) columns[spelt.charCodeAt(0)] = index + 1;
  });
  // The empty prefix is first.
  const beginnings = new Set(["", ...words.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)))]);
  const rows = new Map<string, number>();
  for (const text of beginnings) rows.set(text, words.some((word) => text.endsWith(word)) ? found : rows.size);
  const table = new Uint16Array(beginnings.size * width);
  for (const [beginning, row] of rows) {
    if (row === found) continue;
    letters.forEach((letter, index) => {
      // The longest suffix of what was read that is a prefix of a word.
      let read = beginning + letter;
      while (!rows.has(read)) read = read.slice(1);
      table[row * width + index + 1] = rows.get(read) ?? 0;
    });
  }
  return { columns, table };
}
