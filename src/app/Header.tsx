import type { RefObject } from 'react';
import type { ViewName } from '../core/permalink/viewParams.ts';
import { usePart, useParts } from '../store/EntenteContext.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import { Find } from '../views/find/Find.tsx';
import { CompareButton } from './CompareButton.tsx';
import { DatasetChooser } from './DatasetChooser.tsx';
import styles from './Header.module.css';
import { chooseDataset } from './open/chooseDataset.ts';
import { useIsDark } from './useIsDark.ts';

const VIEWS: readonly ViewName[] = ['network', 'strips', 'ledger'];

interface HeaderProps {
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
  readonly onExport: () => void;
  readonly isLegendOpen: boolean;
  readonly onLegend: () => void;
  readonly onDataset: (id: string) => void;
}

/** The head of the page: the dataset, the views, find, language and theme. */
export function Header({ findRef, onHelp, onExport, isLegendOpen, onLegend, onDataset }: HeaderProps) {
  const words = useMessages();
  const lang = usePart('lang');
  const view = usePart('view');
  const { choseView, choseLanguage, choseTheme, openedPage } = useParts(
    'choseView',
    'choseLanguage',
    'choseTheme',
    'openedPage',
  );
  const isDark = useIsDark();
  const otherLang = lang === 'en' ? 'fr' : 'en';
  return (
    <header className={styles.header}>
      <button type="button" className={styles.name} title={words.allDatasets} onClick={() => openedPage('start')}>
        {words.appName}
      </button>
      <div className={styles.dataset}>
        <DatasetChooser onChosen={onDataset} />
        <Button onClick={() => void chooseDataset()}>{words.openDataset}</Button>
      </div>
      <nav aria-label={words.viewsLabel} className={styles.views}>
        {VIEWS.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => choseView(name)}>
            {words.views[name]}
          </button>
        ))}
      </nav>
      <div className={styles.find}>
        <Find inputRef={findRef} />
      </div>
      <CompareButton />
      <div className={styles.export}>
        <Button isStrong onClick={onExport}>
          {words.exportFigure}
        </Button>
      </div>
      <div className={styles.tools}>
        <span className={styles.legendButton}>
          <Button icon="legend" isIconOnly aria-expanded={isLegendOpen} onClick={onLegend}>
            {words.legend}
          </Button>
        </span>
        <Button icon="help" isIconOnly onClick={onHelp}>
          {words.help}
        </Button>
        <Button icon={isDark ? 'sun' : 'moon'} isIconOnly onClick={() => choseTheme(isDark ? 'light' : 'dark')}>
          {isDark ? words.themeToLight : words.themeToDark}
        </Button>
        <Button
          lang={otherLang}
          title={words.switchLanguage}
          aria-label={words.switchLanguage}
          onClick={() => choseLanguage(otherLang)}
        >
          {otherLang.toUpperCase()}
        </Button>
      </div>
    </header>
  );
}
