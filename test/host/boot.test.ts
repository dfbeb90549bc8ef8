import { EmbeddedHost } from '../../src/host/host.ts';
import { headlessOffice } from '../../src/tools/headlessOffice.ts';
import { deck, textBox } from '../support/decks.ts';

test('the real Office.js starts, in the language of the host', async () => {
  const host = new EmbeddedHost(deck({ slides: [{}] }), { language: 'en-GB' });
  const { Office: office, close } = await headlessOffice(host);
  expect(office.context.host).toBe('PowerPoint');
  expect(office.context.displayLanguage).toBe('en-GB');
  expect(office.context.requirements.isSetSupported('PowerPointApi', '1.5')).toBe(true);
  expect(office.context.requirements.isSetSupported('PowerPointApi', '1.6')).toBe(false);
  expect(host.requests).toBe(0);
  close();
});

test('several pages in one process, each on its own host', async () => {
  const hosts = ['een', 'twee', 'drie'].map(
    text => new EmbeddedHost(deck({ slides: [{ shapes: textBox(4, text) }] })),
  );
  const offices = await Promise.all(hosts.map(headlessOffice));
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
