import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@trunkline/simulator";
import { openStore } from "@trunkline/store";
import type { Call } from "trunkline";
import { vapi } from "trunkline/vapi";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { respond, runCommand, spoil, type CommandResult } from "./support/test-io.js";

const folder = mkdtempSync(join(tmpdir(), "trunkline-export-"));
const db = join(folder, "copy");
const out = join(folder, "out");
const simulator = createSimulator({ calls: 60, documented: false, everyMs: 3_600_000, providers: ["vapi"] });
const fetch = (request: Request): Promise<Response> => simulator.fetch(request);
const calls: Call[] = [];

beforeAll(async () => {
  cpSync(inject("template"), db, { recursive: true });
  const store = await openStore(db, { raw: "full" });
  await store.sync(vapi({ apiKey: "any", fetch: async (request) => fetch(request) }));
  for await (const call of store.calls({ raw: true })) calls.push(call);
  await store.put({
    ...calls[0]!,
    metadata: { password: "canary-of-a-customer" },
    updatedAt: "2099-01-01T00:00:00.000Z",
  });
  await store.close();
  expect(calls.length).toBe(60);
}, 60_000);
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: string, options: Parameters<typeof runCommand>[1] = { fetch }): Promise<CommandResult> {
  return runCommand(line, options);
}

function read(name: string): string {
  return readFileSync(join(out, name), "utf8");
}

describe("export", () => {
  test("writes the same from a copy as calls list does from the provider", async () => {
    const line = "--provider vapi --since 400d --direction outbound --outcome completed --outcome busy";
    // Of calls of one moment either may come first, and a database has its own order of a value's fields.
    const linesOf = ({ stdout }: CommandResult): unknown[] =>
      stdout.startsWith("{")
        ? stdout
            .trim()
            .split("\n")
            .map((one) => JSON.parse(one) as Call)
            .sort((one, other) => (one.key < other.key ? -1 : 1))
        : stdout.split("\r\n").sort();
    for (const format of ["csv", "ndjson"]) {
      const listed = linesOf(await run(`calls list ${line} --${format}`));
      expect(listed.length).toBeGreaterThan(15);
      for (const from of [`--db ${db}`, ""]) {
        const exported = await run(`export --format ${format} ${from} ${line}`);
        expect([exported.exitCode, exported.stderr]).toEqual([0, ""]);
        expect(linesOf(exported)).toEqual(listed);
      }
    }
  });

  test.each(["csv", "ndjson", "hubspot", "salesforce", "vcon"])(
    "as %s is a file, without credentials",
    async (format) => {
      const { exitCode, stdout, stderr } = await run(
        `export --format ${format} --db ${db} --to ${out}/it ${format === "ndjson" ? "--raw" : ""}`,
      );
      expect([exitCode, stdout, stderr]).toEqual([0, "", `${calls.length} calls were written to ${out}/it.\n`]);
      expect(readdirSync(out)).toEqual(["it"]);
      const files = format === "vcon" ? readdirSync(join(out, "it")).map((name) => `it/${name}`) : ["it"];
      const text = files.map(read).join("");
      // Of calls that are still to come a vCon has no conversation, and so no place for their id.
      const ended = calls.filter(({ status }) => status.unified === "ended");
      expect([ended.every(({ id }) => text.includes(id)), text.includes("canary")]).toEqual([true, false]);
      if (format === "ndjson")
        expect(text.split("\n").every((one) => one === "" || one.includes('"raw":{'))).toBe(true);
      if (format !== "vcon") return;
      expect(files).toHaveLength(calls.length);
      expect(files.every((name) => /^it\/[\da-f-]{36}\.vcon$/.test(name))).toBe(true);
    },
  );

  test("as parquet is read by others, money to its last digit", async () => {
    const { exitCode, stderr } = await run(`export --format parquet --db ${db} --to ${out}/it.parquet --raw`);
    expect([exitCode, stderr]).toEqual([0, `${calls.length} calls were written to ${out}/it.parquet.\n`]);
    const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(out, "it.parquet")) });
    const told = rows.map(({ call_key, occurred_at, cost_amount, transcript_text, recordings, raw }) => ({
      call_key,
      occurred_at,
      cost_amount: cost_amount ?? undefined,
      transcript_text: transcript_text ?? undefined,
      recordings: (JSON.parse(String(recordings)) as unknown[]).length,
      raw: typeof JSON.parse(String(raw)),
    }));
    expect(told).toEqual(
      calls.map((call) => ({
        call_key: call.key,
        occurred_at: new Date(call.occurredAt!),
        cost_amount: call.cost?.amount,
        transcript_text: call.transcript?.text,
        recordings: call.recordings.length,
        raw: "object",
      })),
    );
    expect(JSON.stringify(rows).includes("canary")).toBe(false);
  });

  test("to standard output is a vCon a line, for the draft that was asked for", async () => {
    const { stdout } = await run(`export --format vcon --target core-02 --db ${db} --limit 3`);
    const vcons = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { parties: { type?: string }[] });
    expect(vcons).toHaveLength(3);
    // A later draft's word.
    expect(vcons.flatMap(({ parties }) => parties).every(({ type }) => type === undefined)).toBe(true);
  });

  test("that fails midway, or is interrupted, leaves the file as it was and nothing beside it", async () => {
    writeFileSync(join(out, "old.csv"), "as it was");
    const failing = spoil(fetch, (_, count) => (count > 1 ? respond(401, { message: "No." }) : undefined));
    const failed = await run(`export --format csv --provider vapi --to ${out}/old.csv`, { fetch: failing });
    expect([failed.exitCode, failed.stdout]).toEqual([3, ""]);
    const whole = await run(`export --format parquet --provider vapi --to ${out}/old.csv`, {
      fetch: spoil(fetch, (_, count) => (count > 1 ? respond(401, { message: "No." }) : undefined)),
    });
    expect([whole.exitCode, whole.stderr]).toEqual([3, failed.stderr]);
    const interrupt = new AbortController();
    const interrupted = await run(`export --format vcon --provider vapi --to ${out}/vcons`, {
      signal: interrupt.signal,
      fetch: spoil(fetch, (_, count) => void (count > 1 && interrupt.abort())),
    });
    expect(interrupted.exitCode).toBe(130);
    expect([readdirSync(out), read("old.csv")]).toEqual([["old.csv"], "as it was"]);
    await run(`export --format csv --db ${db} --limit 1 --to ${out}/old.csv`);
    expect(read("old.csv")).toMatch(/^key,/);
  });

  test("replaces what a link leads to, and not the link", async () => {
    writeFileSync(join(out, "file"), "");
    symlinkSync(join(out, "file"), join(out, "link"));
    await run(`export --format csv --db ${db} --limit 1 --to ${out}/link`);
    expect(realpathSync(join(out, "link"))).toBe(realpathSync(join(out, "file")));
    expect(read("file")).toMatch(/^key,/);
  });

  test("refuses what cannot be right in one line, and writes nothing", async () => {
    mkdirSync(join(out, "full/of"), { recursive: true });
    for (const [line, exitCode, words] of [
      ["", 2, "--format is required"],
      ["--format cvs", 2, 'unknown value "cvs". Did you mean csv?'],
      ["--format csv --target core-03", 2, "--target requires --format vcon"],
      ["--format vcon --target core-1", 2, "--target: unknown value"],
      ["--format csv --raw", 2, "--raw requires --format ndjson"],
      ["--format parquet", 2, "--format parquet needs a file"],
      [`--format parquet --db ${db} --to /dev/null`, 2, "is no file: this format needs one"],
      [`--format parquet --db ${db} --to ${out}/none/it`, 1, "there is no directory to put it in"],
      [`--format csv --db ${db} --config x.json`, 2, "Use either --db or --config"],
      [`--format csv --db ${db} --base-url http://localhost:1`, 2, "Use either --db or --base-url"],
      [`--format csv --db ${db} --provider vappi`, 2, "Did you mean vapi?"],
      [`--format csv --db ${db} --since 1d --until 2d`, 2, "--since must be before --until"],
      [`--format csv --db ${out}/none`, 2, "there is no copy"],
      [`--format csv --db ${db} --to ${out}/full`, 2, "is a directory: name a file in it"],
      [`--format csv --db ${db} --to ${out}/none/it.csv`, 1, "there is no directory to put it in"],
      [`--format vcon --db ${db} --to ${out}/full`, 2, "holds files already"],
      [`--format vcon --db ${db} --to /dev/null`, 1, "a file stands where a directory should be"],
      [`--format csv --db ${db} --to /dev/full`, 1, "the disk is full"],
    ] as const) {
      const { exitCode: found, stdout, stderr } = await run(`export ${line}`);
      expect([line, found, stdout, stderr]).toEqual([line, exitCode, "", expect.stringMatching(/^error: [^\n]+\n$/)]);
      expect(stderr).toContain(words);
    }
    expect(readdirSync(out)).toEqual(["full"]);
  });
});
