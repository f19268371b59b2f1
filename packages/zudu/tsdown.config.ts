import { defineConfig } from "tsdown";

// The bundler of types moves a comment behind what stands before it, where no editor finds it (rolldown-plugin-dts#182).
const comments = {
  name: "comments-on-their-own-lines",
  generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.fileName.endsWith(".d.ts")) chunk.code = chunk.code?.replaceAll(/(?<=[;{}]) (?=\/\*\*)/g, "\n");
    }
  },
};

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  dts: true,
  platform: "neutral",
  target: "es2022",
  plugins: [comments],
});
