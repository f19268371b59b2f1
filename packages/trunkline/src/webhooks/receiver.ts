import { checkOptions, InvalidInputError, parseJson } from "@trunkline/client";
import { toKey, type ConvertOptions } from "../convert.js";
import { readDuration, type Duration } from "../duration.js";
import { jsonOf } from "../json-of.js";
import { checkCount } from "../lists/listing.js";
import { checkValue } from "../lists/query.js";
import { isMissing, isObject, type Loose } from "../reading/index.js";
import { toShortHash } from "../short-hash.js";
import type { CallSource } from "../source.js";
import { createHandler, type HandlerOptions } from "./handler.js";
import { createNodeHandler, toNodeAnswer, type NodeHandler } from "./node.js";
import { createOwner, type OwnerOptions } from "./owner.js";
import { fromRequest, readDelivery, type Incoming } from "./read-delivery.js";
import type { Opened, Received, ReceiveOptions } from "./received.js";
import {
  proofs,
  type Delivery,
  type Proof,
  type Proven,
  type Reading,
  type Webhook,
  type WebhookEvent,
} from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** Options of {@link createReceiver}. */
export interface ReceiverOptions<Raw, Provider extends string> extends OwnerOptions {
  /** How the provider's deliveries are authenticated and read: `vapiWebhook({ secret })`. */
  webhook: Webhook<Raw, Provider>;
  /**
   * The account that the calls belong to. If given, each call is fetched, since an event may hold less than the
   * provider.
   */
  source?: CallSource<Raw, unknown, Provider> | undefined;
  /** The weakest proof to accept. Default: the strongest that the webhook's options allow. */
  require?: Proof | undefined;
  /**
   * How far a signed timestamp may be from the clock, either way: milliseconds or a string like `"5m"`. Default: the
   * provider's own. ElevenLabs: 30 minutes back, 5 ahead; Retell and Vapi: 5 minutes either way; the others sign none.
   */
  tolerance?: Duration | undefined;
  /** The largest body, in bytes. Default 16 MiB, since it may hold a recording as text. */
  maxBytes?: number | undefined;
  /** The clock, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** Receives the deliveries of one provider's webhook. */
export interface Receiver<Raw = unknown, Provider extends string = string> {
  /**
   * Authenticates and reads one delivery.
   *
   * @throws {WebhookError} for a delivery that is refused; it throws nothing else
   */
  receive: (request: Request, options?: ReceiveOptions) => Promise<Received<Raw, Provider>>;
  /**
   * An endpoint for what takes a function from Request to Response: Next, Hono, Workers, Deno, Bun.
   *
   * @throws {InvalidInputError} for options that cannot be right
   */
  handler: (options: HandlerOptions<Raw, Provider>) => (request: Request) => Promise<Response>;
  /**
   * The same for Node's `http` server and for Express.
   *
   * @throws {InvalidInputError} for options that cannot be right
   */
  node: (options: HandlerOptions<Raw, Provider>) => NodeHandler;
}

/** 16 MiB. */
const defaultMaxBytes = 16_777_216;

/** Options without a type here are checked where they are read. */
const kinds = {
  webhook: "",
  source: "",
  account: "",
  brand: "",
  require: "",
  tolerance: "",
  maxBytes: "",
  now: "a function",
} satisfies Record<keyof ReceiverOptions<unknown, string>, string>;

/**
 * A receiver of one provider's webhook: `createReceiver({ webhook: vapiWebhook({ secret }), source: vapi() })`.
 *
 * @throws {InvalidInputError} for invalid options; for a missing secret if the provider signs, unless `require:
 * "unsigned"` confirms it; and for a `require` that no delivery could meet
 */
export function createReceiver<Raw, Provider extends string>(
  options: ReceiverOptions<Raw, Provider>,
): Receiver<Raw, Provider> {
  checkOptions(undefined, options, kinds);
  const { webhook, source, maxBytes = defaultMaxBytes, now = Date.now } = options;
  // JavaScript may pass what the type forbids: `vapiWebhook` for `vapiWebhook()`, and `vapi` for `vapi()`.
  if (typeof (webhook as Partial<Webhook> | null | undefined)?.prove !== "function") {
    throw new InvalidInputError("`webhook` must be what a provider's webhook function gives: call it.");
  }
  const { provider } = webhook;
  if (source !== undefined && !(source?.provider === provider && typeof source.get === "function")) {
    throw new InvalidInputError(`\`source\` must be what ${provider}() gives.`, { provider });
  }
  checkCount(maxBytes, "maxBytes", 1);
  const tolerance = options.tolerance === undefined ? undefined : readDuration(options.tolerance, "tolerance");
  const required = readRequired(webhook, options.require);
  const toOwner = createOwner(webhook, source, options);

  async function prove(delivery: Delivery, present: number): Promise<Proven> {
    const unsigned: Proven = { proof: "unsigned" };
    if (webhook.proves === "unsigned") return unsigned;
    try {
      return await webhook.prove(delivery, { now: present, tolerance });
    } catch (error) {
      // What is accepted without a proof may come without one, while a wrong proof is refused all the same.
      if (required === "unsigned" && WebhookError.isInstance(error) && error.reason === "missing") return unsigned;
      throw error;
    }
  }

  async function open(delivery: Delivery): Promise<Opened<Raw, Provider>> {
    const present = Number(now());
    // Otherwise no signed timestamp would be out of tolerance.
    if (Number.isNaN(present)) throw new WebhookError("setup", "`now` gave no time.");
    const proven = await prove(delivery, present);
    if (isLess(proven.proof, required)) {
      throw new WebhookError("unproven", `the delivery is ${proven.proof}, and ${required} is required.`);
    }
    const { text, body } = readBody(delivery);
    const reading = webhook.read(body, delivery);
    const owner = toOwner();
    const event = toEvent(provider, owner, reading, body, text);
    return {
      proven,
      event,
      async findCall({ refetch = true, signal }) {
        const { toCall, callId } = reading;
        if (callId === undefined || event.type === "other") return {};
        const snapshot = toCall?.(owner);
        snapshot?.assumptions.push("call.fromEvent");
        const own = snapshot && { snapshot };
        let failure: { error?: unknown } = {};
        if (source && refetch) {
          try {
            return { call: await source.get(callId, { signal }), isSnapshot: false, ...own };
          } catch (error) {
            failure = { error };
          }
        }
        if (snapshot) return { call: snapshot, isSnapshot: true, ...own, ...failure };
        if (failure.error === undefined) return {};
        const message = `${provider}: call ${callId} could not be fetched.`;
        throw new WebhookError("unavailable", message, { provider, cause: failure.error });
      },
    };
  }

  /** Whatever a delivery holds, this throws only a `WebhookError`, which names the provider. */
  async function openSafely(toIncoming: () => Incoming): Promise<Opened<Raw, Provider>> {
    try {
      return await open(await readDelivery(toIncoming(), maxBytes));
    } catch (error) {
      const { reason, message, cause } = WebhookError.isInstance(error)
        ? error
        : new WebhookError("setup", "the delivery could not be checked here.", { cause: error });
      throw new WebhookError(reason, `${provider}: ${message}`, { provider, cause });
    }
  }

  const openRequest = (request: Request) => openSafely(() => fromRequest(request));
  const { patience } = webhook;

  return {
    async receive(request, receiveOptions) {
      const { proven, event, findCall } = await openRequest(request);
      // JavaScript may pass null.
      return { ...proven, events: [event], ...(await findCall(receiveOptions ?? {})) };
    },
    handler(handlerOptions) {
      const { handle } = createHandler(handlerOptions, { provider, patience });
      return (request) => handle(() => openRequest(request));
    },
    node(handlerOptions) {
      const { handle, fail } = createHandler(handlerOptions, { provider, patience, toSendable: toNodeAnswer });
      return createNodeHandler((toIncoming) => handle(() => openSafely(toIncoming)), fail);
    },
  };
}

function isLess(one: Proof, other: Proof): boolean {
  return proofs.indexOf(one) > proofs.indexOf(other);
}

/** @throws {InvalidInputError} for a `require` that no delivery could meet, and for a missing secret */
function readRequired<Raw, Provider extends string>(
  { provider, proves, mayProve = proves, signs }: Webhook<Raw, Provider>,
  require: Proof | undefined,
): Proof {
  checkValue(require, "require", proofs);
  if (proves === "unsigned" && signs && require !== "unsigned") {
    throw new InvalidInputError(
      `\`secret\` is missing: anybody could send events. \`require: "unsigned"\` says that this is meant.`,
      { provider },
    );
  }
  const required = require ?? proves;
  if (!isLess(mayProve, required)) return required;
  throw new InvalidInputError(`\`require\` is ${required}: with these options a delivery is ${mayProve} at most.`, {
    provider,
  });
}

function readBody(delivery: Delivery): { text: string; body: Loose } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(delivery.body);
    const body = parseJson(text);
    if (isObject(body)) return { text, body };
  } catch {
    // The cause is dropped, since it would quote the body.
  }
  throw new WebhookError("unreadable", "the body is no JSON object in UTF-8.");
}

function toEvent<Raw, Provider extends string>(
  provider: Provider,
  owner: Pick<ConvertOptions, "account" | "brand">,
  { type, rawType, callId, at, needsAnswer = false, identity }: Reading<Raw, Provider>,
  raw: Loose,
  text: string,
): WebhookEvent<Provider> {
  // Without a call id and a first part, the key would be the same for every such event.
  const told = (callId ?? identity?.[0]) ? identity : undefined;
  const parts = [rawType, ...(told ?? [toShortHash(text)])].filter((part) => !isMissing(part));
  return {
    type,
    provider,
    ...owner,
    ...(callId && { callId }),
    rawType,
    ...(at && { at }),
    key: [
      toKey(provider, owner.account, callId ?? ""),
      ...parts.map((part) => (typeof part === "string" ? part : jsonOf(part))),
    ].join(":"),
    needsAnswer,
    raw,
  };
}
