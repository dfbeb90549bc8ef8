import { groupShapes } from '../../../pptx/grouping.ts';
import type { Shape } from '../../../pptx/shape.ts';
import { shapesIn, shapesOf } from '../../../pptx/shapeTree.ts';
import { isTable } from '../../../pptx/table.ts';
import type { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asTarget } from './arguments.ts';
import { shape } from './shape.ts';
import type { ShapesTarget, ShapeTarget } from './targets.ts';

/**
 * Groups shapes of a slide, or shapes in the same group. Returns the group as a shape. Throws ApiError
 * `GeneralException` for fewer than two shapes, and for placeholders and tables, which PowerPoint does not group.
 */
export function makeGroup(holder: ShapesTarget, shapes: readonly Shape[], group?: ShapeTarget): ApiObject {
  if (shapes.length < 2 || shapes.some(one => one.placeholder !== null || isTable(one)))
    throw new ApiError('GeneralException');
  const { package: owner } = holder.deck;
  const id = groupShapes(owner, holder.part, shapes);
  const around = group ? shapesIn(owner, holder.part, group.shape) : shapesOf(owner, holder.part);
  const made = around.find(one => one.id === id);
  if (!made) throw new Error('The group was not made');
  return shape({ holder, shape: made, ...(group && { group }) });
}

/**
 * Returns the shapes for a list of ids and Shape objects, each once. Throws ApiError `InvalidArgument` for a shape that
 * is not directly on the slide, layout or master.
 */
export function chosenShapes(holder: ShapesTarget, values: readonly unknown[]): readonly Shape[] {
  const all = shapesOf(holder.deck.package, holder.part);
  const found = values.map(value => {
    if (typeof value === 'string') return all.find(one => one.id === value);
    const { shape: wanted } = asTarget(value, shape);
    return all.find(one => one.element === wanted.element);
  });
  return [...new Set(found)].map(one => {
    if (!one) throw new ApiError('InvalidArgument');
    return one;
  });
}
