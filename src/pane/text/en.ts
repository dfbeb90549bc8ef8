import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { Bond } from '../../core/groups/crowds.ts';
import type { Dictionary } from './nl.ts';
import type { Facts, LookSentences, Troubles, Ways } from './sentence.ts';

const quoted = (text: string | number | undefined) => `“${String(text ?? '').replaceAll('\n', ' ')}”`;

const troubles: Troubles = {
  unsupported: () =>
    'This PowerPoint is too old for the Partnership Card. Update PowerPoint, or open your presentation in PowerPoint on the web.',
  readOnly: () =>
    'This presentation can only be read, so nothing can be put on the slide. Choose Enable Editing in PowerPoint, or save a copy and go on in that.',
  cardGone: () =>
    'The slide with this card is no longer in this presentation. What the group said is still here.',
  cardMoved: ({ slide }: Facts) => `The card is on slide ${slide ?? ''} now. You go on filling it there.`,
  cardCopied: ({ slide }: Facts) =>
    `This card is on more than one slide. You are filling the one on slide ${slide ?? ''}; the other stays as it is.`,
  someoneTypes: ({ field }: Facts) =>
    `Someone is typing on the slide, in ${field ?? 'this box'}. Your entry goes there by itself when that is done.`,
  fieldGone: ({ field }: Facts) =>
    `The ${field ?? ''} box is no longer on the slide. Undo its deletion in PowerPoint, then try again.`,
  labelGone: () => 'This slide has no room for that. Start a new card if you want to show this on the slide.',
  entryGone: ({ text }: Facts) =>
    `${quoted(text)} is no longer on the slide; somebody took that sentence away there.`,
  entryChanged: ({ text, now }: Facts) =>
    `The sentence ${quoted(text)} reads differently on the slide now: ${quoted(now)}. The slide was left as it is; you choose.`,
  emptyText: () => 'First type what was said.',
  notRead: () =>
    'The slide could not be read just now. What you typed is kept here and goes to the slide by itself.',
  noAnswer: () =>
    'PowerPoint is not answering just now. What you typed is kept here and goes to the slide by itself.',
  notWritten: () => 'The slide has not taken this text yet. It is tried again by itself.',
  notInserted: () => 'The new slide did not appear. Try again.',
  templateBroken: () =>
    'The starter slide cannot be read. Close this pane and open it again; if that does not help, ask your administrator.',
  hostFailed: () => 'PowerPoint could not do this just now. If a dialog box is open, close it and try again.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to do again.',
  noCardOpen: () => 'No card is open yet. Choose a card or start a new one.',
  notACard: ({ slide }: Facts) => `There is no card on slide ${slide ?? ''}.`,
  fileBroken: ({ file }: Facts) => `${file ?? 'This file'} is not a PowerPoint file, or it is damaged.`,
  fileLocked: ({ file }: Facts) =>
    `${file ?? 'This file'} has a password or is from a PowerPoint older than 2007. Save it as .pptx without a password.`,
  fileWithoutCard: ({ file }: Facts) => `There is no card in ${file ?? 'this file'}.`,
  boxesOutOfReach: ({ slide }: Facts) =>
    `The boxes on slide ${slide ?? ''} are in a table or a group. This PowerPoint cannot write in those; copy the texts to a new card.`,
};

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

const entries = (count: number) =>
  count === 0 ? 'no entries yet' : count === 1 ? '1 entry' : `${count} entries`;

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

const listed = (items: readonly string[], and: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

const couples = (pairs: number) => (pairs === 1 ? '1 pair' : `${pairs} pairs`);

const stay = (pairs: number) => `${couples(pairs)} ${pairs === 1 ? 'stays' : 'stay'}`;

const inGroups = (groups: number) => (groups === 1 ? '1 group' : `${groups} groups`);

const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Nobody sits with someone of the same network.',
  encounter: 'Nobody meets someone of an earlier round.',
  organisation: 'Nobody sits with someone of the same organisation.',
};

const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${couples(pairs)} of the same network ${pairs === 1 ? 'sits' : 'sit'} together.`,
  encounter: pairs => `${couples(pairs)} ${pairs === 1 ? 'meets' : 'meet'} again.`,
  organisation: pairs =>
    `${couples(pairs)} of the same organisation ${pairs === 1 ? 'sits' : 'sit'} together.`,
};

const costs: Readonly<Record<Bond, (pairs: number, which: string) => string>> = {
  network: (pairs, which) => `${couples(pairs)} ${which} of the same network`,
  encounter: (pairs, which) => `${couples(pairs)} ${which} that met before`,
  organisation: (pairs, which) => `${couples(pairs)} ${which} of the same organisation`,
  role: (pairs, which) => `${couples(pairs)} ${which} with the same role`,
};

/** Every sentence of the pane, in English. */
export const en = {
  troubles,
  brokenCommand: 'That did not work. What you typed is still here; try again.',
  dismiss: 'Close message',
  searching: 'Looking for a card in your presentation…',
  busy: 'Working on the slide…',
  crash: {
    title: 'Something went wrong in this pane',
    body: 'Your slide has not changed. Load the pane again to go on.',
    reload: 'Load again',
  },
  unsupported: {
    title: 'It does not work here yet',
  },
  places: {
    label: 'Sections',
    prepare: 'Prepare',
    sheet: 'Run-sheet',
    start: 'Start',
    fill: 'Fill in',
    rules: (count: number) => `${count} rules`,
    back: 'Back to all cards',
  },
  menu: {
    label: 'More',
    cards: 'Other or new card',
    finish: 'Finish',
    finished: 'The card is finished. What you could undo is erased; the slide has stayed.',
    refresh: 'Read the slide again',
    refreshed: 'The slide was read again.',
    combine: 'Combine cards',
    about: 'About and language',
  },
  start: {
    lead: 'Put the card on a slide and fill it together, from right to left.',
    found: 'In this presentation',
    slide: (position: number) => `slide ${position}`,
    untitled: 'Card without a title',
    newCard: 'New card',
    goal: 'What do you work together for?',
    date: 'Date of the meeting',
    dateHint: 'Stands at the bottom of the card. Empty is today.',
    goalHint: 'Becomes the title of the card. For example: area development North.',
    language: 'Language of the card',
    style: 'Style',
    styles: {
      starter: { name: 'In our style', hint: 'Five colours, easy to read from the back of the room.' },
      presentation: { name: 'In the style of this presentation', hint: 'With your own font and background.' },
    },
    insert: 'Put the card on a slide',
    where: 'The card comes after the slide that is selected now.',
  },
  fill: {
    rail: 'Columns of the card',
    column: (name: string, step: number, count: number) => `${name}, step ${step}, ${entries(count)}`,
    fullness: (fill: number, full: boolean) =>
      fill > 1 ? 'does not fit on the slide' : full ? 'full' : `${Math.round(fill * 100)} % full`,
    step: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
    next: 'Next step',
    nextTo: (name: string) => `Next step: ${name}`,
    prompts: 'Questions for the group',
    anotherPrompt: 'Another question',
    help: 'More help',
    lessHelp: 'Less help',
    standing: 'Questions that always help',
    watch: 'Keep an eye on',
    subgroups: 'For the subgroups',
    empty: (name: string) => `Nothing in ${name} yet. Type the first entry below and press Enter.`,
    missing: (name: string) =>
      `The ${name} box is no longer on the slide. Undo its deletion in PowerPoint; then you can simply go on here.`,
    field: (name: string) => `New entry in ${name}`,
    placeholder: 'What is being said?',
    write: 'Put on the slide',
    hint: 'Enter puts it on the slide',
    undo: 'Undo',
    undone: 'The latest change was undone.',
    redo: 'Redo',
    redone: 'The change was done again.',
    writing: 'busy…',
    added: (name: string) => `On the slide, in ${name}.`,
    selected: (name: string) => `Column ${name}.`,
  },
  prompt: {
    show: 'Put on the slide',
    showOf: (question: string) => `Put on the slide: ${question}`,
    shown: 'The question is on the slide.',
    takeOff: 'Take off the slide',
    takeOffOf: (question: string) => `Take off the slide: ${question}`,
    takenOff: 'The question is off the slide.',
  },
  bundle: {
    menu: (name: string) => `More for ${name}`,
    open: 'Combine entries',
    hint: 'Choose what belongs together. Then adapt the joint text.',
    words: 'Joint text',
    put: (count: number) => (count < 2 ? 'Make them one' : `Make one of these ${count}`),
    cancel: 'Do not combine',
    done: (count: number) => `${count} entries became one.`,
  },
  paste: {
    title: (count: number) => `${count.toLocaleString('en')} lines pasted`,
    tooMany: (most: number) => `That is more than a card can hold. You can use the first ${most}.`,
    rest: (count: number) => `and ${count.toLocaleString('en')} more`,
    each: (count: number, cut: boolean) => (cut ? `Add the first ${count}` : `As ${count} entries`),
    one: 'As one entry',
    none: 'Do not paste',
    added: (count: number, name: string) => `${count} entries are on the slide, in ${name}.`,
  },
  gone: {
    body: 'The slide with this card is no longer in this presentation: deleted, or moved to another one. Bring it back with Ctrl+Z in PowerPoint, or put all that the group said on a new card.',
    rebuild: 'New card with all entries',
    rebuilt: 'Everything is on the new card.',
  },
  full: {
    body: (name: string) =>
      `${name} is full on the slide: no further entry fits that can be read at the back.`,
    hidden: (name: string) =>
      `${name} does not fit on the slide any more: text at the bottom is out of view.`,
    bundle: 'Combine entries',
    continue: 'Continue on a new slide',
    continued: 'The card goes on on a new slide.',
    lower: (size: number) => `Smaller text (${size})`,
    lowered: (size: number) => `Text may get as small as ${size} points now.`,
    pages: 'Slides of this card',
    page: (number: number, slide: number) =>
      number === 1 ? `Card (slide ${slide})` : `Continued ${number} (slide ${slide})`,
  },
  leftover: {
    body: (texts: readonly string[]) =>
      texts.length === 1
        ? `${quoted(texts[0])} is still waiting for a card that is not in this presentation.`
        : `${texts.length} entries are still waiting for a card that is not in this presentation: ${quoted(texts[0])} and others.`,
    take: 'Put on a new card',
    forget: 'Let it go',
  },
  lost: {
    body: texts =>
      texts.length === 1
        ? `${quoted(texts[0])} no longer stands like that on the slide.`
        : `The slide went back: ${texts.length} contributions no longer stand on it as they did.`,
    putBack: 'Put back on the slide',
    forget: 'Leave the slide as it is',
    restored: 'Everything stands on the slide again.',
  },
  entry: {
    list: (name: string) => `Entries in ${name}`,
    keys: 'Enter edits, Delete removes, Alt with up or down arrow moves, Alt with left or right arrow puts it in the next column.',
    edit: 'Edit',
    editor: {
      edit: { label: 'Edit entry', hint: 'Enter keeps it · Esc leaves it as it was' },
      shorten: {
        label: 'Shorter text for the card',
        hint: 'Enter puts the short text on the slide. What was literally said is kept here.',
      },
      note: {
        label: 'Note with this entry',
        hint: 'For you only; never goes to the slide. Enter keeps it.',
      },
    },
    changed: (now: string) =>
      `The slide now says ${quoted(now)}. Enter puts your text in its place, Esc leaves the slide so.`,
    edited: 'The change is on the slide.',
    remove: 'Remove',
    removed: 'Removed from the slide.',
    more: 'More for this entry',
    up: 'Up',
    down: 'Down',
    moveTo: (name: string) => `To ${name}`,
    movedTo: (name: string) => `Moved to ${name}.`,
    movedUp: 'One place up.',
    movedDown: 'One place down.',
    waiting: 'Not on the slide yet',
    conflict: {
      base: 'It said first',
      mine: 'You wrote',
      theirs: 'The slide says now',
      both: 'Keep both',
    },
    ways: (code: TroubleCode): Ways => {
      if (code === 'entryChanged') return { retry: 'My text', discard: 'That of the slide' };
      if (code === 'entryGone') return { retry: 'Put it back', discard: 'Leave it out' };
      return { retry: 'Try again', discard: 'Remove' };
    },
    discarded: 'Dropped; the slide is as it was.',
  },
  prepare: {
    card: 'Card',
    time: 'Time',
    timeHint: 'How much time is there?',
    toSheet: 'To the run-sheet',
    group: 'Group',
  },
  groups: {
    kept: 'Names stay in this pane and are gone when you close it.',
    intake: 'Names',
    intakeHint: 'One name a line, or a table with name, network, organisation and role.',
    intakePlaceholder: 'Paste the names here',
    read: 'Read the names',
    open: 'Open a list',
    openHint: 'Or drag a file here: Excel (.xlsx) or CSV.',
    drop: 'Drop the file here',
    reading: 'Reading the list…',
    troubles: {
      encrypted: 'This list has a password. Open it in Excel, take the password off and save it again.',
      oldExcel: 'This is a list from an old Excel (.xls). Save it in Excel as .xlsx and open that.',
      notAList: 'There is no list in this file. Choose an Excel file (.xlsx) or a CSV.',
      broken: 'This Excel file is damaged. Open it in Excel and save it again, or paste the names.',
      tooLarge: 'This file is too large for a list of participants. Make one with the participants only.',
      empty: 'There is nothing in this file.',
    },
    noNames: 'No names were found in this list.',
    many: (people: number) => (people === 1 ? '1 person' : `${people.toLocaleString('en')} people`),
    taken: (people: number) => (people === 1 ? '1 name read.' : `${people.toLocaleString('en')} names read.`),
    different: {
      network: (count: number) => (count === 1 ? '1 network' : `${count} networks`),
      organisation: (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`),
      role: (count: number) => (count === 1 ? '1 role' : `${count} roles`),
    },
    table: 'How the list was understood',
    columns: { name: 'Name', network: 'Network', organisation: 'Organisation', role: 'Role' },
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    remark: ({ code, row, text }) => {
      switch (code) {
        case 'noName':
          return `Row ${row} has no name and does not count: ${quoted(text)}.`;
        case 'notAName':
          return `There is no name in row ${row}, so it does not count: ${quoted(shortened(text))}.`;
        case 'sameName':
          return `Row ${row} has a name that is on the list already; both take part: ${quoted(text)}.`;
        case 'aboveHeader':
          return `Row ${row} stands above the heading and does not count: ${quoted(text)}.`;
        case 'unusedColumn':
          return `The column with ${quoted(text)} is not used.`;
      }
    },
    look: 'Show the list',
    hide: 'Hide the list',
    add: 'More people',
    cancelAdd: 'No more people',
    wipe: 'Erase names',
    wipeAsk: 'All names and groups will be gone. This cannot be undone.',
    wipeNow: 'Erase everything',
    wipeNot: 'Keep them',
    wiped: 'All names are gone.',
    roles: 'Roles',
    roleCounts: (counts, others) =>
      [...counts, ...(others > 0 ? [['other roles', others] as const] : [])]
        .map(([role, people]) => `${role}: ${people}`)
        .join(' · '),
    noRole: (people: number) => `without a role: ${people}`,
    rolesHint: 'If the group is not mixed, hand out these three roles.',
    threeRoles: ['professional', 'resident', 'policy maker'],
    giveRoles: 'Hand out the three roles',
    rolesGiven: 'Everyone has a role now.',
    title: 'Groups',
    count: 'Number of groups',
    each: 'People per group',
    divide: (round: number) => `Divide round ${round}`,
    again: 'Divide again',
    dividing: 'Dividing…',
    round: (round: number) => `Round ${round}`,
    rounds: 'Rounds',
    aim: { network: 'Networks apart', organisation: 'Teams and organisations apart' },
    sizes: sizes => sizes.map(([size, groups]) => `${inGroups(groups)} of ${size}`).join(', '),
    unknown: {
      network: 'There are no networks in the list, so they were not looked at.',
      organisation: 'There are no organisations in the list, so they were not looked at.',
    },
    finding: ({ finding, groups, people, overruled, brief }) => {
      const { bond, pairs, least, crowds } = finding;
      const best = pairs === least;
      if (bond === 'role') {
        if (best) return 'The roles are spread as evenly as possible.';
        return `The roles are not spread evenly everywhere${overruled ? '.' : '; what stands above comes first.'}`;
      }
      if (pairs === 0) return apart[bond];
      const floor = least === 0 ? '' : ` Fewer than ${least} is not possible.`;
      if (!best) return `${together[bond](pairs)}${overruled ? floor : ` No fewer were found.${floor}`}`;
      if (bond === 'encounter')
        return `${together[bond](pairs)} With ${inGroups(groups)} it cannot be better.`;
      if (brief) return `${together[bond](pairs)} It cannot be better.`;
      const reasons = crowds.filter(crowd => crowd.least > 0);
      const named = reasons.slice(0, 3).map(crowd => `${crowd.people} from ${quoted(crowd.name)}`);
      const rest = reasons.slice(3).reduce((sum, crowd) => sum + crowd.people, 0);
      if (rest > 0) named.push(`${rest} from others`);
      const [first] = reasons;
      const why =
        first && reasons.length === 1
          ? `${first.people} of the ${people} are from ${quoted(first.name)}`
          : `Of the ${people}, ${listed(named, 'and')}`;
      return `${why}, ${inGroups(groups)}: at least ${stay(pairs)} together. It cannot be better.`;
    },
    group: (number: number) => `Group ${number}`,
    groupOf: (number: number, people: number) =>
      `Group ${number}, ${people === 1 ? '1 person' : `${people} people`}`,
    keys: 'Up and down arrow walk through the group. Dragging to another group works too.',
    move: (name: string) => `Move ${name}`,
    moveTo: (number: number) => `To group ${number}`,
    moved: (name: string, number: number) => `${name} is in group ${number} now.`,
    cost: (bond, pairs) => {
      if (bond === null) return 'That makes no difference.';
      return `That is ${pairs > 0 ? costs[bond](pairs, 'more') : costs[bond](-pairs, 'fewer')}.`;
    },
    absent: (name: string) => `${name} is not here`,
    leaves: (name: string) => `${name} does not take part.`,
    absentees: 'Not here',
    returns: (name: string) => `${name} is here after all`,
    unseated: 'No group yet',
    seat: (name: string) => `Give ${name} a group`,
    late: 'Someone else coming in?',
    lateName: 'Name',
    lateOf: { network: 'Network, if you know it', organisation: 'Organisation, if you know it' },
    join: 'Add',
    sits: (name: string, number: number) => `${name} is in group ${number} already.`,
    undo: 'Undo',
    undone: 'It is as it was before.',
    slide: 'Put the groups on a slide',
    onSlide: 'The groups are on a slide.',
    slideTitle: (round: number) => `Groups in round ${round}`,
    withRole: (name: string, role: string) => `${name} (${role})`,
  },
  aside: {
    shorten: 'Make shorter',
    addNote: 'Add a note',
    changeNote: 'See the note',
    noted: 'Note',
    noteKept: 'The note is kept.',
    noteRemoved: 'The note is gone.',
    shortened: 'Shortened',
    shortenedNow: 'The short text is on the slide.',
    literal: (words: string) => `Literally said: ${quoted(words)}`,
    restore: 'Put this back on the slide',
  },
  combine: {
    title: 'Combine cards',
    lead: 'Open the cards of the groups. For each column you see what is the same, what is alike and what differs, and choose yourself what goes on the card.',
    open: 'Open cards of groups',
    fromDeck: 'From this presentation',
    noneInDeck: 'There are no other cards in this presentation.',
    openHint: 'Or drag PowerPoint files here, several at once if you like.',
    drop: 'Drop the files here',
    reading: (done: number, of: number) => `${done} of ${of} files read`,
    comparing: 'The cards are being compared',
    stop: 'Stop',
    stopped: 'Comparing was stopped.',
    resume: 'Compare after all',
    unusable: (count: number) => (count === 1 ? 'One file is left out:' : `${count} files are left out:`),
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    cards: (count: number, words: number) =>
      `${count === 1 ? '1 card' : `${count} cards`}, ${words === 1 ? '1 entry' : `${words} entries`}`,
    sources: 'Cards that you combine',
    use: (origin: string) => `${origin} takes part`,
    nameOf: (origin: string) => `Name of ${origin}`,
    slideOf: (file: string | null, slide: number) =>
      file === null ? `slide ${slide}` : `${file}, slide ${slide}`,
    uncertain: 'Recognised by its headings. See whether this is the card.',
    isOpen: 'This card is open now; everything goes there.',
    columns: 'Columns to combine',
    column: (name: string, all: number, taken: number, onCard: number) =>
      `${name}: ${all} ${all === 1 ? 'entry' : 'entries'}, ${taken} chosen, ${onCard} on the card`,
    empty: (name: string) => `None of the cards has anything in ${name}.`,
    takeAll: 'Take all',
    takeAllIn: (name: string) => `Take all in ${name}`,
    takeAllOf: (origin: string) => `All of ${origin}`,
    same: 'The same',
    alike: 'Alike',
    different: 'Different',
    onlyCard: 'Only on the card itself',
    because: (words: readonly string[]) =>
      `Perhaps meant the same: ${words.map(word => quoted(word)).join(', ')}`,
    times: (count: number) => `${count}×`,
    onCard: 'on the card',
    inWording: 'in the sentence together',
    more: (count: number) => `Show ${count} more`,
    word: 'Make one sentence together',
    words: 'The sentence together',
    wordHint: 'In the place of what is ticked above; where nothing is ticked, of all above.',
    keep: 'Take this sentence',
    change: 'Change',
    unword: 'Apart after all',
    cancel: 'Cancel',
    withOrigin: 'Show on the card who said it',
    put: (count: number, fresh: boolean) => {
      if (count === 0) return 'Choose what goes on the card';
      return `Put ${count === 1 ? '1 entry' : `${count} entries`} on ${fresh ? 'a new card' : 'the card'}`;
    },
    placed: (count: number) => `${count === 1 ? '1 entry is' : `${count} entries are`} on the card.`,
    waits: 'Not everything is on the slide yet. What waits is listed where you fill the card.',
    account: (taken: number, onCard: number) => `${taken} chosen · ${onCard} on the card`,
    left: (count: number) => `${count} not chosen`,
    leftLabel: 'What was not chosen',
    copy: 'Copy',
    copied: 'Copied. You can paste it elsewhere.',
    copyYourself: 'Copy the selected text with Ctrl+C (Mac: Cmd+C).',
    toCard: 'To the card',
    start: 'Did groups make cards of their own?',
  },
  adopt: {
    start: 'I already have a card of my own',
    title: 'Your own card',
    looking: (all: boolean): string => (all ? 'Looking at all slides' : 'Looking at the selected slide'),
    lookAtSelected: 'Look at the selected slide',
    lookEverywhere: 'Search all slides',
    found: 'Recognised as a card',
    slide: (position: number) => `Slide ${position}`,
    sure: 'certain',
    likely: 'likely',
    noneSelected: 'Select the slide with your card in PowerPoint, or search all slides.',
    noneFound: (all: boolean): string =>
      all ? 'No card was recognised on any of the slides.' : 'No card was recognised on the selected slide.',
    pointOut: (position: number) => `Point out the boxes yourself on slide ${position}`,
    tooFew: (position: number, boxes: number) =>
      `Slide ${position} has too few boxes to point out yourself: a card has ${boxes}.`,
    viaCopy: 'Save a copy of this presentation and open it under Combine cards.',
    back: 'Another slide',
    check: 'Are these the boxes? If not: choose a column, then click the right box.',
    pointAt: (name: string) => `Click the box of ${name} in the drawing.`,
    columnFirst: 'First choose a column, then click the box.',
    missing: (names: readonly string[]) => `Still to point out: ${names.join(', ')}.`,
    drawing: (position: number) => `Drawing of slide ${position}`,
    columns: 'Column that you point out',
    column: (name: string, step: number, placed: boolean) =>
      `${name}, step ${step}, ${placed ? 'pointed out' : 'still to point out'}`,
    where: (row: 'top' | 'middle' | 'bottom', column: 'left' | 'centre' | 'right') => `${row} ${column}`,
    box: (where: string, words: string) => `Box ${where}, ${words === '' ? 'empty' : quoted(words)}`,
    roles: {
      box: (name: string) => `box of ${name}`,
      heading: (name: string) => `heading of ${name}`,
      title: 'title',
    },
    pointed: (name: string) => `${name} has been pointed out.`,
    nothingChanges: 'Nothing on the slide changes; PowerPoint only remembers which boxes they are.',
    use: 'Use this slide',
    used: (position: number) => `Slide ${position} is your card now.`,
  },
  rules: {
    insert: 'Put on a slide',
    inserted: 'The rules are on a new slide.',
    edit: 'Change',
    ready: 'Done',
    editHint: 'What you type is kept at once. If you paste all rules together, each goes to its own place.',
    titleOf: (number: number) => `Rule ${number}`,
    textOf: (number: number) => `Explanation of rule ${number}`,
    pasted: 'The pasted rules are in their places.',
    sixth: 'Add a sixth rule',
    sixthHint: 'What is said may be shared, but not who said it (Chatham House Rule).',
    own: 'Your own text. It stays on this device for next time.',
    reset: 'Back to our text',
    resetDone: 'Our text is back.',
    takeBack: 'Use my own text after all',
    ownAgain: 'Your own text is back.',
  },
  sheet: {
    plan: 'Plan the run-sheet',
    variant: 'Run-sheet',
    duration: (minutes: number) => {
      const rest = minutes % 60;
      if (minutes < 60) return `${minutes} min`;
      return rest === 0 ? `${(minutes - rest) / 60} h` : `${(minutes - rest) / 60} h ${rest} min`;
    },
    start: 'Start',
    end: 'End',
    available: 'Minutes',
    now: 'now',
    timeLike: 'Like 13:30',
    minutesLike: 'A number',
    parts: 'Parts',
    kinds: { plenary: 'All together', subgroups: 'In groups', break: 'Break' },
    minimum: (minutes: number) => `at least ${minutes}`,
    set: 'fixed',
    minutesFor: (title: string) => `Minutes for ${title}`,
    more: (title: string) => `More for ${title}`,
    drag: 'Drag to move',
    up: 'Up',
    down: 'Down',
    rename: 'Another name',
    remove: 'Remove',
    moved: (title: string, place: number) => `${title} is part ${place} now.`,
    removed: (title: string) => `${title} was removed.`,
    added: (title: string) => `${title} was added.`,
    add: 'Add a part',
    kind: 'Kind',
    title: 'Name',
    minutes: 'Minutes',
    addNow: 'Add',
    cancel: 'Cancel',
    reset: 'Back to the example',
    resetDone: 'The run-sheet is like the example again.',
    bent: (names: string, count: number) =>
      `To come out exactly, ${names} ${count === 1 ? 'was' : 'were'} adjusted as well.`,
    tooLittle: (minutes: number) =>
      `This does not fit: ${minutes === 1 ? '1 minute is' : `${minutes} minutes are`} missing.`,
    fitsWithout: (names: string) => `It fits without ${names}.`,
    fitsNot: 'Take more time or choose a shorter run-sheet.',
    drop: (count: number) => (count === 1 ? 'Leave it out' : 'Leave them out'),
    takeTime: 'Take the time that it needs',
    noParts: 'There are no parts left. Add one, or go back to the example.',
    lasts: (time: string, minutes: string) => `Until ${time} · ${minutes}`,
    begin: 'Begin',
    begins: (title: string, minutes: number) =>
      `Now: ${title}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    place: (number: number, count: number) => `Now · part ${number} of ${count}`,
    left: (time: string) => `${time} left`,
    over: (time: string) => `${time} over time`,
    paused: 'paused',
    next: 'Next',
    nextTo: (title: string) => `Next: ${title}`,
    after: (title: string) => `After this: ${title}`,
    last: 'After this: done',
    finish: 'Finish',
    back: 'Back to the part before',
    extend: '+5 min',
    extendBy: '5 minutes more',
    pause: 'Pause',
    resume: 'Go on',
    behind: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} behind`,
    ahead: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ahead`,
    onTime: 'On schedule',
    expected: (time: string) => `ends around ${time}`,
    divide: 'Divide the rest again',
    divided: (time: string) => `The rest was divided again: it ends at ${time}.`,
    signals: {
      twoMinutes: (title: string) => `2 minutes left for ${title}.`,
      time: (title: string) => `Time is up for ${title}.`,
    },
    splits: {
      networks: 'Spread people from the same network over different groups.',
      organisations: 'Spread people from the same organisation over different groups.',
    },
    toRules: (count: number) => `To the ${count} rules`,
    toColumn: (name: string) => `To ${name}`,
    columns: 'Columns for this part',
    instruction: 'What to tell the groups',
    clock: 'Clock on the slide',
    clockHint: 'For as long as a group task or a break lasts.',
    noCard: 'Open a card first; the clock is shown on it.',
    stop: 'Stop the run-sheet',
    finished: 'The run-sheet is done.',
    finishedAt: (time: string) => `Done at ${time}`,
    earlier: (time: string) => `${time} earlier than planned.`,
    later: (time: string) => `${time} later than planned.`,
    exactly: 'Exactly on time.',
    goOn: 'Go on after all',
    planAgain: 'Plan a new run-sheet',
    spent: (minutes: number, planned: number) => `${minutes} of ${planned} min`,
    done: 'done',
    leftFrom: (day: string) => `The run-sheet of ${day} is still on.`,
    leftAsk: (title: string) =>
      `You were at ${title}. Go on from there, or start again? The time in between does not count.`,
    takeUp: 'Go on',
    startAgain: 'Start again',
    look: 'Look',
    toSheet: 'To the run-sheet',
    bar: 'Run-sheet now',
  },
  finish: {
    title: 'Finish',
    open: 'Finish',
    lead: 'Take along what the group wrote down. The slide stays as it is.',
    noCard: 'No card is open yet. Choose a card or begin a new one.',
    cards: 'To the cards',
    reading: 'Reading the card…',
    unread: 'Not all slides of this card could be read.',
    retry: 'Read again',
    agreement: 'Agreement',
    agreementHint:
      'A draft of a collaboration agreement. What was said stands in it literally; what is not known yet is marked [to be filled in].',
    parties: 'Parties',
    partiesHint: 'One on each line, if you know them. They are not kept.',
    other: 'Other forms',
    word: {
      name: 'Word document',
      hint: 'With articles, a table of actions and the card as appendix.',
      way: 'Make Word',
    },
    slides: {
      name: 'Slides',
      hint: 'Behind the slide that is selected now, to go through together.',
      way: 'Make slides',
      making: (at: number, of: number) => `Slide ${at} of ${of}…`,
      done: (count: number) => `The agreement stands on ${count} new slides.`,
      stopped: (made: number, of: number) =>
        `${made} of the ${of} slides were made. Delete them and try again, or take another form.`,
    },
    copy: { name: 'Formatted text', hint: 'To paste in Word, Outlook or another program.', way: 'Copy' },
    csv: { name: 'List of actions', hint: 'For Excel (CSV), with room for who and when.', way: 'Make list' },
    markdown: {
      name: 'All texts',
      hint: 'All columns and entries as plain text (Markdown).',
      way: 'Make text',
    },
    wayFor: (way: string, name: string) => `${way}: ${name}`,
    busy: 'One moment…',
    arrived: {
      download: (name: string) => `${name} is in your downloads.`,
      clipboard: () => 'Copied. Paste it where you want it.',
      newPresentation: () => 'PowerPoint opened a new presentation.',
      select: () => 'The text is selected. Copy it with Ctrl+C, or ⌘C on a Mac.',
    },
    another: 'Did that not work?',
    selected: (name: string) => `${name}, to copy`,
    close: 'Close the card',
    closeHint:
      'Clears from this device what you could undo, your notes and the literal words. The slide stays.',
    closeNow: 'Close this card',
  },
  checks: {
    title: 'Before you share',
    hint: 'Looks for names, numbers and addresses in the entries and in your notes, and whether everyone can read the slide. Nothing changes by itself.',
    check: 'Check the card',
    again: 'Check again',
    found: (count: number) =>
      count === 0 ? 'Nothing was found.' : count === 1 ? '1 point was found.' : `${count} points were found.`,
    onePage:
      'This is about the slide that is open now. Open the other slides of the card to check those too.',
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
  },
  sheets: {
    title: 'On paper',
    name: 'A3 sheets',
    count: (groups: number) =>
      groups === 0
        ? 'An empty card to print, with the rules.'
        : groups === 1
          ? 'An empty card to print for the group, with the rules.'
          : `${groups} empty cards to print, one for each group, with the rules.`,
    way: 'Make sheets',
    withPeople: 'Put the names on the sheets',
  },
  definitive: {
    title: 'Definitive version',
    hint: 'A second card, the collaboration model: only what the group chooses comes on it, in other words if need be. The working card stays as it is.',
    isOpen: 'This is the definitive version. The working card stands beside it, unchanged.',
    make: 'Make definitive version',
    open: 'Open definitive version',
    openWorking: 'Open the working card',
    made: 'The definitive version stands beside the working card.',
    fromWorking: 'From the working card',
    left: (here: number, all: number) =>
      all === 0
        ? 'Everything is taken over.'
        : `Not taken over yet: ${here} in this column, ${all} on the whole card.`,
    take: 'Take over',
    takeOne: (words: string) => `Take over: ${words}`,
    reword: 'Reword',
    rewordOne: (words: string) => `Reword: ${words}`,
    wording: 'New words',
    wordingHint: 'Enter puts it on the card, Esc leaves it as it was.',
    taken: (words: string) => `✓ ${words}`,
    reworded: (words: string, now: string) => `✓ ${words} → ${now}`,
    done: 'Taken over.',
    workingGone: 'The working card is not in this presentation any more. You can simply go on writing here.',
  },
  evaluation: {
    title: 'Looking back',
    hint: 'An evaluation card for the next meeting: for each column a statement, a score and what you agree on. This is our own proposal; the method gives none.',
    make: 'Make an evaluation',
    made: 'The evaluation card is on a new slide.',
    rows: 'Statements',
    tab: (name: string, count: number) => `${name}, ${entries(count)}`,
    parts: (name: string) => `With ${name}`,
    score: (answer: string) => `Answer ${answer}`,
    scored: (answer: string) => `${answer} noted.`,
    none: 'No answers yet.',
    range: (lowest: number, highest: number) =>
      lowest === highest ? `Lowest and highest ${lowest}.` : `Lowest ${lowest}, highest ${highest}.`,
    answers: (count: number, unknown: number) => {
      const all = count === 1 ? '1 answer' : `${count} answers`;
      return unknown === 0 ? `${all}.` : `${all}, ${unknown} of them ‘I don’t know’.`;
    },
    others: (count: number) =>
      count === 1
        ? '1 line is no answer and is not counted.'
        : `${count} lines are no answers and are not counted.`,
  },
  about: {
    title: 'About the Partnership Card',
    method: 'The method',
    credit:
      'The partnership card comes from HAN University of Applied Sciences and the Werkplaats Sociaal Domein Nijmegen (Erik Jansen and others). This add-in helps you to fill it with a group.',
    stored: 'What is kept',
    storedList: [
      'What the group says is only on your slide, as ordinary text. You save and share it with the presentation itself.',
      'Your choice of language, your own rules, your run-sheet and which question you put on the slide stay on this device. So do what you can undo, your notes, the literal words with what you shortened and what is not on the slide yet: for seven days at most, and no longer than until you finish the card.',
      'Names of participants are only in this pane, and on a slide if you put the groups there. When you close the pane, they are gone here.',
      'There is no account and nothing is sent anywhere.',
    ],
    language: 'Language of this pane',
  },
  softBreaks: ['Relation\u00ADships'],
} satisfies Dictionary;
