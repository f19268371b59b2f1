import { Writable } from "node:stream";
import { createSimulator, type SimulatorOptions } from "@trunkline/simulator";
import { providers } from "../../src/generated/providers.js";
import type { Io, OutputStream } from "../../src/io.js";
import type { ExitCode } from "../../src/errors/cli-error.js";
import { run } from "../../src/run.js";

/** The current time, for both the simulator and the command. */
export const now = Date.parse("2026-11-20T12:00:00Z");

/** A key for every variable of every provider. */
export const keys: Readonly<Record<string, string>> & { readonly VAPI_API_KEY: string } = {
  ...Object.fromEntries(
    providers.flatMap(({ environment }) => environment.map((variable) => [variable, `canary-${variable}`])),
  ),
  VAPI_API_KEY: "canary-vapi-key",
};

export interface CommandResult {
  exitCode: ExitCode;
  stdout: string;
  stderr: string;
  /** The URLs of the requests, in order. */
  requests: string[];
  headers: Headers[];
}

export interface TestOptions {
  env?: Record<string, string>;
  /** Handles requests, like a simulator's `fetch`. Default: every request fails the test. */
  fetch?: (request: Request) => Promise<Response>;
  signal?: AbortSignal;
  /** The width of stdout's terminal. Default: stdout is not a terminal. */
  columns?: number;
  /** The same for stderr. */
  errorColumns?: number;
}

/** Runs a command in this process. */
export async function runCommand(line: string | readonly string[], options: TestOptions = {}): Promise<CommandResult> {
  const { env = keys, fetch = failUnexpected, signal = new AbortController().signal, columns, errorColumns } = options;
  const [stdout, stderr] = [createSink(columns), createSink(errorColumns)];
  const requests: string[] = [];
  const headers: Headers[] = [];
  const io: Io = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    signal,
    now: () => now,
    fetch: async (request) => {
      requests.push(request.url);
      headers.push(request.headers);
      return fetch(request);
    },
  };
  const argv = typeof line === "string" ? line.split(" ").filter(Boolean) : line;
  const exitCode = await run(argv, io);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), requests, headers };
}

export function createTestSimulator(options: SimulatorOptions = {}): (request: Request) => Promise<Response> {
  const simulator = createSimulator({ calls: 30, now, ...options });
  return (request) => simulator.fetch(request);
}

/** Replaces some responses by those of `spoiler`, which gets the number of the request, from 1. */
export function spoil(
  fetch: (request: Request) => Promise<Response>,
  spoiler: (request: Request, count: number) => Response | undefined,
): (request: Request) => Promise<Response> {
  let count = 0;
  return async (request) => {
    count += 1;
    return spoiler(request, count) ?? fetch(request);
  };
}

export function respond(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

async function failUnexpected(): Promise<Response> {
  throw new Error("Unexpected request.");
}

function createSink(columns: number | undefined): { stream: OutputStream; text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  return { stream: Object.assign(stream, terminal), text: () => chunks.join("") };
}
