import { SpanKind, SpanStatusCode, trace, type Span } from "@opentelemetry/api";
import type { Hooks } from "@trunkline/vapi";

/**
 * Hooks that make a span of each attempt of each request, beneath whatever span is active where the request is made:
 *
 * ```ts
 * const client = createVapiClient({ hooks: traceRequests() });
 * ```
 */
export function traceRequests(tracer = trace.getTracer("trunkline")): Hooks {
  // A request has one attempt under way at a time.
  const spans = new Map<number, Span>();

  function end(id: number, finish: (span: Span) => void): void {
    const span = spans.get(id);
    if (!span) return;
    spans.delete(id);
    finish(span);
    span.end();
  }

  return {
    onRequest({ id, provider, method, path, url, attempt }) {
      const attributes = {
        "trunkline.provider": provider,
        "http.request.method": method,
        "url.template": path,
        "url.full": url,
        "server.address": new URL(url).hostname,
        "http.request.resend_count": attempt - 1,
      };
      spans.set(id, tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse({ id, status }) {
      end(id, (span) => {
        span.setAttribute("http.response.status_code", status);
        if (status < 400) return;
        span.setAttribute("error.type", String(status));
        span.setStatus({ code: SpanStatusCode.ERROR });
      });
    },
    onFailure({ id, error }) {
      end(id, (span) => {
        const failure = error instanceof Error ? error : new Error(String(error));
        span.recordException(failure);
        span.setAttribute("error.type", failure.name);
        span.setStatus({ code: SpanStatusCode.ERROR, message: failure.message });
      });
    },
  };
}
