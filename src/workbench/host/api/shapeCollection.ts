import type { Shape } from '../../../pptx/shape.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { addGeometricShape, addLine, addTextBox } from './addShape.ts';
import { addTable } from './addTable.ts';
import { apiClass } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { chosenShapes, makeGroup } from './makeGroup.ts';
import { shape } from './shape.ts';
import type { ShapesTarget, ShapeTarget } from './targets.ts';

const members = collectionMembers<ShapesTarget, Shape>({
  all: holder => shapesOf(holder.deck.package, holder.part),
  find: (holder, id) => shapesOf(holder.deck.package, holder.part).find(one => one.id === id) ?? null,
  object: (holder, one) => shape({ holder, shape: one }),
});

/**
 * The API class ShapeCollection: the shapes of a slide, layout or master, in z-order from the bottom. The key of a
 * shape is its id, not its name.
 */
export const shapeCollection = apiClass<ShapesTarget>('ShapeCollection', {
  ...members,
  commands: {
    AddGeometricShape: addGeometricShape,
    AddGroup: (holder, args) => makeGroup(holder, chosenShapes(holder, args.list(0))),
    AddLine: addLine,
    AddTable: addTable,
    AddTextBox: addTextBox,
  },
});

interface ScopedTarget {
  readonly holder: ShapesTarget;
  readonly shapes: readonly Shape[];
  /** The group that contains the shapes, if any. */
  readonly group?: ShapeTarget;
}

/**
 * The API class ShapeScopedCollection: a subset of the shapes, such as the selected shapes or the shapes of a group.
 */
export const shapeScopedCollection = apiClass<ScopedTarget>('ShapeScopedCollection', {
  ...collectionMembers<ScopedTarget, Shape>({
    all: target => target.shapes,
    find: (target, id) => target.shapes.find(one => one.id === id) ?? null,
    object: ({ holder, group }, one) => shape({ holder, shape: one, ...(group && { group }) }),
  }),
  commands: { Group: ({ holder, shapes, group }) => makeGroup(holder, shapes, group) },
});
