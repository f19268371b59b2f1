import type { Io } from "../io.js";

export type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
}

/** Colours on a terminal, unless `NO_COLOR` is set (https://no-color.org). */
export function createStyle({ stdout, env }: Pick<Io, "stdout" | "env">): Style {
  const hasColours = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const paint = (on: number, off: number): Paint =>
    hasColours ? (text) => (text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`) : (text) => text;
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), green: paint(32, 39) };
}
