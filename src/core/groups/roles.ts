import { spelling } from './spelling.ts';

/** The three roles that every table needs for a conversation between equals, with the words for each role. */
const ROLES: readonly (readonly [label: string, words: RegExp])[] = [
  ['citizen', /\b(inwon|bewon|burger(s|in)?\b|citizen|resident|inhabitant|ervaringsdeskundig|mantelzorg)/],
  [
    'policyMaker',
    /\b(beleid|ambtenaar|ambtenaren|wethouder|raadslid|bestuurder|policy|civil servant|councillor)/,
  ],
  ['professional', /\b(professional|beroepskracht|hulpverlen|zorgverlen|zorgprofessional)|\bwerker\b/],
];

/**
 * Returns the label of a role, for spreading roles: one of the three roles, otherwise the role in the form of
 * `spelling`.
 */
export function roleLabel(role: string): string {
  const own = spelling(role);
  return ROLES.find(([, words]) => words.test(own))?.[0] ?? own;
}
