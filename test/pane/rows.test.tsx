/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act } from '@testing-library/react';
import '@testing-library/user-event';
import type { ComponentProps } from 'react';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { IconButton } from '../../src/pane/ui/IconButton.tsx';

const BUTTON = '../../src/pane/ui/IconButton.tsx';

/** The number of renders of buttons in rows. */
let rendered = 0;

jest.mock(BUTTON, () => {
  const { IconButton: Button } = jest.requireActual<{ IconButton: typeof IconButton }>(BUTTON);
  return {
    IconButton: (props: ComponentProps<typeof IconButton>) => {
      if (props.label.includes('inbreng')) rendered++;
      return <Button {...props} />;
    },
  };
});

test('a key in the entry field renders no row of the list; a new entry renders its own row and that of its neighbour', async () => {
  // Imported after the mock: an import at the top would run first.
  const { withEntries, Workshop } = await import('./workshop.tsx');
  const texts = Array.from({ length: 40 }, (_, at) => `Zin ${at}`);
  const workshop = await withEntries(...texts);
  rendered = 0;
  await workshop.user.type(workshop.field, 'Nog een');
  expect(rendered).toBe(0);
  await workshop.user.keyboard('{Enter}');
  await act(() => workshop.session.idle());
  expect(workshop.listed).toHaveLength(41);
  // Three buttons per row; a row renders while the entry is being written and once it is on the slide.
  expect(rendered).toBeGreaterThan(0);
  expect(rendered).toBeLessThan(20);
  await act(() => workshop.session.entries.add('acties' as FieldId, 'Elders'));
  expect(rendered).toBeLessThan(20);
  Workshop.end();
});
