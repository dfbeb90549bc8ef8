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
 * With probability `often`, another person edits the deck before a request. The edits in `deeds` run in order and then
 * start again; an empty list means the edits of paragraphs. `boxes` and `slides` limit the edits; an empty list means
 * no limit. The API documents no promises about co-authoring.
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
