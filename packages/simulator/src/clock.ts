/** The simulator's time. Given a present it stands still but for the ticks; without one it is the machine's. */
export interface Clock {
  /** Epoch milliseconds at which the simulator was made: made-up records lie before it. */
  start: number;
  now: () => number;
  /** A moment later than the last one given: for what is created now. */
  tick: (milliseconds: number) => number;
}

export function createClock(present: string | number | Date | undefined): Clock {
  const start = present === undefined ? Date.now() : new Date(present).getTime();
  if (Number.isNaN(start)) throw new RangeError(`"now" is no time: ${String(present)}`);
  let last = start;
  const now = () => (present === undefined ? Math.max(last, Date.now()) : last);
  return {
    start,
    now,
    tick: (milliseconds) => {
      last = present === undefined ? Math.max(last + 1, Date.now()) : last + milliseconds;
      return last;
    },
  };
}
