/**
 * Rehearsals of an opening, on the deployment that will hold the real one: a crowd of synthetic
 * dossiers with their tickets in a file, for a load driver that joins at the bell; and the verdict
 * on what came of it.
 *
 * <p>In the folder {@code rehearsals/<number>} of the server's data, readable by its owner alone,
 * stand {@code report.token}, which the driver's report is believed by, and then {@code
 * tickets.txt}, one ticket a line; the latter appears once all is there.
 */
@NullMarked
package quebec.monprojet.rehearsal;

import org.jspecify.annotations.NullMarked;
