import { build, type Plugin } from "esbuild";
import { gzipSync } from "node:zlib";

export interface BundleOptions {
  /** Ignore `"sideEffects": false`, and go by the code itself. */
  distrustManifests?: boolean;
}

/** Bundles `code` for a browser, in a project with the packages installed. */
export async function bundle(consumer: string, code: string, options: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // External, so that Node's modules can be found by name instead of causing an error. So are database drivers, of
    // which a project installs only the one it uses.
    external: ["node:*", "@electric-sql/pglite", "hyparquet", "hyparquet-writer", "pg"],
    logLevel: "silent",
    write: false,
    plugins: options.distrustManifests ? [distrustManifests] : [],
  });
  return outputFiles.map(({ text }) => text).join("");
}

const distrustManifests: Plugin = {
  name: "distrust-manifests",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === "resolved") return undefined;
      const found = await resolve(path, { ...from, pluginData: "resolved" });
      return { ...found, sideEffects: true };
    });
  },
};

/** The size as a server would send it. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
