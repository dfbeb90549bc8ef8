import { partnership } from '../../core/method/partnership.ts';
import { draw, seeded } from '../../workbench/host/faults/chance.ts';
import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Workshop } from '../replay/workshop.ts';
import type { Step } from '../replay/script.ts';

const OPERATIONS = 60;
/** The number of workshops before the measurement, during which the engine compiles the most used code. */
const WARM_UP = 5;

/**
 * `npm run bench -- workshops [count]`: plays whole workshops with the real Office.js, one after another on one page.
 * Each has a new deck, a card, sixty operations with a poll each, and a saved file. Prints the workshops per second,
 * also by processor time, which is more reliable on a shared machine. Also prints the cost of each part.
 */
export async function benchWorkshops(count: number): Promise<void> {
  const deck = newDeck({ language: 'nl', title: 'Proef', subtitle: '' });
  let meter = new Meter();
  for (let at = -WARM_UP; at < count; at++) {
    if (at === 0) meter = new Meter();
    await playOne(deck, seeded(at + WARM_UP), meter);
  }
  meter.print(count);
}

async function playOne(deck: Uint8Array, chance: () => number, meter: Meter): Promise<void> {
  const workshop = await meter.during('open', () =>
    Workshop.open(deck, { language: 'nl', profile: 'windows', many: true }),
  );
  await meter.during('insert', () => workshop.take({ do: 'insert', goal: 'Proef' }));
  for (let at = 0; at < OPERATIONS; at++) {
    const step = anOperation(workshop, chance, at);
    await meter.during('operation', () => workshop.take(step));
    await meter.during('poll', () => workshop.session.refresh());
  }
  await meter.during('save', () => workshop.venue.host.save());
  workshop.close();
}

function anOperation({ session }: Workshop, chance: () => number, at: number): Step {
  const fields = session.state.card?.fields ?? [];
  const entries = fields.flatMap(({ field, entries: all }) =>
    all.map((_, entry) => ({ column: field, entry })),
  );
  const from = draw(entries, chance);
  const column = draw(partnership.fields, chance)?.id ?? '';
  const kind = from
    ? draw(['add', 'add', 'add', 'edit', 'edit', 'remove', 'move', 'undo'] as const, chance)
    : 'add';
  if (!from || kind === 'add') return { do: 'add', column, text: `Inbreng nummer ${at}` };
  if (kind === 'move') return { do: 'move', from, to: { column, entry: 0 } };
  if (kind === 'edit') return { do: 'edit', ...from, text: `Anders gezegd in ${at}` };
  return kind === 'remove' ? { do: 'remove', ...from } : { do: 'undo' };
}

/** Adds up the cost of the parts of workshops. */
class Meter {
  readonly #parts = new Map<string, { times: number; ms: number }>();
  readonly #before = process.cpuUsage();

  async during<T>(part: string, work: () => T | Promise<T>): Promise<T> {
    const sum = this.#parts.get(part) ?? { times: 0, ms: 0 };
    this.#parts.set(part, sum);
    const start = performance.now();
    const result = await work();
    sum.times++;
    sum.ms += performance.now() - start;
    return result;
  }

  print(workshops: number): void {
    const { user, system } = process.cpuUsage(this.#before);
    const parts = [...this.#parts];
    const passed = parts.reduce((sum, [, { ms }]) => sum + ms, 0);
    const perSecond = (ms: number): string => ((1000 * workshops) / ms).toFixed(2);
    const each = parts.map(([name, { times, ms }]) => `${name} ${(ms / times).toFixed(2)}`);
    process.stdout.write(
      `workshops/s: ${perSecond(passed)}, ${perSecond((user + system) / 1000)} by processor time\nms: ${each.join(', ')}\n`,
    );
  }
}
