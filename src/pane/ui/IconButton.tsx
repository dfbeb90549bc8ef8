import { Button, type ButtonProps } from '@fluentui/react-components';

type IconButtonProps = ButtonProps & {
  /** What it does, as a pointer that rests on it and a screen reader are told. */
  readonly label: string;
};

/** A button that is an icon alone; small and without an edge unless it says otherwise. */
export function IconButton({ label, ...button }: IconButtonProps) {
  return <Button size="small" appearance="subtle" aria-label={label} title={label} {...button} />;
}
