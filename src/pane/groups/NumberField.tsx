import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly choose: (value: number) => void;
}

/** A field for a whole number of at least 1. Other input is ignored. */
export function NumberField({ label, value, most, choose }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label}>
      <Input
        type="number"
        min={1}
        max={most}
        value={typed ?? String(value)}
        onBlur={() => setTyped(null)}
        onChange={(_, { value: now }) => {
          setTyped(now);
          const number = Math.floor(Number(now));
          if (number >= 1) choose(Math.min(number, most));
        }}
      />
    </Field>
  );
}
