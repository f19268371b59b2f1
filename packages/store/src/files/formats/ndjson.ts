import { closeSync, fsyncSync, openSync, statSync, writeFileSync } from "node:fs";
import { toSafeJson } from "../../calls/safe-json.js";
import { readLines } from "../read-lines.js";
import type { FileRow, PartFormat } from "./part-format.js";

/** Approximate characters to write at a time. */
const mostCharacters = 1_000_000;

export const ndjson: PartFormat = {
  encode: (_columns, rows) => rows.map((row) => `${toSafeJson(row)}\n`).join(""),
  async write(path, _columns, rows) {
    const file = openSync(path, "w");
    try {
      let text = "";
      for await (const row of rows) {
        text += `${toSafeJson(row)}\n`;
        if (text.length < mostCharacters) continue;
        writeFileSync(file, text);
        text = "";
      }
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  async *read(path) {
    // Each line was written by `write` or `encode`.
    for (const line of readLines(path, statSync(path).size)) yield JSON.parse(line) as FileRow;
  },
};
