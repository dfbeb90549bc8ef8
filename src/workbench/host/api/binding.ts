import type { StoredBinding } from '../../../pptx/webExtension.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asOneOf, asString } from './arguments.ts';
import { collectionMembers } from './collection.ts';
import { shape } from './shape.ts';
import { slide } from './slide.ts';
import { shapesWithin, type ShapeTarget } from './targets.ts';

const TYPES = ['Shape'] as const;

interface BindingTarget {
  readonly deck: OpenDeck;
  readonly id: string;
}

/** The API class Binding. A binding is part of the file, so undoing its creation removes it. */
const binding: (target: BindingTarget) => ApiObject = apiClass<BindingTarget>('Binding', {
  key: target => target.id,
  get: {
    Id: target => find(target).id,
    Type: target => asOneOf(find(target).type, TYPES),
  },
  methods: {
    GetShape: target => {
      const { reference } = find(target);
      const found = shapeAt(target.deck, reference);
      if (!found) throw new ApiError('ItemNotFound', reference);
      return shape(found);
    },
  },
  commands: {
    Delete: ({ deck, id }) => {
      deck.extension.deleteBinding(id);
      return null;
    },
  },
});

const members = collectionMembers<OpenDeck, StoredBinding>({
  all: deck => deck.extension.bindings(),
  find: (deck, id) => deck.extension.bindings().find(one => one.id === id) ?? null,
  object: (deck, { id }) => binding({ deck, id }),
});

/** The API class BindingCollection: the bindings of the add-in in this presentation. */
export const bindingCollection = apiClass<OpenDeck>('BindingCollection', {
  ...members,
  commands: {
    Add: (deck, args) => bind(deck, args.target(0, shape), args.raw(1), args.raw(2)),
    /** Throws ApiError `InvalidReference` unless one shape is selected. */
    AddFromSelection(deck, args) {
      const [selected, ...others] = deck.selection.shapes;
      const found = selected && shapeAt(deck, referenceTo(selected.slide, selected.shape));
      if (!found || others.length > 0) throw new ApiError('InvalidReference');
      return bind(deck, found, args.raw(0), args.raw(1));
    },
  },
});

function bind(deck: OpenDeck, on: ShapeTarget, type: unknown, id: unknown): ApiObject {
  const slideId = on.holder.parent.slide?.key();
  // A shape of a layout or master cannot be selected in the normal view, and has no slide to name in the reference.
  if (!slideId || asString(id) === '') throw new ApiError('InvalidArgument');
  const reference = referenceTo(slideId, on.shape.id);
  deck.extension.addBinding({ id: asString(id), type: asOneOf(type, TYPES), reference });
  return binding({ deck, id: asString(id) });
}

/** Returns the text that names a shape in the file. PowerPoint's own form is not documented. */
function referenceTo(slideId: string, shapeId: string): string {
  return `${slideId.split('#')[0]}/${shapeId}`;
}

function shapeAt(deck: OpenDeck, reference: string): ShapeTarget | null {
  const found = deck.presentation.slides().find(one => reference.startsWith(`${one.number}/`));
  if (!found) return null;
  const holder = { deck, part: found.part, parent: { slide: slide({ deck, slide: found }) } };
  return shapesWithin(holder).find(one => referenceTo(found.number, one.shape.id) === reference) ?? null;
}

/** Returns a binding as stored. Throws ApiError `ItemNotFound` when it was deleted. */
function find({ deck, id }: BindingTarget): StoredBinding {
  const found = deck.extension.bindings().find(one => one.id === id);
  if (!found) throw new ApiError('ItemNotFound', id);
  return found;
}
