/** What the browser keeps of a version of the site for use without network. */
export interface KeptFiles {
  /** Changes with any file. */
  readonly version: string;
  /** Addresses relative to the site. */
  readonly files: readonly string[];
}

/**
 * The kept file that answers a request, or null where the network must. What a page's address says after `?` is for the
 * app to read and asks for the same file.
 */
export function keptAnswerTo(address: string, scope: string, files: readonly string[]): string | null {
  const { origin, pathname } = new URL(address);
  const site = new URL(scope);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  const file = decodeURI(pathname.slice(site.pathname.length)) || 'index.html';
  return files.includes(file) ? file : null;
}
