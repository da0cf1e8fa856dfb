import { expect, test } from 'vitest';
import { rolesOf, withRole } from './columnRoles.ts';

const ties = { from: 'a', to: 'b', start: { columns: ['y', 'm'], format: 'YYYY' } };
const none = () => [];

test('every column has the role that the mapping gives it', () => {
  expect([...rolesOf(ties)]).toEqual([
    ['a', 'from'],
    ['b', 'to'],
    ['y', 'start'],
    ['m', 'startMonth'],
  ]);
});

test('a column that takes the role of another gives it its own, so that both ends keep a column', () => {
  expect(withRole(ties, 'a', 'to', none)).toMatchObject({ from: 'b', to: 'a' });
});

test('a column without a role is in the mapping no longer', () => {
  expect(withRole(ties, 'm', null, none)).toEqual({ ...ties, start: { columns: ['y'], format: 'YYYY' } });
});

test('a column that becomes a date is read as its cells are written', () => {
  const after = withRole(ties, 'z', 'end', () => ['31.12.1990', '01.02.1991']);
  expect(after.end).toEqual({ columns: ['z'], format: 'DD.MM.YYYY' });
});
