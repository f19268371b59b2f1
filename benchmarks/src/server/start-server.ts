import { hear, startScript } from "../start-script.js";
import type { Settings } from "./serve.js";

export interface RunningServer {
  baseUrl: string;
  /** From now on; tells how many requests came since the last time. */
  set: (settings: Partial<Settings>) => Promise<number>;
  stop: () => void;
}

export async function startServer(): Promise<RunningServer> {
  const child = startScript("server/serve.ts", []);
  const { port } = await hear<{ port: number }>(child);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async set(settings) {
      child.send(settings);
      return (await hear<{ requests: number }>(child)).requests;
    },
    stop: () => child.disconnect(),
  };
}
