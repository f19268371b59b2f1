import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { providers } from "../generated/providers.js";
import { root } from "../lib/repository.js";
import { measureTypes } from "../lib/measure-types.js";

const folder = join(root, "scripts/consumer");
const file = join(folder, "several-clients.ts");
const text = readFileSync(file, "utf8");

/** The consumer's file as an editor has it open. */
function openEditor(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
}

/** What the editor shows when the pointer rests on the last name of an expression of the file. */
function hover(editor: ts.LanguageService, expression: string): string {
  const at = text.indexOf(expression);
  if (at < 0) throw new Error(`The consumer's file has no "${expression}".`);
  return ts.displayPartsToString(editor.getQuickInfoAtPosition(file, at + expression.length - 1)?.documentation);
}

describe("a consumer of several clients", () => {
  // Check time follows from it and depends on the machine: a file of this size takes a third of a second, and the
  // target is two.
  it("costs the compiler fewer than 13,000 instantiations, and 1200 more for each client", () => {
    expect(measureTypes().instantiations).toBeLessThan(13_000 + 1200 * providers.length);
  });

  const editor = openEditor();

  it.each([
    ["call.durationSeconds", /seconds/i],
    ["call.cost?.amount", /major units/i],
    ["message.endedReason", /why the call ended/i],
    ["data.cost", /USD/],
    ["data.id", /./],
  ])("sees what %s means, and in which unit", (expression, meaning) => {
    expect(hover(editor, expression)).toMatch(meaning);
  });
});
