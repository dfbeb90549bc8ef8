import type { Step } from '../replay/script.ts';

/**
 * Returns a shorter script that fails in the same way. Leaves out steps in ever smaller batches, then simplifies texts.
 * `fails` runs a workshop with the given steps, and is called at most `trials` times.
 */
export async function shrink(
  steps: readonly Step[],
  fails: (steps: readonly Step[]) => Promise<boolean>,
  trials: number,
): Promise<readonly Step[]> {
  let left = trials;
  let best = steps;
  const accept = async (fewer: readonly Step[]): Promise<boolean> => {
    if (left-- <= 0 || !(await fails(fewer))) return false;
    best = fewer;
    return true;
  };
  for (let lot = Math.ceil(best.length / 2); lot >= 1 && left > 0;) {
    let dropped = false;
    // Start at the end, because later steps depend on earlier ones.
    for (let end = best.length; end > 0; end -= lot) {
      const start = Math.max(end - lot, 0);
      if (await accept(best.toSpliced(start, end - start))) dropped = true;
    }
    if (lot === 1 && !dropped) break;
    if (lot > 1 || !dropped) lot = Math.floor(lot / 2);
  }
  for (let at = best.length - 1; at >= 0; at--) {
    for (let one = 9; one >= 0; one--) {
      const step = best[at];
      if (step?.do !== 'together' || one >= step.steps.length) continue;
      const fewer = step.steps.toSpliced(one, 1);
      await accept(best.toSpliced(at, 1, ...(fewer.length > 1 ? [{ ...step, steps: fewer }] : fewer)));
    }
  }
  for (const text of textsOf(best)) {
    const simple = simpleText(best);
    if (text.length > simple.length && left > 0) await accept(best.map(step => withText(step, text, simple)));
  }
  return best;
}

function textsOf(steps: readonly Step[]): string[] {
  const lines = steps.flatMap(step => {
    if (step.do === 'together') return textsOf(step.steps);
    if (step.do === 'type') return step.text.split('\n');
    return 'text' in step ? [step.text] : [];
  });
  return [...new Set(lines)].filter(text => text !== '');
}

/** Returns a letter that no step uses yet. */
function simpleText(steps: readonly Step[]): string {
  const taken = new Set(textsOf(steps));
  for (let code = 97; code < 123; code++)
    if (!taken.has(String.fromCharCode(code))) return String.fromCharCode(code);
  return `${taken.size}`;
}

function withText<S extends Step>(step: S, text: string, simple: string): S {
  if (step.do === 'together') return { ...step, steps: step.steps.map(one => withText(one, text, simple)) };
  if (step.do === 'type') {
    const lines = step.text.split('\n').map(line => (line === text ? simple : line));
    return { ...step, text: lines.join('\n') };
  }
  return 'text' in step && step.text === text ? { ...step, text: simple } : step;
}
