import { apiClass } from './apiClass.ts';
import { containedType } from './shapeType.ts';
import type { ShapeTarget } from './targets.ts';

/** The API name of each `p:ph/@type` (ST_PlaceholderType). A placeholder without a type is `Content`. */
const types: Readonly<Record<string, string>> = {
  title: 'Title',
  ctrTitle: 'CenterTitle',
  subTitle: 'Subtitle',
  body: 'Body',
  obj: 'Content',
  dt: 'Date',
  ftr: 'Footer',
  hdr: 'Header',
  sldNum: 'SlideNumber',
  chart: 'Chart',
  tbl: 'Table',
  clipArt: 'OnlinePicture',
  dgm: 'SmartArt',
  media: 'Media',
  pic: 'Picture',
};

/** The API class PlaceholderFormat: the type of a placeholder and of its contents. */
export const placeholderFormat = apiClass<ShapeTarget>('PlaceholderFormat', {
  get: {
    ContainedType: ({ shape }) => containedType(shape),
    Type({ shape: { placeholder } }) {
      const type = types[placeholder?.getAttribute('type') ?? 'obj'] ?? 'Unsupported';
      const canBeVertical = type === 'Title' || type === 'Body' || type === 'Content';
      return canBeVertical && placeholder?.getAttribute('orient') === 'vert' ? `Vertical${type}` : type;
    },
  },
});
