/** Edge runtimes have no `process`, or one without `env`. */
export function readEnvironment(name: string): string | undefined {
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis as object;
  return process?.env?.[name];
}
