import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyring } from '#runtime';
import type { Session, StoredAssignment } from '#store';
import { smallRulebook } from '#testing';
import { inRole } from './in-role.js';

const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const keys = keyring(randomBytes(32));
const rulebook = smallRulebook();
const recognise = inRole({
  rulebooks: { active: async () => ({ id: 1, rulebook }) },
  keyring: keys,
  clock: () => NOW,
});

const held: StoredAssignment = {
  id: 7,
  role: 'zsm-dienst',
  organisation: 'om',
  function: null,
  region: 'stad',
  period: { from: 0, until: NOW + 1 },
};
const session = (assignment: StoredAssignment | null): Session => ({
  person: 'abc',
  sealedName: keys.people.seal(Buffer.from('Olga Vermeer'), Buffer.from('abc')),
  assignment,
  signedInAt: new Date(NOW - 1_000),
  seenAt: new Date(NOW),
  endsAt: new Date(NOW + 1_000),
});

describe('who asks', () => {
  it('is somebody in a role that holds now', async () => {
    const { id: _, ...assignment } = held;
    const signedInAt = NOW - 1_000;
    expect(await recognise(session(held))).toEqual({
      id: 'abc',
      name: 'Olga Vermeer',
      assignment,
      signedInAt,
    });
  });

  it.each<[string, StoredAssignment | null]>([
    ['was taken away', null],
    ['has ended', { ...held, period: { from: 0, until: NOW } }],
    ['has not begun', { ...held, period: { from: NOW + 1, until: null } }],
    ['is for an organisation that the rulebook does not know', { ...held, organisation: 'nergens' }],
    ['is in a function that the rulebook does not know', { ...held, function: 'ovj' }],
  ])('is refused when the role %s, and hears who gives another', async (_, assignment) => {
    const told = await recognise(session(assignment));
    expect('refusal' in told && told.refusal.status).toBe(403);
    expect('refusal' in told && String(told.refusal.body)).toContain('autorisatiebeheerder');
  });

  it('keeps a name that opens for nobody else', async () => {
    const stolen = { ...session(held), person: 'def' };
    await expect(recognise(stolen)).rejects.toThrow();
  });
});
