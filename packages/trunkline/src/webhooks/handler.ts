import { checkOptions, InvalidInputError, limitTime } from "@trunkline/client";
import type { Call } from "../call.js";
import { readDuration, type Duration } from "../duration.js";
import type { Opened } from "./received.js";
import type { Proof, WebhookEvent } from "./webhook.js";
import { WebhookError, type WebhookRefusal } from "./webhook-error.js";

/** What `onCall` receives besides the call. */
export interface CallContext<Provider extends string = string, Raw = unknown> {
  /** The event that the call belongs to. */
  event: WebhookEvent<Provider>;
  /** How well the delivery was authenticated. */
  proof: Proof;
  /** True if the call was taken from the event's body instead of fetched from the provider. */
  isSnapshot: boolean;
  /**
   * The event's own copy of the call, if it holds one, whatever `call` is: a few providers tell in an event what they
   * do not tell again.
   */
  snapshot?: Call<Raw, Provider>;
  /** Why fetching the call failed, if it did. */
  error?: unknown;
  /** Aborts when the timeout has passed and the provider is told to deliver again. */
  signal: AbortSignal;
}

/** Remembers which events were handled. */
export interface Dedupe {
  /**
   * Whether the event with this key was handled before. If so, the delivery is acknowledged and nothing else is done.
   * It may record the key in the same atomic step (`SET NX`); provide `forget` then.
   */
  seen: (key: string) => boolean | Promise<boolean>;
  /**
   * Called if the event could not be handled and will be delivered again, and if `seen` failed. Without it, only this
   * process knows that.
   */
  forget?: ((key: string) => unknown) | undefined;
}

/** How an endpoint handles deliveries. `onCall` or `onEvent` is required. */
export interface HandlerOptions<Raw = unknown, Provider extends string = string> {
  /**
   * Called with each call that changed. Store it by its `key`, where your sync stores calls. Once it resolves, the
   * provider is answered. If it fails, the answer is a 500, so that the provider delivers again.
   */
  onCall?: ((call: Call<Raw, Provider>, context: CallContext<Provider, Raw>) => unknown) | undefined;
  /**
   * Called with every event, before its call is fetched. If `event.needsAnswer`, return the Response to send, a new one
   * each time: without one the provider gets a 501, never a made-up answer. What it returns for other events is
   * ignored.
   */
  onEvent?: ((event: WebhookEvent<Provider>) => unknown) | undefined;
  /**
   * Called for each delivery that is refused, not handled or not answered, with a WebhookError or what your code threw.
   * The answer waits for it, but no longer than `timeout`, and a quarter of the time that the provider waits.
   */
  onError?: ((error: unknown) => unknown) | undefined;
  /** False to use the event's own copy of the call even if there is a `source`. Default true. */
  refetch?: boolean | undefined;
  /** Skips events that were already handled. Default: none; an upsert by `key` needs none. */
  dedupe?: Dedupe | undefined;
  /**
   * How long handling may take before the provider is told to deliver again: milliseconds or a string like `"5s"`.
   * Default: three quarters of the time that the provider waits. Fetching the call may take half of it.
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

/** How many failed events are remembered. */
const mostFailed = 10_000;

type Open<Raw, Provider extends string> = () => Promise<Opened<Raw, Provider>>;

/** What a handler knows of its webhook and of the server that it runs on. */
export interface HandlerSetting {
  provider: string;
  /** How long the provider waits, in milliseconds. */
  patience: number;
  /** Makes a Response of the user's one that this server can send. Default: as it is. */
  toSendable?: (answer: Response) => Promise<Response>;
}

export interface Handler<Raw, Provider extends string> {
  handle: (open: Open<Raw, Provider>) => Promise<Response>;
  /** Tells `onError`, and gives the Response that says so. */
  fail: (error: unknown) => Promise<Response>;
}

/** @throws {InvalidInputError} for invalid options */
export function createHandler<Raw, Provider extends string>(
  options: HandlerOptions<Raw, Provider>,
  { provider, patience, toSendable }: HandlerSetting,
): Handler<Raw, Provider> {
  checkOptions(provider, options, kinds);
  const { onCall, onEvent, onError, refetch, dedupe, timeout = patience * 0.75 } = options;
  if (!onCall && !onEvent) {
    throw new InvalidInputError("`onCall` or `onEvent` must be given.", { provider });
  }
  checkDedupe(dedupe, provider);
  const budget = readDuration(timeout, "timeout");
  const refuse = (reason: WebhookRefusal, message: string): WebhookError =>
    new WebhookError(reason, `${provider}: ${message}`, { provider });
  /** Keys that `dedupe` may report as seen, but were not handled here. */
  const failed = new Set<string>();
  /** Events that are being handled here, by their keys. */
  const underWay = new Map<string, Promise<void>>();

  /** Neither an error of `onError` nor one that never ends changes the answer. */
  async function tell(error: unknown): Promise<void> {
    if (!onError) return;
    try {
      await limitTime(async () => onError(error), undefined, Math.min(budget, patience / 4));
    } catch {
      // Its own errors have nowhere to go.
    }
  }

  async function noteFailure(key: string): Promise<void> {
    failed.add(key);
    const [oldest = key] = failed;
    if (failed.size > mostFailed) failed.delete(oldest);
    try {
      await dedupe?.forget?.(key);
    } catch (error) {
      await tell(error);
    }
  }

  async function answer(event: WebhookEvent<Provider>): Promise<Response> {
    const answered = await onEvent?.(event);
    if (!isResponse(answered)) throw refuse("unanswered", `nothing here answers ${event.rawType}.`);
    if (answered.bodyUsed) throw refuse("setup", "`onEvent` returned a Response that was sent before: make a new one.");
    return toSendable ? toSendable(answered) : answered;
  }

  async function handleOnce({ proven, event, findCall }: Opened<Raw, Provider>, signal: AbortSignal): Promise<void> {
    const { key } = event;
    // The provider is told to deliver again, even if the handler still finishes.
    signal.addEventListener("abort", () => void noteFailure(key));
    try {
      const wasSeen = await dedupe?.seen(key);
      signal.throwIfAborted();
      if (wasSeen && !failed.has(key)) return;
      await onEvent?.(event);
      if (onCall && event.type !== "other") {
        const { call, ...found } = await findCall({
          refetch,
          signal: AbortSignal.any([signal, AbortSignal.timeout(budget / 2)]),
        });
        if (!call) {
          throw event.callId === undefined
            ? refuse("unreadable", `${event.rawType} names no call.`)
            : refuse("setup", `${event.rawType} has no copy of its call: pass a \`source\` to fetch it from.`);
        }
        await onCall(call, { event, proof: proven.proof, isSnapshot: false, ...found, signal });
      }
    } catch (error) {
      await noteFailure(key);
      throw error;
    }
    failed.delete(key);
  }

  /** Another delivery of an event that is being handled here shares what becomes of it, until that one's time is up. */
  function share(key: string, signal: AbortSignal, handling: () => Promise<void>): Promise<void> {
    const running = underWay.get(key);
    if (running) return running;
    const release = (): void => {
      if (underWay.get(key) === own) underWay.delete(key);
    };
    const own = handling().finally(release);
    signal.addEventListener("abort", release);
    underWay.set(key, own);
    return own;
  }

  async function handle(opened: Opened<Raw, Provider>, signal: AbortSignal): Promise<Response> {
    const { event } = opened;
    // The body may have come when the time was up already.
    signal.throwIfAborted();
    if (event.needsAnswer) return answer(event);
    const handling = (): Promise<void> => handleOnce(opened, signal);
    await (dedupe ? share(event.key, signal, handling) : handling());
    // ElevenLabs documents 200; events that need no answer get an empty body.
    return new Response();
  }

  async function fail(error: unknown): Promise<Response> {
    await tell(error);
    const { reason, status } = WebhookError.isInstance(error) ? error : { reason: "not handled", status: 500 };
    return new Response(reason, { status });
  }

  return {
    async handle(open) {
      try {
        const respond = async (signal: AbortSignal): Promise<Response> => handle(await open(), signal);
        const timeUp = (): WebhookError => refuse("unavailable", `nothing was done within ${budget} ms.`);
        return await limitTime(respond, undefined, budget, timeUp);
      } catch (error) {
        return fail(error);
      }
    },
    fail,
  };
}

function checkDedupe(dedupe: Dedupe | undefined, provider: string): void {
  if (!dedupe) return;
  // It may be an instance of any class, with further members, so only these two are checked. `seen` is required.
  const methods = { seen: dedupe.seen ?? null, forget: dedupe.forget };
  checkOptions(provider, methods, { seen: "a function", forget: "a function" }, {}, "dedupe.");
}

/** Not `instanceof`: a runtime may have several Response classes. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "arrayBuffer" in value;
}
