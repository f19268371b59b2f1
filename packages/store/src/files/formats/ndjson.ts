import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { toSafeJson } from "../../calls/safe-json.js";
import type { FileRow, PartFormat } from "./part-format.js";

/** Characters that are written at a time, roughly. */
const mostCharacters = 1_000_000;

export const ndjson: PartFormat = {
  encode: (_columns, rows) => rows.map((row) => `${toSafeJson(row)}\n`).join(""),
  async write(path, _columns, rows) {
    const file = await open(path, "w");
    try {
      let text = "";
      for await (const row of rows) {
        text += `${toSafeJson(row)}\n`;
        if (text.length < mostCharacters) continue;
        await file.writeFile(text);
        text = "";
      }
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async *read(path) {
    for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
      // It was written by the above.
      if (line !== "") yield JSON.parse(line) as FileRow;
    }
  },
};
