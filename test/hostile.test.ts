import { corpus } from '../src/tools/hostile/corpus.ts';
import { pass } from '../src/tools/hostile/doors.ts';

/** The tests take every eighth input; `npm run hostile` takes all inputs. */
const SAMPLE = 8;

test('one in eight of the hostile input files is opened correctly or refused with a code, and none has side effects', async () => {
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
