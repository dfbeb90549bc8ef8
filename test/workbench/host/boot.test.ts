import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { headlessOffice } from '../../../src/workbench/host/node/headlessOffice.ts';
import { deck, textBox } from '../../support/decks.ts';

test('the real Office.js starts in the language of the host', async () => {
  const host = new EmbeddedHost(deck({ slides: [{}] }), { language: 'en-GB' });
  const { Office: office, close } = await headlessOffice(host);
  expect(office.context.host).toBe('PowerPoint');
  expect(office.context.displayLanguage).toBe('en-GB');
  expect(office.context.requirements.isSetSupported('PowerPointApi', '1.5')).toBe(true);
  expect(office.context.requirements.isSetSupported('PowerPointApi', '1.11')).toBe(false);
  expect(host.requests).toBe(0);
  close();
});

test('several pages in one process each use their own host', async () => {
  const hosts = ['een', 'twee', 'drie'].map(
    text => new EmbeddedHost(deck({ slides: [{ shapes: textBox(4, text) }] })),
  );
  const offices = await Promise.all(hosts.map(host => headlessOffice(host)));
  const texts = await Promise.all(
    offices.map(({ PowerPoint: powerPoint }) =>
      powerPoint.run(async context => {
        const range = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange;
        range.load('text');
        await context.sync();
        return range.text;
      }),
    ),
  );
  expect(texts).toEqual(['een', 'twee', 'drie']);
  expect(hosts.map(host => host.requests)).toEqual([1, 1, 1]);
  for (const office of offices) office.close();
});

test('a page that is reused after closing serves another host, without effects of its former use', async () => {
  const open = async (text: string) => {
    const host = new EmbeddedHost(deck({ slides: [{ shapes: textBox(4, text) }, {}] }), { profile: 'mac' });
    return { host, ...(await headlessOffice(host, { reuse: true })) };
  };
  const write = ({ PowerPoint: powerPoint }: typeof first, text: string): Promise<void> =>
    powerPoint.run(async context => {
      const range = context.presentation.slides.getItemAt(0).shapes.getItem('4').textFrame.textRange;
      range.load('text');
      await context.sync();
      range.getSubstring(0, range.text.length).text = text;
      await context.sync();
    });
  const textOf = (host: EmbeddedHost): string | undefined =>
    host.textBoxes(host.slides()[0]?.id ?? '')[0]?.text;

  const first = await open('een');
  void write(first, 'nog');
  first.close();
  await first.host.idle();
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(textOf(first.host)).toBe('nog');

  const second = await open('twee');
  expect(second.window).toBe(first.window);
  void write(first, 'te laat');
  await write(second, 'op tijd');
  expect([textOf(first.host), textOf(second.host)]).toEqual(['nog', 'op tijd']);
  expect([first.host.requests, second.host.requests]).toEqual([2, 2]);

  const heard: string[] = [];
  second.Office.context.document.addHandlerAsync(second.Office.EventType.DocumentSelectionChanged, () =>
    heard.push('selection'),
  );
  await second.host.idle();
  second.host.select({ slides: second.host.slides().map(one => one.id) });
  await second.host.idle();
  await new Promise(resolve => setTimeout(resolve));
  expect(heard).toEqual(['selection']);
  second.close();
});
