import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { foldTies } from '../../core/history/foldTies.ts';
import { change, dataset, event } from '../../core/history/testDataset.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { dayOf } from '../../core/time/day.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import type { EntenteStore } from '../../store/ententeState.ts';
import { testStore } from '../../store/testStore.ts';
import { StripsView } from './StripsView.tsx';

async function show(store: EntenteStore) {
  const screen = await render(
    <EntenteContext value={store}>
      <div style={{ display: 'flex', flexDirection: 'column', height: 400 }}>
        <StripsView />
      </div>
    </EntenteContext>,
  );
  const rows = () => [...screen.container.querySelectorAll<HTMLTableRowElement>('tr')];
  const names = () => rows().map((row) => row.cells[0]?.querySelector('span')?.textContent);
  const grid = screen.getByRole('grid', { name: 'Ties through time' });
  const cellOf = (name: string) => rows().find((row) => row.textContent?.includes(name))?.cells[1] as HTMLElement;
  /** Presses or points at a day of a row. */
  const point = (type: string, name: string, share: number) => {
    const box = cellOf(name).getBoundingClientRect();
    const place = { clientX: box.left + box.width * share, clientY: box.top + box.height / 2 };
    const Kind = type === 'click' ? MouseEvent : PointerEvent;
    cellOf(name).dispatchEvent(new Kind(type, { ...place, bubbles: true, pointerType: 'mouse' } as PointerEventInit));
  };
  return { store, screen, rows, names, grid, cellOf, point };
}

/** A dataset in which one actor has ties with many others. */
function longStore(count: number): EntenteStore {
  const own = dataset(
    ...Array.from({ length: count }, (_, n) =>
      event(n, change(`relations:hub,x${String(n).padStart(4, '0')}`, 'severed')),
    ),
  );
  const history = foldTies(own);
  return createEntenteStore(own, history, planScene(own, history, new Map()), {}, 'en');
}

const shareOf = ({ from, to }: { from: number; to: number }, day: number) => (day - from) / (to - from);

beforeEach(() => page.viewport(1000, 500));
afterEach(() => vi.restoreAllMocks());

describe('the list of strips', () => {
  it('has a row for each tie that is shown on some day, under the actors they belong to', async () => {
    const { names, screen } = await show(testStore());
    await expect.element(screen.getByRole('heading', { name: '3 ties' })).toBeInTheDocument();
    expect(names()).toEqual([
      'CSP',
      'Ukraine → CSP, support in a conflict',
      'Mali',
      'Mali – Ukraine, diplomatic relations',
      'Mali → Ukraine, formal accusation',
    ]);
  });

  it('tells each strip in words with its dates', async () => {
    const { cellOf } = await show(testStore());
    expect(cellOf('diplomatic relations').textContent).toBe('January 1992: established; 4 August 2024: severed');
    expect(cellOf('support').textContent).toBe('29 July 2024: active (alleged); 5 August 2024: active (contested)');
  });

  it('keeps to a picked actor, also while one of its ties is picked, until all are asked for', async () => {
    const { store, names, screen } = await show(testStore('?pick=csp'));
    await expect.element(screen.getByRole('heading', { name: '1 tie of CSP' })).toBeInTheDocument();
    expect(names()).toEqual(['States', 'Ukraine → CSP, support in a conflict']);
    store.getState().picked({ type: 'tie', id: 'support:ukraine,csp' });
    await expect.element(screen.getByRole('row', { selected: true })).toBeInTheDocument();
    store.getState().unpicked();
    await expect.element(screen.getByRole('row', { selected: true })).not.toBeInTheDocument();
    expect(names()).toHaveLength(2);
    await screen.getByRole('button', { name: 'Show all ties' }).click();
    await expect.element(screen.getByRole('heading', { name: '3 ties' })).toBeInTheDocument();
  });

  it('sorts by kind and by first break', async () => {
    const { names, screen } = await show(testStore('?pick=mali'));
    await screen.getByRole('button', { name: 'Kind' }).click();
    await expect.element(screen.getByRole('button', { name: 'Kind' })).toHaveAttribute('aria-pressed', 'true');
    expect(names()).toEqual([
      'diplomatic relations',
      'Mali – Ukraine, diplomatic relations',
      'formal accusation',
      'Mali → Ukraine, formal accusation',
    ]);
    await screen.getByRole('button', { name: 'First break' }).click();
    expect(names()[0]).toBe('First broken in 2024');
  });

  it('says when no tie is shown on any day', async () => {
    const { screen, grid } = await show(testStore('?hide=state'));
    await expect.element(screen.getByText('No tie is shown on any day.')).toBeInTheDocument();
    await expect.element(grid).not.toBeInTheDocument();
  });

  it('is told in French', async () => {
    const { cellOf, screen } = await show(testStore('?lang=fr'));
    await expect.element(screen.getByText('Trier par')).toBeInTheDocument();
    expect(cellOf('Mali – Ukraine').textContent).toMatch(/^janvier 1992.: .*4 août 2024/);
  });
});

describe('a place on a strip', () => {
  it('pressed goes to its day and picks its tie; near a change, to the day of the change', async () => {
    const { store, point } = await show(testStore());
    const { span } = store.getState();
    point('click', 'diplomatic relations', shareOf(span, dayOf(2000, 1, 1)));
    const { day, pick } = store.getState();
    expect(pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
    expect(Math.abs(day - dayOf(2000, 1, 1))).toBeLessThan(40);
    point('click', 'diplomatic relations', shareOf(span, dayOf(2024, 8, 4)) - 0.003);
    expect(store.getState().day).toBe(dayOf(2024, 8, 4));
  });

  it('hovered reads status, standing and dates', async () => {
    const { store, screen, point } = await show(testStore());
    const { span } = store.getState();
    point('pointermove', 'diplomatic relations', shareOf(span, dayOf(2024, 8, 4)));
    await expect.element(screen.getByText('severed since 4 August 2024')).toBeInTheDocument();
    point('pointermove', 'support', shareOf(span, dayOf(2024, 12, 31)));
    await expect.element(screen.getByText('active since 29 July 2024')).toBeInTheDocument();
    await expect.element(screen.getByText('Contested', { exact: true }).first()).toBeInTheDocument();
    point('pointermove', 'diplomatic relations', shareOf(span, dayOf(1970, 1, 1)));
    await expect.element(screen.getByText('Nothing is known of this tie on this day.')).toBeInTheDocument();
  });
});

describe('strips as told by a speaker', () => {
  it('leave out what they deny from the day of their denial', async () => {
    const { store, screen, point } = await show(testStore('?told=ukraine'));
    const { span } = store.getState();
    point('pointermove', 'support', shareOf(span, dayOf(2024, 12, 31)));
    await expect.element(screen.getByText('Not part of this telling.')).toBeInTheDocument();
    store.getState().toldBy('mali');
    await expect.element(screen.getByText('29 July 2024: active', { exact: true })).toBeInTheDocument();
  });
});

describe('keys', () => {
  it('move between strips and from change to change of a tie, read what they reach, and pick', async () => {
    const { store, grid, screen, rows } = await show(testStore('?at=1960-01-01'));
    (grid.element() as HTMLElement).focus();
    const active = () => rows().find(({ id }) => id === grid.element().getAttribute('aria-activedescendant'));
    expect(active()?.textContent).toContain('support');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()?.textContent).toContain('diplomatic relations');
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().day).toBe(dayOf(1992, 1, 1));
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(/1 January 1992.*established by 31 January 1992 at the latest/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(store.getState().day).toBe(dayOf(2024, 8, 4));
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(store.getState().day).toBe(dayOf(1992, 1, 31));
    expect(store.getState().pick).toEqual({ type: 'tie', id: 'relations:mali,ukraine' });
    expect(document.activeElement).toBe(grid.element());
  });
});

describe('a long list', () => {
  it('has only the rows in view in the page and keeps focus and the active row while it is scrolled', async () => {
    const { grid, rows, screen } = await show(longStore(1200));
    await expect.element(grid).toHaveAttribute('aria-rowcount', '1201');
    expect(rows().length).toBeLessThan(80);
    (grid.element() as HTMLElement).focus();
    const scroller = grid.element().parentElement?.parentElement as HTMLElement;
    scroller.scrollTop = 20_000;
    await expect.element(screen.getByText('hub – x0715, diplomatic relations')).toBeInTheDocument();
    expect(rows().length).toBeLessThan(80);
    expect(document.activeElement).toBe(grid.element());
    const id = grid.element().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(id)?.textContent).toContain('x0000');
    await userEvent.keyboard('{ArrowDown}');
    expect(scroller.scrollTop).toBeLessThan(100);
  });

  it('renders no row anew while the day moves', async () => {
    const { store, rows, grid } = await show(longStore(300));
    await expect.element(grid).toBeInTheDocument();
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    const body = rows()[0]?.parentElement;
    if (body) observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let day = 0; day < 50; day++) store.getState().scrubbedTo(day);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    observer.disconnect();
    expect(changes).toBe(0);
  });
});

describe('two days', () => {
  it('are both marked, with the stretch between them tinted', async () => {
    const store = testStore('?at=2024-08-06&since=1992-01-01');
    const { screen } = await show(store);
    const tint = screen.container.querySelector<HTMLElement>('[class*="tint"]');
    expect(tint?.hidden).toBe(false);
    const { width } = tint?.getBoundingClientRect() ?? { width: 0 };
    expect(width).toBeGreaterThan(100);
    store.getState().comparedSince(null);
    expect(tint?.hidden).toBe(true);
  });
});
