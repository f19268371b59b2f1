import { setTimeout as sleep } from "node:timers/promises";

const longestMs = 60_000;

/** Waits until a server that was just started answers, with any status. */
export async function waitForAnswer(url: string): Promise<void> {
  const end = Date.now() + longestMs;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}`);
    await sleep(100);
  }
}
