export { convertAutoCallsCall, type AutoCallsCall } from "./convert-call.js";
export { autoCallsSecrets } from "./secrets.js";
export { autocalls, type AutoCallsSource } from "./source.js";
