/** A queue that grants one turn at a time, in order of arrival. */
export interface Turns {
  /** @returns a function that ends the turn; calling it again does nothing */
  take: () => Promise<() => void>;
  /** Whether anyone is waiting. */
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
