import {
  openStore,
  StoreError,
  type SourceStatus,
  type Store,
  type StoreSyncReport,
  type VerifyReport,
} from "@trunkline/store";
import { vapi } from "trunkline/vapi";

export async function keep(): Promise<[StoreSyncReport, VerifyReport, SourceStatus[]]> {
  const store: Store = await openStore("./calls", { raw: "none" });
  const source = vapi({ apiKey: "k" });
  const report = await store.sync(source, { since: "90d", onProgress: ({ written }) => void written });
  const verified = await store.verify(source, { from: "30d" });
  for await (const key of store.keys("2026-11-01", "2026-12-01")) key.toUpperCase();
  await store.close();
  return [report, verified, await store.status()];
}

export const isLocked = (error: unknown): boolean => StoreError.isInstance(error) && error.reason === "locked";

export function refuse(): void {
  // @ts-expect-error no such mode
  void openStore("./calls", { raw: "some" });
  // @ts-expect-error an address is a text
  void openStore(5);
}
