import { findNearest, suggest } from "@trunkline/client";
import type { Command, CommanderError } from "commander";
import { usageError } from "./cli-error.js";

/** Rethrows commander's errors as one-line usage errors with a suggestion. Help and version pass through unchanged. */
export function throwUsageError(error: CommanderError, command: Command): never {
  const quoted = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  const name = commandPath(command);
  switch (error.code) {
    case "commander.unknownCommand":
      throw usageError(
        `${name}: unknown command "${quoted}".${suggest(
          quoted,
          command.commands.map((inner) => inner.name()),
        )}`,
      );
    case "commander.unknownOption":
      throw usageError(`${name}: unknown option ${flagOf(quoted)}.${suggestOption(flagOf(quoted), command)}`);
    case "commander.optionMissingArgument":
      throw usageError(`${quoted} needs a value. See ${name} --help.`);
    case "commander.missingArgument":
      throw usageError(`${name} needs <${quoted}>. See ${name} --help.`);
    case "commander.excessArguments":
      throw usageError(`${name} takes ${listArguments(command)}. See ${name} --help.`);
    default:
      throw error;
  }
}

/** Without its value, which may be a key passed by mistake. */
function flagOf(text: string): string {
  return text.startsWith("--") ? text.replace(/=.*$/s, "") : text.slice(0, 2);
}

function suggestOption(flag: string, command: Command): string {
  const flags = [...command.options.map(({ long, short }) => long ?? short ?? ""), "--help"];
  const nearest = findNearest(flag, flags);
  if (/key|secret|token/i.test(flag)) return " Keys come from the environment: see trunkline --help.";
  // The full list is long, so it is shown only when there is no suggestion.
  return nearest === undefined
    ? ` Available: ${flags.join(", ")}.`
    : ` Did you mean ${nearest}? See ${commandPath(command)} --help.`;
}

function listArguments({ registeredArguments }: Command): string {
  const names = registeredArguments.map((argument) => `<${argument.name()}>`);
  return names.length === 0 ? "no arguments, only options" : `only ${names.join(" ")} and options`;
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}
