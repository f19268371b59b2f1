/** Something that was tried, and what came of it. */
export interface Step {
  name: string;
  ok: boolean;
  seconds: number;
}

export interface Steps {
  done: readonly Step[];
  /** Tries something that the rest can do without: a failure is noted, and gives `undefined`. */
  check: <Value>(name: string, action: () => Value | Promise<Value>) => Promise<Value | undefined>;
  /** Tries something that the rest stands on: a failure is noted, and thrown. */
  need: <Value>(name: string, action: () => Value | Promise<Value>) => Promise<Value>;
}

/** Says how each step went as soon as it is over. When the signal is aborted, nothing goes on. */
export function createSteps(say: (text: string) => void, signal: AbortSignal): Steps {
  const done: Step[] = [];

  async function need<Value>(name: string, action: () => Value | Promise<Value>): Promise<Value> {
    const started = Date.now();
    const note = (ok: boolean) => {
      const seconds = (Date.now() - started) / 1000;
      done.push({ name, ok, seconds });
      say(`${ok ? "passed" : "FAILED"}  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
    };
    try {
      signal.throwIfAborted();
      const value = await action();
      note(true);
      return value;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      note(false);
      say(indent(error instanceof Error ? error.message : String(error)));
      throw error;
    }
  }

  async function check<Value>(name: string, action: () => Value | Promise<Value>): Promise<Value | undefined> {
    return need(name, action).catch(() => {
      signal.throwIfAborted();
      return undefined;
    });
  }

  return { done, check, need };
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "        ");
}
