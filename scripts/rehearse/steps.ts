/** A step and its result. */
export interface Step {
  name: string;
  ok: boolean;
  seconds: number;
}

export interface Steps {
  done: readonly Step[];
  /** Tries an optional step. A failure is noted, and returns `undefined`. */
  check: <Value>(name: string, action: () => Value | Promise<Value>) => Promise<Value | undefined>;
  /** Tries a step that others depend on. A failure is noted and thrown. */
  need: <Value>(name: string, action: () => Value | Promise<Value>) => Promise<Value>;
}

/** Reports each step as soon as it ends. When the signal aborts, no further step begins. */
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
