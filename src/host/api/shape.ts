import { deleteShape } from '../../pptx/deleteShape.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { shapeFill } from './shapeFill.ts';
import { shapeLineFormat } from './shapeLineFormat.ts';
import { asNumber, asString } from './arguments.ts';
import { tagCollection } from './tagCollection.ts';
import { EMU_PER_POINT, type ShapeTarget } from './targets.ts';
import { textFrame } from './textFrame.ts';
import { ApiError } from './apiError.ts';

const kinds = {
  shape: 'GeometricShape',
  picture: 'Image',
  group: 'Group',
  connector: 'Line',
  graphic: 'Unsupported',
  unknown: 'Unsupported',
} as const;

const side = (name: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ shape: one }: ShapeTarget) => one.frame[name] / EMU_PER_POINT,
  set: ({ shape: one }: ShapeTarget, value: unknown) => {
    const points = asNumber(value);
    if (points < 0 && (name === 'width' || name === 'height')) throw new ApiError('InvalidArgument');
    one.moveTo({ [name]: points * EMU_PER_POINT });
  },
});
const left = side('left');
const top = side('top');
const width = side('width');
const height = side('height');

/** A shape on a slide, layout or master. Sizes in points. */
export const shape: (target: ShapeTarget) => ApiObject = apiClass<ShapeTarget>('Shape', {
  key: target => target.shape.id,
  get: {
    Id: target => target.shape.id,
    Name: target => target.shape.name,
    Type: target => kinds[target.shape.kind],
    Left: left.get,
    Top: top.get,
    Width: width.get,
    Height: height.get,
  },
  set: {
    Name: (target, value) => (target.shape.name = asString(value)),
    Left: left.set,
    Top: top.set,
    Width: width.set,
    Height: height.set,
  },
  objects: {
    Tags: target => tagCollection(target.shape.tags),
    TextFrame: target => {
      // Pictures, tables, groups, charts and lines have none; asking fails the batch (office-js #5360, #4380).
      if (target.shape.kind !== 'shape') throw new ApiError('InvalidArgument');
      return textFrame({ ...target, parent: shape(target) });
    },
    Fill: target => shapeFill(target),
    LineFormat: target => shapeLineFormat(target),
  },
  methods: {
    GetParentSlide: ({ holder }) => orRefuse(holder.parent.slide),
    GetParentSlideOrNullObject: ({ holder }) => holder.parent.slide ?? null,
    GetParentSlideLayout: ({ holder }) => orRefuse(holder.parent.layout),
    GetParentSlideLayoutOrNullObject: ({ holder }) => holder.parent.layout ?? null,
    GetParentSlideMaster: ({ holder }) => orRefuse(holder.parent.master),
    GetParentSlideMasterOrNullObject: ({ holder }) => holder.parent.master ?? null,
  },
  commands: {
    Delete: ({ holder, shape: one }) => {
      deleteShape(holder.deck.package, holder.part, one.element);
      return null;
    },
  },
});

function orRefuse(parent: ApiObject | undefined): ApiObject {
  if (!parent) throw new ApiError('GeneralException');
  return parent;
}
