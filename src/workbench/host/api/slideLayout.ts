import type { Layout } from '../../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { shapeCollection } from './shapeCollection.ts';

export interface LayoutTarget {
  readonly deck: OpenDeck;
  readonly layout: Layout;
}

const idOf = (layout: Layout) => `${layout.number}#`;

export const slideLayout: (target: LayoutTarget) => ApiObject = apiClass<LayoutTarget>('SlideLayout', {
  key: target => idOf(target.layout),
  get: {
    Id: target => idOf(target.layout),
    Name: target => target.layout.name,
  },
  objects: {
    Shapes: target =>
      shapeCollection({
        deck: target.deck,
        part: target.layout.part,
        parent: { layout: slideLayout(target) },
      }),
  },
});

export const slideLayoutCollection = apiClass<{
  readonly deck: OpenDeck;
  readonly layouts: readonly Layout[];
}>(
  'SlideLayoutCollection',
  collectionMembers({
    all: target => target.layouts,
    find: (target, key) => target.layouts.find(one => idOf(one) === key) ?? null,
    object: ({ deck }, layout) => slideLayout({ deck, layout }),
  }),
);
