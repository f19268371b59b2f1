import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Default: two minutes. */
  timeoutMs?: number;
  /** The exit codes that are allowed. Default: only 0. */
  mayEndWith?: readonly number[];
}

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Processes {
  /** Runs a program to its end. If it fails, rejects with its output. */
  run: (program: string, args: readonly string[], options: RunOptions) => Promise<Finished>;
  /** Starts a program that runs until it is stopped. */
  start: (program: string, args: readonly string[], options: RunOptions) => ChildProcess;
  /** Ends a started program and its child processes. */
  stop: (child: ChildProcess) => Promise<void>;
  /** Ends all programs and their child processes. */
  stopAll: () => Promise<void>;
}

const defaultTimeoutMs = 120_000;
const graceMs = 2_000;

/** Runs programs that all end when the signal aborts. */
export function createProcesses(signal: AbortSignal): Processes {
  const running = new Set<ChildProcess>();

  function start(program: string, args: readonly string[], { cwd, env }: RunOptions): ChildProcess {
    signal.throwIfAborted();
    // A separate process group, so that its children can be ended with it.
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: true });
    running.add(child);
    child.once("close", () => running.delete(child));
    return child;
  }

  async function run(program: string, args: readonly string[], options: RunOptions): Promise<Finished> {
    const child = start(program, args, options);
    const said = { stdout: "", stderr: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
    child.stdin?.end();
    const { timeoutMs = defaultTimeoutMs, mayEndWith = [0] } = options;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void stop(child);
    }, timeoutMs);
    try {
      const [code] = (await once(child, "close")) as [number | null];
      signal.throwIfAborted();
      if (code !== null && !late && mayEndWith.includes(code)) return { code, ...said };
      const how = late ? `was not done after ${timeoutMs / 1000} s` : `ended with ${code}`;
      throw new Error(`${[program, ...args].join(" ")}\n${how}\n${said.stdout}${said.stderr}`);
    } finally {
      clearTimeout(timer);
    }
  }

  async function stopAll(): Promise<void> {
    await Promise.all([...running].map(stop));
  }

  signal.addEventListener("abort", () => void stopAll(), { once: true });
  return { run, start, stop, stopAll };
}

/** Sends a gentle signal first, so that a program that drives a browser can close it. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  const timer = setTimeout(() => killGroup(child, "SIGKILL"), graceMs);
  killGroup(child, "SIGTERM");
  await ended;
  clearTimeout(timer);
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has already ended.
  }
}
