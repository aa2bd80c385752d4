package quebec.monprojet.web.rush;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.LanguageCookie;

/**
 * Who is answered, and in what form.
 *
 * @param ticket goes back into the page's form, so that asking again is one press
 */
record Visitor(boolean reads, Locale locale, String ticket, PeriodNumber period) {

    /** In a rehearsal only programs press: nobody shall take its pages for real. */
    static Visitor of(
            HttpServletRequest request,
            Optional<String> language,
            String ticket,
            PeriodNumber period) {
        return new Visitor(
                wantsPage(request) && !period.rehearsal(),
                LanguageCookie.locale(request, language),
                ticket,
                period);
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** A page would hold a text that is no ticket only to be attacked with it. */
    @Override
    public String ticket() {
        return ticket.matches("[A-Za-z0-9_-]{0,200}") ? ticket : "";
    }
}
