import { checkOptions, InvalidInputError, limitTime } from "@trunkline/client";
import type { Call } from "../call.js";
import { readDuration, type Duration } from "../duration.js";
import type { Opened } from "./received.js";
import type { Proof, WebhookEvent } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** What `onCall` learns beside the call. */
export interface CallContext<Provider extends string = string> {
  /** The event that named the call. */
  event: WebhookEvent<Provider>;
  /** What the delivery's authentication is worth. */
  proof: Proof;
  /** True where the call is what the event's body has of it, and not what the provider has by now. */
  isSnapshot: boolean;
  /** Why the call could not be fetched. */
  error?: unknown;
  /** Aborts when the time is up, and the provider is told to come again. */
  signal: AbortSignal;
}

/** A memory of the events that were handled. */
export interface Dedupe {
  /**
   * Whether the event of this key was handled before: it is then answered, and nothing else. It may remember the key as
   * it is asked, in one step with other processes (`SET NX`): give `forget` then.
   */
  seen: (key: string) => boolean | Promise<boolean>;
  /** The event could not be handled, and will come again. Without it, this process alone knows that. */
  forget?: ((key: string) => unknown) | undefined;
}

/** What an endpoint does with what it receives. */
export interface HandlerOptions<Raw = unknown, Provider extends string = string> {
  /**
   * Gets each call that changed: put it where your poll puts it, by its `key`. The provider is answered when it has
   * resolved; where it fails, the answer is a 500, so that the delivery comes again.
   */
  onCall?: ((call: Call<Raw, Provider>, context: CallContext<Provider>) => unknown) | undefined;
  /**
   * Gets every event, before its call is looked for. Where `event.needsAnswer`, give the answer: without one, the
   * provider gets a 501, and never an answer of ours. What is given to other events is not sent.
   */
  onEvent?: ((event: WebhookEvent<Provider>) => unknown) | undefined;
  /** Called for each delivery that was refused or not handled: with a WebhookError, or what your code threw. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** False for the event's own copy of the call, though there is a source. Default true. */
  refetch?: boolean | undefined;
  /** A memory of the events that were handled. Default: none; an upsert by `key` needs none. */
  dedupe?: Dedupe | undefined;
  /**
   * How long all of it may take before the provider is told to come again: milliseconds or a text like `"5s"`. Default:
   * three quarters of what the provider waits. A fetch of the call may take half of it.
   */
  timeout?: Duration | undefined;
}

const kinds = {
  onCall: "a function",
  onEvent: "a function",
  onError: "a function",
  refetch: "",
  dedupe: "",
  timeout: "",
} satisfies Record<keyof HandlerOptions, string>;

/** How many events that were not handled are remembered. */
const mostFailed = 10_000;

type Open<Raw, Provider extends string> = () => Promise<Opened<Raw, Provider>>;

/** @throws {InvalidInputError} for options that cannot be right */
export function createHandler<Raw, Provider extends string>(
  options: HandlerOptions<Raw, Provider>,
  { provider, patience }: { provider: string; patience: number },
): (open: Open<Raw, Provider>) => Promise<Response> {
  checkOptions(provider, options, kinds);
  const { onCall, onEvent, onError, refetch, dedupe, timeout = patience * 0.75 } = options;
  if (!onCall && !onEvent) {
    throw new InvalidInputError("`onCall` or `onEvent` must be given.", { provider });
  }
  checkDedupe(dedupe, provider);
  const budget = readDuration(timeout, "timeout");
  /** Keys that a memory calls seen because it was asked before, and that were not handled here. */
  const failed = new Set<string>();

  async function noteFailure(key: string): Promise<void> {
    failed.add(key);
    const [oldest = key] = failed;
    if (failed.size > mostFailed) failed.delete(oldest);
    await dedupe?.forget?.(key);
  }

  async function handle({ proven, event, findCall }: Opened<Raw, Provider>, signal: AbortSignal): Promise<Response> {
    if (event.needsAnswer) {
      const answer = await onEvent?.(event);
      if (isResponse(answer)) return answer;
      return new Response(`${provider}: nothing here answers ${event.rawType}.`, { status: 501 });
    }
    const { key } = event;
    // ElevenLabs documents 200, and events that want no answer get no body.
    const done = new Response();
    if ((await dedupe?.seen(key)) && !failed.has(key)) return done;
    // The provider is told to come again, however this goes on.
    signal.addEventListener("abort", () => void noteFailure(key).catch(() => {}));
    try {
      await onEvent?.(event);
      if (onCall) {
        const { call, ...found } = await findCall({
          refetch,
          signal: AbortSignal.any([signal, AbortSignal.timeout(budget / 2)]),
        });
        if (call) await onCall(call, { event, proof: proven.proof, isSnapshot: false, ...found, signal });
      }
    } catch (error) {
      await noteFailure(key);
      throw error;
    }
    failed.delete(key);
    return done;
  }

  return async (open) => {
    const lateness = `${provider}: nothing was done within ${budget} ms.`;
    try {
      const answer = async (signal: AbortSignal): Promise<Response> => handle(await open(), signal);
      return await limitTime(answer, undefined, budget, () => new WebhookError("unavailable", lateness, { provider }));
    } catch (error) {
      try {
        await onError?.(error);
      } catch {
        // The answer is the same.
      }
      const { reason, status } = WebhookError.isInstance(error) ? error : { reason: "not handled", status: 500 };
      return new Response(reason, { status });
    }
  };
}

function checkDedupe(dedupe: Dedupe | undefined, provider: string): void {
  if (!dedupe) return;
  // It may be a class of one's own, with names of its own; and without `seen` it is none.
  const methods = { seen: dedupe.seen ?? null, forget: dedupe.forget };
  checkOptions(provider, methods, { seen: "a function", forget: "a function" }, {}, "dedupe.");
}

/** A runtime may have several classes of that name. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "arrayBuffer" in value;
}
