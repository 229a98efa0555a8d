const tecken: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in XML or HTML, between tags or in an attribute: no letter of it is read as markup. */
export const skyddaText = (text: string): string => text.replace(/[&<>"']/g, (one) => tecken[one] ?? one);
