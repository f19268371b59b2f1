import { describe, expect, it } from "vitest";
import { createState } from "../../src/sync/state.js";
import { openWindows } from "../../src/sync/windows.js";
import { hour, start } from "./clock.js";

const at = (hours: number): string => new Date(start + hours * hour).toISOString();

describe("windows that earlier runs left", () => {
  it("are joined if there are too many, except the oldest, which keeps its cursor", () => {
    const state = createState("own:");
    const left = [8, 7, 6, 5, 4, 3, 2, 1].map((hours) => ({
      since: at(hours - 1),
      until: at(hours),
      unread: at(hours - 1),
      cursor: `after ${hours}`,
      run: hours,
    }));
    Object.assign(state, { run: 9, since: at(0), reached: at(8), newest: at(8), windows: left });
    openWindows(state, { since: start, overlap: 0, settle: 0, now: start + 9 * hour }, false);
    expect(state.windows).toHaveLength(8);
    expect(state.windows[0]).toEqual({ since: at(8), until: at(9), unread: at(8), run: 9 });
    expect(state.windows.at(-2)).toEqual({ since: at(1), until: at(3), unread: at(1), run: 9 });
    expect(state.windows.at(-1)).toEqual(left.at(-1));
  });

  it("are joined if they overlap and were not begun", () => {
    const state = createState("own:");
    const windows = [{ since: at(0), until: at(2), run: 1 }];
    Object.assign(state, { run: 2, since: at(0), reached: at(2), newest: at(1), windows });
    openWindows(state, { since: start, overlap: 0, settle: 0, now: start + 3 * hour }, false);
    expect(state.windows).toEqual([{ since: at(0), until: at(3), run: 2 }]);
  });
});
