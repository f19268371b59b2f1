// Redocly loads JavaScript. The rules stand in TypeScript beside what reads the specs.
import { tsImport } from "tsx/esm/api";

const { rules } = await tsImport("../packages/spec-model/src/lint/rules.ts", import.meta.url);

export default function trunkline() {
  return { id: "trunkline", rules: { oas3: rules } };
}
