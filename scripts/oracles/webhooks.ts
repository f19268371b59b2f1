// Checks that Trunkline and providers' own SDKs agree on which deliveries are genuine, whether the simulator or the SDK
// signs them.
import { createHmac } from "node:crypto";
import { ElevenLabsClient } from "@elevenlabs/elevenlabs-js";
import { symmetric as retell } from "retell-sdk/lib/webhook_auth.js";
import { createSimulator } from "@trunkline/simulator";
import { elevenlabsWebhook } from "trunkline/elevenlabs";
import { retellWebhook } from "trunkline/retell";
import { createReceiver, type Webhook } from "trunkline/webhooks";

interface Signer {
  provider: string;
  header: string;
  open: (secret: string) => Webhook;
  /** Signs like the provider's SDK or, if that cannot, its documentation. */
  sign: (body: string, secret: string, time: number) => Promise<string>;
  takes: (body: string, header: string, secret: string) => Promise<boolean>;
  /** Offsets from now to try, in minutes; times ahead only if both sides have a limit. */
  minutes: readonly number[];
}

const elevenlabs = new ElevenLabsClient({ apiKey: "none" });

const signers: readonly Signer[] = [
  {
    provider: "retell",
    header: "x-retell-signature",
    open: (secret) => retellWebhook({ secret }),
    sign: (body, secret, time) => retell.sign(body, secret, time),
    takes: (body, header, secret) => retell.verify(body, secret, header),
    minutes: [0, 0, 4, -4, 6, -6],
  },
  {
    provider: "elevenlabs",
    header: "elevenlabs-signature",
    open: (secret) => elevenlabsWebhook({ secret }),
    async sign(body, secret, time) {
      const second = Math.floor(time / 1000);
      return `t=${second},v0=${createHmac("sha256", secret).update(`${second}.${body}`).digest("hex")}`;
    },
    takes: (body, header, secret) =>
      elevenlabs.webhooks.constructEvent(body, header, secret).then(
        () => true,
        () => false,
      ),
    minutes: [0, 0, 29, 31, -4],
  },
];

interface Message {
  body: string;
  header: string;
  secret: string;
}

/** The same numbers from 0 to 1 for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = ["Grüß dich", "👋", "\u2028", String.raw`\u00fc`, '"', "1.0", "\n", "ok", ""];
const changes = ["none", "none", "body", "signature", "secret", "blank", "cut", "empty"] as const;

/** Changes a message as a forger or a proxy might; `none` is as likely as any other change. */
function change({ body, header, secret }: Message, how: (typeof changes)[number], random: () => number): Message {
  switch (how) {
    case "body":
      return { body: body.replace("{", "{ "), header, secret };
    case "signature": {
      const at = header.length - 1 - Math.floor(random() * 32);
      return { body, header: header.slice(0, at) + (header[at] === "0" ? "1" : "0") + header.slice(at + 1), secret };
    }
    case "secret":
      return { body, header, secret: `${secret}x` };
    case "blank":
      return { body, header: header.replace(",", ";"), secret };
    case "cut":
      return { body, header: header.slice(0, -2), secret };
    case "empty":
      return { body, header: "", secret };
    default:
      return { body, header, secret };
  }
}

/** Deliveries of made-up calls from the simulator, with bodies as long and varied as those of calls. */
async function simulate({ provider, header }: Signer, count: number, random: () => number): Promise<Message[]> {
  const simulator = createSimulator({ providers: [provider], calls: count * 2, documented: false });
  const secret = `key_${random().toString(36).slice(2)}`;
  const messages: Message[] = [];
  await simulator.deliver(provider, {
    to: "https://example.com/hook",
    secret,
    async fetch(request) {
      messages.push({ body: await request.text(), header: request.headers.get(header) ?? "", secret });
      return new Response();
    },
  });
  await simulator.close();
  return messages.slice(0, count);
}

function makeUp({ sign, minutes }: Signer, count: number, random: () => number): Promise<Message[]> {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const messages = Array.from({ length: count }, async () => {
    const data = { text: pick(texts), number: random() };
    const body = JSON.stringify({ event: "call_ended", type: "post_call_transcription", data });
    const secret = `${pick(texts)}${random().toString(36)}`;
    return { body, header: await sign(body, secret, Date.now() - (pick(minutes) ?? 0) * 60_000), secret };
  });
  return Promise.all(messages);
}

/** Returns a line about each comparison. @throws {Error} if an SDK and Trunkline disagree */
export async function checkWebhooks(count: number, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const lines: string[] = [];
  for (const signer of signers) {
    const { provider, header: name, open, takes } = signer;
    for (const [signedBy, messages] of [
      ["us", await simulate(signer, count, random)],
      ["them", await makeUp(signer, count, random)],
    ] as const) {
      if (messages.length < count) throw new Error(`${provider}: ${messages.length} of ${count} messages were sent.`);
      let genuine = 0;
      for (const message of messages) {
        const how = changes[Math.floor(random() * changes.length)] ?? "none";
        const { body, header, secret } = change(message, how, random);
        const theirs = await takes(body, header, secret);
        const ours = await receive(open(secret), { [name]: header }, body);
        if (ours !== theirs || (ours && how !== "none")) {
          const said = `theirs ${theirs}, ours ${ours}, changed ${how}, seed ${seed}`;
          throw new Error(`${provider}, signed by ${signedBy}: ${said}: ${header} ${body.slice(0, 200)}`);
        }
        genuine += Number(ours);
      }
      if (genuine === 0) throw new Error(`${provider}, signed by ${signedBy}: nothing was genuine, seed ${seed}.`);
      lines.push(`${provider}: ${count} deliveries signed by ${signedBy}, ${genuine} of them genuine to both`);
    }
  }
  return lines;
}

async function receive(webhook: Webhook, headers: Record<string, string>, body: string): Promise<boolean> {
  const request = new Request("https://example.com/hook", { method: "POST", headers, body });
  const receiver = createReceiver({ webhook });
  return receiver.receive(request).then(
    ({ proof }) => proof === "verified",
    () => false,
  );
}
