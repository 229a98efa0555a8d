/* How questions are told from other queries, and from each other. */

export const omRegioner = /^(?:i |hos |finns det )?(?:vilka|vilken|hur många|hur stor andel|några)\b/iu;
export const nekar = /(?<!\p{L})(?:saknar|saknas|inte|ingen|inga|utan)(?!\p{L})/iu;
export const vemLeder =
  /^vem\s.*ansvarig|^(?:vem|vilka|vilken|vad)\s.*(?<!\p{L})(?:leder|leds|ledde|ansvarar|styr)(?!\p{L})|^(?:hur leds|ledning(?:en)? (?:i|av))/iu;
export const vadBetyder = /^(?:vad (?:betyder|är|innebär|menas med|står .* för)|förklara|definition av)(?!\p{L})/iu;
export const senaste = /^(?:(?:vad är |vad har hänt |det )?(?:senaste|nyaste|nytt)|vad är nytt|senast)(?!\p{L})/iu;
export const nar = /^(?:när|vilket år|till när|hur länge|sedan när)(?!\p{L})/iu;
const omEnRegion = /^(?:hur många|hur stor|vilket|vilken|vad heter|har|hur (?:styrs|drivs|organiseras))(?!\p{L})/iu;
const alla = [omRegioner, nekar, vemLeder, vadBetyder, senaste, nar, omEnRegion];

/** Whether the query is a question, whose answer is looked for in the coded values. */
export const isFraga = (fraga: string): boolean => alla.some((one) => one.test(fraga.trim()));
