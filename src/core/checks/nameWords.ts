/**
 * Makes a word list for recognising names. The words are in the form of `spelling`, without accents and capitals. The
 * lists are our own and are incomplete: capitals reveal names that are not listed.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** First names that are not Dutch words. They need no capital and may be at the start of a sentence. */
export const FIRST_NAMES = words(`
  aaltje abdel abdelkader abdelkarim abdi abdul abdullah achmed adriaan agnes ahmad ahmed aicha aisha alberto albert
  alejandro alex alexander alexandra ali alice alma amal amber amin amina amir amira anass andre andrea andreas andrzej
  angela angelique anita anja anke anna anne annelies anneke annemarie annemiek annet annette annie annika anouk
  anouar anton antonia antoinette antonio arie arjan arjen arnold arthur arwen asha asli astrid aya ayla ayse aysel aziz
  aziza babette barbara bart beata beatrix ben benjamin bep bernadette bernard bert bertus betty bianca bilal birgit
  bjorn bob bram brahim brecht brenda brigitte britt carel carina carla carlos carmen carolien caroline casper catharina
  cecile cees celine cem chaimae chantal charlotte chris christa christel christian christiaan christina claire claudia
  coen conny cor corine corinne corrie cornelis cynthia daan damian daniel danielle danny daphne dave david debbie
  deborah demi denise dennis derk derya diana dick diederik dilek dina dionne dirk dominique donald dorien doris
  dorothea dries driss eddy edith eduard edwin eefje eelco elena eline elisa elisabeth elise els else elsa elizabeth
  ellen elly emiel emil emilia emine emily emma emmy emre eric erica erik erika ernst erwin esmee esra esther eva evelien
  evelyn evert ewa ezra fabian fadime famke farid farida faruk fatiha fatima fatma fatoumata felix femke ferdinand ferry
  fien fikret filip fleur floor floortje floris fouad frances francien francis francisca franciscus frank frans frederik
  frederique freek frits gabriel gabriela geert geertje geertruida gemma gerard gerda gerben gerrit gerrie gertjan
  gijs giovanni greet greetje grietje guido guus habiba hafid hajar hakan halima hamid hamza hana hanan hanane hanna
  hannah hanneke hannie hans harm harmen harold harrie harry hasan hassan hatice hedwig hein heleen helen helena
  hendrik hendrika henk henkjan hennie henny henri henriette herman hermien hicham hilde hind huda hugo huib huseyin
  ibrahim ida ifrah igor ikram ilias ilona ilse iman imane imran ineke ines inge ingeborg ingrid irene irma isa isabel
  isabella ismail ivan ivo iwan jaap jacco jacob jacoba jacqueline jacques jamal jamila janine janneke jannie jannes
  janny jasmijn jasmin jasmine jasper jeanette jeanine jeanne jelle jelmer jennifer jenny jeroen jesse jessica jet jette
  jill jimmy joan joanna johan johanna johannes john johnny jolanda jolien jonas jonathan joop joost jordy jorg joris jos
  jose josef josephine joost joep joke jorrit joseph joyce juan judith jules julia julian julie jurgen juul kamal kamila
  karel karen karim karima karin karlijn kasper katarzyna kate katja katrien kees kelly kemal kenneth kerstin kevin
  khadija khalid khaled kim kimberly kirsten klaas klaartje koen koos kristel krystyna krzysztof kubra lars latifa
  laura laurens leen lena lennart lenny leo leon leonie leontien levi lex leyla lia liam lianne lidia lidwien lieke
  lies liesbeth lieve lilian lina linda lisa lisanne lisette liza loes lois lola lotte louis louise lowie luca lucas
  lucia lucy luuk lydia maaike maarten maartje machteld maciej magda magdalena mahmoud maikel malika mandy manon manuel
  marc marcel marcella marco maria mariam marian marianne marie marieke marielle mariette marijke marijn marina mario
  marion mariska marit marja marjan marjolein marjon marko marlies marleen marloes marte martha martijn martin martine
  mary maryam mathilde matthijs maud maurice maurits max maxim mees mehmet meike melanie melissa menno merel merve
  meryem mia michael michel michelle michiel mick mieke miep mies mila milan milou mina minke miranda mireille miriam
  mirjam mirza mohamed mohammad mohammed mona monica monique moniek mounir mouna murat mustafa mustapha myrna myrthe
  nabil nada nadia nadine naima najat najib nancy naomi nasr natalia natalie natasja nawal nel nelleke nelly nicky nico
  nicolaas nicole niek niels nienke nilgun nina noa noah noel noor nora nour nouria olaf olga oleksandr olena olivier
  omar omer onno ouafae oscar osman otto ozan ozlem pascal patricia patrick paul paula paulien pauline pawel pepijn
  peter petra philip pien pieter pietje pim piotr quinten quirine rachel rachid rafael raf ralph ramon ramona rania rashid
  raymond rebecca regina reinier remco rene renee renate renske ria richard rick rico riet rik rinus rita rob robbert
  robert roberto robin roderick roel roeland roelof rogier roland rolf romy ron ronald ronny rosa rosalie rosanne ruben
  rudi rudolf rudy rutger ruth ruud saar saartje sabine sabrina said saida salma salim salima sam samantha sami samir
  samira sander sandra sanne sara sarah saskia scott sebastiaan selim selma serap serkan sharon shirley sibel siham silvia
  simone sjaak sjaan sjef sjoerd sjors sofia sofie soraya sonja sophia sophie stan stef stefan stefanie steven stijn
  sue sultan suzan suzanne svetlana sven sylvia tamara tanja tara tarik teun tessa theo theresa therese thea thijs thierry
  thom thomas tijn tijs tim timo tineke tinus titia tjeerd tobias tom tomasz toon tooske truus trudy tygo ulrike umit
  ursula valerie vera veronique victor victoria vincent viola wanda wendy wesley wiebe wieke willeke willem
  willemien willemijn wilma wim wout wouter xander yara yasin yasmin yasmina yasmine yassin yassine youssef yusuf yvette
  yvonne zahra zainab zakaria zeynep zehra zineb zoe zofia zohra
`);

/**
 * First names that are also words or months. They need a capital and, at the start of a sentence, a second name after
 * them.
 */
export const AMBIGUOUS_FIRST_NAMES = words(`
  amber bas ben bo dolf els faith fee floor frans ger gert harm hind hugo iris jade jan jet jip joy julia juni just koos leen lies lot louis luna lynn mark
  marc max may mees mei merel mo nel noor olijf piet pip rein rob roos ros roy sam sam sky stan star sterre storm sultan teun
  ton toon vos wil wies wolf wim
`);

/** Surnames that are not Dutch words. */
export const SURNAMES = words(`
  aydin bakx bouali bouzidi celik demir dijkstra driessen evers gerritsen hendriks hendrix hermans heijmans hoekstra
  idrissi jacobs jansen janssen janssens jongman karaca kaya kilic klaassen kowalski kuipers kuijpers maas
  martens martinez meijer mulder mohamud nguyen nijhuis nowak ozturk peeters peters pietersen postma rodriguez
  sahin scholten schouten smeets smit smits terpstra theunissen timmermans verbeek verhoeven verhagen vermeulen
  verschuren wijnen willems wisniewski wolters yildirim yildiz yilmaz
`);

/** Titles and roles before a name. */
export const TITLES = words(`
  mevrouw meneer mijnheer mevr mw mevr dhr heer juffrouw mr mrs ms miss dr drs ir ing prof dokter professor pastoor
  dominee imam oom ome tante opa oma buurman buurvrouw juf meester zuster broeder huisarts wethouder burgemeester
  wijkagent agent wijkverpleegkundige verpleegkundige notaris advocaat directeur directrice voorzitter
`);

/** Words that come before a person's name, followed by a colon. */
export const ROLES = words(`
  wie trekker trekkers contact contactpersoon aanspreekpunt eigenaar naam namen voorzitter coordinator notulist
  gespreksleider verantwoordelijk verantwoordelijke door gastvrouw gastheer who owner lead name chair
`);

/** Prefixes of surnames, also after a first name. */
export const PREFIXES = words(`
  van de der den het t ten ter te el al ben bin ibn la le les di da dos du von zu op aan in
`);

/** Words after which a capital belongs to the name of a place or an organisation. */
export const PLACE_WORDS = words(`
  in te naar uit vanuit rond rondom nabij richting wijk wijkteam buurt stadsdeel dorp stad gemeente provincie regio
  stichting vereniging woningcorporatie corporatie organisatie bedrijf school basisschool buurthuis wijkcentrum
  project programma platform fonds partij bibliotheek ziekenhuis zorggroep huis cafe restaurant park plein kerk
  moskee flat complex team werkplaats
`);

/** Words that can have a capital inside a sentence and are not a person's name. */
export const NO_NAMES = words(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march
  june july august october kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest nieuwjaar koningsdag
  bevrijdingsdag sinterklaas burendag carnaval god allah jezus bijbel koran islam
  nederland nederlanders belgie duitsland frankrijk engeland europa turkije marokko syrie polen suriname oekraine
  eritrea somalie irak iran afghanistan amerika afrika azie china bosnie
  nederlands engels duits frans turks arabisch pools spaans oekraiens fries vlaams
  amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem apeldoorn haarlem enschede
  amersfoort zaanstad zwolle zoetermeer leiden leeuwarden dordrecht ede alkmaar emmen venlo delft deventer helmond
  maastricht assen hengelo doetinchem wageningen tiel wijchen groesbeek beuningen heumen druten malden lent elst zutphen
  oss gelderland brabant limburg overijssel drenthe friesland flevoland zeeland holland noord zuid oost west waal
  lindenholt dukenburg hatert malvert heseveld brakkenstein goffert waalsprong centrum
  rijk staat kamer tweede eerste gemeenteraad provincie gemeente wijk buurt stad dorp straat plein park school kerk
  moskee bibliotheek hogeschool universiteit ministerie rode kruis leger heils zonnebloem humanitas vluchtelingenwerk
  voedselbank rabobank portaal talis woonwaarts pluryn tandem bindkracht wijkteam sociaal domein team stichting
  vereniging corporatie platform fonds raad
  whatsapp facebook instagram linkedin youtube google microsoft teams zoom excel word powerpoint outlook internet
  corona covid partnerschapskaart partnership card samenwerkingsmodel waarden relaties handelen voorwaarden acties
  stap doel groep tafel plan actie vraag ik u
  aan achter af al alle alleen allemaal alles als altijd ander andere anders bij binnen daar daarna dan dat de deze die
  dit doe doen door dus een eerst eigen elk elke elkaar en er ga gaan geen geef gebruik gelijk gewoon goed goede graag
  groot had heb hebben heel heeft hem hen het hier hij hoe hoeveel hun iedereen ieder ieders iemand iets in is ja je
  jij jou jouw jullie kan kijk klein komen kun kunnen laat laten leer leren let liever luister luisteren maak maken maar
  meer meest men met mij mijn minder misschien moet moeten mogen na naar naast nee neem niemand niet niets nieuw nieuwe
  nog nooit nu of om omdat ons onze ook op open over per praat praten rust ruimte samen soms spreek spreken stel te tegen
  tijd toch tot uit uw van veel vergadering vertrouwen voor vooral vraag waar waarom wacht wanneer want was wat we
  weet weinig wel welk welke welkom werken wie wij wil willen ze zeg zelf zet zich zij zijn zo zoals zoek zoeken zonder
  the we our they this that what who how and with for
`);

/** Endings of compound words, such as Waalbrug and Participatiewet. */
export const COMPOUND =
  /(?:wet|zorg|wijk|werk|straat|laan|plein|weg|park|huis|centrum|raad|team|kaart|dag|feest|fonds|platform|school|bank|bond|gemeente|stichting|vereniging|corporatie|bibliotheek|universiteit|ziekenhuis|domein|partnerschap|kamer|land|brug|winkel|kade|singel|gracht|markt|hof|toren|partij|groep|project|programma|overleg|tafel|huurders|bewoners|app|nota|visie)s?$/u;

/**
 * Endings of adjectives, inhabitants and languages of places and peoples: Nijmeegse, Marokkaans, Arabisch,
 * Nijmegenaren.
 */
export const OF_A_PLACE = /(?:[^aeiou]se|aans|nees|ische?|sche|enaren|enaar|landers?)$/u;

/** Words that are surnames only after a prefix: Van der Meer. */
export const PREFIXED_SURNAMES = words(`
  meer wijk dorp straat park plein kerk school kamer hof brug laan weg markt oost west noord zuid stad
`);
