/** How a name stands in a French sentence: its article by gender and number; `none` for names that take no article. */
export type NameForm = 'masculine' | 'feminine' | 'plural' | 'none';

/** Names by form, parted by bars: states of today and of the last two centuries, and bodies known by their initials. */
const NAMES: Readonly<Record<NameForm, string>> = {
  masculine: `Afghanistan|Angola|Azerbaïdjan|Bangladesh|Bélarus|Belize|Bénin|Bhoutan|Botswana|Brésil|Brunei|Burkina Faso
|Burundi|Cambodge|Cameroun|Canada|Cap-Vert|Chili|Congo|Costa Rica|Danemark|Équateur|Eswatini|Gabon|Ghana|Groenland
|Guatemala|Guyana|Hamas|Hedjaz|Hezbollah|Honduras|Irak|Iran|Iraq|Japon|Kazakhstan|Kenya|Kirghizistan|Kosovo|Koweït|Laos
|Lesotho|Liban|Libéria|Liberia|Liechtenstein|Luxembourg|Malawi|Mali|Maroc|Mexique|Monténégro|Mozambique|Myanmar|Népal
|Nicaragua|Niger|Nigeria|Nigéria|Ouganda|Ouzbékistan|Pakistan|Panama|Paraguay|Pérou|Piémont-Sardaigne|Portugal|Qatar
|Royaume-Uni|Rwanda|Saint-Siège|Salvador|Samoa|Sénégal|Somaliland|Soudan|Soudan du Sud|Sri Lanka|Suriname|Tadjikistan
|Tchad|Tibet|Timor oriental|Timor-Leste|Togo|Turkménistan|Uruguay|Vanuatu|Vatican|Venezuela|Viêt Nam|Vietnam
|Wurtemberg|Yémen|Zaïre|Zimbabwe|Africa Corps|CICR|CSP-DPA|CSP-PSD|FLA|FMI|G20|G5 Sahel|G7|GATIA
|GATIA (aile dissidente)|GSPC|HCR|HCUA|ISWAP|JNIM|MAA|MNLA|MSA|MUJAO`,
  feminine: `Abkhazie|Afrique du Sud|Albanie|Algérie|Allemagne|Andorre|Angleterre|Arabie saoudite|Argentine|Arménie
|Australie|Autriche|Autriche-Hongrie|Barbade|Bavière|Belgique|Biélorussie|Birmanie|Bolivie|Bosnie-Herzégovine|Bulgarie
|Centrafrique|Chine|Colombie|Corée|Corée du Nord|Corée du Sud|Côte d’Ivoire|Croatie|Dominique|Écosse|Égypte|Érythrée
|Espagne|Estonie|Éthiopie|Finlande|France|Gambie|Géorgie|Grande-Bretagne|Grèce|Grenade|Guinée|Guinée équatoriale
|Guinée-Bissau|Haute-Volta|Hollande|Hongrie|Inde|Indonésie|Irlande|Islande|Italie|Jamaïque|Jordanie|Lettonie|Libye
|Lituanie|Macédoine|Macédoine du Nord|Malaisie|Mauritanie|Micronésie|Moldavie|Moldova|Mongolie|Namibie|Norvège
|Nouvelle-Zélande|Ossétie du Sud|Palestine|Papouasie-Nouvelle-Guinée|Perse|Pologne|Prusse|Rhodésie|Roumanie|Russie|Sardaigne|Saxe
|Serbie|Serbie-et-Monténégro|Sierra Leone|Slovaquie|Slovénie|Somalie|Suède|Suisse|Syrie|Tanzanie|Tchécoslovaquie
|Tchéquie|Thaïlande|Transnistrie|Tunisie|Turquie|Ukraine|Yougoslavie|Zambie|AES|AIEA|ANASE|CEDEAO|CEEAC|CEI|CEMAC|CIJ
|CMA|CPI|MINUSMA|MISMA|OCI|OEA|OIF|OMC|OMS|ONU|OPEP|OSCE|OTAN|OTSC|RASD|RCA|RD Congo|RDA|RDC|RFA|SADC|SDN|UA|UE|UEMOA
|UMA|URSS`,
  plural: 'Bahamas|BRICS|Comores|États-Unis|Fidji|Maldives|Palaos|Pays-Bas|Philippines|Seychelles|Tonga|VDP',
  none: `Antigua-et-Barbuda|Bahreïn|Chypre|Cuba|Djibouti|Haïti|Hong Kong|Israël|Kiribati|Macao|Madagascar|Malte|Maurice
|Monaco|Nauru|Niue|Oman|Saint-Kitts-et-Nevis|Saint-Marin|Saint-Vincent-et-les-Grenadines|Sainte-Lucie
|Sao Tomé-et-Principe|Singapour|Taïwan|Trinité-et-Tobago|Tuvalu|Al-Mourabitoune|Al-Qaïda|Ansar Dine|Ansaroul Islam|AQMI
|Boko Haram|Boko Haram (JAS)|Lakurawa|Orano|Redut|Redut (Brigade des ours)|Wagner`,
};

/** First words that give a name its form: `Front de libération …` is masculine, `Nations unies` plural. */
const HEADS: Readonly<Record<Exclude<NameForm, 'none'>, string>> = {
  masculine: `Bataillon|Bloc|Cadre|Califat|Comité|Commandement|Conseil|Corps|Cartel|Duché|Émirat|Empire|État|Fonds
|Front|Gouvernement|Grand-Duché|Groupe|Groupement|Haut|Haut-Commissariat|Khanat|Ministère|Mouvement|Pacte|Parlement|Parti|Protectorat|Régiment
|Royaume|Sultanat|Territoire|Tribunal`,
  feminine: `Agence|Alliance|Armée|Association|Autorité|Banque|Brigade|Cité|Coalition|Commission|Communauté
|Compagnie|Confédération|Conférence|Coordination|Cour|Entente|Fédération|Force|Garde|Jeune|Katiba|Légion|Ligue|Milice
|Mission|Organisation|Plateforme|Présidence|Principauté|Province|République|Société|Triple|Triple-Alliance
|Triple-Entente|Triplice|Union`,
  plural: 'Armées|Émirats|Établissements|États|Forces|Îles|Nations|Provinces-Unies|Provinces|Volontaires',
};

/** Words that show a name to be English, as a dataset without French names has it. */
const ENGLISH = /(?:^|\s)(?:of|the|for|and|in|on)(?:\s|$)|’s\b|'s\b/i;

function byName<F extends NameForm>(lists: Readonly<Record<F, string>>): ReadonlyMap<string, F> {
  const forms = Object.keys(lists) as F[];
  return new Map(forms.flatMap((form) => lists[form].split('|').map((name) => [name.trim(), form] as const)));
}

const known = byName(NAMES);
const byHead = byName(HEADS);

/** What joins several names to one text, whose first word says nothing of the others. */
const JOINED = /, | (?:et|–|→) /;

/** The form of a name in French; null where it is not known and no sentence should guess. */
export function nameForm(name: string): NameForm | null {
  const plain = name.replaceAll("'", '’');
  if (ENGLISH.test(plain)) return null;
  return known.get(plain) ?? (JOINED.test(plain) ? null : byHead.get(plain.split(' ')[0] ?? '')) ?? null;
}
