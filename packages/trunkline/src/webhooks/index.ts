export { createReceiver, type Receiver, type ReceiverOptions } from "./receiver.js";
export type { Received, ReceiveOptions } from "./received.js";
export type { CallContext, Dedupe, HandlerOptions } from "./handler.js";
export type { NodeHandler, NodeRequest, NodeResponse } from "./node.js";
export type {
  Clock,
  Delivery,
  Proof,
  Proven,
  Reading,
  Webhook,
  WebhookEvent,
  WebhookEventType,
  WebhookOptions,
} from "./webhook.js";
export { WebhookError, type WebhookRefusal } from "./webhook-error.js";
