import { readTypes } from '../../src/workbench/host/node/api/readTypes.ts';

/** Type definitions with one namespace. Each element is a declaration in the namespace. */
const types = (...declarations: readonly string[]): string =>
  `declare namespace Excel { class Range extends OfficeExtension.ClientObject {} }
   declare namespace PowerPoint { ${declarations.join('\n')} }`;

const set = (version: string): string => `/** What this is.\n * @remarks\n * [Api set: ${version}] */`;

const inClass = (name: string, ...members: readonly string[]): string =>
  `${set('PowerPointApi 1.3')} class ${name} extends OfficeExtension.ClientObject { ${members.join('\n')} }`;

test('the reader finds the kind, the access, the type and the requirement set of each member', () => {
  const { classes } = readTypes(
    types(
      inClass(
        'Shape',
        `${set('PowerPointApi 1.3')} readonly id: string;`,
        `${set('PowerPointApi 1.10')} rotation: number;`,
        `${set('PowerPointApi 1.7')} readonly creationDate: Date;`,
        `${set('PowerPointApi 1.8')} readonly parentGroup: PowerPoint.Shape;`,
        `${set('PowerPointApi 1.8')} delete(): void;`,
        `${set('PowerPointApi 1.8')} getXml(): OfficeExtension.ClientResult<string>;`,
        `${set('PowerPointApi 1.8')} getParent(): Shape;`,
      ),
    ),
  );
  const property = { kind: 'property', writable: false, className: null };
  const method = { kind: 'method', writable: false, className: null };
  expect(classes).toEqual([
    {
      name: 'Shape',
      since: '1.3',
      item: null,
      members: [
        { ...property, name: 'id', since: '1.3', type: 'value' },
        { ...property, name: 'rotation', since: '1.10', type: 'value', writable: true },
        { ...property, name: 'creationDate', since: '1.7', type: 'date' },
        { ...property, name: 'parentGroup', since: '1.8', type: 'object', className: 'Shape' },
        { ...method, name: 'delete', since: '1.8', type: 'nothing' },
        { ...method, name: 'getXml', since: '1.8', type: 'value' },
        { ...method, name: 'getParent', since: '1.8', type: 'object', className: 'Shape' },
      ],
    },
  ]);
});

test('the reader finds the item class of a collection', () => {
  const { classes } = readTypes(
    types(inClass('Tag'), inClass('TagCollection', 'readonly items: PowerPoint.Tag[];')),
  );
  expect(classes.map(({ name, item }) => [name, item])).toEqual([
    ['Tag', null],
    ['TagCollection', 'Tag'],
  ]);
});

test('the reader takes an overloaded method once', () => {
  const overload = (type: string) => `${set('PowerPointApi 1.8')} setZOrder(position: ${type}): void;`;
  const { classes } = readTypes(types(inClass('Shape', overload('number'), overload('"BringForward"'))));
  expect(classes[0]?.members.map(one => one.name)).toEqual(['setZOrder']);
});

test('the reader leaves out previews, and members without a requirement set', () => {
  const { classes, enums } = readTypes(
    types(
      inClass(
        'Shape',
        'context: RequestContext;',
        'load(names?: string): PowerPoint.Shape;',
        `${set('PowerPointApi BETA (PREVIEW ONLY)')} readonly future: string;`,
        `${set('PowerPointApi 1.4')} name: string;`,
      ),
      `enum Kind { ${set('PowerPointApi 1.4')} line = "Line", ${set('PowerPointApi BETA (PREVIEW ONLY)')} video = "Video" }`,
      `enum Future { ${set('PowerPointApi BETA (PREVIEW ONLY)')} one = "One" }`,
      'interface Options { left?: number }',
    ),
  );
  expect(classes[0]?.members.map(one => one.name)).toEqual(['name']);
  expect(enums).toEqual([{ name: 'Kind', values: { line: 'Line' } }]);
});
