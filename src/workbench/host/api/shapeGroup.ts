import { shapeCreationId } from '../../../pptx/shapeMarks.ts';
import { ungroupShapes } from '../../../pptx/grouping.ts';
import { shapesIn } from '../../../pptx/shapeTree.ts';
import { holderOf } from '../../../pptx/zOrder.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { shape } from './shape.ts';
import { shapeScopedCollection } from './shapeCollection.ts';
import type { ShapeTarget } from './targets.ts';

/**
 * The API class ShapeGroup. Its shapes are the direct children of the group; a nested group is one shape. The
 * documentation only says that shapes have levels.
 */
export const shapeGroup: (target: ShapeTarget) => ApiObject = apiClass<ShapeTarget>('ShapeGroup', {
  key: target => target.shape.id,
  get: {
    Id: target => target.shape.id,
    CreationId: target => shapeCreationId(target.shape.element),
  },
  objects: {
    Shape: target => shape(target),
    Shapes: target =>
      shapeScopedCollection({
        holder: target.holder,
        group: target,
        shapes: shapesIn(target.holder.deck.package, target.holder.part, target.shape),
      }),
  },
  commands: {
    Ungroup: ({ holder, shape: group }) => {
      // Outside its alternatives for older programs, the content of such a group may be unreadable.
      if (holderOf(group) !== group.element) throw new ApiError('GeneralException');
      ungroupShapes(holder.deck.package, holder.part, group);
      return null;
    },
  },
});
