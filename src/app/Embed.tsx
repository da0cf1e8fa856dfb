import { useEffect, useMemo, useRef } from 'react';
import type { Fault } from '../core/dataset/fault.ts';
import { wordsIn } from '../core/model/text.ts';
import { encodeView, type UnusedParam } from '../core/permalink/viewParams.ts';
import { useEntente, usePart } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { viewParamsOf } from '../store/viewParamsOf.ts';
import { NetworkView } from '../views/graph/NetworkView.tsx';
import { Headline } from '../views/headline/Headline.tsx';
import { Ledger } from '../views/ledger/Ledger.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { askForHeight } from './askForHeight.ts';
import { DEFAULT_DATASET } from './bundledDatasets.ts';
import styles from './Embed.module.css';
import { Guarded } from './Guarded.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { editionNotice, Notices, noticesOf } from './Notices.tsx';
import { PageLook } from './PageLook.ts';

interface EmbedProps {
  readonly faults: readonly Fault[];
  readonly unused: readonly UnusedParam[];
  readonly edition: string | null;
  readonly linkEdition: string | null;
}

/** The small app for pages that embed it: picture, day, slider, legend, source line and a link to the full view. */
export function Embed({ faults, unused, edition, linkEdition }: EmbedProps) {
  const words = useMessages();
  const page = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page.current && picture.current) return askForHeight(page.current, picture.current);
  }, []);
  const notices = useMemo(() => {
    const older = linkEdition === null ? [] : [editionNotice(words, linkEdition, edition)];
    return [...older, ...noticesOf(words, faults, unused)];
  }, [words, faults, unused, edition, linkEdition]);
  return (
    <div ref={page} className={styles.embed}>
      <PageLook />
      <LiveRegion />
      <main className={styles.main}>
        <Notices notices={notices} />
        <Headline />
        <Guarded>
          <div ref={picture} className={styles.picture}>
            <NetworkView />
          </div>
          <Ledger isOnScreen={false} />
        </Guarded>
      </main>
      <details className={styles.legend}>
        <summary>{words.legend}</summary>
        <Legend />
      </details>
      <Guarded>
        <Timeline />
      </Guarded>
      <SourceLine />
    </div>
  );
}

function SourceLine() {
  const words = useMessages();
  const dataset = usePart('dataset');
  const title = wordsIn(dataset.title, usePart('lang'));
  const link = useEntente((state) => encodeView(viewParamsOf(state, { data: DEFAULT_DATASET, lang: '' })));
  const version = dataset.edited && words.version(dataset.edited);
  return (
    <footer className={styles.foot}>
      <span lang={title.lang}>{[title.text, version, dataset.licence].filter((part) => part).join(', ')}</span>
      <a href={`./index.html${link}`} target="_blank" rel="noopener">
        {words.fullView}
      </a>
    </footer>
  );
}
