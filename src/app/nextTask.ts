/** Resolves in a task of its own, so that the page can react to its reader in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
