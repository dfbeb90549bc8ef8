import {
  addShapeLink,
  addTextLink,
  linkAddress,
  linkOfShape,
  linksOfText,
  removeLink,
  setLinkAddress,
  setLinkTip,
  type TextLink,
} from '../../../pptx/hyperlinks.ts';
import { tableOf } from '../../../pptx/table.ts';
import { isAttached } from '../../../pptx/xml.ts';
import { ApiObject, apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asString, type Arguments } from './arguments.ts';
import { placeMembers } from './collection.ts';
import { shape } from './shape.ts';
import {
  shapesWithin,
  stretchOf,
  touched,
  type RangeTarget,
  type ShapesTarget,
  type ShapeTarget,
} from './targets.ts';
import { textFrame } from './textFrame.ts';
import { textRange } from './textRange.ts';

/** The target of the API class Hyperlink. */
interface LinkTarget {
  readonly on: ShapeTarget;
  /** The `a:hlinkClick` elements. */
  readonly elements: readonly Element[];
  readonly type: 'Shape' | 'TextRange';
  /** The linked text. Null for a link on a shape, and for a link in a table cell, for which the API has no range. */
  readonly text: Pick<TextLink, 'start' | 'length'> | null;
}

/** The API class Hyperlink, on a shape or on text. */
const hyperlink: (target: LinkTarget) => ApiObject = apiClass<LinkTarget>('Hyperlink', {
  get: {
    Address: target => linkAddress(fileOf(target), target.on.holder.part, firstOf(target)),
    ScreenTip: target => firstOf(target).getAttribute('tooltip') ?? '',
    Type: target => target.type,
  },
  set: {
    Address: (target, value) => {
      firstOf(target);
      setLinkAddress(fileOf(target), target.on.holder.part, target.elements, asAddress(value));
      touched(target.on);
    },
    ScreenTip: (target, value) => {
      firstOf(target);
      setLinkTip(fileOf(target), target.on.holder.part, target.elements, asString(value));
    },
  },
  methods: {
    GetLinkedShapeOrNullObject: ({ on, type }) => (type === 'Shape' ? shape(on) : null),
    GetLinkedTextRangeOrNullObject: ({ on, text }) => {
      const frame = text && textFrame({ ...on, parent: shape(on) });
      return frame && textRange({ ...on, frame, start: text.start, length: text.length });
    },
  },
  commands: {
    Delete: target => {
      removeLink(fileOf(target), target.on.holder.part, target.elements);
      touched(target.on);
      return null;
    },
  },
});

/**
 * The target of the collections. Within a batch, the positions are those of the first time that a position was asked
 * for. An add-in that deletes the loaded items one by one thus deletes each of them.
 */
interface LinksTarget {
  readonly all: () => readonly LinkTarget[];
  known: readonly LinkTarget[] | null;
}

const live = placeMembers<LinksTarget, LinkTarget>({
  all: target => target.all(),
  object: (_, one) => hyperlink(one),
});

const members = {
  ...live,
  methods: {
    ...live.methods,
    GetItemAt(target: LinksTarget, args: Arguments) {
      target.known ??= target.all();
      const found = target.known[args.count(0)];
      return found ? hyperlink(found) : live.methods.GetItemAt(target, args);
    },
  },
};

const hyperlinkCollection = apiClass<LinksTarget & { readonly holder: ShapesTarget }>('HyperlinkCollection', {
  ...members,
  commands: {
    Add({ holder }, args) {
      const value = args.raw(0);
      const range = value instanceof ApiObject ? value.targetOf(textRange) : null;
      const on = range ?? (value instanceof ApiObject ? value.targetOf(shape) : null);
      if (on?.holder.part !== holder.part) throw new ApiError('InvalidArgument');
      return range ? linkRange(range, args.options(1)) : linkShape(on, args.options(1));
    },
  },
});

const hyperlinkScopedCollection = apiClass<LinksTarget>('HyperlinkScopedCollection', members);

/** Returns `slide.hyperlinks`: the links on the shapes of a slide and on their text, in z-order from the bottom. */
export function slideLinks(holder: ShapesTarget): ApiObject {
  const all = (): readonly LinkTarget[] => shapesWithin(holder).flatMap(linksOn);
  return hyperlinkCollection({ all, known: null, holder });
}

/** Returns `textRange.hyperlinks`: the links with at least one character in the range. */
export function rangeLinks(target: RangeTarget): ApiObject {
  const all = (): readonly LinkTarget[] => {
    const { start, length } = stretchOf(target);
    return textLinksOn(target).filter(
      ({ text }) => text && text.start < start + length && text.start + text.length > start,
    );
  };
  return hyperlinkScopedCollection({ all, known: null });
}

/** Implements `shape.setHyperlink(options)`. */
export function linkShape(on: ShapeTarget, options: Readonly<Record<string, unknown>>): ApiObject {
  const { holder, shape: one } = on;
  const wanted = asOptions(options);
  const elements = addShapeLink(holder.deck.package, holder.part, one.element);
  return finish({ on, elements, type: 'Shape', text: null }, wanted);
}

/**
 * Implements `textRange.setHyperlink(options)`. Throws ApiError `InvalidArgument` for a range without characters, which
 * cannot carry a link.
 */
export function linkRange(on: RangeTarget, options: Readonly<Record<string, unknown>>): ApiObject {
  const { holder, shape: one } = on;
  const { start, length } = stretchOf(on);
  const wanted = asOptions(options);
  if (length === 0) throw new ApiError('InvalidArgument');
  const elements = addTextLink(holder.deck.package, holder.part, one.makeTextBody(), start, length);
  return finish({ on, elements, type: 'TextRange', text: { start, length } }, wanted);
}

/** Sets the address and tip of a new link. */
function finish(target: LinkTarget, { address, screenTip }: ReturnType<typeof asOptions>): ApiObject {
  setLinkAddress(fileOf(target), target.on.holder.part, target.elements, address);
  setLinkTip(fileOf(target), target.on.holder.part, target.elements, screenTip);
  touched(target.on);
  return hyperlink(target);
}

function asOptions({ address, screenTip }: Readonly<Record<string, unknown>>) {
  return { address: asAddress(address ?? ''), screenTip: asString(screenTip ?? '') };
}

/** Returns an address. Throws ApiError `InvalidArgument` for a web address that cannot be parsed. */
function asAddress(value: unknown): string {
  const address = asString(value);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address) && !URL.canParse(address))
    throw new ApiError('InvalidArgument');
  return address;
}

/** Returns the links on a shape, on its text and in its table. */
function linksOn(on: ShapeTarget): readonly LinkTarget[] {
  const own = linkOfShape(on.shape.element);
  const cells = tableOf(on.shape)?.cells ?? [];
  return [
    ...(own ? [{ on, elements: [own], type: 'Shape' as const, text: null }] : []),
    ...textLinksOn(on),
    ...cells
      .flatMap(cell => linksOfText(cell.text))
      .map(({ elements }) => ({ on, elements, type: 'TextRange' as const, text: null })),
  ];
}

function textLinksOn(on: ShapeTarget): readonly LinkTarget[] {
  const body = on.shape.textBody;
  return body
    ? linksOfText(body).map(text => ({ on, elements: text.elements, type: 'TextRange', text }))
    : [];
}

/** Returns the first element of a link. Throws ApiError `ItemNotFound` when the link was deleted. */
function firstOf({ elements }: LinkTarget): Element {
  const [first] = elements;
  if (!first || !isAttached(first)) throw new ApiError('ItemNotFound');
  return first;
}

function fileOf({ on }: LinkTarget) {
  return on.holder.deck.package;
}
