import { describe, expect, it } from 'vitest';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { fitView } from './fitView.ts';
import type { ViewParams } from './viewParams.ts';

describe('a link fitted to a dataset', () => {
  const sahel = dataset(
    event(10, change('relations:mali,ukraine', 'severed'), claim('mali', 'asserts', 'support:ukraine,csp')),
    event(11, claim('ukraine', 'denies', 'support:ukraine,csp'), claim('niger', 'asserts')),
  );

  it('keeps what the dataset has', () => {
    const params: ViewParams = {
      pick: { type: 'tie', id: 'relations:mali,ukraine' },
      told: 'mali',
      hide: ['formal', 'state'],
    };
    expect(fitView(sahel, params)).toEqual({ params, unused: [] });
  });

  it('finds a tie without direction whichever end comes first', () => {
    const pick = { type: 'tie', id: 'relations:ukraine,mali' } as const;
    expect(fitView(sahel, { pick })).toEqual({
      params: { pick: { type: 'tie', id: 'relations:mali,ukraine' } },
      unused: [],
    });
  });

  it('leaves the opening’s own choice alone when nothing it names is known', () => {
    expect(fitView(sahel, { hide: ['nonsense'], hulls: ['nowhere'] }).params).toEqual({});
    expect(fitView(sahel, { hide: [], hulls: [] }).params).toEqual({ hide: [], hulls: [] });
  });

  it('leaves out and lists actors, ties, events and sorts that the dataset does not have', () => {
    const params: ViewParams = {
      pick: { type: 'actor', id: 'atlantis' },
      told: 'nobody',
      hide: ['formal', 'feud'],
      hulls: ['mali'],
    };
    expect(fitView(sahel, params)).toEqual({
      params: { hide: ['formal'] },
      unused: [
        { name: 'pick', value: 'atlantis' },
        { name: 'told', value: 'nobody' },
        { name: 'hide', value: 'feud' },
        { name: 'hulls', value: 'mali' },
      ],
    });
  });

  it('takes as a teller only who ever speaks of a tie', () => {
    expect(fitView(sahel, { told: 'ukraine' }).unused).toEqual([]);
    for (const told of ['csp', 'niger']) {
      expect(fitView(sahel, { told })).toEqual({ params: {}, unused: [{ name: 'told', value: told }] });
    }
  });

  it('takes a second teller only beside another first one, and not while two days are compared', () => {
    expect(fitView(sahel, { told: 'mali', versus: 'ukraine' }).unused).toEqual([]);
    const versus = { name: 'versus', value: 'ukraine' };
    expect(fitView(sahel, { versus: 'ukraine' })).toEqual({ params: {}, unused: [versus] });
    expect(fitView(sahel, { told: 'ukraine', versus: 'ukraine' })).toEqual({
      params: { told: 'ukraine' },
      unused: [versus],
    });
    expect(fitView(sahel, { told: 'mali', versus: 'ukraine', since: 3 })).toEqual({
      params: { told: 'mali', since: 3 },
      unused: [versus],
    });
    expect(fitView(sahel, { told: 'csp', versus: 'ukraine' })).toEqual({
      params: {},
      unused: [{ name: 'told', value: 'csp' }, versus],
    });
  });

  it('hides standings, but for what is denied, which is shown on request only', () => {
    const hide = ['established', 'alleged', 'contested'];
    expect(fitView(sahel, { hide })).toEqual({ params: { hide }, unused: [] });
    expect(fitView(sahel, { hide: ['denied'] })).toEqual({ params: {}, unused: [{ name: 'hide', value: 'denied' }] });
  });
});
