import { groupsStamp } from '../../src/core/method/groupsStamp.ts';
import { rulesIn } from '../../src/core/method/rules.ts';
import { Workshop } from '../../src/tools/replay/workshop.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { findings } from '../support/validate.ts';

async function open() {
  const workshop = await Workshop.open(newDeck({ language: 'nl', title: '', subtitle: '' }), {
    language: 'nl',
  });
  await workshop.take({ do: 'insert', goal: 'Noord' });
  const { host } = workshop.venue;
  const { slide } = workshop.session;
  const says = () =>
    host.slides().flatMap(({ id }) => host.textBoxes(id).map(one => `${one.name}: ${one.text}`));
  return { workshop, host, slide, says };
}

test('pressing the button for the rules again shows the existing slide, and replaces that slide when the rules were reworded', async () => {
  const { workshop, host, slide, says } = await open();
  expect(await slide.insertRules('nl')).toMatchObject({ ok: true });
  const rules = host.selectedSlides();
  host.select({ slides: [host.slides()[0]?.id ?? ''] });
  await slide.insertRules('nl');
  expect(host.slides()).toHaveLength(3);
  expect(host.selectedSlides()).toEqual(rules);

  const own = [...rulesIn('nl'), { title: 'Wat je hoort, mag je delen.', text: 'Wie het zei, blijft hier.' }];
  await slide.insertRules('nl', own);
  expect(host.slides()).toHaveLength(3);
  expect(says()).toContain('regels:6: Wat je hoort, mag je delen.\rWie het zei, blijft hier.');
  await slide.insertRules('nl');
  expect(host.slides()).toHaveLength(3);
  expect(says().filter(one => one.startsWith('regels:6'))).toEqual([]);
  expect(await findings(host.save())).toEqual([]);
  workshop.close();
});

test('new groups of a round replace the slides with the earlier groups of that round, and no other slides', async () => {
  const { workshop, host, slide, says } = await open();
  const put = async (round: number, names: readonly string[], count = 2) => {
    const groups = Array.from({ length: count }, (_, at) => ({ name: `Groep ${at + 1}`, people: names }));
    const stamps = groupsStamp({ language: 'nl', title: `Ronde ${round}`, groups });
    for (const [at, stamp] of stamps.entries())
      await slide.put(
        { template: 'groups', style: 'template', stamp },
        { aid: `groups ${round}`, page: at + 1, pages: stamps.length },
      );
    return stamps.length;
  };
  await put(1, ['Fatima', 'Jan']);
  await put(2, ['Kees', 'Mo']);
  await put(1, ['Fatima', 'Jan']);
  expect(host.slides()).toHaveLength(4);
  expect(await put(1, ['Priya', 'Truus'], 20)).toBe(2);
  expect(host.slides()).toHaveLength(5);
  expect(says()).not.toContain('groepen:1: Fatima\rJan');
  await put(1, ['Anders']);
  expect(host.slides()).toHaveLength(4);
  expect(says()).toContain('groepen:1: Anders');
  expect(says()).toContain('groepen:1: Kees\rMo');
  workshop.close();
});
