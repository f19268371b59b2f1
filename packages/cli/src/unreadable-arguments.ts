import { findNearest, suggest } from "@trunkline/client";
import type { Command, CommanderError } from "commander";
import { usageError } from "./cli-error.js";

/** What commander refuses, in one line: what is wrong, and what there is. Help and the version pass as they are. */
export function throwReadable(error: CommanderError, command: Command): never {
  const quoted = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  const name = commandPath(command);
  switch (error.code) {
    case "commander.unknownCommand":
      throw usageError(
        `${name} knows no command "${quoted}".${suggest(
          quoted,
          command.commands.map((inner) => inner.name()),
        )}`,
      );
    case "commander.unknownOption":
      throw usageError(`${name} knows no option ${flagOf(quoted)}.${suggestOption(flagOf(quoted), command)}`);
    case "commander.optionMissingArgument":
      throw usageError(`${quoted} needs a value. See ${name} --help.`);
    case "commander.missingArgument":
      throw usageError(`${name} needs <${quoted}>. See ${name} --help.`);
    case "commander.excessArguments":
      throw usageError(`${name} takes ${countArguments(command)}. See ${name} --help.`);
    default:
      throw error;
  }
}

/** Without its value, which may be a key that somebody tried to pass. */
function flagOf(text: string): string {
  return text.startsWith("--") ? text.replace(/=.*$/s, "") : text.slice(0, 2);
}

function suggestOption(flag: string, command: Command): string {
  const flags = [...command.options.map(({ long, short }) => long ?? short ?? ""), "--help"];
  const near = findNearest(flag, flags);
  if (/key|secret|token/i.test(flag)) return " Keys come from the environment: see trunkline --help.";
  // All of them would be a long line, where one will do.
  return near === undefined
    ? ` There are: ${flags.join(", ")}.`
    : ` Did you mean ${near}? See ${commandPath(command)} --help.`;
}

function countArguments({ registeredArguments }: Command): string {
  const names = registeredArguments.map((argument) => `<${argument.name()}>`);
  return names.length === 0 ? "options only" : `${names.join(" ")} and options only`;
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}
