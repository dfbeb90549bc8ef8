import { hasId, idOf } from '../../../pptx/numberedId.ts';
import { slideCustomXml } from '../../../pptx/customXml.ts';
import type { Layout } from '../../../pptx/presentation.ts';
import type { OpenDeck } from '../openDeck.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { collectionMembers } from './collection.ts';
import { customXmlPartCollection } from './customXmlPart.ts';
import { shapeCollection } from './shapeCollection.ts';
import { slideLayoutBackground } from './slideBackground.ts';
import { themeColorScheme } from './themeColorScheme.ts';

export interface LayoutTarget {
  readonly deck: OpenDeck;
  readonly layout: Layout;
}

/** The API name of each `p:sldLayout/@type` (ST_SlideLayoutType). */
const types: Readonly<Record<string, string>> = {
  title: 'Title',
  tx: 'Text',
  twoColTx: 'TwoColumnText',
  tbl: 'Table',
  txAndChart: 'TextAndChart',
  chartAndTx: 'ChartAndText',
  dgm: 'OrganizationChart',
  chart: 'Chart',
  txAndClipArt: 'TextAndClipArt',
  clipArtAndTx: 'ClipArtAndText',
  titleOnly: 'TitleOnly',
  blank: 'Blank',
  txAndObj: 'TextAndObject',
  objAndTx: 'ObjectAndText',
  objOnly: 'LargeObject',
  obj: 'Object',
  txAndMedia: 'TextAndMediaClip',
  mediaAndTx: 'MediaClipAndText',
  objOverTx: 'ObjectOverText',
  txOverObj: 'TextOverObject',
  txAndTwoObj: 'TextAndTwoObjects',
  twoObjAndTx: 'TwoObjectsAndText',
  twoObjOverTx: 'TwoObjectsOverText',
  fourObj: 'FourObjects',
  vertTx: 'VerticalText',
  clipArtAndVertTx: 'ClipArtAndVerticalText',
  vertTitleAndTx: 'VerticalTitleAndText',
  vertTitleAndTxOverChart: 'VerticalTitleAndTextOverChart',
  twoObj: 'TwoObjects',
  objAndTwoObj: 'ObjectAndTwoObjects',
  twoObjAndObj: 'TwoObjectsAndObject',
  cust: 'Custom',
  secHead: 'SectionHeader',
  twoTxTwoObj: 'Comparison',
  objTx: 'ContentWithCaption',
  picTx: 'PictureWithCaption',
};

export const slideLayout: (target: LayoutTarget) => ApiObject = apiClass<LayoutTarget>('SlideLayout', {
  key: target => idOf(target.layout),
  get: {
    Id: target => idOf(target.layout),
    Name: target => target.layout.name,
    Type: target => types[target.layout.type] ?? 'Custom',
  },
  objects: {
    CustomXmlParts: ({ deck, layout }) =>
      customXmlPartCollection({ deck, owner: slideCustomXml(deck.package, layout.part) }),
    Background: ({ deck, layout }) => slideLayoutBackground({ deck, part: layout.part }),
    Shapes: target =>
      shapeCollection({
        deck: target.deck,
        part: target.layout.part,
        parent: { layout: slideLayout(target) },
      }),
    ThemeColorScheme: ({ deck, layout }) => themeColorScheme({ deck, part: layout.part }),
  },
});

export const slideLayoutCollection = apiClass<{
  readonly deck: OpenDeck;
  readonly layouts: readonly Layout[];
}>(
  'SlideLayoutCollection',
  collectionMembers({
    all: target => target.layouts,
    find: (target, key) => target.layouts.find(one => hasId(one, key)) ?? null,
    object: ({ deck }, layout) => slideLayout({ deck, layout }),
  }),
);
