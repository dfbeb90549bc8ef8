import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabsOf } from './tabs.ts';

const useStyles = makeStyles({
  tabs: {
    minWidth: 0,
    display: 'flex',
    paddingLeft: '11px',
    '@media (max-width: 345px)': { paddingLeft: '8px' },
    // Wraps, because one row does not fit in a zoomed pane.
    '@media (max-width: 300px)': { flexWrap: 'wrap' },
  },
  tab: {
    position: 'relative',
    minHeight: '34px',
    padding: '4px',
    font: 'inherit',
    // Five tabs fit in one row from 320 pixels, in wide fonts too.
    fontSize: '13px',
    whiteSpace: 'nowrap',
    '@media (max-width: 345px)': { padding: '4px 3px', fontSize: '12px' },
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Reserves the width of the bold name, so that nothing shifts when a tab is selected.
    '::before': {
      content: 'attr(data-name)',
      display: 'block',
      height: 0,
      overflowY: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      right: '5px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

interface PlaceTabsProps<Place extends string> {
  readonly label: string;
  readonly places: readonly { readonly place: Place; readonly name: string }[];
  readonly chosen: string;
  readonly choose: (place: Place) => void;
}

/** A tab list. Arrow keys move the focus; Enter selects a tab. */
export function PlaceTabs<Place extends string>(props: PlaceTabsProps<Place>) {
  const styles = useStyles();
  const { label, places, chosen, choose } = props;
  const tab = tabsOf(
    places.map(one => one.place),
    chosen,
  );
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {places.map(({ place, name }) => (
        <button
          key={place}
          {...tab(place)}
          data-name={name}
          className={mergeClasses(styles.tab, place === chosen && styles.chosen)}
          onClick={() => choose(place)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
