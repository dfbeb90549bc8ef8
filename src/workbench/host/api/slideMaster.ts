import { hasId, idOf } from '../../../pptx/numberedId.ts';
import { slideCustomXml } from '../../../pptx/customXml.ts';
import type { Master } from '../../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { customXmlPartCollection } from './customXmlPart.ts';
import { shapeCollection } from './shapeCollection.ts';
import { slideMasterBackground } from './slideBackground.ts';
import { slideLayoutCollection } from './slideLayout.ts';
import { themeColorScheme } from './themeColorScheme.ts';

export interface MasterTarget {
  readonly deck: OpenDeck;
  readonly master: Master;
}

export const slideMaster: (target: MasterTarget) => ApiObject = apiClass<MasterTarget>('SlideMaster', {
  key: target => idOf(target.master),
  get: {
    Id: target => idOf(target.master),
    Name: target => target.master.name,
  },
  objects: {
    CustomXmlParts: ({ deck, master }) =>
      customXmlPartCollection({ deck, owner: slideCustomXml(deck.package, master.part) }),
    Background: ({ deck, master }) => slideMasterBackground({ deck, part: master.part }),
    Layouts: ({ deck, master }) => slideLayoutCollection({ deck, layouts: master.layouts }),
    Shapes: target =>
      shapeCollection({
        deck: target.deck,
        part: target.master.part,
        parent: { master: slideMaster(target) },
      }),
    ThemeColorScheme: ({ deck, master }) => themeColorScheme({ deck, part: master.part }),
  },
});

export const slideMasterCollection = apiClass<OpenDeck>(
  'SlideMasterCollection',
  collectionMembers({
    all: deck => deck.presentation.masters(),
    find: (deck, key) => deck.presentation.masters().find(one => hasId(one, key)) ?? null,
    object: (deck, master) => slideMaster({ deck, master }),
  }),
);
