import type { KeysMessages } from './en.ts';

/** The words of the list of keys in French. */
export const fr: KeysMessages = {
  title: 'Raccourcis clavier',
  list: [
    ['← →', 'Événement précédent ou suivant'],
    ['Maj + ← →', 'Jour précédent ou suivant'],
    ['Page préc., Page suiv.', 'Un an en avant ou en arrière'],
    ['Début, Fin', 'Premier ou dernier jour'],
    ['Tab vers « Comparer avec »', 'Les mêmes touches déplacent l’autre jour'],
    ['Espace', 'Lecture ou pause'],
    ['c', 'Comparer deux jours, ou revenir à un seul'],
    ['e', 'Exporter la figure'],
    ['Tab vers le réseau', 'Le parcourir au clavier :'],
    ['← → ↑ ↓', 'À l’acteur le plus proche de ce côté'],
    ['t, Maj + t', 'Le long des liens de l’acteur'],
    ['Entrée', 'Ouvrir l’acteur ou le lien'],
    ['/', 'Rechercher'],
    ['Échap', 'Fermer'],
    ['?', 'Cette liste'],
  ],
};
