import { type ComponentType, lazy } from 'react';

const failed = new Set<() => void>();

/**
 * A part of the page that is loaded when it is first shown. If the network fails it throws to the nearest boundary, and
 * is loaded anew once `renewFailedParts` was called: React's own `lazy` would keep the failure for good.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  let Part = make();
  const renew = () => {
    Part = make();
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
