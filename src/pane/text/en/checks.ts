import type { LaterDictionary } from '../nl/later.ts';
import type { LookSentences } from '../sentence.ts';

/** What keeps people from reading a slide. */
const looks: LookSentences = {
  noTitle: () =>
    'The slide has no title. Choose a layout with a title in PowerPoint and give the slide a name.',
  emptyTitle: () => 'The title of the slide is empty.',
  noDescription: (_facts, mendable) =>
    mendable
      ? 'Who cannot see this does not hear what it is.'
      : 'Who cannot see this does not hear what it is. Choose Edit alt text in PowerPoint.',
  order: (_facts, mendable) =>
    mendable
      ? 'A screen reader reads the boxes in another order than you fill them in.'
      : 'A screen reader reads the boxes in another order than you fill them in. Put them right in PowerPoint’s selection pane.',
  contrast: ({ ratio }) => `The letters stand out too little (${String(ratio ?? '')} to 1).`,
  smallText: ({ size }) => `The letters are small: ${String(size ?? '')} points.`,
};

export const checks: LaterDictionary['checks'] = {
  title: 'Before you share',
  hint: 'Looks for names, numbers and addresses in the entries and in your notes, and whether everyone can read the slide. Nothing changes by itself.',
  check: 'Check the card',
  again: 'Check again',
  found: (count: number) =>
    count === 0 ? 'Nothing was found.' : count === 1 ? '1 point was found.' : `${count} points were found.`,
  onePage: 'This is about the slide that is open now. Open the other slides of the card to check those too.',
  notLooked:
    'Not checked: notes, comments, addresses behind links, names and alternative texts of boxes, and the properties of the file. For those, choose File › Info › Check for Issues › Inspect Document in PowerPoint.',
  traces: (count: number) =>
    count === 0
      ? 'Traceable: nothing found. Do read along yourself; not every name stands out.'
      : `Traceable: ${count === 1 ? '1 place' : `${count} places`} to look at.`,
  looks: (count: number) =>
    count === 0
      ? 'Readable for everyone: nothing found.'
      : `Readable for everyone: ${count === 1 ? '1 point' : `${count} points`}.`,
  kinds: {
    name: 'Maybe a name',
    email: 'Email address',
    telephone: 'Telephone number',
    address: 'Address',
    citizenNumber: 'Maybe a citizen service number',
  },
  where: (kind, column, note) => `${kind} · ${column}${note ? ', in your note' : ''}`,
  adjust: 'Change',
  leave: 'Leave it',
  mend: 'Fix',
  decorate: 'Is decoration',
  mended: 'Fixed.',
  wayFor: (way, words) => (words === '' ? way : `${way}: ${words}`),
  slide: 'The whole slide',
  codes: looks,
};
