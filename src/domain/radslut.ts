/** Text with the line ends of Unix: a file saved on Windows must give the same data as the file it was copied from. */
export const unixRader = (text: string): string => text.replaceAll('\r\n', '\n');
