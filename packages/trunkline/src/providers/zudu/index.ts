export { convertZuduCall, type ZuduCall } from "./convert-call.js";
export { zuduSecrets } from "./secrets.js";
export { zudu, type ZuduSource } from "./source.js";
