import { apiClass } from './apiClass.ts';
import type { ShapeTarget } from './targets.ts';
import { textRange } from './textRange.ts';

export const textFrame = apiClass<ShapeTarget>('TextFrame', {
  get: {
    HasText: target => (target.shape.textBody?.text ?? '') !== '',
  },
  objects: {
    TextRange: target => textRange({ ...target, start: 0, length: null }),
  },
});
