import { expect, it } from 'vitest';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { en } from '../../locales/guide/en.ts';
import { fr } from '../../locales/guide/fr.ts';
import type { GuideBlock } from '../../locales/guide/guideSection.ts';
import example from './example.json?raw';

it('the worked example has no fault and no warning', () => {
  const { dataset, faults, warnings } = parseDataset(example, 'first-steps.json');
  expect([...faults, ...warnings]).toEqual([]);
  expect(dataset?.events).toHaveLength(4);
});

it('both languages have the same chapters, made of the same pieces', () => {
  const sortOf = (block: GuideBlock) => {
    if (typeof block === 'string') return 'words';
    if ('rows' in block) return `table of ${block.rows.length} by ${block.head.length}`;
    if ('list' in block) return `list of ${block.list.length}`;
    return 'made' in block ? block.made : 'code';
  };
  const outline = ({ sections }: Pick<typeof en, 'sections'>) =>
    sections.map(({ id, blocks }) => [id, blocks.map(sortOf)]);
  expect(outline(fr)).toEqual(outline(en));
});
