import { accessibility } from '../../src/core/checks/accessibility.ts';
import type { ShapeAppearance } from '../../src/core/deck/slideLooks.ts';
import { contrast, lowestContrast } from '../../src/core/checks/contrast.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';

const plain: ShapeAppearance = {
  id: '0',
  name: 'TextBox 1',
  isTitle: false,
  field: null,
  left: 0,
  top: 0,
  width: 100,
  height: 50,
  text: 'Woorden',
  size: 18,
  bold: false,
  ink: '#1B2A38',
  fill: '#FFFFFF',
  description: '',
  isDecorative: false,
};
const title = { ...plain, id: 'title', name: 'kaart:titel', isTitle: true };

function check(shapes: readonly ShapeAppearance[], canOrder = true, scale = 1) {
  const rules = { kind: partnership, language: 'nl', smallestSize: 14, scale } as const;
  return accessibility({ shapes, canOrder }, rules).map(({ code, shape, fix }) => ({
    code,
    shape: shape?.id ?? null,
    fix,
  }));
}

describe('the accessibility check of a card', () => {
  it('the accessibility check finds nothing on a card that meets all its requirements', () => {
    expect(check([title, plain])).toEqual([]);
  });

  it('the accessibility check requires that the slide has a title with words', () => {
    expect(check([plain])).toEqual([{ code: 'noTitle', shape: null, fix: null }]);
    expect(check([{ ...title, text: ' ' }])).toEqual([
      {
        code: 'emptyTitle',
        shape: 'title',
        fix: { do: 'title', shape: 'title', text: 'Partnerschapskaart' },
      },
    ]);
  });

  it('the accessibility check adds known alternative texts to our shapes, asks for those of pictures, and marks loose shapes as decorative', () => {
    const box = { ...plain, id: 'box', field: 'waarden' as FieldId, text: '' };
    const clock = { ...plain, id: 'clock', name: 'kaart:klok', text: '' };
    const picture = { ...plain, id: 'picture', text: null };
    const bar = { ...plain, id: 'bar', text: '' };
    const found = check([title, box, clock, picture, bar]);
    expect(found.map(one => one.code)).toEqual(found.map(() => 'noDescription'));
    expect(found.map(one => one.fix)).toEqual([
      { do: 'describe', shape: 'box', text: 'Kolom Waarden, stap 1 van 5: de inbreng van de groep' },
      { do: 'describe', shape: 'clock', text: 'Vak voor de tijd die er nog is; meestal leeg' },
      null,
      { do: 'decorate', shape: 'bar' },
    ]);
    const silent = { ...picture, isDecorative: true };
    const unknown = { ...picture, description: null, isDecorative: null };
    expect(check([title, silent, unknown])).toEqual([]);
  });

  it('the accessibility check requires the order of filling as reading order, and keeps shapes that are in order', () => {
    const at = (id: string, name: string, field: FieldId | null = null) => ({ ...plain, id, name, field });
    const [waarden, relaties] = ['waarden', 'relaties'].map(id => at(id, `kaart:${id}`, id as FieldId));
    const heading = at('kop', 'kaart:waarden:kop');
    const logo = at('logo', 'Logo');
    if (!waarden || !relaties) throw new Error('No fields');
    expect(check([logo, title, heading, waarden, relaties])).toEqual([]);
    const wrong = [logo, title, relaties, waarden, heading];
    expect(check(wrong)).toEqual([
      { code: 'order', shape: null, fix: { do: 'order', shapes: ['kop', 'waarden', 'relaties'] } },
    ]);
    expect(check(wrong, false)).toEqual([{ code: 'order', shape: null, fix: null }]);
  });

  it('the accessibility check requires the reading order also when the title is one of the boxes, and never rewords that box', () => {
    const at = (id: string, field: string | null) => ({ ...plain, id, field: field as FieldId | null });
    const box = { ...title, id: 'titel', field: 'waarden' as FieldId };
    const shapes = [at('relaties', 'relaties'), box, at('logo', null), at('handelen', 'handelen')];
    expect(check(shapes)).toEqual([
      {
        code: 'order',
        shape: null,
        fix: { do: 'order', shapes: ['titel', 'relaties', 'logo', 'handelen'] },
      },
    ]);
    expect(check([{ ...box, text: '' }]).map(one => one.code)).not.toContain('emptyTitle');
  });

  it('the accessibility check requires contrast between letters and background, when both colours are known', () => {
    const pale = { ...plain, id: 'pale', ink: '#AAAAAA' };
    expect(check([title, pale])).toEqual([
      { code: 'contrast', shape: 'pale', fix: { do: 'ink', shape: 'pale', ink: '#1F2937' } },
    ]);
    const night = {
      ...plain,
      id: 'night',
      text: '',
      isDecorative: true,
      fill: '#101010',
      width: 300,
      height: 300,
    };
    const onNight = { ...plain, id: 'onNight', fill: 'none', ink: '#333333' };
    expect(check([title, night, onNight])).toEqual([
      { code: 'contrast', shape: 'onNight', fix: { do: 'ink', shape: 'onNight', ink: '#FFFFFF' } },
    ]);
    expect(check([title, onNight])).toEqual([]);
    expect(check([title, { ...night, width: 50 }, onNight])).toEqual([]);
    expect(
      check([
        title,
        { ...pale, ink: null },
        { ...pale, fill: null },
        { ...pale, text: '', description: 'x' },
      ]),
    ).toEqual([]);
  });

  it('the accessibility check requires the chosen smallest size for entries, and 12 points for other texts', () => {
    const body = { ...plain, id: 'body', field: 'acties' as FieldId, size: 12 };
    const small = { ...plain, id: 'small', size: 11 };
    expect(check([title, body, small, { ...small, size: 12 }, { ...small, size: null }])).toEqual([
      { code: 'smallText', shape: 'body', fix: { do: 'size', shape: 'body', size: 14 } },
      { code: 'smallText', shape: 'small', fix: { do: 'size', shape: 'small', size: 12 } },
    ]);
  });

  it('the accessibility check requires larger entries on a higher slide, so that they are readable from the back of the hall', () => {
    const body = { ...plain, id: 'body', field: 'waarden' as FieldId, size: 20 };
    const sizes = (scale: number) => check([title, body], true, scale).map(one => one.fix);
    expect(sizes(2)).toEqual([{ do: 'size', shape: 'body', size: 28 }]);
    expect(sizes(0.75)).toEqual([]);
  });
});

describe('contrast', () => {
  it('the contrast of two colours is calculated as in WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect([
      lowestContrast(18, false),
      lowestContrast(14, true),
      lowestContrast(14, false),
      lowestContrast(null, null),
    ]).toEqual([3, 3, 4.5, 4.5]);
  });
});
