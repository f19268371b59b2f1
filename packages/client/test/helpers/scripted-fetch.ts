/** One answer, or what happens in place of one. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

export interface ScriptedFetch {
  (request: Request): Promise<Response>;
  /** What was sent, in order. */
  readonly requests: Request[];
}

/** A `fetch` that answers from a script, and with its last step from then on. */
export function scriptFetch(...steps: Step[]): ScriptedFetch {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(request);
    if (step instanceof Error) throw step;
    if (typeof step === "function") return step(request);
    if (!step) throw new Error("The script is empty.");
    return step.clone();
  };
  return Object.assign(fetch, { requests });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** As undici says that a connection failed. */
export function connectionFailure(code = "ECONNRESET"): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`read ${code}`), { code }) });
}

/** Never answers, and stops when its signal says so, as a real one. */
export function stall(request: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
  });
}
