import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useHeading } from '../ui/heading.ts';

const useStyles = makeStyles({ arrival: { ':focus': { outline: 'none' } } });

/** A heading that takes the focus when it appears, so that users of a keyboard or screen reader continue from it. */
export function ArrivalHeading({ children }: { readonly children: string }) {
  const styles = useStyles();
  const heading = useHeading();
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <h2 ref={here} tabIndex={-1} className={mergeClasses(heading, styles.arrival)}>
      {children}
    </h2>
  );
}
