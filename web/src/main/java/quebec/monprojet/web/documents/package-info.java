/**
 * Files on their way in and out, apart from the pages: in pieces small enough for the ordinary
 * door, whole by a door of their own, and out as what is kept and never run.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.documents;
