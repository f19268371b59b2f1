export { convertVapiCall, type VapiCall } from "./convert-call.js";
export { vapiSecrets } from "./secrets.js";
export { vapi, type VapiSource } from "./source.js";
