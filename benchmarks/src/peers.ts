// The peers are a project of their own, and are not there where nothing was benchmarked: their code is loaded when
// asked for.
import { fileURLToPath } from "node:url";

export const peersFolder = fileURLToPath(new URL("../peers", import.meta.url));

type Ask = (id: string) => Promise<unknown>;

/** What the peers' files export, which nothing checks where they are not installed. */
interface Peers {
  "get-call": { openPeers: (baseUrl: string) => Record<string, Ask> };
  "list-calls": { listWithSdk: (baseUrl: string, take: (call: unknown) => void) => Promise<void> };
}

async function load<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  return (await import(new URL(`../peers/${name}.ts`, import.meta.url).href)) as Peers[Name];
}

export async function openPeers(baseUrl: string): Promise<Record<string, Ask>> {
  return (await load("get-call")).openPeers(baseUrl);
}

/** Hands over the calls of all pages, one after the other. */
export async function listWithSdk(baseUrl: string, take: (call: unknown) => void): Promise<void> {
  await (await load("list-calls")).listWithSdk(baseUrl, take);
}
