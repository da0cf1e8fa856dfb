import type { ActorKind } from '../../core/model/actor.ts';
import styles from './Legend.module.css';

function shapeOf(kind: ActorKind) {
  switch (kind) {
    case 'state':
      return <circle cx="20" cy="10" r="8" />;
    case 'bloc':
      return <rect x="10" y="3" width="20" height="14" rx="4" />;
    case 'organisation':
      return <rect x="12.5" y="2.5" width="15" height="15" />;
    case 'armed-group':
      return <path d="M20 1 29 10 20 19 11 10z" />;
    case 'military-company':
      return <path d="M11 10 15.5 2.2h9L29 10l-4.5 7.8h-9z" />;
  }
}

/** The shape by which the picture tells a sort of actor. */
export function ActorMark({ kind }: { readonly kind: ActorKind }) {
  return (
    <svg className={styles.mark} viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
      {shapeOf(kind)}
    </svg>
  );
}
