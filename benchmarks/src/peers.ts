// The peers are a project of their own, and are not there where nothing was benchmarked: their code is loaded when asked for.
import { fileURLToPath } from "node:url";

export const peersFolder = fileURLToPath(new URL("../peers", import.meta.url));

type Ask = (id: string) => Promise<unknown>;

export async function openPeers(baseUrl: string): Promise<Record<string, Ask>> {
  const { href } = new URL("../peers/get-call.ts", import.meta.url);
  // What that file exports, which nothing checks where it is not installed.
  const peers = (await import(href)) as { openPeers: (baseUrl: string) => Record<string, Ask> };
  return peers.openPeers(baseUrl);
}
