import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { OfficeVenue } from '../../src/tools/replay/officeVenue.ts';
import { Workshop } from '../../src/tools/replay/workshop.ts';
import { findings } from '../support/validate.ts';
import { isWhole } from '../support/whole.ts';
import { cases } from './cases.ts';

const said = ['een', 'twee', 'drie', 'vier'];

/** The session does not distinguish Mac from Windows. The contract test of the deck port covers all three. */
const profiles = ['windows', 'web'] as const satisfies readonly ProfileName[];
/** Each case runs in one profile, alternating. With WHOLE=1, each case runs in both profiles. */
const everywhere = cases
  // To the session, a call that is too slow equals a call that was carried out and never answered.
  .filter(one => one.fault && one.name !== 'slowSync, too slow')
  .flatMap((one, at) =>
    (isWhole ? profiles : [profiles[at % 2] ?? 'windows']).map(profile => ({ profile, ...one })),
  );

test.each(everywhere)(
  'on $profile, while PowerPoint misbehaves ($name), no entry is lost or doubled, and the pane and the slide agree after two polls',
  async ({ profile, fault }) => {
    const venue = await OfficeVenue.open(newDeck({ language: 'nl', title: '', subtitle: '' }), {
      language: 'nl',
      profile,
      many: true,
      log: () => undefined,
    });
    const switched = (on: boolean) => fault && venue.fault(fault.name, { ...fault.setting, on });
    const add = (text: string) => ({ do: 'add', column: 'waarden', text });
    const isFirst = fault?.name === 'lostFirstBatch' || fault?.name.startsWith('insert');
    if (isFirst) switched(true);
    const workshop = await Workshop.at(venue, 'nl');
    await workshop.play([{ do: 'insert' }, add('een'), add('twee')]);
    switched(true);
    await workshop.play([add('drie'), add('vier')]);
    switched(false);

    const { card, pane } = await workshop.play([{ do: 'beat' }, { do: 'beat' }]);
    const inPane = pane?.columns.waarden ?? [];
    // Ctrl+Z can remove the whole slide. The pane then keeps the entries of that slide.
    const onSlide = card ? (card.columns.waarden ?? []) : inPane;
    expect(inPane).toEqual(onSlide);
    const known = [...onSlide, ...workshop.session.state.lost];
    expect(said.filter(text => known.includes(text))).toEqual(said);
    expect(said.filter(text => onSlide.indexOf(text) !== onSlide.lastIndexOf(text))).toEqual([]);
    const saved = venue.host.save();
    expect(checkPackage(Package.open(saved))).toEqual([]);
    // The file does not depend on the profile of the host. Validate once, because the validator is slow.
    if (profile === 'windows') expect(await findings(saved)).toEqual([]);
    workshop.close();
  },
);
