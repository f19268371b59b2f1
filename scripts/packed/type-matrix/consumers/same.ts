/** Compiles only if both types are identical; `any` and `unknown` do not match others. */
export function same<Left, Right>(
  ..._same: (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? [] : ["different"]
): void {}
