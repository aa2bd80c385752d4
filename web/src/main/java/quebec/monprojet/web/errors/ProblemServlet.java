package quebec.monprojet.web.errors;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.bureau.DeskNavigation;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** Answers in place of whatever failed; reached by the container's error dispatch only. */
@WebServlet("/erreur")
public class ProblemServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(ProblemServlet.class.getName());

    private final transient Catalogue catalogue;
    private final transient Contact contact;
    private final transient Banner banner;

    @Inject
    public ProblemServlet(Catalogue catalogue, Contact contact, Banner banner) {
        this.catalogue = catalogue;
        this.contact = contact;
        this.banner = banner;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean direct = request.getDispatcherType() != DispatcherType.ERROR;
        int chosen =
                !direct && request.getAttribute(ERROR_STATUS_CODE) instanceof Integer status
                        ? status
                        : HttpServletResponse.SC_NOT_FOUND;
        Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        Problem problem = Problem.of(chosen, cause);
        int status = problem.status(chosen);
        String path = request.getAttribute(ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        FailureNumber incident = problem.ours() ? told(status, path, cause) : null;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (problem == Problem.UNAVAILABLE && !response.containsHeader("Retry-After")) {
            // nothing answers at all: a restart, or a database, takes longer than a moment
            response.setHeader("Retry-After", "30");
        }
        if (path.startsWith("/api/")) {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write(json(problem, status, incident));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page(request, problem, path, incident));
        }
    }

    private String page(
            HttpServletRequest request,
            Problem problem,
            String path,
            @Nullable FailureNumber incident) {
        boolean bureau = Bureau.holds(path);
        String home = bureau ? Bureau.HOME : "/";
        String wayBack = problem == Problem.EXPIRED ? LocalPath.orElse(path, home) : home;
        return bureau
                ? ProblemPage.inBureau(
                        problem,
                        catalogue.in(Locale.FRENCH),
                        incident,
                        wayBack,
                        desk(request, path))
                : ProblemPage.html(
                        problem,
                        catalogue.in(locale(request)),
                        incident,
                        contact,
                        wayBack,
                        new ProblemPage.Frame(who(request), banner.isActive()));
    }

    private ProblemPage.Desk desk(HttpServletRequest request, String path) {
        Reader reader = Reader.of(request);
        Words french = catalogue.in(Locale.FRENCH);
        List<DeskNavigation.Group> groups =
                reader == Reader.MEMBER
                        ? new DeskNavigation.Round(request::isUserInRole, french::get, path)
                                .groups()
                        : List.of();
        return new ProblemPage.Desk(reader, banner.isActive(), groups);
    }

    /** The staff work in French, whatever they chose as applicants. */
    private static Locale locale(HttpServletRequest request) {
        return who(request) == ProblemPage.Who.MEMBER
                ? Locale.FRENCH
                : LanguageCookie.read(request).locale();
    }

    private static ProblemPage.Who who(HttpServletRequest request) {
        Principal reader = request.getUserPrincipal();
        if (reader == null) {
            return ProblemPage.Who.NOBODY;
        }
        return reader.getName().startsWith("applicant:")
                ? ProblemPage.Who.APPLICANT
                : ProblemPage.Who.MEMBER;
    }

    /** Only the first part of the path is logged: the rest may name an application. */
    private FailureNumber told(int status, String path, @Nullable Throwable cause) {
        FailureNumber incident = FailureNumber.next();
        int second = path.indexOf('/', 1);
        String place = second < 0 ? path : path.substring(0, second);
        LOG.log(
                Level.ERROR,
                "incident={0} status={1} place={2} {3}",
                incident,
                String.valueOf(status),
                place.replaceAll("[^A-Za-z0-9/._-]", "?"),
                cause == null ? "" : Trace.of(cause));
        return incident;
    }

    private static String json(Problem problem, int status, @Nullable FailureNumber incident) {
        String type = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String number = incident == null ? "" : ",\"incident\":\"" + incident + "\"";
        return "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d%s}"
                .formatted(type, problem.title(), status, number);
    }
}
