import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { assignmentWords } from '../../src/pane/runSheet/assignmentWords.ts';
import { largeWords } from '../../src/pane/fill/largeWords.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape, TITLE_SHAPE } from '../../src/core/card/names.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { nl } from '../pane/words.ts';
import { findings } from '../support/validate.ts';
import { isWhole } from '../support/whole.ts';
import { withKeyboard, withMouse, type Hands } from './support/hands.ts';
import { launch, Workbench } from './support/workbench.ts';

const GOAL = 'Samen zorgen voor Noord';
const STEPS = partnership.fields.map(one => one.id).toReversed();
const PEOPLE = 24;
const NETWORKS = ['Zorg', 'Welzijn', 'Wonen', 'Bewoners'];
const ROLES = ['professional', 'inwoner', 'beleidsmaker'];
const WISHES = [
  'elkaar kennen bij naam',
  'tijd voor een goed gesprek',
  'een vaste plek in de wijk',
  'samen beslissen over geld',
  'hulp binnen een week',
  'ruimte voor verschil',
  'eerlijk zijn over grenzen',
  'jongeren die meedoen',
  'minder regels voor vrijwilligers',
  'één aanspreekpunt',
  'buren die helpen',
  'leren van fouten',
  'plezier in het werk',
];
const task = assignmentWords.nl;
const large = largeWords.nl;

/** An afternoon with 24 people according to the client's run-sheet, carried out by one facilitator in the pane. */
class Afternoon {
  /** The entries of the group by column, as expected on the working card. */
  readonly said = new Map<FieldId, string[]>(STEPS.map(one => [one, []]));
  /** The entries that were removed from the definitive version. */
  readonly struck: string[] = [];
  readonly axe: string[] = [];
  readonly #bench: Workbench;
  readonly #hands: Hands;
  #keys = 0;

  constructor(bench: Workbench, hands: Hands) {
    this.#bench = bench;
    this.#hands = hands;
  }

  /** The number of pressed or entered controls, of keys with their own meaning, and of typed texts. */
  get interactions(): number {
    return this.#hands.count + this.#keys;
  }

  async prepare(): Promise<void> {
    await this.#bench.pane.getByLabel(nl.start.goal).waitFor();
    // The goal field has the focus.
    await this.#type(GOAL);
    await this.#bench.field.waitFor();
    await this.#go(nl.frame.places.prepare);
    await this.#hands.enter(this.#bench.pane.getByRole('textbox', { name: nl.groups.intake }));
    const people = Array.from({ length: PEOPLE }, (_, at) => [
      `Persoon ${String.fromCharCode(65 + at)}`,
      NETWORKS[at % NETWORKS.length],
      `Organisatie ${at % 7}`,
      ROLES[at % ROLES.length],
    ]);
    const header = Object.values(nl.groups.columns);
    await this.#insert([header, ...people].map(row => row.join('\t')).join('\n'));
    await this.#press(nl.groups.read);
    await this.#divide(1);
  }

  async begin(): Promise<void> {
    await this.#go(nl.frame.places.sheet);
    await this.#press(nl.runSheet.begin);
    await this.#go(nl.frame.places.rules);
    await this.#press(nl.rules.insert);
    await this.#told(nl.rules.inserted);
    await this.#look('rules');
  }

  /** The groups work, and the assignment is on the projector. */
  async task(): Promise<void> {
    await this.#next();
    await this.#press(task.show);
    await this.#told(task.shown);
    await this.#look('task');
  }

  async values(): Promise<void> {
    await this.#next();
    await this.#fill(1, 14);
    await this.#repair();
    await this.#look('values');
  }

  async secondTask(): Promise<void> {
    await this.#next();
    await this.#go(nl.frame.places.prepare);
    await this.#divide(2);
  }

  async columns(): Promise<void> {
    await this.#next();
    for (const step of [2, 3, 4]) await this.#fill(step, 12);
    await this.#press(large.show('Voorwaarden'));
    await this.#fill(5, 6);
    await this.#look('large');
    await this.#press(large.hide);
    await this.#fill(5, 6);
  }

  async definitive(): Promise<void> {
    await this.#next();
    await this.#press(nl.definitive.make);
    await this.#told(nl.definitive.made);
    await this.#settled();
    await this.#hands.press(this.#bench.pane.getByRole('button', { name: /^Kaart \(dia/u }));
    await this.#hands.press(this.#bench.pane.getByRole('tab', { name: /^Relaties/u }));
    for (const text of this.said.get('relaties' as FieldId)?.slice(0, 2) ?? []) {
      await this.#bench.pane.locator('[data-words]').filter({ hasText: text }).focus();
      await this.#key('Delete');
      await this.#bench.pane.locator('s').filter({ hasText: text }).waitFor();
      this.struck.push(text);
    }
    await this.#look('definitive');
  }

  async finish(): Promise<void> {
    await this.#go(nl.frame.places.finish);
    await this.#press(nl.checks.check);
    await this.#look('finish');
    await this.#press(nl.finish.evaluation.make);
    await this.#told(nl.finish.evaluation.made);
    for (const name of ['Waarden', 'Relaties', 'Handelen', 'Voorwaarden', 'Acties']) {
      await this.#hands.press(this.#bench.pane.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }));
      for (const [answer, people] of [
        ['2', 3],
        ['3', 7],
        ['4', 10],
        ['5', 4],
      ] as const) {
        await this.#hands.enter(this.#bench.pane.getByLabel(nl.fill.row.score(answer)));
        await this.#bench.page.keyboard.press('Control+a');
        await this.#type(String(people));
      }
      await this.#settled();
    }
    await this.#look('evaluation');
  }

  async #divide(round: number): Promise<void> {
    await this.#press(nl.groups.divide(round));
    await this.#press(nl.groups.slide);
    await this.#told(nl.groups.onSlide);
    await this.#look('groups');
  }

  async #next(): Promise<void> {
    await this.#go(nl.frame.places.sheet);
    await this.#hands.press(this.#button(nl.runSheet.next).first());
  }

  /** Adds sentences in the column of a step, as fast as the pane lists them. */
  async #fill(step: number, count: number): Promise<void> {
    const [id, said] = [...this.said][step - 1] ?? raise('No such step');
    await this.#go(nl.frame.places.card);
    await this.#hands.enter(this.#bench.field);
    await this.#key(String(step));
    const rail = this.#bench.pane.getByRole('tab', { selected: true, name: new RegExp(`^${id}`, 'iu') });
    await rail.waitFor();
    await this.#settled();
    for (let at = 0; at < count; at++) {
      const text = `Bij ${id} ${said.length + 1} willen wij ${WISHES[(at + step) % WISHES.length]}`;
      said.push(text);
      await this.#type(text);
    }
    await this.#settled();
  }

  /** Rewords the last sentence, and removes one that was a mistake. */
  async #repair(): Promise<void> {
    const said = this.said.get('waarden' as FieldId) ?? [];
    await this.#key('ArrowUp');
    await this.#type(', en houden dat vol');
    said.push(`${said.pop() ?? ''}, en houden dat vol`);
    await this.#settled();
    await this.#type('Dit was een vergissing');
    await this.#settled();
    await this.#key('Control+z');
    await this.#settled();
  }

  /** Types a text, with its last letter as a key press, and presses Enter. */
  async #type(text: string): Promise<void> {
    await this.#insert(text.slice(0, -1));
    await this.#bench.page.keyboard.type(text.slice(-1));
    await this.#key('Enter');
  }

  async #insert(text: string): Promise<void> {
    this.#keys++;
    await this.#bench.page.keyboard.insertText(text);
  }

  async #key(key: string): Promise<void> {
    this.#keys++;
    await this.#bench.page.keyboard.press(key);
  }

  #button(name: string): Locator {
    return this.#bench.pane.getByRole('button', { name, exact: true });
  }

  #press(name: string): Promise<void> {
    return this.#hands.press(this.#button(name));
  }

  #go(place: string): Promise<void> {
    return this.#hands.press(this.#bench.pane.getByRole('tab', { name: place, exact: true }));
  }

  async #told(sentence: string): Promise<void> {
    await this.#bench.pane.getByText(sentence).first().waitFor();
  }

  /** Waits until no write is pending, and no column continues on another slide. */
  async #settled(): Promise<void> {
    const { page } = this.#bench;
    for (let quiet = 0; quiet < 3; quiet++) {
      await this.#bench.settled();
      await page.waitForTimeout(250);
    }
  }

  /** Runs axe on the current state of the pane. */
  async #look(state: string): Promise<void> {
    const frame = this.#bench.page.frames().at(-1);
    if (!frame) throw new Error('The pane is not there');
    await frame.evaluate(axe.source);
    const found = await frame.evaluate(async () => {
      const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await here.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
    });
    this.axe.push(...found.map(one => `${state}: ${one}`));
  }
}

function raise(message: string): never {
  throw new Error(message);
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Returns the texts on the slides of a file, by shape name. */
function slidesOf(saved: Uint8Array): readonly ReadonlyMap<string, string>[] {
  return new Presentation(Package.open(saved))
    .slides()
    .map(slide => new Map(slide.shapes().map(one => [one.name, one.textBody?.text ?? ''])));
}

const entriesOn = (slides: readonly ReadonlyMap<string, string>[], field: FieldId): readonly string[] =>
  slides.flatMap(slide => entriesIn(slide.get(bodyShape(field)) ?? ''));

const players: readonly (readonly [string, (bench: Workbench) => Hands])[] = [
  ['mouse and keyboard', withMouse],
  ...(isWhole ? [['keyboard only', (bench: Workbench) => withKeyboard(bench.page)] as const] : []),
];

test.each(players)(
  'one facilitator leads a workshop of an afternoon with 24 people, from the list of names to the evaluation (%s)',
  async (_, handsOf) => {
    const bench = await Workbench.open(browser);
    const afternoon = new Afternoon(bench, handsOf(bench));
    await afternoon.prepare();
    await afternoon.begin();
    await afternoon.task();
    await afternoon.values();
    await afternoon.secondTask();
    await afternoon.task();
    await afternoon.columns();
    await afternoon.definitive();
    await afternoon.finish();

    const saved = await bench.download();
    const slides = slidesOf(saved);
    const titled = (start: string) => slides.filter(one => one.get(TITLE_SHAPE)?.startsWith(start));
    const working = titled('Partnerschapskaart');
    const definitive = titled('Samenwerkingsmodel');
    for (const [field, texts] of afternoon.said) {
      expect(entriesOn(working, field)).toEqual(texts);
      expect(entriesOn(definitive, field)).toEqual(texts.filter(one => !afternoon.struck.includes(one)));
    }
    expect(working.length).toBeGreaterThan(2);
    expect(
      titled('Evaluatiekaart')
        .flatMap(one => [...one.values()])
        .filter(one => one === '2: 3 · 3: 7 · 4: 10 · 5: 4'),
    ).toHaveLength(5);
    const everything = slides.map(one => [...one.values()].join('\n'));
    for (let at = 0; at < PEOPLE; at++)
      expect(
        everything.filter(one => one.includes(`Persoon ${String.fromCharCode(65 + at)}`)).length,
      ).toBeGreaterThan(0);
    expect(afternoon.axe).toEqual([]);
    expect(bench.complaints).toEqual([]);
    expect(await findings(saved)).toEqual([]);
    expect(afternoon.interactions).toBeGreaterThan(250);
  },
);
