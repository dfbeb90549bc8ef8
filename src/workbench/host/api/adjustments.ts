import { adjust, adjustmentsOf } from '../../../pptx/adjustments.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import type { ShapeTarget } from './targets.ts';

/**
 * The API class Adjustments. Values are fractions of the size of the shape, or degrees from -180 to 180, as in
 * PowerPoint's object model. A shape without adjustable geometry, such as a group, has none.
 */
export const adjustments = apiClass<ShapeTarget>('Adjustments', {
  get: { Count: ({ shape }) => adjustmentsOf(shape).length },
  methods: {
    Get: ({ shape }, args) => {
      const found = adjustmentsOf(shape)[args.count(0)];
      if (!found) throw new ApiError('InvalidArgument');
      return found.value;
    },
  },
  commands: {
    Set: ({ holder, shape }, args) => {
      const index = args.count(0);
      const value = asNumber(args.raw(1));
      if (index >= adjustmentsOf(shape).length) throw new ApiError('InvalidArgument');
      adjust(shape, index, value);
      holder.deck.package.touch(holder.part);
      return null;
    },
  },
});
