export { convertBlandCall, blandAssumptions, type BlandAssumption, type BlandCall } from "./convert-call.js";
export { bland, type BlandSource } from "./source.js";
export { blandWebhook } from "./webhook.js";
