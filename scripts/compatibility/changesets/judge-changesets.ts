import { bumps, largest, type Bump, type Change } from "../change.js";

/** The changes of a published package since the release or branch that it is compared with. */
export interface ChangedPackage {
  name: string;
  /** The version at that time. `0.0.0`: never released, so nothing can break. */
  version: string;
  /** The changed files that reach users. */
  files: string[];
  /** The changes found by comparing specs and API reports. */
  changes: Change[];
}

export interface PendingChangeset {
  file: string;
  /** Added since then. An older changeset describes earlier changes. */
  isNew: boolean;
  releases: { name: string; type: Bump | "none" }[];
  summary: string;
}

/** Why these changesets are not enough for these changes, in sentences. */
export function judgeChangesets(packages: ChangedPackage[], changesets: PendingChangeset[]): string[] {
  return packages
    .filter(({ files, changes }) => files.length > 0 || changes.length > 0)
    .flatMap((changed) => judge(changed, changesets));
}

function judge({ name, version, files, changes }: ChangedPackage, changesets: PendingChangeset[]): string[] {
  const unreleased = version === "0.0.0";
  const speaking = changesets.filter(
    ({ isNew, releases }) => (isNew || unreleased) && releases.some((release) => release.name === name),
  );
  const given = largest(
    speaking.flatMap(({ releases }) =>
      releases.flatMap((release) => (release.name === name && release.type !== "none" ? [release.type] : [])),
    ),
  );
  if (given === undefined) {
    return [`${name} has changed, and no changeset says so: ${files.join(", ")}. Run \`npx changeset\`.`];
  }
  if (unreleased) return [];
  const compatible = speaking.some(({ summary }) => /^Compatible: \S/m.test(summary));
  const told = changes.map((change) => ({ ...change, bump: weigh(change.bump, { version, compatible }) }));
  const needed = largest(told.map(({ bump }) => bump)) ?? "patch";
  if (bumps.indexOf(given) >= bumps.indexOf(needed)) return [];
  const reasons = told.filter(({ bump }) => bumps.indexOf(bump) > bumps.indexOf(given));
  return [
    `${name} needs a ${needed} version, and its changeset says ${given}:`,
    ...reasons.map(({ where, what }) => `  ${where} ${what}`),
  ];
}

/**
 * Before 1.0 a breaking change is a minor version, as in npm's ranges: `^0.3.0` excludes 0.4. And a person may know
 * that an apparent break is none; the changeset then tells users why.
 */
function weigh(bump: Bump, { version, compatible }: { version: string; compatible: boolean }): Bump {
  return bump === "major" && (compatible || version.startsWith("0.")) ? "minor" : bump;
}
