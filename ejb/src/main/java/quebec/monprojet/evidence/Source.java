package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Bytes in the clear, from their beginning each time; they lie sealed, or nowhere. */
interface Source {

    InputStream open() throws IOException;
}
