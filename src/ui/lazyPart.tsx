import { type ComponentType, lazy } from 'react';

const failed = new Set<() => void>();

const failedSheets = new Set<HTMLLinkElement>();
document.addEventListener(
  'error',
  ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && failedSheets.add(target),
  true,
);

/** Asks again for the style sheets that could not be loaded: Vite asks for each once only, with the part that needs it. */
async function loadFailedSheets(): Promise<void> {
  const links = [...failedSheets];
  failedSheets.clear();
  await Promise.all(
    links.map((link) => {
      const anew = link.cloneNode() as HTMLLinkElement;
      const loading = new Promise((done, fail) => {
        anew.onload = done;
        anew.onerror = () => fail(new Error(`Failed to load ${anew.href}`));
      });
      link.replaceWith(anew);
      return loading;
    }),
  );
}

/**
 * A part of the page that is loaded when it is first shown. If the network fails it throws to the nearest boundary, and
 * is loaded anew once `renewFailedParts` was called: React's own `lazy` would keep the failure for good.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const make = (prepare = () => Promise.resolve()) =>
    lazy(async () => {
      try {
        await prepare();
        return { default: await load() };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  let Part = make();
  const renew = () => {
    Part = make(loadFailedSheets);
  };
  return function LazyPart(props: Props) {
    return <Part {...(props as Props & Parameters<typeof Part>[0])} />;
  };
}

/** Lets the parts that could not be loaded be asked for again. */
export function renewFailedParts(): void {
  for (const renew of failed) renew();
  failed.clear();
}
