export {
  convertAutoCallsCall,
  autoCallsAssumptions,
  type AutoCallsAssumption,
  type AutoCallsCall,
} from "./convert-call.js";
export { autocalls, type AutoCallsSource } from "./source.js";
export { autocallsWebhook } from "./webhook.js";
