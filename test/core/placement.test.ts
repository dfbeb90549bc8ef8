import type { FieldId } from '../../src/core/card/kind.ts';
import { fitsSlide, type Placement, type Rectangle } from '../../src/core/card/placement.ts';
import { WIDESCREEN, type SlideSize } from '../../src/core/deck/slideSize.ts';

const columns = [28, 211, 393, 575, 758].map((left): Rectangle => ({
  left,
  top: 176,
  width: 173,
  height: 328,
}));
const boxesOf = (places: readonly Rectangle[]): Placement['boxes'] =>
  new Map(places.map((one, at) => [`veld${at}` as FieldId, one]));
const card: Placement = { size: WIDESCREEN, boxes: boxesOf(columns) };
const rows: Placement = {
  size: WIDESCREEN,
  boxes: boxesOf(
    [86, 164, 242, 320, 398].flatMap(top =>
      [259, 483, 713].map((left): Rectangle => ({ left, top, width: 219, height: 76 })),
    ),
  ),
};

/** Returns the card as PowerPoint leaves it after the slides were resized. */
function resized(from: Placement, size: SlideSize, scale: number): Placement {
  const right = (size.width - from.size.width * scale) / 2;
  const down = (size.height - from.size.height * scale) / 2;
  const moved = (one: Rectangle): Rectangle => ({
    left: one.left * scale + right,
    top: one.top * scale + down,
    width: one.width * scale,
    height: one.height * scale,
  });
  return { size, boxes: boxesOf([...from.boxes.values()].map(moved)) };
}

const standard = { width: 720, height: 540 };

describe.each([
  ['columns', card],
  ['rows', rows],
])('the layout of a card with %s', (_, whole) => {
  test('a new card suits the size of its slide', () => {
    expect(fitsSlide(whole, {})).toBe(true);
    expect(fitsSlide(resized(whole, { width: 1920, height: 1080 }, 2), { scale: 2 })).toBe(true);
  });

  test.each([
    ['unscaled on narrower slides', { ...whole, size: standard }],
    ['unscaled on wider slides', { ...whole, size: { width: 1280, height: 540 } }],
    ['unscaled on higher slides', { ...whole, size: { width: 960, height: 720 } }],
    ['scaled to fit on 4:3', resized(whole, standard, 0.75)],
    ['scaled to fill 4:3', resized(whole, standard, 1)],
    ['scaled to fit from 4:3 on wider slides', resized(whole, { width: 1280, height: 540 }, 1)],
    ['scaled to fit on A4 upright', resized(whole, { width: 540, height: 780 }, 0.5625)],
    ['with letters of another scale', resized(whole, { width: 1920, height: 1080 }, 2)],
  ])('a card does not suit the size of its slide when the card is %s', (_how, placement) => {
    expect(fitsSlide(placement, {})).toBe(false);
  });

  test('a card still suits the size of its slide after a person moved or resized a box within the slide', () => {
    for (const at of whole.boxes.keys())
      for (const to of [
        { left: 400, top: 200 },
        { left: 20, top: 10 },
        { width: 60, height: 40 },
      ]) {
        const boxes = new Map(
          [...whole.boxes].map(([field, one]) => [field, field === at ? { ...one, ...to } : one]),
        );
        expect(fitsSlide({ ...whole, boxes }, {})).toBe(true);
      }
  });

  test('a card still suits the size of its slide when a box is missing or is in a group', () => {
    expect(fitsSlide({ ...whole, size: standard, boxes: new Map([...whole.boxes].slice(0, 2)) }, {})).toBe(
      true,
    );
  });
});

test('a card with columns side by side does not suit a slide that is higher than wide', () => {
  const boxes = boxesOf([15, 120, 225, 330, 430].map(left => ({ left, top: 200, width: 100, height: 530 })));
  const size = { width: 540, height: 780 };
  expect(fitsSlide({ size, boxes }, { scale: 780 / 540 })).toBe(false);
});
