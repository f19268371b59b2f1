// A browser's page: whoever drives it calls this.
import { readCalls } from "./read-calls.js";

Object.assign(globalThis, { readCalls });
