import { createRef } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { dayOf } from '../../core/time/day.ts';
import { EntenteContext } from '../../store/EntenteContext.ts';
import { testStore } from '../../store/testStore.ts';
import { Find } from './Find.tsx';

async function show() {
  const store = testStore();
  const screen = await render(
    <EntenteContext value={store}>
      <Find inputRef={createRef<HTMLInputElement>()} />
    </EntenteContext>,
  );
  return { store, screen, field: screen.getByRole('combobox', { name: 'Find' }) };
}

test('an actor is found by any of its names, whatever the marks, and picked by keys alone', async () => {
  const { store, screen, field } = await show();
  await field.fill('SÉNEGAL');
  await expect.element(screen.getByRole('option', { name: 'Senegal' })).toBeVisible();
  await field.fill('strategique');
  await expect.element(screen.getByRole('option', { name: 'CSP' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(store.getState().pick).toEqual({ type: 'actor', id: 'csp' });
  await expect.element(field).toHaveValue('');
});

test('arrow keys go through actors, then events; an event takes the reader to its day', async () => {
  const { store, screen, field } = await show();
  await field.fill('ukraine');
  await expect.element(screen.getByRole('group', { name: 'Events' })).toBeVisible();
  const active = () => document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()?.textContent).toContain('State');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()?.textContent).toContain('Ukraine denies');
  await userEvent.keyboard('{Enter}');
  expect(store.getState().pick).toEqual({ type: 'event', id: 'denial' });
  expect(store.getState().day).toBe(dayOf(2024, 8, 5));
});

test('what is not found is said, and Escape closes the list before it leaves the field', async () => {
  const { screen, field } = await show();
  await field.fill('zzzz');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing is called “zzzz”');
  await field.fill('mali');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field).toHaveFocus();
});

test('keys that are pressed before the index is there count as soon as it is', async () => {
  const { store, field } = await show();
  const input = field.element() as HTMLInputElement;
  input.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'ukraine');
  const keys = ['ArrowDown', 'ArrowDown', 'Enter'].map((key) => new KeyboardEvent('keydown', { key, bubbles: true }));
  for (const event of [new InputEvent('input', { bubbles: true }), ...keys]) {
    input.dispatchEvent(event);
    // React renders before the next key, and the index has no time to come.
    await Promise.resolve();
  }
  await expect.poll(() => store.getState().pick).toEqual({ type: 'event', id: 'denial' });
});
