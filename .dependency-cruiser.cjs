// Imports run downward only: cli -> store -> trunkline -> the clients -> client -> openapi-fetch; the simulator and
// scripts read specs, through spec-model, and nothing above them.
const { existsSync, readdirSync } = require("node:fs");

const providers = readdirSync(`${__dirname}/specs`).filter((name) =>
  existsSync(`${__dirname}/specs/${name}/openapi.yaml`),
);
const clients = `^packages/(${providers.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { path: "^(packages|specs)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "client-stands-alone",
      comment: "@trunkline/client knows no provider, and nothing that stands on it.",
      severity: "error",
      from: { path: "^packages/client/src/" },
      to: { path: "^(packages/(?!client/)|specs/|scripts/)" },
    },
    {
      name: "only-the-seam-touches-openapi-fetch",
      severity: "error",
      from: { path: "^packages/", pathNot: "^packages/client/src/create-client\\.ts$" },
      to: { path: "openapi-fetch" },
    },
    {
      name: "clients-stand-on-client",
      severity: "error",
      from: { path: `${clients}src/` },
      to: { path: "^(packages|specs|scripts)/", pathNot: ["^packages/client/", "^packages/$1/"] },
    },
    {
      name: "trunkline-stands-on-clients",
      severity: "error",
      from: { path: "^packages/trunkline/src/" },
      to: { path: ["^packages/(cli|simulator|store)/", "^specs/", "^scripts/"] },
    },
    {
      name: "store-stands-on-trunkline",
      comment: "Of trunkline, the store knows what every provider's calls have in common.",
      severity: "error",
      from: { path: "^packages/store/src/" },
      to: {
        path: [
          "^packages/(?!store/|trunkline/src/(index|webhooks/index)\\.ts$|client/src/index\\.ts$)",
          "^specs/",
          "^scripts/",
        ],
      },
    },
    {
      name: "providers-do-not-know-one-another",
      severity: "error",
      from: { path: "^packages/trunkline/src/providers/([^/]+)/" },
      to: { path: "^packages/trunkline/src/providers/", pathNot: "^packages/trunkline/src/providers/$1/" },
    },
    {
      name: "the-shared-part-knows-no-provider",
      severity: "error",
      from: { path: "^packages/trunkline/src/", pathNot: "^packages/trunkline/src/providers/" },
      to: { path: ["^packages/trunkline/src/providers/", clients] },
    },
    {
      name: "a-provider-uses-its-own-client",
      severity: "error",
      from: { path: "^packages/trunkline/src/providers/([^/]+)/" },
      to: { path: clients, pathNot: "^packages/$1/" },
    },
    {
      name: "simulator-reads-specs",
      comment:
        "Of a provider's package, the simulator sees the bundled spec and nothing else; of client, what a loopback is.",
      severity: "error",
      from: { path: "^packages/simulator/src/" },
      to: {
        path: "^packages/",
        pathNot: ["^packages/(simulator|spec-model|client)/", "^packages/[^/]+/openapi\\.json$"],
      },
    },
    {
      name: "spec-model-stands-alone",
      comment: "What reads specs knows nothing that stands on them.",
      severity: "error",
      from: { path: "^packages/spec-model/src/" },
      to: { path: "^(packages/(?!spec-model/)|specs/|scripts/)" },
    },
    {
      name: "simulator-and-scripts-read-specs",
      comment: "Published clients carry what is generated, and no reader of specs.",
      severity: "error",
      from: { path: "^packages/(?!simulator/|spec-model/)[^/]+/src/" },
      to: { path: "^packages/spec-model/" },
    },
    {
      name: "rooms-of-scripts",
      comment: "What several rooms use is in lib; only entries bring rooms together.",
      severity: "error",
      from: { path: "^scripts/(lib|generate|compatibility|packed|rehearse)/" },
      to: { path: "^scripts/", pathNot: ["^scripts/(lib|generated)/", "^scripts/$1/"] },
    },
    {
      name: "benchmarks-import-what-scripts-export",
      severity: "error",
      from: { path: "^benchmarks/" },
      to: { path: "^scripts/", pathNot: "^scripts/(lib/measure-types|generated/providers)\\.ts$" },
    },
    {
      name: "only-listen-touches-node",
      comment:
        "Published code runs in browsers and on the edge: Node's modules stay in the command line, in the store and in the simulator's server.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: ["^packages/(cli|store)/", "^packages/simulator/src/http"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sources-import-no-tests",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { path: "/test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@trunkline/source", "types", "import", "default"],
      extensions: [".ts", ".d.ts", ".js", ".json"],
    },
    tsConfig: { fileName: "tsconfig.base.json" },
  },
};
