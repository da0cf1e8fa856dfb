interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface TrustedTypesWindow {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
}

function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`${address} is not of this site.`);
  return address;
}

const { trustedTypes } = globalThis as TrustedTypesWindow;
/** Trusted Types let a worker start only by a named policy, made once; this one lets through no address but the site's own. */
const policy = trustedTypes?.createPolicy('entente-worker', { createScriptURL: ownAddress });

/** The address of a script of this site, in the form in which the page's policy lets a worker start from it. */
export function ownScript(address: string): string {
  return policy ? (policy.createScriptURL(address) as string) : ownAddress(address);
}
