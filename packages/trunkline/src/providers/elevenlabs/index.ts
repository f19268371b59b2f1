export {
  convertElevenLabsCall,
  elevenLabsAssumptions,
  type ElevenLabsAssumption,
  type ElevenLabsCall,
  type ElevenLabsEvent,
} from "./convert-call.js";
export { elevenlabs, type ElevenLabsSource } from "./source.js";
export { elevenlabsWebhook } from "./webhook.js";
