/** One at a time, in the order in which they came. */
export interface Turns {
  /** @returns what ends the turn; more than once does nothing */
  take: () => Promise<() => void>;
  /** Whether anybody waits. */
  readonly areAwaited: boolean;
}

export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function toEnd(): () => void {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    };
  }

  return {
    async take() {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
      isTaken = true;
      return toEnd();
    },
    get areAwaited() {
      return waiting.length > 0;
    },
  };
}
