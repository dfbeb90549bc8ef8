import { corpus } from '../src/tools/hostile/corpus.ts';
import { pass } from '../src/tools/hostile/doors.ts';

/** Of so many inputs one is taken through its doors here; `npm run hostile` takes all of them. */
const SAMPLE = 8;

test('a sample of the hostile inputs is opened right or refused with a code, and nothing else changes', async () => {
  const inputs = await corpus();
  expect(inputs.length).toBeGreaterThanOrEqual(300);
  expect(new Set(inputs.map(one => one.name)).size).toBe(inputs.length);
  const harmed: string[] = [];
  for (const input of inputs.filter((_, at) => at % SAMPLE === 0)) {
    await pass(input, input.bytes()).catch((error: unknown) =>
      harmed.push(`${input.name}: ${String(error)}`),
    );
  }
  expect(harmed).toEqual([]);
});
