/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, cleanup, render } from '@testing-library/react';
import * as react from 'react';
import type { Participant } from '../../src/core/groups/participants.ts';
import type { PeopleStore } from '../../src/core/groups/peopleStore.ts';
import type { GatheringAccess } from '../../src/pane/groups/gathering.tsx';
import { peopleStore } from '../../src/office/peopleStore.ts';
import { TextStorage } from '../support/textStorage.ts';

const KEY = 'partnerschapskaart.mensen';
const anna = { id: 1, name: 'Anna', network: '', organisation: '', role: '' } as Participant;
const kept = JSON.stringify({
  v: 1,
  lists: [[anna]],
  steps: [{ people: 0, absent: [], remarks: [], groups: null, rolesGiven: false, rounds: [] }],
  draft: '',
  parties: {},
});

/** Returns a page with the gathering, with nothing loaded yet; `reader` mocks the module that reads and writes. */
async function newPage(storage: TextStorage, reader?: () => object) {
  jest.resetModules();
  jest.doMock('react', () => react);
  if (reader) jest.doMock('../../src/core/groups/storedGathering.ts', reader);
  const { GatheringProvider, useGathering } = await import('../../src/pane/groups/gathering.tsx');
  const store: PeopleStore = peopleStore({
    window: () => storage,
    device: () => new TextStorage(),
    now: () => Date.now(),
  });
  let room: GatheringAccess | null = null;
  const Visitor = () => {
    room = useGathering();
    return null;
  };
  const show = () => {
    render(
      <GatheringProvider store={store}>
        <Visitor />
      </GatheringProvider>,
    );
  };
  const enter = (): GatheringAccess => {
    if (!room) throw new Error('The gathering was expected');
    return room;
  };
  return { show, enter };
}

const settled = () => act(() => new Promise(resolve => setTimeout(resolve, 50)));

afterEach(() => {
  cleanup();
  jest.dontMock('../../src/core/groups/storedGathering.ts');
});

test('removing the names of participants also removes names that are still waiting to be saved', async () => {
  const storage = new TextStorage();
  const { show, enter } = await newPage(storage);
  show();
  await settled();
  act(() => {
    enter().change(now => ({ ...now, people: [anna] }));
    enter().wipe();
  });
  await settled();
  expect(storage.getItem(KEY) ?? '').not.toContain('Anna');
});

test('removing the names of participants also removes names that are still being read', async () => {
  const storage = new TextStorage();
  storage.setItem(KEY, kept);
  const { show, enter } = await newPage(storage);
  act(show);
  act(() => enter().wipe());
  await settled();
  expect(enter().gathering.people).toEqual([]);
  expect(storage.getItem(KEY) ?? '').not.toContain('Anna');
});

test('the names of participants from before a reload are kept when the script that reads them cannot be fetched', async () => {
  const storage = new TextStorage();
  storage.setItem(KEY, kept);
  const { show } = await newPage(storage, () => {
    throw new Error('ChunkLoadError');
  });
  show();
  await settled();
  act(() => void window.dispatchEvent(new Event('pagehide')));
  cleanup();
  jest.dontMock('../../src/core/groups/storedGathering.ts');
  const again = await newPage(storage);
  again.show();
  await settled();
  expect(again.enter().gathering.people).toEqual([anna]);
});
