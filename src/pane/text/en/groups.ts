import type { LaterDictionary } from '../nl/later.ts';
import { quoted, shortened } from '../words.ts';
import { cost, finding, sizes } from './division.ts';

export const prepare: LaterDictionary['prepare'] = {
  card: 'Card',
  time: 'Time',
  timeHint: 'How much time is there?',
  toSheet: 'To the run-sheet',
  group: 'Group',
};

export const groups: LaterDictionary['groups'] = {
  keepTonight: 'Keep the names on this device until tonight',
  kept: {
    nowhere: 'Names stay in this pane and are gone when you close it.',
    window:
      'Names stay in this window; tick the box to keep them on this device until midnight too. Closing the card clears them.',
    device: 'Names stay in this window, and on this device until midnight. Closing the card clears them.',
  },
  notKept: {
    nowhere: 'That is not possible here. Names stay in this pane and are gone when you close it.',
    window:
      'That is not possible on this device. Names stay in this window only. Closing the card clears them.',
  },
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
  sizes,
  unknown: {
    network: 'There are no networks in the list, so they were not looked at.',
    organisation: 'There are no organisations in the list, so they were not looked at.',
  },
  finding,
  group: (number: number) => `Group ${number}`,
  groupOf: (number: number, people: number) =>
    `Group ${number}, ${people === 1 ? '1 person' : `${people} people`}`,
  keys: 'Up and down arrow walk through the group. Dragging to another group works too.',
  move: (name: string) => `Move ${name}`,
  moveTo: (number: number) => `To group ${number}`,
  moved: (name: string, number: number) => `${name} is in group ${number} now.`,
  cost,
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
};
