import type { PeopleStore } from '../../src/core/groups/peopleStore.ts';
import { TextStorage } from '../support/textStorage.ts';
import { peopleStore } from '../../src/office/peopleStore.ts';

const HOUR = 60 * 60 * 1000;
const noon = new Date(2026, 10, 22, 12).getTime();

/** A device with one clock. Each reopened window has its own session storage. */
class Machine {
  readonly device = new TextStorage();
  readonly open = new Set<string>();
  now = noon;

  store(pane = 'a', window = new TextStorage()): PeopleStore {
    this.open.add(pane);
    const isOpen = (id: string): boolean => this.open.has(id);
    return peopleStore({
      window: () => window,
      device: () => this.device,
      now: () => this.now,
      pane: { id: pane, isOpen },
    });
  }

  get onDevice(): string {
    return this.device.text;
  }
}

test('the names of participants survive a reload in their window, and are not on the device', () => {
  const machine = new Machine();
  const window = new TextStorage();
  expect(machine.store('a', window).write(() => 'Jo')).toBe(true);
  expect(machine.store('a', window).read()).toBe('Jo');
  expect(machine.onDevice).toBe('');
  expect(machine.store('b').read()).toBeNull();
});

describe('names of participants that are kept until tonight', () => {
  function ticked(): Machine {
    const machine = new Machine();
    const store = machine.store();
    store.write(() => 'Jo');
    expect(store.keepUntilTonight(true)).toBe(true);
    machine.open.delete('a');
    return machine;
  }

  test('names that are kept until tonight are in a pane that opens later the same day, which keeps updating them', () => {
    const machine = ticked();
    const later = machine.store('b');
    expect([later.read(), later.isUntilTonight()]).toEqual(['Jo', true]);
    later.write(() => 'Jo, Mo');
    expect(machine.onDevice).toContain('Jo, Mo');
  });

  test.each([
    ['midnight', noon + 12 * HOUR],
    ['the clock was set back by several days', noon - 72 * HOUR],
    ['the clock was set back by one day', noon - 24 * HOUR],
  ])('names that are kept until tonight are removed at the first start after %s', (_, now) => {
    const machine = ticked();
    machine.now = now;
    expect(machine.store('b').read()).toBeNull();
    expect(machine.onDevice).toBe('');
  });

  test('names that are kept until tonight are removed at midnight in a pane that stays open', () => {
    const machine = new Machine();
    const store = machine.store();
    store.keepUntilTonight(true);
    machine.now += 12 * HOUR;
    store.write(() => 'Jo');
    expect([store.isUntilTonight(), machine.onDevice]).toEqual([false, '']);
  });

  test.each(['', 'Bo'])(
    'names that are kept until tonight stay when another pane with the text "%s" is reloaded',
    names => {
      const machine = new Machine();
      const window = new TextStorage();
      machine.store('b', window).write(() => names);
      const store = machine.store();
      store.write(() => 'Jo');
      store.keepUntilTonight(true);
      machine.open.delete('a');
      const again = machine.store('b', window);
      const read = again.read();
      expect(read).toBe(names || 'Jo');
      again.write(() => read ?? '');
      expect(machine.onDevice).toContain('Jo');
    },
  );

  test('a reload does not change the time at which kept names are removed', () => {
    const machine = ticked();
    machine.now += 11 * HOUR;
    machine.store('b').read();
    machine.store('b').write(() => 'Jo, Mo');
    machine.now += HOUR;
    expect(machine.store('b').isUntilTonight()).toBe(false);
  });

  test.each<[string, (store: PeopleStore) => void]>([
    ['switched off', store => store.keepUntilTonight(false)],
    ['ended by removing all names', store => store.remove()],
  ])('names are removed from the device when keeping them is %s', (_, act) => {
    const machine = ticked();
    const store = machine.store();
    act(store);
    expect([machine.onDevice, store.isUntilTonight()]).toEqual(['', false]);
  });

  test('a pane neither reads nor removes the names that another open pane keeps; choosing to keep its own names replaces them', () => {
    const machine = new Machine();
    const one = machine.store('a');
    one.write(() => 'Jo');
    one.keepUntilTonight(true);
    const other = machine.store('b');
    expect([other.read(), other.isUntilTonight()]).toEqual([null, false]);
    other.write(() => 'Mo');
    other.remove();
    expect(machine.onDevice).toContain('Jo');
    other.write(() => 'Mo');
    other.keepUntilTonight(true);
    one.write(() => 'Jo, Bo');
    expect(machine.onDevice).toContain('Mo');
    expect([one.isUntilTonight(), one.read()]).toEqual([false, 'Jo, Bo']);
  });

  test.each(['7', '{"v":2,"until":1,"pane":"","text":""}', '{"v":1,"until":"x"}', '{'])(
    'a stored list of names that is invalid is ignored and removed: %s',
    text => {
      const machine = ticked();
      const [key = ''] = machine.device.values.keys();
      machine.device.setItem(key, text);
      expect(machine.store('b').read()).toBeNull();
      expect(machine.onDevice).toBe('');
    },
  );
});

test('a shorter text is stored when all names do not fit in storage, and the old text is removed when neither fits', () => {
  const machine = new Machine();
  const window = new TextStorage();
  const store = machine.store('a', window);
  store.write(() => 'old');
  store.keepUntilTonight(true);
  window.room = 4;
  machine.device.room = 70;
  expect(
    store.write(
      () => 'far too long'.repeat(9),
      () => 'Jo',
    ),
  ).toBe(true);
  expect(store.read()).toBe('Jo');
  expect(store.write(() => 'far too long'.repeat(9))).toBe(false);
  expect([store.read(), store.isUntilTonight()]).toEqual([null, false]);
});

test('storing names never throws when storage is blocked, and reports that nothing is saved', () => {
  const blocked = (): never => {
    throw new Error('blocked');
  };
  const store = peopleStore({ window: blocked, device: blocked, now: () => noon });
  store.remove();
  expect([
    store.read(),
    store.write(() => 'Jo'),
    store.keepUntilTonight(true),
    store.isUntilTonight(),
  ]).toEqual([null, false, false, false]);
});
