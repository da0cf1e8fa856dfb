import { wordsIn } from '../core/model/text.ts';
import { encodeView } from '../core/permalink/viewParams.ts';
import { useEntente } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { viewParamsOf } from '../store/viewParamsOf.ts';
import { NetworkView } from '../views/graph/NetworkView.tsx';
import { Headline } from '../views/headline/Headline.tsx';
import { Ledger } from '../views/ledger/Ledger.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { DEFAULT_DATASET } from './bundledDatasets.ts';
import styles from './Embed.module.css';
import { PageLook } from './PageLook.ts';

/** The small app for pages that embed it: picture, day, slider, legend, source line and a link to the full view. */
export function Embed() {
  const words = useMessages();
  const { dataset, lang } = useEntente((state) => state);
  const link = useEntente((state) => encodeView(viewParamsOf(state, { data: DEFAULT_DATASET, lang: '' })));
  return (
    <div className={styles.embed}>
      <PageLook />
      <main className={styles.main}>
        <Headline />
        <div className={styles.picture}>
          <NetworkView />
        </div>
        <Ledger isOnScreen={false} />
      </main>
      <details className={styles.legend}>
        <summary>{words.legend}</summary>
        <Legend />
      </details>
      <Timeline />
      <footer className={styles.foot}>
        <span>{words.sourceLine(wordsIn(dataset.title, lang).text, dataset.edited ?? '', dataset.licence ?? '')}</span>
        <a href={`./index.html${link}`} target="_blank" rel="noopener">
          {words.fullView}
        </a>
      </footer>
    </div>
  );
}
