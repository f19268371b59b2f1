/** The simulator's clock. If `now` is given, it only advances by ticks; otherwise it is the machine's clock. */
export interface Clock {
  /** When the simulator was created, epoch milliseconds. Made-up records are older. */
  start: number;
  now: () => number;
  /** A time later than the last one returned, for records created now. */
  tick: (milliseconds: number) => number;
  /** Advances the clock. */
  advance: (milliseconds: number) => void;
}

export function createClock(present: string | number | Date | undefined): Clock {
  const start = present === undefined ? Date.now() : new Date(present).getTime();
  if (Number.isNaN(start)) throw new RangeError(`"now" is not a time: ${String(present)}`);
  let last = start;
  const now = () => (present === undefined ? Math.max(last, Date.now()) : last);
  return {
    start,
    now,
    tick: (milliseconds) => {
      last = present === undefined ? Math.max(last + 1, Date.now()) : last + milliseconds;
      return last;
    },
    advance(milliseconds) {
      if (present === undefined)
        throw new TypeError('Time passes by itself here: it stands still where "now" is given.');
      if (!(milliseconds >= 0)) throw new RangeError(`Time passes by 0 milliseconds or more, not by ${milliseconds}.`);
      last += milliseconds;
    },
  };
}
