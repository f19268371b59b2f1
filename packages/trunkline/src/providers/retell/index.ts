export { convertRetellCall, retellAssumptions, type RetellAssumption, type RetellCall } from "./convert-call.js";
export { retell, type RetellSource } from "./source.js";
export { retellWebhook } from "./webhook.js";
