import { readFileSync } from 'node:fs';
import { Package } from '../../../src/pptx/package.ts';
import { ADD_IN_ID } from '../../../src/workbench/host/addInId.ts';
import { deck, partsOf, partText, textBox } from '../../support/decks.ts';
import { callCommon, documentOf, openOffice, type TestOffice } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') }] });

const EXTENSION = 'ppt/webextensions/webextension1.xml';

const save = (office: TestOffice) =>
  callCommon(done => {
    documentOf(office).settings.saveAsync(done);
  });

const refresh = (office: TestOffice) =>
  callCommon(done => {
    documentOf(office).settings.refreshAsync(done);
  });

/** Sets a setting and saves the settings. */
async function store(office: TestOffice, key: string, value: unknown): Promise<void> {
  documentOf(office).settings.set(key, value);
  await save(office);
}

/** A deck in which another add-in has stored settings. */
async function foreignDeck(): Promise<Uint8Array> {
  const office = await openOffice(bytes);
  await store(office, 'van', 'een ander');
  const owner = Package.open(office.host.save());
  owner.set(
    EXTENSION,
    new TextEncoder().encode(owner.text(EXTENSION).replaceAll(new RegExp(ADD_IN_ID, 'gi'), 'wa104381411')),
  );
  return owner.save();
}

test('the settings are stored under the id in the manifest', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

test('a setting that is not saved is not in the file, and refreshing returns the saved ones', async () => {
  const office = await openOffice(bytes);
  const { settings } = documentOf(office);
  settings.set('taal', 'nl');
  expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
  await store(office, 'taal', { code: 'nl' });
  settings.set('taal', 'anders');
  await refresh(office);
  expect(settings.get('taal')).toEqual({ code: 'nl' });
});

test('saved settings are in the file, and are read when the file is opened again', async () => {
  const office = await openOffice(bytes);
  await store(office, 'taal', { code: 'nl & <fr>' });
  await store(office, 'aantal', 3);
  const saved = office.host.save();
  expect(partText(saved, EXTENSION)).toContain(
    '<we:property name="taal" value="{&quot;code&quot;:&quot;nl &amp; &lt;fr&gt;&quot;}"/>',
  );
  const again = await openOffice(saved);
  const { settings } = documentOf(again);
  expect([settings.get('taal'), settings.get('aantal')]).toEqual([{ code: 'nl & <fr>' }, 3]);
});

test('a removed setting is removed from the file', async () => {
  const office = await openOffice(bytes);
  await store(office, 'een', 1);
  documentOf(office).settings.remove('een');
  await save(office);
  expect(partText(office.host.save(), EXTENSION)).not.toContain('we:property ');
});

test('undo does not revert settings', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    context.presentation.tags.add('A', 'x');
    await context.sync();
  });
  await store(office, 'een', 1);
  office.host.save();
  expect(office.host.undo()).toBe(true);
  expect(partText(office.host.save(), EXTENSION)).toContain('name="een"');
  await refresh(office);
  expect(documentOf(office).settings.get('een')).toBe(1);
});

test('the settings of another add-in are neither read nor changed', async () => {
  const foreign = await foreignDeck();
  const office = await openOffice(foreign);
  expect(documentOf(office).settings.get('van')).toBeNull();
  await store(office, 'van', 'ons');
  const saved = office.host.save();
  expect(partsOf(saved)[EXTENSION]).toEqual(partsOf(foreign)[EXTENSION]);
  expect(partText(saved, 'ppt/webextensions/webextension2.xml')).toContain('value="&quot;ons&quot;"');
  expect(partText(saved, 'ppt/webextensions/taskpanes.xml').match(/<wetp:taskpane /g)).toHaveLength(2);
});
