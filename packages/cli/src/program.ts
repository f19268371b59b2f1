import { Command } from "commander";
import { usageError } from "./cli-error.js";
import { runCallsGet, type CallsGetOptions } from "./commands/calls-get.js";
import { runCallsList, type CallsListOptions } from "./commands/calls-list.js";
import { runSimulate, type SimulateOptions } from "./commands/simulate.js";
import type { ExitCode } from "./exit-codes.js";
import { calls, get, list, program, simulate } from "./help.js";
import type { Io } from "./io.js";
import { readShare, readWhole } from "./numbers.js";
import type { Output } from "./output.js";
import { readMoment } from "./since.js";
import type { Teller } from "./teller.js";
import { throwReadable } from "./unreadable-arguments.js";
import { version } from "./version.js";
import { directions, errorPolicies, outcomes, readWord } from "./words.js";

/** The commands and their options. `done` is told what to exit with. */
export function createProgram(io: Io, output: Output, teller: Teller, done: (exitCode: ExitCode) => void): Command {
  const trunkline = new Command("trunkline")
    .description(program.description)
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this")
    // Every command at once, by its whole name: `calls list`, not a `calls` to ask further about.
    .configureHelp({
      visibleCommands: (command) =>
        withInner(command).filter((inner) => inner !== command && inner.commands.length === 0),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || Array.isArray(defaultValue)
          ? description
          : `${description} (default: ${JSON.stringify(defaultValue)})`,
      subcommandTerm: (command) => [...groupNames(command), command.name()].join(" "),
    })
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Said in one line, further up.
      outputError: () => {},
      getOutHelpWidth: () => output.columns ?? 100,
      getErrHelpWidth: () => output.columns ?? 100,
    })
    .addHelpText("after", program.after);
  const group = trunkline.command("calls").description(calls.description);

  group
    .command("list")
    .description(list.description)
    .option("--provider <name>", list.provider, collect, [])
    .option("--brand <name>", list.brand)
    .option("--base-url <url>", list.baseUrl, collect, [])
    .option("--since <time>", list.since, (text) => readMoment(text, "--since", io.now()))
    .option("--until <time>", list.until, (text) => readMoment(text, "--until", io.now()))
    .option("--assistant <id>", list.assistant, (text) => readText(text, "--assistant"))
    .option("--direction <word>", list.direction, collectWords("--direction", directions), [])
    .option("--outcome <word>", list.outcome, collectWords("--outcome", outcomes), [])
    .option("--phone <number>", list.phone, (text) => readText(text, "--phone"))
    .option("--limit <number>", list.limit, (text) => readWhole(text, "--limit", 1))
    .option("--json", list.json)
    .option("--ndjson", list.ndjson)
    .option("--csv", list.csv)
    .option("--raw", list.raw)
    .option("--on-error <word>", list.onError, (text) => readWord(text, "--on-error", errorPolicies), "throw")
    .addHelpText("after", list.after)
    .action(async (options: CallsListOptions) => done(await runCallsList(options, io, output, teller)));

  group
    .command("get")
    .argument("<id>", get.id)
    .description(get.description)
    .option("--provider <name>", get.provider)
    .option("--brand <name>", get.brand)
    .option("--base-url <url>", get.baseUrl)
    .option("--json", get.json)
    .option("--raw", get.raw)
    .addHelpText("after", get.after)
    .action(async (id: string, options: CallsGetOptions) => done(await runCallsGet(id, options, io, output)));

  trunkline
    .command("simulate")
    .description(simulate.description)
    .option("--port <number>", simulate.port, (text) => readWhole(text, "--port", 0, 65_535), 0)
    .option("--calls <number>", simulate.calls, (text) => readWhole(text, "--calls", 0), 100)
    .option("--seed <number>", simulate.seed, (text) => readWhole(text, "--seed", 0), 1)
    .option("--provider <name>", simulate.provider, collect, [])
    .option("--fault-rate <share>", simulate.faultRate, (text) => readShare(text, "--fault-rate"), 0)
    .option("--latency <ms>", simulate.latency, (text) => readWhole(text, "--latency", 0), 0)
    .addHelpText("after", simulate.after)
    .action(async (options: SimulateOptions) => done(await runSimulate(options, io, output)));

  for (const command of withInner(trunkline)) {
    command.exitOverride((error) => throwReadable(error, command));
    refuseRepeated(command);
  }
  return trunkline;
}

/** Of two values for one thing, one would be dropped without a word. What is collected has a list to begin with. */
function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (!option.required || Array.isArray(option.defaultValue)) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw usageError(`${option.long} is given twice.`);
      isGiven = true;
    });
  }
}

/** @throws {CliError} on reading, for another word */
function collectWords<Word extends string>(option: string, words: readonly Word[]) {
  return (text: string, earlier: readonly Word[]): Word[] => [...earlier, readWord(text, option, words)];
}

function collect(text: string, earlier: readonly string[]): string[] {
  return [...earlier, text];
}

/** @throws {CliError} */
function readText(text: string, option: string): string {
  if (text.trim() !== "") return text;
  throw usageError(`${option} is empty.`);
}

/** The groups that a command is in, without `trunkline` itself. */
function groupNames({ parent }: Command): string[] {
  return parent?.parent ? [...groupNames(parent), parent.name()] : [];
}

function withInner(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withInner)];
}
