import { InvalidInputError } from "./errors.js";

/** The error of something that cannot be right, made before anything is sent. */
export function refuse(provider: string, message: string): InvalidInputError {
  return new InvalidInputError("invalid_input", message, { provider });
}
