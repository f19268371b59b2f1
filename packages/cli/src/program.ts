import { createRequire } from "node:module";
import { Command } from "commander";
import { callDirections, callOutcomes } from "trunkline";
import { vconTargets } from "trunkline/export";
import { runCallsGet, type CallsGetOptions } from "./commands/calls-get.js";
import { errorPolicies, runCallsList, type CallsListOptions } from "./commands/calls-list.js";
import {
  runDbForget,
  runDbMigrate,
  runDbQuery,
  runDbStatus,
  type DbOptions,
  type DbQueryOptions,
  type DbStatusOptions,
} from "./commands/db.js";
import { runDbServe, type DbServeOptions } from "./commands/db-serve.js";
import { runExport, type ExportOptions } from "./commands/export.js";
import { runDoctor, type DoctorOptions } from "./commands/doctor.js";
import { readDuration, readEnum, readFraction, readInteger, readText, readTime } from "./commands/read-options.js";
import { driftPolicies, rawModes, runSync, type SyncCommandOptions } from "./commands/sync.js";
import { runVerify, type VerifyCommandOptions } from "./commands/verify.js";
import { runSimulate, type SimulateOptions } from "./commands/simulate.js";
import { runWebhooksListen, type WebhooksListenOptions } from "./commands/webhooks-listen.js";
import { runWebhooksSend, type WebhooksSendOptions } from "./commands/webhooks-send.js";
import { usageError, type ExitCode } from "./errors/cli-error.js";
import { exportFormats } from "./export/formats.js";
import { throwUsageError } from "./errors/command-errors.js";
import type { Reporter } from "./errors/reporter.js";
import {
  calls,
  db,
  doctor,
  exported,
  forget,
  get,
  list,
  listen,
  migrate,
  program,
  query,
  send,
  serve,
  simulate,
  status,
  sync,
  verify,
  webhooks,
} from "./help.js";
import type { Io } from "./io.js";
import type { Output } from "./output/output.js";
import { details } from "./sources/call-filters.js";

// The same path from src/ and from the bundle in dist/.
const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** The commands and their options. `done` receives the exit code. */
export function createProgram(io: Io, output: Output, reporter: Reporter, done: (exitCode: ExitCode) => void): Command {
  const trunkline = new Command("trunkline")
    .description(program.description)
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this")
    // Lists every command by its full name, such as `calls list`, instead of its group.
    .configureHelp({
      visibleCommands: (command) =>
        withSubcommands(command).filter((inner) => inner !== command && inner.commands.length === 0),
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
      // `throwUsageError` reports it in one line.
      outputError: () => {},
      getOutHelpWidth: () => output.columns ?? 100,
      getErrHelpWidth: () => output.columns ?? 100,
    })
    .addHelpText("after", program.after);
  const group = trunkline.command("calls").description(calls.description);

  selectCalls(selectSources(group.command("list").description(list.description)), io)
    .option("--limit <number>", list.limit, (text) => readInteger(text, "--limit", 1))
    .option("--detail <value>", list.detail, (text) => readEnum(text, "--detail", details), "list")
    .option("--json", list.json)
    .option("--ndjson", list.ndjson)
    .option("--csv", list.csv)
    .option("--raw", list.raw)
    .option("--on-error <value>", list.onError, (text) => readEnum(text, "--on-error", errorPolicies), "throw")
    .addHelpText("after", list.after)
    .action(async (options: CallsListOptions) => done(await runCallsList(options, io, output, reporter)));

  group
    .command("get")
    .argument("<id>", get.id)
    .description(get.description)
    .option("--provider <name>", get.provider)
    .option("--brand <name>", get.brand)
    .option("--base-url <url>", get.baseUrl)
    .option("--config <file>", get.config, (text) => readText(text, "--config"))
    .option("--account <label>", get.account, (text) => readText(text, "--account"))
    .option("--json", get.json)
    .option("--raw", get.raw)
    .addHelpText("after", get.after)
    .action(async (id: string, options: CallsGetOptions) => done(await runCallsGet(id, options, io, output)));

  trunkline
    .command("simulate")
    .description(simulate.description)
    .option("--port <number>", simulate.port, (text) => readInteger(text, "--port", 0, 65_535), 0)
    .option("--calls <number>", simulate.calls, (text) => readInteger(text, "--calls", 0), 100)
    .option("--seed <number>", simulate.seed, (text) => readInteger(text, "--seed", 0), 1)
    .option("--provider <name>", simulate.provider, collect, [])
    .option("--fault-rate <fraction>", simulate.faultRate, (text) => readFraction(text, "--fault-rate"), 0)
    .option("--latency <ms>", simulate.latency, (text) => readInteger(text, "--latency", 0), 0)
    .option("--config <file>", simulate.config, (text) => readText(text, "--config"))
    .addHelpText("after", simulate.after)
    .action(async (options: SimulateOptions) => done(await runSimulate(options, io, output, reporter)));

  const concurrency = (text: string): number => readInteger(text, "--concurrency", 1, 100);

  selectSources(
    trunkline
      .command("sync")
      .description(sync.description)
      .option("--to <place>", sync.to, (text) => readText(text, "--to")),
  )
    .option("--since <time>", sync.since, (text) => readTime(text, "--since", io.now()))
    .option("--every <duration>", sync.every, (text) => readDuration(text, "--every"))
    .option("--full-refresh", sync.fullRefresh)
    .option("--dry-run", sync.dryRun)
    .option("--compact", sync.compact)
    .option("--raw <value>", sync.raw, (text) => readEnum(text, "--raw", rawModes), "redacted")
    .option("--recordings <directory>", sync.recordings, (text) => readText(text, "--recordings"))
    .option("--keep-raw <duration>", sync.keepRaw, (text) => readDuration(text, "--keep-raw"))
    .option("--keep-transcripts <duration>", sync.keepTranscripts, (text) => readDuration(text, "--keep-transcripts"))
    .option("--on-drift <value>", sync.onDrift, (text) => readEnum(text, "--on-drift", driftPolicies), "warn")
    .option("--concurrency <number>", sync.concurrency, concurrency, 4)
    .option("--json", sync.json)
    .addHelpText("after", sync.after)
    .action(async (options: SyncCommandOptions) => done(await runSync(options, io, output, reporter)));

  selectSources(trunkline.command("verify").description(verify.description).option("--db <place>", db.db))
    .option("--since <time>", verify.since, (text) => readTime(text, "--since", io.now()))
    .option("--until <time>", verify.until, (text) => readTime(text, "--until", io.now()))
    .option("--concurrency <number>", sync.concurrency, concurrency, 4)
    .option("--json", verify.json)
    .addHelpText("after", verify.after)
    .action(async (options: VerifyCommandOptions) => done(await runVerify(options, io, output, reporter)));

  selectSources(trunkline.command("doctor").description(doctor.description).option("--db <place>", doctor.db))
    .option("--concurrency <number>", sync.concurrency, concurrency, 4)
    .addHelpText("after", doctor.after)
    .action(async (options: DoctorOptions) => done(await runDoctor(options, io, output)));

  const exportCommand = trunkline
    .command("export")
    .description(exported.description)
    .option("--format <name>", exported.format, (text) => readEnum(text, "--format", exportFormats))
    .option("--to <path>", exported.to, (text) => readText(text, "--to"))
    .option("--db <place>", exported.db);
  selectCalls(selectSources(exportCommand), io)
    .option("--limit <number>", exported.limit, (text) => readInteger(text, "--limit", 1))
    .option("--detail <value>", exported.detail, (text) => readEnum(text, "--detail", details), "list")
    .option("--target <draft>", exported.target, (text) => readEnum(text, "--target", vconTargets))
    .option("--raw", exported.raw)
    .addHelpText("after", exported.after)
    .action(async (options: ExportOptions) => done(await runExport(options, io, output, reporter)));

  const dbGroup = trunkline.command("db").description(db.description);

  dbGroup
    .command("status")
    .description(status.description)
    .option("--db <place>", db.db)
    .option("--json", status.json)
    .addHelpText("after", status.after)
    .action(async (options: DbStatusOptions) => done(await runDbStatus(options, io, output)));

  dbGroup
    .command("query")
    .argument("<sql>", query.sql)
    .description(query.description)
    .option("--db <place>", db.db)
    .option("--json", query.json)
    .option("--csv", query.csv)
    .addHelpText("after", query.after)
    .action(async (text: string, options: DbQueryOptions) => done(await runDbQuery(text, options, io, output)));

  dbGroup
    .command("serve")
    .description(serve.description)
    .option("--db <place>", serve.db)
    .option("--port <number>", serve.port, (text) => readInteger(text, "--port", 0, 65_535), 5433)
    .addHelpText("after", serve.after)
    .action(async (options: DbServeOptions) => done(await runDbServe(options, io, output)));

  dbGroup
    .command("migrate")
    .description(migrate.description)
    .option("--db <place>", db.db)
    .addHelpText("after", migrate.after)
    .action(async (options: DbOptions) => done(await runDbMigrate(options, output)));

  dbGroup
    .command("forget")
    .argument("<number>", forget.number)
    .description(forget.description)
    .option("--db <place>", db.db)
    .addHelpText("after", forget.after)
    .action(async (number: string, options: DbOptions) => done(await runDbForget(number, options, output)));

  const webhookGroup = trunkline.command("webhooks").description(webhooks.description);

  webhookGroup
    .command("listen")
    .description(listen.description)
    .option("--provider <name>", listen.provider)
    .option("--port <number>", listen.port, (text) => readInteger(text, "--port", 0, 65_535), 0)
    .option("--set <name=value>", listen.set, collect, [])
    .option("--forward <url>", listen.forward)
    .addHelpText("after", listen.after)
    .action(async (options: WebhooksListenOptions) => done(await runWebhooksListen(options, io, output)));

  webhookGroup
    .command("send")
    .description(send.description)
    .option("--provider <name>", send.provider)
    .option("--event <name>", send.event)
    .option("--to <url>", send.to)
    .option("--count <number>", send.count, (text) => readInteger(text, "--count", 1), 1)
    .option("--seed <number>", send.seed, (text) => readInteger(text, "--seed", 0), 1)
    .addHelpText("after", send.after)
    .action(async (options: WebhooksSendOptions) => done(await runWebhooksSend(options, io, output)));

  for (const command of withSubcommands(trunkline)) {
    command.exitOverride((error) => throwUsageError(error, command));
    rejectRepeated(command);
  }
  return trunkline;
}

/** The options by which `calls list` selects its sources, for every command that reads several. */
function selectSources(command: Command): Command {
  return command
    .option("--provider <name>", list.provider, collect, [])
    .option("--brand <name>", list.brand)
    .option("--base-url <url>", list.baseUrl, collect, [])
    .option("--config <file>", list.config, (text) => readText(text, "--config"))
    .option("--account <label>", list.account, collect, []);
}

/** The options by which `calls list` selects calls, for every command that does. */
function selectCalls(command: Command, io: Io): Command {
  return command
    .option("--since <time>", list.since, (text) => readTime(text, "--since", io.now()))
    .option("--until <time>", list.until, (text) => readTime(text, "--until", io.now()))
    .option("--assistant <id>", list.assistant, (text) => readText(text, "--assistant"))
    .option("--direction <value>", list.direction, collectEnum("--direction", callDirections), [])
    .option("--outcome <value>", list.outcome, collectEnum("--outcome", callOutcomes), [])
    .option("--phone <number>", list.phone, (text) => readText(text, "--phone"));
}

/** Rejects a repeated option, whose first value would be silently dropped. Repeatable options default to a list. */
function rejectRepeated(command: Command): void {
  for (const option of command.options) {
    if (!option.required || Array.isArray(option.defaultValue)) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw usageError(`${option.long} is given twice.`);
      isGiven = true;
    });
  }
}

function collectEnum<Value extends string>(option: string, values: readonly Value[]) {
  return (text: string, earlier: readonly Value[]): Value[] => [...earlier, readEnum(text, option, values)];
}

function collect(text: string, earlier: readonly string[]): string[] {
  return [...earlier, text];
}

/** The names of the command's groups, without `trunkline` itself. */
function groupNames({ parent }: Command): string[] {
  return parent?.parent ? [...groupNames(parent), parent.name()] : [];
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
