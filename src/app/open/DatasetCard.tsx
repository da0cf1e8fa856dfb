import { useEffect, useState } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import type { BundledDataset } from '../bundledDatasets.ts';
import styles from './DatasetCard.module.css';
import type { Opener } from './openLocal.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { RawDataset } from './thumbnailOf.ts';

interface DatasetCardProps {
  readonly dataset: BundledDataset;
  readonly isOpen: boolean;
  readonly words: Opener['words'];
  readonly onOpen: () => void;
}

/** A dataset of the site with its picture, its size and its time, to be opened. */
export function DatasetCard({ dataset, isOpen, words, onOpen }: DatasetCardProps) {
  const [raw, setRaw] = useState<RawDataset | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const response = await fetch(dataset.url, { signal: controller.signal });
      if (response.ok) setRaw((await response.json()) as RawDataset);
    };
    // A missing picture keeps nobody from opening the dataset, and opening it will say what is wrong.
    read().catch(() => undefined);
    return () => controller.abort();
  }, [dataset]);
  const title = wordsIn(dataset.title, words.lang);
  const { actors = [], events = [], sources = [], coverage = {} } = raw ?? {};
  const span = [coverage.from, coverage.to].map((text) => (text === undefined ? '' : formatEdtf({ text }, words.lang)));
  return (
    <button type="button" className={styles.card} aria-current={isOpen || undefined} onClick={onOpen}>
      <Thumbnail raw={raw} />
      {isOpen && <span className={styles.now}>{words.openNow}</span>}
      <span className={styles.title} lang={title.lang}>
        {title.text}
      </span>
      <span className={styles.facts}>
        {raw && (
          <>
            <span>{span.filter((text) => text !== '').join(' – ')}</span>
            <span>{words.sizeOf(actors.length, events.length, sources.length)}</span>
          </>
        )}
      </span>
    </button>
  );
}
