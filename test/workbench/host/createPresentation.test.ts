import { inspectFile } from '../../../src/pptx/inspect.ts';
import { base64, deck, partsOf, textBox } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';
import { findings } from '../../support/validate.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') }] });
const other = deck({ slides: [{}, {}] });

test('createPresentation opens the given file beside the open deck', async () => {
  const office = await openOffice(bytes);
  await office.PowerPoint.createPresentation(base64(other));
  expect(office.host.created.map(partsOf)).toEqual([partsOf(other)]);
  expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  expect(office.host.canUndo).toBe(false);
});

test('createPresentation without a file makes an empty presentation', async () => {
  const office = await openOffice(bytes);
  await office.PowerPoint.createPresentation();
  const [made = new Uint8Array()] = office.host.created;
  inspectFile(made);
  expect(await findings(made)).toEqual([]);
});

test.each([
  ['a text that is not base64', '***'],
  ['a file that is not a presentation', 'AAAA'],
])('createPresentation refuses %s', async (_, text) => {
  const office = await openOffice(bytes);
  expect((await refusal(office.PowerPoint.createPresentation(text))).code).toBe('GeneralException');
  expect(office.host.created).toEqual([]);
});
