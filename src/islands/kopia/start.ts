/** All scripts of the site as one, for a copy on the reader's own disk: a browser reads no modules from there. */
import './filer.ts';
import '../laddare.ts';
