// Calls that end without a goodbye.
import { assistant, customer, type Script } from "../script.js";

/** An answering machine. */
export const voicemail: Script = {
  topic: "appointment",
  language: "en",
  direction: "outbound",
  summary: "The assistant reached a voicemail and left a message.",
  successful: false,
  sentiment: "unknown",
  data: () => ({}),
  turns: ({ name, day }) => [
    customer("You have reached a mailbox. Please leave a message after the tone."),
    assistant(`Hello ${name}, this is a short reminder. We will try again on ${day}. Goodbye.`),
  ],
};

/** Ends with a transfer to a person. */
export const transfer: Script = {
  topic: "support",
  language: "en",
  direction: "inbound",
  summary: "The customer asked for a person about a bill.",
  successful: true,
  sentiment: "neutral",
  data: () => ({}),
  turns: ({ name }) => [
    customer(`Hello, ${name} here. I'd like to speak to a person, please.`),
    assistant("Gladly. May I ask what it is about?"),
    customer("It is about my bill."),
    assistant("I will put you through."),
  ],
};
