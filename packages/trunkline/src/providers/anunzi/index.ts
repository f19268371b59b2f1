export { convertAnunziCall, anunziAssumptions, type AnunziAssumption, type AnunziCall } from "./convert-call.js";
export { anunzi, type AnunziSource } from "./source.js";
export { anunziWebhook } from "./webhook.js";
