/** What a computed sentence says that it counts, and where it stands. */
interface Beskrivning {
  /** What is counted, of how many, and what is told of the rest. */
  readonly raknar: string;
  /**
   * `sida` the built page marks it with `data-mening` · `annat` it stands only in an attribute, a picture or an export, or
   * is written by a script.
   */
  readonly var: 'sida' | 'annat';
}

/**
 * Every computed sentence of the atlas: what counts something, denies something, or claims something of a group. A
 * sentence is made by `mening` under an id of this list; its made-up variants stand in `varianter.ts`.
 */
export const meningsregister = {
  tema: {
    raknar: 'Regioner som uttryckligt tar upp temat, av dem som är lästa och som frågan kan gälla; övriga efter svar.',
    var: 'sida',
  },
  region: { raknar: 'Teman som regionen uttryckligt tar upp, räknat som för ett tema.', var: 'sida' },
  'inga-handelser': { raknar: 'Att inga händelser finns på temat, och för hur många någon har letat.', var: 'sida' },
  spridning: {
    raknar: 'Sjukvårdsregioner där minst en region tar upp temat. Tyst är en grupp bara när alla i den är det.',
    var: 'sida',
  },
  kolumn: {
    raknar: 'Regioner med det vanligaste värdet av ett attribut, av dem som är lästa och som frågan kan gälla.',
    var: 'sida',
  },
  'kolumn-fakta': { raknar: 'Minsta och största värdet av en uppgift som varje region har.', var: 'sida' },
  'del-malbild': { raknar: 'Regioner med färdig gemensam målbild, av dem som har kommuner och är lästa.', var: 'sida' },
  'del-organisation': { raknar: 'Regioner efter hur de drev omställningen, av dem som är lästa.', var: 'sida' },
  'del-prioriteringar': { raknar: 'Regioner vars prioriteringar finns i text, av dem som är lästa.', var: 'sida' },
  'del-samverkan': { raknar: 'Regioner med politisk samverkan, av dem som har kommuner och är lästa.', var: 'sida' },
  'del-forum': { raknar: 'Regioner med minst ett namngivet forum, av dem som har kommuner och är lästa.', var: 'sida' },
  'del-underlag': { raknar: 'Vad som är läst eller sökt om en del av en region. Räknar ingen grupp.', var: 'sida' },
  'del-teman': { raknar: 'Att ingen post i en läst del av en region tar upp något tema.', var: 'sida' },
  'malbild-nu': { raknar: 'Regioner med färdig gemensam målbild som senast känt. Ingen andel.', var: 'sida' },
  'malbild-da': {
    raknar: 'Regioner med färdig gemensam målbild i den första utgåvan, av dem som har kommuner och är lästa.',
    var: 'sida',
  },
  'malbild-lagen': { raknar: 'Regioner utan färdig gemensam målbild, vid namn efter senast kända läge.', var: 'sida' },
  'malbild-karta': { raknar: 'Regioner som har kommuner, efter målbildens läge i en utgåva.', var: 'sida' },
  'malbild-senare': { raknar: 'Regioner där målbilden är framtagen enligt senare uppgifter men inte då.', var: 'sida' },
  svar: { raknar: 'Beläggen för ett tema i en region, eller varför det inte finns något svar.', var: 'sida' },
  'steg-tema': { raknar: 'Regioner efter högsta steg, bland dem vars steg är känt.', var: 'sida' },
  'steg-region': { raknar: 'Teman efter högsta steg, bland dem vars steg är känt.', var: 'sida' },
  smakartor: {
    raknar: 'Flest och minst regioner som tar upp ett tema, bland teman som är lästa i alla regioner.',
    var: 'sida',
  },
  nyckeltal: {
    raknar: 'Regioner vars värde är känt, av alla; vilka som inte redovisade och vad som är okänt.',
    var: 'sida',
  },
  urval: { raknar: 'Regioner som visas i matrisen, av alla.', var: 'annat' },
  matris: { raknar: 'Rutor med belägg som passar valen, av dem som är lästa och som frågan kan gälla.', var: 'sida' },
  'matris-nya': { raknar: 'Rutor med uppgift nu och inget belägg då, och för hur många det är okänt.', var: 'sida' },
  rutor: { raknar: 'Rutor med uttryckligt belägg, av dem som är lästa och som frågan kan gälla.', var: 'sida' },
  'rutor-nu': { raknar: 'Rutor där en nyare utgåva har något att säga. Ingen andel.', var: 'sida' },
  'tema-andring': { raknar: 'Regioner efter hur två utgåvor skiljer sig på ett tema.', var: 'sida' },
  'region-andring': { raknar: 'Teman med nyare uppgift, efter vad den äldre utgåvan sa.', var: 'sida' },
  'region-inget-nyare': { raknar: 'Teman utan nyare uppgift, efter varför.', var: 'sida' },
  andring: { raknar: 'Rutor med nyare uppgift, och hur många rutor som jämförs.', var: 'sida' },
  'andring-mer': { raknar: 'Rutor efter hur två utgåvor skiljer sig, och varför något inte är känt.', var: 'sida' },
  'attribut-andring': { raknar: 'Regioner utan nyare värde av ett attribut, efter varför.', var: 'sida' },
  'kort-drift': {
    raknar: 'Regioner med något i drift eller utvärderat, av dem som tog upp temat i en post.',
    var: 'sida',
  },
  'kort-del': { raknar: 'Regioner vars poster om temat står i den vanligaste delen, av dem med en post.', var: 'sida' },
  'kort-gemensamt': {
    raknar: 'Regioner med en post som region och kommuner har tillsammans, av dem med en post och med kommuner.',
    var: 'sida',
  },
  nyare: { raknar: 'Regioner som en nyare utgåva har en uppgift om. Ingen andel.', var: 'sida' },
  underlag: {
    raknar: 'Poster och händelser i en utgåva, hur många som är odaterade, och källorna som poster vilar på.',
    var: 'sida',
  },
  exempel: {
    raknar: 'Poster i varje utgåva som är exempel, ur hur många regioner, och händelser som är exempel.',
    var: 'sida',
  },
  'exempel-resultat': { raknar: 'Exempel vars text säger vad det ledde till, poster och händelser.', var: 'sida' },
  'exempel-styrning': {
    raknar:
      'Uppgifter som två läsare har bedömt var för sig som exempel eller styrning, och hur många de var överens om.',
    var: 'sida',
  },
  'bygger-pa': { raknar: 'Poster och händelser bakom ett temas svar, efter slag och källa.', var: 'sida' },
  bruk: { raknar: 'Poster och andra uppgifter som vilar på en källa.', var: 'sida' },
  bild: { raknar: 'Som tema eller region, i bilden för delade länkar.', var: 'annat' },
  profil: { raknar: 'Vad en utgåva säger om en region. Räknar ingen grupp.', var: 'sida' },
  'region-teman': { raknar: 'Teman som en region tar upp, av dem som söktes och kan gälla.', var: 'sida' },
  'region-kort': { raknar: 'Som region-teman, i några ord.', var: 'sida' },
  samstammighet: { raknar: 'Rutor där två läsningar sa samma sak, av dem som jämfördes.', var: 'sida' },
  omlasning: { raknar: 'Poster som höll när de lästes en gång till mot sin källa, av alla då.', var: 'sida' },
  'samstammighet-forr': { raknar: 'Rutor där två läsningar i en tidigare omgång sa samma sak.', var: 'sida' },
  'samstammighet-text': { raknar: 'Detsamma utan rutor där underlag saknas.', var: 'sida' },
  attributlasning: { raknar: 'Regioner eller poster där två läsningar sa samma sak om ett attribut.', var: 'sida' },
  likhet: { raknar: 'Teman som två regioner har gemensamma, av dem som någon av dem tar upp.', var: 'sida' },
  gemensamma: { raknar: 'Valda regioner som tar upp samma teman i en del, av dem som har text.', var: 'annat' },
  'gemensamma-utan-text': { raknar: 'Valda regioner vars del saknar text.', var: 'annat' },
  valda: { raknar: 'Valda regioner efter värdet av ett attribut, vid namn, och varför det saknas.', var: 'annat' },
  tidslinje: { raknar: 'Händelser och dokument som visas.', var: 'sida' },
  'tidslinje-ar': { raknar: 'Händelser och dokument ett år, och i hur många regioner.', var: 'sida' },
  utveckling: { raknar: 'Händelser och dokument, hur många som är odaterade, och i hur många regioner.', var: 'sida' },
  'tema-handelser': { raknar: 'Händelser på ett tema, nationella och i regioner.', var: 'sida' },
  'region-handelser': {
    raknar: 'Händelser och dokument i en region, och hur många händelser som är odaterade.',
    var: 'sida',
  },
  aktualitet: { raknar: 'Hur ny den nyaste daterade uppgiften om en region är. Räknar ingen grupp.', var: 'sida' },
  uppfoljning: { raknar: 'Att ingen händelse följer upp en post, och om någon har letat.', var: 'sida' },
  lasta: { raknar: 'Regioner som är lästa, av alla, och för hur många prioriteringarna bara var bilder.', var: 'sida' },
  'inga-andra': { raknar: 'Att ingen annan region tar upp ett tema, och för hur många det inte är känt.', var: 'sida' },
  'regioner-nu': { raknar: 'Regioner som en nyare utgåva har något om. Ingen andel.', var: 'sida' },
  kallor: { raknar: 'Dokument och webbsidor som någon uppgift vilar på.', var: 'sida' },
  'region-sidor': { raknar: 'Webbsidor som är lästa för en region.', var: 'sida' },
  sokning: { raknar: 'Teman som någon har sökt efter för en region, av alla; övriga är inte sökta.', var: 'sida' },
  kalla: { raknar: 'Poster och andra uppgifter som vilar på en källa, och om hur många regioner.', var: 'sida' },
  tystnadslogg: {
    raknar: 'Ord som en tyst text är sökt efter, och ställen där något av dem står utan att räknas.',
    var: 'sida',
  },
  regionsvar: { raknar: 'Om regionen är tillfrågad. Räknar ingen grupp.', var: 'sida' },
  ordlista: { raknar: 'Ord och förkortningar i ordlistan.', var: 'sida' },
  nationellt: { raknar: 'Nationella händelser, efter slag, och hur många som är daterade.', var: 'sida' },
  krav: { raknar: 'Teman som en läst lag eller överenskommelse frågar efter, av alla.', var: 'sida' },
  belopp: { raknar: 'Första och senaste beloppet i överenskommelserna.', var: 'sida' },
  'sokta-teman': { raknar: 'Teman som ingår i en utgåva, och vilka som inte gör det.', var: 'sida' },
  'kodade-teman': { raknar: 'Teman som båda läsningarna kodade.', var: 'sida' },
  matt: { raknar: 'Värdena av ett mått, och målet. Räknar ingen grupp.', var: 'sida' },
  'matt-mal': { raknar: 'Mått som når sitt mål, av dem som har ett.', var: 'sida' },
  enkat: { raknar: 'Svarande efter svar på en fråga, av alla svarande; vad som har gått förlorat.', var: 'sida' },
  svarande: { raknar: 'De som svarade på en enkät, av dem som fick den.', var: 'sida' },
  initiativ: { raknar: 'Initiativ efter var de tog vägen, av alla i den första planen.', var: 'sida' },
  'nya-initiativ': { raknar: 'Initiativ i den senare planen som inget tidigare leder till.', var: 'sida' },
  loften: { raknar: 'Löften med mått, av alla, och löften som ingen fråga rör.', var: 'sida' },
  led: {
    raknar: 'Regioner för vilka ett led från plan till granskning är funnet, sökt utan att hittas eller inte sökt.',
    var: 'sida',
  },
  'led-svar': {
    raknar: 'Regioner för vilka uppföljning och granskning är funna, och där ingen har sökt.',
    var: 'sida',
  },
  'malbild-engelska': { raknar: 'Som malbild-nu, på engelska, och för hur många inget svar är känt.', var: 'sida' },
  kors: {
    raknar: 'Regioner efter hur två eller tre teman möts i deras uppgifter. Ingen andel i en löpande utgåva.',
    var: 'annat',
  },
  ovanliga: { raknar: 'Teman med uppgift för en region och för högst så många andra som sägs.', var: 'sida' },
  ovanligt: { raknar: 'De andra regioner som också har uppgift om ett tema, vid namn.', var: 'sida' },
  tyst: { raknar: 'Andra regioner som tar upp ett tema, av dem som är lästa och som frågan kan gälla.', var: 'sida' },
  'andras-steg': { raknar: 'Andra regioner efter steg på ett tema, bland dem vars steg är känt.', var: 'sida' },
  'fraga-regioner': {
    raknar:
      'Regioner med ett kodat värde eller tema i en utgåva, av dem som frågan kan gälla. Svar på en fråga i sökningen.',
    var: 'annat',
  },
  'fraga-ej-namnt': { raknar: 'Regioner vars lästa text inte nämner ett tema, av dem som är lästa.', var: 'annat' },
  'fraga-regionens-tysta': { raknar: 'Teman som en regions lästa text inte nämner, av alla i utgåvan.', var: 'annat' },
  'fraga-traffar': {
    raknar: 'Regioner om vilka en utgåva har uppgifter med alla sökta ord. Ingen andel.',
    var: 'annat',
  },
  'fraga-fakta': { raknar: 'Vad en utgåva säger om en region. Räknar ingen grupp.', var: 'annat' },
  'fraga-okand': {
    raknar: 'Att en utgåva inte säger något känt om en region i det som frågan gäller. Räknar ingen grupp.',
    var: 'annat',
  },
  'fraga-kant': { raknar: 'Regioner om vilka en utgåva säger något av det som frågan gäller.', var: 'annat' },
  'fraga-datum': { raknar: 'Dagen eller året för den träff som svarar på frågan. Räknar ingen grupp.', var: 'annat' },
  'fraga-ord': { raknar: 'Vad ett ord i ordlistan betyder. Räknar ingen grupp.', var: 'annat' },
  filter: { raknar: 'Rader som passar valen i en lista, av alla.', var: 'annat' },
} as const satisfies Readonly<Record<string, Beskrivning>>;

/** Id of a computed sentence, e.g. `malbild-da`. */
export type MeningId = keyof typeof meningsregister;
export const meningIds = Object.keys(meningsregister) as MeningId[];
