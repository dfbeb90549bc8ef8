import { isWhole } from '../support/whole.ts';
import { AS_USUAL, places, required, type Behaviour, type Place } from './behaviour.ts';
import { cases, type Case } from './cases.ts';
import { memoryScene } from './memoryScene.ts';
import { officeScene, sceneFiles, type SceneFiles } from './officeScene.ts';
import { reading } from './reading.ts';
import { slides } from './slides.ts';
import { tableText } from './table.ts';
import { writing } from './writing.ts';

/** What came of a behaviour in one case at one place. */
interface Cell {
  readonly place: Place;
  readonly behaviour: string;
  readonly name: string;
  readonly came: string;
  /** Whether the fault had anything to do with it. */
  readonly struck: boolean;
}

const profiles = places.filter(place => place !== 'memory');
const behaviours: readonly Behaviour[] = [...reading, ...writing, ...slides];
const cells: Cell[] = [];

let files: SceneFiles;
beforeAll(async () => (files = await sceneFiles()));

test.each(cases)('the deck port keeps its contract with $name', async one => {
  const here = placesOf(one);
  const seen = (await Promise.all(here.map(place => tryAll(place, one)))).flat();
  cells.push(...seen);
  const wanted = here.flatMap(place =>
    behaviours.map(behaviour => [place, behaviour.name, required(behaviour, one, place)]),
  );
  expect(seen.map(({ place, behaviour, came }) => [place, behaviour, came])).toEqual(wanted);
});

test('every fault strikes somewhere, but for those that the Office layer or the scene never gives a chance', () => {
  const idle = cases.filter(({ name }) => !cells.some(cell => cell.name === name && cell.struck));
  // The layer never asks for the selected text, makes its proxies anew for each batch, and the scene has no table.
  expect(idle.map(one => one.name)).toEqual(['no fault', 'nullSelection', 'staleProxy', 'textRunsRefused']);
});

test('the table of behaviours and faults has no hole', () => {
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

async function tryAll(place: Place, one: Case): Promise<readonly Cell[]> {
  const seen: Cell[] = [];
  for (const { name: behaviour, known, before, attempt } of behaviours) {
    const scene = place === 'memory' ? await memoryScene(one) : await officeScene(files, place, one);
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
 * Without a fault everywhere; with one on the memory deck and in one profile, each case in the next one. WHOLE=1 tries every
 * case everywhere (`npm run nightly`).
 */
function placesOf(one: Case): readonly Place[] {
  const here = places.filter(place => place !== 'memory' || one.inMemory);
  if (isWhole || !one.fault) return here;
  const profile = profiles[cases.indexOf(one) % profiles.length];
  return here.filter(place => place === 'memory' || place === profile);
}

/** What a cell of the table says; the outcome of most places first. */
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
