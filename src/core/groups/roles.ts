import { spelling } from './spelling.ts';

/** The three roles that a conversation between equals needs at every table, by what people call them. */
const ROLES: readonly (readonly [label: string, words: RegExp])[] = [
  ['citizen', /\b(inwon|bewon|burger(s|in)?\b|citizen|resident|inhabitant|ervaringsdeskundig|mantelzorg)/],
  [
    'policyMaker',
    /\b(beleid|ambtenaar|ambtenaren|wethouder|raadslid|bestuurder|policy|civil servant|councillor)/,
  ],
  ['professional', /\b(professional|beroepskracht|hulpverlen|zorgverlen|zorgprofessional)|\bwerker\b/],
];

/** What a role counts as when roles are spread: one of the three, or else its own spelling. */
export function roleLabel(role: string): string {
  const own = spelling(role);
  return ROLES.find(([, words]) => words.test(own))?.[0] ?? own;
}
