/** Marks a branch the types say cannot be reached; reaching it is a bug of ours, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
