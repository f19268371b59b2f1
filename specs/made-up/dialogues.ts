// The dialogues of made-up calls, for all providers: each writes them in its own form.
import { between, oneOf } from "./choose.js";
import type { MadeUpContext } from "./context.js";
import type { Details, Dialogue, Language, Script, SpokenTurn, Topic, Turn } from "./script.js";
import { english } from "./scripts/english.js";
import { otherLanguages } from "./scripts/other-languages.js";

const names = ["Robin", "Alex", "Mila", "Jonas", "Ines", "Tomás", "Noor", "Kim", "Ada", "Luca", "Yara", "Sam"];

const calendars: Record<Language, { days: readonly string[]; times: readonly string[] }> = {
  en: {
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "the 3rd of May", "the 21st"],
    times: ["nine o'clock", "half past ten", "noon", "two thirty", "a quarter past four"],
  },
  de: {
    days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
    times: ["neun Uhr", "halb elf", "zwölf Uhr", "Viertel nach drei"],
  },
  es: {
    days: ["el lunes", "el martes", "el miércoles", "el jueves", "el viernes"],
    times: ["las nueve", "las diez y media", "las doce", "las cinco"],
  },
  pt: {
    days: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira"],
    times: ["nove horas", "dez e meia", "meio-dia", "três da tarde"],
  },
};

const prompts: Record<Topic, string> = {
  appointment: "You book and move appointments. Ask for a day, look for a free hour, repeat what was agreed.",
  delivery: "You answer questions on orders. Always look the order up before you promise a day.",
  information: "You answer short questions. Say so when you do not know.",
  reservation: "You take reservations. Ask for day, hour and number of guests.",
  subscription: "You renew subscriptions. Say the price before you ask.",
  support: "You help with a router that does not connect. Hand over to a person when two steps fail.",
  survey: "You ask three short questions on the last visit. Stop at once when the person wants to stop.",
};

/** The scripts of one direction that match the rest. */
export function scriptsOf(
  direction: "inbound" | "outbound",
  { language, topics }: { language?: Language; topics?: readonly Topic[] } = {},
): readonly Script[] {
  return [...english, ...otherLanguages].filter(
    (script) =>
      script.direction === direction &&
      (language === undefined || script.language === language) &&
      (topics === undefined || topics.includes(script.topic)),
  );
}

/** What is said in one call. The same context and the same scripts give the same dialogue. */
export function madeUpDialogue(context: MadeUpContext, among: readonly Script[]): Dialogue {
  const { turns, data, topic, summary, successful, sentiment, language } = context.pick("dialogue", among);
  const { days, times } = calendars[language];
  const details: Details = {
    name: context.pick("dialogue.name", names),
    day: context.pick("dialogue.day", days),
    time: context.pick("dialogue.time", times),
    number: between(context.random("dialogue.number"), 1000, 9999),
    count: oneOf(context.random("dialogue.count"), [2, 3, 4, 5, 6, 7, 8, 9, 10]),
  };
  const { day, time } = details;
  return {
    topic,
    summary,
    successful,
    sentiment,
    prompt: prompts[topic],
    turns: turns(details),
    data: data?.(details) ?? { day, time },
    details,
  };
}

/** Without tool calls. */
export function spokenTurns(turns: readonly Turn[]): SpokenTurn[] {
  return turns.filter((turn) => turn.speaker !== "tool");
}
