import { Access } from '../../../src/workbench/host/api/access.ts';
import { apiClass, ApiObject } from '../../../src/workbench/host/api/apiClass.ts';
import { ApiError } from '../../../src/workbench/host/api/apiError.ts';
import { Arguments, asTarget } from '../../../src/workbench/host/api/arguments.ts';
import { execute } from '../../../src/workbench/host/api/interpreter.ts';
import {
  actionType,
  pathType,
  type ArgumentInfo,
  type Request,
} from '../../../src/workbench/host/api/request.ts';
import { headlessOffice } from '../../../src/workbench/host/node/headlessOffice.ts';
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { deck, textBox } from '../../support/decks.ts';

const leaf = apiClass<string>('Leaf', { key: name => name });
const other = apiClass<string>('Other', {});

/** Executes `root.take(…)` with these arguments. Path 2 is `root.leaf`, path 3 a null object. Returns the arguments. */
function received(info: ArgumentInfo): readonly unknown[] {
  let taken: readonly unknown[] = [];
  const root = apiClass<null>('Root', {
    objects: { Leaf: () => leaf('a'), None: () => null },
    methods: { Take: () => null },
  })(null);
  const access = new Access({
    quirks: [
      {
        call(_object, _name, args, proceed) {
          taken = args;
          return proceed(args);
        },
      },
    ],
    beforeChange: () => undefined,
    isOld: () => false,
    lacks: () => false,
  });
  const property = (Id: number, Name: string) => ({
    Id,
    ObjectPathType: pathType.property,
    Name,
    ParentObjectPathId: 1,
  });
  const request: Request = {
    Actions: [{ Id: 1, ActionType: actionType.method, Name: 'Take', ObjectPathId: 1, ArgumentInfo: info }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: pathType.root, Name: '' },
      2: property(2, 'Leaf'),
      3: property(3, 'None'),
    },
  };
  const answer = execute(request, {
    root,
    access,
    withSelection: (_path, work) => work(),
    translate: error => new ApiError('5010', String(error)),
  });
  expect(answer.Error).toBeUndefined();
  return taken;
}

/** Replaces objects of the class Leaf by their targets. */
function shown(value: unknown): unknown {
  if (value instanceof ApiObject) return `leaf ${asTarget(value, leaf)}`;
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one)]));
}

test('an argument that refers to an object becomes the object, and a number stays a number', () => {
  const args = received({ Arguments: [2, 2, 'x'], ReferencedObjectPathIds: [2, 0, 0] });
  expect(shown(args)).toEqual(['leaf a', 2, 'x']);
});

test('references in arrays become objects, beside plain items and in inner arrays', () => {
  const args = received({
    Arguments: [['4', 2, [2, 2]], [2]],
    ReferencedObjectPathIds: [[0, 2, [0, 2]], 0],
  });
  expect(shown(args)).toEqual([['4', 'leaf a', [2, 'leaf a']], [2]]);
});

test('references in options become objects, at any depth', () => {
  const args = received({
    Arguments: [
      { one: { _ObjectPathId: 2 }, more: [{ _ObjectPathId: 2 }, { in: { _ObjectPathId: 2 } }], n: 2 },
    ],
    ReferencedObjectPathIds: [0],
  });
  expect(shown(args)).toEqual([{ one: 'leaf a', more: ['leaf a', { in: 'leaf a' }], n: 2 }]);
});

test('a reference to a null object becomes null', () => {
  expect(received({ Arguments: [3], ReferencedObjectPathIds: [3] })).toEqual([null]);
});

test('an object of another class, null and a plain value are refused as a target', () => {
  const args = new Arguments([leaf('a'), other('a'), null, 2]);
  expect(args.target(0, leaf)).toBe('a');
  for (const at of [1, 2, 3])
    expect(() => args.target(at, leaf)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }) as Error,
    );
  expect(() => args.options(0)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }) as Error);
});

test('Office.js sends objects in arrays, in options and alone in this form', async () => {
  const host = new EmbeddedHost(deck({ slides: [{ shapes: textBox(4, 'een') }] }));
  const office = await headlessOffice(host);
  const sent: Request[] = [];
  const { external } = office.window as unknown as {
    external: { Execute: (id: number, params: readonly (readonly string[])[], done: unknown) => void };
  };
  const { Execute: original } = external;
  external.Execute = (id, params, done) => {
    sent.push(JSON.parse(params[0]?.[4] ?? '') as Request);
    original(id, params, done);
  };
  await office.PowerPoint.run(async context => {
    const slide = context.presentation.slides.getItemAt(0);
    const shape = slide.shapes.getItem('4');
    slide.shapes.addGroup([shape, '5']);
    slide.applyLayout(slide.layout);
    await context.sync();
  }).catch(() => undefined);
  office.close();
  const { Actions: actions = [], ObjectPaths: paths = {} } = sent[0] ?? {};
  const infos = [...Object.values(paths), ...actions].map(one => [one.Name, one.ArgumentInfo] as const);
  const infoOf = (name: string) => infos.find(one => one[0] === name)?.[1];
  const [first] = infoOf('AddGroup')?.Arguments ?? [];
  expect(infoOf('AddGroup')?.ReferencedObjectPathIds).toEqual([[(first as number[])[0], 0]]);
  expect(infoOf('ApplyLayout')?.ReferencedObjectPathIds).toEqual(infoOf('ApplyLayout')?.Arguments);
});
