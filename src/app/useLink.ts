import { useEffect, useState } from 'react';
import { decodeView, encodeView } from '../core/permalink/viewParams.ts';
import { useEntenteStore } from '../store/EntenteContext.ts';
import { DEFAULT_DATASET } from './bundledDatasets.ts';
import { type FittedLink, fitLink } from './fitLink.ts';
import { syncLink } from './syncLink.ts';

type UselessParams = Pick<FittedLink, 'unused' | 'ahead'>;

/** What the address bar means to the app, with what of the last followed link was of no use. */
interface Link extends UselessParams {
  /** Opens another dataset as it opens itself, in the reader's language and colours. */
  readonly chooseDataset: (id: string) => void;
}

/** Wires the address bar to the store, both ways; `onReopen` opens the dataset that the address
 * names then, `onStay` gives up doing so. */
export function useLink(preferredLang: string, onReopen: () => void, onStay: () => void): Link {
  const store = useEntenteStore();
  const [found, setFound] = useState<UselessParams>({ unused: [], ahead: [] });
  useEffect(() => syncLink(store, preferredLang), [store, preferredLang]);
  useEffect(() => {
    const onBack = () => {
      const decoded = decodeView(location.search);
      const { dataset, followed } = store.getState();
      if ((decoded.params.data ?? DEFAULT_DATASET) !== dataset.id) {
        onReopen();
        return;
      }
      onStay();
      const fitted = fitLink(dataset, decoded.params);
      setFound({ unused: [...decoded.unused, ...fitted.unused], ahead: fitted.ahead });
      followed(fitted.params);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [store, onReopen, onStay]);

  const chooseDataset = (id: string) => {
    const { lang, theme } = store.getState();
    const link = encodeView({
      ...(id === DEFAULT_DATASET ? {} : { data: id }),
      ...(lang === preferredLang ? {} : { lang }),
      ...(theme === null ? {} : { theme }),
    });
    history.pushState(null, '', `${location.pathname}${link}`);
    onReopen();
  };
  return { ...found, chooseDataset };
}
