import { useCallback, useEffect, useState } from 'react';
import { decodeView, encodeView, type UnusedParam } from '../core/permalink/viewParams.ts';
import { useEntenteStore } from '../store/EntenteContext.ts';
import { DEFAULT_DATASET } from './bundledDatasets.ts';
import { fitLink } from './fitLink.ts';
import { forgetLocal } from './open/localDatasets.ts';
import { syncLink } from './syncLink.ts';

/** What the address bar means to the app, with what of the last followed link was of no use. */
interface Link {
  readonly unused: readonly UnusedParam[];
  /** Opens another dataset as it opens itself, in the reader's language and colours. */
  readonly chooseDataset: (id: string) => void;
  /** Opens the view of a query, as a link to it would. */
  readonly openLink: (query: string) => void;
}

/** Wires the address bar to the store, both ways; `onReopen` opens the dataset that the address
 * names then, `onStay` gives up doing so. */
export function useLink(preferredLang: string, onReopen: () => void, onStay: () => void): Link {
  const store = useEntenteStore();
  const [unused, setUnused] = useState<readonly UnusedParam[]>([]);
  useEffect(() => syncLink(store, preferredLang), [store, preferredLang]);
  const followAddress = useCallback(() => {
    const decoded = decodeView(location.search);
    const { dataset, known, followed } = store.getState();
    const isOther = (decoded.params.data ?? DEFAULT_DATASET) !== dataset.id;
    if (isOther || (decoded.params.known ?? null) !== known) {
      onReopen();
      return;
    }
    onStay();
    const fitted = fitLink(dataset, decoded.params);
    setUnused([...decoded.unused, ...fitted.unused]);
    followed(fitted.params);
  }, [store, onReopen, onStay]);
  useEffect(() => {
    addEventListener('popstate', followAddress);
    return () => removeEventListener('popstate', followAddress);
  }, [followAddress]);
  const openLink = useCallback(
    (query: string) => {
      if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
      followAddress();
    },
    [followAddress],
  );

  const chooseDataset = (id: string) => {
    forgetLocal(id);
    const { lang, theme } = store.getState();
    const link = encodeView({
      ...(id === DEFAULT_DATASET ? {} : { data: id }),
      ...(lang === preferredLang ? {} : { lang }),
      ...(theme === null ? {} : { theme }),
    });
    history.pushState(null, '', `${location.pathname}${link}`);
    onReopen();
  };
  return { unused, chooseDataset, openLink };
}
