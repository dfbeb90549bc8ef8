import { base64, dash, deck, group, paragraph, partText, table, textBox, title } from './decks.ts';
import { openOffice } from './office.ts';

/** A short program after the documentation of a member of the API, and what the program must see. */
export interface Example {
  readonly member: string;
  readonly does: string;
  readonly run: (context: PowerPoint.RequestContext) => Promise<unknown>;
  readonly returns: unknown;
  /** What the XML of a part contains after saving. */
  readonly saved?: Readonly<Record<string, string | RegExp>>;
}

/** The part of the first slide. */
export const FIRST = 'ppt/slides/slide1.xml';

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'Agenda') +
        textBox(4, 'een\ntwee', { name: 'Lijst' }) +
        group(5, textBox(6, 'binnen', { name: 'Binnen' })) +
        table(7, [
          ['a', 'b'],
          ['c', 'd'],
        ]) +
        textBox(8, paragraph('punt', dash), { name: 'Punt' }),
      tags: { PLAN: 'A' },
    },
    { shapes: title(2, 'Slot'), tags: { PLAN: 'B' } },
    { shapes: title(2, 'Bijlage') },
  ],
});
/** A file with two slides and another master, in base64. */
export const source = base64(
  deck({ theme: 'Ander', slides: [{ shapes: title(2, 'S1') }, { shapes: title(2, 'S2') }] }),
);

/** Reads the titles of all slides. */
export async function titles(context: PowerPoint.RequestContext): Promise<readonly string[]> {
  const { slides } = context.presentation;
  slides.load('items/id');
  await context.sync();
  const found = slides.items.map(slide => {
    const text = slide.shapes.getItemAt(0).textFrame.textRange;
    text.load('text');
    return text;
  });
  await context.sync();
  return found.map(one => one.text);
}

/** Returns the first slide. */
export const first = (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(0);

/** Defines a test for each example. Each one starts with the same deck. */
export function testExamples(examples: readonly Example[]): void {
  test.each(examples)('$member: $does', async ({ run, returns, saved = {} }) => {
    const office = await openOffice(bytes);
    expect(await office.run(run)).toEqual(returns);
    for (const [part, content] of Object.entries(saved)) {
      const xml = partText(office.host.save(), part);
      if (typeof content === 'string') expect(xml).toContain(content);
      else expect(xml).toMatch(content);
    }
  });
}
