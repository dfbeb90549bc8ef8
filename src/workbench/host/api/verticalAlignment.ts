import { asOneOf } from './arguments.ts';
import { keyOf } from './targets.ts';

const anchors = { Top: 't', Middle: 'ctr', Bottom: 'b' } as const;
const alignments = ['Top', 'Middle', 'Bottom', 'TopCentered', 'MiddleCentered', 'BottomCentered'] as const;

/** Returns the API vertical alignment. `read` returns the attribute `anchor` or `anchorCtr`, or null. */
export function verticalAlignment(read: (name: string) => string | null): string {
  const anchor = keyOf(anchors, read('anchor') ?? 't') ?? 'Top';
  return /^(1|true)$/.test(read('anchorCtr') ?? '') ? `${anchor}Centered` : anchor;
}

/**
 * Sets the attributes of an API vertical alignment with `write`. Throws ApiError `InvalidArgument` for another value.
 */
export function setVerticalAlignment(value: unknown, write: (name: string, value: string) => void): void {
  const name = asOneOf(value, alignments);
  const side = name.replace('Centered', '') as keyof typeof anchors;
  write('anchor', anchors[side]);
  write('anchorCtr', name === side ? '0' : '1');
}
