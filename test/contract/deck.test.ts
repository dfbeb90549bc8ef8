import { contested, type Contested } from '../../src/workbench/host/profiles.ts';
import { isWhole } from '../support/whole.ts';
import { AS_USUAL, places, required, type Behaviour, type Place } from './behaviour.ts';
import { cases, type Case } from './cases.ts';
import { memoryScene } from './memoryScene.ts';
import { officeScene, sceneFiles, type SceneFiles } from './officeScene.ts';
import { reading } from './reading.ts';
import { slides } from './slides.ts';
import { tableText } from './table.ts';
import { writing } from './writing.ts';

/** The result of a behaviour in one case and one environment. */
interface Cell {
  readonly place: Place;
  readonly behaviour: string;
  readonly name: string;
  readonly came: string;
  /** Whether the fault took effect. */
  readonly struck: boolean;
}

const profiles = places.filter(place => place !== 'memory');
const behaviours: readonly Behaviour[] = [...reading, ...writing, ...slides];
const cells: Cell[] = [];

let files: SceneFiles;
beforeAll(async () => (files = await sceneFiles()));

test.each(cases)(
  'the deck port meets its contract when PowerPoint misbehaves like this: $name',
  async one => {
    const here = placesOf(one);
    const seen = (await Promise.all(here.map(place => tryAll(place, one)))).flat();
    cells.push(...seen);
    const wanted = here.flatMap(place =>
      behaviours.map(behaviour => [place, behaviour.name, required(behaviour, one, place)]),
    );
    expect(seen.map(({ place, behaviour, came }) => [place, behaviour, came])).toEqual(wanted);
  },
);

const disputes: readonly Partial<Contested>[] = Object.entries(contested).flatMap(([field, answers]) =>
  answers.map(answer => ({ [field]: answer })),
);

test.each(disputes)('the deck port keeps its contract with the contested answer %j', async dispute => {
  const usual = cases.filter(one => !one.fault);
  for (const one of usual) {
    const seen = (await Promise.all(profiles.map(place => tryAll(place, one, dispute)))).flat();
    const wanted = profiles.flatMap(place =>
      behaviours.map(behaviour => [place, behaviour.name, required(behaviour, one, place)]),
    );
    expect(seen.map(({ place, behaviour, came }) => [place, behaviour, came])).toEqual(wanted);
  }
});

test('every simulated PowerPoint fault occurs in some contract test, except faults that the Office layer or the test setup never triggers', () => {
  const idle = cases.filter(({ name }) => !cells.some(cell => cell.name === name && cell.struck));
  // The layer never asks for the selected text and creates new proxies for each batch. The scene has no table.
  expect(idle.map(one => one.name)).toEqual(['no fault', 'nullSelection', 'staleProxy', 'textRunsRefused']);
});

test('the table of faults and their effects on the contract has every fault', () => {
  const table = tableText(
    behaviours.map(one => one.name),
    cases.map(one => one.name),
    cellText,
  );
  process.stdout.write(
    `\n${table}\n\n-  the fault has nothing to do with it   =  as usual, though the fault struck   ` +
      'in brackets where the memory deck or a profile differs\n\n',
  );
  const holes = cases.flatMap(one =>
    behaviours.flatMap(({ name: behaviour }) =>
      placesOf(one).filter(
        place =>
          !cells.some(cell => cell.place === place && cell.behaviour === behaviour && cell.name === one.name),
      ),
    ),
  );
  expect(holes).toEqual([]);
});

async function tryAll(place: Place, one: Case, dispute: Partial<Contested> = {}): Promise<readonly Cell[]> {
  const seen: Cell[] = [];
  for (const { name: behaviour, known, before, attempt } of behaviours) {
    const scene = place === 'memory' ? await memoryScene(one) : await officeScene(files, place, one, dispute);
    before?.(scene);
    if (known && one.fault?.name !== 'lostFirstBatch') await scene.deck.read(scene.cards[0]);
    scene.fault(true);
    const came = await attempt(scene);
    await scene.settle();
    seen.push({ place, behaviour, name: one.name, came, struck: scene.strikes() > 0 });
    scene.close();
  }
  return seen;
}

/**
 * Returns the environments of a case: all without a fault, and with a fault the memory deck and one profile, which
 * alternates. WHOLE=1 runs every case everywhere (`npm run nightly`).
 */
function placesOf(one: Case): readonly Place[] {
  const here = places.filter(place => place !== 'memory' || one.inMemory);
  if (isWhole || !one.fault) return here;
  const profile = profiles[cases.indexOf(one) % profiles.length];
  return here.filter(place => place === 'memory' || place === profile);
}

/** Returns the text of a table cell, with the outcome of most environments first. */
function cellText(behaviour: string, name: string): string {
  const here = cells.filter(cell => cell.behaviour === behaviour && cell.name === name);
  const usual = here.some(cell => cell.struck) ? '=' : '-';
  const groups = new Map<string, Place[]>();
  for (const { came, place } of here) {
    const word = came === AS_USUAL ? usual : came;
    groups.set(word, [...(groups.get(word) ?? []), place]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return sorted.map(([word, at], rank) => (rank === 0 ? word : `(${at.join(' ')} ${word})`)).join(' ');
}
