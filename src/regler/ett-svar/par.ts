/**
 * One question, one answer. Where two places in content answer the same question, a law of this room ties them, and a
 * contradiction names both. Every pair that the schemas let contradict:
 *
 * | one place                                        | the other                                        | law                  |
 * | ------------------------------------------------ | ------------------------------------------------ | -------------------- |
 * | theme `gemensam-malbild` on posts and events     | `gemensamMalbild.status`                         | `malbild-tema`       |
 * | a judgement on the theme in `bedomningar.yaml`   | `gemensamMalbild.status`                         | `malbild-tema`       |
 * | `lage` of a document that carries the theme      | `gemensamMalbild.status`                         | `malbild-dokument`   |
 * | an event about the joint målbild                 | `gemensamMalbild` status, date and evidence      | `malbild-handelse`   |
 * | `lansstrategi`                                   | `gemensamMalbild.status`                         | `malbild-lan`        |
 * | `gemensamMalbild.status` of an edition           | that of the next edition                         | `bakat`              |
 * | `beslutsar` of a strategy                        | that of the next edition, when it is the same    | `bakat`              |
 * | the year in the name of a strategy               | its `malar`                                      | `strategi`           |
 * | `beslutsar` of a strategy                        | its `malar`, its edition, the date it rests on   | `strategi`           |
 * | `avser` of a strategy                            | the key that it stands under                     | `strategi`           |
 * | `strategi`                                       | a document post that bears its name              | `strategi-post`      |
 * | `strategi`, `lansstrategi`                       | the event that they rest on                      | `strategi-handelse`  |
 * | `strategi`, `lansstrategi`                       | an event that follows up the strategy of before  | `strategi-handelse`  |
 * | `styrform`                                       | an event that says how the work is steered       | `styrform`           |
 * | `styrform: gemensam`                             | `styrgruppMedKommuner`                           | `styrform`           |
 * | a forum of level `politisk`                      | `politiskSamverkan`                              | `forum`              |
 * | a forum of level `brukare`                       | theme `patientmedverkan`                         | `forum`              |
 * | the level of a forum                             | that of the same forum in the next edition       | `forum`              |
 * | themes of an event                               | themes of the post that it follows up            | `uppfoljning`        |
 * | date of an event                                 | date of the post that it follows up              | `uppfoljning`        |
 * | a judgement on a theme                           | an event that carries the theme                  | `bedomning`          |
 * | a region without municipalities                  | `huvudman`, `lansstrategi`, themes               | `utan-kommuner`      |
 * | `antalKommuner`                                  | a number of municipalities in a text             | `antal-kommuner`     |
 * | a key figure                                     | an event from the same article                   | `nyckeltal`          |
 * | `varden` of a key figure                         | `ejRedovisat`, `ovriga`                          | `nyckeltal`          |
 * | the date of what has happened                    | the day that its source was published            | `datering`           |
 * | an event without a date                          | the posts from the same page                     | `odaterad`           |
 * | the date of a post, forum or attribute           | the day that its page was published              | `sida`               |
 * | a page in `kallor.yaml`                          | an event from the same address                   | `sida`               |
 * | the day of a search                              | the day until which the edition was gathered     | `sida`               |
 * | `malar` of a region in depth                     | `strategi.malar` from the same document          | `fordjupning`        |
 * | two readings that agree in `kodning.yaml`        | the cell                                         | `kodning`            |
 *
 * Tied elsewhere: an attribute has the date of the event that it rests on (`check-content/rules/handelser`), a part that
 * is not read has no values (`granskad`), a statement belongs to the years of its edition (`regler/utgava`), a step to
 * the kind of its post (`regler/post-slag`), an answer about municipalities to the region (`regler/kommuner`), and no
 * post carries a theme that is judged (`bedomningar`).
 *
 * Not the same question, and so not tied: theme `uppfoljning` and the part of an event with that name (follow-up of the
 * shift, and of anything); theme `invanardialog` and a forum of level `brukare` (residents, and patients or users).
 */

/** A place in content: a file relative to the content folder, and the key in it. */
export interface Plats {
  readonly fil: string;
  readonly nyckel: readonly PropertyKey[];
}

/** Two places that answer one question in two ways. The texts are Swedish; the other place is named by who reports. */
export interface Motsagelse {
  readonly plats: Plats;
  readonly mot: Plats;
  readonly message: string;
  readonly tip: string;
}

/** Whether two dates can be the same day: one may be less exact than the other. */
export const sammaTid = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether a date is later than another, as far as both are exact. */
export const isSenare = (a: string, b: string): boolean => !sammaTid(a, b) && a > b;

/** Two writings of a name that mean the same: case, kind of dash and white space aside. */
export const sammaNamn = (a: string, b: string): boolean => namnform(a) === namnform(b);

/** A name as it is compared. */
export const namnform = (namn: string): string =>
  namn
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/[”"’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
