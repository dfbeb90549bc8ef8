import { Button, type ButtonProps } from '@fluentui/react-components';

type IconButtonProps = ButtonProps & {
  /** The accessible name, also shown as the tooltip. */
  readonly label: string;
};

/** A button with only an icon; small and subtle by default. */
export function IconButton({ label, ...button }: IconButtonProps) {
  return <Button size="small" appearance="subtle" aria-label={label} title={label} {...button} />;
}
