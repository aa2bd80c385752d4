package quebec.monprojet.web.rush;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Who is answered, and in what form.
 *
 * @param ticket goes back into the page's form, so that asking again is one press
 */
record Visitor(boolean reads, Locale locale, String ticket, PeriodNumber period) {

    /**
     * In a rehearsal only programs press: nobody shall take its pages for real. A node that warms
     * up reads them itself.
     *
     * @param accept the header, or null
     */
    static Visitor of(@Nullable String accept, Locale locale, String ticket, PeriodNumber period) {
        return new Visitor(
                wantsPage(accept) && (!period.rehearsal() || period.warmUp()),
                locale,
                ticket,
                period);
    }

    static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }

    /** A page would hold a text that is no ticket only to be attacked with it. */
    @Override
    public String ticket() {
        return ticket.matches("[A-Za-z0-9_-]{0,200}") ? ticket : "";
    }
}
