// Runs in a browser page, called by its driver.
import { readCalls } from "./read-calls.js";

Object.assign(globalThis, { readCalls });
