/**
 * A text with something else between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws {Error} where the text has no such marks
 */
export function replaceBetween(text: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`There is no ${opening} … ${closing}.`);
  return `${text.slice(0, start + opening.length)}\n\n${content}\n\n${text.slice(end)}`;
}
