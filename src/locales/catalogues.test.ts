import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { en as compare } from './compare/en.ts';
import { fr as compareFr } from './compare/fr.ts';
import { en as details } from './details/en.ts';
import { fr as detailsFr } from './details/fr.ts';
import { en } from './en.ts';
import { en as exporting } from './export/en.ts';
import { fr as exportingFr } from './export/fr.ts';
import { en as figure } from './figure/en.ts';
import { fr as figureFr } from './figure/fr.ts';
import { fr } from './fr.ts';
import { en as help } from './help/en.ts';
import { fr as helpFr } from './help/fr.ts';
import { en as hint } from './hint/en.ts';
import { fr as hintFr } from './hint/fr.ts';
import { en as keys } from './keys/en.ts';
import { fr as keysFr } from './keys/fr.ts';
import { en as open } from './open/en.ts';
import { fr as openFr } from './open/fr.ts';
import { en as sources } from './sources/en.ts';
import { fr as sourcesFr } from './sources/fr.ts';
import { en as strips } from './strips/en.ts';
import { fr as stripsFr } from './strips/fr.ts';
import { en as tellings } from './tellings/en.ts';
import { fr as tellingsFr } from './tellings/fr.ts';

const CATALOGUES = {
  app: en,
  compare,
  details,
  export: exporting,
  figure,
  help,
  hint,
  keys,
  open,
  sources,
  strips,
  tellings,
};
const FRENCH = {
  app: fr,
  compare: compareFr,
  details: detailsFr,
  export: exportingFr,
  figure: figureFr,
  help: helpFr,
  hint: hintFr,
  keys: keysFr,
  strips: stripsFr,
  open: openFr,
  sources: sourcesFr,
  tellings: tellingsFr,
};

const SAMPLES = [2, 'Mali', ['Mali', 'Niger'], { asserts: ['Mali'], confirms: ['Niger'], denies: ['Cuba'] }];

function productOf(length: number): readonly unknown[][] {
  let rows: unknown[][] = [[]];
  for (let place = 0; place < length; place++) rows = rows.flatMap((row) => SAMPLES.map((one) => [...row, one]));
  return rows;
}

/** Every sentence that a catalogue can say, with each that takes words tried on samples that it does not choke on. */
function sentencesOf(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    return productOf(words.length).flatMap((given): [string, string][] => {
      try {
        const said: unknown = words(...given);
        return typeof said === 'string' && !/\[object|NaN|undefined/.test(said) ? [[path, said]] : [];
      } catch {
        return [];
      }
    });
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => sentencesOf(part, `${path}.${key}`));
}

function keysOf(words: unknown): readonly string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([key, part]) => [key, ...keysOf(part).map((inner) => `${key}.${inner}`)]);
}

describe('every French sentence', () => {
  const said = Object.entries(FRENCH).flatMap(([name, words]) => sentencesOf(words, name));

  test('sets no-break spaces where French sets spaces', () => {
    // The list of files of a folder is code, and an address has its colon.
    const wrong = said.filter(([, text]) => /[^\s:] [:;?!»]|« |«\S|[\p{L}\d»][;?!»](?![\w/])/u.test(text));
    expect(wrong).toEqual([]);
  });

  test('has typographic apostrophes, its elisions and its contractions', () => {
    const wrong = said.filter(([, text]) =>
      /\p{L}'|(?<!\p{L})(?:de les?|à les?) |(?<!\p{L})(?:le|la|de|que|ne|se) [EIOUÉaeioué]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('says something', () => {
    expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(new Set(said.map(([path]) => path)).size).toBeGreaterThan(700);
  });
});

describe('no key', () => {
  test.each(Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[])(
    'of %s is lacking or left over in French',
    (name) => {
      // A word of the data that English says as the data does needs no English key.
      const own = (key: string) => !key.startsWith('figureWords.');
      expect(keysOf(FRENCH[name]).filter(own)).toEqual(keysOf(CATALOGUES[name]).filter(own));
    },
  );

  const root = fileURLToPath(new URL('..', import.meta.url));
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^locales\/|\.test\.|\.fixture\./.test(file))
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
    .join('\n');
  const figureCatalogue = readFileSync(new URL('./figure/en.ts', import.meta.url), 'utf8');

  const isRead = (key: string) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]`).test(code);
  const isUsed = (path: string) => {
    const [key = '', inner] = path.split('.');
    if (inner === undefined) return isRead(key) || figureCatalogue.includes(`app.${key}`);
    // A part that is looked up by a word of the data, or handed on whole, may be used in full.
    return new RegExp(`\\b${key}(?:\\[|\\s*[,;)}\\]?]|\\.${inner}\\b)`).test(code) || isRead(inner);
  };

  test.each(Object.entries(CATALOGUES))('of %s is unused', (_, words) => {
    expect(keysOf(words).filter((path) => path.split('.').length < 3 && !isUsed(path))).toEqual([]);
  });
});
