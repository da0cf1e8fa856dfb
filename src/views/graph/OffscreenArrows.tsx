import { actorName, tieName } from '../../core/dossier/tieName.ts';
import { ARROW_SIZE, type OffscreenArrow } from '../../core/scene/offscreenArrows.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './OffscreenArrows.module.css';

interface OffscreenArrowsProps {
  readonly arrows: readonly OffscreenArrow[];
  readonly onShow: (ties: readonly number[]) => void;
}

/** Small buttons near the edge of the picture that point to ties which have just changed out of view, and lead there. */
export function OffscreenArrows({ arrows, onShow }: OffscreenArrowsProps) {
  const words = useMessages();
  const history = usePart('history');
  const lang = usePart('lang');
  const keysOf = (ties: readonly number[]) => ties.flatMap((tie) => history.tieKeys[tie] ?? []);
  const namesOf = (ties: readonly number[]) =>
    keysOf(ties)
      .map((key) => tieName(history.dataset, key, lang))
      .join(', ');
  // A tooltip is one text of one language: that of the names if they share one.
  const langOf = (ties: readonly number[]) => {
    const langs = keysOf(ties).flatMap(({ a, b }) => [a, b].map((id) => actorName(history.dataset, id, lang).lang));
    return new Set(langs).size === 1 ? langs[0] : undefined;
  };
  return arrows.map(({ side, at, angle, ties }) => (
    <button
      key={side}
      type="button"
      className={styles.arrow}
      lang={langOf(ties)}
      title={namesOf(ties)}
      style={{ left: at.x, top: at.y, width: ARROW_SIZE.width }}
      onClick={() => onShow(ties)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" style={{ rotate: `${angle}deg` }} aria-hidden="true">
        <path d="M4 12h15M13 6l6 6-6 6" />
      </svg>
      <span aria-hidden="true">{ties.length}</span>
      <span className="visually-hidden" lang={lang}>
        {words.outOfView(ties.length)}
      </span>
    </button>
  ));
}
