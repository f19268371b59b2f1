export { convertVapiCall, vapiAssumptions, type VapiAssumption, type VapiCall } from "./convert-call.js";
export { vapi, type VapiSource } from "./source.js";
export { vapiWebhook, type VapiWebhookOptions } from "./webhook.js";
