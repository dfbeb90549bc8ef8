import type { FieldId } from '../card/kind.ts';
import type { Localised } from '../card/language.ts';

/** The entries of a field in an article: as a list, or as actions in a table. */
export interface Feed {
  readonly field: FieldId;
  readonly as: 'list' | 'actions';
  /** Our own sentence before the entries. The sentence suits any entries. */
  readonly lead: Localised;
}

/** One article of the agreement. */
export interface Article {
  readonly title: Localised;
  /** Our own provisions, one string per paragraph. */
  readonly texts?: readonly Localised[];
  readonly feed?: Feed;
  /** Labels of texts that the parties must still fill in. */
  readonly open?: readonly Localised[];
}

const feed = (field: string, as: Feed['as'], lead: Localised): Feed => ({
  field: field as FieldId,
  as,
  lead,
});

/** Our own draft, based on the Dutch government's guidelines for covenants (Aanwijzingen voor convenanten). */
export const articles: readonly Article[] = [
  {
    title: { nl: 'Begrippen', en: 'Definitions' },
    texts: [
      {
        nl: 'Partijen: wie deze overeenkomst ondertekenen.',
        en: 'Parties: those who sign this agreement.',
      },
      {
        nl: 'De kaart: de Partnerschapskaart die als bijlage bij deze overeenkomst hoort.',
        en: 'The card: the Partnership card in the appendix to this agreement.',
      },
    ],
    open: [{ nl: 'Andere begrippen', en: 'Other terms' }],
  },
  {
    title: {
      nl: 'Doel: wanneer de samenwerking geslaagd is',
      en: 'Purpose: when the collaboration is a success',
    },
    feed: feed('waarden', 'list', {
      nl: 'Partijen hebben samen vastgelegd wanneer de samenwerking voor hen geslaagd is:',
      en: 'The parties have recorded together when the collaboration is a success for them:',
    }),
  },
  {
    title: { nl: 'Hoe we met elkaar omgaan', en: 'How we deal with each other' },
    feed: feed('relaties', 'list', {
      nl: 'Partijen hebben samen vastgelegd hoe zij met elkaar omgaan:',
      en: 'The parties have recorded together how they deal with each other:',
    }),
  },
  {
    title: { nl: 'Wat we van elkaar mogen verwachten', en: 'What we may expect of each other' },
    feed: feed('handelen', 'list', {
      nl: 'Partijen hebben samen vastgelegd wat dit vraagt van hun handelen en vaardigheden:',
      en: 'The parties have recorded together what this asks of what they do and can do:',
    }),
  },
  {
    title: { nl: 'Voorwaarden, middelen en kosten', en: 'Conditions, means and costs' },
    feed: feed('voorwaarden', 'list', {
      nl: 'Partijen hebben samen vastgelegd wat hiervoor nodig is:',
      en: 'The parties have recorded together what this requires:',
    }),
    open: [
      { nl: 'Wie welke middelen inbrengt', en: 'Who contributes which means' },
      { nl: 'Hoe de kosten worden verdeeld', en: 'How the costs are shared' },
    ],
  },
  {
    title: { nl: 'Acties: wie, wat, wanneer', en: 'Actions: who, what, when' },
    feed: feed('acties', 'actions', {
      nl: 'Partijen hebben samen deze acties vastgelegd:',
      en: 'The parties have recorded these actions together:',
    }),
  },
  {
    title: { nl: 'Overleg en voortgang', en: 'Consultation and progress' },
    open: [
      { nl: 'Hoe vaak partijen overleggen', en: 'How often the parties consult' },
      { nl: 'Wie het overleg voorbereidt', en: 'Who prepares the consultation' },
      { nl: 'Wie voor iedere partij het aanspreekpunt is', en: 'Who is the contact for each party' },
    ],
  },
  {
    title: { nl: 'Informatie en privacy', en: 'Information and privacy' },
    open: [
      { nl: 'Welke informatie partijen met elkaar delen', en: 'Which information the parties share' },
      { nl: 'Hoe zij met persoonsgegevens omgaan', en: 'How they handle personal data' },
      { nl: 'Wat vertrouwelijk blijft', en: 'What remains confidential' },
    ],
  },
  {
    title: { nl: 'Verschil van mening en afdwingbaarheid', en: 'Disagreement and enforceability' },
    open: [
      {
        nl: 'Wat partijen doen als zij het niet eens worden',
        en: 'What the parties do when they cannot agree',
      },
      {
        nl: 'Of deze afspraken bij de rechter afdwingbaar zijn',
        en: 'Whether these agreements can be enforced in court',
      },
    ],
  },
  {
    title: { nl: 'Evaluatie', en: 'Evaluation' },
    open: [
      { nl: 'Wanneer partijen samen terugkijken', en: 'When the parties look back together' },
      { nl: 'Hoe zij dat doen en wie het voorbereidt', en: 'How they do so and who prepares it' },
    ],
  },
  {
    title: {
      nl: 'Looptijd, wijziging, toetreding en opzegging',
      en: 'Term, amendment, accession and withdrawal',
    },
    open: [
      { nl: 'Wanneer de overeenkomst begint en eindigt', en: 'When the agreement begins and ends' },
      { nl: 'Hoe partijen haar kunnen wijzigen', en: 'How the parties can amend it' },
      { nl: 'Hoe een nieuwe partij kan toetreden', en: 'How a new party can join' },
      { nl: 'Hoe een partij kan opzeggen', en: 'How a party can withdraw' },
    ],
  },
];

/** All texts of the agreement except those of its articles. */
export const agreementTexts = {
  title: { nl: 'Samenwerkingsovereenkomst', en: 'Collaboration agreement' },
  draft: { nl: 'CONCEPT', en: 'DRAFT' },
  unknown: { nl: '[in te vullen]', en: '[to be filled in]' },
  version: { nl: 'Versie van', en: 'Version of' },
  article: { nl: 'Artikel', en: 'Article' },
  provenance: {
    nl: 'Dit concept is gemaakt van de Partnerschapskaart. Wat de groep zei is letterlijk overgenomen; wat nog niet bekend is, staat er als [in te vullen].',
    en: 'This draft was made from the Partnership card. What the group said is copied literally; what is not known yet is marked [to be filled in].',
  },
  parties: { nl: 'Partijen', en: 'Parties' },
  together: { nl: 'hierna samen: partijen,', en: 'together referred to as: the parties,' },
  considering: { nl: 'Overwegende dat', en: 'Whereas' },
  considerations: [
    {
      nl: 'partijen samen hebben gesproken over wat zij van waarde vinden, en hun waarden in artikel 2 hebben vastgelegd;',
      en: 'the parties have discussed together what they value, and have recorded their values in article 2;',
    },
    {
      nl: 'zij de uitkomst van dat gesprek hebben opgeschreven op de Partnerschapskaart in de bijlage;',
      en: 'they have written down the outcome of that conversation on the Partnership card in the appendix;',
    },
  ],
  agreed: { nl: 'spreken het volgende af:', en: 'agree as follows:' },
  actions: [
    { nl: 'Wie', en: 'Who' },
    { nl: 'Wat', en: 'What' },
    { nl: 'Wanneer', en: 'When' },
  ],
  stillOpen: { nl: 'Nog samen in te vullen', en: 'Still to be filled in together' },
  signing: { nl: 'Slot en ondertekening', en: 'Conclusion and signatures' },
  cited: { nl: 'Hoe deze overeenkomst wordt aangehaald', en: 'How this agreement is cited' },
  party: { nl: 'Partij', en: 'Party' },
  signatureParts: [
    { nl: 'Naam', en: 'Name' },
    { nl: 'Functie', en: 'Position' },
    { nl: 'Plaats en datum', en: 'Place and date' },
  ],
  signature: { nl: 'Handtekening', en: 'Signature' },
  appendix: { nl: 'Bijlage: de kaart', en: 'Appendix: the card' },
  continued: { nl: '(vervolg)', en: '(continued)' },
  page: { nl: 'Pagina', en: 'Page' },
  of: { nl: 'van', en: 'of' },
} as const satisfies Record<string, Localised | readonly Localised[]>;
