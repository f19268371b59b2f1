/**
 * Replaces the text between `<!-- name -->` and `<!-- /name -->`, or `# name` and `# /name`.
 *
 * @throws {Error} if the text has no such markers
 */
export function replaceBetween(
  text: string,
  name: string,
  content: string,
  marks: "markdown" | "yaml" = "markdown",
): string {
  const [opening = "", closing = ""] = [name, `/${name}`].map((mark) =>
    marks === "yaml" ? `# ${mark}` : `<!-- ${mark} -->`,
  );
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`There is no ${opening} … ${closing}.`);
  return `${text.slice(0, start + opening.length)}${content}${text.slice(end)}`;
}
