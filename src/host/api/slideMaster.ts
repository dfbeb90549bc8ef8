import type { Master } from '../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { shapeCollection } from './shapeCollection.ts';
import { slideLayoutCollection } from './slideLayout.ts';

const idOf = (master: Master) => `${master.number}#`;

export const slideMaster = apiClass<{ readonly deck: OpenDeck; readonly master: Master }>('SlideMaster', {
  key: target => idOf(target.master),
  get: {
    Id: target => idOf(target.master),
    Name: target => target.master.name,
  },
  objects: {
    Layouts: ({ deck, master }) => slideLayoutCollection({ deck, layouts: master.layouts }),
    Shapes: ({ deck, master }) => shapeCollection({ deck, part: master.part, slide: null }),
  },
});

export const slideMasterCollection = apiClass<OpenDeck>(
  'SlideMasterCollection',
  collectionMembers({
    all: deck => deck.presentation.masters(),
    find: (deck, key) => deck.presentation.masters().find(one => idOf(one) === key) ?? null,
    object: (deck, master) => slideMaster({ deck, master }),
  }),
);
