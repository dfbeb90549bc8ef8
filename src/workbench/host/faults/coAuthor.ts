import { perform, isDeed, type Deed } from './deed.ts';
import { fault } from './fault.ts';
import { listOf, share } from './parameter.ts';

const onText: readonly Deed[] = [
  { do: 'addParagraph' },
  { do: 'editParagraph' },
  { do: 'moveParagraph' },
  { do: 'removeParagraph' },
];

/**
 * Between two requests another editor of the deck does something, `often` out of 1 times: the `deeds` one
 * after the other and then again from the first, without any those with paragraphs; in the boxes and on the
 * slides that are named, without any on all. What the API promises of co-authoring is documented nowhere.
 */
export const coAuthor = fault(
  {
    often: share(1),
    deeds: listOf<Deed>(isDeed),
    slides: listOf<string | number>(one => typeof one === 'string' || typeof one === 'number'),
    boxes: listOf<string>(one => typeof one === 'string'),
  },
  ({ often, deeds, slides, boxes }, { program, chance, strike }) => {
    const list = deeds.length > 0 ? deeds : onText;
    let done = 0;
    return {
      around(_request, proceed) {
        const deed = list[done % list.length];
        if (deed && chance() < often) {
          const { changes } = program.deck.package;
          perform(program, deed, { slides, boxes, chance, text: `Ander ${++done}` });
          if (program.deck.package.changes !== changes) strike();
        }
        return proceed();
      },
    };
  },
);
