/** Compiles only where both types are the same, `unknown` and its like not passing for each other. */
export function same<Left, Right>(
  ..._same: (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? [] : ["different"]
): void {}
