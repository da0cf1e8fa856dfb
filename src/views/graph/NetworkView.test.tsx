import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import type { Position } from '../../core/model/dataset.ts';
import { decodeView } from '../../core/permalink/viewParams.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { dayOf } from '../../core/time/day.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import type { EntenteStore } from '../../store/ententeState.ts';
import { testStore } from '../../store/testStore.ts';
import '../../styles/tokens.css';
import '../../styles/base.css';
import type { Places } from './exposePlaces.ts';
import { NetworkView } from './NetworkView.tsx';

const PLACES = new Map<string, Position>([
  ['mali', { x: -150, y: 0 }],
  ['ukraine', { x: 150, y: -60 }],
  ['csp', { x: 100, y: 120 }],
  ['senegal', { x: -150, y: 120 }],
]);

async function mount(placed: EntenteStore, places: ReadonlyMap<string, Position>, query: string) {
  const { dataset, history } = placed.getState();
  const plan = planScene(dataset, history, places);
  const store = createEntenteStore(dataset, history, plan, decodeView(query).params, 'en');
  await page.viewport(900, 600);
  await render(
    <EntenteContext value={store}>
      <div style={{ position: 'relative', width: 800, height: 500 }}>
        <NetworkView />
      </div>
    </EntenteContext>,
  );
  const figure = page.getByRole('figure', { name: 'Network' });
  const element = figure.element() as HTMLElement & Places;
  return { store, figure, element };
}

async function show(query: string) {
  const { store, figure, element } = await mount(testStore(), PLACES, query);
  await expect.poll(() => Object.keys(element.positionsOf())).not.toHaveLength(0);
  await expect.poll(() => element.hasAttribute('data-moving')).toBe(false);
  const at = ([x, y]: readonly [number, number]): { position: Position } => {
    const box = element.getBoundingClientRect();
    return { position: { x: x - box.left, y: y - box.top } };
  };
  return { store, figure, element, at };
}

/** Forty-five states, each of which has relations with every other. */
async function showMany() {
  const ids = Array.from({ length: 45 }, (_, n) => `s${n}`);
  const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => ({ kind: 'relations', between: [a, b] })));
  const many = {
    format: 'entente/1',
    id: 'many',
    title: 'Many',
    coverage: { from: '2000', to: '2024' },
    sources: [{ id: 'list', type: 'book', title: 'A list' }],
    actors: ids.map((id) => ({ id, kind: 'state', name: id })),
    events: [
      {
        id: 'begin',
        date: '2001-01-01',
        title: 'Begin',
        sources: ['list'],
        changes: pairs.map((pair) => ({ ...pair, becomes: 'established' })),
      },
    ],
  };
  const places = new Map(ids.map((id, n) => [id, { x: (n % 9) * 90, y: Math.floor(n / 9) * 90 }]));
  const { store, element } = await mount(testStore('', many), places, '?at=2010-01-01');
  await expect.poll(() => 'positionsOf' in element).toBe(true);
  const countOf = () => Object.keys(element.positionsOf()).length;
  await expect.poll(countOf).toBeGreaterThan(0);
  return { store, countOf };
}

afterEach(cleanup);

test('a large picture comes bit by bit and is whole in the end', async () => {
  const { countOf } = await showMany();
  await expect.poll(countOf).toBe(45);
});

test('a large picture is whole at once when its reader does something before', async () => {
  const { store, countOf } = await showMany();
  store.getState().picked({ type: 'actor', id: 's44' });
  expect(countOf()).toBe(45);
});

test('no node moves while time does, and who has no tie on a day is not there', async () => {
  const { store, element } = await show('?at=2024-08-06');
  const before = element.positionsOf();
  expect(Object.keys(before).sort()).toEqual(['csp', 'mali', 'ukraine']);
  for (const day of [dayOf(1992, 6, 1), dayOf(2024, 7, 28), dayOf(2024, 12, 1)]) {
    store.getState().scrubbedTo(day);
    for (const [id, place] of Object.entries(element.positionsOf())) expect(place).toEqual(before[id]);
  }
  store.getState().wentTo(dayOf(2024, 7, 28));
  expect(Object.keys(element.positionsOf()).sort()).toEqual(['mali', 'ukraine']);
});

test('a click picks an actor, a tie, or nothing', async () => {
  const { store, figure, element, at } = await show('?at=2024-08-06');
  await userEvent.click(figure, at(element.positionsOf().ukraine ?? [0, 0]));
  expect(store.getState().pick).toEqual({ type: 'actor', id: 'ukraine' });
  await userEvent.click(figure, at(element.pointOf('relations:mali,ukraine') ?? [0, 0]));
  expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
  const [x, y] = element.positionsOf().mali ?? [0, 0];
  await userEvent.click(figure, at([x, y + 150]));
  expect(store.getState().pick).toBe(null);
});

test('pointing at a tie tells what it is, since when, and how many sources say so', async () => {
  const { figure, element, at } = await show('?at=2024-08-06');
  await userEvent.hover(figure, at(element.pointOf('relations:mali,ukraine') ?? [0, 0]));
  await expect
    .element(page.getByText('Mali – Ukraine, diplomatic relations severed since 4 August 2024 · 2 sources'))
    .toBeVisible();
  await userEvent.hover(figure, at(element.pointOf('support:ukraine,csp') ?? [0, 0]));
  await expect.element(page.getByText(/^Ukraine → CSP, support in a conflict active since 29 July 2024/)).toBeVisible();
  await expect.element(page.getByText('Contested', { exact: true })).toBeVisible();
  await userEvent.hover(figure, at(element.positionsOf().csp ?? [0, 0]));
  await expect.element(page.getByText('Armed group · 1 tie')).toBeVisible();
});

test('the numbers of changes wait while the day is dragged, and are there once it is settled', async () => {
  const { store, element } = await show('?since=2024-08-03&at=2024-08-06');
  const numbers = () => Object.values(element.marksOf()).map(({ number }) => number);
  await expect.poll(numbers).toEqual([1, 2]);
  store.getState().scrubbedTo(dayOf(2024, 8, 5));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(numbers()).toEqual([]);
  store.getState().wentTo(dayOf(2024, 8, 5));
  await expect.poll(numbers).toEqual([1, 2]);
});

test('the figure is described by the sentence of the day that the reader settled on', async () => {
  const { store, figure } = await show('?at=2024-08-06');
  const sentence = 'On 6 August 2024: 2 ties between 3 actors: 1 cooperating and 1 severed.';
  await expect.element(figure).toHaveAccessibleDescription(sentence);
  store.getState().scrubbedTo(dayOf(2000, 1, 1));
  await expect.element(figure).toHaveAccessibleDescription(sentence);
  store.getState().wentTo(dayOf(2000, 1, 1));
  await expect.element(figure).toHaveAccessibleDescription('On 1 January 2000: 1 tie between 2 actors: 1 formal.');
  store.getState().wentTo(dayOf(1970, 1, 1));
  await expect.element(page.getByText('No tie is shown on this day')).toBeVisible();
});

test('zooming brings the picture nearer, and fitting brings it back', async () => {
  const { element } = await show('?at=2024-08-06');
  const width = () => {
    const { mali, ukraine } = element.positionsOf();
    return (ukraine?.[0] ?? 0) - (mali?.[0] ?? 0);
  };
  const before = width();
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
  await expect.poll(() => width()).toBeCloseTo(before * 1.4, 0);
  await userEvent.click(page.getByRole('button', { name: 'Fit to view' }));
  await expect.poll(() => width()).toBeCloseTo(before, 0);
});

test('a step that changes a tie out of view says so with an arrow, which leads there and then is gone', async () => {
  const { store, element } = await show('?at=2024-08-03');
  const arrow = page.getByRole('button', { name: '1 changed tie out of view: show' });
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.poll(() => element.pointOf('relations:mali,ukraine')).not.toBeNull();
  expect(arrow.elements()).toHaveLength(0);
  store.getState().wentTo(dayOf(2024, 8, 3));
  for (let i = 0; i < 14; i++) {
    const { left, bottom } = element.getBoundingClientRect();
    const near = { clientX: left + 40, clientY: bottom - 40, bubbles: true, cancelable: true };
    element.dispatchEvent(new WheelEvent('wheel', { deltaY: -140, ...near }));
  }
  store.getState().scrubbedTo(dayOf(2024, 8, 4));
  await new Promise((done) => setTimeout(done, 100));
  expect(arrow.elements()).toHaveLength(0);
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.element(arrow).toBeVisible();
  await expect.element(arrow).toHaveAttribute('title', 'Mali – Ukraine');
  store.getState().wentTo(dayOf(2024, 9, 1));
  await expect.element(arrow).not.toBeInTheDocument();
  store.getState().wentTo(dayOf(2024, 8, 4));
  await expect.element(arrow).toBeVisible();
  (arrow.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(arrow).not.toBeInTheDocument();
  const [x = 0, y = 0] = element.pointOf('relations:mali,ukraine') ?? [];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  expect(x > left && x < right && y > top && y < bottom).toBe(true);
  await expect.element(page.getByRole('button', { name: 'Fit to view' })).toHaveFocus();
});
