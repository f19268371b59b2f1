import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Settings } from "./serve.js";

export interface RunningServer {
  baseUrl: string;
  /** From now on; tells how many requests came since the last time. */
  set: (settings: Partial<Settings>) => Promise<number>;
  stop: () => void;
}

export async function startServer(): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL("serve.ts", import.meta.url)));
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async set(settings) {
      child.send(settings);
      const [{ requests }] = (await once(child, "message")) as [{ requests: number }];
      return requests;
    },
    stop: () => child.disconnect(),
  };
}
