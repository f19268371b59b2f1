import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { findBaseUrlProblem, suggest } from "@trunkline/client";
import { parseTime } from "trunkline";
import { usageError, type CliError } from "../errors/cli-error.js";
import { providers } from "../generated/providers.js";
import { toKeyField, type ConfiguredAccount, type KeyReference } from "./config.js";
import { JsonSyntaxError, parseJsonTree, placeOf, type JsonMember, type JsonNode } from "./parse-json.js";

/**
 * Reads `trunkline.json`.
 *
 * @throws {CliError} for the first error, with its line and column; no key is quoted
 */
export function readConfig(path: string): ConfiguredAccount[] {
  const text = readText(path);
  const reader = createReader(text, basename(path), dirname(resolve(path)));
  return reader.readAccounts(reader.parse());
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: "there is no such file", EACCES: "reading it is not allowed", EISDIR: "it is a directory" };
    throw usageError(`--config ${path}: ${why[code as keyof typeof why] ?? code ?? String(error)}.`);
  }
}

const names = providers.map(({ name }) => name);
const keyFields = [...new Set(providers.flatMap(({ options }) => options.map(toKeyField)))];
const accountFields = ["provider", "account", "brand", "baseUrl", ...keyFields, "rate", "since", "currency"];

function createReader(text: string, file: string, folder: string) {
  function placeAt(at: number): string {
    const { line, column } = placeOf(text, at);
    return `${file}:${line}:${column}`;
  }

  function errorAt(at: number, message: string): CliError {
    return usageError(`${placeAt(at)}: ${message}`);
  }

  function parse(): JsonNode {
    try {
      return parseJsonTree(text);
    } catch (error) {
      if (error instanceof JsonSyntaxError) throw errorAt(error.at, `${error.message}.`);
      throw error;
    }
  }

  function readFields(node: JsonNode, what: string, known: readonly string[]): Map<string, JsonMember> {
    if (node.kind !== "object") throw errorAt(node.start, `${what} must be an object.`);
    const fields = new Map<string, JsonMember>();
    for (const member of node.members) {
      const { name, start } = member;
      if (!known.includes(name)) throw errorAt(start, `unknown field "${name}".${suggest(name, known)}`);
      if (fields.has(name)) throw errorAt(start, `"${name}" is there twice.`);
      fields.set(name, member);
    }
    return fields;
  }

  function readAccounts(root: JsonNode): ConfiguredAccount[] {
    const node = readFields(root, "The config", ["$schema", "accounts"]).get("accounts")?.node;
    if (node === undefined) throw errorAt(root.start, '"accounts" is missing.');
    if (node.kind !== "array") throw errorAt(node.start, '"accounts" must be a list.');
    if (node.items.length === 0) throw errorAt(node.start, '"accounts" is empty.');
    const seen = new Map<string, string>();
    return node.items.map((item) => {
      const account = readAccount(item);
      const label = [account.provider, account.account ?? account.brand ?? ""].join(":");
      const earlier = seen.get(label);
      if (earlier !== undefined) {
        throw errorAt(
          item.start,
          `the same account as at ${earlier}: give each of several at ${account.provider} an "account" of its own.`,
        );
      }
      seen.set(label, account.place);
      return account;
    });
  }

  function readAccount(item: JsonNode): ConfiguredAccount {
    const fields = readFields(item, "An account", accountFields);
    const provider = readTextField(fields, "provider");
    if (provider === undefined) throw errorAt(item.start, `"provider" is missing: ${names.join(", ")}.`);
    const entry = providers.find(({ name }) => name === provider.value);
    if (!entry) {
      throw errorAt(provider.start, `unknown provider "${provider.value}".${suggest(provider.value, names)}`);
    }
    const account = readTextField(fields, "account");
    if (account && !/^[\w.@-]{1,64}$/.test(account.value)) {
      throw errorAt(account.start, '"account" must be up to 64 letters, digits, "-", "_", "." and "@".');
    }
    const brand = readTextField(fields, "brand");
    if (brand && !entry.brands.includes(brand.value)) {
      throw errorAt(
        brand.start,
        `unknown brand "${brand.value}" of ${entry.title}.${suggest(brand.value, entry.brands)}`,
      );
    }
    const baseUrl = readTextField(fields, "baseUrl");
    const problem = baseUrl && findBaseUrlProblem(baseUrl.value);
    if (problem !== undefined) throw errorAt(baseUrl?.start ?? item.start, `"baseUrl" must ${problem}.`);
    if (brand && baseUrl) throw errorAt(baseUrl.start, 'Use either "brand" or "baseUrl", not both.');
    const since = readTextField(fields, "since");
    if (since && !/^\d+(?:\.\d+)?[mhdw]$/.test(since.value) && parseTime(since.value) === undefined) {
      throw errorAt(since.start, '"since" must be a duration (12h, 90d), a date or a time with its zone.');
    }
    const currency = readTextField(fields, "currency");
    if (currency && !/^[A-Z]{3}$/.test(currency.value)) {
      throw errorAt(currency.start, '"currency" must be three capital letters of ISO 4217, such as USD.');
    }
    const rate = readRate(fields.get("rate")?.node);
    const foreign = keyFields.filter((field) => !entry.options.map(toKeyField).includes(field) && fields.has(field));
    for (const field of foreign) {
      throw errorAt(fields.get(field)?.start ?? item.start, `${entry.title} has no "${field}".`);
    }
    return {
      provider: entry.name,
      ...(account && { account: account.value }),
      ...(brand && { brand: brand.value }),
      ...(baseUrl && { baseUrl: baseUrl.value }),
      ...(rate !== undefined && { rate }),
      ...(since && { since: since.value }),
      ...(currency && { currency: currency.value }),
      keys: Object.fromEntries(
        entry.options.flatMap((option) => {
          const member = fields.get(toKeyField(option));
          return member === undefined ? [] : [[option, readReference(member)] as const];
        }),
      ),
      place: placeAt(item.start),
    };
  }

  function readTextField(
    fields: ReadonlyMap<string, JsonMember>,
    name: string,
  ): { value: string; start: number } | undefined {
    const node = fields.get(name)?.node;
    if (node === undefined) return undefined;
    if (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "") {
      return { value: node.value, start: node.start };
    }
    throw errorAt(node.start, `"${name}" must be a text that is not empty.`);
  }

  function readRate(node: JsonNode | undefined): number | undefined {
    if (node === undefined) return undefined;
    if (node.kind === "scalar" && typeof node.value === "number" && node.value >= 0.01 && node.value <= 1000) {
      return node.value;
    }
    throw errorAt(node.start, '"rate" must be a number of requests a second, from 0.01 to 1000.');
  }

  /** Never quotes the text: it may be the key. */
  function readReference({ name, node }: JsonMember): KeyReference {
    const [, from, rest = ""] =
      node.kind === "scalar" && typeof node.value === "string" ? (/^(env|file):(.+)$/s.exec(node.value) ?? []) : [];
    if (from === "env" && /^[A-Za-z_]\w*$/.test(rest)) return { from, name: rest };
    if (from === "file") return { from, path: resolve(folder, rest) };
    throw errorAt(
      node.start,
      `"${name}" must say where the key is, "env:NAME" or "file:PATH": keys themselves do not belong in a config.`,
    );
  }

  return { parse, readAccounts };
}
