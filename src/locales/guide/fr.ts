import type { GuideMessages } from './en.ts';
import type { GuideSection } from './guideSection.ts';

const sections: readonly GuideSection[] = [
  {
    id: 'begin',
    title: 'Commencer',
    blocks: [
      'Un jeu de données est un fichier JSON de trois listes : **qui** (`actors`), **sur la foi de qui** (`sources`) et **ce qui est arrivé** (`events`). On n’y écrit jamais un lien. Un lien est ce que les événements ont laissé jusqu’à un jour donné ; chaque trait de l’image peut donc dire pourquoi il en est ainsi ce jour-là.',
      'Prenez le modèle, renommez-le et remplacez tout. Déposez-le sur cette page : il s’ouvre aussitôt, et chaque faute est nommée avec sa ligne, sa colonne et ce qui était attendu. Enregistrez le fichier dans votre éditeur, puis relisez-le d’un clic ou faites-le surveiller.',
      { made: 'files' },
      'Un texte est une chaîne, ou une par langue : `{ "en": "…", "fr": "…" }`. Vos propres clés commencent par `x-` ; elles sont gardées et réécrites. Toute autre clé inconnue est une faute.',
    ],
  },
  {
    id: 'example',
    title: 'Un exemple complet',
    blocks: [
      'Deux États inventés et un groupe armé. Les relations commencent en 1990, on ne sait quel jour. Le 2 novembre 2001, la Nordie accuse la Sudie d’armer le Front : qu’elle accuse est un fait, ce qu’elle dit n’en est pas un. Le soutien est donc `claimed`, et dessiné comme *allégué*. Deux jours plus tard, la Sudie dément : le soutien est dès lors *contesté*. Vers le 20 novembre, les relations sont rompues.',
      { made: 'example' },
    ],
  },
  {
    id: 'actors',
    title: 'Les acteurs',
    blocks: [
      'Chacun a un `id` qui ne change jamais, une nature (`kind`) et un nom (`name`). Un nom n’est jamais une clé.',
      {
        head: ['kind', 'pour'],
        rows: [
          ['`state`', 'les États, même disparus ou disputés'],
          ['`bloc`', 'des États liés par traité ; on peut les entourer d’un contour'],
          ['`organisation`', 'les organisations et cours qui agissent par elles-mêmes'],
          ['`armed-group`', 'les groupes armés qui ne sont l’armée d’aucun État'],
          ['`military-company`', 'les sociétés militaires privées'],
        ],
      },
      'Si vous les avez : `short` (quatre caractères au plus, écrits dans le nœud), `aliases`, `codes` (`iso2`, `gw`, `cow`, `wikidata` et d’autres), `place` (`[longitude, latitude]`), `from` et `to`, `partOf`, `summary`, `sources`. Les liens d’un acteur qui disparaît doivent être finis alors ; ce qu’il est devenu se dit par une `succession`.',
    ],
  },
  {
    id: 'events',
    title: 'Événements et changements',
    blocks: [
      'Un événement a un `id`, une `date`, un titre (`title`) au présent qui soit vrai tel quel, une source au moins, et un changement ou une déclaration.',
      {
        list: [
          'Un changement nomme un lien et ce qu’il devient (`becomes`). Les liens sans direction ont `between`, les autres `from` et `to`.',
          'Un acte, un jour. Ce qui est annoncé et ce qui prend effet sont deux événements : `leaving` au jour de la notification, `left` au jour de l’effet.',
          'Ne mêlez pas les axes. Un ambassadeur rappelé n’est pas la fin des relations, l’absence d’ambassade n’est pas l’absence de relations, une rupture n’est pas une guerre, et une accusation n’est pas ce qu’elle dit.',
          '`"observed": true` dit que le statut a été vu ce jour-là, dans une enquête ou un annuaire. On ne sait quand il a commencé, et il ne compte pas comme un acte.',
          '`"basis": "claimed"` dit que le changement ne repose que sur la parole de quelqu’un.',
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'Les dates',
    blocks: [
      'Les dates sont en EDTF (ISO 8601-2). Écrivez ce que l’on sait et rien de plus : une année est `1990`, jamais un 1er janvier. Entre son premier et son dernier jour possible, un changement est dessiné comme en cours, jamais comme acquis.',
      { made: 'dates' },
      'Un signe de doute élargit une date des deux côtés selon `tolerance` : 3 jours, 15 jours pour un mois, 183 pour une année, sauf si le fichier en décide autrement. Les jours sont des dates civiles sans fuseau horaire, et « ce jour-là » veut dire à sa fin.',
      '`coverage` dit de quand à quand va le relevé. Ce qui tenait à son début n’y a pas commencé, et ce qui tient à son arrêt n’y a pas fini.',
    ],
  },
  {
    id: 'claims',
    title: 'La parole de qui',
    blocks: [
      'Une déclaration est la parole de quelqu’un : `asserts` (affirme), `confirms` (confirme), `denies` (dément) ou `withdraws` (retire). Avec un lien, elle porte sur ce lien ; sans lien, sur l’événement. De chacun, c’est la dernière parole qui compte.',
      {
        head: ['le changement est', 'les dernières paroles', 'le lien est donc'],
        rows: [
          ['rapporté', 'personne ne dément', 'établi'],
          ['rapporté', 'quelqu’un dément', 'contesté'],
          ['affirmé', 'seulement `asserts`', 'allégué'],
          ['affirmé', 'un `confirms`, aucun `denies`', 'établi'],
          ['affirmé', '`asserts` ou `confirms`, et `denies`', 'contesté'],
          ['affirmé', 'seulement `denies`, ou tout est retiré', 'démenti : montré sur demande'],
        ],
      },
      'Qui se tait ne consent pas : ce qu’un camp affirme et à quoi personne n’a répondu reste allégué. Le titre d’un tel événement nomme celui qui parle : « Le Mali affirme … ».',
    ],
  },
  {
    id: 'sources',
    title: 'Les sources',
    blocks: [
      'Une source est une notice CSL-JSON, comme Zotero les écrit. Ne devinez jamais un titre, une date ou une adresse ; laissez de côté ce qu’on ne sait pas.',
      {
        list: [
          '`via` nomme la source qu’elle reprend. Trois journaux et une dépêche sont un seul témoin ; cherchez-en un second.',
          '`party` nomme l’acteur à qui appartient l’éditeur : ministères et médias d’État.',
          '`archive` est l’adresse d’une copie. Seules les adresses `http` et `https` sont admises.',
          '`reliability` est la lettre de l’échelle de l’Amirauté, donnée à l’éditeur pour ce genre de nouvelles :',
        ],
      },
      {
        head: ['lettre', 'pour'],
        rows: [
          ['A', 'le texte de l’acteur sur son propre acte'],
          ['B', 'rédactions établies, agences, journaux de référence, instituts de recherche'],
          ['C', 'presse régionale ou en ligne, d’ordinaire exacte'],
          ['D', 'reprises, agrégateurs, encyclopédies ouvertes à tous, organes d’une partie'],
          ['E', 'connue pour être peu fiable'],
          ['F', 'ne peut être jugée'],
        ],
      },
    ],
  },
  {
    id: 'terms',
    title: 'Natures de lien et statuts',
    blocks: [
      'Le rapport d’un statut est ce que montrent couleur, épaisseur et forme. Un jeu de données peut ajouter ses propres natures et statuts sous `vocabulary`.',
      { made: 'vocabulary' },
    ],
  },
  {
    id: 'opening',
    title: 'Ce qu’on voit d’abord',
    blocks: [
      {
        list: [
          '`opening` contient le jour (`at`), ce qui est choisi (`pick`) et les blocs dessinés en contour (`hulls`).',
          'Dans `opening`, `x-focus` liste les acteurs dont les liens sont montrés tant qu’on ne demande pas tout, et `x-hide` ce qui est d’abord masqué. Les grands relevés ont besoin des deux.',
          '`x-positions` donne `[x, y]` en px pour chaque acteur. Sans cela, l’application les place elle-même.',
          '`edited` et `licence` disent de quelle version il s’agit et ce que d’autres peuvent en faire.',
        ],
      },
    ],
  },
  {
    id: 'check',
    title: 'Vérifier',
    blocks: [
      'Ici : déposez le fichier sur la page. Une *faute* laisse son entrée de côté, et le reste s’ouvre. Un *avertissement* est permis et signale le plus souvent une inattention : un événement sans effet, un lien qui survit à un acteur, une déclaration sur un lien qui n’a jamais existé, un titre qui donne un lien contesté pour un fait, une source que rien ne cite.',
      'Avec le code source d’Entente et Node 20.19 ou plus récent, aussi dans un terminal :',
      {
        code: 'npm run dataset -- check mine.json          # FICHIER:LIGNE:COLONNE chemin: message\nnpm run dataset -- layout mine.json         # une place pour chaque acteur sans place\nnpm run dataset -- stats mine.json          # ce qu’il contient, et sur quelles sources\nnpm run dataset -- convert mine.json out.gexf',
      },
      '`check` finit par 0 sans faute, 1 avec des fautes, 2 si l’appel est erroné.',
    ],
  },
];

/** Le guide de l’auteur, en français. */
export const fr: GuideMessages = {
  lang: 'fr',
  title: 'Le guide de l’auteur',
  back: 'Jeux de données',
  contents: 'Chapitres',
  template: 'Enregistrer le modèle',
  schema: 'Enregistrer le schéma JSON',
  openExample: 'Ouvrir cet exemple',
  saveExample: 'Enregistrer cet exemple',
  exampleLabel: 'L’exemple en JSON',
  close: 'Terminé',
  dates: {
    write: 'écrire',
    means: 'pour',
    possible: 'possible dès',
    certain: 'certain dès',
    try: 'Essayer une date',
    wrong: 'Ce n’est pas une telle date.',
    caption: 'Les dates et leur sens',
  },
  vocabulary: { kind: 'nature et bouts', statuses: 'statuts et leur rapport', caption: 'Natures de lien' },
  sections,
};
