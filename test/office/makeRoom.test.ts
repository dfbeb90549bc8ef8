import type { FieldId } from '../../src/core/card/kind.ts';
import { headingShape } from '../../src/core/card/names.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import type { Shape } from '../../src/pptx/shape.ts';
import { deck } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const said = Array.from(
  { length: 6 },
  (_, at) => `Iedereen in de wijk telt mee, ook wie er ${at} keer niet was`,
);

async function card(language: 'nl' | 'en') {
  const world = await officeDeck(deck({ slides: [{}] }));
  const session = new Session(world.deck, [partnership], stillWorld());
  await session.start();
  session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  await session.cards.insert({ goal: 'Noord', language, style: 'template' });
  await session.entries.addAll(waarden, said);
  const shapes = (): readonly Shape[] =>
    new Presentation(Package.open(world.host.save())).slides()[1]?.shapes() ?? [];
  const named = (name: string): Shape => {
    const found = shapes().find(one => one.name === name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  return { ...world, session, named };
}

test.each(['nl', 'en'] as const)(
  'making space removes the question from the headings, and the columns get that space (%s)',
  async language => {
    const { host, session, named } = await card(language);
    const before = { heading: named(headingShape('waarden')).frame, body: named('kaart:waarden').frame };
    expect(await session.slide.makeRoom()).toMatchObject({ ok: true });
    const heading = named(headingShape('waarden'));
    const body = named('kaart:waarden');
    expect(heading.textBody?.text.split('\r')).toHaveLength(2);
    expect(heading.frame.height).toBeLessThan(before.heading.height * 0.75);
    expect(body.frame.top).toBe(heading.frame.top + heading.frame.height);
    expect(body.frame.top + body.frame.height).toBe(before.body.top + before.body.height);
    expect(body.textBody?.text.split('\r')).toEqual(said);
    expect(await findings(host.save())).toEqual([]);
  },
);

test('making space keeps the text of a heading that a person worded', async () => {
  const { host, session, named } = await card('nl');
  const own = named(headingShape('relaties'));
  const text = 'Stap 2\rRELATIES\rHoe gaan wij hier met elkaar om?';
  host.type(session.openSlide ?? '', own.id, text.replaceAll('\r', '\n'));
  await session.slide.makeRoom();
  expect(named(headingShape('relaties')).textBody?.text).toBe(text);
});

test('making space again changes nothing', async () => {
  const { session, named } = await card('nl');
  await session.slide.makeRoom();
  const once = [named(headingShape('waarden')).frame, named('kaart:waarden').frame];
  await session.slide.makeRoom();
  expect([named(headingShape('waarden')).frame, named('kaart:waarden').frame]).toEqual(once);
});
