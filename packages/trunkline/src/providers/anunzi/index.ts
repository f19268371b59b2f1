export { convertAnunziCall, type AnunziCall } from "./convert-call.js";
export { anunziSecrets } from "./secrets.js";
export { anunzi, type AnunziSource } from "./source.js";
