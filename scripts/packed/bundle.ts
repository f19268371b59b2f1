import { build, type Plugin } from "esbuild";
import { gzipSync } from "node:zlib";

export interface BundleOptions {
  /** Go by the code itself, and not by the promise of `"sideEffects": false`. */
  distrustManifests?: boolean;
}

/** What a browser's bundler makes of `code` in a project that has the packages installed. */
export async function bundle(consumer: string, code: string, options: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Node's modules would be an error otherwise; here they are to be found by their names. So would the drivers of
    // databases, of which a project installs the one that it uses.
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

/** As a server would send it. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
