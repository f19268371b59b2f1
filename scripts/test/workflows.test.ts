import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../lib/repository.js";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  strategy?: { matrix: { os: string[]; node: number[]; include: { os: string }[] } };
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  concurrency: Record<string, unknown>;
  jobs: Record<string, Job>;
}

const folder = join(root, ".github/workflows");
const files = readdirSync(folder);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  packageManager: string;
  scripts: Record<string, string>;
};

const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);

describe.each(files)("%s", (file) => {
  it("may only read, unless a job says what it writes", () => {
    expect(workflowOf(file).permissions).toEqual({ contents: "read" });
  });

  it("names each action by its commit, and says which version that is", () => {
    const uses = textOf(file).match(/^.*\buses:.*$/gm) ?? [];
    expect(uses).toHaveLength(stepsOf(file).filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("keeps no secret of ours", () => {
    const secrets = textOf(file).match(/secrets[.[][^ }]*/g) ?? [];
    expect(secrets.filter((one) => one !== "secrets.GITHUB_TOKEN")).toEqual([]);
  });

  it("installs what the lockfile says, by the pnpm that the project names", () => {
    const commands = stepsOf(file).map(({ run = "" }) => run.replace(/^npm test$/, manifest.scripts.test ?? ""));
    for (const command of commands.filter((one) => /\binstall\b/.test(one))) {
      expect(command).toContain("install --frozen-lockfile");
      expect(command).toContain(`npx --yes ${manifest.packageManager} `);
    }
  });
});

it("names each action by one commit everywhere", () => {
  const commits = new Map<string, Set<string>>();
  for (const { uses } of files.flatMap(stepsOf)) {
    const [action = "", commit = ""] = uses?.split("@") ?? [];
    commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  }
  for (const [action, found] of commits) expect([action, found.size]).toEqual([action, 1]);
});

describe("a change", () => {
  const { concurrency, jobs } = workflowOf("ci.yml");

  it("is checked on every Node that we support, and on a second system", () => {
    const { os = [], node = [], include = [] } = jobs.check?.strategy?.matrix ?? {};
    expect(node).toEqual([20, 22, 24]);
    expect(new Set([...os, ...include.map((one) => one.os)]).size).toBeGreaterThan(1);
  });

  it("needs a changeset of its own, beside those that wait", () => {
    const commands = jobs.check?.steps.map(({ run }) => run) ?? [];
    expect(commands).toContain('npx tsx scripts/check-changesets.ts --base "origin/$GITHUB_BASE_REF"');
  });

  it("ends the checks of what it supersedes", () => {
    expect(concurrency).toMatchObject({ "cancel-in-progress": true });
  });

  it("may write nothing", () => {
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  });
});

describe("a release", () => {
  const jobs = Object.entries(workflowOf("release.yml").jobs);

  it("is published by the only job that can say who it is, and that can write nothing", () => {
    const publishing = jobs.filter(([, { steps }]) => steps.some(({ run }) => run?.endsWith("run release")));
    const trusted = jobs.filter(([, { permissions }]) => permissions?.["id-token"] !== undefined);
    expect(trusted).toEqual(publishing);
    expect(trusted.map(([, { permissions }]) => permissions)).toEqual([{ contents: "read", "id-token": "write" }]);
  });

  it("leaves no token on disk while dependencies' code runs, and runs none where it may write", () => {
    for (const [name, { permissions = {}, steps }] of jobs) {
      for (const { uses, with: options } of steps) {
        if (uses?.startsWith("actions/checkout@"))
          expect([name, options]).toMatchObject([name, { "persist-credentials": false }]);
      }
      if (permissions.contents !== "write") continue;
      expect(steps.filter(({ uses = "actions/checkout@" }) => !uses.startsWith("actions/checkout@"))).toEqual([]);
      for (const { run = "" } of steps)
        expect([name, run]).not.toEqual([name, expect.stringMatching(/np[mx]|node|\.ci/)]);
    }
  });

  it("waits for every check", () => {
    const publish = jobs.find(([, { permissions }]) => permissions?.["id-token"] !== undefined)?.[1];
    const checking = jobs.filter(([, { steps }]) => steps.some(({ run }) => run === ".ci/run")).map(([name]) => name);
    expect(checking).toHaveLength(1);
    expect(publish?.needs).toEqual(expect.arrayContaining(checking));
  });

  it("is not stopped halfway", () => {
    expect(workflowOf("release.yml").concurrency).toMatchObject({ "cancel-in-progress": false });
  });
});
