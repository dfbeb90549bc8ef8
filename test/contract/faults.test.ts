import { faultNames, type FaultName } from '../../src/host/faults/catalogue.ts';
import { newDeck } from '../../src/host/stage/newDeck/newDeck.ts';
import { Workshop } from '../../src/tools/replay/workshop.ts';
import { findings } from '../support/validate.ts';

/** How a fault strikes in this suite; what is not named here is on for three operations. */
const settings: Partial<Record<FaultName, object>> = {
  slowSync: { ms: 50 },
  failsButApplied: { times: 1 },
  appliedThenReverted: { times: 1 },
  hollowRead: { times: 2 },
  shortRead: { times: 2 },
  hostUndo: { times: 1 },
  lostFirstBatch: { times: 1 },
  coAuthor: { times: 3 },
};

/** Faults that only tell when a slide is inserted. */
const WHILE_INSERTING: readonly FaultName[] = ['insertTwice', 'insertAtFront'];
/** Faults after which only a time limit helps; they have a test of their own. */
const SILENT: readonly FaultName[] = ['neverAnswers', 'lostFirstBatch'];

const said = ['een', 'twee', 'drie', 'vier'];

const cases = (['windows', 'web'] as const).flatMap(profile =>
  faultNames.filter(name => !SILENT.includes(name)).map(name => [profile, name] as const),
);

test.each(cases)('on %s, with %s, no entry is lost or doubled and the pane knows', async (profile, name) => {
  const complain = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const workshop = await Workshop.open(newDeck({ language: 'nl', title: '', subtitle: '' }), {
    language: 'nl',
    profile,
  });
  const fault = { do: 'fault', name, on: true, ...settings[name] };
  const add = (text: string) => ({ do: 'add', column: 'waarden', text });
  const inserting = WHILE_INSERTING.includes(name);
  await workshop.play([...(inserting ? [fault] : []), { do: 'insert' }, add('een'), add('twee')]);
  await workshop.play([
    ...(inserting ? [] : [fault]),
    add('drie'),
    add('vier'),
    { do: 'fault', name, on: false },
  ]);
  for (let beat = 0; beat < 12; beat++) await workshop.session.refresh();

  const { card, pane } = await workshop.play([]);
  const onSlide = card?.columns.waarden ?? [];
  const inPane = pane?.columns.waarden ?? [];
  const known = [...onSlide, ...inPane, ...workshop.session.state.lost];
  // A colleague may have changed or removed one: then the pane shows what the colleague made of it.
  if (name !== 'coAuthor') expect(said.filter(text => !known.includes(text))).toEqual([]);
  expect(onSlide.filter((text, at) => onSlide.indexOf(text) !== at)).toEqual([]);
  if (card) expect(inPane.filter(text => onSlide.includes(text))).toEqual(onSlide);
  expect(await findings(workshop.venue.host.save())).toEqual([]);
  workshop.close();
  complain.mockRestore();
});
