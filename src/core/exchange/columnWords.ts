/** What a column of a table of ties can be. */
export type EdgeRole =
  | ('from' | 'to' | 'kind' | 'status' | 'stance' | 'directed' | 'observed' | 'timeset' | 'label' | 'source')
  | ('url' | 'note' | 'start' | 'startMonth' | 'startDay' | 'end' | 'endMonth' | 'endDay' | 'seen');

/** What a column of a table of actors can be. */
export type NodeRole =
  | ('id' | 'label' | 'sort' | 'timeset' | 'short' | 'aliases' | 'whole' | 'longitude' | 'latitude')
  | ('start' | 'startMonth' | 'startDay' | 'end' | 'endMonth' | 'endDay');

/** The names that columns of a role go by, in small letters and digits alone, the surest first. */
export type RoleWords<Role extends string> = readonly (readonly [Role, readonly string[]])[];

const TIMES = [
  ['startMonth', words('startmonth stmonth begmonth dyadstmonth beginmonth moisdebut')],
  ['startDay', words('startday stday begday dyadstday beginday jourdebut')],
  ['endMonth', words('endmonth dyadendmonth moisfin')],
  ['endDay', words('endday dyadendday jourfin')],
  [
    'start',
    words(
      'start startdate begin begindate since debut datedebut startyear styear dyadstyear begyear beginyear yrbeg beg strtyr yrstart anneedebut depuis validfrom datestart from',
    ),
  ],
  ['end', words('end enddate until fin datefin endyear dyadendyear yrend endyr anneefin jusqua validto dateend to')],
] as const;

/** Names of columns of ties, English and French, with those of Gephi and of the usual data sets of the field. */
export const EDGE_WORDS: RoleWords<EdgeRole> = [
  [
    'from',
    words(
      'source from sender actor1 country1 state1 ccode1 gwno1 gwcode1 iso1 actora statea countrya sidea sideanew origin node1 i ego statename1 stateabb1 importer1 pays1 acteur1 etat1 de origine emetteur a',
    ),
  ],
  [
    'to',
    words(
      'target to receiver actor2 country2 state2 ccode2 gwno2 gwcode2 iso2 actorb stateb countryb sideb sidebnew destination node2 j alter statename2 stateabb2 importer2 pays2 acteur2 etat2 vers cible recepteur a2 b',
    ),
  ],
  ['directed', words('directed isdirected oriente dirige')],
  [
    'kind',
    words(
      'kind relation relationtype relationship tie tietype type edgetype category nature lien typedelien typederelation categorie',
    ),
  ],
  ['status', words('status becomes level sign statut etat state valence attitude polarity signe niveau')],
  ['stance', words('stance posture')],
  ['observed', words('observed observe')],
  ['timeset', words('timeset interval intervals timestamp timestamps spells')],
  ...TIMES,
  ['seen', words('year annee seen observedon surveyyear survey wave vague enquete snapshot date day jour month mois')],
  ['url', words('url link uri lien href web webpage adresse')],
  ['source', words('reference references citation cite sourcetext sourcename sources source')],
  ['label', words('label title event titre libelle evenement')],
  [
    'note',
    words(
      'note notes comment comments remark remarks remarque remarques description commentaire commentaires summary resume',
    ),
  ],
];

/** Names of columns of actors. */
export const NODE_WORDS: RoleWords<NodeRole> = [
  [
    'id',
    words(
      'id code ccode gwcode gwno gw cowcode key node actor actorid nodeid identifiant iso3 iso2 iso stateabb acteur',
    ),
  ],
  ['label', words('label name nom fullname statename statenme country countryname pays libelle title titre etat')],
  ['sort', words('kind type sort category class actortype categorie genre sorte')],
  ['timeset', words('timeset interval intervals timestamp spells')],
  ...TIMES,
  ['short', words('short abb abbr abbreviation sigle abrege shortname acronym acronyme')],
  ['aliases', words('aliases alias othernames akas aka autresnoms')],
  ['whole', words('partof parent pid whole partiede')],
  ['longitude', words('longitude lon lng long')],
  ['latitude', words('latitude lat')],
];

/** A name of a column with its language: `label_en`, `name:fr`, `Nom (de)`; three letters only behind a colon. */
export const NAME_IN_LANGUAGE =
  /^(?:label|name|nom|title|titre|libelle)(?::(?=[a-z]{2,3}(?:-|$))|[\s_.@(-]+(?=[a-z]{2}(?:-|\)|$)))([a-z]{2,3}(?:-[a-z0-9]{1,8})*)\)?$/i;
/** A code of an actor in some list: `code_gw`, `code iso2`. */
export const CODE_COLUMN = /^codes?[\s_:.-]+([A-Za-z][A-Za-z0-9_-]{0,39})$/;

function words(list: string): string[] {
  return list.split(' ');
}
