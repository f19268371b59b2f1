export { convertZuduCall, zuduAssumptions, type ZuduAssumption, type ZuduCall } from "./convert-call.js";
export { zudu, type ZuduSource } from "./source.js";
export { zuduWebhook } from "./webhook.js";
