import { once } from "node:events";
import { readConfig } from "../config/read-config.js";
import { CliError, exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import { providers as all } from "../generated/providers.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { baseUrlVariable } from "../sources/base-urls.js";
import { findProvider } from "../sources/find-provider.js";

export interface SimulateOptions {
  port: number;
  calls: number;
  seed: number;
  provider: readonly string[];
  faultRate: number;
  latency: number;
  config?: string;
}

/** Serves until Ctrl-C, the normal way to stop it. */
export async function runSimulate(
  options: SimulateOptions,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  if (options.config !== undefined) return simulateAccounts(options, options.config, io, output, reporter);
  const { port, calls, seed, faultRate, latency } = options;
  const requested = [...new Set(options.provider)].map((name) => findProvider(name).name);
  const providers = requested.length > 0 ? requested : all.map(({ name }) => name);
  // Loaded on demand: it contains every provider's spec.
  const { createSimulator } = await import("@trunkline/simulator");
  const simulator = createSimulator({
    providers,
    calls,
    seed,
    latencyMs: latency,
    ...(faultRate > 0 && { faults: { rate: faultRate } }),
  });
  try {
    const { baseUrls } = await simulator.listen({ port }).catch((error: unknown) => {
      throw describeListenError(error, port);
    });
    await output.write(describe(providers, baseUrls, calls).join("\n"));
    if (!io.signal.aborted) await once(io.signal, "abort");
  } finally {
    await simulator.close();
  }
  return exitCodes.ok;
}

/** Serves each account at its own URL, with its own calls, and prints a config for them. */
async function simulateAccounts(
  { port, calls, seed, provider, faultRate, latency }: SimulateOptions,
  path: string,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  const requested = new Set(provider.map((name) => findProvider(name).name));
  const accounts = readConfig(path).filter((one) => requested.size === 0 || requested.has(one.provider));
  if (accounts.length === 0) throw usageError(`--provider: ${path} has no such account.`);
  const { createSimulator } = await import("@trunkline/simulator");
  const simulators = accounts.map((account, index) =>
    createSimulator({
      providers: [account.provider],
      calls,
      seed: seed + index,
      latencyMs: latency,
      ...(faultRate > 0 && { faults: { rate: faultRate } }),
    }),
  );
  try {
    const served: object[] = [];
    for (const [index, { provider: name, account, brand, rate, since, currency }] of accounts.entries()) {
      const own = port === 0 ? 0 : port + index;
      const { baseUrls } = await simulators[index]!.listen({ port: own }).catch((error: unknown) => {
        throw describeListenError(error, own);
      });
      served.push({ provider: name, account: account ?? brand, baseUrl: baseUrls[name], rate, since, currency });
    }
    await output.write(`${JSON.stringify({ accounts: served }, undefined, 2)}\n`);
    reporter.note(
      "Save the config above, as simulated.json, and try: trunkline calls list --config simulated.json. Press Ctrl-C to stop.",
    );
    if (!io.signal.aborted) await once(io.signal, "abort");
  } finally {
    await Promise.all(simulators.map((simulator) => simulator.close()));
  }
  return exitCodes.ok;
}

function describe(providers: readonly string[], baseUrls: Readonly<Record<string, string>>, calls: number): string[] {
  const width = Math.max(...providers.map((name) => name.length));
  const urls = providers.map((name) => ({ name, url: baseUrls[name] ?? "" }));
  const urlWidth = Math.max(...urls.map(({ url }) => url.length));
  const everyUrl = urls.map(({ name, url }) => `--base-url ${name}=${url}`).join(" ");
  return [
    `Simulating each provider with its documented calls and ${calls} generated ones. Press Ctrl-C to stop. Try:`,
    ...urls.map(
      ({ name, url }) =>
        `${name.padEnd(width)}  ${url.padEnd(urlWidth)}  trunkline calls list --provider ${name} --base-url ${url}`,
    ),
    ...(urls.length > 1 ? [`${"all".padEnd(width)}  trunkline calls list ${everyUrl}`] : []),
    "Or set these variables, for this command and for programs that use the packages:",
    `export ${urls.map(({ name, url }) => `${baseUrlVariable(name)}=${url}`).join(" ")}`,
    "",
  ];
}

export function describeListenError(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new CliError(exitCodes.failed, `Port ${port} is in use: choose another --port, or 0 for any that is free.`);
  }
  if (code === "EACCES") return new CliError(exitCodes.failed, `Port ${port} is not allowed: choose one above 1023.`);
  return error;
}
