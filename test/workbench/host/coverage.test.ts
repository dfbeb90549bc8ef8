import { type MemberDescription } from '../../../src/workbench/host/api/apiDescription.ts';
import { answeredVersion, coverage, type CoveredMember } from '../../../src/workbench/host/api/coverage.ts';
import { requirementSets } from '../../../src/workbench/host/api/requirementSets.ts';
import { report } from '../../../src/tools/apiMembers/report.ts';
import { powerPointApi } from '../../../src/workbench/host/api/powerPointApi.ts';
import { deck, table, textBox } from '../../support/decks.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

const member = (since: CoveredMember['since'], name: string, answered: boolean): CoveredMember => ({
  since,
  className: 'Shape',
  name,
  answered,
});

test('a version counts as answered when all its members and all earlier members are answered', () => {
  const all = [
    member('1.10', 'rotation', true),
    member('1.8', 'level', true),
    member('1.9', 'margins', true),
  ];
  expect(answeredVersion(all)).toBe('1.10');
  expect(answeredVersion([...all, member('1.9', 'font', false)])).toBe('1.8');
  expect(answeredVersion([...all, member('1.8', 'group', false)])).toBe('1.0');
});

test('the host answers every member of the type definitions up to PowerPointApi 1.10, and claims that version', () => {
  expect(coverage().filter(one => !one.answered)).toEqual([]);
  expect(coverage().length).toBeGreaterThan(350);
  expect(requirementSets.PowerPointApi).toBe('1.10');
});

/** Objects of the most important classes, by class name, in a deck of one text box and one table. */
const objects: Readonly<
  Record<string, (context: PowerPoint.RequestContext) => { load: (name: string) => object }>
> = {
  Presentation: context => context.presentation,
  Slide: context => slideIn(context),
  SlideLayout: context => slideIn(context).layout,
  SlideMaster: context => slideIn(context).slideMaster,
  Shape: context => boxIn(context),
  ShapeFill: context => boxIn(context).fill,
  ShapeLineFormat: context => boxIn(context).lineFormat,
  TextFrame: context => boxIn(context).textFrame,
  TextRange: context => boxIn(context).textFrame.textRange,
  ShapeFont: context => boxIn(context).textFrame.textRange.font,
  ParagraphFormat: context => boxIn(context).textFrame.textRange.paragraphFormat,
  BulletFormat: context => boxIn(context).textFrame.textRange.paragraphFormat.bulletFormat,
  Table: context => tableIn(context),
  TableCell: context => tableIn(context).getCellOrNullObject(0, 0),
  PageSetup: context => context.presentation.pageSetup,
};

const slideIn = (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(0);
const boxIn = (context: PowerPoint.RequestContext) => slideIn(context).shapes.getItem('4');
const tableIn = (context: PowerPoint.RequestContext) => slideIn(context).shapes.getItem('9').getTable();

/** Loads a property and writes its value back, if it is writable. Returns the code of the refusal, or null. */
async function refusalOf(office: TestOffice, className: string, { name, writable }: MemberDescription) {
  try {
    await office.run(async context => {
      const object = objects[className]?.(context);
      object?.load(name);
      await context.sync();
      if (object && writable) Reflect.set(object, name, Reflect.get(object, name));
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test.each(Object.keys(objects))(
  'the host refuses exactly the properties of %s that the list calls missing',
  async name => {
    const office = await openOffice(deck({ slides: [{ shapes: textBox(4, 'een') + table(9, [['a']]) }] }));
    const description = powerPointApi.classes.find(one => one.name === name);
    const properties =
      description?.members.filter(({ kind, type }) => kind === 'property' && type !== 'object') ?? [];
    const refused: string[] = [];
    for (const property of properties)
      if ((await refusalOf(office, name, property)) === 'ApiNotFound') refused.push(property.name);
    const missing = coverage().filter(one => one.className === name && !one.answered);
    expect(properties.length).toBeGreaterThan(0);
    expect(refused).toEqual(
      properties.map(one => one.name).filter(one => missing.some(other => other.name === one)),
    );
  },
);

test('the report counts the members of each set and class, and names the missing ones', () => {
  const members = [
    member('1.4', 'name', true),
    member('1.10', 'visible', false),
    member('1.10', 'rotation', true),
  ];
  expect(report(members, false)).toEqual([
    'PowerPointApi 1.4: 1 of 1',
    '  Shape: 1 of 1',
    'PowerPointApi 1.10: 1 of 2',
    '  Shape: 1 of 2',
    'In total: 2 of 3. Complete up to PowerPointApi 1.4.',
  ]);
  expect(report(members, true)[3]).toBe('  Shape: 1 of 2; missing: visible');
});
