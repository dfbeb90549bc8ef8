import { shapeCustomXml } from '../../../pptx/customXml.ts';
import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { isShown, setShown, shapeCreationId } from '../../../pptx/shapeMarks.ts';
import { deleteShape } from '../../../pptx/deleteShape.ts';
import { isTable, tableElement } from '../../../pptx/table.ts';
import { scaleLines } from '../../../pptx/tableLines.ts';
import { moveInOrder, siblings } from '../../../pptx/zOrder.ts';
import { adjustments } from './adjustments.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { shapeFill } from './shapeFill.ts';
import { shapeLineFormat } from './shapeLineFormat.ts';
import { customXmlPartCollection } from './customXmlPart.ts';
import { asBoolean, asNumber, asOneOf, asString } from './arguments.ts';
import { linkShape } from './hyperlink.ts';
import { shapeImage } from './images.ts';
import { placeholderFormat } from './placeholderFormat.ts';
import { shapeGroup } from './shapeGroup.ts';
import { shapeType } from './shapeType.ts';
import { table } from './table.ts';
import { tagCollection } from './tagCollection.ts';
import type { ShapeTarget } from './targets.ts';
import { textFrame } from './textFrame.ts';
import { ApiError } from './apiError.ts';

const order = ['SendToBack', 'SendBackward', 'BringForward', 'BringToFront'] as const;

const side = (name: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ shape: one }: ShapeTarget) => one.frame[name] / EMU_PER_POINT,
  set: ({ shape: one }: ShapeTarget, value: unknown) => {
    const points = asNumber(value);
    if (points < 0 && (name === 'width' || name === 'height')) throw new ApiError('InvalidArgument');
    const table = tableElement(one);
    if (table && name === 'width') scaleLines(table, 'columns', points * EMU_PER_POINT);
    if (table && name === 'height') scaleLines(table, 'rows', points * EMU_PER_POINT);
    one.moveTo({ [name]: points * EMU_PER_POINT });
  },
});
const left = side('left');
const top = side('top');
const width = side('width');
const height = side('height');

/** The API class Shape, for a shape on a slide, layout or master. Position and size are in points.
 * A table's rows and columns grow and shrink with it. */
export const shape: (target: ShapeTarget) => ApiObject = apiClass<ShapeTarget>('Shape', {
  key: target => target.shape.id,
  get: {
    Id: target => target.shape.id,
    Name: target => target.shape.name,
    AltTextDescription: target => target.shape.description,
    AltTextTitle: target => target.shape.descriptionTitle,
    CreationId: target => shapeCreationId(target.shape.element),
    IsDecorative: target => target.shape.isDecorative,
    Rotation: target => target.shape.frame.rotation,
    Level: target => levelOf(target),
    Type: target => shapeType(target.shape),
    Visible: target => isShown(target.shape.element),
    ZOrderPosition: target => placeOf(target),
    Left: left.get,
    Top: top.get,
    Width: width.get,
    Height: height.get,
  },
  set: {
    AltTextDescription: (target, value) => (target.shape.description = asString(value)),
    AltTextTitle: (target, value) => (target.shape.descriptionTitle = asString(value)),
    IsDecorative: (target, value) => (target.shape.isDecorative = asBoolean(value)),
    Name: (target, value) => (target.shape.name = asString(value)),
    Rotation: (target, value) => target.shape.rotate(asNumber(value)),
    Visible: ({ holder, shape: one }, value) => {
      setShown(one.element, asBoolean(value));
      holder.deck.package.touch(holder.part);
    },
    Left: left.set,
    Top: top.set,
    Width: width.set,
    Height: height.set,
  },
  objects: {
    CustomXmlParts: ({ holder: { deck, part }, shape: one }) =>
      customXmlPartCollection({ deck, owner: shapeCustomXml(part, one.element) }),
    Adjustments: target => adjustments(target),
    Tags: target => tagCollection(target.shape.tags),
    TextFrame: target => {
      // Pictures, tables, groups, charts and lines have no text frame. A request for it fails the batch (office-js
      // #5360, #4380).
      if (target.shape.kind !== 'shape') throw new ApiError('InvalidArgument');
      return textFrame({ ...target, parent: shape(target) });
    },
    Fill: target => shapeFill(target),
    Group: target => {
      if (target.shape.kind !== 'group') throw new ApiError('GeneralException');
      return shapeGroup(target);
    },
    LineFormat: target => shapeLineFormat(target),
    ParentGroup: ({ group }) => orRefuse(group && shape(group)),
    PlaceholderFormat: target => {
      if (!target.shape.placeholder) throw new ApiError('GeneralException');
      return placeholderFormat(target);
    },
  },
  methods: {
    GetImageAsBase64: (target, args) => shapeImage(target, args.options(0)),
    GetParentSlide: ({ holder }) => orRefuse(holder.parent.slide),
    GetParentSlideOrNullObject: ({ holder }) => holder.parent.slide ?? null,
    GetParentSlideLayout: ({ holder }) => orRefuse(holder.parent.layout),
    GetParentSlideLayoutOrNullObject: ({ holder }) => holder.parent.layout ?? null,
    GetParentSlideMaster: ({ holder }) => orRefuse(holder.parent.master),
    GetParentSlideMasterOrNullObject: ({ holder }) => holder.parent.master ?? null,
    GetTable: target => {
      if (!isTable(target.shape)) throw new ApiError('GeneralException');
      return table(target);
    },
    GetTextFrameOrNullObject: target =>
      target.shape.kind === 'shape' ? textFrame({ ...target, parent: shape(target) }) : null,
  },
  commands: {
    Delete: ({ holder, shape: one }) => {
      deleteShape(holder.deck.package, holder.part, one.element);
      return null;
    },
    SetHyperlink: (target, args) => linkShape(target, args.options(0)),
    SetZOrder(target, args) {
      const place = placeOf(target);
      const to = { SendToBack: 0, SendBackward: place - 1, BringForward: place + 1, BringToFront: Infinity };
      const { holder, shape: one, group } = target;
      moveInOrder(
        holder.deck.package,
        holder.part,
        one,
        group?.shape ?? null,
        to[asOneOf(args.raw(0), order)],
      );
      return null;
    },
  },
});

/** Returns the number of groups around the shape. */
function levelOf({ group }: ShapeTarget): number {
  return group ? levelOf(group) + 1 : 0;
}

/** Returns the z-order position within the slide or group, from 0 at the bottom. */
function placeOf({ holder, shape: one, group }: ShapeTarget): number {
  return siblings(holder.deck.package, holder.part, group?.shape ?? null).findIndex(
    other => other.element === one.element,
  );
}

function orRefuse(parent: ApiObject | undefined): ApiObject {
  if (!parent) throw new ApiError('GeneralException');
  return parent;
}
