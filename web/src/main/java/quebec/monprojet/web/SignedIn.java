package quebec.monprojet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;

/** Who makes this request, and in which language they are to be answered. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

    /**
     * The attribute of a request in which a person's dossier is worked on by somebody else, whose
     * mandate was found good: that person's account.
     */
    public static final String DOSSIER_OWNER = "quebec.monprojet.dossierOwner";

    private static final String APPLICANT = "applicant:";
    private static final String STAFF = "staff:";

    private final HttpServletRequest request;
    private final StaffMembers members;

    @Inject
    public SignedIn(HttpServletRequest request, StaffMembers members) {
        this.request = request;
        this.members = members;
    }

    @SuppressWarnings("NullAway")
    protected SignedIn() {
        this(null, null);
    }

    public Optional<AccountId> account() {
        return named(APPLICANT).map(AccountId::new);
    }

    /** Whose dossier the dossier's pages are about: mostly that of whoever is signed in. */
    public Optional<AccountId> dossierOwner() {
        Object other = request.getAttribute(DOSSIER_OWNER);
        return other == null ? account() : Optional.of((AccountId) other);
    }

    public Optional<StaffId> staff() {
        return named(STAFF).map(StaffId::new);
    }

    /** Tells a page's scripts whether it is still the same person, without saying who. */
    public String getMark() {
        var principal = request.getUserPrincipal();
        return principal == null ? "" : mark(principal.getName());
    }

    /** Tells them likewise whose dossier the page is about. */
    public String getDossierMark() {
        return dossierOwner().map(owner -> mark(owner.toString())).orElse("");
    }

    private static String mark(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public boolean isApplicant() {
        return account().isPresent();
    }

    public boolean isMember() {
        return staff().isPresent();
    }

    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    /** Whether this is somebody who treats applications. */
    public boolean worksOnFiles() {
        return has("officer") || has("supervisor");
    }

    /** This member of the staff, or null when it is none. */
    public @Nullable StaffView getStaffView() {
        return staff().flatMap(members::of).orElse(null);
    }

    public Language getLanguage() {
        return language();
    }

    /**
     * French, unless this person has attested that they may be served in another language. The
     * staff work in French, whatever they chose as applicants.
     */
    public Language language() {
        return Bureau.isAsked(request) || isMember() ? Language.FR : LanguageCookie.read(request);
    }

    private Optional<UUID> named(String population) {
        var principal = request.getUserPrincipal();
        if (principal == null || !principal.getName().startsWith(population)) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(principal.getName().substring(population.length())));
    }
}
