import { Button } from '@fluentui/react-components';
import type { AccessibilityFinding } from '../../core/checks/accessibility.ts';
import { useWords } from '../speech.ts';
import { checksWords } from './words.ts';
import { FindingRow } from './FindingRow.tsx';

interface LookRowProps {
  readonly finding: AccessibilityFinding;
  /** The name of the shape; empty for a finding about the whole slide. */
  readonly name: string;
  readonly fix: () => void;
}

/** An accessibility finding on the slide, with a button to fix it where the pane can. */
export function LookRow({ finding: { code, facts, fix: change }, name, fix }: LookRowProps) {
  const text = useWords(checksWords);
  const decorates = change?.do === 'decorate';
  const label = decorates ? text.decorate : text.fix;
  return (
    <FindingRow about={name === '' ? text.slide : name} words={text.codes[code](facts, change !== null)}>
      {change && (
        <Button size="small" aria-label={text.wayFor(label, name)} onClick={fix}>
          {label}
        </Button>
      )}
    </FindingRow>
  );
}
