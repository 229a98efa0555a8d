const ingenGrupp = 'Räknar ingen grupp: säger något om en enda sak.';
const djup = 'Fördjupningens data har egna former; siffrorna prövas i dess egna prov.';
const ord = 'Räknar värden efter vokabulärens ord, som datafilerna inte ställer upp.';
const radens = 'Temat står i radens länk och inte i meningen.';
const nationellt = 'De nationella uppgifterna är ingen egen datafil.';
const lasning = 'Läsningarna jämförs i prov av samstämmigheten.';

/** Sentences that pages carry and that are not counted again from the data files, each with why. */
export const notRecounted: Readonly<Record<string, string>> = {
  'inga-handelser': 'Säger att inget har hittats.',
  kolumn: ord,
  'kolumn-fakta': 'Säger minsta och största värdet, som står i tabellen.',
  'del-organisation': ord,
  'del-underlag': ingenGrupp,
  'del-teman': 'Säger att en del inte nämner något tema; dess poster har då inga teman.',
  'malbild-lagen': 'Nämner regionerna vid namn.',
  'region-inget-nyare': 'Delar upp det som region-andring inte räknar, efter varför.',
  'andring-mer': 'Delar upp det som andring räknar, efter slag.',
  'attribut-andring': ord,
  'kort-del': 'Delen är den vanligaste av fyra, eller de vanligaste.',
  nyare: 'Står på kort som nämner temat i rubriken; samma tal som temats egen mening.',
  bruk: 'Står vid källan, vars id inte står i meningen.',
  profil: ingenGrupp,
  samstammighet: lasning,
  'samstammighet-forr': lasning,
  omlasning: 'Säger vad en läsning vid ett tillfälle visade. Posterna har rättats sedan dess.',
  'exempel-resultat': lasning,
  'exempel-styrning': lasning,
  'samstammighet-text': lasning,
  attributlasning: lasning,
  'kodade-teman': lasning,
  likhet: 'Likheten räknas på avstånd som datafilerna inte bär.',
  aktualitet: ingenGrupp,
  uppfoljning: ingenGrupp,
  'inga-andra': 'Säger att ingen annan region tar upp temat.',
  ovanligt: 'Nämner regionerna vid namn.',
  tyst: radens,
  'andras-steg': radens,
  regionsvar: ingenGrupp,
  ordlista: 'Ordlistan är ingen egen datafil.',
  kallor: 'Vad som vilar på en källa, utom poster, står i egna former i datafilerna.',
  krav: nationellt,
  belopp: nationellt,
  matt: djup,
  'matt-mal': djup,
  enkat: djup,
  svarande: djup,
  initiativ: djup,
  loften: djup,
  'nya-initiativ': djup,
};
